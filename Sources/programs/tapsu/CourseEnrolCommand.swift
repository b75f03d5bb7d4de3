import CommandOptions
import Courses
import Disk
import Wording

/// Puts a roster in the place of the one before: `tapsu course enrol COURSE FILE`.
struct CourseEnrolCommand: CourseCommand {
  let environment: Environment
  let options: ParsedOptions

  func run(_ operands: [String]) throws(Failure) {
    let reading = RosterReading(try environment.bytes(of: operands[1]))
    guard reading.problems.isEmpty else {
      throw Failure(status: .badData, lines: reading.problems.map { $0.phrase[language] })
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
    let question = Phrase("Ghi những thay đổi này?", "Write these changes?")
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
}

extension CourseEvent {
  /// What the changes of a roster are in a ledger.
  fileprivate static func enrolled(_ changes: [RosterChange]) -> CourseEvent {
    var joined: [TraineeCode] = []
    var left: [TraineeCode] = []
    var changed: [TraineeCode] = []
    for change in changes {
      switch change {
      case .joins(let trainee): joined.append(trainee.code)
      case .leaves(let trainee): left.append(trainee.code)
      case .differs(_, let trainee): changed.append(trainee.code)
      }
    }
    return .enrolled(joined: joined, left: left, changed: changed)
  }

  fileprivate var summary: Phrase {
    guard case .enrolled(let joined, let left, let changed) = self else { return Phrase("", "") }
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
  /// Asks a question, and takes anything but a yes for no.
  func agreed(_ question: Phrase) -> Bool {
    Output.prompt(question[language] + Phrase(" [c/k] ", " [y/n] ")[language])
    let answer = (readLine() ?? "").folded
    return ["c", "co", "y", "yes"].contains(answer)
  }

  /// The bytes of a file that a command was given.
  func bytes(of path: String) throws(Failure) -> [UInt8] {
    do throws(DiskError) {
      return try Files.read(path, bytesMaximum: RosterReading.bytesMaximum)
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
