import Wording

/// A shell that completes what is typed, by a script made of the table of commands.
enum Shell: String, CaseIterable, Sendable {
  case bash
  case fish
  case zsh

  /// The script that the shell reads.
  func completions(_ language: Language) -> String {
    switch self {
    case .bash: BashCompletions.text
    case .fish: FishCompletions(language).text
    case .zsh: ZshCompletions(language).text
    }
  }
}

extension String {
  /// The text between single quotes, which say nothing to a shell.
  var quotedForScript: String {
    "'" + replacing("'", with: "'\\''") + "'"
  }
}
