package import Petitions
import Rules
import Scenarios
import Scoring
package import Shifts
package import Simulation
import TerminalUI
package import Wording
import WorkCalendar

/// What came of a line: what to print, and what to keep before printing it.
package struct PlainAnswer: Hashable, Sendable {
  package var lines: [String] = []
  /// To be in the journal before the lines are printed.
  package var events: [Event] = []
  /// The trainee leaves; the attempt stays unfinished if its shift is not closed.
  package var isLeaving = false
  /// Whether it is told also to somebody who is writing: that time runs out.
  var isUrgent = false
  /// What to look up with ``PlainShift/lookUp(_:facts:)``, once the facts are read.
  package var handbookWords: String?

  /// Puts another answer behind this one.
  package static func += (left: inout PlainAnswer, right: PlainAnswer) {
    left.lines += right.lines
    left.events += right.events
    left.isLeaving = left.isLeaving || right.isLeaving
    left.isUrgent = left.isUrgent || right.isUrgent
    left.handbookWords = right.handbookWords ?? left.handbookWords
  }

  static func + (left: PlainAnswer, right: PlainAnswer) -> PlainAnswer {
    var answer = left
    answer += right
    return answer
  }

  var laidOut: PlainAnswer {
    var answer = self
    answer.lines = lines.flatMap(PlainShift.laidOut)
    return answer
  }
}

/// A shift line by line: for screen readers, slow links and scripts.
package struct PlainShift: Sendable {
  package private(set) var shift: Shift
  let language: Language
  /// The text that is being typed.
  var writing: PlainWriting?
  /// What was put aside before it was done.
  var scratch: ScratchTexts
  var question: Question?
  /// What an instructor has told the trainee, and is not printed yet.
  private var notices: Notices
  /// The units that were listed last, for whoever answers with a number.
  private var listed: [UnitID] = []
  /// Whether the shift had begun before.
  private let isResumed: Bool
  /// When the window closes of what is not begun yet.
  private let closes: Instant?
  /// What has come while a text is being written, to be told between two lines of it.
  private var held: [String] = []

  /// What is done when the next line says yes.
  enum Question: Sendable {
    /// To do something, asked when there were so many events.
    case input(Input, since: Int)
    /// To wait, asked when there were so many events.
    case wait(since: Int)
    case leave
  }

  package init(_ opened: OpenedShift, bookmark: String? = nil, language: Language) {
    shift = Shift(opened)
    isResumed = !opened.events.isEmpty
    closes = opened.closes
    scratch = ScratchTexts(bookmark: bookmark)
    notices = Notices(of: opened.events, bookmark: bookmark)
    self.language = language
  }

  package var simulation: Simulation { shift.simulation }
  package var mode: Mode { shift.mode }

  /// Whether it is read about and not begun: the first line begins it, and its limit counts from then.
  package var waitsForBeginning: Bool { closes != nil && !isResumed }

  /// Whether a line says that whoever reads does not begin.
  package static func declines(_ line: String) -> Bool {
    guard case .command(.leave) = PlainCommand.reading(line) else { return false }
    return true
  }

  package var prompt: String {
    if waitsForBeginning { return PlainText.beginPrompt[language] }
    if let writing { return writing.prompt }
    guard question == nil else { return "? " }
    let left = shift.countdown.map { " · \($0.phrase[language])" } ?? ""
    // Whatever names no petition is done to this one.
    let here = simulation.onDesk.map { " #\($0)" } ?? ""
    return "\(shift.words(for: shift.now)[language])\(left)\(here) > "
  }

  /// What was begun and not done yet, to be kept with the attempt.
  package var bookmark: String {
    var scratch = scratch
    if let writing { scratch[writing.petition, writing.verb] = writing.kept }
    return scratch.bookmark(dismissed: notices.dismissed)
  }

  /// What to read before the shift begins, or when it is taken up again.
  package var greeting: [String] {
    var lines = briefing + [""]
    if isResumed {
      lines.append(PlainText.now(shift.words(for: shift.now))[language])
      let begun = scratch.keys.filter { !scratch[$0.petition, $0.verb].text.isEmpty }
      if !begun.isEmpty { lines.append(PlainText.begun(begun.map(line(for:)))[language]) }
      lines += notices.open.map { Self.line(of: $0)[language].printable }
      if simulation.isPaused { lines.append(Self.line(of: .pause)[language]) }
    }
    if waitsForBeginning { lines.append(PlainText.beginHint[language]) }
    return (lines + [PlainText.startHint[language], ""]).flatMap(Self.laidOut)
  }

  /// The command with which a text is taken up again.
  private func line(for key: ScratchTexts.Key) -> String {
    let words = key.verb.entry.words
    return "\(language == .vietnamese ? words.vietnamese : words.english) \(key.petition)"
  }

  /// A line as lines that a terminal of 80 columns breaks inside no word, at the same indent.
  static func laidOut(_ line: String) -> [String] {
    let indent = String(line.prefix { $0 == " " })
    let text = String(line.dropFirst(indent.count))
    return wrap(text, width: max(20, lineWidth - indent.count)).map { indent + $0 }
  }

  private static let lineWidth = 79

  /// What stands where an answer of so many lines is cut, for a screen that holds no more.
  package func more(_ lines: Int) -> String { PlainText.more(lines)[language] }

  /// That of a line no more came than this.
  package func cut(_ line: String) -> String {
    PlainText.cut(String(line.suffix(Self.cutEndLength)))[language].printable
  }

  /// How many characters of a line that was cut are said back.
  private static let cutEndLength = 40

  private var briefing: [String] {
    let scenario = shift.scenario
    var lines = [
      "\(scenario.title[language]) · \(mode.name[language])".printable,
      "\(scenario.time.date.weekday.name[language]) \(scenario.time.date.text) · \(scenario.post[language])",
      "",
    ]
    var facts = [
      (ShiftTexts.timeLimits, ShiftTexts.limits(scenario.time.limits)),
      (ShiftTexts.toPass, ShiftTexts.passMark(scenario.passMark)),
      (ShiftTexts.rulesToKeep, scenario.rulebook.title),
    ]
    if let closes { facts.insert((ShiftTexts.window, ShiftTexts.closes(closes, mode)), at: 1) }
    lines += facts.map { "\($0[language]): \($1[language])".printable } + [""]
    lines += scenario.briefing.text[language].split(separator: "\n").map { String($0).printable }
    lines += scenario.briefing.rulesOfTheDay.map { "• " + $0[language].printable }
    if language == .english { lines.append("• " + ShiftTexts.writeVietnamese[language]) }
    if mode == .exam { lines.append("• " + PlainText.examClock[language]) }
    return lines
  }

  /// Lets the trainee's clock run.
  package mutating func tick(elapsedMilliseconds: Int64) -> PlainAnswer {
    guard !shift.isClosed else { return PlainAnswer() }
    guard shift.endsTime(by: elapsedMilliseconds) else {
      var answer = take(.tick, elapsedMilliseconds)
      answer += closeWriting()
      // Nobody has to answer any more what was asked of a shift that is over.
      guard !shift.isClosed else {
        question = nil
        return telling(answer)
      }
      if let withdrawn = withdrawQuestion(after: answer.events) {
        answer += withdrawn
      } else if let question, !answer.lines.isEmpty {
        // What has come has pushed the question away.
        answer.lines += [again(question)[language]]
      }
      return telling(answer)
    }
    // What was being written goes into the files.
    let written = shift.handIn(ScratchTexts(bookmark: bookmark), by: elapsedMilliseconds)
    var answer = take(.tick, elapsedMilliseconds)
    answer += closeWriting()
    answer.events = written + answer.events
    if shift.isClosed { question = nil }
    return telling(answer)
  }

  /// Puts the text aside for whose petition there is no more time, and says that it is kept; nothing
  /// where there still is some.
  private mutating func closeWriting() -> PlainAnswer {
    guard let text = writing,
      shift.isClosed || shift.petitionCase(text.petition)?.isTimeUsedUp == true
    else { return PlainAnswer() }
    var answer = PlainAnswer(lines: putAside(text))
    answer.isUrgent = true
    return answer
  }

  /// What to tell at once: nothing breaks into a line that is being written, but for the end of time.
  private mutating func telling(_ answer: PlainAnswer) -> PlainAnswer {
    guard writing != nil, !shift.isClosed, !answer.isUrgent else {
      defer { held = [] }
      return (PlainAnswer(lines: held) + answer).laidOut
    }
    held += answer.lines
    var answer = answer
    answer.lines = []
    return answer
  }

  /// Takes a question back when a letter comes on its petition: nobody agrees to what was asked before.
  private mutating func withdrawQuestion(after events: [Event]) -> PlainAnswer? {
    guard case .input(.act(_, let petition), _)? = question, let asked = question,
      events.bringLetter(on: petition)
    else { return nil }
    question = nil
    return PlainAnswer(lines: [ShiftTexts.readFirst(petition)[language]] + textKept(for: asked))
  }

  /// What a question asked, in short.
  private func again(_ question: Question) -> Phrase {
    let asked: Phrase? =
      switch question {
      case .input(.act(let action, let petition), _):
        shift.confirmation(of: action, on: petition)?.question
      case .input: shift.finishConfirmation.question
      case .wait: shift.waitingConfirmation.question
      case .leave: PlainText.examClock
      }
    return [asked, PlainText.goOn].compactMap(\.self).joined(separator: " ")
  }

  /// Takes in a typed line.
  package mutating func handle(_ line: String, elapsedMilliseconds: Int64) -> PlainAnswer {
    // A line that comes with the end of an exam comes too late.
    if shift.isOver(at: elapsedMilliseconds) {
      return tick(elapsedMilliseconds: elapsedMilliseconds)
    }
    guard !simulation.isPaused else {
      return PlainAnswer(lines: [Refusal.shiftIsPaused.phrase[language]]).laidOut
    }
    // The line may end the text: what came meanwhile is told first.
    let news = PlainAnswer(lines: held)
    held = []
    return (news + read(line, elapsedMilliseconds)).laidOut
  }

  /// Does what an instructor has ordered, by a line of the course's ledger.
  package mutating func take(
    _ order: Order, number: Int, elapsedMilliseconds: Int64
  ) -> PlainAnswer {
    var answer = take(.ordered(order, number: number), elapsedMilliseconds)
    notices.take(answer.events)
    notices.dismissAll()
    if let withdrawn = withdrawQuestion(after: answer.events) { answer += withdrawn }
    return answer.laidOut
  }

  /// Notes that what was told before is printed now.
  package mutating func greet() -> [String] {
    defer { notices.dismissAll() }
    return greeting
  }

  static func line(of order: Order) -> Phrase {
    Phrase("▶ \(order.told.vietnamese)", "▶ \(order.told.english)")
  }

  private mutating func read(_ line: String, _ elapsed: Int64) -> PlainAnswer {
    let line = line.composed.printable
    if let writing { return write(line, in: writing, elapsed) }
    if let question { return answer(question, line, elapsed) }
    if line.allSatisfy(\.isWhitespace) { return PlainAnswer() }
    switch PlainCommand.reading(line) {
    case .unknown:
      let word = line.folded.filter { !$0.isWhitespace }
      let isAnswer = PlainText.yes.contains(word) || PlainText.no.contains(word)
      return PlainAnswer(
        lines: [(isAnswer ? PlainText.nothingAsked : PlainText.notUnderstood)[language]])
    case .ambiguous(let candidates):
      let possible = candidates.filter { isPossible($0.command) }
      if let only = possible.first?.command, possible.allSatisfy({ $0.command == only }) {
        return run(only, elapsed)
      }
      let words = (possible.isEmpty ? candidates : possible).map {
        PlainCommand.word($0.word, in: language)
      }
      return PlainAnswer(lines: [PlainText.whichOf(words)[language]])
    case .command(let command): return run(command, elapsed)
    }
  }

  /// Whether a command that may be meant would do anything now.
  private func isPossible(_ command: PlainCommand) -> Bool {
    switch command {
    case .act(let verb, let id, _):
      (id ?? simulation.onDesk).map { simulation.refusal(of: verb, on: $0) == nil } ?? true
    case .hints: mode != .exam
    case .list, .show, .deadlines, .help, .briefing, .handbook, .find, .wait, .finish, .leave:
      true
    }
  }

  private mutating func run(_ command: PlainCommand, _ elapsed: Int64) -> PlainAnswer {
    switch command {
    case .list: return PlainAnswer(lines: list())
    case .show(let id): return onDesk(id) { PlainAnswer(lines: show($0)) }
    case .deadlines(let id): return onDesk(id) { PlainAnswer(lines: deadlines($0)) }
    case .hints(let id): return onDesk(id) { PlainAnswer(lines: hints($0)) }
    case .briefing: return PlainAnswer(lines: briefing)
    case .help(let word):
      return PlainAnswer(lines: help(about: word))
    case .handbook(let words): return PlainAnswer(handbookWords: words)
    case .find(let words): return PlainAnswer(lines: find(words))
    case .wait:
      guard shift.waitingDoubt != nil else { return wait(since: shift.events.count, elapsed) }
      return ask(.wait(since: shift.events.count), shift.waitingConfirmation)
    case .finish: return ask(.input(.finish, since: shift.events.count), shift.finishConfirmation)
    case .leave:
      guard mode == .exam else { return leave() }
      return ask(.leave, Confirmation(PlainText.examClock))
    case .act(let verb, let id, let rest):
      guard let petition = id ?? simulation.onDesk else {
        return PlainAnswer(lines: [PlainText.whichPetition[language]])
      }
      return act(verb, petition, rest, elapsed)
    }
  }

  /// How commands are used and, of one alone, what may stand behind it.
  private func help(about word: String) -> [String] {
    let role = shift.scenario.role
    let lines = PlainText.help(language, at: role, about: word)
    guard !word.allSatisfy(\.isWhitespace) else { return lines }
    let meant = PlainCommand.words(begunBy: word)
    let verbs = Verb.allCases.filter {
      $0.entry.posts.contains(role) && meant.contains($0.entry.words.vietnamese)
    }
    guard let verb = verbs.first, verbs.count == 1 else { return lines }
    return lines + PlainArguments(shift, language).choices(for: verb)
      + PlainText.manner(of: verb).map { $0[language] }
  }

  private func leave() -> PlainAnswer {
    PlainAnswer(lines: [PlainText.left(mode)[language]], isLeaving: true)
  }

  /// Asks once more, with everything that would be sent or shown.
  private mutating func ask(_ question: Question, _ asked: Confirmation) -> PlainAnswer {
    self.question = question
    let lines = ([asked.question] + asked.remarks).map { $0[language].printable }
    let text = asked.text.map { indented($0) } ?? []
    return PlainAnswer(lines: lines + text + [PlainText.goOn[language]])
  }

  private mutating func answer(
    _ question: Question, _ line: String, _ elapsed: Int64
  ) -> PlainAnswer {
    self.question = nil
    let word = line.folded.filter { !$0.isWhitespace }
    guard PlainText.yes.contains(word) else {
      // A command is no answer, and is not carried out behind a question that was not agreed to.
      let isCommand = PlainCommand(line) != nil
      return PlainAnswer(
        lines: [PlainText.notDone[language]]
          + (isCommand ? [PlainText.typeAgain(line.trimmed)[language].printable] : [])
          + textKept(for: question))
    }
    switch question {
    case .input(.act(_, let petition), let count)
    where shift.events.dropFirst(count).bringLetter(on: petition):
      return PlainAnswer(
        lines: [ShiftTexts.readFirst(petition)[language]] + textKept(for: question))
    case .input(let input, _):
      var answer = take(input, elapsed)
      answer.lines += textKept(for: question)
      return answer
    case .wait(let count): return wait(since: count, elapsed)
    case .leave: return leave()
    }
  }

  /// Waits, unless something has come since there were so many events.
  private mutating func wait(since count: Int, _ elapsed: Int64) -> PlainAnswer {
    let (step, news) = shift.wait(since: count, elapsedMilliseconds: elapsed)
    // What came while the question stood was printed as it came.
    return answer(to: .wait, step.events.isEmpty ? [news[language]] : [], step)
  }

  /// That the text is kept that an action would have sent, as long as it was not done.
  private func textKept(for question: Question) -> [String] {
    guard case .input(.act(let action, let petition), since: _) = question, isKept(action, petition)
    else {
      return []
    }
    return kept(scratch[petition, action.verb].text, on: petition)
  }

  /// Whether the text of an action is the one that is kept for its verb.
  private func isKept(_ action: Action, _ petition: PetitionID) -> Bool {
    let text = scratch[petition, action.verb].text
    return !text.isEmpty && text == action.content.text
  }

  private func onDesk(_ id: PetitionID?, _ show: (Case) -> PlainAnswer) -> PlainAnswer {
    guard let id = id ?? simulation.onDesk else {
      return PlainAnswer(lines: [PlainText.whichPetition[language]])
    }
    guard let record = shift.petitionCase(id) else {
      return PlainAnswer(lines: [Refusal.unknownPetition.phrase[language]])
    }
    return show(record)
  }

  private mutating func act(
    _ verb: Verb, _ petition: PetitionID, _ rest: String, _ elapsed: Int64
  ) -> PlainAnswer {
    // "traloi" alone may be meant for what the sender is to be told.
    let remark =
      verb == .sendBack && rest.allSatisfy(\.isWhitespace)
      ? [PlainText.replyOrSendBack[language]] : []
    if let refusal = simulation.refusal(of: verb, on: petition) {
      return PlainAnswer(
        lines: [shift.words(for: refusal, of: verb, on: petition)[language]] + remark)
    }
    let arguments = PlainArguments(shift, language, listed: listed)
    switch arguments.read(verb, rest, for: petition) {
    case .content(let content):
      guard let action = Action(verb, completed(content, for: verb, petition)) else {
        return PlainAnswer()
      }
      return confirm(action, petition, elapsed)
    case .needsText(let make):
      return begin(PlainWriting(petition: petition, verb: verb, make: make))
    case .unclear(let lines, let units):
      if !units.isEmpty { listed = units }
      return PlainAnswer(lines: remark + lines)
    }
  }

  /// What a line said, with the note that an earlier one for the same verb was left with.
  private func completed(
    _ content: ActionContent, for verb: Verb, _ petition: PetitionID
  ) -> ActionContent {
    guard case .unit(let unit, note: "") = content else { return content }
    return .unit(unit, note: scratch[petition, verb].text)
  }

  /// Does an action, or asks once more where it cannot be taken back.
  mutating func confirm(
    _ action: Action, _ petition: PetitionID, _ elapsed: Int64
  ) -> PlainAnswer {
    if let refusal = simulation.refusal(of: action, on: petition) {
      return PlainAnswer(
        lines: [shift.words(for: refusal, of: action.verb, on: petition)[language]])
    }
    guard let asked = shift.confirmation(of: action, on: petition) else {
      return take(.act(action, on: petition), elapsed)
    }
    // Whoever says no to the question has not lost what they wrote.
    if let text = action.content.text, !text.isEmpty { scratch[petition, action.verb].text = text }
    return ask(.input(.act(action, on: petition), since: shift.events.count), asked)
  }

  /// Takes in Ctrl-C: leaves a text or a question, and otherwise says how to leave the shift.
  package mutating func interrupt() -> PlainAnswer {
    var answer = PlainAnswer(lines: [PlainText.notDone[language]])
    if let text = writing {
      let lines = putAside(text)
      if !lines.isEmpty { answer.lines = lines }
    } else if let question {
      self.question = nil
      answer.lines += textKept(for: question)
    } else {
      answer.lines = [PlainText.howToLeave[language]]
    }
    return answer.laidOut
  }

  private mutating func take(_ input: Input, _ elapsed: Int64) -> PlainAnswer {
    answer(to: input, [], shift.take(input, elapsedMilliseconds: elapsed))
  }

  /// What to print of what came of an input, after what is said first.
  private mutating func answer(
    to input: Input, _ first: [String], _ step: ShiftStep
  ) -> PlainAnswer {
    var answer = PlainAnswer(events: step.events)
    answer.lines = first + step.events.flatMap(lines(for:))
    if let warning = step.warning {
      answer.lines.append("! " + warning[language])
      answer.isUrgent = true
    }
    if let refusal = step.refusal, case .act(let action, let petition) = input {
      answer.lines.append(shift.words(for: refusal, of: action.verb, on: petition)[language])
    } else if let refusal = step.refusal {
      answer.lines.append(refusal.phrase[language])
    } else if case .act(let action, let petition) = input, isKept(action, petition) {
      scratch[petition, action.verb] = ScratchText()
    }
    answer.lines += step.violations.flatMap(lines(for:))
    return answer
  }
}
