import BoardScreens
import CommandOptions
import Courses
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
    let former = try desk.former
    let known = Set(
      roster.trainees.map(\.code) + former.map(\.code) + attempts.map(\.place.trainee)
        + desk.records.flatMap(\.trainees))
    let (codes, reason) = try wanted(operands.dropFirst().first, known, desk)
    guard !codes.isEmpty else {
      return Output.say(
        Phrase(
          "Lớp “\(desk.id)” không còn danh tính của ai.",
          "The course “\(desk.id)” no longer holds anybody’s identity.")[language])
    }
    try requireNobodyHere(desk, roster)
    let people = people(codes, roster, former, known, attempts)
    let numbered = Dictionary(people.map { ($0.code, $0) }) { first, _ in first }
    var plan = ForgettingPlan(people, desk, roster)
    try plan.take(attempts)
    let count = people.count { known.contains($0.code) }
    if count == 0, plan.attempts.isEmpty, plan.bookmarks.isEmpty, !desk.isNamed(people) {
      plan.waiting.isEmpty ? () : Output.say("  " + Self.waiting(plan.waiting)[language])
      return Output.say(
        Phrase(
          "Không thấy họ tên hay mã ấy ở chỗ nào sửa được.",
          "Neither the name nor the code stands anywhere where it could be removed.")[language])
    }
    tell(people, roster, plan, desk, isKnown: count > 0)
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
    let isCleared = try settled.forget(people, counting: count, reason, plan)
    Output.say(
      count == 0
        ? Phrase(
          "Đã xóa họ tên và mã ấy ở mọi bài viết; sổ lớp ghi việc này mà không ghi là ai.",
          "The name and the code are gone from all that was written; the ledger says so, and not whose."
        )[
          language]
        : Phrase(
          "Đã xóa danh tính \(count) người; sổ lớp ghi việc này mà không ghi là ai.",
          "\(count.counted("person was", "people were")) forgotten; the ledger says so, and not who."
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
      // What somebody typed of them later, or where they were not known by it, can still be removed.
      guard known.contains(code) || options.has("name"), !code.isForgotten else {
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

  /// So many of an agency have to have taken part that its name does not tell which of them somebody was.
  private static let unitMinimum = 3

  private func people(
    _ codes: [TraineeCode], _ roster: Roster, _ former: [Trainee], _ known: Set<TraineeCode>,
    _ attempts: [CourseAttempt]
  ) -> [ForgottenTrainee] {
    var taken = known
    let places = Dictionary(grouping: attempts.map(\.place), by: \.trainee)
    let parts = Dictionary(grouping: attempts.map(\.place), by: \.unit).mapValues {
      Set($0.map(\.trainee)).count
    }
    return codes.map { code in
      var number: TraineeCode
      repeat {
        number = TraineeCode(forgotten: Int.random(in: ForgottenTrainee.numbers))
      } while !taken.insert(number).inserted
      let stood = roster.trainees.filter { $0.code == code }
      let before = former.filter { $0.code == code }
      let own = Set((places[code] ?? []).map(\.unit) + stood.map(\.unit)).filter { !$0.isEmpty }
      // Whoever came from two agencies is told apart by that.
      let kept = own.first.flatMap {
        own.count == 1 && parts[$0] ?? 0 >= Self.unitMinimum ? $0 : nil
      }
      return ForgottenTrainee(
        code: code,
        names: ((stood + before).map(\.name) + [options.value("name") ?? ""]).map {
          $0.onOneLine.composed
        }, number: number, units: own.union(before.map(\.unit)).sorted(), unitKept: kept ?? "")
    }
  }

  // MARK: - What is said before

  private func tell(
    _ people: [ForgottenTrainee], _ roster: Roster, _ plan: ForgettingPlan, _ desk: OpenedCourse,
    isKnown: Bool
  ) {
    let trainees = Dictionary(roster.trainees.map { ($0.code, $0) }) { first, _ in first }
    Output.say(
      Phrase("Lớp “\(desk.id)”, xóa danh tính của:", "The course “\(desk.id)” is to forget:")[
        language])
    for person in people {
      let known = trainees[person.code]
      let parts = [
        person.code.text, known?.name ?? person.names.joined(separator: ", "),
        known?.unit ?? "",
      ]
      Output.say("  " + parts.filter { !$0.isEmpty }.joined(separator: " · "))
    }
    var lines: [Phrase] = []
    if isKnown {
      lines += [
        Phrase(
          "Xóa: họ tên, mã ở mọi dòng của sổ và nhật ký; mật khẩu, các lần đăng nhập, chữ đang gõ dở.",
          "Removed: name, the code in every line of ledger and journals; password, sign-ins, what is half typed."
        ),
        units(people),
        Phrase(
          "Giữ: \(plan.ownCount) lượt với điểm và số liệu, mỗi người dưới một số không dẫn về ai.",
          "Kept: \(plan.ownCount.counted("attempt")) with points and statistics, under numbers that lead to nobody."
        ),
      ]
    }
    lines += written(plan, people)
    if !plan.unscored.isEmpty {
      let ids = plan.unscored.map(\.description).joined(separator: ", ")
      lines.append(
        Phrase(
          "Lượt \(ids): không biết điểm có đổi không, vì thư viện không còn bộ đề của lần chấm lại.",
          "\(plan.unscored.count == 1 ? "Attempt" : "Attempts") \(ids): whether points change is not known, the library no longer having the files of the rescoring."
        ))
    } else if plan.changes.isEmpty, plan.finishedCount > 0 || !plan.cleared.isEmpty {
      lines.append(
        Phrase("Điểm của các lượt ấy không đổi.", "The points of those attempts stay as they are."))
    }
    if people.contains(where: \.names.isEmpty), isKnown {
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

  /// What becomes of the agencies that they came from.
  private func units(_ people: [ForgottenTrainee]) -> Phrase {
    let kept = Set(people.map(\.unitKept)).filter { !$0.isEmpty }.sorted()
    let least = Self.unitMinimum
    let emptied = Set(people.filter(\.unitKept.isEmpty).flatMap(\.units)).sorted()
    var told = Phrase(verbatim: "")
    if !kept.isEmpty {
      let list = kept.map { "“\($0)”" }.joined(separator: ", ")
      told =
        told
        + Phrase(
          "Đơn vị giữ lại ở các lượt, vì có từ \(least) người của đơn vị ấy đã làm bài: \(list).",
          "Agencies that stay with the attempts, since \(least) or more of their people took part: \(list)."
        )
    }
    guard !emptied.isEmpty || kept.isEmpty else { return told }
    let list = emptied.map { "“\($0)”" }.joined(separator: ", ")
    let gone =
      list.isEmpty
      ? Phrase("Đơn vị để trống.", "The agency is left empty.")
      : Phrase(
        "Đơn vị để trống, vì chưa đủ \(least) người của đơn vị ấy đã làm bài hay người ấy đã đổi đơn vị: \(list).",
        "Agencies left empty, since fewer than \(least) of their people took part or somebody came from two: \(list)."
      )
    return kept.isEmpty ? gone : told + Phrase(verbatim: " ") + gone
  }

  /// What becomes of texts.
  private func written(_ plan: ForgettingPlan, _ people: [ForgottenTrainee]) -> [Phrase] {
    var lines: [Phrase] = []
    if plan.clearedCount > 0 {
      lines.append(
        Phrase(
          "\(plan.clearedCount) dòng nhật ký có họ tên hay mã; ở đó sẽ là “\(ForgottenTrainee.nobody)” và số ấy.",
          "\(plan.clearedCount.counted("line", "lines")) of journals with the name or code will have “\(ForgottenTrainee.nobody)” and the number."
        ))
    }
    if !plan.cleared.isEmpty {
      let ids = plan.cleared.map(\.description).joined(separator: ", ")
      lines.append(
        Phrase(
          "\(plan.othersClearedCount) dòng nhật ký của người khác nêu họ tên hay mã, ở lượt \(ids): cũng thay như vậy, mã băm của các lượt ấy đổi theo.",
          "\(plan.othersClearedCount.counted("line", "lines")) of others’ journals name them, in \(plan.cleared.count == 1 ? "attempt" : "attempts") \(ids): replaced in the same way, and the hashes of those attempts change."
        ))
    }
    if !plan.bookmarks.isEmpty {
      let ids = plan.bookmarks.map(\.id.description).joined(separator: ", ")
      lines.append(
        Phrase(
          "Chữ người khác đang gõ dở cũng nêu, ở lượt \(ids): thay như vậy.",
          "What others have half typed names them too, in \(plan.bookmarks.count == 1 ? "attempt" : "attempts") \(ids): replaced in the same way."
        ))
    }
    if !plan.scenariosOfNamesakes.isEmpty {
      let names = plan.scenariosOfNamesakes.sorted().joined(separator: ", ")
      lines.append(
        Phrase(
          "Trong kịch bản \(names) có người trùng họ tên: ở bài của người khác, họ tên ấy là của vụ việc và để nguyên.",
          "Somebody in \(names) is called the same: in what others wrote there the name is the case’s, and stays."
        ))
    }
    if !plan.waiting.isEmpty { lines.append(Self.waiting(plan.waiting)) }
    if !plan.unread.isEmpty {
      let ids = plan.unread.map(\.description).joined(separator: ", ")
      lines.append(
        Phrase(
          "Lượt \(ids) không đọc được, nên không tìm ở đó; xem tapsu verify.",
          "\(plan.unread.count == 1 ? "Attempt" : "Attempts") \(ids) cannot be read, and \(plan.unread.count == 1 ? "is" : "are") not looked into; see tapsu verify."
        ))
    }
    return lines + plan.changes
  }

  private static func waiting(_ ids: [AttemptID]) -> Phrase {
    let list = ids.map(\.description).joined(separator: ", ")
    return Phrase(
      "Lượt \(list) của người khác có nêu, nhưng còn làm dở ở máy khác nên chưa sửa được: khi đã gửi xong thì gõ lại lệnh này với --name.",
      "Others’ \(ids.count == 1 ? "attempt" : "attempts") \(list) name them too, but go on in another store: when all has come, give this command again with --name."
    )
  }
}
