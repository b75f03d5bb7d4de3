import CommandOptions
import Courses
import Diagnostics
import Ncurses
import Petitions
import Reports
import Runner
import ScenarioFiles
import Scenarios
import Scoring
import Screens
import Storage
import Wording
import WorkCalendar

/// The home list, `run`, `resume` and `play`.
struct PlayCommand {
  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  /// The home screen; line by line, a list of what can be played and what is unfinished.
  func home() throws(Failure) {
    if usesScreen { return try show(try desk(), .home) }
    let library = try environment.library()
    let archive = try environment.archive()
    Output.say(Phrase("KỊCH BẢN", "SCENARIOS")[language])
    var summaries = environment.summaries(of: library)
    let listing = library.listing
    var unread: [Diagnostic] = []
    for summary in listing.addresses.map({ summaries.summary(of: $0) }) + listing.unreadable {
      if case .broken(let problem) = summary.content { unread.append(problem) }
      if let head = summary.head {
        let minutes = head.limits.shiftMilliseconds / 60_000
        let size = Phrase(
          "\(head.petitionCount) phản ánh, \(minutes) phút",
          "\(head.petitionCount.counted("petition")), \(minutes) min"
        )
        let command = environment.command("run \(summary.id)", keeping: ["plain"])
        Output.say("  \(command)   \(head.title[language]) · \(size[language])")
      } else {
        let broken = Phrase("có lỗi; xem: tapsu check", "has errors; see: tapsu check")[language]
        Output.say("  \(summary.id)   (\(broken))")
      }
    }
    summaries.save()
    unread += library.unreadableShared
    do throws(StorageError) {
      let unfinished = try archive.store.attempts(AttemptQuery(state: .unfinished, limit: 20))
      if !unfinished.isEmpty { Output.say(Phrase("ĐANG DỞ", "UNFINISHED")[language]) }
      for record in unfinished {
        let state = AttemptState(record, in: archive).phrase[language]
        let command = environment.command("resume \(record.id)", keeping: ["plain"])
        Output.say("  \(command)   \(record.header.title) · \(state)".printable)
      }
    } catch {
      throw Failure(status: error.status, lines: [error.phrase[language]])
    }
    if !unread.isEmpty { throw .unread(unread, language) }
    if listing.addresses.isEmpty {
      throw environment.nothing(Phrase("tình huống", "scenario"), in: library)
    }
  }

  func run(_ operands: [String]) throws(Failure) {
    let wanted = operands.first ?? ""
    let mode: Mode = options.has("exam") ? .exam : .practice
    var desk = try desk()
    let isFile = wanted.hasSuffix(".yaml") || wanted.contains("/")
    let opened: OpenedAttempt
    do throws(ArchiveError) {
      opened =
        isFile
        ? try desk.start(desk.library.load(file: wanted), mode)
        : try desk.start(ScenarioID(wanted), mode)
    } catch {
      throw error.failure(language)
    }
    try work(desk, opened)
  }

  /// Starts what a course has assigned to a trainee, or goes on with what is unfinished.
  func playAssigned() throws(Failure) {
    let code = try environment.traineeCode(options.value("trainee") ?? "")
    let wanted = try options.value("assignment").map { text throws(Failure) in
      try environment.assignmentID(text)
    }
    let store = try environment.store()
    let classroom = try OpenedCourse(options.value("course") ?? "", in: store, environment)
    try requirePassword(of: code, classroom)
    let turn = CourseTurn(classroom, code, environment)
    switch try turn.decision(wanting: wanted) {
    case .refused(let refusal):
      throw Failure(
        status: refusal.mayPass ? .temporaryFailure : .noInput, lines: [refusal.phrase[language]])
    case .resume(let number):
      let id = AttemptID(number: number)
      try resume(id, try desk(store), try turn.resuming(id))
    case .start(let start):
      var desk = try desk(store)
      let opened: OpenedAttempt
      do throws(ArchiveError) {
        opened = try desk.start(start)
      } catch {
        throw error.failure(language)
      }
      try work(desk, opened, turn.at(start.assignment.id))
    }
  }

  /// Asks for the password of a trainee, in a course in which somebody has one.
  private func requirePassword(
    of code: TraineeCode, _ classroom: OpenedCourse
  ) throws(Failure) {
    guard !classroom.course.withPassword.isEmpty else { return }
    guard let password = TypedLine.secret(Phrase("Mật khẩu: ", "Password: ")[language]) else {
      throw ServeCommand.refused(Phrase("Chưa gõ mật khẩu.", "No password was typed."), language)
    }
    switch try SignInCheck(classroom, environment, from: "").answer(code, password) {
    case .admitted: return
    case .refused:
      throw ServeCommand.refused(
        Phrase("Mã hoặc mật khẩu không đúng.", "The code or the password is wrong."), language)
    case .later(let seconds): throw ServeCommand.later(seconds, language)
    }
  }

  /// Goes on with an attempt, or shows one that is over; what a course has assigned goes on as a turn at the
  /// course, for whoever may work it, and is shown when the course lets it be seen.
  func resume(_ operands: [String]) throws(Failure) {
    let id = try environment.attemptID(operands)
    let store = try environment.store()
    let (place, isFinished) = try environment.kept {
      () throws(StorageError) -> (CoursePlace?, Bool) in
      guard let place = try store.place(of: id), try store.courses().contains(place.course) else {
        return (nil, false)
      }
      return (place, try store.attempt(id).isFinished)
    }
    guard let place else { return try resume(id, try desk(store)) }
    let classroom = try OpenedCourse(place.course.text, in: store, environment)
    try requirePassword(of: place.trainee, classroom)
    let turn = CourseTurn(classroom, place.trainee, environment).at(place.assignment)
    if isFinished {
      if let end = turn.sealedUntil {
        return Output.say(Sitter.handedIn(sealedUntil: end)[language])
      }
      return try resume(id, try desk(store))
    }
    try resume(id, try desk(store), turn)
  }

  private func resume(
    _ id: AttemptID, _ desk: AttemptSession, _ turn: CourseTurn? = nil
  ) throws(Failure) {
    var desk = desk
    let opened: OpenedAttempt
    do throws(ArchiveError) {
      opened = try desk.resume(id)
    } catch {
      throw error.failure(language)
    }
    try work(desk, opened, turn)
  }

  private func desk() throws(Failure) -> AttemptSession { try desk(environment.store()) }

  private func desk(_ store: any CourseStore) throws(Failure) -> AttemptSession {
    AttemptSession(
      archive: AttemptArchive(store, language: language), library: try environment.library(),
      trainee: Environment.accountName, language: language)
  }

  private var usesScreen: Bool { ShiftFace.usesScreen(options) }

  /// Works a shift: somebody’s turn at a course, or one of their own.
  private func work(
    _ desk: AttemptSession, _ opened: OpenedAttempt, _ turn: CourseTurn? = nil
  ) throws(Failure) {
    if usesScreen { return try show(desk, .shift(opened), turn) }
    let id: AttemptID
    let attempt: ArchivedAttempt
    do throws(ArchiveError) {
      var runner = PlainRunner(desk, opened, language: language)
      guard let last = try runner.run(say: Output.sayAtOnce, prompt: Output.prompt) else { return }
      let kept = try desk.archive.open(last)
      guard kept.record.isFinished else { return tellLeft(kept, turn) }
      id = last
      attempt = kept
      // What is kept of one that was over before may rest on what the ledger decided since.
      if opened.events.last?.activity != .shiftClosed { desk.archive.keepScorecard(of: kept) }
    } catch {
      throw error.failure(language)
    }
    let turn = try turn?.fresh()
    if turn?.sealedUntil == nil { tell(attempt) }
    tellOver(id, turn)
    try tellNext(turn)
  }

  private func show(
    _ desk: AttemptSession, _ first: FirstScreen, _ turn: CourseTurn? = nil
  ) throws(Failure) {
    let last: AttemptID?
    do throws(ScreenError) {
      last = try ScreenRunner.run(
        desk, first, sitting: turn?.sitting ?? .fromHome,
        summaries: environment.summaries(of: desk.library), language: language,
        decisions: { (id) throws(ArchiveError) in try decided(id, desk.archive) })
    } catch {
      switch error {
      case .terminal(let error):
        throw Failure(
          status: .configuration,
          lines: [
            error.phrase[language],
            Phrase("Thử: ", "Try: ")[language] + environment.command("--plain"),
          ])
      case .archive(let error): throw error.failure(language)
      }
    }
    guard let last else { return }
    let record = try environment.kept { () throws(StorageError) in
      try desk.archive.store.attempt(last)
    }
    guard let turn else {
      return record.isFinished
        ? tellOver(last, nil)
        : Output.say(environment.command("resume \(last)", keeping: ["plain"]))
    }
    do throws(ArchiveError) {
      let kept = try desk.archive.open(last)
      guard kept.record.isFinished else { return tellLeft(kept, turn) }
      desk.archive.keepScorecard(of: kept)
    } catch {
      throw error.failure(language)
    }
    let now = try turn.fresh()
    tellOver(last, now)
    try tellNext(now)
  }

  /// What persons decided about an attempt that is over; nothing where it is of no course.
  private func decided(
    _ id: AttemptID, _ archive: AttemptArchive
  ) throws(ArchiveError) -> DecidedResult? {
    let kept = try archive.open(id)
    do throws(Failure) {
      return try environment.outcome(of: kept)?.shown
    } catch {
      throw .scenario(error.lines)
    }
  }

  /// Says what an attempt came to, with what persons decided; no number where that cannot be worked out.
  private func tell(_ attempt: ArchivedAttempt) {
    do throws(Failure) {
      let result = try environment.outcome(of: attempt)?.shown
      environment.say(
        ScorecardReport(
          result?.card ?? Scoring.scorecard(of: attempt.scenario, events: attempt.events)))
      for reason in result?.reasons ?? [] { Output.sayWrapped(reason[language]) }
    } catch {
      error.lines.forEach(Output.complain)
    }
  }

  /// Says how a shift that was left goes on.
  private func tellLeft(_ kept: ArchivedAttempt, _ turn: CourseTurn?) {
    if kept.isRunningExam {
      Output.say(
        Phrase(
          "Bài thi chưa kết thúc và đồng hồ vẫn chạy; làm tiếp bằng:",
          "The exam has not ended and its clock keeps running; resume it with:")[language])
    }
    Output.say(
      turn?.command ?? environment.command("resume \(kept.record.id)", keeping: ["plain"]))
  }

  /// Says with which commands it can be seen what came of an attempt, or from when on.
  private func tellOver(_ id: AttemptID, _ turn: CourseTurn?) {
    if let end = turn?.sealedUntil {
      return Output.say(Sitter.handedIn(sealedUntil: end)[language])
    }
    let told = Phrase("Xem lại ca, và nhật ký của ca:", "To look back, and for the journal:")
    Output.say(told[language])
    for command in ["score \(id) --debrief", "journal \(id)"] {
      Output.say("  " + environment.command(command))
    }
  }

  /// Says what whoever has ended a turn can do next.
  private func tellNext(_ turn: CourseTurn?) throws(Failure) {
    for phrase in try turn?.next() ?? [] { Output.say(phrase[language]) }
  }
}

extension ArchiveError {
  /// The failure as the program leaves with it.
  func failure(_ language: Language) -> Failure {
    switch self {
    case .storage(let error): Failure(status: error.status, lines: lines(language))
    case .noScenario: Failure(status: .noInput, lines: lines(language))
    case .refused(let refusal):
      Failure(status: refusal.mayPass ? .temporaryFailure : .noInput, lines: lines(language))
    case .journal, .scenario: Failure(status: .badData, lines: lines(language))
    }
  }
}
