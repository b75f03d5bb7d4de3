package import Petitions
import Rules
import Scenarios
import Scoring
package import Shifts
package import Simulation
import TerminalUI
package import Wording
import WorkCalendar

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
  var notices: Notices
  /// The units that were listed last, for whoever answers with a number.
  private var listed: [UnitID] = []
  /// Whether the shift had begun before.
  let isResumed: Bool
  /// When the window closes of what is not begun yet.
  let closes: Instant?
  /// What has come while a text is being written, to be told between two lines of it.
  private var held: [String] = []

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
    case .sentence(let verb):
      return PlainAnswer(lines: [PlainText.commandOrLetter(verb)[language]])
    case .near(let words, let verbs):
      return PlainAnswer(lines: [PlainText.near(words, verbs)[language].printable])
    case .leftover(let words):
      return PlainAnswer(lines: [PlainText.notUsed(words.trimmed)[language].printable])
    case .ambiguous(let candidates):
      // Words of the other language count where the one of the screen has none.
      let own = candidates.filter { $0.isBegun(by: line, in: language) }
      let candidates = own.isEmpty ? candidates : own
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
      return act(verb, petition, id == nil ? .guessed : .named, rest, elapsed)
    }
  }

  /// How commands are used and, of one alone, what may stand behind it.
  private func help(about word: String) -> [String] {
    let role = shift.scenario.role
    let lines = PlainText.help(language, at: role, about: word)
    guard !word.allSatisfy(\.isWhitespace) else { return lines }
    let meant = PlainCommand.words(begunBy: word)
    let verbs = Verb.allCases.filter {
      $0.entry.roles.contains(role) && meant.contains($0.entry.words.vietnamese)
    }
    guard let verb = verbs.first, verbs.count == 1 else { return lines }
    return lines + PlainArguments(shift, language).choices(for: verb)
      + PlainText.manner(of: verb).map { $0[language] }
  }

  func leave() -> PlainAnswer {
    PlainAnswer(lines: [PlainText.left(mode)[language]], isLeaving: true)
  }

  /// Waits, unless something has come since there were so many events.
  mutating func wait(since count: Int, _ elapsed: Int64) -> PlainAnswer {
    let (step, news) = shift.wait(since: count, elapsedMilliseconds: elapsed)
    // What came while the question stood was printed as it came.
    return answer(to: .wait, step.events.isEmpty ? [news[language]] : [], step)
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

  /// Whether a line says to which petition something is to be done.
  private enum Addressing {
    case named
    /// To the one on the desk: then the line may as well be a sentence.
    case guessed
  }

  private mutating func act(
    _ verb: Verb, _ petition: PetitionID, _ addressing: Addressing, _ rest: String,
    _ elapsed: Int64
  ) -> PlainAnswer {
    // "traloi" may be meant for what the sender is to be told.
    let remark = verb == .sendBack ? [PlainText.replyOrSendBack[language]] : []
    let isUnclear = verb.entry.carries == .nothing && !rest.allSatisfy(\.isWhitespace)
    if let refusal = simulation.refusal(of: verb, on: petition), !isUnclear {
      return PlainAnswer(
        lines: [
          shift.words(
            for: refusal, of: verb, on: petition, leading: PlainText.leadingOn(to:))[language]
        ] + remark)
    }
    let arguments = PlainArguments(shift, language, listed: listed)
    switch arguments.read(verb, rest, for: petition) {
    case .content(let content):
      guard let action = Action(verb, completed(content, for: verb, petition)) else {
        return PlainAnswer()
      }
      let isSentence = verb.entry.carries == .text && addressing == .guessed
      return confirm(
        action, petition, elapsed,
        otherwise: isSentence
          ? Confirmation(PlainText.isText(verb, petition), text: content.text) : nil)
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

  /// Takes in Ctrl-C: leaves a text or a question, and otherwise says how to leave the shift.
  package mutating func interrupt() -> PlainAnswer {
    var answer = PlainAnswer(lines: [PlainText.notDone[language]])
    if let text = writing {
      let lines = putAside(text)
      if !lines.isEmpty { answer.lines = lines }
      // The terminal has thrown it away before anybody could read it.
      answer.lines.insert(PlainText.halfLineLost[language], at: 0)
    } else if let question {
      self.question = nil
      answer.lines += textKept(for: question)
    } else {
      answer.lines = [PlainText.howToLeave[language]]
    }
    return answer.laidOut
  }

  mutating func take(_ input: Input, _ elapsed: Int64) -> PlainAnswer {
    answer(to: input, [], shift.take(input, elapsedMilliseconds: elapsed))
  }

  /// What to print of what came of an input, after what is said first.
  mutating func answer(
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
