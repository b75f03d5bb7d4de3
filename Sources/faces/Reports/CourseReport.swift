package import Courses
package import Documents
package import JSON
import Petitions
import Scoring
package import Wording
package import WorkCalendar

/// How a course stands: what it is, what is assigned, and what each trainee has done, as a document,
/// as a table and as JSON.
package struct CourseReport: Sendable {
  /// An attempt as far as its course tells of it.
  package struct Attempt: Hashable, Sendable {
    /// How it stands; of an exam that goes on nothing more is told.
    package enum Standing: Hashable, Sendable {
      case unfinished
      /// As long as something of it waits for a person, what it came to is provisional.
      case finished(percent: Int, isPassed: Bool, waiting: Int)
      case unreadable
    }

    package let number: Int64
    package let trainee: TraineeCode
    package let unit: String
    package let assignment: AssignmentID
    package let scenario: String
    package let ordinal: Int
    package let startedAt: Instant
    package let standing: Standing
    package let counting: Counting

    package init(
      number: Int64, trainee: TraineeCode, unit: String, assignment: AssignmentID,
      scenario: String, ordinal: Int, startedAt: Instant, standing: Standing,
      counting: Counting = .counts
    ) {
      self.number = number
      self.trainee = trainee
      self.unit = unit
      self.assignment = assignment
      self.scenario = scenario
      self.ordinal = ordinal
      self.startedAt = startedAt
      self.standing = standing
      self.counting = counting
    }

    /// Whether it counts; nothing as long as it is not over, or where it cannot be read.
    var counts: Bool? {
      guard case .finished = standing else { return nil }
      return counting == .counts
    }

    /// Which of two attempts is the first.
    var order: AttemptOrder {
      AttemptOrder(startedAt: startedAt.unixMilliseconds, number: number)
    }
  }

  let course: Course
  let roster: Roster
  let attempts: [Attempt]
  private let now: Instant
  /// What was done, if that was asked for too.
  private let ledger: [CourseRecord]
  /// Who wanted to sign in, if that was asked for too.
  private let signIns: [SignIn]
  /// Who has left, and is not forgotten.
  private let former: Set<TraineeCode>

  package init(
    _ course: Course, _ roster: Roster, _ attempts: [Attempt], now: Instant,
    ledger: [CourseRecord] = [], signIns: [SignIn] = [], former: Set<TraineeCode> = []
  ) {
    self.course = course
    self.roster = roster
    self.attempts = attempts.sorted {
      ($0.trainee, $0.assignment, $0.order) < ($1.trainee, $1.assignment, $1.order)
    }
    self.now = now
    self.ledger = ledger
    self.signIns = signIns
    self.former = former
  }

  package func document(_ language: Language) -> Document {
    var blocks: [Block] = [
      .paragraph(
        [
          "\(course.id) · \(course.details.agency)",
          "\(course.details.window.phrase[language]) · \(course.status(at: now).phrase[language])",
          Phrase("Dữ liệu cá nhân giữ đến ", "Personal data kept until ")[language]
            + course.details.keptUntil.text,
        ].joined(separator: "\n"))
    ]
    if let due { blocks.append(.note(due[language])) }
    blocks += [
      .section(
        Phrase("Bài được giao", "Assignments")[language],
        course.assignments.isEmpty
          ? [.paragraph(StartRefusal.nothingAssigned.phrase[language])]
          : [.table(assignments(language))])
    ]
    let results = provisional(language) + results(language)
    if !results.isEmpty {
      blocks.append(.section(Phrase("Kết quả", "Results")[language], results))
    }
    if !course.marks.isEmpty {
      blocks.append(
        .section(
          Phrase(
            "Mức đạt do giám khảo định, cho lượt bắt đầu sau đó",
            "Pass marks that judges set, for attempts begun since")[language],
          [
            .table(
              PassMarkReport.table(
                course.marks.values.sorted { $0.scenario < $1.scenario }, language))
          ]))
    }
    blocks.append(
      .section(
        Phrase("Học viên", "Trainees")[language]
          + ": \(roster.trainees.count)",
        roster.trainees.isEmpty && attempts.isEmpty
          ? [] : [.table(Self.forPeople(trainees(language)))]))
    if !ledger.isEmpty {
      blocks.append(
        .section(Phrase("Ai đã làm gì", "Who did what")[language], [.table(log(language))]))
    }
    if !signIns.isEmpty {
      blocks.append(
        .section(Phrase("Ai đã vào", "Who signed in")[language], [.table(visits(language))]))
    }
    return Document(course.details.title, in: language, blocks)
  }

  /// What is said when the day has passed until which the course keeps what tells of persons.
  private var due: Phrase? {
    let known = former.union(roster.trainees.map(\.code) + attempts.map(\.trainee))
    let count = known.count { !$0.isForgotten }
    guard course.isKeptTooLong(at: now), count > 0 else { return nil }
    return Phrase(
      "Đã quá hạn giữ dữ liệu cá nhân: còn \(count) người. Xóa bằng: tapsu course forget \(course.id) --due",
      "The day of keeping personal data has passed: \(count.counted("person is", "people are")) still there. Remove with: tapsu course forget \(course.id) --due"
    )
  }

  /// The table for people, without columns that say nothing of anybody; how an attempt stands says whether it
  /// counts.
  private static func forPeople(_ table: Table) -> Table {
    let used = table.columns.indices.filter { place in
      table.columns[place].key != "counts"
        && table.rows.contains { $0[place] != .nothing && $0[place] != .text("") }
    }
    return Table(used.map { table.columns[$0] }, table.rows.map { row in used.map { row[$0] } })
  }

  /// The assignments for programs: words that no language changes.
  private func assignmentsJSON(_ language: Language) -> JSONValue {
    .array(
      zip(course.assignments, assignments(language).json.array ?? []).map { assignment, row in
        .object(
          (row.members ?? []).map {
            $0.key == "mode" ? JSONMember("mode", .text(assignment.mode.rawValue)) : $0
          })
      })
  }

  private func assignments(_ language: Language) -> Table {
    let columns = [
      Column("assignment", Phrase("Bài", "Assignment")[language]),
      Column("scenarios", Phrase("Kịch bản", "Scenarios")[language]),
      Column("mode", Phrase("Chế độ", "Mode")[language]),
      Column("opens", Phrase("Mở", "Opens")[language], .moment),
      Column("closes", Phrase("Đóng", "Closes")[language], .moment),
      Column("limit", Phrase("Phút", "Minutes")[language], .number),
      Column("attempts", Phrase("Lượt", "Attempts")[language], .number),
      Column("preTest", Phrase("Đo trước khóa", "Pre-test")[language]),
    ]
    return Table(
      columns,
      course.assignments.map { assignment in
        [
          .text(assignment.id.text), .text(assignment.scenarios.joined(separator: ", ")),
          .text(assignment.mode.name[language]), .moment(assignment.window.opens),
          .moment(assignment.window.closes),
          assignment.limitMinutes.map { .number($0) } ?? .nothing,
          .number(assignment.attemptsAllowed),
          assignment.preTest.map { .text($0.text) } ?? .nothing,
        ]
      })
  }

  /// A row for each attempt, and one for whoever has made none.
  package func trainees(_ language: Language) -> Table {
    let columns = [
      Column("trainee", Phrase("Mã", "Code")[language]),
      Column("name", Phrase("Họ tên", "Name")[language]),
      Column("unit", Phrase("Đơn vị", "Unit")[language]),
      Column("group", Phrase("Nhóm", "Group")[language]),
      Column("extra", Phrase("Thêm phút", "Extra minutes")[language], .number),
      Column("assignment", Phrase("Bài", "Assignment")[language]),
      Column("attempt", Phrase("Lượt", "Attempt")[language], .number),
      Column("started", Phrase("Bắt đầu", "Started")[language], .moment),
      Column("standing", Phrase("Tình trạng", "Standing")[language]),
      Column("counts", Phrase("Được tính", "Counts")[language]),
      Column("points", Phrase("Điểm", "Points")[language], .number),
      Column("provisional", Phrase("Tạm tính: còn chờ", "Provisional: waiting")[language], .number),
    ]
    return Table(
      columns,
      rows(language).map { trainee, attempt in
        let extra = course.extraMinutes[trainee.code].map { Cell.number($0) } ?? .nothing
        let person: [Cell] = [
          .text(trainee.code.text), .text(trainee.name),
          // One trainee belongs to one unit per attempt: the unit of that time.
          .text(attempt?.unit ?? trainee.unit), .text(trainee.group), extra,
        ]
        guard let attempt else {
          let standing = Cell.text(Phrase("chưa làm", "not begun")[language])
          return person + [.nothing, .nothing, .nothing, standing, .nothing, .nothing, .nothing]
        }
        return person + [
          .text(attempt.assignment.text), .number(Int(clamping: attempt.number)),
          .moment(attempt.startedAt),
          .text((attempt.standing.phrase + attempt.counting.remark)[language]),
          attempt.counts.map { .text(($0 ? Self.yes : Self.no)[language]) } ?? .nothing,
          attempt.standing.points, attempt.standing.waiting.map { .number($0) } ?? .nothing,
        ]
      })
  }

  private static let yes = Phrase("có", "yes")
  private static let no = Phrase("không", "no")

  /// Every attempt with whose it is, and whoever has made none.
  private func rows(_ language: Language) -> [(Trainee, Attempt?)] {
    let made = Dictionary(grouping: attempts, by: \.trainee)
    let known = Set(roster.trainees.map(\.code))
    // Who left the course keeps what they did there.
    let gone = made.keys.filter { !known.contains($0) }.sorted().map {
      Trainee(code: $0, name: "", unit: "")
    }
    let forgotten = Phrase("(đã xóa danh tính)", "(forgotten)")[language]
    let all = (roster.trainees + gone).map {
      $0.code.isForgotten ? Trainee(code: $0.code, name: forgotten, unit: $0.unit) : $0
    }
    return all.flatMap { trainee -> [(Trainee, Attempt?)] in
      let own = made[trainee.code] ?? []
      return own.isEmpty ? [(trainee, nil)] : own.map { (trainee, $0) }
    }
  }

  /// The trainees for programs: whether an attempt counts, and by which word it does not.
  private func traineesJSON(_ language: Language) -> JSONValue {
    .array(
      zip(rows(language), trainees(language).json.array ?? []).map { row, json in
        .object(
          (json.members ?? []).flatMap { member -> [JSONMember] in
            guard member.key == "counts" else { return [member] }
            return [
              JSONMember("counts", row.1?.counts.map { .bool($0) } ?? .null),
              JSONMember("setAside", row.1?.counting.word.map { .text($0) } ?? .null),
            ]
          })
      })
  }

  private func log(_ language: Language) -> Table {
    Table(
      [
        Column("at", Phrase("Lúc", "At")[language], .moment),
        Column("by", Phrase("Người làm", "By")[language]),
        Column("event", Phrase("Việc", "What")[language]),
      ],
      CourseRecord.told(ledger, of: course.id).map { record, what in
        [.moment(record.at), .text(record.doer[language]), .text(what[language])]
      })
  }

  private func visits(_ language: Language) -> Table {
    Table(
      [
        Column("at", Phrase("Lúc", "At")[language], .moment),
        Column("trainee", Phrase("Mã", "Code")[language]),
        Column("source", Phrase("Từ", "From")[language]),
        Column("outcome", Phrase("Kết quả", "Outcome")[language]),
      ],
      signIns.map { signIn in
        [
          .moment(signIn.moment),
          .text(signIn.trainee?.text ?? "?"), .text(signIn.source),
          .text(signIn.outcome.phrase[language]),
        ]
      })
  }

  package func json(_ language: Language) -> JSONValue {
    [
      "course": .text(course.id.text), "title": .text(course.details.title),
      "agency": .text(course.details.agency), "opens": .text(course.details.window.opens.iso),
      "closes": .text(course.details.window.closes.iso),
      "keptUntil": .text(course.details.keptUntil.iso),
      "status": .text(course.status(at: now).word),
      "assignments": assignmentsJSON(language),
      "passMarks": .array(
        course.marks.values.sorted { $0.scenario < $1.scenario }.map { mark in
          [
            "scenario": .text(mark.scenario), "mark": .integer(Int64(mark.percent)),
            "judges": .integer(Int64(mark.judges.count)),
          ]
        }),
      "trainees": traineesJSON(language),
      "ledger": .array(ledger.map(\.json)), "signIns": visits(language).json,
    ]
  }
}

extension SignIn {
  /// When it was, as clocks in Vietnam read, seven hours ahead of universal time.
  var moment: Instant { Instant(unixMilliseconds: at) }
}

extension SignInOutcome {
  var phrase: Phrase {
    switch self {
    case .refused: Phrase("SAI", "WRONG")
    case .admitted: Phrase("vào", "let in")
    case .reset: Phrase("cấp lại mật khẩu", "given a new password")
    }
  }
}

extension CourseReport.Attempt.Standing {
  /// How many texts and appeals wait for a person; nothing where the result stands.
  var waiting: Int? {
    switch self {
    case .finished(_, _, let count): count == 0 ? nil : count
    case .unfinished, .unreadable: nil
    }
  }

  fileprivate var phrase: Phrase {
    switch self {
    case .unfinished: Phrase("đang làm", "under way")
    case .finished(_, let isPassed, _):
      (isPassed ? Phrase("đạt", "passed") : Phrase("chưa đạt", "not passed"))
        + (waiting == nil ? Phrase(verbatim: "") : Phrase(verbatim: " (") + OpenMatters.word + ")")
    case .unreadable: Phrase("HỎNG", "DAMAGED")
    }
  }

  fileprivate var points: Cell {
    switch self {
    case .finished(let percent, _, _): .number(percent)
    case .unfinished, .unreadable: .nothing
    }
  }
}
