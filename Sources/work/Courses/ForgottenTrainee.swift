package import JSON
package import Petitions
internal import Wording

/// Somebody whom a course forgets: what would tell of them, and the number that takes their place.
///
/// The number is drawn, and nobody writes down whose it was: what was done stays together under it, so
/// that statistics remain what they were, and it leads to nobody.
package struct ForgottenTrainee: Hashable, Sendable {
  /// The range from which numbers are drawn; as long as one another, so that none looks like the first.
  package static let numbers = 100_000...999_999

  /// Who stands in the place of a name in texts: the one whom official forms name.
  package static let nobody = "Nguyễn Văn A"
  /// What stands in the place of their unit in a note that names them.
  package static let nowhere = "đơn vị B"

  package let code: TraineeCode
  /// Empty where nobody knows it any more.
  package let name: String
  package let number: TraineeCode
  /// The agencies that they came from, as far as they are known.
  package let units: [String]

  package init(
    code: TraineeCode, name: String, number: TraineeCode, units: [String] = []
  ) {
    self.code = code
    self.name = name
    self.number = number
    self.units = units
  }

  /// The text without the name, however it is spelled, and without the code.
  ///
  /// A part of a name is left: a given name alone is many people’s, and many words’ of the language.
  package func clearing(_ text: String) -> String {
    let isWhole = name.spelledWords.count > 1
    let unnamed = isWhole ? Self.replacing(name, in: text, by: Self.nobody) : text
    return isTelling ? Self.replacing(code.text, in: unnamed, by: number.text) : unnamed
  }

  /// Whether the code is one that means nothing else in a letter, as a house’s number would.
  private var isTelling: Bool {
    let text = code.text
    return text.count >= 6
      || text.count >= 3 && text.contains { $0.isLetter }
        && text.contains { $0.isNumber }
  }

  fileprivate static func replacing(
    _ wanted: String, in text: String, by other: String
  ) -> String {
    let words = wanted.spelledWords
    let folded = wanted.foldedWords
    let characters = Array(text.composed)
    var result = ""
    var end = 0
    // What is only begun by the words is something else.
    for found in text.places(of: words)
    where String(characters[found.characters]).foldedWords == folded {
      result += String(characters[end..<found.characters.lowerBound]) + other
      end = found.characters.upperBound
    }
    return end == 0 ? text : result + String(characters[end...])
  }

  /// Every text in the value without the name and the code.
  package func clearing(_ json: JSONValue) -> JSONValue {
    switch json {
    case .null, .bool, .integer, .decimal: json
    case .text(let text): .text(clearing(text))
    case .array(let values): .array(values.map(clearing))
    case .object(let members):
      .object(members.map { JSONMember($0.key, clearing($0.value)) })
    }
  }

  /// What a course gave to an attempt of theirs, without saying to whom.
  package func clearing(_ terms: CourseTerms) -> CourseTerms {
    CourseTerms(
      course: terms.course, assignment: terms.assignment, trainee: number.text, unit: "",
      limitMilliseconds: terms.limitMilliseconds, passMark: terms.passMark,
      ledgerCount: terms.ledgerCount)
  }
}

/// Why persons were removed from a course.
package enum ForgettingReason: String, Hashable, Sendable, CaseIterable {
  /// They asked for it.
  case request
  /// The day had passed until which the course keeps what tells of persons.
  case retention
}

// MARK: - In a ledger

extension CourseRecord {
  /// The same line as it would stand there if these people had been numbers from the beginning.
  package func forgetting(_ people: [ForgottenTrainee]) -> CourseRecord {
    CourseRecord(at: at, by: by, event: event.forgetting(Oblivion(people)))
  }
}

extension CourseRecord {
  /// The trainees whom the line names by their codes.
  package var trainees: [TraineeCode] {
    switch event {
    case .created, .changed, .assigned, .withdrawn, .opened, .closed, .judged, .forgot: []
    case .enrolled(let joined, let left, let changed, _): joined + left + changed
    case .gaveTime(let code, _): [code]
    case .gavePasswords(let trainees), .ordered(_, let trainees): trainees
    case .marking(.appealed(_, let trainee, _)): [trainee]
    case .marking(.marked), .marking(.settled), .marking(.answered), .marking(.rescored),
      .marking(.heldAgainst):
      []
    case .sealing(.sealed), .board: []
    case .sealing(.received(let handIn)): [handIn.trainee]
    case .sealing(.refused(let handIn)): handIn.trainee.map { [$0] } ?? []
    }
  }
}

/// Several people who are looked for in many texts.
package struct NamedPeople: Sendable {
  private struct Entry {
    let person: ForgottenTrainee
    let words: [[String]]

    /// Whether a text of these words may name them: only then it is read for them.
    func mayStand(in text: Set<String>) -> Bool {
      words.contains { !$0.isEmpty && text.isSuperset(of: $0) }
    }
  }

  private let entries: [Entry]
  /// The agencies that they come from, the longest names first: one may be the beginning of another.
  private let units: [String]

  package init(_ people: [ForgottenTrainee]) {
    units = Set(people.flatMap(\.units)).map { (unit: $0, count: $0.spelledWords.count) }
      .filter { $0.count > 1 }.sorted { ($1.count, $0.unit) < ($0.count, $1.unit) }.map(\.unit)
    entries = people.map {
      Entry(person: $0, words: [$0.name.foldedWords, $0.code.text.foldedWords])
    }
  }

  /// A text in which none of them is named.
  package func clearing(_ text: String) -> String {
    found(in: text).reduce(text) { $1.clearing($0) }
  }

  /// A note of an instructor in which none of them is named; where it named somebody, no unit either, whoever’s.
  ///
  /// In a letter a unit is part of the case, and stays.
  func clearingNote(_ text: String) -> String {
    let cleared = clearing(text)
    guard cleared != text else { return text }
    return units.reduce(cleared) {
      ForgottenTrainee.replacing($1, in: $0, by: ForgottenTrainee.nowhere)
    }
  }

  private func found(in text: String) -> [ForgottenTrainee] {
    let words = Set(text.foldedWords)
    return entries.filter { $0.mayStand(in: words) }.map(\.person)
  }
}

/// Several people to be forgotten at once.
private struct Oblivion {
  private let people: NamedPeople
  private let numbers: [TraineeCode: TraineeCode]

  init(_ people: [ForgottenTrainee]) {
    self.people = NamedPeople(people)
    numbers = Dictionary(people.map { ($0.code, $0.number) }) { first, _ in first }
  }

  func code(_ code: TraineeCode) -> TraineeCode { numbers[code] ?? code }

  /// In order, so that nobody is told by the place in a list.
  func codes(_ codes: [TraineeCode]) -> [TraineeCode] {
    codes.contains { numbers[$0] != nil } ? codes.map(code).sorted() : codes
  }

  func text(_ text: String) -> String { people.clearingNote(text) }
}

extension CourseEvent {
  fileprivate func forgetting(_ oblivion: Oblivion) -> CourseEvent {
    switch self {
    case .created, .changed, .assigned, .withdrawn, .opened, .closed, .judged, .forgot: self
    case .enrolled(let joined, let left, let changed, let moved):
      .enrolled(
        joined: oblivion.codes(joined), left: oblivion.codes(left),
        changed: oblivion.codes(changed), moved: oblivion.codes(moved))
    case .gaveTime(let code, let minutes): .gaveTime(oblivion.code(code), minutes: minutes)
    case .gavePasswords(let trainees): .gavePasswords(oblivion.codes(trainees))
    case .ordered(let order, let recipients):
      .ordered(
        Order(order.kind, text: order.text.map(oblivion.text), minutes: order.minutes) ?? order,
        to: oblivion.codes(recipients))
    case .marking(let event): .marking(event.forgetting(oblivion))
    case .sealing(let event): .sealing(event.forgetting(oblivion))
    case .board(let event): .board(event.forgetting(oblivion))
    }
  }
}

extension MarkingEvent {
  fileprivate func forgetting(_ oblivion: Oblivion) -> MarkingEvent {
    switch self {
    case .marked: self
    case .settled(let place, let marker, let points, let reason):
      .settled(place, marker: marker, points, reason: oblivion.text(reason))
    case .appealed(let place, let trainee, let reason):
      .appealed(place, trainee: oblivion.code(trainee), reason: oblivion.text(reason))
    case .answered(let place, let answer, let reason):
      .answered(place, answer, reason: oblivion.text(reason))
    case .rescored(let scenario, let materials, let reason):
      .rescored(scenario: scenario, materials: materials, reason: oblivion.text(reason))
    case .heldAgainst(let scenario, let passMark, let reason):
      .heldAgainst(scenario: scenario, passMark: passMark, reason: oblivion.text(reason))
    }
  }
}

extension BoardEvent {
  fileprivate func forgetting(_ oblivion: Oblivion) -> BoardEvent {
    switch self {
    case .noted(let assignment, let text): .noted(assignment, oblivion.text(text))
    case .answered(let place, let answer, let text):
      .answered(place, answer, oblivion.text(text))
    case .ruled(let ruling):
      .ruled(
        AttemptRuling(
          ruling.attempts, ruling.decision, reason: oblivion.text(ruling.reason)) ?? ruling)
    }
  }
}

extension SealingEvent {
  fileprivate func forgetting(_ oblivion: Oblivion) -> SealingEvent {
    switch self {
    case .sealed: self
    case .received(let handIn):
      // The receipt stands in the minutes beside a name.
      oblivion.code(handIn.trainee) == handIn.trainee
        ? self
        : .received(
          ReceivedHandIn(
            exam: handIn.exam, trainee: oblivion.code(handIn.trainee), receipt: "–",
            attempt: handIn.attempt))
    case .refused(let handIn):
      .refused(
        RefusedHandIn(
          file: handIn.file, trainee: handIn.trainee.map(oblivion.code), flaws: handIn.flaws))
    }
  }
}
