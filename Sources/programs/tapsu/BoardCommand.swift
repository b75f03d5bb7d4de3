import BoardScreens
import CommandOptions
import Courses
import Glibc
import JSON
import Ncurses
import Petitions
import Reports
import Runner
import Storage
import TerminalUI
import Wording

/// A class at a glance, and orders to its running shifts: `tapsu board COURSE`.
struct BoardCommand {
  /// How often it is looked who is where.
  private static let refreshMilliseconds: Int64 = 1_000
  /// How often an order is tried whose ledger somebody else has just written to.
  private static let trialsMaximum = 5

  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    let name = operands[0]
    if let order = try order() {
      let desk = try OpenedCourse(name, in: environment.store(), environment)
      let recipients = try recipients(order, desk)
      try requirePause(order, desk.course)
      try give(order, to: recipients, name, desk.store)
      let line = CourseEvent.ordered(order, to: recipients).phrase[language]
      Output.say(
        Phrase("Đã ghi vào sổ lớp: \(line).", "Written into the ledger: \(line).")[language])
      return try tellUnreached(order, recipients, desk)
    }
    guard !options.has("once"), !options.has("json"), isatty(STDIN_FILENO) == 1,
      isatty(STDOUT_FILENO) == 1
    else {
      let store = try environment.storeToRead(environment.courseID(name))
      let desk = try OpenedCourse(name, in: store, environment)
      let board = try board(desk)
      if options.has("json") {
        let told = options.has("identified") ? board : board.under(try CourseDisguise(desk).code)
        return Output.show(told.json.prettyText)
      }
      return board.lines(language).forEach(Output.say)
    }
    try runOnScreen(name, environment.store())
  }

  /// Says whom an order does not reach, having no shift that runs.
  private func tellUnreached(
    _ order: Order, _ recipients: [TraineeCode], _ desk: OpenedCourse
  ) throws(Failure) {
    guard order != .pause, order != .resume else { return }
    let rows = try board(desk).rows
    let running = Set(rows.filter(\.state.isRunning).map(\.code))
    let unreached = recipients.filter { !running.contains($0) }
    guard !unreached.isEmpty || running.isEmpty else { return }
    let names = unreached.map(\.text).joined(separator: ", ")
    Output.complain(
      recipients.isEmpty
        ? Phrase(
          "Không có ca nào đang chạy, nên lệnh này không có tác dụng.",
          "No shift is running, so that this has no effect.")[language]
        : Phrase(
          "Không có tác dụng với \(names): không có ca nào đang chạy.",
          "No effect for \(names): no shift of theirs is running.")[language])
  }

  private func board(_ desk: OpenedCourse) throws(Failure) -> Board {
    let seats = try environment.kept { () throws(StorageError) in
      try desk.store.seats(of: desk.id)
    }
    return Board(
      desk.course, try desk.roster, seats, ledger: desk.records, at: environment.now)
  }

  // MARK: - What is ordered

  private func order() throws(Failure) -> Order? {
    for kind in [Order.Kind.notice, .call, .burst] {
      guard let words = options.value(kind.rawValue) else { continue }
      let text = try environment.text(words, of: kind.rawValue)
      guard 1...Order.charactersMaximum ~= text.count,
        let order = Order(kind, text: text, minutes: nil),
        kind != .burst || !Order.letters(of: text).isEmpty
      else {
        throw Failure(
          status: .usage,
          lines: [
            Phrase(
              "--\(kind.rawValue): từ 1 đến \(Order.charactersMaximum) ký tự.",
              "--\(kind.rawValue): 1 to \(Order.charactersMaximum) characters.")[language]
          ])
      }
      return order
    }
    if let minutes = try environment.number(options, "minutes", in: 1...Order.minutesMaximum) {
      return .time(minutes: minutes)
    }
    if options.has("pause") { return .pause }
    return options.has("resume") ? .resume : nil
  }

  private func recipients(_ order: Order, _ desk: OpenedCourse) throws(Failure) -> [TraineeCode] {
    guard let text = options.value("to") else { return [] }
    guard order != .pause, order != .resume else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "Tạm dừng và làm tiếp là của cả lớp: bỏ --to.",
            "A pause is for everybody: leave --to out.")[language]
        ])
    }
    let codes = try text.split(separator: ",").map { word throws(Failure) in
      try environment.traineeCode(String(word))
    }
    let known = Set(try desk.roster.trainees.map(\.code))
    if let stranger = codes.first(where: { !known.contains($0) }) {
      throw Failure(
        status: .noInput, lines: [StartRefusal.notEnrolled(stranger).phrase[language]])
    }
    return codes
  }

  /// Refuses to stop what stands still, and to start what runs.
  private func requirePause(_ order: Order, _ course: Course) throws(Failure) {
    let isPaused = course.orderedTime.isPaused
    guard order == .pause && isPaused || order == .resume && !isPaused else { return }
    throw Failure(
      status: .badData,
      lines: [
        isPaused
          ? Phrase("Lớp đang tạm dừng rồi.", "The class is paused already.")[language]
          : Phrase("Lớp không tạm dừng.", "The class is not paused.")[language]
      ])
  }

  /// Writes an order into the ledger, behind whatever others have written meanwhile.
  private func give(
    _ order: Order, to recipients: [TraineeCode], _ name: String, _ store: any CourseStore
  ) throws(Failure) {
    var trial = 1
    while true {
      do throws(Failure) {
        let desk = try OpenedCourse(name, in: store, environment)
        try requirePause(order, desk.course)
        return try desk.decide(.ordered(order, to: recipients))
      } catch {
        guard error.status == .temporaryFailure, trial < Self.trialsMaximum else { throw error }
        trial += 1
      }
    }
  }

  // MARK: - On the screen

  private func runOnScreen(_ name: String, _ store: any CourseStore) throws(Failure) {
    var desk = try OpenedCourse(name, in: store, environment)
    var screen = BoardScreen(try board(desk), language)
    var failure: Failure?
    do throws(TerminalError) {
      var events = try TerminalEvents()
      var terminal = try Terminal()
      var seenAt = steadyMilliseconds()
      watching: while true {
        let (grid, cursor) = screen.draw(terminal.size)
        terminal.present(grid, cursor: cursor)
        let age = steadyMilliseconds() - seenAt
        let wait = Int(max(0, Self.refreshMilliseconds - age))
        switch events.next(timeoutMilliseconds: wait) {
        case .key(let key):
          switch screen.handle(key, terminal.size) {
          case .give(let order, let recipients):
            do throws(Failure) {
              try give(order, to: recipients, name, store)
              screen.tellGiven(order)
            } catch {
              // The room is still to be watched.
              screen.tell(Phrase(verbatim: error.lines.joined(separator: " ")))
            }
            seenAt = 0
          case .leave: break watching
          case nil: break
          }
        case .resized: terminal.resize()
        case .suspended: terminal.stopUntilContinued()
        case .resumed: terminal.repaint()
        case .hungUp, .terminated: break watching
        case .timedOut: break
        }
        guard steadyMilliseconds() - seenAt >= Self.refreshMilliseconds else { continue }
        seenAt = steadyMilliseconds()
        do throws(Failure) {
          desk = try desk.fresh()
          screen.show(try board(desk))
        } catch {
          guard error.status == .temporaryFailure else {
            failure = error
            break watching
          }
          screen.tell(Phrase(verbatim: error.lines.joined(separator: " ")))
        }
      }
    } catch {
      throw Failure(status: .configuration, lines: [error.phrase[language]])
    }
    if let failure { throw failure }
  }
}
