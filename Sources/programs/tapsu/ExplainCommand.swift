import Wording

/// Explains a diagnostic by its page of the handbook: `tapsu explain TS0123`.
struct ExplainCommand {
  private let environment: Environment

  init(_ environment: Environment) {
    self.environment = environment
  }

  func run(_ operands: [String]) throws(Failure) {
    for operand in operands {
      guard let page = CodePage(operand) else { throw unknown(operand) }
      Output.show(page.text(environment.language))
    }
  }

  private func unknown(_ code: String) -> Failure {
    Failure(
      status: .noInput,
      lines: [
        Phrase(
          "không có lời báo nào mang mã “\(code.printable)”; mã viết như TS0076.",
          "there is no message with the code “\(code.printable)”; codes look like TS0076.")[
            environment.language]
      ])
  }
}

/// A page of the handbook about one code, to be read in a terminal.
struct CodePage {
  private let lines: [Substring]

  /// The page of a code as people write it: "TS0076", "ts76", "76"; nothing if there is none.
  init?(_ code: String) {
    let written = code.uppercased()
    let digits = written.hasPrefix("TS") ? written.dropFirst(2) : written[...]
    guard 1...4 ~= digits.utf8.count, let number = Int(digits), number > 0 else { return nil }
    let name = "TS" + String(repeating: "0", count: 4 - String(number).utf8.count) + String(number)
    guard let page = CodePages.all.first(where: { $0.code == name }) else { return nil }
    lines = page.text.description.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// What the page is called, without the code.
  func title(_ language: Language) -> String {
    let head = language == .vietnamese ? "# " : Self.english
    let line = lines.first { $0.hasPrefix(head) }?.dropFirst(head.count) ?? ""
    return language == .vietnamese ? String(line.drop { $0 != " " }.dropFirst()) : String(line)
  }

  /// The page in one language; the examples, which are files, are the same in both.
  func text(_ language: Language) -> String {
    let start = lines.firstIndex { $0.hasPrefix(Self.english) } ?? lines.endIndex
    let own =
      switch language {
      case .vietnamese: Array(lines[..<start])
      case .english: englishLines(from: start)
      }
    let plain = own.map { $0.plain.replacing("<doc:", with: "").replacing("**", with: "") }
    return plain.joined(separator: "\n").trimmed
  }

  private func englishLines(from start: Int) -> [Substring] {
    let head = lines.first { $0.hasPrefix("# ") }?.prefix { $0 != ":" } ?? ""
    var own: [Substring] = ["\(head): \(title(.english))"]
    own += lines[start...].dropFirst()
    var isCode = false
    var heading: Substring?
    for line in lines[..<start] {
      if line == "## Ví dụ sai" { heading = "## A failing example" }
      if line == "## Ví dụ đã sửa" { heading = "## The same mended" }
      let isFence = line.hasPrefix("```")
      if isFence { isCode.toggle() }
      guard isCode || isFence else { continue }
      if let title = heading { own += ["", title, ""] }
      heading = nil
      own.append(line)
    }
    return own
  }

  private static let english = "## In English: "
}

extension Substring {
  /// A line of a page without the signs that a terminal does not need.
  fileprivate var plain: String {
    if hasPrefix("```") { return "" }
    return String(drop { $0 == "#" }.drop { $0 == " " && hasPrefix("#") })
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isNewline == true { text.removeFirst() }
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
