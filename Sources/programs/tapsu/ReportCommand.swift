import Attainment
import CommandOptions
import CourseReports
import Courses
import Documents
import Exports
import JSON
import Scenarios
import Scoring
import Statistics
import Storage
import Wording

/// Reports on a class: `tapsu report [SCENARIO]`.
struct ReportCommand {
  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    let seed = try self.seed()
    let bootstrap = Bootstrap(seed: seed)
    guard !operands.isEmpty || options.has("course") else {
      throw Commands.report.misused(FinishedAttempts.ofWhat, language)
    }
    let kept = try FinishedAttempts(environment, options)
    if options.has("gain") { return try showGain(kept, operands.first, bootstrap) }
    let scenario = try kept.scenario(operands.first)
    guard options.value("after") != scenario else { throw sameTwice }
    let found = try kept.results(scenario)
    if let path = options.value("table") {
      found.read.tell(language)
      try Output.saveTable(
        ClassReport.trainees(found.results, language, Self.people(found)), to: path, language)
    } else {
      try show(try document(found, kept, bootstrap), found.results.handlings)
    }
    guard found.read.unread == 0 else {
      throw FinishedAttempts.unread(found.read.unread, language)
    }
  }

  private func document(
    _ found: FinishedAttempts.Class, _ kept: FinishedAttempts, _ bootstrap: Bootstrap
  ) throws(Failure) -> Document {
    let results = found.results
    if let wanted = options.value("trainee") {
      let name = found.read.wanted ?? kept.trainee(in: found.read.attempts) ?? wanted
      guard
        let report = TraineeReport(
          name, in: results, named: found.read.people[name]?.name,
          at: { self.place(of: $0, in: found.read.attempts, kept.desk?.course) })
      else { throw unknown(wanted, kept) }
      tellOthers(of: name, in: found.read.attempts, than: report.handling)
      return report.document(language).opening(with: [found.read.leftOut])
    }
    if let later = options.value("after") {
      let (afterwards, before) = (try kept.results(later), found.read)
      let after = afterwards.results
      return GainReport(
        results.gain(to: after, bootstrap), before: results.scenario.title,
        after: after.scenario.title,
        provisional: Self.provisionalCount(of: results.handlings + after.handlings)
      ).document(language).opening(with: [before.leftOut, afterwards.read.leftOut])
    }
    let report = ClassReport(results, bootstrap, of: whose(kept), people: Self.people(found))
    let document =
      options.has("statistics") ? report.statistics(language) : report.document(language)
    return document.opening(with: [pooled(found.read.attempts), found.read.leftOut])
  }

  /// Says that a report takes several assignments of its course together, as a test before and one after.
  private func pooled(_ attempts: [ClassAttempt]) -> Phrase? {
    let courses = Set(attempts.map { $0.place?.course })
    let assignments = Set(attempts.compactMap { $0.place?.assignment }).sorted()
    guard courses.count == 1, assignments.count > 1 else { return nil }
    let names = assignments.map(\.text).joined(separator: ", ")
    return Phrase(
      "Báo cáo này gộp nhiều bài (\(names)), của mỗi người một lượt; xem từng bài bằng --assignment.",
      "This report takes several assignments together (\(names)), one attempt of each trainee; see one with --assignment."
    )
  }

  /// Of which course and assignment a report is; nothing where it is of the whole store.
  private func whose(_ kept: FinishedAttempts) -> Phrase? {
    kept.desk.map { desk in
      Phrase("Lớp: ", "Course: ") + desk.course.details.title
        + (kept.assignment.map { Phrase(" · bài ", " · assignment ") + $0.id.text }
          ?? Phrase("", ""))
    }
  }

  private static func people(_ found: FinishedAttempts.Class) -> [String: ClassReport.Person] {
    found.read.people.mapValues { ClassReport.Person(name: $0.name, unit: $0.unit) }
  }

  // MARK: - One trainee

  private func attempt(
    _ handling: Handling, in attempts: [ClassAttempt]
  ) -> ClassAttempt? {
    attempts.first {
      $0.exported.trainee == handling.trainee && $0.exported.startedAt == handling.startedAt
    }
  }

  private func place(
    of handling: Handling, in attempts: [ClassAttempt], _ course: Course?
  ) -> TraineeReport.Place? {
    attempt(handling, in: attempts)?.place.map { place in
      TraineeReport.Place(
        course: course?.details.title ?? place.course.text, assignment: place.assignment.text,
        unit: options.isExported && !options.has("identified") ? "" : place.unit)
    }
  }

  /// Says which other assignments a trainee has worked by the same scenario: a report is of one attempt.
  private func tellOthers(of name: String, in attempts: [ClassAttempt], than shown: Handling) {
    let own = attempts.filter { $0.exported.trainee == name }
    let here = attempt(shown, in: attempts)?.place?.assignment
    let others = Set(own.compactMap { $0.place?.assignment }.filter { $0 != here }).sorted()
    guard !others.isEmpty else { return }
    let names = others.map(\.text).joined(separator: ", ")
    Output.complain(
      Phrase(
        "Cũng kịch bản ấy còn lượt ở bài: \(names). Chọn bằng --course và --assignment.",
        "There are attempts at the same scenario in: \(names). Choose with --course and --assignment."
      )[language])
  }

  // MARK: - Gain

  /// What a course learned between an assignment and the one that measures the same after it.
  private func showGain(
    _ kept: FinishedAttempts, _ scenario: String?, _ bootstrap: Bootstrap
  ) throws(Failure) {
    guard let desk = kept.desk else { return }
    let (before, after) = try pair(kept, desk)
    let first = try kept.read(at: before.id, scenario)
    let second = try kept.read(at: after.id, scenario)
    let (sat, satAgain) = (first.attempts.map(\.handling), second.attempts.map(\.handling))
    guard !sat.isEmpty || !satAgain.isEmpty else {
      throw Failure(
        status: .noInput,
        lines: [
          Phrase(
            "Chưa có lượt nào đã xong ở bài “\(before.id)” và “\(after.id)”.",
            "No attempt at “\(before.id)” or “\(after.id)” is finished.")[language]
        ])
    }
    let gain = LearningGain(from: sat, to: satAgain, taking: kept.choice, bootstrap)
    let report = GainReport(
      gain, before: Self.name(of: before), after: Self.name(of: after), of: whose(kept),
      provisional: Self.provisionalCount(of: sat + satAgain))
    try show(
      report.document(language).opening(with: [first.leftOut, second.leftOut]), sat + satAgain)
    let unread = first.unread + second.unread
    guard unread == 0 else { throw FinishedAttempts.unread(unread, language) }
  }

  private static func provisionalCount(of handlings: [Handling]) -> Int {
    handlings.count { $0.open.isProvisional }
  }

  private static func name(of assignment: Assignment) -> Phrase {
    Phrase(verbatim: "\(assignment.id) (\(assignment.scenarios.joined(separator: ", ")))")
  }

  /// The declared pair that is meant: the only one, or that of the assignment which is named.
  private func pair(
    _ kept: FinishedAttempts, _ desk: OpenedCourse
  ) throws(Failure) -> (before: Assignment, after: Assignment) {
    let pairs = desk.course.testPairs.filter { pair in
      kept.assignment.map { [pair.before.id, pair.after.id].contains($0.id) } ?? true
    }
    if pairs.count == 1 { return pairs[0] }
    let names = pairs.map { "\($0.before.id) → \($0.after.id)" }.joined(separator: ", ")
    let command = environment.command("course assign \(desk.id) … --pre-test")
    throw Failure(
      status: pairs.isEmpty ? .noInput : .usage,
      lines: [
        pairs.isEmpty
          ? Phrase(
            "Lớp không có bài nào đo lại bài khác; khai bằng: \(command)",
            "No assignment of the course measures again what another did; declare that with: \(command)"
          )[language]
          : Phrase(
            "Có nhiều cặp bài (\(names)); chọn bằng --assignment.",
            "There are several pairs (\(names)); choose with --assignment.")[language]
      ])
  }

  /// An attempt is never held against itself, nor somebody’s second against their first for a second test.
  private var sameTwice: Failure {
    Failure(
      status: .usage,
      lines: [
        Phrase(
          "--after: cùng một kịch bản thì không biết lượt nào là lần trước, lượt nào là lần sau. Giao bài sau với --pre-test rồi dùng: tapsu report --course LỚP --gain",
          "--after: by one scenario it is not known which attempt is the first test and which the second. Assign the second with --pre-test, then use: tapsu report --course COURSE --gain"
        )[language]
      ])
  }

  private func show(_ document: Document, _ handlings: [Handling]) throws(Failure) {
    let last = handlings.map(\.startedAt).max() ?? 0
    try Output.show(document, as: options, madeAt: Int(last / 1000))
  }

  private func seed() throws(Failure) -> UInt64 {
    guard let text = options.value("seed") else { return Bootstrap.usualSeed }
    guard let seed = UInt64(text) else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "--seed phải là một số nguyên không âm.",
            "--seed has to be a whole number, not negative.")[
              language]
        ])
    }
    return seed
  }

  private func unknown(_ trainee: String, _ kept: FinishedAttempts) -> Failure {
    let shown = trainee.onOneLine
    let list =
      kept.desk.map { "tapsu course show \($0.id)" } ?? "tapsu attempts --json --identified"
    return Failure(
      status: .noInput,
      lines: [
        Phrase(
          "Không có học viên “\(shown)” trong các lượt ấy. Xem: \(list)",
          "There is no trainee “\(shown)” in those attempts. See: \(list)")[language]
      ])
  }
}
