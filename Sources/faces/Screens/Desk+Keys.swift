import Petitions
import Rules
import Scenarios
import Scoring
import Simulation
import TerminalUI
import Wording

extension Desk {
  /// Does what a key means; time passes first.
  mutating func handle(_ key: Key, elapsed: Int64, size: Size) -> Intent {
    passTime(to: elapsed)
    guard !simulation.isClosed else { return .stay }
    if let violation = violations.first {
      if key == .character("h") { handbookRequest = .entry(violation.rule.id) }
      if key == .enter || key == .escape || key == .character(" ") { violations.removeFirst() }
      return .stay
    }
    if let overlay {
      return handle(key, in: overlay, elapsed: elapsed, size: size)
    }
    switch key {
    case .up: select(by: -1)
    case .down: select(by: 1)
    case .tab: pane = pane.next
    case .backTab: pane = pane.next.next
    case .character(":"): overlay = .commands(commandItems)
    case .pageUp, .pageDown, .home, .end, .left, .right: scroll(key, size: size)
    default:
      guard let command = Command(key: key) else { return .stay }
      run(command, elapsed: elapsed)
    }
    return .stay
  }

  private mutating func select(by count: Int) {
    let order = inboxOrder
    guard let selected, let index = order.firstIndex(of: selected) else {
      self.selected = order.first
      return
    }
    let next = order[max(0, min(index + count, order.count - 1))]
    guard next != selected else { return }
    self.selected = next
    threadPlace = .end
    filePlace = .start
    message = nil
  }

  private mutating func scroll(_ key: Key, size: Size) {
    let layout = DeskLayout(size)
    let language = Language.vietnamese
    let isFile = pane != .thread
    let rect = isFile ? layout.file ?? layout.thread : layout.thread
    let count: Int
    switch key {
    case .left: count = -1
    case .right: count = 1
    default: count = key.scrolled(page: rect.height) ?? 0
    }
    if isFile {
      let blocks = fileBlocks(width: rect.width, language, rulesOnly: false)
      filePlace.move(by: count, in: blocks, height: rect.height)
    } else {
      let blocks = threadBlocks(width: rect.width, language)
      threadPlace.move(by: count, in: blocks, height: rect.height)
    }
  }

  /// Carries out a command of the selected petition or of the shift, or says why it cannot be.
  mutating func run(_ command: Command, elapsed: Int64) {
    if let refusal = refusal(of: command) {
      message = Message(.attention, refusal)
      return
    }
    switch command {
    case .verb(let verb):
      if let selected { start(verb, on: selected, elapsed: elapsed) }
    case .wait:
      if simulation.isSomethingAwaited {
        wait(elapsed: elapsed)
      } else {
        overlay = .confirm(.waitToEnd)
      }
    case .hints:
      if let selected { overlay = .hints(selected) }
    case .handbook: handbookRequest = .contents
    case .derivation:
      derivation = derivation == .short ? .derived : .short
      pane = .file
    case .finish: overlay = .confirm(.finish)
    case .leave: overlay = .confirm(.leave)
    }
  }

  /// Starts a verb: at once, or by opening what it needs to be told.
  private mutating func start(_ verb: Verb, on petition: PetitionID, elapsed: Int64) {
    if verb == .open {
      open(petition, elapsed: elapsed)
      return
    }
    // What is worked on lies on the desk: the petition's own clock counts from there.
    if simulation.onDesk != petition { open(petition, elapsed: elapsed) }
    guard let record = simulation.petitionCase(petition), !simulation.isClosed else { return }
    switch verb {
    case .open: break
    case .accept: act(.accept, on: petition, elapsed: elapsed)
    case .markUrgent: act(.markUrgent, on: petition, elapsed: elapsed)
    case .submit: act(.submit, on: petition, elapsed: elapsed)
    case .sync: act(.sync, on: petition, elapsed: elapsed)
    case .classify: overlay = .kinds(petition, OverlayLists.kinds(selected: record.kind))
    case .ask: overlay = .facts(FactChecklist(petition: petition, known: record.factsKnown))
    case .decline: overlay = .reasons(petition, OverlayLists.reasons())
    case .forward: overlay = .units(petition, unitsToday())
    case .merge: overlay = .petitions(petition, OverlayLists.others(than: petition, in: self))
    case .redact: overlay = .redact(Redaction(petition: petition, parts: record.partsRedacted))
    case .send: overlay = .confirm(.send(petition))
    case .publish: overlay = .confirm(.publish(petition))
    case .draft: compose(.draft, on: petition)
    case .split: compose(.split, on: petition)
    case .apologise: compose(.apologise, on: petition)
    case .remind: compose(.remind, on: petition)
    case .return: compose(.return, on: petition)
    case .extend: compose(.extend, on: petition)
    case .note: compose(.note, on: petition)
    case .flag: compose(.flag, on: petition)
    }
  }

  private mutating func open(_ petition: PetitionID, elapsed: Int64) {
    let wasRead = simulation.petitionCase(petition)?.isOpened ?? false
    guard act(.open, on: petition, elapsed: elapsed) == nil else { return }
    threadPlace = wasRead ? .end : .start
    pane = .thread
  }

  var commandItems: ListSelection<Command> {
    ListSelection(
      Command.all.map { command in
        ListSelection.Item(
          id: command, text: command.name.vietnamese,
          keywords: "\(command.name.english) \(command.key)")
      })
  }
}

extension Desk.Pane {
  fileprivate var next: Desk.Pane {
    switch self {
    case .thread: .file
    case .file: .rules
    case .rules: .thread
    }
  }
}
