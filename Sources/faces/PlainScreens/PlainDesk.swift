package import Petitions
import Rules
import Scenarios
import Scoring
package import Simulation
package import Wording
import WorkCalendar

/// What came of a line: what to print, and what to keep before printing it.
package struct PlainAnswer: Hashable, Sendable {
  package var lines: [String] = []
  /// To be in the journal before the lines are printed.
  package var events: [Event] = []
  /// The trainee leaves; the attempt stays unfinished if its shift is not closed.
  package var isLeaving = false
  /// What to look up with ``PlainDesk/lookUp(_:facts:)``, once the facts are read.
  package var handbookWords: String?
}

/// The desk line by line: for screen readers, slow links and scripts.
package struct PlainDesk: Sendable {
  private(set) package var simulation: Simulation
  let language: Language
  let mode: Mode
  private var writing: Writing?
  private var monitor: ShiftMonitor
  private var violationsShown: [PetitionID: [RuleID]] = [:]

  /// A text that is being typed, line by line, for an action that is chosen already.
  private struct Writing: Sendable {
    let petition: PetitionID
    let make: @Sendable (String) -> Action
    var lines: [String] = []
  }

  package init(_ simulation: Simulation, mode: Mode, language: Language) {
    self.simulation = simulation
    self.mode = mode
    self.language = language
    monitor = ShiftMonitor(
      simulation.scenario, events: simulation.cases.flatMap(\.history))
    // What was told before the shift was left is not told again.
    if mode == .practice { _ = newViolations() }
  }

  /// The line that ends a text.
  package static let textEnd = "."

  package var prompt: String {
    writing == nil ? "\(simulation.now.clock) > " : "| "
  }

  /// What to read before the shift begins, or when it is taken up again.
  package var greeting: [String] {
    let scenario = simulation.scenario
    var lines = [
      "\(scenario.title[language]) · \(mode.name[language])",
      "\(scenario.date.weekday.name[language]) \(scenario.date.text) · \(scenario.role.name[language])",
      "",
    ]
    lines += scenario.briefing[language].split(separator: "\n").map { String($0).printable }
    lines += scenario.rulesOfTheDay.map { "• " + $0[language].printable }
    lines += ["", PlainText.startHint[language], ""]
    return lines
  }

  /// Lets the trainee's clock run.
  package mutating func tick(elapsedMilliseconds: Int64) -> PlainAnswer {
    guard !simulation.isClosed else { return PlainAnswer() }
    return reduce(.tick, elapsedMilliseconds)
  }

  /// Takes in a typed line.
  package mutating func handle(_ line: String, elapsedMilliseconds: Int64) -> PlainAnswer {
    let line = line.composed.printable
    if writing != nil { return write(line, elapsedMilliseconds) }
    if line.allSatisfy(\.isWhitespace) { return PlainAnswer() }
    guard let command = PlainCommand(line) else {
      return PlainAnswer(lines: [PlainText.notUnderstood[language]])
    }
    switch command {
    case .list: return PlainAnswer(lines: list())
    case .show(let id): return onDesk(id) { PlainAnswer(lines: show($0)) }
    case .deadlines(let id): return onDesk(id) { PlainAnswer(lines: deadlines($0)) }
    case .help: return PlainAnswer(lines: PlainText.help(language))
    case .handbook(let words): return PlainAnswer(handbookWords: words)
    case .wait: return reduce(.wait, elapsedMilliseconds)
    case .finish: return reduce(.finish, elapsedMilliseconds)
    case .leave: return PlainAnswer(lines: [PlainText.left[language]], isLeaving: true)
    case .act(let verb, let id, let rest):
      guard let petition = id ?? simulation.onDesk else {
        return PlainAnswer(lines: [PlainText.whichPetition[language]])
      }
      return act(verb, petition, rest, elapsedMilliseconds)
    }
  }

  private func onDesk(_ id: PetitionID?, _ show: (Case) -> PlainAnswer) -> PlainAnswer {
    guard let id = id ?? simulation.onDesk else {
      return PlainAnswer(lines: [PlainText.whichPetition[language]])
    }
    guard let record = simulation.petitionCase(id) else {
      return PlainAnswer(lines: [Refusal.unknownPetition.phrase[language]])
    }
    return show(record)
  }

  private mutating func act(
    _ verb: Verb, _ petition: PetitionID, _ rest: String, _ elapsed: Int64
  ) -> PlainAnswer {
    if let refusal = simulation.refusal(of: verb, on: petition) {
      return PlainAnswer(lines: [refusal.phrase[language]])
    }
    switch PlainArguments(simulation.scenario, on: simulation.now.date, language).read(verb, rest) {
    case .action(let action): return reduce(.act(action, on: petition), elapsed)
    case .needsText(let make):
      writing = Writing(petition: petition, make: make)
      return PlainAnswer(lines: [PlainText.writeText[language]] + templates(verb))
    case .unclear(let lines): return PlainAnswer(lines: lines)
    }
  }

  private mutating func write(_ line: String, _ elapsed: Int64) -> PlainAnswer {
    guard let text = writing else { return PlainAnswer() }
    guard line == Self.textEnd else {
      writing?.lines.append(line)
      return PlainAnswer()
    }
    writing = nil
    let action = text.make(text.lines.joined(separator: "\n"))
    var answer = reduce(.act(action, on: text.petition), elapsed)
    if answer.events.isEmpty && !text.lines.isEmpty {
      answer.lines.append(PlainText.textLost[language])
      answer.lines += text.lines
    }
    return answer
  }

  private func templates(_ verb: Verb) -> [String] {
    // What is drafted is what will be sent.
    let wanted: Verb = verb == .draft ? .send : verb
    return simulation.scenario.templates.filter { $0.verb == wanted }
      .flatMap { ["— \($0.title[language]):"] + $0.text.split(separator: "\n").map { "  \($0)" } }
  }

  private mutating func reduce(_ input: Input, _ elapsed: Int64) -> PlainAnswer {
    let outcome = simulation.reduce(input, elapsedMilliseconds: elapsed)
    var answer = PlainAnswer(events: outcome.events)
    answer.lines = outcome.events.flatMap(lines(for:))
    if let refusal = outcome.refusal { answer.lines.append(refusal.phrase[language]) }
    monitor.take(outcome.events)
    if mode == .practice { answer.lines += newViolations() }
    return answer
  }

  private func lines(for event: Event) -> [String] {
    let what = simulation.scenario.wording(of: event)[language]
    let number = event.petition.map { " #\($0)" } ?? ""
    var lines = ["[\(event.at.clock)]\(number) \(what)".printable]
    switch event.happening {
    case .citizenWrote(let text, _, _), .unitAnswered(_, let text), .unitReturned(_, let text):
      lines += text.split(separator: "\n").map { "    \($0)".printable }
    case .opened:
      if let id = event.petition, let record = simulation.petitionCase(id) { lines += show(record) }
    default: break
    }
    return lines
  }

  private mutating func newViolations() -> [String] {
    var lines: [String] = []
    for record in simulation.cases {
      let violations = monitor.violations(
        of: record.id, now: simulation.now,
        elapsedMilliseconds: simulation.elapsedMilliseconds)
      let shown = violationsShown[record.id] ?? []
      for violation in violations where !shown.contains(violation.rule.id) {
        let basis = Phrase("Căn cứ", "Basis")[language]
        lines += [
          "! \(PlainText.violation[language]) #\(record.id) · \(violation.rule.id) "
            + violation.rule.title[language],
          "  \(violation.violation.statement[language])",
          "  \(basis): \(violation.rule.citation.phrase[language])",
          "  \(violation.rule.explanation[language])",
        ]
      }
      violationsShown[record.id] = shown + violations.map(\.rule.id).filter { !shown.contains($0) }
    }
    return lines.map(\.printable)
  }
}

// MARK: - What can be looked at

extension PlainDesk {
  private func list() -> [String] {
    if simulation.cases.isEmpty { return [PlainText.emptyInbox[language]] }
    return simulation.cases.map { record in
      let scripted = simulation.scenario.petition(record.id)
      let channel = scripted?.channel.shortName[language] ?? ""
      let subject = scripted?.subject[language] ?? ""
      let status = CaseStatus(record).phrase[language]
      return "#\(record.id) \(channel) · \(subject) · \(status)".printable
    }
  }

  private func show(_ record: Case) -> [String] {
    var lines = record.thread.flatMap { letter -> [String] in
      let author = PlainText.author(letter.author, simulation.scenario)[language]
      let body =
        switch letter.content {
        case .text(let text): text
        case .attachment(let attachment):
          "[\(attachment.kind.name[language])] \(attachment.what[language])"
        }
      return ["  \(letter.at.clock) \(author):"]
        + body.split(separator: "\n").map { "    \($0)" }
    }
    lines.append("  " + sender(record))
    if let channel = simulation.channelPhrase(of: record) {
      lines.append("  " + channel[language])
    }
    if let kind = record.kind { lines.append("  " + kind.name[language]) }
    if let draft = record.draft {
      lines.append("  " + Phrase("Dự thảo:", "Draft:")[language])
      lines += draft.split(separator: "\n").map { "    \($0)" }
    }
    return lines.map(\.printable)
  }

  private func sender(_ record: Case) -> String {
    guard let sender = simulation.scenario.petition(record.id)?.sender else { return "" }
    let unknown = Phrase("chưa rõ", "not known")[language]
    let known = [(Fact.name, sender.name), (.phone, sender.phone), (.address, sender.address)]
    return known.map { fact, value in
      let shown = record.factsKnown.contains(fact) ? value ?? unknown : unknown
      return "\(fact.name[language]): \(shown)"
    }.joined(separator: " · ")
  }

  private func deadlines(_ record: Case) -> [String] {
    let obligations = monitor.obligations(
      of: record.id, now: simulation.now, elapsedMilliseconds: simulation.elapsedMilliseconds)
    if obligations.isEmpty { return [PlainText.noDeadline[language]] }
    return obligations.flatMap { obligation in
      ["\(obligation.rule.title[language]): \(obligation.deadline.duePhrase[language])"]
        + obligation.deadline.derivation.map { "    " + $0.text(language) }
    }
  }
}
