import Courses
import Marking
import Petitions
import Runner
import Scoring
import Storage
import Wording

/// What becomes of a course's attempts when it forgets people: theirs, and those of others that name them.
struct ForgettingPlan {
  private(set) var attempts: [Forgetting.Attempt] = []
  /// What is half typed in attempts of others, without the people.
  private(set) var bookmarks: [(id: AttemptID, bytes: [UInt8])] = []
  /// How many attempts are theirs, and how many of them are over or not.
  private(set) var ownCount = 0
  private(set) var finishedCount = 0
  private(set) var unfinishedCount = 0
  /// How many lines of journals name them: of their own, and of others.
  private(set) var clearedCount = 0
  private(set) var othersClearedCount = 0
  /// The attempts of others that name them and will not.
  private(set) var cleared: [AttemptID] = []
  /// Those that go on in another store, so that they stay as they are until they have come whole.
  private(set) var waiting: [AttemptID] = []
  /// Those that cannot be read, so that nobody knows whom they name.
  private(set) var unread: [AttemptID] = []
  /// Those whose points cannot be worked out, so that nobody knows whether they become others.
  private(set) var unscored: [AttemptID] = []
  /// Of which attempts the points become others.
  private(set) var changes: [Phrase] = []
  /// The scenarios in which somebody else is called as one of them.
  private(set) var scenariosOfNamesakes: Set<String> = []

  private let people: [TraineeCode: ForgottenTrainee]
  private let named: NamedPeople
  private let roster: [TraineeCode: String]
  private let archive: AttemptArchive
  private let language: Language
  private let book: MarkingBook
  private var judges: CorrectedJudges

  init(_ people: [ForgottenTrainee], _ desk: OpenedCourse, _ roster: Roster) {
    self.people = Dictionary(people.map { ($0.code, $0) }) { first, _ in first }
    self.roster = Dictionary(roster.trainees.map { ($0.code, $0.name) }) { first, _ in first }
    named = NamedPeople(people)
    language = desk.environment.language
    archive = AttemptArchive(desk.store, language: language)
    book = MarkingBook(ledger: desk.records)
    judges = CorrectedJudges(desk.environment, book)
  }

  /// Reads all attempts of the course, and takes those that become others.
  mutating func take(_ attempts: [CourseAttempt]) throws(Failure) {
    let reader = ClearedAttemptReader(
      people: people, named: named, roster: roster, archive: archive, language: language)
    let (all, language) = (attempts.count, language)
    let found = try EveryCore.map(attempts, with: reader) { done in
      Output.tellProgress(done, of: all, language)
    } _: { reader, attempt throws(Failure) in
      try reader.read(attempt)
    }
    for (attempt, reading) in zip(attempts, found) { take(attempt, reading) }
  }

  private mutating func take(_ attempt: CourseAttempt, _ reading: ClearedAttempt) {
    let record = attempt.record
    let person = people[attempt.place.trainee]
    guard let journal = reading.journal else {
      unread.append(record.id)
      return
    }
    if reading.hasNamesake { scenariosOfNamesakes.insert(record.header.scenario) }
    if person == nil {
      if let bytes = reading.bookmark { bookmarks.append((record.id, bytes)) }
      guard journal.clearedCount > 0 else { return }
      guard record.isFinished || record.origin == nil else {
        waiting.append(record.id)
        return
      }
      cleared.append(record.id)
      othersClearedCount += journal.clearedCount
    } else {
      ownCount += 1
      clearedCount += journal.clearedCount
      if record.isFinished { finishedCount += 1 } else { unfinishedCount += 1 }
    }
    attempts.append(
      Forgetting.Attempt(id: record.id, head: record.head, person: person, texts: journal.lines))
    tellChange(record, journal)
  }

  private mutating func tellChange(
    _ record: AttemptRecord, _ journal: ForgottenJournal
  ) {
    guard journal.clearedCount > 0, record.isFinished, let opened = try? archive.open(record.id)
    else { return }
    // Where the files of a correction are gone nobody can tell, and nobody is kept here for that.
    guard let judge = try? judges.judge(of: opened) else {
      unscored.append(record.id)
      return
    }
    func percent(_ events: [Event]) -> Int {
      AttemptOutcome(record.id.number, by: judge, events, book).decided.percent
    }
    let (before, after) = (percent(opened.events), percent(journal.events))
    guard before != after else { return }
    changes.append(
      Phrase(
        "Lượt \(record.id): \(before) → \(after) điểm, vì thư không còn những chữ ấy.",
        "Attempt \(record.id): from \(before) to \(after) percent, because its letters lose those words."
      ))
  }
}

/// An attempt as it will be; without a journal where its own cannot be read.
private struct ClearedAttempt {
  let journal: ForgottenJournal?
  let bookmark: [UInt8]?
  let hasNamesake: Bool
}

/// Reads attempts without people who are to be forgotten.
private struct ClearedAttemptReader {
  let people: [TraineeCode: ForgottenTrainee]
  let named: NamedPeople
  let roster: [TraineeCode: String]
  let archive: AttemptArchive
  let language: Language
  /// Who is called as somebody in a set of files, by the digest of the set: a class has worked the same ones.
  private var namesakes: [String: Set<TraineeCode>] = [:]

  init(
    people: [TraineeCode: ForgottenTrainee], named: NamedPeople, roster: [TraineeCode: String],
    archive: AttemptArchive, language: Language
  ) {
    self.people = people
    self.named = named
    self.roster = roster
    self.archive = archive
    self.language = language
  }

  mutating func read(_ attempt: CourseAttempt) throws(Failure) -> ClearedAttempt {
    do throws(ArchiveError) {
      return try reading(attempt)
    } catch {
      // What was changed behind the store's back is nobody's to be made whole, and keeps nobody else here.
      guard people[attempt.place.trainee] == nil, !error.mayPass else {
        throw error.failure(language)
      }
      return ClearedAttempt(journal: nil, bookmark: nil, hasNamesake: false)
    }
  }

  private mutating func reading(_ attempt: CourseAttempt) throws(ArchiveError) -> ClearedAttempt {
    let id = attempt.record.id
    let owner = people[attempt.place.trainee]
    let journal = try archive.journal(of: id, forgetting: named, owner: owner)
    let isOpen = owner == nil && !attempt.record.isFinished
    let bookmark = isOpen ? try archive.bookmark(of: id, forgetting: named, sparing: []) : nil
    guard journal.clearedCount > 0 || bookmark != nil else {
      return ClearedAttempt(journal: journal, bookmark: nil, hasNamesake: false)
    }
    // A name may be somebody's of the case, or the writer's own as well.
    let ofCase = try namesakes(in: attempt.record)
    let own = owner == nil ? roster[attempt.place.trainee].map(named.namesakes) ?? [] : []
    let sparing = ofCase.union(own)
    guard !sparing.isEmpty else {
      return ClearedAttempt(journal: journal, bookmark: bookmark, hasNamesake: false)
    }
    return ClearedAttempt(
      journal: try archive.journal(
        of: id, forgetting: named, owner: owner, sparing: sparing),
      bookmark: isOpen ? try archive.bookmark(of: id, forgetting: named, sparing: sparing) : nil,
      hasNamesake: !ofCase.isEmpty)
  }

  private mutating func namesakes(
    in record: AttemptRecord
  ) throws(ArchiveError) -> Set<TraineeCode> {
    if let known = namesakes[record.materials] { return known }
    do throws(StorageError) {
      let found = try archive.store.materials(of: record.id).reduce(into: Set<TraineeCode>()) {
        $0.formUnion(named.namesakes(in: String(decoding: $1.bytes, as: UTF8.self)))
      }
      namesakes[record.materials] = found
      return found
    } catch {
      throw .storage(error)
    }
  }
}
