import Courses
import JSON
import Petitions
import Storage
import Wording

extension CourseAttempt {
  /// Which of two attempts is the first.
  var order: AttemptOrder {
    AttemptOrder(startedAt: record.header.startedAt, number: record.id.number)
  }
}

extension OpenedCourse {
  /// Which of its attempts that are over and sound count, by their numbers.
  ///
  /// Of what came from another store the first line is read: the limit stands there.
  func countings(_ attempts: [CourseAttempt]) throws(Failure) -> [AttemptID: Counting] {
    let over = attempts.filter { $0.record.isFinished && $0.record.damage == nil }
    let worked = try over.map { attempt throws(Failure) in
      WorkedAttempt(
        attempt.order, attempt.place.trainee, at: attempt.place.assignment,
        scenario: attempt.record.header.scenario, mode: Mode(rawValue: attempt.record.header.mode),
        try provenance(of: attempt))
    }
    let found = course.countings(of: worked)
    return Dictionary(
      over.map { ($0.record.id, found[$0.record.id.number] ?? .counts) }
    ) { first, _ in first }
  }

  private func provenance(
    of attempt: CourseAttempt
  ) throws(Failure) -> WorkedAttempt.Provenance {
    let id = attempt.record.id
    guard attempt.record.origin != nil, !course.received.contains(id.number) else { return .course }
    return .otherStore(
      limitMilliseconds: try environment.terms(of: id, in: store)?.limitMilliseconds)
  }
}

extension Environment {
  /// What its course gave to an attempt; nothing where its journal does not say it, or cannot be read.
  fileprivate func terms(
    of id: AttemptID, in store: any CourseStore
  ) throws(Failure) -> CourseTerms? {
    let first: JournalLine?
    do throws(StorageError) {
      first = try store.journal(of: id).first
    } catch {
      let failure = failure(of: error)
      guard failure.status != .temporaryFailure else { throw failure }
      return nil
    }
    guard let first, let json = try? JSONValue.parse(first.text),
      let header = try? JournalHeader(json: json)
    else { return nil }
    return header.terms
  }
}
