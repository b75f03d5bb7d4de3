import Wording

/// What `--help` says, made of the table of commands.
enum Help {
  /// The width of the column of options.
  private static let optionColumns = 26

  /// The commands, and the options that all of them take.
  static func lines(_ language: Language) -> [String] {
    let head = Phrase(
      "TapSu: tập xử lý phản ánh, kiến nghị của người dân và doanh nghiệp.",
      "TapSu: practise handling feedback from citizens and businesses.")
    let list = Commands.all.map { "  \($0.usage(language))\n      \($0.summary[language])" }
    return [head[language], ""] + list + [""] + options(Commands.common, language)
  }

  /// One command: how it is called, what for, and its options.
  static func lines(_ command: CommandSyntax, _ language: Language) -> [String] {
    var lines = [
      Phrase("Cách dùng: ", "Usage: ")[language] + command.usage(language), "",
      command.summary[language], "",
    ]
    if !command.options.isEmpty {
      lines += [Phrase("Tùy chọn:", "Options:")[language]]
      lines += options(command.options, language) + [""]
    }
    return lines + [Phrase("Tùy chọn chung:", "Common options:")[language]]
      + options(Commands.common, language)
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
