import Wording

/// The completions of fish: a line for each word that can be typed, with what it is for.
struct FishCompletions {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  var text: String {
    let head = [
      "# Completions of tapsu for fish, made by: tapsu completions fish", "complete -c tapsu -f",
    ]
    let single = Commands.all.filter { $0.words.count == 1 }.map { ($0.name, $0.summary) }
    let groups = Commands.groups.filter { $0.single == nil }.map { ($0.name, $0.summary) }
    let commands = (single + groups).map { name, summary in
      "complete -c tapsu -n __fish_use_subcommand -a \(name) -d "
        + summary[language].quotedForScript
    }
    let verbs = Commands.groups.flatMap { group in
      group.commands.map { command in
        "complete -c tapsu -n '__fish_seen_subcommand_from \(group.name); and not "
          + "__fish_seen_subcommand_from \(group.verbs.joined(separator: " "))' -a "
          + "\(command.words[1]) -d " + command.summary[language].quotedForScript
      }
    }
    let common = Commands.common.map { line($0, "") }
    let own = Commands.all.flatMap { command in
      let here = condition(of: command)
      return command.options.map { line($0, here) }
        + command.operands.compactMap { operand in
          offer(operand.kind).map { "complete -c tapsu\(here) \($0)" }
        }
    }
    return (head + commands + verbs + common + own).joined(separator: "\n")
  }

  private func condition(of command: CommandSyntax) -> String {
    let words = command.words.map { "__fish_seen_subcommand_from \($0)" }
    return words.isEmpty
      ? " -n __fish_use_subcommand" : " -n '\(words.joined(separator: "; and "))'"
  }

  private func line(_ option: OptionSyntax, _ condition: String) -> String {
    let value = option.kind.map { " -r " + (offer($0) ?? "-x") } ?? ""
    return "complete -c tapsu\(condition) -l \(option.name)\(value) -d "
      + option.summary[language].quotedForScript
  }

  /// How the line says what can stand in a place; nil where nothing is known of it.
  private func offer(_ kind: ValueKind) -> String? {
    switch kind.suggestion {
    case .nothing: nil
    case .words(let words): "-x -a '\(words.joined(separator: " "))'"
    case .file: "-F"
    case .folder: "-x -a '(__fish_complete_directories)'"
    case .names(let list, let orFile):
      (orFile ? "-F" : "-x") + " -a '(tapsu completions \(list.rawValue) 2> /dev/null)'"
    }
  }
}
