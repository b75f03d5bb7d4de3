import Wording

/// The completions of zsh, by its function `_arguments`.
struct ZshCompletions {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  var text: String {
    """
    #compdef tapsu
    # Completions of tapsu for zsh, made by: tapsu completions zsh
    _tapsu_names() {
      local -a names
      names=(${(f)"$(tapsu completions $1 2> /dev/null)"})
      compadd -a names
    }

    _tapsu() {
      local curcontext="$curcontext" state line
      local -A opt_args
      local -a commands common
      commands=(
    \(commands)
      )
      common=(
    \(Commands.common.map { "    " + argument($0) }.joined(separator: "\n"))
      )
      _arguments -C $common \\
    \(home)
        '1: :->command' '*:: :->operands' && return
      case $state in
        command) _describe -t commands command commands ;;
        operands)
          case $line[1] in
    \(cases)
          esac ;;
      esac
    }

    # Read as a function from $fpath, or by source.
    if [[ $funcstack[1] == _tapsu ]]; then _tapsu "$@"; else compdef _tapsu tapsu; fi
    """
  }

  private var commands: String {
    let single = Commands.all.filter { $0.words.count == 1 }.map { ($0.name, $0.summary) }
    let groups = Commands.groups.filter { $0.single == nil }
    return list(single + groups.map { ($0.name, $0.summary) })
  }

  private func list(_ words: [(name: String, summary: Phrase)]) -> String {
    words.map { "    " + "\($0.name):\($0.summary[language])".quotedForScript }
      .joined(separator: "\n")
  }

  private var home: String {
    (Commands.named("")?.options ?? []).map { "    " + argument($0) + " \\" }
      .joined(separator: "\n")
  }

  private var cases: String {
    let groupNames = Commands.groups.map(\.name)
    let single = Commands.all.filter { $0.words.count == 1 && !groupNames.contains($0.name) }
      .map { line($0) }
    let groups = Commands.groups.map { group in
      let own = (group.single?.options ?? []).map { " \\\n            " + argument($0) }.joined()
      return """
                \(group.name))
                  local -a verbs
                  verbs=(
        \(list(group.commands.map { ($0.words[1], $0.summary) }))
                  )
                  _arguments -C $common\(own) '1: :->verb' '*:: :->rest' && return
                  case $state in
                    verb) _describe -t commands command verbs ;;
                    rest)
                      case $line[1] in
        \(group.commands.map { line($0) }.joined(separator: "\n"))
                      esac ;;
                  esac ;;
        """
    }
    return (single + groups).joined(separator: "\n")
  }

  /// What can follow the last word of a command's name.
  private func line(_ command: CommandSyntax) -> String {
    let arguments =
      command.options.map(argument)
      + command.operands.enumerated().map { place, operand in
        let position = operand.isSingle ? "\(place + 1)" : "*"
        // Two colons say that it may be left out.
        let mark = operand.count == .oneOrNone ? "::" : ":"
        return
          "\(position)\(mark)\(colonless(operand.kind.placeholder[language])):\(action(operand.kind))"
          .quotedForScript
      }
    let list = (["_arguments $common"] + arguments).joined(separator: " \\\n            ")
    return "        \(command.words.last ?? "")) \(list) ;;"
  }

  private func argument(_ option: OptionSyntax) -> String {
    let summary = option.summary[language].replacing("[", with: "(").replacing("]", with: ")")
    let value = option.kind.map { ":\(colonless($0.placeholder[language])):\(action($0))" } ?? ""
    return "--\(option.name)\(option.kind == nil ? "" : "=")[\(summary)]\(value)".quotedForScript
  }

  /// A colon divides the parts of an argument.
  private func colonless(_ text: String) -> String { text.replacing(":", with: "\\:") }

  private func action(_ kind: ValueKind) -> String {
    switch kind.suggestion {
    case .nothing: " "
    case .words(let words): "(\(words.map(colonless).joined(separator: " ")))"
    case .file: "_files"
    case .folder: "_files -/"
    case .names(let list, orFile: false): "_tapsu_names \(list.rawValue)"
    case .names(let list, orFile: true):
      "_alternative \"names:: _tapsu_names \(list.rawValue)\" \"files:: _files\""
    }
  }
}
