import Courses
import Exports
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

  /// Everybody of a course.
  init(_ desk: OpenedCourse) throws(Failure) {
    self.init(desk.course, try desk.roster, desk.records)
  }

  init(_ course: Course, _ roster: Roster, _ records: [CourseRecord]) {
    let pseudonyms = Pseudonyms(of: course)
    self.pseudonyms = pseudonyms
    let known = Set(roster.trainees.map(\.code) + records.flatMap(\.trainees))
    let trainees = Dictionary(roster.trainees.map { ($0.code, $0) }) { first, _ in first }
    people = known.filter { !$0.isForgotten }.sorted().map { code in
      let trainee = trainees[code]
      return ForgottenTrainee(
        code: code, name: trainee?.name ?? "", number: Self.code(code, pseudonyms),
        units: trainee.map { [$0.unit] } ?? [])
    }
    named = NamedPeople(people)
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

  func phrase(_ phrase: Phrase) -> Phrase {
    Phrase(text(phrase.vietnamese), text(phrase.english))
  }
}
