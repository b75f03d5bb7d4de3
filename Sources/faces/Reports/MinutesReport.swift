package import Courses
package import Documents
package import Petitions
package import Scoring
package import Wording
package import WorkCalendar

/// The minutes of an assignment: who sat it, what happened, how it was marked and what it came to.
package struct MinutesReport: Sendable {
  /// An attempt as the minutes tell of it.
  package struct Sitting: Hashable, Sendable {
    /// How it ended, and what it came to.
    package enum End: Hashable, Sendable {
      case unfinished
      case unreadable
      case finished(Score)
    }

    /// What an attempt came to once persons had decided.
    package struct Score: Hashable, Sendable {
      package let at: Instant
      package let closing: ClosingReason?
      /// By the rules alone, in percent.
      package let found: Int
      package let decided: Int
      package let isPassed: Bool
      /// What of it waits for a person.
      package let open: OpenMatters

      package init(
        at: Instant, closing: ClosingReason?, found: Int, decided: Int, isPassed: Bool,
        open: OpenMatters
      ) {
        self.at = at
        self.closing = closing
        self.found = found
        self.decided = decided
        self.isPassed = isPassed
        self.open = open
      }
    }

    package let number: Int64
    package let trainee: TraineeCode
    package let unit: String
    package let startedAt: Instant
    /// The minutes that were given, whatever was added while it ran.
    package let limitMinutes: Int?
    /// How often the machine’s time of day was set meanwhile.
    package let clockLeaps: Int
    package let end: End
    package let counting: Counting
    /// Whether it was made in another store and sent from there.
    package let isSent: Bool

    package init(
      number: Int64, trainee: TraineeCode, unit: String, startedAt: Instant, limitMinutes: Int?,
      clockLeaps: Int, end: End, counting: Counting = .counts, isSent: Bool = false
    ) {
      self.number = number
      self.trainee = trainee
      self.unit = unit
      self.startedAt = startedAt
      self.limitMinutes = limitMinutes
      self.clockLeaps = clockLeaps
      self.end = end
      self.counting = counting
      self.isSent = isSent
    }

    /// Which of two attempts is the first.
    fileprivate var order: AttemptOrder {
      AttemptOrder(startedAt: startedAt.unixMilliseconds, number: number)
    }
  }

  let course: Course
  let assignment: Assignment
  let roster: Roster
  let sittings: [Sitting]
  let ledger: [CourseRecord]
  /// Nothing where the store does not know them.
  let signIns: [SignIn]?
  let madeAt: Instant

  package init(
    _ course: Course, _ assignment: Assignment, _ roster: Roster, _ sittings: [Sitting],
    _ ledger: [CourseRecord], _ signIns: [SignIn]?, madeAt: Instant
  ) {
    self.course = course
    self.assignment = assignment
    self.roster = roster
    self.sittings = sittings.sorted { ($0.trainee, $0.order) < ($1.trainee, $1.order) }
    self.ledger = ledger
    self.signIns = signIns
    self.madeAt = madeAt
  }

  package func document(_ language: Language) -> Document {
    func section(_ vietnamese: String, _ english: String, _ blocks: [Block]) -> Block {
      .section(Phrase(vietnamese, english)[language], blocks)
    }
    let nothing = Block.paragraph(Phrase("Không có.", "None.")[language])
    let happened = course(of: told.filter { isAboutSitting($0.record) }, language)
    let incidents = incidents(language)
    let remark = signIns == nil ? Self.signInsElsewhere : Self.unseen
    var blocks: [Block] = [
      .paragraph(head(language)),
      section("Người dự", "Who sat it", [.paragraph(counts[language]), .table(table(language))]),
      section(
        "Diễn biến", "What happened", happened.rows.isEmpty ? [nothing] : [.table(happened)]),
      section(
        "Sự cố", "Incidents",
        (incidents.isEmpty ? [nothing] : incidents) + [.remark(remark[language])]),
      section("Chấm và phúc khảo", "Marking and appeals", marking(language)),
    ]
    if let provisional = OpenMatters.phrase(ofAttempts: sittings.count { $0.isProvisional }) {
      blocks.append(.paragraph((Phrase("* ", "* ") + provisional)[language]))
    }
    blocks.append(.signatures(Self.signers.map { $0[language] }))
    blocks.append(.note(drawnUp[language]))
    return Document(
      Phrase("Biên bản thi", "Minutes of an exam")[language], in: language, blocks)
  }

  // MARK: - Head

  private func head(_ language: Language) -> String {
    let limit =
      assignment.limitMinutes.map {
        Phrase("\($0) phút", $0.counted("minute"))
      } ?? Phrase("số phút theo kịch bản", "as many minutes as the scenario gives")
    return [
      course.details.agency, course.details.title,
      Phrase("Bài: ", "Assignment: ")[language]
        + "\(assignment.id) · \(assignment.mode.name[language]) · "
        + assignment.scenarios.joined(separator: ", "),
      Phrase("Thời gian: ", "Time: ")[language] + assignment.window.phrase[language] + " · "
        + limit[language],
    ].joined(separator: "\n")
  }

  private var counts: Phrase {
    let sat = Set(sittings.map(\.trainee))
    let enrolled = Set(roster.trainees.map(\.code)).union(sat)
    let passed = Set(sittings.filter(\.isPassed).map(\.trainee)).count
    return Phrase(
      "Danh sách \(enrolled.count) người; dự \(sat.count), vắng \(enrolled.count - sat.count), đạt \(passed).",
      "Enrolled \(enrolled.count); sat \(sat.count), absent \(enrolled.count - sat.count), passed \(passed)."
    )
  }

  private var drawnUp: Phrase {
    let moment = "\(madeAt.clock) \(madeAt.date.text)"
    return Phrase(
      "Lập từ sổ lớp \(course.id) (\(course.ledgerCount) dòng) lúc \(moment).",
      "Drawn up from the ledger of \(course.id) (\(course.ledgerCount.counted("line"))) at \(moment)."
    )
  }

  private static let signers = [
    Phrase("Chủ tịch hội đồng\n(ký, ghi rõ họ tên)", "Head of the board\n(signature and name)"),
    Phrase("Giám thị\n(ký, ghi rõ họ tên)", "Invigilator\n(signature and name)"),
    Phrase("Thư ký\n(ký, ghi rõ họ tên)", "Secretary\n(signature and name)"),
  ]

  /// What is said of who signed in where the store does not know it.
  package static let signInsElsewhere = Phrase(
    "Kho này là trung tâm: ai vào bằng khóa hay mật khẩu, ai gõ sai thì chỉ máy chủ của lớp biết. Muốn có những việc ấy thì lập ở máy chủ của lớp.",
    "This store is a centre: who signed in with a key or a password, and who typed a wrong one, only the course’s own server knows. To have that, make this there."
  )

  private static let unseen = Phrase(
    "Chỉ thấy được lần vào lại của người vào bằng khóa SSH hay mật khẩu. Việc khác trong phòng thì ghi bằng tapsu course minutes … --note.",
    "Who came back is seen only where they sign in with a key or a password. Whatever else happened is noted with tapsu course minutes … --note."
  )

  // MARK: - Who sat it

  /// A row for each attempt, and one for whoever made none.
  package func table(_ language: Language) -> Table {
    let made = Dictionary(grouping: sittings, by: \.trainee)
    let known = Set(roster.trainees.map(\.code))
    let gone = made.keys.filter { !known.contains($0) }.sorted().map {
      Trainee(code: $0, name: "", unit: "", group: "")
    }
    let rows = (roster.trainees + gone).sorted { $0.code < $1.code }.flatMap { trainee in
      let own = made[trainee.code] ?? []
      return own.isEmpty
        ? [absent(trainee, language)] : own.map { row(of: $0, trainee, language) }
    }
    return Table(
      [
        Column("trainee", Phrase("Mã", "Code")[language]),
        Column("name", Phrase("Họ tên", "Name")[language]),
        Column("unit", Phrase("Đơn vị", "Unit")[language]),
        Column("attempt", Phrase("Lượt", "Attempt")[language], .number),
        Column("began", Phrase("Bắt đầu", "Began")[language], .moment),
        Column("ended", Phrase("Kết thúc", "Ended")[language], .moment),
        Column("limit", Phrase("Phút", "Minutes")[language], .number),
        Column("extra", Phrase("Thêm", "Added")[language], .number),
        Column("found", Phrase("Điểm máy", "Found")[language], .number),
        Column("points", Phrase("Điểm", "Points")[language], .number),
        Column("standing", Phrase("Kết quả", "Result")[language]),
      ], rows)
  }

  private func absent(_ trainee: Trainee, _ language: Language) -> [Cell] {
    [
      .text(trainee.code.text), .text(trainee.name), .text(trainee.unit), .nothing, .nothing,
      .nothing, .nothing, .nothing, .nothing, .nothing,
      .text(Phrase("vắng", "absent")[language]),
    ]
  }

  private func row(of sitting: Sitting, _ trainee: Trainee, _ language: Language) -> [Cell] {
    let added = added(to: sitting)
    let score = sitting.score
    return [
      .text(trainee.code.text), .text(trainee.name), .text(sitting.unit),
      .number(Int(clamping: sitting.number)), .moment(sitting.startedAt),
      score.map { .moment($0.at) } ?? .nothing,
      sitting.limitMinutes.map { .number($0) } ?? .nothing,
      added == 0 ? .nothing : .number(added), score.map { .number($0.found) } ?? .nothing,
      score.map { .number($0.decided) } ?? .nothing,
      .text(
        sitting.standing[language] + (sitting.isProvisional ? " *" : "")
          + sitting.counting.remark[language]),
    ]
  }

  /// The minutes that orders added while an attempt ran.
  private func added(to sitting: Sitting) -> Int {
    ledger.reduce(0) { sum, record in
      guard case .ordered(.time(let minutes), let recipients) = record.event,
        sitting.isRunning(at: record.at),
        recipients.isEmpty || recipients.contains(sitting.trainee)
      else { return sum }
      return sum + minutes
    }
  }
}

// MARK: - What happened

extension MinutesReport {
  private typealias Told = (record: CourseRecord, what: Phrase)

  private func course(of lines: [Told], _ language: Language) -> Table {
    Table(
      [
        Column("at", Phrase("Lúc", "At")[language], .moment),
        Column("by", Phrase("Người làm", "By")[language]),
        Column("event", Phrase("Việc", "What")[language]),
      ],
      lines.map { record, what in
        [.moment(record.at), .text(record.doer[language]), .text(what[language])]
      })
  }

  private var told: [Told] { CourseRecord.told(ledger, of: course.id) }

  /// Whether a line of the ledger is about how the assignment was given and sat.
  private func isAboutSitting(_ record: CourseRecord) -> Bool {
    switch record.event {
    case .assigned(let other): other.id == assignment.id
    case .withdrawn(let id): id == assignment.id
    case .board(.noted(let id, _)): id == assignment.id
    case .board(.ruled(let ruling)): sittings.contains { ruling.attempts.contains($0.number) }
    case .gaveTime: record.at < end
    case .ordered: record.at >= assignment.window.opens && record.at < end
    case .judged(let mark): assignment.scenarios.contains(mark.scenario)
    case .sealing(.sealed(let seal)): seal.assignment == assignment.id
    case .sealing(.received(let handIn)): sittings.contains { $0.number == handIn.attempt }
    case .sealing(.refused): record.at >= assignment.window.opens
    case .created, .changed, .enrolled, .gavePasswords, .opened, .closed, .marking,
      .board(.answered), .forgot:
      false
    }
  }

  private var end: Instant { course.end(of: assignment, at: madeAt) }

  /// That an attempt was made elsewhere, and whether it counts.
  private static func sent(_ sitting: Sitting) -> Phrase {
    let (code, number) = (sitting.trainee.text, sitting.number)
    let told = Phrase(
      "\(code): lượt \(number) làm ở kho khác, gửi đến bằng tapsu sync",
      "\(code): attempt \(number) was made in another store and came by tapsu sync")
    if case .unfinished = sitting.end {
      return told
        + Phrase("; chưa xong, nên chưa xét.", "; it is not over, and not looked at yet.")
    }
    return sitting.counting.phrase.map {
      told + Phrase("; không tính: ", "; does not count: ") + $0
    }
      ?? told + Phrase("; có tính.", "; it counts.")
  }

  /// What went otherwise than planned, as far as anything shows it.
  private func incidents(_ language: Language) -> [Block] {
    var lines: [Phrase] = []
    for sitting in sittings {
      let code = sitting.trainee.text
      let back = (signIns ?? []).count {
        $0.trainee == sitting.trainee && $0.outcome == .admitted && sitting.isRunning(at: $0.moment)
      }
      if back > 0 {
        lines.append(
          Phrase(
            "\(code): vào lại \(back) lần khi đang làm, sau khi rời máy hay mất kết nối.",
            "\(code): came back \(back.counted("time")) while it ran, having left or lost the connection."
          ))
      }
      if sitting.isSent {
        lines.append(Self.sent(sitting))
      } else if let reason = sitting.counting.phrase {
        lines.append(
          Phrase(
            "\(code): lượt \(sitting.number) không tính: ",
            "\(code): attempt \(sitting.number) does not count: ")
            + reason)
      }
      if sitting.clockLeaps > 0 {
        lines.append(
          Phrase(
            "\(code): giờ của máy bị chỉnh \(sitting.clockLeaps) lần.",
            "\(code): the machine’s time was set \(sitting.clockLeaps.counted("time"))."))
      }
      switch sitting.end {
      case .finished(let score):
        if score.closing == .timeUsedUp {
          lines.append(Phrase("\(code): hết giờ, bài tự nộp.", "\(code): time was up."))
        }
      case .unfinished:
        lines.append(Phrase("\(code): chưa nộp bài.", "\(code): not handed in."))
      case .unreadable:
        lines.append(
          Phrase(
            "\(code): lượt \(sitting.number) không đọc được; xem tapsu verify.",
            "\(code): attempt \(sitting.number) cannot be read; see tapsu verify."))
      }
    }
    let refused = (signIns ?? []).count {
      $0.outcome == .refused && $0.moment >= assignment.window.opens && $0.moment < end
    }
    if refused > 0 {
      lines.append(
        Phrase(
          "Sai mã hay mật khẩu \(refused) lần trong giờ thi; xem tapsu course log.",
          "A wrong code or password \(refused.counted("time")); see tapsu course log."))
    }
    return lines.map { .item(ListItem($0[language])) }
  }
}

// MARK: - How it was marked

extension MinutesReport {
  private func marking(_ language: Language) -> [Block] {
    let attempts = Set(sittings.map(\.number))
    var read: [String: (marked: Int, settled: Int)] = [:]
    var decided: [Told] = []
    for line in told {
      guard case .marking(let event) = line.record.event else { continue }
      switch event {
      case .marked(let place, let marker, _):
        if attempts.contains(place.attempt) { read[marker, default: (0, 0)].marked += 1 }
      case .settled(let place, let marker, _, _):
        if attempts.contains(place.attempt) { read[marker, default: (0, 0)].settled += 1 }
      case .appealed(let place, _, _), .answered(let place, _, _):
        if attempts.contains(place.attempt) { decided.append(line) }
      case .rescored(let scenario, _, _), .heldAgainst(let scenario, _, _):
        if assignment.scenarios.contains(scenario) { decided.append(line) }
      }
    }
    var blocks: [Block] = []
    if !read.isEmpty {
      blocks.append(
        .table(
          Table(
            [
              Column("marker", Phrase("Người chấm", "Marker")[language]),
              Column("marked", Phrase("Thư đã chấm", "Texts marked")[language], .number),
              Column("settled", Phrase("Thư đã quyết", "Texts settled")[language], .number),
            ],
            read.sorted { $0.key < $1.key }.map {
              [.text($0.key), .number($0.value.marked), .number($0.value.settled)]
            })))
    }
    if !decided.isEmpty { blocks.append(.table(course(of: decided, language))) }
    return blocks.isEmpty
      ? [
        .paragraph(
          Phrase(
            "Máy chấm; chưa có thư nào được người đọc, chưa có phúc khảo.",
            "Marked by the rules alone; nobody has marked a text or appealed.")[language])
      ] : blocks
  }
}

extension MinutesReport.Sitting {
  fileprivate var score: Score? {
    guard case .finished(let score) = end else { return nil }
    return score
  }

  fileprivate var isPassed: Bool { counting == .counts && score?.isPassed ?? false }
  fileprivate var isProvisional: Bool { score?.open.isProvisional ?? false }

  fileprivate func isRunning(at moment: Instant) -> Bool {
    moment > startedAt && moment <= score?.at ?? moment
  }

  fileprivate var standing: Phrase {
    switch end {
    case .unfinished: Phrase("chưa nộp", "not handed in")
    case .unreadable: Phrase("HỎNG", "DAMAGED")
    case .finished(let score):
      score.isPassed ? Phrase("đạt", "passed") : Phrase("chưa đạt", "not passed")
    }
  }
}
