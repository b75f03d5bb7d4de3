import Attainment
import CommandOptions
import CourseReports
import Courses
import Documents
import Exports
import Glibc
import JSON
import Petitions
import Runner
import Scenarios
import Simulation
import Storage
import Wording
import WorkCalendar

/// Debriefs a class, decision by decision: `tapsu course debrief COURSE ASSIGNMENT`.
struct CourseDebriefCommand: CourseCommand {
  private static let besideMaximum = 2

  let environment: Environment
  let options: ParsedOptions

  func run(_ operands: [String]) throws(Failure) {
    let desk = try courseToRead(operands)
    let assignment = try finished(assignment(operands[1], everOf: desk.course), of: desk.course)
    let disguise = try CourseDisguise(desk)
    let pseudonyms = Pseudonyms(of: desk.course)
    let codes = try (options.value("beside")?.split(separator: ",") ?? []).map {
      word throws(Failure) in
      try environment.traineeCode(String(word))
    }
    let beside = codes.map { pseudonyms.name(for: $0.text) }
    let shifts = try ClassShifts(
      desk, assignment, try scenario(of: assignment), pseudonyms, language)
    guard let scenario = shifts.scenario else { throw nothing(assignment) }
    let known = Set(shifts.debriefed.map(\.trainee))
    if let (code, _) = zip(codes, beside).first(where: { !known.contains($0.1) }) {
      throw Failure(
        status: .noInput,
        lines: [
          Phrase(
            "Học viên \(code) không có lượt nào ở bài này đã xong, được tính và đọc được.",
            "The trainee \(code) has no attempt at this assignment that is over, counts and can be read."
          )[language]
        ])
    }
    guard beside.count <= Self.besideMaximum else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase("--beside: nhiều nhất hai mã.", "--beside: two codes at most.")[language]
        ])
    }
    let report = DebriefReport(
      scenario, petitions: try petitions(of: scenario),
      model: ModelHandling.play(scenario).events, shifts: shifts.debriefed, beside: beside,
      hiding: disguise.text)
    try show(report, shifts)
  }

  // MARK: - What is asked for

  /// An assignment, once whoever works it may see its debrief.
  private func finished(
    _ assignment: Assignment, of course: Course
  ) throws(Failure) -> Assignment {
    let end = course.end(of: assignment, at: environment.now)
    guard assignment.debriefOnServer == .atEnd || environment.now >= end else {
      throw Failure(
        status: .temporaryFailure,
        lines: [
          Phrase(
            "Còn người có thể đang thi: bài mẫu và lựa chọn của lớp chỉ hiện từ \(end.clock) ngày \(end.date.text).",
            "Somebody may still sit the exam: the model and the class’s choices are shown from \(end.clock) on \(end.date.text)."
          )[language]
        ])
    }
    return assignment
  }

  private func scenario(of assignment: Assignment) throws(Failure) -> String {
    if let name = options.value("scenario"), assignment.scenarios.contains(name) { return name }
    guard assignment.scenarios.count == 1, options.value("scenario") == nil else {
      let names = assignment.scenarios.joined(separator: ", ")
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "Bài “\(assignment.id)” có những kịch bản này; chọn bằng --scenario: \(names)",
            "The assignment “\(assignment.id)” has these scenarios; choose with --scenario: \(names)"
          )[language]
        ])
    }
    return assignment.scenarios[0]
  }

  private func petitions(of scenario: Scenario) throws(Failure) -> [PetitionID] {
    let all = scenario.petitions.map(\.id)
    guard let wanted = options.value("petition") else { return all }
    guard let found = all.first(where: { $0.text == wanted }) else {
      let (shown, names) = (wanted.onOneLine, all.map(\.text).joined(separator: ", "))
      throw Failure(
        status: .noInput,
        lines: [
          Phrase(
            "Không có phiếu “\(shown)”. Các phiếu: \(names)",
            "There is no petition “\(shown)”. There are: \(names)")[language]
        ])
    }
    return [found]
  }

  private func nothing(_ assignment: Assignment) -> Failure {
    Failure(
      status: .noInput,
      lines: [
        Phrase(
          "Chưa có lượt nào của bài “\(assignment.id)” làm xong và còn đọc được.",
          "No attempt at “\(assignment.id)” is finished and can be read.")[language]
      ])
  }

  // MARK: - Showing

  private func show(_ report: DebriefReport, _ shifts: ClassShifts) throws(Failure) {
    let document = report.document(language)
    if try !Output.save(document, as: options, madeAt: shifts.lastUnixSeconds) {
      Output.say(document.title)
      if isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
        walk(report.slides(language))
      } else {
        document.lines(width: Output.tableWidth).forEach(Output.sayWrapped)
      }
    }
    if shifts.uncounted > 0 {
      let count = shifts.uncounted
      Output.complain(
        Phrase(
          "\(count) lượt không được tính ở lớp này; vì sao thì xem: tapsu course minutes",
          "\(count.counted("attempt")) that this course does not count; for why see: tapsu course minutes"
        )[language])
    }
    if shifts.leftOut > 0 {
      Output.complain(
        Phrase(
          "Không tính \(shifts.leftOut) lượt: không đọc được, hay làm trên bộ đề khác.",
          "\(shifts.leftOut.counted("attempt")) left out: not readable, or at another version.")[
            language])
    }
  }

  /// Shows one decision at a time, and goes where it is told.
  private func walk(_ slides: [Block]) {
    var (place, isShown) = (0, false)
    while slides.indices.contains(place) {
      if !isShown {
        Document("", in: language, [slides[place]]).lines(width: Output.tableWidth)
          .forEach(Output.sayWrapped)
      }
      isShown = false
      Output.prompt(
        Phrase(
          "\n[\(place + 1)/\(slides.count)] Enter tiếp · p lùi · số để nhảy · q thôi: ",
          "\n[\(place + 1)/\(slides.count)] Enter next · p back · a number to jump · q quit: ")[
            language])
      guard let line = readLine() else { return }
      switch line.folded {
      case "": place += 1
      case "p": place = max(0, place - 1)
      case "q": return
      default:
        if let number = Int(line), slides.indices.contains(number - 1) {
          place = number - 1
        } else {
          Output.say(
            Phrase(
              "Không hiểu “\(line.onOneLine)”: số từ 1 đến \(slides.count), p, q hay Enter.",
              "“\(line.onOneLine)” is not understood: a number from 1 to \(slides.count), p, q or Enter."
            )[language])
          isShown = true
        }
      }
    }
  }
}

/// The first attempts of a class at a scenario that count, under pseudonyms.
private struct ClassShifts {
  private(set) var debriefed: [DebriefedShift] = []
  /// As the newest of them has it.
  private(set) var scenario: Scenario?
  private(set) var leftOut = 0
  /// How many do not count.
  private(set) var uncounted = 0
  private(set) var lastUnixSeconds = 0

  init(
    _ desk: OpenedCourse, _ assignment: Assignment, _ name: String, _ pseudonyms: Pseudonyms,
    _ language: Language
  ) throws(Failure) {
    let archive = AttemptArchive(desk.store, language: language)
    let attempts = try desk.attempts
    let countings = try desk.countings(attempts)
    let over = attempts.filter { attempt in
      attempt.place.assignment == assignment.id && attempt.record.isFinished
        && attempt.record.header.scenario == name
    }
    // What is damaged is told below; what does not count is nobody's first.
    let finished = over.filter { countings[$0.record.id] ?? .counts == .counts }
      .sorted { $0.order < $1.order }
    uncounted = over.count - finished.count
    let all = finished.count
    let opened = try EveryCore.map(finished, with: KnownScenarios()) { done in
      Output.tellProgress(done, of: all, language)
    } _: { known, attempt throws(Failure) in
      try archive.readable(attempt.record.id, &known, language)
    }
    var firsts: [TraineeCode: ArchivedAttempt] = [:]
    for (attempt, opened) in zip(finished, opened) where firsts[attempt.place.trainee] == nil {
      firsts[attempt.place.trainee] = opened
      if opened == nil { leftOut += 1 }
    }
    let newest = firsts.values.max {
      ($0.record.header.startedAt, $0.record.id) < ($1.record.header.startedAt, $1.record.id)
    }
    scenario = newest?.scenario
    let petitions = newest?.scenario.petitions.map(\.id)
    for (code, opened) in firsts.sorted(by: { $0.key < $1.key }) {
      guard opened.scenario.petitions.map(\.id) == petitions else {
        leftOut += 1
        continue
      }
      debriefed.append(
        DebriefedShift(trainee: pseudonyms.name(for: code.text), events: opened.events))
      lastUnixSeconds = max(lastUnixSeconds, Int(opened.record.header.startedAt / 1000))
    }
  }
}
