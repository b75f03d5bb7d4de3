/// The completions of bash: a function that looks at the words before the cursor.
enum BashCompletions {
  static var text: String {
    let groups = Commands.groups.map(\.name)
    let single = Commands.all.map(\.name).filter { !$0.isEmpty && !$0.contains(" ") }
    let commands = (single + groups.filter { !single.contains($0) }).joined(separator: " ")
    let valued = Set(
      (Commands.common + Commands.all.flatMap(\.options)).filter { $0.kind != nil }.map(\.name)
    )
    .sorted().map { "--\($0)" }.joined(separator: "|")
    return """
      # Completions of tapsu for bash, made by: tapsu completions bash
      _tapsu() {
        local current=$2 before=$3 command='' offer='' word index place=-1
        for ((index = 1; index < COMP_CWORD; index++)); do
          word=${COMP_WORDS[index]}
          case $word in
            \(valued))
              [[ ${COMP_WORDS[index + 1]} == = ]] && ((index++))
              ((index++)) ;;
            -*) ;;
            *) if ((place == 0)) && [[ ' \(groups.joined(separator: " ")) ' == *" $command "* ]]; then
                command+=" $word"
              else
                ((place < 0)) && command=$word
                ((place++))
              fi ;;
          esac
        done
        [[ $before == = ]] && before=${COMP_WORDS[COMP_CWORD - 2]}
        [[ $current == = ]] && current=''
        case "$command $before" in
      \(values)
        esac
        if [[ -z $offer && $current == -* ]]; then
          case $command in
      \(options)
          esac
        elif [[ -z $offer ]]; then
          case "$command $place" in
            ' -1') offer='words \(commands)' ;;
      \(verbs)
      \(operands)
          esac
        fi
        case $offer in
          words*) mapfile -t COMPREPLY < <(compgen -W "${offer#words }" -- "$current") ;;
          names*) mapfile -t COMPREPLY < <(
              compgen -W "$(tapsu completions "${offer##* }" 2> /dev/null)" -- "$current") ;;
        esac
        case $offer in
          file* | 'names-or-file'*)
            compopt -o filenames 2> /dev/null
            mapfile -O ${#COMPREPLY[@]} -t COMPREPLY < <(compgen -f -- "$current") ;;
          folder)
            compopt -o filenames 2> /dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
        esac
      }
      complete -F _tapsu tapsu
      """
  }

  /// What stands behind an option.
  private static var values: String {
    var lines = Commands.common.compactMap { option in
      option.kind.map { "    *' --\(option.name)') offer='\(offer($0))' ;;" }
    }
    for command in Commands.all {
      lines += command.options.compactMap { option in
        option.kind.map { "    '\(command.name) --\(option.name)') offer='\(offer($0))' ;;" }
      }
    }
    return lines.joined(separator: "\n")
  }

  /// What stands behind the first word of a group.
  private static var verbs: String {
    Commands.groups.map {
      "      '\($0.name) 0') offer='words \($0.verbs.joined(separator: " "))' ;;"
    }
    .joined(separator: "\n")
  }

  private static var options: String {
    Commands.all.map { command in
      let names = (command.options + Commands.common).map { "--\($0.name)" }
      return "      '\(command.name)') offer='words \(names.joined(separator: " "))' ;;"
    }.joined(separator: "\n")
  }

  private static var operands: String {
    Commands.all.flatMap { command in
      command.operands.enumerated().map { place, operand in
        let here = operand.isSingle ? "\(place)'" : "'*"
        return "      '\(command.name) \(here)) offer='\(offer(operand.kind))' ;;"
      }
    }.joined(separator: "\n")
  }

  private static func offer(_ kind: ValueKind) -> String {
    switch kind.suggestion {
    case .nothing: "nothing"
    case .words(let words): "words " + words.joined(separator: " ")
    case .file: "file"
    case .folder: "folder"
    case .names(let list, orFile: false): "names " + list.rawValue
    case .names(let list, orFile: true): "names-or-file " + list.rawValue
    }
  }
}
