import CommandOptions
import Courses
import JSON
import Marking
import Petitions
import Reports
import Rules
import Runner
import ScenarioFiles
import Scenarios
import Scoring
import Storage
import TextJudging
import Wording

/// What comes of marking: `tapsu marking result|appeal|answer|rescore|export COURSE`.
struct MarkingResultCommand: CourseCommand {
  let environment: Environment
  let options: ParsedOptions

  // MARK: - Results

  /// The results of a course, with what persons decided and why.
  func result(_ operands: [String]) throws(Failure) {
    let opened = try courseToRead(operands)
    let desk = MarkedCourse(opened, environment)
    let attempts = try desk.attempts(assignment: options.value("assignment"))
    let countings = try opened.countings()
    if options.has("json") {
      let disguise = try options.has("identified") ? nil : CourseDisguise(opened)
      let roster = try opened.roster
      return Output.show(
        JSONValue.array(
          attempts.map { attempt in
            .object(
              Self.who(attempt.place, disguise, roster)
                + json(attempt, countings[attempt.record.id] ?? .counts))
          }
        ).prettyText)
    }
    for attempt in attempts {
      let outcome = attempt.outcome
      let before =
        outcome.found.percent == outcome.decided.percent ? "" : " (\(outcome.found.percent))"
      Output.say(
        "\(attempt.place.trainee)  \(attempt.place.assignment)  "
          + Phrase("lượt \(attempt.record.id)", "attempt \(attempt.record.id)")[language]
          + "  \(outcome.decided.percent)/100\(before)"
          + (outcome.open.phrase.map { "  " + $0[language] } ?? "")
          + (countings[attempt.record.id] ?? .counts).remark[language])
      for line in MarkingText.decisions(of: outcome, attempt.record.id.number, desk.book) {
        Output.say("    " + line[language])
      }
    }
    Output.say(
      Phrase(
        "\(attempts.count) lượt; \(attempts.count { $0.outcome.open.isProvisional }) lượt còn tạm tính.",
        "\(attempts.count.counted("attempt")); \(attempts.count { $0.outcome.open.isProvisional }) still provisional."
      )[
        language])
  }

  /// Whose an attempt is: a pseudonym, or code, name and agency.
  private static func who(
    _ place: CoursePlace, _ disguise: CourseDisguise?, _ roster: Roster
  ) -> [JSONMember] {
    if let disguise { return [JSONMember("trainee", .text(disguise.code(place.trainee).text))] }
    let name = roster.trainees.first { $0.code == place.trainee }?.name
    return [
      JSONMember("trainee", .text(place.trainee.text)),
      JSONMember("name", name.map { .text($0) } ?? .null), JSONMember("unit", .text(place.unit)),
    ]
  }

  private func json(_ attempt: MarkedAttempt, _ counting: Counting) -> [JSONMember] {
    let outcome = attempt.outcome
    let json: JSONValue = [
      "assignment": .text(attempt.place.assignment.text),
      "attempt": .integer(attempt.record.id.number),
      "found": .integer(Int64(outcome.found.percent)),
      "decided": .integer(Int64(outcome.decided.percent)),
      "counts": .bool(counting == .counts),
      "passed": .bool(outcome.decided.isPassed), "provisional": .bool(outcome.open.isProvisional),
      "changes": .array(
        outcome.changes.map {
          [
            "petition": .text($0.petition.text), "rule": .text($0.found.rule.id.text),
            "lostBefore": .integer(Int64($0.found.pointsLost)),
            "lost": .integer(Int64($0.decided.pointsLost)),
          ]
        }),
    ]
    return json.members ?? []
  }

  // MARK: - Appeals

  func appeal(_ operands: [String]) throws(Failure) {
    let (desk, attempt, place) = try rule(operands)
    let reason = try environment.reason(options)
    guard !desk.book.appeals.contains(where: { $0.place == place }) else {
      throw desk.failure(
        Phrase("Đã có phúc khảo về quy tắc này.", "There is an appeal against this rule already."),
        .badData)
    }
    guard verdict(at: place, attempt)?.pointsLost ?? 0 > 0 else {
      throw desk.failure(
        Phrase("Quy tắc này không lấy điểm nào ở đó.", "The rule takes no points there."), .badData)
    }
    try desk.write(.appealed(place, trainee: attempt.place.trainee, reason: reason))
    Output.say(Phrase("Đã ghi phúc khảo vào sổ.", "The appeal is in the ledger.")[language])
  }

  func answer(_ operands: [String]) throws(Failure) {
    let (desk, attempt, place) = try rule(operands)
    let reason = try environment.reason(options)
    guard desk.book.appeals.contains(where: { $0.place == place }) else {
      throw desk.failure(
        Phrase("Không có phúc khảo nào về quy tắc này.", "There is no appeal against this rule."))
    }
    guard options.has("allow") != options.has("dismiss") else {
      throw Failure(
        status: .usage,
        lines: [Phrase("Chọn --allow hay --dismiss.", "Choose --allow or --dismiss.")[language]])
    }
    try desk.write(
      .answered(place, options.has("allow") ? .allowed : .dismissed, reason: reason))
    let after = try MarkedCourse(
      OpenedCourse(operands[0], in: desk.store, environment), environment
    )
    .attempts(number: place.attempt).first?.outcome.decided.percent
    Output.say(
      Phrase(
        "Đã ghi. Lượt \(place.attempt): \(attempt.outcome.decided.percent) → \(after ?? 0) điểm.",
        "Written. Attempt \(place.attempt): \(attempt.outcome.decided.percent) → \(after ?? 0).")[
          language])
  }

  private func verdict(at place: RulePlace, _ attempt: MarkedAttempt) -> RuleVerdict? {
    attempt.outcome.decided.petitions.first { $0.petition.text == place.petition }?.verdicts
      .first { $0.rule.id.text == place.rule }
  }

  /// The rule on a petition of an attempt that operands and options name.
  private func rule(
    _ operands: [String]
  ) throws(Failure) -> (MarkedCourse, MarkedAttempt, RulePlace) {
    let desk = try MarkedCourse(courseToChange(operands), environment)
    let number = try environment.attemptID([operands[1]]).number
    guard let attempt = try desk.attempts(number: number).first else {
      throw desk.failure(
        Phrase(
          "Lớp không có lượt \(number) đã xong.", "The course has no finished attempt \(number)."))
    }
    let place = RulePlace(
      attempt: number, petition: options.value("petition") ?? "", rule: operands[2])
    guard verdict(at: place, attempt) != nil else {
      throw desk.failure(
        Phrase(
          "Lượt \(number) không có quy tắc \(place.rule.onOneLine) ở phiếu \(place.petition.onOneLine). Xem: tapsu score \(number)",
          "Attempt \(number) has no rule \(place.rule.onOneLine) on #\(place.petition.onOneLine). See: tapsu score \(number)"
        ))
    }
    return (desk, attempt, place)
  }

  // MARK: - Scoring once more

  /// Scores a scenario's attempts by its corrected files, or holds them against the mark that judges have set
  /// since: shows who changes and by how much, then writes.
  func rescore(_ operands: [String]) throws(Failure) {
    let desk = try courseToChange(operands)
    let name = operands[1]
    let reason = try environment.reason(options)
    let event: MarkingEvent
    if options.has("mark") {
      guard let mark = desk.course.marks[name]?.percent else {
        throw Failure(
          status: .noInput,
          lines: [
            Phrase(
              "Chưa giám khảo nào định mức đạt của “\(name.onOneLine)” ở lớp này. Xem: tapsu course judge --help",
              "No judge has set a mark for “\(name.onOneLine)” in this course. See: tapsu course judge --help"
            )[language]
          ])
      }
      event = .heldAgainst(scenario: name, passMark: mark, reason: reason)
    } else {
      event = .rescored(
        scenario: name, materials: MaterialSet.digest(ofFiles: try files(of: name)), reason: reason)
    }
    try tellChanges(event, at: name, desk)
    guard options.has("yes") else {
      throw Failure(
        status: .temporaryFailure,
        lines: [
          Phrase(
            "Mới xem trước, chưa ghi gì. Thêm --yes để ghi.",
            "A preview; nothing was written. Add --yes to write.")[language]
        ])
    }
    if case .rescored = event {
      let files = try files(of: name)
      _ = try environment.kept { () throws(StorageError) in try desk.store.keep(files) }
    }
    try MarkedCourse(desk, environment).write(event)
    // While everything is at hand. What cannot be reckoned, because another scenario was rescored by files that
    // are gone, is told by whoever asks for it.
    let written = try OpenedCourse(operands[0], in: desk.store, environment)
    if let reckoning = try? CourseReckoning(written, environment) { reckoning.keep(environment) }
    Output.say(Phrase("Đã ghi vào sổ.", "Written into the ledger.")[language])
  }

  /// The files of a scenario as the library has them; they are kept with the course, so that its results do not
  /// hang on a library that goes on.
  private func files(of name: String) throws(Failure) -> [Material] {
    let library = try environment.library()
    guard let materials = AttemptLibrary(library).files(of: name) else {
      let result = library.load(ScenarioID(name))
      throw Failure(
        status: .badData, lines: result.diagnostics.map { result.render($0, language: language) })
    }
    return materials
  }

  /// Says whose points or result become others by what is to be written.
  private func tellChanges(
    _ event: MarkingEvent, at name: String, _ desk: OpenedCourse
  ) throws(Failure) {
    let attempts = try MarkedCourse(desk, environment).opened(name)
    let before = try PriorOutcomes(desk, environment)
    let line = CourseRecord(
      at: environment.now, by: Environment.instructor, event: .marking(event))
    let book = MarkingBook(ledger: desk.records + [line])
    let (all, language) = (attempts.count, language)
    let outcomes = try EveryCore.map(
      attempts, with: (before, CorrectedJudges(environment, book))
    ) { done in
      Output.tellProgress(done, of: all, language)
    } _: { state, entry throws(Failure) in
      let opened = entry.attempt
      let judge = try state.1.judge(of: opened)
      let new = AttemptOutcome(opened.record.id.number, by: judge, opened.events, book).decided
      return (try state.0.outcome(of: opened), (percent: new.percent, isPassed: new.isPassed))
    }
    var changed = 0
    for (entry, (old, new)) in zip(attempts, outcomes) {
      let code = entry.place.trainee
      guard let old else {
        changed += 1
        let verdict = new.isPassed ? Phrase("đạt", "passed") : Phrase("chưa đạt", "not passed")
        Output.say("\(code)  ? → \(new.percent)  \(verdict[language])")
        continue
      }
      guard new != old else { continue }
      changed += 1
      let sign = new.percent >= old.percent ? "+" : ""
      let passing =
        new.isPassed == old.isPassed
        ? Phrase("", "")
        : new.isPassed
          ? Phrase("  thành đạt", "  passes now") : Phrase("  thành không đạt", "  fails now")
      Output.say(
        "\(code)  \(old.percent) → \(new.percent)  (\(sign)\(new.percent - old.percent))"
          + passing[language])
    }
    Output.say(
      Phrase(
        "\(attempts.count) lượt “\(name)”, \(changed) lượt đổi điểm hay kết quả.",
        "\(attempts.count.counted("attempt")) at “\(name)”, \(changed.counted("of them changes", "of them change"))."
      )[language])
    guard outcomes.contains(where: { $0.0 == nil }) else { return }
    Output.say(
      Phrase(
        "Dấu ?: điểm trước không còn tính lại được, vì bộ đề của lần chấm lại trước không còn trong thư viện.",
        "A ? is a result that cannot be worked out again: the files of the rescoring before are no longer in the library."
      )[language])
  }

  // MARK: - Marked replies

  /// The texts that persons are done with, as marked replies of a scenario, for `tapsu check`.
  func export(_ operands: [String]) throws(Failure) {
    let desk = try courseToRead(operands)
    let attempts = try MarkedCourse(desk, environment).attempts(scenario: operands[1])
    let disguise = try CourseDisguise(desk)
    let replies = attempts.flatMap { attempt in
      attempt.waiting.compactMap { waiting in
        MarkedReply(waiting, earlier: attempt.earlier(than: waiting))
          .map { $0.hiding(disguise.text) }
      }
    }
    Output.show(MarkedReplyFile.text(of: replies, scenario: operands[1]))
  }
}

extension MarkedAttempt {
  /// What the sender of a text had been told before, all in one.
  fileprivate func earlier(than waiting: WaitingText) -> String? {
    let told = events.filter {
      $0.petition == waiting.text.petition && $0.sequence < waiting.place.event
        && $0.activity.entry.reader == .sender
    }.compactMap(\.happening.text)
    return told.isEmpty ? nil : told.joined(separator: "\n")
  }
}

/// Marked replies as a file of them is written.
enum MarkedReplyFile {
  static func text(of replies: [MarkedReply], scenario: String) -> String {
    var lines = ["tapsu: 1", "marked-replies: \(scenario)", "replies:"]
    if replies.isEmpty { lines[2] = "replies: []" }
    for reply in replies {
      lines.append("  - petition: \(quoted(reply.petition.text))")
      lines.append("    verdict: \(reply.verdict.rawValue)")
      let key = reply.verdict == .fair ? "hand" : "fault"
      lines.append("    \(key): \(quoted(reply.mark))")
      if reply.purpose != .answer { lines.append("    for: \(reply.purpose.rawValue)") }
      if let earlier = reply.earlier { lines.append("    earlier: \(quoted(earlier))") }
      lines.append("    text: \(quoted(reply.text))")
    }
    return lines.joined(separator: "\n")
  }

  /// A text as a double-quoted scalar, which JSON's strings are.
  private static func quoted(_ text: String) -> String { JSONValue.text(text).canonicalText }
}

/// What persons decided, in sentences that reports share.
enum MarkingText {
  /// For whom it is written: markers are named to those who hold the course.
  enum Reader {
    case instructor
    case trainee
  }

  /// What was decided about an attempt and why.
  static func decisions(
    of outcome: AttemptOutcome, _ attempt: Int64, _ book: MarkingBook,
    for reader: Reader = .instructor
  ) -> [Phrase] {
    var lines = outcome.changes.map { change in
      let rule = change.found.rule
      return Phrase(
        "\(rule.id) ở phiếu \(change.petition): máy trừ \(change.found.pointsLost), nay trừ \(change.decided.pointsLost)",
        "\(rule.id) on #\(change.petition): the rules took \(change.found.pointsLost), now \(change.decided.pointsLost)"
      )
    }
    for text in outcome.texts {
      let place = TextPlace(attempt: attempt, event: text.event.sequence)
      if let settled = book.settlements[place] {
        let who =
          switch reader {
          case .instructor: Phrase(verbatim: settled.marker)
          case .trainee: Phrase("người chấm", "a marker")
          }
        lines.append(
          Phrase(
            "thư ở phiếu \(text.petition): \(who.vietnamese) quyết: \(settled.reason)",
            "text on #\(text.petition): settled by \(who.english): \(settled.reason)"))
      } else if let marks = book.marks[place], marks.count == MarkingBook.markersWanted {
        let names =
          switch reader {
          case .instructor: Phrase(verbatim: marks.map(\.marker).joined(separator: ", "))
          case .trainee: Phrase("hai người chấm", "two markers")
          }
        let isAgreed = book.standing(of: place).isFinal
        lines.append(
          isAgreed
            ? Phrase(
              "thư ở phiếu \(text.petition): \(names.vietnamese) chấm như nhau",
              "text on #\(text.petition): \(names.english) agree")
            : Phrase(
              "thư ở phiếu \(text.petition): \(names.vietnamese) chấm khác nhau, chờ người quyết",
              "text on #\(text.petition): \(names.english) differ, to be settled"))
      }
    }
    for appeal in book.appeals where appeal.place.attempt == attempt {
      let answer: Phrase =
        switch appeal.answer {
        case .allowed:
          Phrase("chấp nhận: \(appeal.answerReason)", "allowed: \(appeal.answerReason)")
        case .dismissed: Phrase("bác: \(appeal.answerReason)", "dismissed: \(appeal.answerReason)")
        case nil: Phrase("chưa trả lời", "not answered yet")
        }
      lines.append(
        Phrase(
          "phúc khảo \(appeal.place.rule) ở phiếu \(appeal.place.petition) (\(appeal.reason)): \(answer.vietnamese)",
          "appeal against \(appeal.place.rule) on #\(appeal.place.petition) (\(appeal.reason)): \(answer.english)"
        ))
    }
    return lines
  }
}

/// What attempts came to so far, also where the files by which they were rescored last are gone: then what is
/// kept of them.
private struct PriorOutcomes {
  private var judges: CorrectedJudges
  private let book: MarkingBook
  private let kept: [AttemptID: KeptFigures]

  init(_ desk: OpenedCourse, _ environment: Environment) throws(Failure) {
    book = MarkingBook(ledger: desk.records)
    judges = CorrectedJudges(environment, book)
    let figures = try environment.kept { () throws(StorageError) in
      try desk.store.figures(of: desk.id)
    }
    kept = Dictionary(figures.map { ($0.attempt, $0) }) { $1 }
  }

  /// What an attempt came to; nothing where nobody can tell any more.
  mutating func outcome(
    of attempt: ArchivedAttempt
  ) throws(Failure) -> (percent: Int, isPassed: Bool)? {
    let record = attempt.record
    if let figures = kept[record.id], figures.version == AttemptArchive.scoringVersion,
      figures.head == record.head.hash,
      figures.ledgerLine ?? 0 == book.lastLine(about: record.id.number, of: record.header.scenario)
    {
      return (figures.figures.percent, figures.figures.isPassed)
    }
    guard let judge = try? judges.judge(of: attempt) else { return nil }
    let card = AttemptOutcome(record.id.number, by: judge, attempt.events, book).decided
    return (card.percent, card.isPassed)
  }
}
