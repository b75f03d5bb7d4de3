import JSON
import Petitions
import Scenarios
import TerminalUI
import Wording

/// Everything that can be asked for at this post, with the reason beside what cannot be done now.
struct CommandsLayer: ListLayer {
  static let name = "commands"

  var list: ListSelection<Command>

  /// What is possible comes first; among equals the order is that of the desk.
  init(at desk: Desk) {
    let isPossible = { (command: Command) in desk.refusal(of: command) == nil }
    let all = Command.all(for: desk.scenario.role)
    let commands = all.filter(isPossible) + all.filter { !isPossible($0) }
    list = ListSelection(
      commands.map { command in
        ListSelection.Item(
          id: command, text: command.name.vietnamese,
          keywords: "\(command.name.english) \(command.key)")
      })
  }

  init?(bookmark: JSONValue, at desk: Desk) {
    self.init(at: desk)
    restoreList(bookmark)
  }

  var bookmark: [JSONMember] { listBookmark }

  func title(at desk: Desk) -> Phrase { DeskTexts.allCommands.title }

  func row(of command: Command, at desk: Desk, _ language: Language) -> Row {
    let gap = String(repeating: " ", count: max(1, 7 - command.key.displayWidth))
    let refusal = desk.refusal(of: command)
    let style: Style = refusal == nil ? .plain : .dim
    var spans = [Span(command.key + gap, .bold), Span(command.name[language], style)]
    if let refusal { spans.append(Span("  – " + refusal[language], .dim)) }
    return Row(spans)
  }

  /// The reason of the selected command whole: a row may be too short for it.
  ///
  /// There is always room for it, so that the window keeps its size whatever is selected.
  func foot(at desk: Desk, _ language: Language) -> [String] {
    [(list.selected?.id).flatMap { desk.refusal(of: $0)?[language] } ?? ""]
  }

  func text(of command: Command) -> String { command.text }

  func pick(_ command: Command, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    desk.layer = nil
    let intent = desk.run(command, moment)
    if intent == .leave { return .leave }
    return desk.layer.map { .replace($0) } ?? .close
  }
}
