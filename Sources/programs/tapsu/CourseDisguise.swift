import Courses
import Exports
import Storage
import Wording

extension Pseudonyms {
  /// The pseudonyms of a course: the same in all that is told of it, and others than those of any other.
  init(of course: Course) { self.init(secret: "\(course.id)\n\(course.seed)") }
}

/// The people of a course under the pseudonyms that reports and exports have, for what leaves the terminal.
struct CourseDisguise {
  private let pseudonyms: Pseudonyms
  /// Everybody whom roster or ledger knows, each with the pseudonym in the place of the code.
  private let people: [ForgottenTrainee]
  private let named: NamedPeople

  /// Everybody of whom a course knows, also those who have left it.
  init(_ desk: OpenedCourse) throws(Failure) {
    let roster = try desk.roster
    let made = try desk.attempts.map(\.place)
    self.init(desk.course, roster.trainees + (try desk.former), made, desk.records)
  }

  private init(
    _ course: Course, _ named: [Trainee], _ made: [CoursePlace], _ records: [CourseRecord]
  ) {
    let pseudonyms = Pseudonyms(of: course)
    self.pseudonyms = pseudonyms
    let known = Set(
      named.map(\.code) + made.map(\.trainee) + records.flatMap(\.trainees))
    let trainees = Dictionary(grouping: named, by: \.code)
    let places = Dictionary(grouping: made, by: \.trainee)
    people = known.filter { !$0.isForgotten }.sorted().map { code in
      let own = trainees[code] ?? []
      let units = Set(own.map(\.unit) + (places[code] ?? []).map(\.unit))
      return ForgottenTrainee(
        code: code, names: own.map(\.name), number: Self.code(code, pseudonyms),
        units: units.filter { !$0.isEmpty }.sorted())
    }
    self.named = NamedPeople(people)
  }

  private static func code(_ code: TraineeCode, _ pseudonyms: Pseudonyms) -> TraineeCode {
    code.isForgotten ? code : TraineeCode(pseudonyms.name(for: code.text)) ?? code
  }

  func code(_ code: TraineeCode) -> TraineeCode { Self.code(code, pseudonyms) }

  /// The roster without names and units.
  func roster(_ roster: Roster) -> Roster {
    Roster(
      roster.trainees.map {
        Trainee(code: code($0.code), name: "", unit: "", group: $0.group)
      })
  }

  /// The ledger without names, and without the number that pseudonyms are made with.
  func records(_ records: [CourseRecord]) -> [CourseRecord] {
    records.map { record in
      guard case .created(let details, _) = record.event else { return record.forgetting(people) }
      return CourseRecord(at: record.at, by: record.by, event: .created(details, seed: 0))
    }
  }

  /// Without addresses too.
  func signIns(_ signIns: [SignIn]) -> [SignIn] {
    signIns.map {
      SignIn(at: $0.at, trainee: $0.trainee.map(code), source: "", outcome: $0.outcome)
    }
  }

  /// A text in which nobody of the course is named.
  func text(_ text: String) -> String { named.clearing(text) }

  /// The same, where a code that is also one of these words, as a rule’s, is left.
  func text(_ text: String, but words: Set<String>) -> String {
    named.clearing(text, but: words)
  }

  func phrase(_ phrase: Phrase) -> Phrase {
    Phrase(text(phrase.vietnamese), text(phrase.english))
  }
}
