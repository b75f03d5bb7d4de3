import JSON
import Petitions
import Scenarios
package import Shifts
import Simulation
package import TerminalUI
package import Wording

/// The whole program as its user sees it: a pure value that takes keys and gives effects.
///
/// The simulation lives inside. Whatever is drawn as done is among the events of a
/// ``AppEffect/record(_:)`` of the same ``handle(_:)``.
package struct App: Sendable {
  private(set) var language: Language
  private(set) var home: Home
  private(set) var stage = Stage.home
  private let sitting: Sitting
  /// The help of the screen below, when it is open, with its place.
  private(set) var help: ScrollPlace?
  /// Whether it is asked if the language is to be changed.
  private(set) var languageQuestion: LanguageQuestion?
  /// The handbook, when it is open over the screen below.
  private(set) var reader: HandbookReader?
  private(set) var size = Size(width: 80, height: 24)
  /// What an input method makes of the letters that are commands.
  private var letters = CommandLetterReader()
  private var lastBookmark: String?
  /// How a desk stood when it was left, until it is taken.
  private var bookmarkLeft: String?
  /// What was drawn last and may be used again; no part of what the program knows.
  private var deskPicture: DeskPicture?
  private var homePicture: HomePicture?
  /// Whether the clock was stopped while the shift stays on the screen.
  private var isClockPaused = false
  /// Why what an author has saved last is not what is shown.
  private var fault: Phrase?

  /// Which screen is shown.
  enum Stage: Sendable {
    case home
    case briefing(Briefing)
    case desk(Desk)
    case debrief(Debrief)
  }

  package init(language: Language, home: HomeContents, sitting: Sitting = .fromHome) {
    self.language = language
    self.sitting = sitting
    self.home = Home(contents: home)
  }

  /// The shift that is being worked.
  package var shift: Shift? {
    guard case .desk(let desk) = stage else { return nil }
    return desk.shift
  }

  /// Takes in what reaches the program and says what is to be done because of it.
  package mutating func handle(_ event: AppEvent) -> [AppEffect] {
    let effects = answer(event)
    guard case .home = stage else { return effects }
    let unread = home.unreadInView(height: size.height)
    return unread.isEmpty ? effects : effects + [.readEntries(unread)]
  }

  private mutating func answer(_ event: AppEvent) -> [AppEffect] {
    switch event {
    case .key(let key, let elapsed): return handle(key, elapsed: elapsed)
    case .tick(let elapsed): return passTime(to: elapsed)
    case .ordered(let order, let number, let elapsed):
      guard case .desk(var desk) = stage else { return [] }
      stage = .home
      desk.carryOut(order, number: number, elapsed: elapsed)
      return settle(desk, .stay)
    case .resized(let size):
      self.size = size
      return []
    case .opened(let opened, let bookmark): return open(opened, bookmark)
    case .previewed(let preview, let news): return open(preview, news)
    case .previewFailed(let fault):
      self.fault = fault
      return []
    case .decided(let result):
      guard case .debrief(var debrief) = stage else { return [] }
      debrief.take(result)
      stage = .debrief(debrief)
      return []
    case .begun(let opened):
      guard case .briefing = stage else { return [] }
      return begin(opened)
    case .failed(let sentence):
      fail(sentence)
      return []
    case .home(let contents):
      home.take(contents)
      return []
    case .entries(let entries):
      home.take(entries)
      return []
    case .handbook(let material):
      reader?.take(material, language)
      return []
    }
  }

  /// Draws the screen at a size: the same state and size, the same drawing.
  package mutating func draw(_ size: Size) -> Drawing {
    var canvas = Canvas(size, language)
    switch stage {
    case .home where reader != nil || help != nil || languageQuestion != nil:
      if homePicture?.shows(home, like: canvas) != true {
        home.draw(on: &canvas)
        homePicture = HomePicture(home, canvas)
      } else if let homePicture {
        canvas = homePicture.canvas
      }
    case .home: home.draw(on: &canvas)
    case .briefing(let briefing): briefing.draw(on: &canvas)
    case .desk(let desk): desk.draw(on: &canvas, keeping: &deskPicture)
    case .debrief(let debrief): debrief.draw(on: &canvas)
    }
    if let reader { reader.draw(on: &canvas) }
    if let help { drawHelp(help, on: &canvas) }
    languageQuestion?.draw(on: &canvas)
    if case .desk(let desk) = stage {
      desk.mendMessage(deskPicture?.messageLines ?? [], on: &canvas)
      desk.drawOrders(on: &canvas)
      if let fault { drawFault(fault, on: &canvas) }
    }
    if size.width < 80 || size.height < 24, size.height > 1 {
      let style = Style.reverse
      canvas.grid.fill(Rect(x: 0, y: 0, width: size.width, height: 1), style: style)
      canvas.put(CommonTexts.tooSmall(size.width, size.height), x: 0, y: 0, style: style)
    }
    return Drawing(
      grid: canvas.grid, cursor: help == nil && languageQuestion == nil ? canvas.cursor : nil)
  }

  /// Draws everything anew next time, for tests that hold drawings against each other.
  mutating func forgetPictures() {
    deskPicture = nil
    homePicture = nil
  }

  /// What is being typed and where one is, if that has changed since it was last taken.
  ///
  /// To be kept when the drawing is on the screen: it is cheap, and lost without harm.
  package mutating func takeBookmark() -> String? {
    var bookmark = bookmarkLeft
    bookmarkLeft = nil
    if case .desk(let desk) = stage { bookmark = desk.bookmark }
    guard let bookmark, bookmark != lastBookmark else { return nil }
    lastBookmark = bookmark
    return bookmark
  }

  /// The keys that mean something on the screen as it stands.
  var keyHints: [KeyHint] {
    let own = reader?.keyHints ?? stageKeyHints
    let helpKey = KeyHint(isTyping ? "F1" : "?", CommonTexts.help)
    let languageKey = KeyHint(isTyping ? "F3" : "L", CommonTexts.language)
    let undo = canUndo ? [] : [KeyHint("Ctrl-Z", CommonTexts.suspend)]
    return own + [languageKey, helpKey] + undo
  }

  private var stageKeyHints: [KeyHint] {
    switch stage {
    case .home: home.keyHints
    case .briefing: Briefing.keyHints
    case .desk(let desk):
      desk.notices.open.isEmpty ? desk.keyHints : desk.keyHints + [OrderTexts.dismissHint]
    case .debrief(let debrief): debrief.keyHints
    }
  }

  /// Whether letters go into a text now, so that they cannot be commands.
  var isTyping: Bool {
    if let reader { return reader.isTyping }
    guard case .desk(let desk) = stage else { return false }
    return desk.isTyping
  }

  /// Whether a text is being written in which Ctrl-Z takes something back.
  var canUndo: Bool {
    guard reader == nil, case .desk(let desk) = stage else { return false }
    return desk.isTyping && desk.layer?.canUndo == true
  }
}

// MARK: - Keys

extension App {
  private mutating func handle(_ key: Key, elapsed: Int64) -> [AppEffect] {
    if isTyping, languageQuestion == nil {
      letters.forget()
      return take(key, elapsed: elapsed)
    }
    guard let pressed = letters.read(key, isCommand: isCommand) else {
      return passTime(to: elapsed)
    }
    return take(pressed, elapsed: elapsed)
  }

  /// Whether a letter means something where no text is written.
  private func isCommand(_ letter: Character) -> Bool {
    guard help == nil, languageQuestion == nil, reader == nil, case .desk(let desk) = stage,
      desk.layer == nil
    else {
      return letter.isASCII
    }
    return Command(key: .character(letter)) != nil
  }

  private mutating func take(_ key: Key, elapsed: Int64) -> [AppEffect] {
    if key == .control("z"), !canUndo || help != nil { return [.suspend] }
    if case .desk(var desk) = stage, desk.shift.simulation.isPaused || desk.isDismissing(key) {
      stage = .home
      // Nothing is done while the class is paused.
      if !desk.shift.simulation.isPaused { desk.notices.dismiss() }
      desk.passTime(to: elapsed)
      return settle(desk, .stay)
    }
    if let question = languageQuestion {
      languageQuestion = nil
      if question.isAgreed(by: key) {
        language = question.language
        reader?.searchAgain(in: language)
      }
      return passTime(to: elapsed)
    }
    if help != nil {
      handleInHelp(key)
      return passTime(to: elapsed)
    }
    if key == .function(1) || key == .character("?") && !isTyping {
      help = .start
      return passTime(to: elapsed)
    }
    if key == .function(3) || key == .character("L") && !isTyping {
      languageQuestion = LanguageQuestion(to: language.other)
      return passTime(to: elapsed)
    }
    if var reader {
      self.reader = nil
      let isClosing = reader.handle(key, size: size, language: language)
      self.reader = isClosing ? nil : reader
      return passTime(to: elapsed)
    }
    switch stage {
    case .home: return handleAtHome(key)
    case .briefing(var briefing): return handleInBriefing(key, &briefing)
    case .desk(var desk):
      // A key that comes with the end of an exam comes too late.
      if desk.shift.isOver(at: elapsed) { return passTime(to: elapsed) }
      // Taken off the stage, so that what it holds is changed where it lies and not copied.
      stage = .home
      let moment = KeyMoment(elapsed: elapsed, size: size, language: language)
      let intent = desk.handle(key, moment)
      return settle(desk, intent)
    case .debrief(let debrief) where key == .character("h") && !debrief.isAnnouncing:
      reader = HandbookReader(
        debrief.handbookRequest, scenario: debrief.scenario, mode: .practice)
      return [.loadHandbook(.facts)]
    case .debrief(var debrief):
      let isLeaving = debrief.handle(key, size: size, language: language)
      stage = isLeaving ? .home : .debrief(debrief)
      return isLeaving ? [sitting.end] : []
    }
  }

  private mutating func handleAtHome(_ key: Key) -> [AppEffect] {
    switch home.handle(key) {
    case .none: return []
    case .start(let scenario, let mode): return [.start(scenario, mode)]
    case .resume(let attempt): return [.resume(attempt: attempt)]
    case .handbook:
      reader = .ofLibrary
      return [.loadHandbook(.library)]
    case .quit: return [.quit]
    }
  }

  private mutating func handleInBriefing(_ key: Key, _ briefing: inout Briefing) -> [AppEffect] {
    switch key {
    case .enter:
      guard briefing.opened.closes == nil else {
        stage = .briefing(briefing)
        return [.begin]
      }
      return begin(briefing.opened)
    case .escape, .character("q"), .control("c"):
      home.select(briefing.opened.scenario.id)
      stage = .home
      return [sitting.end]
    default:
      briefing.scroll(key, size: size, language: language)
      stage = .briefing(briefing)
      return []
    }
  }

  private mutating func begin(_ opened: OpenedShift) -> [AppEffect] {
    var desk = Desk(opened)
    desk.begin(elapsed: opened.elapsedMilliseconds)
    return [.startClock] + settle(desk, .stay)
  }

  private mutating func handleInHelp(_ key: Key) {
    guard let place = help else { return }
    let page = helpHeight(size)
    // Where all of it is in sight, there is nothing to scroll: every key closes it, as it says.
    guard helpRows[0].count > page, let count = key.scrolled(page: page), key != .character(" ")
    else {
      help = nil
      return
    }
    var moved = place
    moved.move(by: count, in: helpRows, height: page)
    help = moved
  }
}

// MARK: - The shift

extension App {
  private mutating func passTime(to elapsed: Int64) -> [AppEffect] {
    guard case .desk(var desk) = stage else { return [] }
    // Taken off the stage, so that what it holds is changed where it lies and not copied.
    stage = .home
    desk.passTime(to: elapsed)
    return settle(desk, .stay)
  }

  private mutating func open(_ opened: OpenedShift, _ bookmark: String?) -> [AppEffect] {
    help = nil
    languageQuestion = nil
    reader = nil
    lastBookmark = bookmark
    deskPicture = nil
    home.notice = nil
    isClockPaused = false
    if opened.events.isEmpty {
      stage = .briefing(Briefing(opened: opened))
      return []
    }
    var desk = Desk(opened)
    guard !desk.shift.isClosed else {
      if sitting == .sealed { return [.quit] }
      stage = .debrief(Debrief(desk.shift, in: sitting))
      return []
    }
    desk.begin(
      elapsed: opened.elapsedMilliseconds, writing: ScratchTexts(bookmark: bookmark))
    desk.restore(bookmark)
    return [.startClock] + settle(desk, .stay)
  }

  /// Shows a shift to its author, where it begins or where the author was in it.
  private mutating func open(_ preview: Preview, _ news: PreviewNews) -> [AppEffect] {
    var desk = Desk(preview)
    fault = nil
    deskPicture = nil
    isClockPaused = false
    desk.begin(elapsed: preview.shift.simulation.elapsedMilliseconds)
    if case .desk(let before) = stage, news == .saved {
      desk.restore(before.bookmark)
      desk.preview?.clock = before.preview?.clock ?? .runs
    }
    let lost = preview.lostCount == 0 ? nil : PreviewTexts.lost(preview.lostCount)
    desk.message = Message(.news, news.phrase, more: lost)
    return [.startClock] + settle(desk, .stay)
  }

  /// Whether something lies over the desk that explains the work and is none.
  private var isReading: Bool { help != nil || languageQuestion != nil || reader != nil }

  /// Puts a desk back on the screen and gives the effects that it has gathered.
  private mutating func settle(
    _ desk: consuming Desk, _ intent: Desk.Intent
  ) -> [AppEffect] {
    var effects: [AppEffect] = []
    let events = desk.takeEvents()
    if desk.preview != nil {
      // Of what is only looked at nothing is kept, and nothing scored.
      if desk.shift.isClosed {
        stage = .desk(desk)
        return [.stopClock, .previewEnded]
      }
    } else if !events.isEmpty {
      effects.append(.record(events))
    }
    if desk.shift.isClosed {
      isClockPaused = false
      help = nil
      languageQuestion = nil
      reader = nil
      let debrief = Debrief(desk.shift, .whenAsked, in: sitting)
      effects += [.stopClock, .keepResult(FinishedAttempt.Result(debrief.card))]
      if sitting == .sealed { return effects + [.quit] }
      stage = .debrief(debrief)
      return effects
    }
    if let request = desk.takeHandbookRequest() {
      reader = HandbookReader(request, scenario: desk.scenario, mode: desk.mode)
      effects.append(.loadHandbook(.facts))
    }
    switch intent {
    case .stay:
      // Practice waits while something is explained; an exam's clock waits for nobody but who has
      // paused the class.
      let isExplaining = desk.mode == .practice && (isReading || desk.isExplaining)
      let isStopped = desk.shift.simulation.isPaused || isExplaining || desk.isHalted
      if isStopped != isClockPaused {
        isClockPaused.toggle()
        effects.append(isClockPaused ? .stopClock : .startClock)
      }
      stage = .desk(desk)
    case .leave:
      // Without the question whether to leave, which would stand there again on the way back.
      bookmarkLeft = desk.bookmark
      stage = .home
      isClockPaused = false
      effects += [.stopClock, sitting.end]
    }
    return effects
  }

  private mutating func fail(_ sentence: String) {
    let phrase = Phrase(verbatim: sentence)
    guard case .desk(var desk) = stage else {
      home.notice = phrase
      return
    }
    desk.message = Message(.attention, phrase)
    stage = .desk(desk)
  }
}
