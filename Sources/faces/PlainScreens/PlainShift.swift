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
  /// What to look up with ``PlainShift/lookUp(_:facts:)``, once the facts are read.
  package var handbookWords: String?

  fileprivate var laidOut: PlainAnswer {
    var answer = self
    answer.lines = lines.flatMap(PlainShift.laidOut)
    return answer
  }
}

/// A shift line by line: for screen readers, slow links and scripts.
package struct PlainShift: Sendable {
  package private(set) var shift: Shift
  let language: Language
  private var writing: Writing?
  /// The text that was interrupted last, for whoever begins it again.
  private var interrupted: Writing?
  private var question: Question?

  /// A text that is being typed, line by line, for an action that is chosen already.
  private struct Writing: Sendable {
    let petition: PetitionID
    let verb: Verb
    let make: @Sendable (String) -> ActionContent
    var lines: [String] = []

    var text: String { lines.joined(separator: "\n") }
  }

  /// What is done when the next line says yes.
  private enum Question: Sendable {
    case input(Input)
    case leave
  }

  package init(_ opened: OpenedShift, language: Language) {
    shift = Shift(opened)
    self.language = language
  }

  /// The line that ends a text.
  package static let textEnd = "."
  /// The lines that give a text up.
  static let textGivenUp: Set<String> = ["!bo", "!bỏ", "!cancel"]

  package var simulation: Simulation { shift.simulation }
  package var mode: Mode { shift.mode }

  package var prompt: String {
    if writing != nil { return "| " }
    return question == nil ? "\(shift.now.clock) > " : "? "
  }

  /// What to read before the shift begins, or when it is taken up again.
  package var greeting: [String] {
    (briefing + ["", PlainText.startHint[language], ""]).flatMap(Self.laidOut)
  }

  /// A line as lines that a terminal of 80 columns breaks inside no word, at the same indent.
  static func laidOut(_ line: String) -> [String] {
    let indent = String(line.prefix { $0 == " " })
    let text = String(line.dropFirst(indent.count))
    return wrap(text, width: max(20, lineWidth - indent.count)).map { indent + $0 }
  }

  private static let lineWidth = 79

  private var briefing: [String] {
    let scenario = shift.scenario
    var lines = [
      "\(scenario.title[language]) · \(mode.name[language])".printable,
      "\(scenario.time.date.weekday.name[language]) \(scenario.time.date.text) · \(scenario.role.name[language])",
      "",
    ]
    lines += scenario.briefing.text[language].split(separator: "\n").map { String($0).printable }
    lines += scenario.briefing.rulesOfTheDay.map { "• " + $0[language].printable }
    if mode == .exam { lines.append("• " + PlainText.examClock[language]) }
    return lines
  }

  /// Lets the trainee's clock run.
  package mutating func tick(elapsedMilliseconds: Int64) -> PlainAnswer {
    guard !shift.isClosed else { return PlainAnswer() }
    return take(.tick, elapsedMilliseconds).laidOut
  }

  /// Takes in a typed line.
  package mutating func handle(_ line: String, elapsedMilliseconds: Int64) -> PlainAnswer {
    read(line, elapsedMilliseconds).laidOut
  }

  private mutating func read(_ line: String, _ elapsedMilliseconds: Int64) -> PlainAnswer {
    let line = line.composed.printable
    if writing != nil { return write(line, elapsedMilliseconds) }
    if let question { return answer(question, line, elapsedMilliseconds) }
    if line.allSatisfy(\.isWhitespace) { return PlainAnswer() }
    switch PlainCommand.reading(line) {
    case .unknown: return PlainAnswer(lines: [PlainText.notUnderstood[language]])
    case .ambiguous(let words): return PlainAnswer(lines: [PlainText.whichOf(words)[language]])
    case .command(let command): return run(command, elapsedMilliseconds)
    }
  }

  private mutating func run(_ command: PlainCommand, _ elapsed: Int64) -> PlainAnswer {
    switch command {
    case .list: return PlainAnswer(lines: list())
    case .show(let id): return onDesk(id) { PlainAnswer(lines: show($0)) }
    case .deadlines(let id): return onDesk(id) { PlainAnswer(lines: deadlines($0)) }
    case .hints(let id): return onDesk(id) { PlainAnswer(lines: hints($0)) }
    case .briefing: return PlainAnswer(lines: briefing)
    case .help: return PlainAnswer(lines: PlainText.help(language))
    case .handbook(let words): return PlainAnswer(handbookWords: words)
    case .find(let words): return PlainAnswer(lines: find(words))
    case .wait: return wait(elapsed)
    case .finish: return ask(.input(.finish), [ShiftTexts.finishQuestion(shift.remainder)])
    case .leave:
      guard mode == .exam else { return leave() }
      return ask(.leave, [PlainText.examClock])
    case .act(let verb, let id, let rest):
      guard let petition = id ?? shift.simulation.onDesk else {
        return PlainAnswer(lines: [PlainText.whichPetition[language]])
      }
      return act(verb, petition, rest, elapsed)
    }
  }

  private func leave() -> PlainAnswer {
    PlainAnswer(lines: [PlainText.left(mode)[language]], isLeaving: true)
  }

  private mutating func wait(_ elapsed: Int64) -> PlainAnswer {
    guard let doubt = shift.waitingDoubt else { return take(.wait, elapsed) }
    return ask(.input(.wait), doubt.sentences)
  }

  private mutating func ask(_ question: Question, _ sentences: [Phrase]) -> PlainAnswer {
    self.question = question
    return PlainAnswer(lines: sentences.map { $0[language] } + [PlainText.goOn[language]])
  }

  private mutating func answer(
    _ question: Question, _ line: String, _ elapsed: Int64
  ) -> PlainAnswer {
    self.question = nil
    guard PlainText.yes.contains(line.folded.filter { !$0.isWhitespace }) else {
      // Another command is as good as a no.
      return PlainCommand(line) == nil
        ? PlainAnswer(lines: [PlainText.notDone[language]])
        : read(line, elapsed)
    }
    switch question {
    case .input(let input): return take(input, elapsed)
    case .leave: return leave()
    }
  }

  private func onDesk(_ id: PetitionID?, _ show: (Case) -> PlainAnswer) -> PlainAnswer {
    guard let id = id ?? shift.simulation.onDesk else {
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
    if let refusal = shift.simulation.refusal(of: verb, on: petition) {
      return PlainAnswer(lines: [refusal.phrase[language]])
    }
    switch PlainArguments(shift, language).read(verb, rest, for: petition) {
    case .content(let content):
      guard let action = Action(verb, content) else { return PlainAnswer(lines: []) }
      return confirm(action, petition, elapsed)
    case .needsText(let make):
      let writing = begin(Writing(petition: petition, verb: verb, make: make))
      let kept = writing.lines.isEmpty ? [] : [PlainText.textGoesOn[language]] + writing.lines
      return PlainAnswer(
        lines: PlainText.writeText.map { $0[language] } + templates(verb, petition) + kept)
    case .unclear(let lines): return PlainAnswer(lines: lines)
    }
  }

  /// Does an action, or asks once more with everything that it would send or show.
  private mutating func confirm(
    _ action: Action, _ petition: PetitionID, _ elapsed: Int64
  ) -> PlainAnswer {
    if let refusal = shift.simulation.refusal(of: action, on: petition) {
      return PlainAnswer(lines: [refusal.phrase[language]])
    }
    let text: String? =
      switch action {
      case .send: shift.petitionCase(petition)?.draft
      case .publish:
        shift.petitionCase(petition).flatMap { record in
          shift.publication(of: petition)?.hiding(record.partsRedacted)
        }
      case .merge, .markUrgent: ""
      default: nil
      }
    guard let text else { return take(.act(action, on: petition), elapsed) }
    var answer = ask(
      .input(.act(action, on: petition)), [PlainText.aboutTo(action, petition)])
    if !text.isEmpty { answer.lines.insert(contentsOf: indented(text), at: 1) }
    if case .publish = action, let record = shift.petitionCase(petition) {
      let left = shift.publication(of: petition)?.candidates(notHiddenBy: record.partsRedacted)
      if let left, !left.isEmpty {
        answer.lines.insert(
          PlainText.notHidden(left)[language].printable, at: answer.lines.count - 1)
      }
    }
    return answer
  }

  private mutating func write(_ line: String, _ elapsed: Int64) -> PlainAnswer {
    guard let text = writing else { return PlainAnswer() }
    if Self.textGivenUp.contains(line.lowercased()) {
      return PlainAnswer(lines: giveUp(text))
    }
    guard line == Self.textEnd else {
      writing?.lines.append(line)
      return PlainAnswer()
    }
    writing = nil
    guard let action = Action(text.verb, text.make(text.text)) else { return PlainAnswer() }
    var answer = take(.act(action, on: text.petition), elapsed)
    if answer.events.isEmpty && !text.lines.isEmpty {
      answer.lines.append(PlainText.textLost[language])
      answer.lines += text.lines
    }
    return answer
  }

  /// Begins a text, from what was typed before if the same one was interrupted.
  private mutating func begin(_ text: Writing) -> Writing {
    var text = text
    if let interrupted, interrupted.verb == text.verb, interrupted.petition == text.petition {
      text.lines = interrupted.lines
      self.interrupted = nil
    }
    writing = text
    return text
  }

  /// Gives up the text that is being typed and says it back, so that nothing typed is lost.
  private mutating func giveUp(_ text: Writing) -> [String] {
    writing = nil
    return text.lines.isEmpty
      ? [PlainText.notDone[language]] : [PlainText.textLost[language]] + text.lines
  }

  /// Takes in Ctrl-C: leaves a text or a question, and otherwise says how to leave the shift.
  package mutating func interrupt() -> PlainAnswer {
    var answer = PlainAnswer(lines: [PlainText.notDone[language]])
    if let text = writing {
      writing = nil
      if !text.lines.isEmpty {
        interrupted = text
        answer.lines = [PlainText.textKept[language]] + text.lines
      }
    } else if question != nil {
      question = nil
    } else {
      answer.lines = [PlainText.howToLeave[language]]
    }
    return answer.laidOut
  }

  private func templates(_ verb: Verb, _ petition: PetitionID) -> [String] {
    shift.templates(for: verb).flatMap { template in
      ["— \(template.title[language]):".printable]
        + indented(shift.text(of: template, for: petition)).map { "  " + $0 }
    }
  }

  private mutating func take(_ input: Input, _ elapsed: Int64) -> PlainAnswer {
    let step = shift.take(input, elapsedMilliseconds: elapsed)
    var answer = PlainAnswer(events: step.events)
    answer.lines = step.events.flatMap(lines(for:))
    if let refusal = step.refusal { answer.lines.append(refusal.phrase[language]) }
    answer.lines += step.violations.flatMap(lines(for:))
    return answer
  }

  private func lines(for event: Event) -> [String] {
    let what = shift.scenario.wording(of: event)[language]
    let number = event.petition.map { " #\($0)" } ?? ""
    var lines = ["[\(event.at.clock)]\(number) \(what)".printable]
    switch event.happening {
    case .citizenWrote, .unitAnswered, .unitReturned:
      if let letter = shift.letter(of: event) { lines += indented(letter.text(language)) }
    case .opened:
      if let id = event.petition, let record = shift.petitionCase(id) { lines += show(record) }
    default: break
    }
    return lines
  }

  private func lines(for violation: RuleViolation) -> [String] {
    let rule = violation.rule
    let reason = shift.reason(for: violation).map { ["  \($0[language])"] } ?? []
    return
      ([
        "! \(ShiftTexts.incorrect[language]) #\(violation.petition) · \(rule.id) "
          + rule.title[language],
        "  \(violation.violation.statement[language])",
      ] + reason + [
        "  \(Citation.heading[language]): \(rule.citation.phrase[language])",
        "  \(rule.explanation[language])",
      ]).map(\.printable)
  }
}

// MARK: - What can be looked at

extension PlainShift {
  private func list() -> [String] {
    if shift.cases.isEmpty { return [PlainText.emptyInbox[language]] }
    return shift.cases.map { record in
      let scripted = shift.scenario.petition(record.id)
      let channel = scripted?.channel.shortName[language] ?? ""
      let subject = scripted?.subject[language] ?? ""
      let status = shift.status(of: record)
      return
        "\(status.sign.rawValue) #\(record.id) \(channel) · \(subject) · \(status.words[language])"
        .printable
    }
  }

  private func show(_ record: Case) -> [String] {
    if shift.sight(of: record) == .cover { return [PlainText.openFirst(record.id)[language]] }
    var lines = shift.letters(of: record).flatMap { letter -> [String] in
      let author = shift.name(of: letter.author)[language]
      return ["  \(letter.at.clock) \(author):"] + indented(letter.text(language))
    }
    if shift.sight(of: record) == .file {
      lines.append("  " + PlainText.lettersOnDesk(record.id)[language])
    }
    lines.append("  " + sender(record))
    if let channel = shift.simulation.channelPhrase(of: record) {
      lines.append("  " + channel[language])
    }
    if let kind = record.kind { lines.append("  " + kind.name[language]) }
    if let draft = record.draft {
      lines.append("  " + PlainText.draft[language])
      lines += indented(draft)
    }
    return lines.map(\.printable)
  }

  private func sender(_ record: Case) -> String {
    shift.sender(of: record).map { fact, value in
      "\(fact.name[language]): \(value ?? PlainText.notKnown[language])"
    }.joined(separator: " · ")
  }

  private func deadlines(_ record: Case) -> [String] {
    let obligations = shift.deadlines.deadlines(of: record.id)
    if obligations.isEmpty { return [PlainText.noDeadline[language]] }
    return obligations.flatMap { obligation in
      [
        "\(obligation.rule.title[language]): \(obligation.deadline.duePhrase[language])".printable
      ] + obligation.deadline.derivation.map { "    " + $0.text(language) }
    }
  }

  private func hints(_ record: Case) -> [String] {
    if mode == .exam { return [ShiftTexts.noHintsInExam[language]] }
    let hints = shift.hints(for: record.id)
    if hints.isEmpty { return [ShiftTexts.noHints[language]] }
    return hints.map { "· \($0.hint[language]) (\($0.rule.id))".printable }
  }

  /// A text in lines that a terminal of 80 columns does not break inside a word.
  func indented(_ text: String) -> [String] {
    wrap(text, width: Self.textWidth).map { "    \($0)".printable }
  }

  private static let textWidth = 74
}
