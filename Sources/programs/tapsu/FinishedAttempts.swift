import Attainment
import CommandOptions
import Courses
import Exports
import Petitions
import Runner
import Scenarios
import Scoring
import Storage
import Wording

/// The attempts of a store that are over, as reports and exports take them.
struct FinishedAttempts {
  private static let pageSize = 500

  private let environment: Environment
  private let options: ParsedOptions
  private let archive: AttemptArchive
  /// Of the whole store, the newest first.
  private let records: [AttemptRecord]

  /// Lists the attempts of the store.
  init(_ environment: Environment, _ options: ParsedOptions) throws(Failure) {
    guard let archive = try environment.archiveToRead() else {
      throw Self.nothing(environment.language)
    }
    self.environment = environment
    self.options = options
    self.archive = archive
    records = try Self.records(of: archive, environment.language)
  }

  private static func records(
    of archive: AttemptArchive, _ language: Language
  ) throws(Failure) -> [AttemptRecord] {
    var records: [AttemptRecord] = []
    do throws(StorageError) {
      while true {
        let page = try archive.store.attempts(
          AttemptQuery(state: .finished, before: records.last?.id, limit: pageSize))
        records += page
        guard page.count == pageSize else { return records }
      }
    } catch {
      throw Failure(status: error.status, lines: [error.phrase[language]])
    }
  }

  /// The name that reports and exports give to a trainee.
  private func name(
    of record: AttemptRecord, _ names: inout TraineeNames
  ) throws(Failure) -> String {
    let trainee = record.header.trainee.text
    let isAsked = options.has("identified") || options.value("trainee") == trainee
    return isAsked ? trainee : try names.name(of: record)
  }

  /// Reads the attempts at a scenario; what cannot be read is counted and told behind the result.
  func read(_ scenario: String) throws(Failure) -> (attempts: [ExportedAttempt], unread: Int) {
    let mode = options.value("mode").flatMap(Mode.init(rawValue:)) ?? .exam
    let wanted = records.filter {
      $0.header.scenario == scenario && Mode(rawValue: $0.header.mode) == mode
    }
    guard !wanted.isEmpty else { throw nothing(of: scenario, mode) }
    var attempts: [ExportedAttempt] = []
    // The oldest attempt stays the oldest, and nobody outside can guess how its journal ends.
    var names = TraineeNames(
      archive, environment, usual: Pseudonyms(secret: records.last?.head.hash ?? ""))
    var provisionalCount = 0
    let scores = try ScoredAttempts(archive, environment).each(of: wanted) { $0 }
    for (record, scored) in zip(wanted, scores) {
      guard let scored else { continue }
      if scored.isProvisional { provisionalCount += 1 }
      attempts.append(
        ExportedAttempt(
          trainee: try name(of: record, &names), key: record.head.hash,
          startedAt: record.header.startedAt, scenario: scored.attempt.scenario,
          events: scored.attempt.events, card: scored.decided))
    }
    if provisionalCount > 0 {
      let count = provisionalCount
      Output.complain(
        Phrase(
          "Tạm tính: \(count) lượt còn thư gần ranh giới chờ người chấm. Xem: tapsu marking list",
          "Provisional: \(count.counted("attempt has", "attempts have")) near texts that wait to be marked. See: tapsu marking list"
        )[environment.language])
    }
    return (attempts, wanted.count - attempts.count)
  }

  /// A class's results at a scenario; the newest attempt's files say what its petitions are.
  func results(_ scenario: String) throws(Failure) -> (results: ClassResults, unread: Int) {
    let (attempts, unread) = try read(scenario)
    guard let newest = attempts.max(by: { $0.startedAt < $1.startedAt }) else {
      throw Self.unread(unread, environment.language)
    }
    let handlings = attempts.map { attempt in
      Handling(
        trainee: attempt.trainee, startedAt: attempt.startedAt, card: attempt.card,
        of: attempt.scenario, events: attempt.events)
    }
    let choice = options.value("attempts").flatMap(AttemptChoice.init(rawValue:)) ?? .first
    return (ClassResults(newest.scenario, handlings, taking: choice), unread)
  }

  // MARK: - Refusals

  /// What was read is told; what was not is never taken for nothing.
  static func unread(_ count: Int, _ language: Language) -> Failure {
    Failure(
      status: .badData,
      lines: [
        Phrase(
          "Không đọc được \(count) lượt: nhật ký hỏng hay bộ đề không còn dùng được. Xem: tapsu attempts",
          "\(count.counted("attempt")) could not be read: a journal is damaged, or files are of no use any more. "
            + "See: tapsu attempts")[language]
      ])
  }

  private static func nothing(_ language: Language) -> Failure {
    Failure(
      status: .noInput,
      lines: [Phrase("Chưa có lượt nào được lưu.", "No attempts have been kept yet.")[language]])
  }

  private func nothing(of scenario: String, _ mode: Mode) -> Failure {
    let other: Mode = mode == .exam ? .practice : .exam
    let shown = scenario.onOneLine
    let name = mode.name
    let hasOther = records.contains {
      $0.header.scenario == scenario && Mode(rawValue: $0.header.mode) == other
    }
    let next =
      hasOther
      ? Phrase(
        " Lượt \(other.name.vietnamese): thêm --mode \(other.rawValue)",
        " For those of the other mode (\(other.name.english)): add --mode \(other.rawValue)")
      : Phrase(
        " Các lượt đã lưu, kể cả chưa xong: tapsu attempts",
        " All attempts, the unfinished ones too: tapsu attempts")
    return Failure(
      status: .noInput,
      lines: [
        (Phrase(
          "Chưa có lượt \(name.vietnamese) nào đã xong của “\(shown)”.",
          "There is no finished attempt (\(name.english)) of “\(shown)”.") + next)[
            environment.language]
      ])
  }
}

/// The names by which attempts are told of outside: those of a course belong to it alone, so that what
/// two courses tell cannot be joined.
private struct TraineeNames {
  private let archive: AttemptArchive
  private let environment: Environment
  private let usual: Pseudonyms
  private var courses: [CourseID: Pseudonyms] = [:]

  /// With the pseudonyms of attempts that belong to no course of the store.
  init(_ archive: AttemptArchive, _ environment: Environment, usual: Pseudonyms) {
    self.archive = archive
    self.environment = environment
    self.usual = usual
  }

  mutating func name(of record: AttemptRecord) throws(Failure) -> String {
    try pseudonyms(of: record).name(for: record.header.trainee.text)
  }

  private mutating func pseudonyms(of record: AttemptRecord) throws(Failure) -> Pseudonyms {
    guard let store = archive.store as? any CourseStore,
      let id = try environment.kept({ () throws(StorageError) in
        try store.place(of: record.id)
      })?.course
    else { return usual }
    if let known = courses[id] { return known }
    // An attempt may have come without its course.
    let isThere = try environment.kept { () throws(StorageError) in
      try store.courses().contains(id)
    }
    let found =
      isThere ? Pseudonyms(of: try CourseDesk(id.text, in: store, environment).course) : usual
    courses[id] = found
    return found
  }
}
