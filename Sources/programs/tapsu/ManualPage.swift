import Wording

/// The page for man(1), in roff with the macros of man(7), made of the table of commands.
///
/// Letters beyond ASCII are written as roff's names for them, so that every formatter reads the
/// page whatever encoding it expects.
enum ManualPage {
  static func text(_ language: Language) -> String {
    var page = Roff()
    page.request("TH TAPSU 1 \(Tapsu.versionDate) \"tapsu \(Tapsu.version)\" TapSu")
    // Neither hyphens in Vietnamese words nor wide blanks between them.
    page.request("nh")
    page.request("ad l")
    page.section(Phrase("TÊN", "NAME")[language])
    let purpose = Commands.purpose[language].dropFirst("TapSu: ".count)
    page.text("tapsu - \(purpose.last == "." ? purpose.dropLast() : purpose)")
    page.section(Phrase("CÁCH DÙNG", "SYNOPSIS")[language])
    page.lines(Commands.all.map { $0.usage(language) })
    page.section(Phrase("LỆNH", "COMMANDS")[language])
    for command in Commands.all { append(command, language, to: &page) }
    page.section(Phrase("TÙY CHỌN CHUNG", "COMMON OPTIONS")[language])
    append(Commands.common, language, to: &page)
    page.section(Phrase("MÃ KẾT THÚC", "EXIT STATUS")[language])
    for status in ExitStatus.allCases {
      page.item("\(status.rawValue)", status.phrase[language])
    }
    page.section(Phrase("BIẾN MÔI TRƯỜNG", "ENVIRONMENT")[language])
    for variable in VariableSyntax.all { page.item(variable.name, variable.summary[language]) }
    return page.text
  }

  private static func append(
    _ command: CommandSyntax, _ language: Language, to page: inout Roff
  ) {
    page.subsection(command.title)
    page.text(command.summary[language])
    append(command.options, language, to: &page)
    for example in command.examples {
      page.request("PP")
      page.text("\(example.purpose[language]):")
      page.example("tapsu \(example.call[language])")
    }
    let statuses = command.statuses.map { "\($0.rawValue)" }.joined(separator: ", ")
    page.request("PP")
    page.text("\(Phrase("Mã kết thúc", "Exit status")[language]): \(statuses).")
  }

  private static func append(
    _ options: [OptionSyntax], _ language: Language, to page: inout Roff
  ) {
    for option in options { page.item(option.text(language), option.summary[language]) }
  }
}

/// A page of roff, line by line.
private struct Roff {
  private(set) var text = ""

  mutating func macro(_ name: String, _ arguments: [String] = []) {
    let words = arguments.map { "\"\(Self.escaped($0))\"" }
    request(([name] + words).joined(separator: " "))
  }

  /// A request of roff itself, which knows no quotes.
  mutating func request(_ line: String) { text += ".\(line)\n" }

  mutating func section(_ title: String) { macro("SH", [title]) }

  mutating func subsection(_ title: String) { macro("SS", [title]) }

  /// A line of running text.
  mutating func text(_ line: String) { text += Self.guarded(Self.escaped(line)) + "\n" }

  /// Lines of which none is filled up with the next.
  mutating func lines(_ lines: [String]) {
    for (place, line) in lines.enumerated() {
      if place > 0 { request("br") }
      text(line)
    }
  }

  /// A term and what it means.
  mutating func item(_ term: String, _ meaning: String) {
    request("TP")
    macro("B", [term])
    text(meaning)
  }

  /// A line as it is typed.
  mutating func example(_ line: String) {
    request("RS 4")
    request("nf")
    text(line)
    request("fi")
    request("RE")
  }

  /// The text in which nothing is a command of roff.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      case "'": result += "\\(aq"
      case "~": result += "\\(ti"
      case "^": result += "\\(ha"
      case "`": result += "\\(ga"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
        result += "\\[u\(zeros)\(digits)]"
      }
    }
    return result
  }

  /// A line that begins with a dot would be a command.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") ? "\\&" + line : line
  }
}
