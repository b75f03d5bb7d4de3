import BoardScreens
import CommandOptions
import Courses
import Marking
import Petitions
import Runner
import Scoring
import Storage
import Wording
import WorkCalendar

/// Removes who trainees were from a course, and keeps what they came to: `tapsu course forget`.
struct CourseForgetCommand: CourseCommand {
  let environment: Environment
  let options: ParsedOptions

  func run(_ operands: [String]) throws(Failure) {
    let desk = try courseToChange(operands)
    let roster = try desk.roster
    let attempts = try desk.attempts
    let known = Set(
      roster.trainees.map(\.code) + attempts.map(\.place.trainee)
        + desk.records.flatMap(\.trainees))
    let (codes, reason) = try wanted(operands.dropFirst().first, known, desk)
    guard !codes.isEmpty else {
      return Output.say(
        Phrase(
          "Lớp “\(desk.id)” không còn danh tính của ai.",
          "The course “\(desk.id)” no longer holds anybody’s identity.")[language])
    }
    try requireNobodyHere(desk, roster)
    let people = people(codes, roster, known, attempts)
    let numbered = Dictionary(people.map { ($0.code, $0) }) { first, _ in first }
    var plan = Plan(MarkingBook(ledger: desk.records), environment)
    let archive = AttemptArchive(desk.store, language: language)
    for attempt in attempts {
      guard let person = numbered[attempt.place.trainee] else { continue }
      try plan.take(attempt.record, person, archive, language)
    }
    tell(people, roster, plan, desk)
    let question = Phrase("Không hoàn tác được. Xóa?", "This cannot be undone. Remove?")
    guard options.has("yes") || environment.agreed(question) else {
      throw Failure(
        status: .temporaryFailure,
        lines: [
          Phrase(
            "Chưa xóa gì. Thêm --yes để xóa mà không hỏi.",
            "Nothing was removed. Add --yes to remove without being asked.")[language]
        ])
    }
    let settled = try settle(desk, attempts, of: numbered)
    let isCleared = try settled.forget(people, reason, plan.attempts)
    Output.say(
      Phrase(
        "Đã xóa danh tính \(people.count) người; sổ lớp ghi việc này mà không ghi là ai.",
        "\(people.count.counted("person was", "people were")) forgotten; the ledger says so, and not who."
      )[language])
    if !isCleared { Output.say(Self.remains[language]) }
  }

  /// Writes down of which of their attempts the agency was another, which nobody could tell afterwards.
  private func settle(
    _ desk: OpenedCourse, _ attempts: [CourseAttempt], of people: [TraineeCode: ForgottenTrainee]
  ) throws(Failure) -> OpenedCourse {
    let countings = try desk.countings(attempts)
    let strange = attempts.filter { attempt in
      people[attempt.place.trainee] != nil
        && countings[attempt.record.id] == .otherTerms(.unit)
    }.map(\.record.id.number)
    let reason = Phrase(
      "ghi cơ quan khác với danh sách lớp lúc ấy", "it named another agency than the roster did")
    guard let ruling = AttemptRuling(strange, .standsAside, reason: reason[language]) else {
      return desk
    }
    try desk.decide(.board(.ruled(ruling)))
    return try desk.fresh()
  }

  private static let remains = Phrase(
    "Chữ cũ còn nằm trong tệp của kho cho đến khi chỗ ấy được ghi đè: kho đang có chương trình khác mở, hay là "
      + "PostgreSQL. Bản sao lưu cũng vậy.",
    "The old bytes lie in the store’s files until their place is written over: another program has it open, "
      + "or it is PostgreSQL. So do backups.")

  // MARK: - Who

  /// Whom the command is to forget, and why.
  private func wanted(
    _ operand: String?, _ known: Set<TraineeCode>, _ desk: OpenedCourse
  ) throws(Failure) -> ([TraineeCode], ForgettingReason) {
    switch (operand, options.has("due")) {
    case (let text?, false):
      let code = try environment.traineeCode(text)
      guard known.contains(code), !code.isForgotten else {
        throw Failure(status: .noInput, lines: [StartRefusal.notEnrolled(code).phrase[language]])
      }
      return ([code], .request)
    case (nil, true):
      let last = desk.course.details.keptUntil.text
      guard desk.course.isKeptTooLong(at: environment.now) else {
        throw Failure(
          status: .badData,
          lines: [
            Phrase(
              "Chưa đến lúc: lớp giữ dữ liệu cá nhân đến hết \(last). Đổi bằng: tapsu course change \(desk.id) --keep-until",
              "It is too early: the course keeps personal data until \(last). Change that with: tapsu course change \(desk.id) --keep-until"
            )[language]
          ])
      }
      return (known.filter { !$0.isForgotten }.sorted(), .retention)
    case (nil, false), (.some, true):
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "Ghi mã học viên, hay --due để xóa cả lớp khi đã quá hạn giữ; chỉ một trong hai.",
            "Give a trainee’s code, or --due for everybody once the day has passed; one of the two."
          )[
            language]
        ])
    }
  }

  /// A ledger that is written anew is not one that a running shift can follow.
  private func requireNobodyHere(_ desk: OpenedCourse, _ roster: Roster) throws(Failure) {
    let seats = try environment.kept { () throws(StorageError) in
      try desk.store.seats(of: desk.id)
    }
    let here = Board(desk.course, roster, seats, ledger: desk.records, at: environment.now).rows
      .filter { $0.state.isHere }.map(\.code.text)
    guard !here.isEmpty else { return }
    let shown = here.prefix(5).joined(separator: ", ")
    throw Failure(
      status: .temporaryFailure,
      lines: [
        Phrase(
          "Đang có người làm bài (\(shown)). Chờ không còn ai ngồi làm rồi gõ lại lệnh.",
          "Somebody is working (\(shown)). Wait until nobody is, and try again.")[language]
      ])
  }

  private func people(
    _ codes: [TraineeCode], _ roster: Roster, _ known: Set<TraineeCode>,
    _ attempts: [CourseAttempt]
  ) -> [ForgottenTrainee] {
    var taken = known
    let places = Dictionary(grouping: attempts.map(\.place), by: \.trainee)
    return codes.map { code in
      var number: TraineeCode
      repeat {
        number = TraineeCode(forgotten: Int.random(in: ForgottenTrainee.numbers))
      } while !taken.insert(number).inserted
      let trainee = roster.trainees.first { $0.code == code }
      let units = Set((places[code] ?? []).map(\.unit) + (trainee.map { [$0.unit] } ?? []))
      return ForgottenTrainee(
        code: code, name: (trainee?.name ?? options.value("name") ?? "").onOneLine.composed,
        number: number, units: units.filter { !$0.isEmpty }.sorted())
    }
  }

  // MARK: - What is said before

  private func tell(
    _ people: [ForgottenTrainee], _ roster: Roster, _ plan: Plan, _ desk: OpenedCourse
  ) {
    let trainees = Dictionary(roster.trainees.map { ($0.code, $0) }) { first, _ in first }
    Output.say(
      Phrase("Lớp “\(desk.id)”, xóa danh tính của:", "The course “\(desk.id)” is to forget:")[
        language])
    for person in people {
      let known = trainees[person.code]
      let parts = [person.code.text, known?.name ?? person.name, known?.unit ?? ""]
      Output.say("  " + parts.filter { !$0.isEmpty }.joined(separator: " · "))
    }
    var lines = [
      Phrase(
        "Xóa: họ tên, đơn vị, mã ở mọi dòng của sổ và nhật ký; mật khẩu, các lần đăng nhập, chữ đang gõ dở.",
        "Removed: name, unit, the code in every line of ledger and journals; password, sign-ins, what is half typed."
      ),
      Phrase(
        "Giữ: \(plan.attempts.count) lượt với điểm và số liệu, mỗi người dưới một số không dẫn về ai.",
        "Kept: \(plan.attempts.count.counted("attempt")) with points and statistics, under numbers that lead to nobody."
      ),
    ]
    if plan.clearedCount > 0 {
      lines.append(
        Phrase(
          "\(plan.clearedCount) dòng nhật ký có họ tên hay mã; ở đó sẽ là “\(ForgottenTrainee.nobody)” và số ấy.",
          "\(plan.clearedCount.counted("line", "lines")) of journals with the name or code will have “\(ForgottenTrainee.nobody)” and the number."
        ))
    }
    lines += plan.changes
    if plan.changes.isEmpty, plan.finishedCount > 0 {
      lines.append(
        Phrase("Điểm của các lượt ấy không đổi.", "The points of those attempts stay as they are."))
    }
    if people.contains(where: { $0.name.isEmpty }), !plan.attempts.isEmpty {
      lines.append(
        Phrase(
          "Có người không còn biết họ tên, nên không tìm được trong bài viết; biết thì thêm --name.",
          "The name of some is not known any more and cannot be looked for in texts; add --name if you know it."
        ))
    }
    if plan.unfinishedCount > 0 {
      lines.append(
        Phrase(
          "\(plan.unfinishedCount) lượt dở sẽ không ai làm tiếp được.",
          "\(plan.unfinishedCount.counted("unfinished attempt")) can then be continued by nobody."))
    }
    lines.append(
      Phrase(
        "Ngoài kho này còn: danh sách CSV, tệp đã xuất, bài nộp, máy xách tay, biên bản, bản sao lưu.",
        "Outside this store there are still: the roster’s CSV, exports, hand-ins, laptops, minutes, backups."
      ))
    for line in lines { Output.say("  " + line[language]) }
  }

  /// What becomes of attempts.
  private struct Plan {
    private(set) var attempts: [Forgetting.Attempt] = []
    private(set) var clearedCount = 0
    private(set) var unfinishedCount = 0
    /// Of which attempts the points become others.
    private(set) var changes: [Phrase] = []
    private(set) var finishedCount = 0
    private let book: MarkingBook
    private var judges: CorrectedJudges

    init(_ book: MarkingBook, _ environment: Environment) {
      self.book = book
      judges = CorrectedJudges(environment, book)
    }

    mutating func take(
      _ record: AttemptRecord, _ person: ForgottenTrainee, _ archive: AttemptArchive,
      _ language: Language
    ) throws(Failure) {
      let journal: ForgottenJournal
      do throws(ArchiveError) {
        journal = try archive.journal(of: record.id, forgetting: person)
      } catch {
        throw error.failure(language)
      }
      attempts.append(
        Forgetting.Attempt(
          id: record.id, head: record.head, person: person, texts: journal.lines))
      clearedCount += journal.clearedCount
      if record.isFinished { finishedCount += 1 } else { unfinishedCount += 1 }
      guard journal.clearedCount > 0, record.isFinished, let opened = try? archive.open(record.id)
      else { return }
      let judge = try judges.judge(of: opened)
      func percent(_ events: [Event]) -> Int {
        AttemptOutcome(record.id.number, by: judge, events, book).decided.percent
      }
      let (before, after) = (percent(opened.events), percent(journal.events))
      if before != after {
        changes.append(
          Phrase(
            "Lượt \(record.id): \(before) → \(after) điểm, vì thư không còn những chữ ấy.",
            "Attempt \(record.id): from \(before) to \(after) percent, because its letters lose those words."
          ))
      }
    }
  }
}
