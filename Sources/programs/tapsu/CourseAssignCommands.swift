import CommandOptions
import Courses
import Petitions
import Reports
import ScenarioFiles
import Storage
import Wording

/// Assigns, withdraws, and gives somebody more time: `tapsu course assign|withdraw|time COURSE …`.
struct CourseAssignCommand: CourseCommand {
  let environment: Environment
  let options: ParsedOptions

  func assign(_ operands: [String]) throws(Failure) {
    let id = try environment.assignmentID(operands[1])
    let opens = try environment.moment(options.value("from") ?? "", of: "from")
    let closes = try environment.moment(options.value("to") ?? "", of: "to", .end)
    guard let window = OpenPeriod(opens: opens, closes: closes) else {
      throw Failure(
        status: .usage,
        lines: [Phrase("--from phải trước --to.", "--from has to be before --to.")[language]])
    }
    let limit = try environment.number(options, "limit", in: 1...Assignment.minutesMaximum)
    let attempts = try environment.number(options, "attempts", in: 1...Assignment.attemptsMaximum)
    let scenarios = try scenarios()
    let preTest = try options.value("pre-test").map { text throws(Failure) in
      try environment.assignmentID(text)
    }
    let debrief = try options.value("results").map { text throws(Failure) in
      guard let time = DebriefTime(rawValue: text) else {
        throw Failure(
          status: .usage,
          lines: [
            "--results: “\(text.onOneLine)”: "
              + DebriefTime.allCases.map(\.rawValue).joined(separator: ", ")
          ])
      }
      return time
    }
    let desk = try courseToChange(operands)
    let course = desk.course.details.window
    guard course.contains(window) else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "Bài phải nằm trong thời gian của lớp: “\(desk.id)” mở \(course.phrase.vietnamese). Xin đổi --from, --to, "
              + "hoặc đổi ngày của lớp bằng: tapsu course change \(desk.id)",
            "An assignment has to lie within its course: “\(desk.id)” is open \(course.phrase.english). Change --from "
              + "or --to, or move the course by: tapsu course change \(desk.id)")[language]
        ])
    }
    if let preTest, let circle = desk.course.preTestCircle(closedBy: id, preTest: preTest) {
      throw Failure(status: .usage, lines: [Self.closed(circle)[language]])
    }
    if let preTest, desk.course.assignment(preTest) == nil {
      throw Failure(
        status: .noInput, lines: [StartRefusal.noSuchAssignment(preTest).phrase[language]])
    }
    guard
      let assignment = Assignment(
        id: id, scenarios: scenarios, mode: options.has("exam") ? .exam : .practice,
        window: window, limitMinutes: limit, attemptsAllowed: attempts ?? 1, preTest: preTest,
        debrief: debrief)
    else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "Một bài có từ 1 đến \(Assignment.scenariosMaximum) kịch bản.",
            "An assignment has 1 to \(Assignment.scenariosMaximum) scenarios."
          )[language]
        ])
    }
    guard
      desk.course.assignments.count < Course.assignmentsMaximum
        || desk.course.assignment(id) != nil
    else {
      throw Failure(
        status: .badData,
        lines: [
          Phrase(
            "Một lớp có nhiều nhất \(Course.assignmentsMaximum) bài.",
            "A course has at most \(Course.assignmentsMaximum) assignments.")[language]
        ])
    }
    if desk.course.assignment(id) == assignment {
      return Output.say(Phrase("Không có gì thay đổi.", "Nothing changes.")[language])
    }
    let isChanged = desk.course.assignment(id) != nil
    try desk.decide(.assigned(assignment))
    if isChanged { try tellAttempts(at: id, desk) }
    Output.say(
      Phrase(
        "Đã giao bài “\(id)”, \(window.phrase.vietnamese). Học viên bắt đầu bằng:",
        "“\(id)” is assigned \(window.phrase.english). Trainees begin with:")[language])
    let code = Phrase("MÃ", "CODE")[language]
    Output.say("  " + environment.command("play --course \(desk.id) --trainee \(code)"))
    if desk.course.stage != .opened {
      Output.say(
        Phrase("Lớp chưa mở; mở bằng:", "The course is not open yet; open it with:")[language])
      Output.say("  " + environment.command("course open \(desk.id)"))
    }
  }

  /// Why assignments cannot each be the pre-test of the next.
  private static func closed(_ circle: [AssignmentID]) -> Phrase {
    let names = circle.map { "“\($0)”" }
    let first = names.first ?? ""
    guard circle.count > 2 else {
      return Phrase(
        "--pre-test: bài \(first) không thể là bài đo trước của chính nó.",
        "--pre-test: \(first) cannot be its own pre-test.")
    }
    // Each has the next for its pre-test.
    let pairs = zip(names, names.dropFirst())
    let vietnamese = pairs.map { "\($1) đo trước \($0)" }.joined(separator: ", ")
    let english = pairs.map { "\($1) measures before \($0)" }.joined(separator: ", ")
    return Phrase(
      "--pre-test: \(vietnamese). Thành vòng thì không ai bắt đầu được bài nào.",
      "--pre-test: \(english). In such a circle nobody could begin any of them.")
  }

  /// The scenarios that are named, each of which has to be there and without errors.
  private func scenarios() throws(Failure) -> [String] {
    let names = (options.value("scenario") ?? "").split(separator: ",").map {
      String($0).onOneLine
    }
    let library = try environment.library()
    for name in names {
      let result = library.load(ScenarioID(name))
      guard result.scenario != nil else {
        throw Failure(
          status: .badData,
          lines: result.diagnostics.map { result.render($0, language: language) })
      }
    }
    return names
  }

  func withdraw(_ operands: [String]) throws(Failure) {
    let desk = try courseToChange(operands)
    let id = try assignment(operands[1], of: desk.course).id
    try desk.decide(.withdrawn(id))
    Output.say(
      Phrase(
        "Đã rút bài “\(id)”; những lượt đã làm vẫn giữ, biên bản và rút kinh nghiệm vẫn xem được.",
        "“\(id)” is withdrawn; the attempts that were made are kept, with minutes and debrief.")[
          language])
    try tellAttempts(at: id, desk)
  }

  /// Says whose work is touched by what was decided about an assignment.
  private func tellAttempts(at id: AssignmentID, _ desk: OpenedCourse) throws(Failure) {
    let made = try desk.attempts.filter { $0.place.assignment == id }
    let running = made.filter { !$0.record.isFinished }.map(\.place.trainee.text)
    guard !made.isEmpty else { return }
    let count = made.count
    let who =
      running.isEmpty
      ? Phrase("", "")
      : Phrase(
        "; đang làm: \(running.joined(separator: ", "))",
        "; not finished: \(running.joined(separator: ", "))")
    Output.complain(
      (Phrase(
        "Bài này đã có \(count) lượt, giữ thời gian và số phút của lúc bắt đầu",
        "There are \(count.counted("attempt")) at it, which keep the time that they began with")
        + who + ".")[language])
  }

  func giveTime(_ operands: [String]) throws(Failure) {
    let code = try environment.traineeCode(operands[1])
    guard let minutes = Int(operands[2]), 0...Assignment.minutesMaximum ~= minutes else {
      let shown = operands[2].onOneLine
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "“\(shown)”: số phút từ 0 đến \(Assignment.minutesMaximum)",
            "“\(shown)”: minutes from 0 to \(Assignment.minutesMaximum)")[language]
        ])
    }
    let desk = try courseToChange(operands)
    guard try desk.roster.trainees.contains(where: { $0.code == code }) else {
      throw Failure(status: .noInput, lines: [StartRefusal.notEnrolled(code).phrase[language]])
    }
    try desk.decide(.gaveTime(code, minutes: minutes))
    Output.say(
      Phrase(
        "\(code) có thêm \(minutes) phút ở mọi bài bắt đầu từ nay, cả giờ đóng bài lẫn thời gian làm.",
        "\(code) has \(minutes.counted("minute")) more in everything begun from now on, of window and limit both."
      )[
        language])
  }
}
