import CommandOptions
import Courses
import Disk
import Petitions
import Storage
import Wording

/// Puts a roster in the place of the one before: `tapsu course enrol COURSE FILE`.
struct CourseEnrolCommand: CourseCommand {
  let environment: Environment
  let options: ParsedOptions

  func run(_ operands: [String]) throws(Failure) {
    let reading = RosterReading(try environment.bytes(of: operands[1]))
    guard reading.problems.isEmpty else {
      throw Failure(
        status: .badData,
        lines: environment.firstLines(reading.problems.map { $0.phrase[language] }))
    }
    let desk = try courseToChange(operands)
    let changes = try desk.roster.changes(to: reading.roster)
    guard !changes.isEmpty else {
      return Output.say(
        Phrase("Danh sách không có gì thay đổi.", "Nothing in the roster changes.")[language])
    }
    for change in changes { Output.say("  " + change.phrase[language]) }
    if !reading.unused.isEmpty {
      let titles = reading.unused.joined(separator: ", ")
      Output.say(Phrase("Cột không dùng: \(titles)", "Columns not used: \(titles)")[language])
    }
    let event = CourseEvent.enrolled(changes)
    Output.say(event.summary[language])
    let interrupted = try tellInterrupted(changes, desk)
    guard !interrupted || !options.has("yes") else { throw stillSitting(desk) }
    let question =
      interrupted
      ? Phrase(
        "Vẫn ghi, và họ không thi tiếp được?", "Write it all the same, so that they cannot go on?")
      : Phrase("Ghi những thay đổi này?", "Write these changes?")
    guard options.has("yes") || environment.agreed(question) else {
      throw Failure(
        status: .temporaryFailure,
        lines: [
          Phrase(
            "Chưa ghi gì. Thêm --yes để ghi mà không hỏi.",
            "Nothing was written. Add --yes to write without being asked.")[language]
        ])
    }
    try desk.decide(event, roster: reading.roster)
    Output.say(
      Phrase(
        "Đã ghi. Lớp có \(reading.roster.trainees.count) học viên.",
        "Written. The course has \(reading.roster.trainees.count.counted("trainee")).")[language])
  }

  /// Says who would leave the course in the middle of something.
  /// - Returns: Whether somebody would leave a running exam.
  private func tellInterrupted(
    _ changes: [RosterChange], _ desk: OpenedCourse
  ) throws(Failure) -> Bool {
    let leaving = changes.compactMap { change -> Trainee? in
      if case .leaves(let trainee) = change { trainee } else { nil }
    }
    guard !leaving.isEmpty else { return false }
    let running = Dictionary(
      grouping: try desk.attempts.filter { !$0.record.isFinished }, by: \.place.trainee)
    var hasExam = false
    for trainee in leaving {
      for attempt in running[trainee.code] ?? [] {
        let isExam = Mode(rawValue: attempt.record.header.mode) == .exam
        if isExam { hasExam = true }
        let (code, name) = (trainee.code, trainee.name.onOneLine)
        let work = attempt.place.assignment
        Output.say(
          isExam
            ? Phrase(
              "! \(code) \(name) đang thi bài “\(work)” (lượt \(attempt.record.id)): ra khỏi lớp thì không thi tiếp được.",
              "! \(code) \(name) is sitting “\(work)” (attempt \(attempt.record.id)): out of the course, the exam cannot be continued."
            )[language]
            : Phrase(
              "! \(code) \(name) đang dở bài “\(work)” (lượt \(attempt.record.id)): ra khỏi lớp thì không làm tiếp được.",
              "! \(code) \(name) has “\(work)” unfinished (attempt \(attempt.record.id)): out of the course, it cannot be continued."
            )[language])
      }
    }
    return hasExam
  }

  private func stillSitting(_ desk: OpenedCourse) -> Failure {
    let command = environment.command("course settle \(desk.id)")
    return Failure(
      status: .temporaryFailure,
      lines: [
        Phrase(
          "Chưa ghi gì: có người đang thi mà không có trong tệp. Thêm người ấy vào tệp; hay chờ hết giờ rồi kết thúc bài bằng \(command); hay bỏ --yes để trả lời câu hỏi.",
          "Nothing was written: somebody sits an exam and is not in the file. Add them to it; or wait until their time is over and end it with \(command); or leave --yes out, to be asked."
        )[language]
      ])
  }
}

extension CourseEvent {
  /// What the changes of a roster are in a ledger.
  fileprivate static func enrolled(_ changes: [RosterChange]) -> CourseEvent {
    var joined: [TraineeCode] = []
    var left: [TraineeCode] = []
    var changed: [TraineeCode] = []
    var moved: [TraineeCode] = []
    for change in changes {
      switch change {
      case .joins(let trainee): joined.append(trainee.code)
      case .leaves(let trainee): left.append(trainee.code)
      case .differs(let before, let trainee):
        changed.append(trainee.code)
        if before.unit != trainee.unit { moved.append(trainee.code) }
      }
    }
    return .enrolled(joined: joined, left: left, changed: changed, moved: moved)
  }

  fileprivate var summary: Phrase {
    guard case .enrolled(let joined, let left, let changed, _) = self else {
      return Phrase("", "")
    }
    return Phrase(
      "Thêm \(joined.count), bớt \(left.count), sửa \(changed.count).",
      "\(joined.count.counted("trainee joins", "trainees join")), \(left.count.counted("leaves", "leave")), "
        + "\(changed.count.counted("changes", "change")).")
  }
}

extension RosterChange {
  /// The change on a line, its kind first.
  fileprivate var phrase: Phrase {
    switch self {
    case .joins(let trainee):
      Phrase(verbatim: "+ \(trainee.line)")
    case .leaves(let trainee):
      Phrase(verbatim: "- \(trainee.line)")
    case .differs(let old, let new):
      Phrase(verbatim: "~ \(old.line)  →  \(new.line)")
    }
  }
}

extension Trainee {
  fileprivate var line: String {
    ([code.text, name, unit] + (group.isEmpty ? [] : [group])).joined(separator: " · ").onOneLine
  }
}

extension Environment {
  /// So many faults of a file are told line by line; of more, how many there are.
  private static let faultsTold = 20

  func firstLines(_ lines: [String]) -> [String] {
    let more = lines.count - Self.faultsTold
    guard more > 0 else { return lines }
    return lines.prefix(Self.faultsTold)
      + [Phrase("và \(more) lỗi nữa.", "and \(more.counted("fault")) more.")[language]]
  }

  /// Asks a question, and takes anything but a yes for no.
  func agreed(_ question: Phrase) -> Bool {
    Output.prompt(question[language] + Phrase(" [c/k] ", " [y/n] ")[language])
    let answer = (readLine() ?? "").folded
    return ["c", "co", "y", "yes"].contains(answer)
  }

  /// What is read where a command names its own input.
  private static let inputs: Set<String> = [
    "-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0",
  ]

  /// Reads a file that a command was given, or its own input.
  func read(_ path: String, bytesMaximum: Int) throws(DiskError) -> [UInt8] {
    Self.inputs.contains(path)
      ? try Files.readInput(bytesMaximum: bytesMaximum)
      : try Files.read(path, bytesMaximum: bytesMaximum)
  }

  /// The bytes of a file that a command was given.
  func bytes(of path: String) throws(Failure) -> [UInt8] {
    do throws(DiskError) {
      return try read(path, bytesMaximum: RosterReading.bytesMaximum)
    } catch {
      let shown = path.onOneLine
      let status: ExitStatus
      let reason: Phrase
      switch error {
      case .missing:
        (status, reason) = (.noInput, Phrase("không có tệp này", "there is no such file"))
      case .notPermitted:
        (status, reason) = (.noInput, Phrase("không được phép đọc", "it may not be read"))
      case .tooLarge: (status, reason) = (.badData, Phrase("tệp quá lớn", "it is too large"))
      case .notARegularFile, .notAFolder, .tooManyEntries, .failed:
        (status, reason) = (.noInput, Phrase("không đọc được", "it cannot be read"))
      }
      throw Failure(status: status, lines: ["“\(shown)”: \(reason[language])."])
    }
  }
}
