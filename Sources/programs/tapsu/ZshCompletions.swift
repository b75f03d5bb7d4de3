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
    Commands.all.filter { !$0.name.isEmpty }.map { command in
      "    " + "\(command.name):\(command.summary[language])".quotedForScript
    }.joined(separator: "\n")
  }

  private var home: String {
    (Commands.named("")?.options ?? []).map { "    " + argument($0) + " \\" }
      .joined(separator: "\n")
  }

  private var cases: String {
    Commands.all.filter { !$0.name.isEmpty }.map { command in
      let arguments =
        command.options.map(argument)
        + command.operands.enumerated().map { place, operand in
          let position = operand.count == .one ? "\(place + 1)" : "*"
          return
            "\(position):\(colonless(operand.kind.placeholder[language])):\(action(operand.kind))"
            .quotedForScript
        }
      let list = (["_arguments $common"] + arguments).joined(separator: " \\\n            ")
      return "        \(command.name)) \(list) ;;"
    }.joined(separator: "\n")
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
