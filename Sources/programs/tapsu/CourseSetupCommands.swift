import CommandOptions
import Courses
import Reports
import Storage
import Wording
import WorkCalendar

/// Sets a course up, changes it, opens and closes it: `tapsu course new|change|open|close COURSE`.
struct CourseSetupCommand: CourseCommand {
  /// How long what tells of persons is kept after a course, where nobody says.
  private static let daysKept = 365

  let environment: Environment
  let options: ParsedOptions

  func create(_ operands: [String]) throws(Failure) {
    let id = try environment.courseID(operands.first ?? "")
    let details = try details(from: nil)
    let store = try environment.store()
    guard
      try environment.kept({ () throws(StorageError) in try store.courses() }).contains(id) == false
    else {
      throw Failure(
        status: .cannotCreate,
        lines: [Phrase("Đã có lớp “\(id)”.", "There is a course “\(id)” already.")[language]])
    }
    // Any number will do, as long as nobody could know it before.
    let seed = Int64.random(in: Int64.min...Int64.max)
    try environment.decide(.created(details, seed: seed), in: id, after: nil, store)
    Output.say(
      Phrase("Đã lập lớp “\(id)”. Tiếp theo:", "The course “\(id)” is set up. Next:")[language])
    Output.say("  " + environment.command("course enrol \(id) hoc-vien.csv"))
  }

  func change(_ operands: [String]) throws(Failure) {
    let desk = try courseToChange(operands)
    let details = try details(from: desk.course.details)
    guard details != desk.course.details else {
      return Output.say(Phrase("Không có gì thay đổi.", "Nothing changes.")[language])
    }
    try desk.decide(.changed(details))
    Output.say(
      Phrase("Đã đổi. ", "Changed. ")[language] + details.title + ", "
        + details.window.phrase[language])
    let outside = desk.course.assignments.filter { !details.window.contains($0.window) }
    guard !outside.isEmpty else { return }
    let names = outside.map { "“\($0.id)”" }.joined(separator: ", ")
    Output.say(
      Phrase(
        "Nay không nằm trọn trong thời gian của lớp: \(names). Giao lại bằng: tapsu course assign \(desk.id)",
        "No longer within the course: \(names). Assign again with: tapsu course assign \(desk.id)")[
          language])
  }

  func open(_ operands: [String]) throws(Failure) {
    let desk = try courseToChange(operands)
    if desk.course.stage != .opened { try desk.decide(.opened) }
    Output.say(
      Phrase(
        "Lớp “\(desk.id)” mở \(desk.course.details.window.phrase.vietnamese).",
        "The course “\(desk.id)” is open \(desk.course.details.window.phrase.english).")[language])
    guard desk.course.assignments.isEmpty else { return }
    let command = environment.command("course assign \(desk.id) …")
    Output.say(
      Phrase(
        "Lớp chưa giao bài nào; giao bằng: \(command)",
        "Nothing has been assigned yet; assign with: \(command)")[language])
  }

  func close(_ operands: [String]) throws(Failure) {
    let desk = try courseToChange(operands)
    if desk.course.stage != .closed { try desk.decide(.closed) }
    Output.say(
      Phrase(
        "Lớp “\(desk.id)” đã đóng: không bắt đầu được lượt mới, lượt đang dở vẫn làm nốt được.",
        "The course “\(desk.id)” is closed: nothing new can be begun; what is unfinished can be finished."
      )[language])
  }

  /// What the options say, and where they say nothing, what was there.
  private func details(from old: CourseDetails?) throws(Failure) -> CourseDetails {
    let opens =
      try options.value("from").map { text throws(Failure) in
        try environment.moment(text, of: "from")
      } ?? old?.window.opens
    let closes =
      try options.value("to").map { text throws(Failure) in
        try environment.moment(text, of: "to", .end)
      } ?? old?.window.closes
    guard let opens, let closes, let window = OpenPeriod(opens: opens, closes: closes) else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase("--from phải trước --to.", "--from has to be before --to.")[language]
        ])
    }
    let lastDay = closes.advanced(byMilliseconds: -1).date
    var keptUntil = old?.keptUntil ?? lastDay.advanced(byDays: Self.daysKept)
    if let text = options.value("keep-until") {
      guard let date = CivilDate(iso: text) else {
        throw Failure(
          status: .usage,
          lines: [
            "--keep-until: “\(text.onOneLine)”: "
              + Phrase("viết như 2027-03-31", "write 2027-03-31")[language]
          ])
      }
      keptUntil = date
    } else if keptUntil < lastDay {
      keptUntil = lastDay.advanced(byDays: Self.daysKept)
    }
    let title = try text(of: "title") ?? old?.title ?? ""
    let agency = try text(of: "agency") ?? old?.agency ?? ""
    guard
      let details = CourseDetails(
        title: title, agency: agency, window: window, keptUntil: keptUntil)
    else { throw refused(title: title, agency: agency, keptUntil: keptUntil, lastDay: lastDay) }
    return details
  }

  private func text(of option: String) throws(Failure) -> String? {
    try options.value(option).map { words throws(Failure) in
      try environment.text(words, of: option)
    }
  }

  /// The failure of details that no course can have: each that is wrong, and nothing else.
  private func refused(
    title: String, agency: String, keptUntil: CivilDate, lastDay: CivilDate
  ) -> Failure {
    let most = CourseDetails.charactersMaximum
    var lines = [("title", title), ("agency", agency)].filter { !(1...most ~= $0.1.count) }.map {
      Phrase("--\($0.0) dài từ 1 đến \(most) ký tự.", "--\($0.0) has 1 to \(most) characters.")
    }
    if keptUntil < lastDay {
      lines.append(
        Phrase(
          "--keep-until không trước ngày kết thúc, \(lastDay.text).",
          "--keep-until is not before the last day, \(lastDay.text)."))
    }
    return Failure(status: .usage, lines: lines.map { $0[language] })
  }
}
