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
      guard attempt.record.damage == nil else {
        throw refused(
          Phrase(
            "Lượt \(id) hỏng nhật ký: không chấm được nên không tính được. Xem: tapsu verify",
            "The journal of attempt \(id) is damaged: it cannot be scored, nor count. See: tapsu verify"
          ))
      }
      if !numbers.contains(id.number) { numbers.append(id.number) }
    }
    guard let ruling = AttemptRuling(numbers, decision, reason: reason) else {
      throw refused(
        Phrase(
          "Nhiều nhất \(AttemptRuling.attemptsMaximum) lượt một lần.",
          "At most \(AttemptRuling.attemptsMaximum) attempts at once."))
    }
    let before = try desk.countings(attempts)
    try desk.decide(.board(.ruled(ruling)))
    let now = try OpenedCourse(desk.id.text, in: desk.store, environment)
    Output.say(
      (Phrase("Đã ghi vào sổ lớp: ", "In the course’s ledger: ") + ruling.done
        + Phrase(verbatim: "."))[language])
    // What was ruled is told by the ruling, but for what another course of things makes of one taken back.
    let told = decision == .asAssigned ? [] : Set(numbers.map { AttemptID(number: $0) })
    try now.tellChanges(since: before, but: told)
  }

  private var decision: AttemptRuling.Decision {
    if options.has("undo") { return .asAssigned }
    return options.has("not") ? .standsAside : .counts
  }

  private func refused(_ reason: Phrase) -> Failure {
    Failure(status: .badData, lines: [reason[language]])
  }
}
