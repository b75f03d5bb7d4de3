import Courses
import Exports
import Wording

/// The people of a course under the pseudonyms that reports and exports have, for what leaves the terminal.
struct CourseDisguise {
  private let pseudonyms: Pseudonyms
  /// Everybody whom roster or ledger knows, each with the pseudonym in the place of the code.
  private let people: [ForgottenTrainee]

  init(_ pseudonyms: Pseudonyms, _ roster: Roster, _ records: [CourseRecord]) {
    self.pseudonyms = pseudonyms
    let known = Set(roster.trainees.map(\.code) + records.flatMap(\.trainees))
    let names = Dictionary(roster.trainees.map { ($0.code, $0.name) }) { first, _ in first }
    people = known.filter { !$0.isForgotten }.sorted().map { code in
      ForgottenTrainee(
        code: code, name: names[code] ?? "", number: Self.code(code, pseudonyms))
    }
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

  func records(_ records: [CourseRecord]) -> [CourseRecord] {
    records.map { $0.forgetting(people) }
  }

  /// Without addresses too.
  func signIns(_ signIns: [SignIn]) -> [SignIn] {
    signIns.map {
      SignIn(at: $0.at, trainee: $0.trainee.map(code), source: "", outcome: $0.outcome)
    }
  }

  /// A text in which nobody of the course is named.
  func text(_ text: String) -> String {
    people.reduce(text) { $1.clearing($0) }
  }
}
