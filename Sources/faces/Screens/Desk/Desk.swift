import Petitions
import Rules
import Scenarios
import Scoring
import Shifts
import Simulation
import TerminalUI
import Wording

/// A sentence for the trainee, with the sign that stands before it.
struct Message: Hashable, Sendable {
  enum Sign: String, Sendable {
    case attention = "!"
    case done = "✓"
    case news = "●"
  }

  let sign: Sign
  let phrase: Phrase
  /// What is said behind it: it presses less.
  let more: Phrase?

  init(_ sign: Sign, _ phrase: Phrase, more: Phrase? = nil) {
    self.sign = sign
    self.phrase = phrase
    self.more = more
  }

  /// The lines for so many columns, at most so many: what presses less gives way.
  ///
  /// A sentence that is longer than all of them ends with "…".
  func lines(_ language: Language, width: Int, atMost count: Int) -> [String] {
    let room = max(1, width - Self.indent)
    let sentence = phrase[language]
    let told = more.map { "\(sentence) · \($0[language])" } ?? sentence
    var lines = wrap(told, width: room)
    if lines.count > count { lines = wrap(sentence, width: room) }
    if lines.count > count {
      lines = Array(lines.prefix(count - 1)) + [lines.dropFirst(count - 1).joined(separator: " ")]
    }
    return lines.enumerated().map { index, line in
      (index == 0 ? "\(sign.rawValue) " : String(repeating: " ", count: Self.indent)) + line
    }
  }

  /// The columns of the sign and the space behind it.
  private static let indent = 2
}

/// The shift on the screen: the shift itself, and where the trainee is in it.
struct Desk: Sendable {
  private(set) var shift: Shift
  /// Events that no effect has carried out of here yet.
  private var outbox: [Event] = []
  var selected: PetitionID?
  var pane = Pane.thread
  var threadPlace = ScrollPlace.start
  var filePlace = ScrollPlace.start
  var derivation = Detail.short
  /// Whether the inbox leaves closed petitions out.
  var closedPetitions = Visibility.shown
  var layer: (any DeskLayer)?
  /// What was put aside before it was done.
  var scratch = ScratchTexts()
  var message: Message?
  /// What has come that the next message must not hide: behind a window, or with the same key.
  var newsBehind: Phrase?
  /// The petitions on which letters have come to the desk that were not on the screen yet.
  private(set) var unseen: Set<PetitionID> = []
  /// What an instructor has told the trainee.
  var notices: Notices
  /// What the trainee has still to be told.
  var violations: [RuleViolation] = []
  /// From where the first of them is read.
  var violationPlace = ScrollPlace.start
  /// What the trainee has just asked to look up.
  var handbookRequest: HandbookRequest?
  /// What an author has beside it, where the shift is only looked at: then the truth is shown.
  var preview: PreviewNotes?

  /// What the right side of a narrow window shows; in a wide one, what is scrolled.
  enum Pane: String, CaseIterable, Sendable {
    case thread
    case file
    case rules
  }

  /// How much of a deadline is shown.
  enum Detail: String, Sendable {
    case short
    case derived
  }

  enum Visibility: String, Sendable {
    case shown
    case folded
  }

  /// Whether the trainee stays at the desk.
  enum Intent: Hashable, Sendable {
    case stay
    case leave
  }

  /// Creates the desk of a new shift, or the one that its events tell of.
  init(_ opened: OpenedShift) {
    shift = Shift(opened)
    notices = Notices(of: opened.events, bookmark: nil)
    selected = shift.simulation.onDesk ?? shift.cases.first?.id
  }

  /// Creates the desk of a shift that its author looks at.
  init(_ preview: Preview) {
    shift = preview.shift
    notices = Notices(of: preview.shift.events, bookmark: nil)
    selected = preview.petition ?? shift.simulation.onDesk ?? shift.cases.first?.id
    // What is true stands there, and letters where there is room for both.
    pane = .file
    self.preview = PreviewNotes(
      deeds: preview.deeds, startMilliseconds: preview.startMilliseconds)
  }

  var scenario: Scenario { shift.scenario }
  var mode: Mode { shift.mode }

  var selectedCase: Case? { selected.flatMap(shift.petitionCase) }

  var selectedPetition: ScriptedPetition? { selected.flatMap(scenario.petition) }

  /// Whether letters go into a text now.
  var isTyping: Bool { layer?.takesText == true }

  /// What is to be read before anything else is done.
  ///
  /// It does not lie over what is being written or answered: it would take the letters that are on their way.
  var card: RuleViolation? { layer == nil ? violations.first : nil }

  /// Whether what lies over the desk explains something or asks whether to leave, and is no work.
  var isExplaining: Bool {
    if card != nil { return true }
    guard let asked = layer as? ConfirmationLayer else {
      return layer is HintsLayer || layer is BriefingLayer
    }
    return asked.deed == .leave
  }

  mutating func takeHandbookRequest() -> HandbookRequest? {
    defer { handbookRequest = nil }
    return handbookRequest
  }

  mutating func takeEvents() -> [Event] {
    defer { outbox = [] }
    return outbox
  }
}

// MARK: - Time and deeds

extension Desk {
  /// Starts the shift, or goes on with it, at a reading of its clock.
  ///
  /// Where the time of an exam ran out meanwhile, what was being written goes into the files.
  mutating func begin(elapsed: Int64, writing texts: ScratchTexts = ScratchTexts()) {
    if shift.endsTime(by: elapsed) { outbox += shift.handIn(texts, by: elapsed) }
    take(.tick, elapsed: elapsed)
    if selected == nil { selected = shift.cases.first?.id }
    message = nil
  }

  mutating func passTime(to elapsed: Int64) {
    if shift.endsTime(by: elapsed) {
      outbox += shift.handIn(ScratchTexts(bookmark: bookmark), by: elapsed)
    }
    let step = take(.tick, elapsed: elapsed)
    if let news = step.warning ?? shift.news(of: step.events) { tell(news) }
    if layer != nil, let violation = step.violations.last {
      tell(DeskTexts.cardWaits(violation.petition))
    }
    putAsideWhatLettersMayChange(step.events)
    if selected == nil { selected = shift.cases.first?.id }
  }

  /// Tells what has come, before what was done and is still being read.
  private mutating func tell(_ news: Phrase) {
    let done = message?.sign == .done ? message?.phrase : nil
    message = Message(.news, news, more: done)
    newsBehind = news
  }

  /// Does what an instructor has ordered.
  mutating func carryOut(_ order: Order, number: Int, elapsed: Int64) {
    passTime(to: elapsed)
    let step = take(.ordered(order, number: number), elapsed: elapsed)
    notices.take(step.events)
    if let news = shift.news(of: step.events) { tell(news) }
    putAsideWhatLettersMayChange(step.events)
    if order == .resume, !step.events.isEmpty { message = Message(.news, order.told) }
  }

  /// Takes a question back when a letter comes on its petition: nobody agrees to what was asked before.
  private mutating func putAsideWhatLettersMayChange(_ events: [Event]) {
    guard let asked = layer as? ConfirmationLayer, case .act(_, let petition) = asked.deed,
      events.bringLetter(on: petition)
    else { return }
    switch asked.cancel(at: self) {
    case .replace(let layer): self.layer = layer
    case .close, .stay, .unused, .leave: layer = nil
    }
    message = Message(.attention, ShiftTexts.readFirst(petition))
    newsBehind = nil
  }

  /// Does something to a petition, or says why it cannot be done.
  @discardableResult
  mutating func act(_ action: Action, on petition: PetitionID, elapsed: Int64) -> Refusal? {
    let step = take(.act(action, on: petition), elapsed: elapsed)
    if let refusal = step.refusal {
      message = Message(.attention, shift.words(for: refusal, of: action.verb, on: petition))
      return refusal
    }
    if let event = step.events.last(where: { $0.petition == petition }) {
      let moment = ShiftMoment(event.at, in: scenario)
      preview?.deeds.append(PreviewDeed(at: moment, action: action, petition: petition))
      let aftermath = shift.aftermath(of: event, finishing: DeskTexts.howToFinish)
      let said = [shift.done(event), aftermath].compactMap(\.self)
      message = Message(.done, said.joined(separator: " · "))
    }
    return nil
  }

  /// Waits, unless something has come since there were so many events.
  mutating func wait(since count: Int, elapsed: Int64) {
    let (step, news) = shift.wait(since: count, elapsedMilliseconds: elapsed)
    show(step)
    message = Message(.news, news)
    // What came while it was asked is in it.
    newsBehind = nil
  }

  mutating func finish(elapsed: Int64) {
    take(.finish, elapsed: elapsed)
  }

  @discardableResult
  private mutating func take(_ input: Input, elapsed: Int64) -> ShiftStep {
    let step = shift.take(input, elapsedMilliseconds: elapsed)
    show(step)
    return step
  }

  /// Shows what came of an input.
  private mutating func show(_ step: ShiftStep) {
    outbox += step.events
    violations += step.violations
    let onDesk = shift.simulation.onDesk
    let isShown = { (event: Event) in
      event.activity == .drafted || event.activity.entry.correspondent != nil
    }
    if let onDesk, step.events.contains(where: { isShown($0) && $0.petition == onDesk }) {
      threadPlace = placeOfNews(on: onDesk)
    }
    if let onDesk, !areLettersShown, step.events.bringLetter(on: onDesk) { unseen.insert(onDesk) }
  }

  /// Whether the letters on the desk are on the screen, which has room for one pane beside the inbox
  /// at least.
  private var areLettersShown: Bool {
    selected == shift.simulation.onDesk && pane == .thread
  }

  /// Notes what is on the screen in a window of a size.
  mutating func noteWhatIsSeen(in size: Size) {
    guard let selected, selected == shift.simulation.onDesk,
      pane == .thread || DeskLayout(size).file != nil
    else { return }
    unseen.remove(selected)
  }

  /// Leads to the letters of the petition on the desk and returns whether others were shown there.
  mutating func showLetters(of petition: PetitionID, in size: Size) -> Bool {
    guard petition == shift.simulation.onDesk, pane != .thread, DeskLayout(size).file == nil else {
      return false
    }
    pane = .thread
    if unseen.contains(petition) { threadPlace = placeOfNews(on: petition) }
    return true
  }

  /// Puts violations back that were not read when the program ended.
  mutating func restoreViolations(_ ids: [(petition: PetitionID, rule: RuleID)]) {
    violations = shift.violations.filter { violation in
      ids.contains { $0.petition == violation.petition && $0.rule == violation.rule.id }
    }
  }
}
