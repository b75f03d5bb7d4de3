import CommandOptions
import Courses
import JSON
import Marking
import Petitions
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
    let desk = try MarkingDesk(courseToRead(operands), environment)
    let attempts = try desk.attempts(assignment: options.value("assignment"))
    if options.has("json") {
      return Output.show(JSONValue.array(attempts.map(json)).prettyText)
    }
    for attempt in attempts {
      let outcome = attempt.outcome
      let before =
        outcome.found.percent == outcome.decided.percent ? "" : " (\(outcome.found.percent))"
      let open = outcome.unreadNearCount
      let provisional = open == 0 ? nil : MarkingText.provisional(open)
      Output.say(
        "\(attempt.place.trainee)  \(attempt.place.assignment)  "
          + Phrase("lượt \(attempt.record.id)", "attempt \(attempt.record.id)")[language]
          + "  \(outcome.decided.percent)/100\(before)"
          + (provisional.map { "  " + $0[language] } ?? ""))
      for line in MarkingText.decisions(of: outcome, attempt.record.id.number, desk.book) {
        Output.say("    " + line[language])
      }
    }
    Output.say(
      Phrase(
        "\(attempts.count) lượt; \(attempts.count { $0.outcome.isProvisional }) lượt còn tạm tính.",
        "\(attempts.count.counted("attempt")); \(attempts.count { $0.outcome.isProvisional }) still provisional."
      )[
        language])
  }

  private func json(_ attempt: MarkedAttempt) -> JSONValue {
    let outcome = attempt.outcome
    return [
      "trainee": .text(attempt.place.trainee.text),
      "assignment": .text(attempt.place.assignment.text),
      "attempt": .integer(attempt.record.id.number),
      "found": .integer(Int64(outcome.found.percent)),
      "decided": .integer(Int64(outcome.decided.percent)),
      "passed": .bool(outcome.decided.isPassed), "provisional": .bool(outcome.isProvisional),
      "changes": .array(
        outcome.changes.map {
          [
            "petition": .text($0.petition.text), "rule": .text($0.found.rule.id.text),
            "lostBefore": .integer(Int64($0.found.pointsLost)),
            "lost": .integer(Int64($0.decided.pointsLost)),
          ]
        }),
    ]
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
    let after = try MarkingDesk(
      CourseDesk(operands[0], in: desk.store, environment), environment
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
  ) throws(Failure) -> (MarkingDesk, MarkedAttempt, RulePlace) {
    let desk = try MarkingDesk(courseToChange(operands), environment)
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

  /// Scores a scenario's attempts by its corrected files: shows who changes and by how much, then writes.
  func rescore(_ operands: [String]) throws(Failure) {
    let desk = try MarkingDesk(courseToChange(operands), environment)
    let name = operands[1]
    let reason = try environment.reason(options)
    let library = try environment.library()
    let result = library.load(ScenarioID(name))
    guard let scenario = result.scenario,
      let materials = AttemptLibrary(library).materials(of: name)
    else {
      throw Failure(
        status: .badData, lines: result.diagnostics.map { result.render($0, language: language) })
    }
    let attempts = try desk.attempts(scenario: name)
    let book = desk.book
    let decided = try EveryCore.map(attempts, with: SharedJudges()) { judges, attempt in
      let judge = judges.judge(of: scenario.under(attempt.terms), from: materials)
      return AttemptOutcome(attempt.record.id.number, by: judge, attempt.events, book).decided
    }
    var changed = 0
    for (attempt, new) in zip(attempts, decided) {
      let old = attempt.outcome.decided
      guard new.percent != old.percent || new.isPassed != old.isPassed else { continue }
      changed += 1
      let sign = new.percent >= old.percent ? "+" : ""
      let passing =
        new.isPassed == old.isPassed
        ? Phrase("", "")
        : new.isPassed
          ? Phrase("  thành đạt", "  passes now") : Phrase("  thành không đạt", "  fails now")
      Output.say(
        "\(attempt.place.trainee)  \(old.percent) → \(new.percent)  (\(sign)\(new.percent - old.percent))"
          + passing[language])
    }
    Output.say(
      Phrase(
        "\(attempts.count) lượt “\(name)”, \(changed) lượt đổi điểm.",
        "\(attempts.count.counted("attempt")) at “\(name)”, \(changed.counted("of them changes", "of them change"))."
      )[language])
    guard options.has("yes") else {
      throw Failure(
        status: .temporaryFailure,
        lines: [
          Phrase(
            "Mới xem trước, chưa ghi gì. Thêm --yes để ghi.",
            "A preview; nothing was written. Add --yes to write.")[language]
        ])
    }
    try desk.write(.rescored(scenario: name, materials: materials, reason: reason))
    Output.say(Phrase("Đã ghi vào sổ.", "Written into the ledger.")[language])
  }

  // MARK: - Marked replies

  /// The texts that persons are done with, as marked replies of a scenario, for `tapsu check`.
  func export(_ operands: [String]) throws(Failure) {
    let desk = try MarkingDesk(courseToRead(operands), environment)
    let attempts = try desk.attempts(scenario: operands[1])
    let replies = attempts.flatMap { attempt in
      attempt.waiting.compactMap { waiting in
        MarkedReply(waiting, earlier: attempt.earlier(than: waiting))
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
  static func provisional(_ count: Int) -> Phrase {
    Phrase(
      "TẠM TÍNH: còn \(count) thư chờ chấm",
      "PROVISIONAL: \(count.counted("text waits", "texts wait")) to be marked")
  }

  /// What was decided about an attempt and why.
  static func decisions(
    of outcome: AttemptOutcome, _ attempt: Int64, _ book: MarkingBook
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
        lines.append(
          Phrase(
            "thư ở phiếu \(text.petition): \(settled.marker) quyết: \(settled.reason)",
            "text on #\(text.petition): settled by \(settled.marker): \(settled.reason)"))
      } else if let marks = book.marks[place], marks.count == MarkingBook.markersWanted {
        let names = marks.map(\.marker).joined(separator: ", ")
        let isAgreed = book.standing(of: place).isFinal
        lines.append(
          isAgreed
            ? Phrase(
              "thư ở phiếu \(text.petition): \(names) chấm như nhau",
              "text on #\(text.petition): \(names) agree")
            : Phrase(
              "thư ở phiếu \(text.petition): \(names) chấm khác nhau, chờ người quyết",
              "text on #\(text.petition): \(names) differ, to be settled"))
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
