import CommandOptions
import Courses
import Reports
import Storage
import Wording

/// Rules whether attempts count: `tapsu course count COURSE ATTEMPT… --reason TEXT`.
struct CourseCountCommand: CourseCommand {
  let environment: Environment
  let options: ParsedOptions

  func run(_ operands: [String]) throws(Failure) {
    let reason = try environment.reason(options)
    let desk = try courseToChange(operands)
    let attempts = try desk.attempts
    var numbers: [Int64] = []
    for operand in operands.dropFirst() {
      let id = try environment.attemptID([operand])
      guard let attempt = attempts.first(where: { $0.record.id == id }) else {
        throw refused(
          Phrase(
            "Lượt \(id) không thuộc lớp “\(desk.id)”.",
            "Attempt \(id) is none of the course “\(desk.id)”."))
      }
      guard attempt.record.isFinished else {
        throw refused(
          Phrase(
            "Lượt \(id) chưa xong: quyết định khi nó đã kết thúc.",
            "Attempt \(id) is not over: rule when it is."))
      }
      if !numbers.contains(id.number) { numbers.append(id.number) }
    }
    let counts = !options.has("not")
    guard let ruling = AttemptRuling(numbers, counts: counts, reason: reason) else {
      throw refused(
        Phrase(
          "Nhiều nhất \(AttemptRuling.attemptsMaximum) lượt một lần.",
          "At most \(AttemptRuling.attemptsMaximum) attempts at once."))
    }
    let before = try desk.countings(attempts)
    try desk.decide(.board(.ruled(ruling)))
    let now = try OpenedCourse(desk.id.text, in: desk.store, environment)
    let told = ruling.attempts.map { "\($0)" }.joined(separator: ", ")
    Output.say(
      (counts
        ? Phrase(
          "Đã ghi vào sổ lớp: lượt \(told) được tính.",
          "In the course’s ledger: what counts now: \(told).")
        : Phrase(
          "Đã ghi vào sổ lớp: lượt \(told) không tính.",
          "In the course’s ledger: what does not count now: \(told)."))[language])
    try now.tellChanges(since: before, but: Set(numbers.map { AttemptID(number: $0) }))
  }

  private func refused(_ reason: Phrase) -> Failure {
    Failure(status: .badData, lines: [reason[language]])
  }
}
