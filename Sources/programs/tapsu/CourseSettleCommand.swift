import Courses
import Runner
import ScenarioFiles
import Storage
import Wording

/// Ends what ran out of time while nobody was there: `tapsu course settle COURSE`.
struct CourseSettleCommand: CourseCommand {
  let environment: Environment

  func run(_ operands: [String]) throws(Failure) {
    let desk = try courseToChange(operands)
    let attempts = try desk.attempts
    var session = AttemptSession(
      archive: AttemptArchive(desk.store, language: language), library: try environment.library(),
      trainee: Environment.accountName, language: language)
    var settled = 0
    for attempt in attempts where !attempt.record.isFinished {
      let id = attempt.record.id
      let isSettled: Bool
      do throws(ArchiveError) {
        isSettled = try session.settle(id)
      } catch {
        throw error.failure(language)
      }
      guard isSettled else { continue }
      settled += 1
      Output.say("  \(attempt.place.trainee) · \(attempt.place.assignment) · \(id)")
    }
    Output.say(
      Phrase(
        "Đã kết thúc \(settled) lượt thi quá giờ.",
        "\(settled.counted("exam")) out of time ended.")[language])
  }
}
