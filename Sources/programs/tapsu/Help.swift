import Wording

/// What `--help` says, made of the table of commands.
enum Help {
  /// The width of the column of options.
  private static let optionColumns = 26

  /// The commands, and the options that all of them take.
  static func lines(_ language: Language) -> [String] {
    let list = Commands.all.map { "  \($0.usage(language))\n      \($0.summary[language])" }
    let remark: [String] =
      switch language {
      case .vietnamese: []
      case .english:
        ["", "Letters are in Vietnamese, and so are names of units, citations and templates."]
      }
    return [Commands.purpose[language], ""] + list + [""] + options(Commands.common, language)
      + remark
  }

  /// The commands of a group.
  static func lines(_ group: CommandGroup, _ language: Language) -> [String] {
    [group.summary[language], ""]
      + group.commands.map { "  \($0.usage(language))\n      \($0.summary[language])" }
  }

  /// One command: how it is called, what for, its options, examples, and how it ends.
  static func lines(_ command: CommandSyntax, _ language: Language) -> [String] {
    var lines = [
      Phrase("Cách dùng: ", "Usage: ")[language] + command.usage(language), "",
      command.summary[language], "",
    ]
    if !command.options.isEmpty {
      lines += [Phrase("Tùy chọn:", "Options:")[language]]
      lines += options(command.options, language) + [""]
    }
    lines += [Phrase("Tùy chọn chung:", "Common options:")[language]]
    lines += options(Commands.common, language) + [""]
    lines += [Phrase("Ví dụ:", "Examples:")[language]]
    for example in command.examples {
      lines += [
        "  tapsu \(example.call[language])".trimmedAtEnd, "      \(example.purpose[language])",
      ]
    }
    lines += ["", Phrase("Mã kết thúc:", "Exit status:")[language]]
    return lines
      + command.statuses.map { status in
        let number = "\(status.rawValue)"
        let indent = String(repeating: " ", count: 4 - number.count)
        return "\(indent)\(number)  \(status.phrase[language])"
      }
  }

  private static func options(_ options: [OptionSyntax], _ language: Language) -> [String] {
    options.map { option in
      let text = "  " + option.text(language)
      let gap = optionColumns - text.displayWidth
      let summary = option.summary[language]
      return gap > 1
        ? text + String(repeating: " ", count: gap) + summary
        : text + "\n" + String(repeating: " ", count: optionColumns) + summary
    }
  }
}

extension String {
  /// The text without the blanks at its end.
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
