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
  /// Under which names rosters had them; none where nobody knows any more.
  package let names: [String]
  package let number: TraineeCode
  /// The agencies that they came from, as far as they are known.
  package let units: [String]
  /// The agency that stays with what they did; empty where it would tell who they were.
  package let unitKept: String

  package init(
    code: TraineeCode, names: [String], number: TraineeCode, units: [String] = [],
    unitKept: String = ""
  ) {
    self.code = code
    self.names = Set(names.filter { !$0.isEmpty }).sorted()
    self.number = number
    self.units = units
    self.unitKept = unitKept
  }

  package init(
    code: TraineeCode, name: String, number: TraineeCode, units: [String] = []
  ) {
    self.init(code: code, names: [name], number: number, units: units)
  }

  /// The text without the names, however they are spelled, and without the code.
  ///
  /// A part of a name is left: a given name alone is many people’s, and many words’ of the language.
  package func clearing(_ text: String) -> String {
    clearingCode(clearingNames(text))
  }

  fileprivate func clearingNames(_ text: String) -> String {
    wholeNames.reduce(text) { Self.replacing($1, in: $0, by: Self.nobody) }
  }

  fileprivate func clearingCode(_ text: String) -> String {
    isTelling ? Self.replacing(code.text, in: text, by: number.text) : text
  }

  /// The names that are looked for, the longest first: one may be the beginning of another.
  private var wholeNames: [String] {
    names.map { (name: $0, count: $0.spelledWords.count) }.filter { $0.count > 1 }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }.map(\.name)
  }

  /// Whether one of the names stands in a text.
  package func isNamed(in text: String) -> Bool { clearingNames(text) != text }

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

  /// Every text in the value without the names and the code.
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
      course: terms.course, assignment: terms.assignment, trainee: number.text, unit: unitKept,
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
      words.contains { text.isSuperset(of: $0) }
    }
  }

  private let entries: [Entry]
  /// Who may stand in a text, by a word that it then has.
  private let places: [String: [Int]]
  /// The agencies that they come from, the longest names first: one may be the beginning of another.
  private let units: [String]

  package init(_ people: [ForgottenTrainee]) {
    units = Set(people.flatMap(\.units)).map { (unit: $0, count: $0.spelledWords.count) }
      .filter { $0.count > 1 }.sorted { ($1.count, $0.unit) < ($0.count, $1.unit) }.map(\.unit)
    entries = people.map { person in
      let words = (person.names + [person.code.text]).map(\.foldedWords)
      return Entry(person: person, words: words.filter { !$0.isEmpty })
    }
    var places: [String: [Int]] = [:]
    for (place, entry) in entries.enumerated() {
      // The last word of a name is the one that fewest people share.
      for word in Set(entry.words.compactMap(\.last)) { places[word, default: []].append(place) }
    }
    self.places = places
  }

  /// A text in which none of them is named; the names of those who are spared are left, their codes are not, unless
  /// they are also words of what the text is about.
  package func clearing(
    _ text: String, sparing: Set<TraineeCode> = [], but words: Set<String> = []
  ) -> String {
    found(in: text).reduce(text) { text, person in
      let unnamed = sparing.contains(person.code) ? text : person.clearingNames(text)
      return words.contains(person.code.text) ? unnamed : person.clearingCode(unnamed)
    }
  }

  /// Who of them is named in a text that means somebody else by it: a name of a case.
  package func namesakes(in text: String) -> Set<TraineeCode> {
    Set(found(in: text).filter { $0.isNamed(in: text) }.map(\.code))
  }

  /// The value with what people wrote in it, in which none of them is named.
  ///
  /// What they wrote stands under a few names; whatever else is a word of the program’s, or of the case.
  package func clearingWritten(
    _ json: JSONValue, sparing: Set<TraineeCode> = []
  ) -> JSONValue {
    clearing(json, sparing, isWritten: false)
  }

  private func clearing(
    _ json: JSONValue, _ sparing: Set<TraineeCode>, isWritten: Bool
  ) -> JSONValue {
    switch json {
    case .null, .bool, .integer, .decimal: json
    case .text(let text): isWritten ? .text(clearing(text, sparing: sparing)) : json
    case .array(let values):
      .array(values.map { clearing($0, sparing, isWritten: isWritten) })
    case .object(let members):
      .object(
        members.map {
          JSONMember($0.key, clearing($0.value, sparing, isWritten: Self.written.contains($0.key)))
        })
    }
  }

  /// Under which names journals and bookmarks have what people wrote.
  private static let written: Set<String> = ["text", "parts"]

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
    let found = Set(words.flatMap { places[$0] ?? [] }).sorted()
    return found.map { entries[$0] }.filter { $0.mayStand(in: words) }.map(\.person)
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

  /// A note as it can still be read: what takes the place of a name may be longer than it.
  func text(_ text: String, atMost count: Int) -> String {
    let cleared = people.clearingNote(text)
    return cleared == text ? text : String(cleared.prefix(count))
  }
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
        Order(
          order.kind,
          text: order.text.map { oblivion.text($0, atMost: Order.charactersMaximum) },
          minutes: order.minutes) ?? order,
        to: oblivion.codes(recipients))
    case .marking(let event): .marking(event.forgetting(oblivion))
    case .sealing(let event): .sealing(event.forgetting(oblivion))
    case .board(let event): .board(event.forgetting(oblivion))
    }
  }
}

extension MarkingEvent {
  fileprivate func forgetting(_ oblivion: Oblivion) -> MarkingEvent {
    func words(_ text: String) -> String { oblivion.text(text, atMost: Self.reasonMaximum) }
    return switch self {
    case .marked: self
    case .settled(let place, let marker, let points, let reason):
      .settled(place, marker: marker, points, reason: words(reason))
    case .appealed(let place, let trainee, let reason):
      .appealed(place, trainee: oblivion.code(trainee), reason: words(reason))
    case .answered(let place, let answer, let reason):
      .answered(place, answer, reason: words(reason))
    case .rescored(let scenario, let materials, let reason):
      .rescored(scenario: scenario, materials: materials, reason: words(reason))
    case .heldAgainst(let scenario, let passMark, let reason):
      .heldAgainst(scenario: scenario, passMark: passMark, reason: words(reason))
    }
  }
}

extension BoardEvent {
  fileprivate func forgetting(_ oblivion: Oblivion) -> BoardEvent {
    func words(_ text: String) -> String { oblivion.text(text, atMost: Self.textMaximum) }
    return switch self {
    case .noted(let assignment, let text): .noted(assignment, words(text))
    case .answered(let place, let answer, let text):
      .answered(place, answer, words(text))
    case .ruled(let ruling):
      .ruled(
        AttemptRuling(
          ruling.attempts, ruling.decision, reason: words(ruling.reason)) ?? ruling)
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
