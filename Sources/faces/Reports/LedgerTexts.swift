package import Courses
import Petitions
package import Wording
import WorkCalendar

// What a ledger says, line by line, as the audit log tells it.

extension CourseRecord {
  /// Each line of a ledger with what it did, in a sentence: of what changed, what it was and what it became.
  package static func told(
    _ ledger: [CourseRecord], of id: CourseID
  ) -> [(record: CourseRecord, what: Phrase)] {
    var course: Course?
    return ledger.map { record in
      let what = record.event.phrase(after: course)
      if course == nil {
        course = Course(id: id, ledger: [record])
      } else {
        course?.apply(record)
      }
      return (record, what)
    }
  }

  /// Who did it, and through which account where that is not their own.
  package var doer: Phrase { Phrase(by, by.replacing(" (qua ", with: " (via ")) }
}

extension CourseEvent {
  /// What was done, in a sentence.
  package var phrase: Phrase { phrase(after: nil) }

  /// What was done to a course as it was before, in a sentence; nothing is known of that where there is none.
  package func phrase(after course: Course?) -> Phrase {
    switch self {
    case .created(let details, _):
      Phrase("lập lớp: ", "set the course up: ") + details.features.told
    case .changed(let details):
      Phrase("đổi thông tin của lớp", "changed what the course is")
        + details.features.behind(course?.details.features)
    case .enrolled(let joined, let left, let changed, let moved):
      Self.phrase(ofEnrolling: joined, left, changed, moved)
    case .assigned(let assignment):
      if let old = course?.assignment(everOf: assignment.id) {
        Phrase("giao lại bài \(assignment.id)", "assigned \(assignment.id) anew")
          + assignment.features.behind(old.features)
      } else {
        Phrase("giao bài \(assignment.id): ", "assigned \(assignment.id): ")
          + assignment.features.told
      }
    case .withdrawn(let id): Phrase("rút bài \(id)", "withdrew \(id)")
    case .gaveTime(let code, let minutes):
      Phrase("thêm phút cho \(code): ", "more minutes for \(code): ")
        + Self.change(course.map { "\($0.extraMinutes[code] ?? 0)" }, "\(minutes)")
    case .gavePasswords(let trainees):
      Phrase(
        "cấp mật khẩu cho \(trainees.count) học viên: ",
        "gave \(trainees.count.counted("trainee a password", "trainees passwords")): ")
        + trainees.listed
    case .ordered(let order, let recipients):
      (recipients.isEmpty ? Phrase("cả lớp", "everybody") : recipients.listed)
        + Phrase(verbatim: ": ") + order.phrase
    case .opened: Phrase("mở lớp", "opened the course")
    case .closed: Phrase("đóng lớp", "closed the course")
    case .judged(let mark):
      Phrase("định mức đạt của \(mark.scenario): ", "set the pass mark of \(mark.scenario): ")
        + Self.change(course?.marks[mark.scenario].map { "\($0.percent)" }, "\(mark.percent)")
        + Phrase(
          ", \(mark.judges.count) giám khảo", ", \(mark.judges.count.counted("judge"))")
    case .marking(let event): event.phrase
    case .sealing(let event): event.phrase
    case .board(.ruled(let ruling)): ruling.phrase(after: course)
    case .board(let event): event.phrase
    case .forgot(let count, let reason, let cleared):
      Self.phrase(ofForgetting: count, reason, cleared)
    }
  }

  private static func change(_ old: String?, _ new: String) -> Phrase {
    Phrase(verbatim: old.map { "\($0) → \(new)" } ?? new)
  }

  private static func phrase(
    ofEnrolling joined: [TraineeCode], _ left: [TraineeCode], _ changed: [TraineeCode],
    _ moved: [TraineeCode]
  ) -> Phrase {
    let parts = [
      (Phrase("thêm", "joined"), joined), (Phrase("bớt", "left"), left),
      (Phrase("sửa", "changed"), changed), (Phrase("đổi đơn vị", "of another agency now"), moved),
    ].filter { !$0.1.isEmpty }.map { name, codes in
      name + Phrase(verbatim: " \(codes.count) (") + codes.listed + Phrase(verbatim: ")")
    }
    return Phrase("ghi danh: ", "enrolled: ") + parts.joined(by: ", ")
  }

  private static func phrase(
    ofForgetting count: Int, _ reason: ForgettingReason, _ cleared: [Int64]
  ) -> Phrase {
    let people = Phrase(
      "xóa danh tính của \(count) người, \(reason.phrase.vietnamese)",
      "forgot \(count.counted("person", "people")), \(reason.phrase.english)")
    guard !cleared.isEmpty || count == 0 else { return people }
    let list = cleared.map(String.init).joined(separator: ", ")
    let texts =
      list.isEmpty
      ? Phrase(
        "thay họ tên và mã của người đã ra khỏi lớp trong sổ lớp",
        "removed the name and code of somebody who had left from the ledger")
      : Phrase(
        "thay họ tên và mã ở bài viết của người khác (lượt \(list))",
        "removed name and code from what others wrote (\(cleared.count == 1 ? "attempt" : "attempts") \(list))"
      )
    return count == 0 ? texts : people + Phrase(verbatim: "; ") + texts
  }
}

extension ForgettingReason {
  fileprivate var phrase: Phrase {
    switch self {
    case .request: Phrase("theo yêu cầu", "at their request")
    case .retention: Phrase("vì hết hạn giữ", "because the day of keeping had passed")
    }
  }
}

extension AttemptRuling {
  /// What was decided about attempts, and what had been decided about them before.
  fileprivate func phrase(after course: Course?) -> Phrase {
    let before = attempts.compactMap { number in
      course?.rulings[number].map { old in
        Phrase("lượt \(number) ", "attempt \(number) ")
          + (old.decision == .counts
            ? Phrase("có tính", "counted") : Phrase("không tính", "did not"))
      }
    }
    let told = BoardEvent.ruled(self).phrase
    return before.isEmpty
      ? told : told + Phrase(" (trước đó: ", " (before: ") + before.joined(by: ", ") + ")"
  }
}

// MARK: - What changed

/// What something is, feature by feature, each with its name.
private struct Features {
  private let list: [(name: Phrase, value: Phrase?)]

  init(_ list: [(name: Phrase, value: Phrase?)]) { self.list = list }

  /// All that it has.
  var told: Phrase {
    list.compactMap { name, value in
      value.map { name + Phrase(verbatim: ": ") + $0 }
    }.joined(by: "; ")
  }

  /// What is other than it was, behind what is said of it.
  func behind(_ old: Features?) -> Phrase {
    let nothing = Phrase("không", "none")
    guard let old else { return Phrase(verbatim: ": ") + told }
    let changes = zip(list, old.list).compactMap { new, old in
      new.value == old.value
        ? nil
        : new.name + Phrase(verbatim: ": ") + (old.value ?? nothing) + Phrase(verbatim: " → ")
          + (new.value ?? nothing)
    }
    return changes.isEmpty
      ? Phrase(", không đổi gì", ", as it was") : Phrase(verbatim: ": ") + changes.joined(by: "; ")
  }
}

extension CourseDetails {
  fileprivate var features: Features {
    Features([
      (Phrase("tên", "title"), Phrase(verbatim: title)),
      (Phrase("nơi tổ chức", "agency"), Phrase(verbatim: agency)),
      (Phrase("thời gian", "time"), window.phrase),
      (Phrase("giữ dữ liệu đến", "data kept until"), Phrase(verbatim: keptUntil.text)),
    ])
  }
}

extension Assignment {
  fileprivate var features: Features {
    Features([
      (Phrase("chế độ", "mode"), mode.name),
      (Phrase("kịch bản", "scenarios"), Phrase(verbatim: scenarios.joined(separator: ", "))),
      (Phrase("thời gian", "time"), window.phrase),
      (
        Phrase("số phút", "minutes"),
        limitMinutes.map { Phrase(verbatim: "\($0)") }
          ?? Phrase("theo kịch bản", "as the scenario says")
      ), (Phrase("số lượt", "attempts"), Phrase(verbatim: "\(attemptsAllowed)")),
      (Phrase("đo lại bài", "measures again"), preTest.map { Phrase(verbatim: $0.text) }),
      (Phrase("xem kết quả", "results"), debrief?.phrase),
    ])
  }
}

extension DebriefTime {
  fileprivate var phrase: Phrase {
    switch self {
    case .atEnd: Phrase("khi hết ca", "at the end of the shift")
    case .afterWindow: Phrase("khi bài đã đóng", "when the assignment is over")
    }
  }
}

extension [Phrase] {
  fileprivate func joined(by separator: String) -> Phrase {
    Phrase(
      map(\.vietnamese).joined(separator: separator), map(\.english).joined(separator: separator))
  }
}

extension [TraineeCode] {
  /// So many are named on a line; of more it is said how many there are, and the ledger has all.
  private static var listedMaximum: Int { 500 }

  fileprivate var listed: Phrase {
    let names = prefix(Self.listedMaximum).map(\.text).joined(separator: ", ")
    let more = count - Self.listedMaximum
    return more > 0
      ? Phrase("\(names) và \(more) người nữa", "\(names) and \(more) more")
      : Phrase(verbatim: names)
  }
}
