import Petitions
import Rules
import Scenarios
import Scoring
import Shifts
import Simulation
import TerminalUI
import Wording

extension Desk {
  /// Does what a key means; time passes first.
  mutating func handle(_ key: Key, _ moment: KeyMoment) -> Intent {
    if layer == nil, violations.isEmpty { newsBehind = nil }
    passTime(to: moment.elapsed)
    guard !shift.isClosed else { return .stay }
    noteWhatIsSeen(in: moment.size)
    defer {
      noteWhatIsSeen(in: moment.size)
      tellNewsBehind()
    }
    // What could not be done was said; by the next key, that may have changed.
    if message?.sign == .attention { message = nil }
    if let violation = card {
      switch key {
      case .character("h"): handbookRequest = .entry(violation.rule.id)
      case .enter, .escape, .character(" "):
        violations.removeFirst()
        violationPlace = .start
      case _ where scroll(violation, by: key, moment): break
      default: message = Message(.attention, DeskTexts.cardInTheWay)
      }
      return .stay
    }
    if var layer {
      // Taken away meanwhile, so that a long text is changed where it lies and not copied.
      self.layer = nil
      switch layer.handle(key, at: &self, moment) {
      case .stay: self.layer = layer
      case .unused:
        let help = layer.takesText ? "F1" : "?"
        message = Message(.attention, key.unused(help: help))
        self.layer = layer
      case .close: break
      case .replace(let next): self.layer = next
      case .leave: return .leave
      }
      return .stay
    }
    defer {
      // What was done before is not what is being done now.
      if layer != nil, message?.sign == .done { message = nil }
    }
    switch key {
    case .up: select(by: -1)
    case .down: select(by: 1)
    case .tab: pane = pane.next
    case .backTab: pane = pane.next.next
    case .character(":"): layer = CommandsLayer(at: self)
    case Self.haltKey where preview != nil: toggleHalt()
    case .escape: message = Message(.attention, DeskTexts.howToLeave)
    case .pageUp, .pageDown, .home, .end, .left, .right: scroll(key, moment)
    default:
      if let command = Command(key: key) { return run(command, moment) }
      message = Message(.attention, CommonTexts.noSuchKey(key))
    }
    return .stay
  }

  /// Says what has come where the answer to a key would have taken its place.
  private mutating func tellNewsBehind() {
    guard layer == nil, violations.isEmpty, let news = newsBehind else { return }
    guard let message, message.phrase != news else {
      message = Message(.news, news)
      return
    }
    // What could not be done is said first: it is about the key that was just pressed.
    guard message.sign != .attention else { return }
    self.message = Message(.news, news, more: message.phrase)
    newsBehind = nil
  }

  private mutating func select(by count: Int) {
    let order = inboxOrder
    guard let selected, let index = order.firstIndex(of: selected) else {
      if let first = order.first { select(first) }
      return
    }
    let next = order[max(0, min(index + count, order.count - 1))]
    if next != selected { select(next) }
  }

  mutating func select(_ petition: PetitionID) {
    selected = petition
    threadPlace = placeOfNews(on: petition)
    filePlace = .start
    // Where columns are scarce, the inbox has no room for it beside how the petition stands.
    let begun = shift.petitionCase(petition).flatMap { record in
      status(of: record).isBegun ? scratch.verbs(of: petition).first : nil
    }
    message = begun.map { Message(.done, LayerTexts.textKept($0)) }
  }

  private mutating func scroll(_ key: Key, _ moment: KeyMoment) {
    guard pane != .thread else { return scrollLetters(key, moment) }
    let layout = DeskLayout(moment.size)
    let rect = layout.file ?? layout.letters
    let blocks = fileBlocks(
      width: rect.width, moment.language, rulesOnly: layout.file == nil && pane == .rules)
    filePlace.move(by: key.rowsMoved(page: rect.height), in: blocks, height: rect.height)
  }

  /// Moves through the letters of the selected petition.
  mutating func scrollLetters(_ key: Key, _ moment: KeyMoment) {
    let rect = DeskLayout(moment.size).letters
    let blocks = threadBlocks(width: rect.width, moment.language)
    threadPlace.move(by: key.rowsMoved(page: rect.height), in: blocks, height: rect.height)
  }

  /// Carries out a command of the selected petition or of the shift, or says why it cannot be.
  mutating func run(_ command: Command, _ moment: KeyMoment) -> Intent {
    if case .verb(let verb) = command, let kept = selected.flatMap({ textToRead(verb, on: $0) }) {
      layer = kept
      return .stay
    }
    if command == .verb(.open), let selected, showLetters(of: selected, in: moment.size) {
      message = nil
      return .stay
    }
    if let refusal = refusal(of: command) {
      message = Message(.attention, refusal)
      return .stay
    }
    switch command {
    case .verb(let verb):
      if let selected { start(verb, on: selected, moment) }
    case .wait:
      if shift.waitingDoubt == nil {
        wait(since: shift.events.count, elapsed: moment.elapsed)
      } else {
        layer = ConfirmationLayer(.wait(since: shift.events.count))
      }
    case .next:
      if let next = shift.nextToWork(after: selected) { select(next) }
    case .find: layer = FinderLayer(at: self)
    case .findInLetters:
      pane = .thread
      layer = selected.map { LettersFinderLayer(LettersSearch(petition: $0)) }
    case .fold: closedPetitions = closedPetitions == .shown ? .folded : .shown
    case .hints:
      if let selected { layer = HintsLayer(petition: selected) }
    case .briefing: layer = BriefingLayer()
    case .handbook: handbookRequest = .contents
    case .derivation:
      derivation = derivation == .short ? .derived : .short
      pane = .file
      if derivation == .derived { filePlace = deadlinesPlace }
    // Nothing is lost that an author would be asked about.
    case .finish where preview != nil: finish(elapsed: moment.elapsed)
    case .leave where preview != nil: return .leave
    case .finish: layer = ConfirmationLayer(.finish)
    case .leave: layer = ConfirmationLayer(.leave)
    }
    return .stay
  }

  /// Starts a verb: at once, or by opening what it needs to be told.
  private mutating func start(_ verb: Verb, on petition: PetitionID, _ moment: KeyMoment) {
    let elapsed = moment.elapsed
    if verb == .open {
      open(petition, elapsed: elapsed)
      return
    }
    // Nothing is done behind a letter that was not on the screen yet.
    if unseen.contains(petition), showLetters(of: petition, in: moment.size) {
      message = Message(.attention, ShiftTexts.readFirst(petition))
      newsBehind = nil
      return
    }
    // What is worked on lies on the desk: the petition's own clock counts from there.
    if shift.simulation.onDesk != petition { open(petition, elapsed: elapsed) }
    guard let record = shift.petitionCase(petition), !shift.isClosed else { return }
    switch verb.entry.carries {
    case .nothing: startBare(verb, on: petition, elapsed: elapsed)
    case .classification: layer = KindsLayer(petition: petition, selected: record.kind)
    case .question:
      layer = FactsLayer(
        petition: petition, known: record.factsKnown, chosen: scratch[petition, .ask].facts)
    case .refusal:
      layer = ReasonsLayer(petition: petition, selected: scratch[petition, .decline].reason)
    case .defect: layer = DefectsLayer(petition: petition)
    case .unit: layer = UnitsLayer(verb, petition: petition, at: self)
    case .assessment:
      layer = CriteriaLayer(petition: petition, chosen: record.assessment?.failed ?? [])
    case .faults:
      layer = FaultsLayer(petition: petition, chosen: scratch[petition, .reject].faults)
    case .petition: layer = MergeLayer(petition: petition, at: self)
    case .parts: layer = redaction(of: petition)
    case .text: layer = composer(.write(verb), on: petition)
    }
  }

  /// Starts a verb that carries nothing: at once, or after asking where it cannot be taken back.
  private mutating func startBare(_ verb: Verb, on petition: PetitionID, elapsed: Int64) {
    guard let action = Action(verb, .nothing) else { return }
    if let question = question(before: action, on: petition) {
      layer = question
    } else {
      act(action, on: petition, elapsed: elapsed)
    }
  }

  private mutating func open(_ petition: PetitionID, elapsed: Int64) {
    let wasRead = shift.petitionCase(petition)?.isOpened ?? false
    guard act(.open, on: petition, elapsed: elapsed) == nil else { return }
    threadPlace = wasRead ? placeOfNews(on: petition) : .start
    pane = .thread
  }

  /// Where what has come last is read from: the end, and of a draft that was mended its beginning.
  func placeOfNews(on petition: PetitionID) -> ScrollPlace {
    guard let record = shift.petitionCase(petition), record.draftVersion > 1 else { return .end }
    let letters = shift.letters(of: record)
    guard case .draft? = letters.last?.author else { return .end }
    return ScrollPlace(block: letters.count - 1, row: 0, isAtEnd: false)
  }
}

extension Key {
  /// How far the key moves what is read in a pane.
  fileprivate func rowsMoved(page: Int) -> Int {
    switch self {
    case .left: -1
    case .right: 1
    default: scrolled(page: page) ?? 0
    }
  }
}

extension Desk.Pane {
  var next: Desk.Pane {
    switch self {
    case .thread: .file
    case .file: .rules
    case .rules: .thread
    }
  }
}
