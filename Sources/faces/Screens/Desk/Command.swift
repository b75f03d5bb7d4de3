import Petitions
import Scenarios
import Shifts
import Simulation
import TerminalUI
import Wording

/// Everything that can be asked for at the desk, by key or from the list of all commands.
enum Command: Hashable, Sendable {
  case verb(Verb)
  case wait
  case next
  case find
  case findInLetters
  case hints
  case handbook
  case briefing
  case derivation
  case fold
  case finish
  case leave

  /// In the order in which the list shows them.
  static let all: [Command] =
    Verb.allCases.map(Command.verb) + [
      .wait, .next, .find, .findInLetters, .hints, .handbook, .briefing, .derivation, .fold,
      .finish, .leave,
    ]

  /// Those of a post: what is never the work of a post is not listed there.
  static func all(for role: Role) -> [Command] {
    all.filter { command in
      guard case .verb(let verb) = command else { return true }
      return verb.entry.roles.contains(role)
    }
  }

  var key: String {
    switch self {
    case .verb(let verb): verb.entry.letter
    case .wait: "w"
    case .next: "j"
    case .find: "/"
    case .findInLetters: "Ctrl-F"
    case .hints: "r"
    case .handbook: "h"
    case .briefing: "B"
    case .fold: "-"
    case .derivation: "="
    case .finish: "Q"
    case .leave: "q"
    }
  }

  var name: Phrase {
    switch self {
    case .verb(let verb): verb.name
    case .wait: DeskTexts.wait
    case .next: DeskTexts.next
    case .find: DeskTexts.find
    case .findInLetters: DeskTexts.findInLetters
    case .hints: DeskTexts.hints
    case .handbook: ReaderTexts.name
    case .briefing: DeskTexts.briefing
    case .fold: DeskTexts.fold
    case .derivation: DeskTexts.derivation
    case .finish: DeskTexts.finish
    case .leave: DeskTexts.leave
    }
  }

  /// A name for bookmarks.
  var text: String {
    switch self {
    case .verb(let verb): verb.rawValue
    case .wait, .next, .find, .findInLetters, .hints, .handbook, .briefing, .derivation, .fold,
      .finish, .leave:
      "\(self)"
    }
  }

  init?(text: String) {
    guard let command = Command.all.first(where: { $0.text == text }) else { return nil }
    self = command
  }

  init?(key: Key) {
    switch key {
    case .function(10): self = .finish
    // Whoever closes something once too often does not leave: Esc leads nowhere from the desk.
    case .control("c"): self = .leave
    case .control("f"): self = .findInLetters
    case .enter: self = .verb(.open)
    case .character(let character):
      guard let command = Command.all.first(where: { $0.key == String(character) }) else {
        return nil
      }
      self = command
    default: return nil
    }
  }
}

extension Verb {
  /// What ends a step that was begun.
  fileprivate static let endings: [Verb] = [.send, .submit, .publish, .sync]

  /// The verbs in the order in which the action bar offers those that are possible.
  ///
  /// What ends a step that was begun comes before what begins one, so that a narrow bar never hides
  /// it. A verb that has no place here comes behind them, in the order of the vocabulary.
  static let offered = usualOrder + allCases.filter { $0 != .open && !usualOrder.contains($0) }

  private static let usualOrder: [Verb] = [
    .approve, .reject, .send, .submit, .publish, .sync, .sendBack, .ask, .classify, .accept,
    .decline, .forward,
    .return, .reportUp, .consult, .assess, .draft,
    .redact, .merge, .markUrgent, .split, .remind, .apologise, .inform, .extend, .note, .flag,
  ]
}

extension Desk {
  /// Why a command cannot be carried out now.
  func refusal(of command: Command) -> Phrase? {
    switch command {
    case .verb(let verb):
      guard let selected else { return DeskTexts.nothingSelected }
      guard let refusal = shift.simulation.refusal(of: verb, on: selected) else { return nil }
      return shift.words(
        for: refusal, of: verb, on: selected, leading: DeskTexts.leadingOn(to:))
    case .hints:
      guard let selected, mode != .exam else {
        return mode == .exam ? ShiftTexts.noHintsInExam : DeskTexts.nothingSelected
      }
      return selectedCase?.isTimeUsedUp == true ? shift.noHints(for: selected) : nil
    case .next:
      guard shift.nextToWork(after: selected) == nil else { return nil }
      guard let record = selectedCase, shift.needsWork(record) else {
        return DeskTexts.nothingToWork
      }
      return DeskTexts.onlyThisToWork(record.id, shift.status(of: record).progress.words)
    case .find: return shift.cases.isEmpty ? DeskTexts.nothingSelected : nil
    case .findInLetters:
      guard let selectedCase else { return DeskTexts.nothingSelected }
      return shift.sight(of: selectedCase) == .desk ? nil : DeskTexts.lettersNotOnDesk
    case .derivation:
      guard let selected else { return DeskTexts.nothingSelected }
      return shift.deadlines.deadlines(of: selected).isEmpty ? ShiftTexts.noDeadline : nil
    case .wait, .handbook, .briefing, .fold, .finish, .leave: return nil
    }
  }

  /// The keys of the desk or of what lies over it.
  var keyHints: [KeyHint] {
    if card != nil { return Self.violationKeyHints }
    if let layer { return layer.keyHints(at: self) }
    let commands = Command.all.filter { refusal(of: $0) == nil }
    return commands.map { KeyHint($0.key, $0.name) } + [
      KeyHint(":", DeskTexts.allCommands), KeyHint("↑ ↓", DeskTexts.selectPetition),
      KeyHint("Tab", DeskTexts.switchPane), KeyHint("PgUp PgDn", CommonTexts.scroll),
      KeyHint("Esc", DeskTexts.escapeCloses),
    ] + (preview == nil ? [] : Self.previewHints)
  }

  /// What has just become the next thing to do, before what can always be done.
  private var urgingVerbs: [Verb] {
    guard let selectedCase else { return [] }
    if selectedCase.approval == .denied { return [.draft] }
    // What is drafted can be read and mended until it is submitted.
    if selectedCase.draft != nil { return Verb.endings + [.draft] }
    if selectedCase.hasUnitAnswered && selectedCase.draft == nil { return [.draft, .sendBack] }
    // Who handles what was taken on works on it; to hand it on comes before that.
    guard scenario.role == .handling, selectedCase.isAccepted else { return [] }
    return Verb.endings + [.consult, .draft, .extend]
  }

  /// The verbs that the action bar offers, those that are possible.
  func offered(isShort: Bool) -> [KeyHint] {
    guard let selected else { return [] }
    var hints: [KeyHint] = []
    if shift.simulation.onDesk != selected { hints.append(KeyHint("Enter", DeskTexts.openAndRead)) }
    let urging = urgingVerbs
    let verbs = urging + Verb.offered.filter { !urging.contains($0) }
    for verb in verbs where shift.simulation.refusal(of: verb, on: selected) == nil {
      hints.append(KeyHint(verb.entry.letter, isShort ? verb.entry.shortName : verb.name))
    }
    return hints
  }
}
