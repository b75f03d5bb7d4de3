import CommandOptions
import Courses
import Glibc
import JSON
import Marking
import MarkingScreens
import Ncurses
import Petitions
import Reports
import Rules
import Scenarios
import Scoring
import Storage
import TerminalUI
import TextJudging
import Wording

/// Has texts read by persons: `tapsu marking list|mark|override|agreement COURSE`.
struct MarkingCommand: CourseCommand {
  let environment: Environment
  let options: ParsedOptions

  /// Lists what is to be read: that which is near, or all.
  func list(_ operands: [String]) throws(Failure) {
    let desk = try MarkedCourse(courseToRead(operands), environment)
    let texts = try waiting(desk, desk.attempts(assignment: options.value("assignment")))
    if options.has("json") {
      return Output.show(JSONValue.array(texts.map { json($0) }).prettyText)
    }
    for waiting in texts {
      Output.say(
        "\(waiting.place.attempt)/\(waiting.place.event)  #\(waiting.text.petition)  "
          + "\(waiting.text.event.activity.name[language])  \(waiting.standing.phrase[language])")
    }
    let near = texts.count { $0.text.isNear }
    let open = texts.count {
      ($0.text.isNear || $0.standing.isDisputed) && !$0.standing.isFinal
    }
    Output.say(
      Phrase(
        "\(texts.count) thư, \(near) gần ranh giới; \(open) thư gần ranh giới hay còn bất đồng chưa xong.",
        "\(texts.count.counted("text")), \(near) of them near; \(open) near or disputed and not done."
      )[
        language])
  }

  private func waiting(
    _ desk: MarkedCourse, _ attempts: [MarkedAttempt]
  ) throws(Failure) -> [WaitingText] {
    attempts.flatMap(\.waiting).filter {
      options.has("all") || $0.text.isNear || $0.standing != .unread
    }
  }

  private func json(_ waiting: WaitingText) -> JSONValue {
    [
      "attempt": .integer(waiting.place.attempt), "text": .integer(Int64(waiting.place.event)),
      "petition": .text(waiting.text.petition.text), "near": .bool(waiting.text.isNear),
      "why": .array(waiting.text.doubts.map { .text($0.phrase[language]) }),
      "standing": .text(waiting.standing.word),
    ]
  }

  /// Has a marker read the texts, one after the other, without a name and before anything is told of
  /// what rules or others say.
  func mark(_ operands: [String]) throws(Failure) {
    let course = try courseToChange(operands)
    let desk = MarkedCourse(course, environment)
    let disguise = try CourseDisguise(course)
    let attempts = try desk.attempts(assignment: options.value("assignment"))
    let marker = try marker()
    let queue = try waiting(desk, attempts).queue(of: marker, in: desk.book)
    let tasks = queue.compactMap { task($0, attempts, disguise) }
    try run(tasks) { place, points throws(Failure) in
      try desk.write(.marked(place, marker: marker, points))
    }
  }

  /// Settles a text on which two markers differ, or answers for one alone, with a reason.
  func override(_ operands: [String]) throws(Failure) {
    let course = try courseToChange(operands)
    let desk = MarkedCourse(course, environment)
    let place = try textPlace(operands[1])
    let attempts = try desk.attempts(number: place.attempt)
    let marker = try marker()
    let reason = try reason()
    guard let text = attempts.flatMap(\.waiting).first(where: { $0.place == place }),
      let task = task(
        text, attempts, try CourseDisguise(course), said: desk.book.marks[place] ?? [])
    else {
      throw desk.failure(
        Phrase(
          "Lớp không có thư \(operands[1]). Xem: tapsu marking list",
          "The course has no text \(operands[1]). See: tapsu marking list"))
    }
    guard !(desk.book.marks[place] ?? []).contains(where: { $0.isBy(marker) }) else {
      throw desk.failure(
        Phrase(
          "\(marker) đã chấm thư này; người quyết phải là người khác.",
          "\(marker) has marked this text; somebody else has to settle it."), .badData)
    }
    try run([task]) { place, points throws(Failure) in
      try desk.write(.settled(place, marker: marker, points, reason: reason))
    }
  }

  private func task(
    _ waiting: WaitingText, _ attempts: [MarkedAttempt], _ disguise: CourseDisguise,
    said marks: [MarkingBook.Mark] = []
  ) -> MarkingTask? {
    guard let attempt = attempts.first(where: { $0.record.id.number == waiting.place.attempt }),
      let matter = MarkingCase(waiting.text, in: attempt.scenario, attempt.events)
    else { return nil }
    var said: [String: [PointVerdict]] = [:]
    for mark in marks {
      for point in mark.points { said[point.name, default: []].append(point.verdict) }
    }
    return MarkingTask(
      place: waiting.place, matter: matter.hiding(disguise.text),
      revelation: (waiting.text.faults + waiting.text.doubts.map(\.phrase)).map(disguise.phrase),
      said: said)
  }

  // MARK: - Agreement

  /// How far the two markers of each text agree.
  func agreement(_ operands: [String]) throws(Failure) {
    let desk = try MarkedCourse(courseToRead(operands), environment)
    let places: [TextPlace]
    if let assignment = options.value("assignment") {
      places = try desk.attempts(assignment: assignment).flatMap { $0.waiting.map(\.place) }
    } else {
      places = desk.book.marks.keys.sorted()
    }
    let report = MarkerAgreementText(MarkerAgreement(desk.book, of: places))
    if options.has("json") { return Output.show(report.json.prettyText) }
    report.lines.map { $0[language] }.forEach(Output.say)
  }

  // MARK: - At the terminal

  private var isAtTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  private typealias Save = (TextPlace, [MarkedPoint]) throws(Failure) -> Void

  private func run(_ tasks: [MarkingTask], _ save: Save) throws(Failure) {
    if !tasks.isEmpty, !options.has("plain"), isAtTerminal {
      try runOnScreen(tasks, save)
    } else {
      try runPlainly(tasks, save)
    }
  }

  private func runPlainly(_ tasks: [MarkingTask], _ save: Save) throws(Failure) {
    var marking = PlainMarking(tasks, language)
    marking.opening.forEach(Output.say)
    while marking.session.stage != .finished {
      Output.prompt(marking.prompt)
      guard let line = readLine() else { return }
      let (lines, effect) = marking.take(line)
      switch effect {
      case .save(let place, let points): try save(place, points)
      case .leave: return
      case nil: break
      }
      lines.forEach(Output.say)
    }
  }

  private func runOnScreen(_ tasks: [MarkingTask], _ save: Save) throws(Failure) {
    var screen = MarkingScreen(tasks, language)
    var failure: Failure?
    do throws(TerminalError) {
      var events = try TerminalEvents()
      var terminal = try Terminal()
      marking: while true {
        terminal.present(screen.draw(terminal.size))
        switch events.next(timeoutMilliseconds: nil) {
        case .key(let key):
          switch screen.handle(key, terminal.size) {
          case .save(let place, let points):
            do throws(Failure) {
              try save(place, points)
            } catch {
              failure = error
              break marking
            }
          case .leave: break marking
          case nil: break
          }
        case .resized: terminal.resize()
        case .suspended: terminal.stopUntilContinued()
        case .resumed: terminal.repaint()
        case .hungUp, .terminated: break marking
        case .timedOut: break
        }
      }
    } catch {
      throw Failure(status: .configuration, lines: [error.phrase[language]])
    }
    if let failure { throw failure }
  }

  // MARK: - What is typed

  private func marker() throws(Failure) -> String {
    let marker = try environment.text(
      options.value("marker") ?? Environment.instructorName, of: "marker")
    guard 1...CourseDetails.charactersMaximum ~= marker.count else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase("--marker: tên quá dài hay trống.", "--marker: too long, or empty.")[language]
        ])
    }
    return marker
  }

  private func reason() throws(Failure) -> String { try environment.reason(options) }

  private func textPlace(_ text: String) throws(Failure) -> TextPlace {
    let parts = text.split(separator: "/").map(String.init)
    guard parts.count == 2, let attempt = Int64(parts[0]), let event = Int(parts[1]) else {
      let shown = text.onOneLine
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "“\(shown)” không phải số của một thư, như 12/34. Xem: tapsu marking list",
            "“\(shown)” is not the number of a text, such as 12/34. See: tapsu marking list")[
              language]
        ])
    }
    return TextPlace(attempt: attempt, event: event)
  }
}

extension Environment {
  /// The reason that everything needs that changes a result.
  func reason(_ options: ParsedOptions) throws(Failure) -> String {
    let reason = try text(options.value("reason") ?? "", of: "reason")
    guard 1...MarkingEvent.reasonMaximum ~= reason.count,
      reason.contains(where: { !$0.isWhitespace })
    else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase("--reason: ghi lý do, không quá dài.", "--reason: give a reason, not too long.")[
            language]
        ])
    }
    return reason
  }
}
