import CommandOptions
import Courses
import Marking
import Petitions
import Reports
import Runner
import ScenarioFiles
import Scoring
import Screens
import Storage
import Wording
import WorkCalendar

/// A trainee before what a course has for them, and for nobody else.
struct Sitter {
  private let trainee: Trainee
  private let desk: OpenedCourse
  private let environment: Environment
  private let usesScreen: Bool
  private let language: Language

  init(
    _ trainee: Trainee, _ desk: OpenedCourse, _ environment: Environment, _ options: ParsedOptions,
    usesScreen: Bool
  ) {
    self.trainee = trainee
    self.desk = desk
    self.environment = environment
    self.usesScreen = usesScreen
    language = environment.language
  }

  /// Something that can be chosen.
  private struct Offer {
    let assignment: Assignment
    let decision: StartDecision
    /// The last attempt that is over and may be looked at.
    let finished: AttemptID?

    var isOpen: Bool {
      switch decision {
      case .start, .resume: true
      case .refused: finished != nil
      }
    }
  }

  /// Shows what there is, and works what is chosen.
  func run() throws(Failure) {
    let offers = try offers()
    Output.say("\(trainee.code) · \(trainee.name) · \(trainee.unit)")
    for (place, offer) in offers.enumerated() {
      Output.say(
        "  \(offer.isOpen ? "\(place + 1)" : "-")  \(offer.assignment.id) · \(line(of: offer))")
    }
    let open = offers.indices.filter { offers[$0].isOpen }
    guard let only = open.first else {
      throw Failure(
        status: .temporaryFailure,
        lines: [
          Phrase("Lúc này không có bài nào để làm.", "There is nothing to work now.")[language]
        ])
    }
    let asked =
      open.count == 1
      ? Phrase(
        "Enter: vào bài · d: làm từng dòng chữ · q: thoát > ",
        "Enter: begin · d: line by line · q: leave > ")
      : Phrase(
        "Số của bài, thêm d để làm từng dòng chữ (như 1d) · q: thoát > ",
        "The number, with a d for line by line (as 1d) · q: leave > ")
    while let answer = TypedLine.line(asked[language]).map(\.folded) {
      let words = answer.filter { !$0.isWhitespace }
      if words == "q" { return }
      let isPlain = words.hasSuffix("d")
      let number = isPlain ? String(words.dropLast()) : words
      let place = number.isEmpty && open.count == 1 ? only : (Int(number) ?? 0) - 1
      guard open.contains(place) else {
        Output.say(Self.unknown(open.map { $0 + 1 })[language])
        continue
      }
      return try work(offers[place], onScreen: usesScreen && !isPlain)
    }
  }

  /// What is said to whoever typed what stands in no line that can be chosen.
  private static func unknown(_ numbers: [Int]) -> Phrase {
    let list = numbers.map(String.init).joined(separator: ", ")
    return Phrase(
      "Chưa hiểu. Gõ số của bài có thể vào (\(list)), hay q để thoát.",
      "That is not understood. Type the number of what can be chosen (\(list)), or q to leave.")
  }

  private func offers() throws(Failure) -> [Offer] {
    let attempts = try desk.attempts(of: trainee.code).sorted { $0.order < $1.order }
    let made = try desk.made(of: attempts)
    // What does not count is shown only where there is nothing else.
    let counted = Set(made.filter { $0.standing == .counts }.map(\.number))
    let (roster, now) = (try desk.roster, environment.now)
    // What was withdrawn goes on for whoever had begun it, and can be looked back at.
    let own = Set(made.map(\.assignment))
    let withdrawn = desk.course.withdrawn.filter { own.contains($0.id) }
    return (desk.course.assignments + withdrawn).map { assignment in
      let over = attempts.filter {
        $0.place.assignment == assignment.id && $0.record.isFinished
      }
      let last = over.last { counted.contains($0.record.id.number) } ?? over.last
      let mayLook =
        assignment.debriefOnServer == .atEnd || now >= desk.course.end(of: assignment, at: now)
      return Offer(
        assignment: assignment,
        decision: desk.course.decision(
          for: trainee.code, of: roster, wanting: assignment.id, at: now, made: made),
        finished: mayLook ? last?.record.id : nil)
    }
  }

  private func line(of offer: Offer) -> String {
    switch offer.decision {
    case .start(let start):
      let window = desk.course.window(of: offer.assignment, for: trainee.code)
      let mode = start.assignment.mode.name[language]
      let minutes = start.limitMinutes.map {
        " · " + Phrase("\($0) phút", "\($0) min")[language]
      }
      return mode + " · " + window.phrase[language] + (minutes ?? "")
    case .resume: return Phrase("đang làm dở", "unfinished")[language]
    case .refused(let refusal):
      return offer.finished == nil
        ? refusal.phrase[language] : Phrase("xem bài chấm", "see what it came to")[language]
    }
  }

  // MARK: - A shift

  private func work(_ offer: Offer, onScreen: Bool) throws(Failure) {
    if case .refused = offer.decision {
      if let id = offer.finished { try look(id, onScreen) }
      return
    }
    guard let ended = try sit(offer, onScreen), offer.assignment.debriefOnServer == .atEnd else {
      return
    }
    // The screen has shown a debrief, except where what it comes to is decided by other files.
    if !onScreen || isRescored(offer.assignment) { try look(ended, onScreen) }
  }

  /// Whether attempts at an assignment may come to something else than their own files say.
  private func isRescored(_ assignment: Assignment) -> Bool {
    let book = MarkingBook(ledger: desk.records)
    return assignment.scenarios.contains {
      book.corrections[$0] != nil || book.holdings[$0] != nil
    }
  }

  /// Works a shift, and gives the attempt where it is over.
  private func sit(_ offer: Offer, _ onScreen: Bool) throws(Failure) -> AttemptID? {
    var session = AttemptSession(
      archive: AttemptArchive(desk.store, language: language), library: try environment.library(),
      trainee: trainee.code.text, language: language)
    do throws(ArchiveError) {
      switch offer.decision {
      case .start(let start):
        let opened = try session.start(start)
        return try play(session, opened, offer, onScreen)
      case .resume(let number):
        let opened = try session.resume(AttemptID(number: number))
        return try play(session, opened, offer, onScreen)
      case .refused: return nil
      }
    } catch {
      if case .storage(let problem) = error, problem.isOfTwo {
        throw Failure(status: .temporaryFailure, lines: [problem.phrase[language]])
      }
      throw error.failure(language)
    }
  }

  private func play(
    _ session: AttemptSession, _ opened: OpenedAttempt, _ offer: Offer, _ onScreen: Bool
  ) throws(ArchiveError) -> AttemptID? {
    let isShown = offer.assignment.debriefOnServer == .atEnd
    let sitting: Sitting = isShown && !isRescored(offer.assignment) ? .alone : .sealed
    let id = try ShiftFace(onScreen: onScreen, language).work(session, opened, sitting)
    guard let id else { return nil }
    let kept = try session.archive.open(id)
    guard kept.record.isFinished else {
      let away =
        kept.header.mode == .exam
        ? Phrase(
          "Bài chưa xong, đồng hồ vẫn chạy. Nối lại để làm tiếp.",
          "It is not finished, and the clock runs on. Connect again to go on.")
        : Phrase(
          "Bài chưa xong. Nối lại để làm tiếp.", "It is not finished. Connect again to go on.")
      Output.say(away[language])
      return nil
    }
    session.archive.keepScorecard(of: kept)
    guard !isShown else {
      Output.say(Phrase("Bài đã được nộp.", "It is handed in.")[language])
      return id
    }
    // Whoever was given time meanwhile puts the end off for all.
    let course = ((try? desk.fresh()) ?? desk).course
    let end = course.end(of: offer.assignment, at: environment.now)
    Output.say(Self.handedIn(sealedUntil: end)[language])
    return id
  }

  /// What is said at the end of a shift whose result is not shown yet.
  static func handedIn(sealedUntil end: Instant) -> Phrase {
    Phrase(
      "Bài đã được nộp. Xem bài chấm từ \(end.clock) ngày \(end.date.text).",
      "It is handed in. What it came to can be seen from \(end.clock) on \(end.date.text).")
  }

  /// Shows what an attempt came to: with what persons decided, and nothing else where that cannot be worked out
  /// here.
  private func look(_ id: AttemptID, _ onScreen: Bool) throws(Failure) {
    var session = AttemptSession(
      archive: AttemptArchive(desk.store, language: language), library: try environment.library(),
      trainee: trainee.code.text, language: language)
    let result = try decided(id, session.archive)
    do throws(ArchiveError) {
      if onScreen {
        let opened = try session.resume(id)
        _ = try ShiftFace(onScreen: true, language).work(session, opened, .alone, decided: result)
      } else {
        // The line that looks a rule up names the store, which is nothing for a trainee.
        ScorecardReport(result.card).lines(language).forEach(Output.sayWrapped)
      }
    } catch {
      throw error.failure(language)
    }
    for reason in result.reasons { Output.sayWrapped(reason[language]) }
  }

  private func decided(_ id: AttemptID, _ archive: AttemptArchive) throws(Failure) -> DecidedResult
  {
    let kept: ArchivedAttempt
    do throws(ArchiveError) {
      kept = try archive.open(id)
    } catch {
      throw error.failure(language)
    }
    let marked: MarkedOutcome?
    do throws(Failure) {
      marked = try environment.outcome(of: kept)
    } catch {
      guard error.status != .temporaryFailure else { throw error }
      // Why is for whoever holds the course: a trainee learns neither paths nor names.
      SystemLog.note("attempt \(id): " + error.lines.joined(separator: " "))
      throw Failure(status: .temporaryFailure, lines: [Self.atTheInstructor[language]])
    }
    return marked?.shown
      ?? DecidedResult(
        Scoring.scorecard(of: kept.scenario, events: kept.events), because: [])
  }

  /// What is said where the server’s files are not those by which the course is scored now.
  private static let atTheInstructor = Phrase(
    "Kết quả của bài này đã được tính lại và máy chủ chưa có đủ để cho xem; xin hỏi người hướng dẫn.",
    "What this came to was worked out anew, and the server cannot show it yet; ask the instructor.")
}

extension StorageError {
  /// Whether somebody is at the same attempt from somewhere else.
  fileprivate var isOfTwo: Bool {
    if case .conflict = reason { return true }
    if case .attemptTaken = reason { return true }
    return false
  }
}
