import Attainment
import Courses
import JSON
import Petitions
import Scenarios
package import Scoring
package import Screens
package import Storage

/// What finished attempts came to, worked out once for each and kept for the lists.
///
/// Where something hangs on a result, the journal is scored: a debrief, a score and an export never
/// ask here.
extension AttemptArchive {
  /// Raised whenever the same journal comes to something else, or what is kept of it is something else.
  package static let scoringVersion: Int64 = 7

  /// What a finished attempt came to: as it was kept for the journal that the attempt has, and
  /// otherwise worked out and kept; nothing where it cannot be scored any more.
  package func result(of record: AttemptRecord) -> FinishedAttempt.Result? {
    if let kept = try? store.result(of: record.id), kept.head == record.head.hash,
      let result = FinishedAttempt.Result(text: kept.text)
    {
      return result
    }
    guard let opened = try? open(record.id), opened.record.isFinished else { return nil }
    let card = Scoring.scorecard(of: opened.scenario, events: opened.events)
    let result = FinishedAttempt.Result(card)
    keepResult(result, of: record.id, after: opened.head)
    return result
  }

  /// What an attempt that is over came to by the rules alone, kept for the lists and the reports of its course.
  @discardableResult
  package func keepScorecard(of attempt: ArchivedAttempt) -> Scorecard {
    keepScorecard(of: attempt.scenario, attempt.events, attempt.record.id, after: attempt.head)
  }

  /// Works out what a shift came to and keeps it: for the lists and, if it belongs to a course, the figures
  /// that reports of the course add up once its ledger was asked.
  @discardableResult
  func keepScorecard(
    of scenario: Scenario, _ events: [Event], _ id: AttemptID, after head: JournalHead
  ) -> Scorecard {
    let judge = Judge(scenario)
    let card = Scoring.scorecard(by: judge, events: events)
    keepResult(FinishedAttempt.Result(card), of: id, after: head)
    guard let store = store as? any CourseStore, (try? store.place(of: id)) ?? nil != nil else {
      return card
    }
    let unread = Scoring.texts(by: judge, events: events).count(where: \.isNear)
    let figures = AttemptFigures(card, of: scenario, events: events, unread: unread)
    // What cannot be kept now is worked out again when it is wanted.
    try? store.keep(
      [
        KeptFigures(
          id, head: head.hash, version: Self.scoringVersion, ledgerLine: nil, isFirst: false,
          person: id, enrolment: .nowhere, figures)
      ], nil)
    return card
  }

  /// Keeps a result that was worked out from the journal up to a line.
  func keepResult(_ result: FinishedAttempt.Result, of id: AttemptID, after head: JournalHead) {
    // What cannot be kept now is worked out again when it is wanted.
    try? store.keepResult(AttemptResult(head: head.hash, text: result.text), of: id)
  }
}

extension AttemptResult {
  /// Whether it says what a scorecard does; one of another version says nothing.
  package func tells(_ card: Scorecard) -> Bool {
    guard let result = FinishedAttempt.Result(text: text) else { return true }
    return result == FinishedAttempt.Result(card)
  }
}

extension FinishedAttempt.Result {
  /// The result as it is kept.
  var text: String {
    let json: JSONValue = [
      "version": .integer(AttemptArchive.scoringVersion), "percent": .integer(Int64(percent)),
      "passed": .bool(isPassed), "failPoint": .bool(hasFailPoint),
    ]
    return json.canonicalText
  }

  /// Reads a result as it was kept by this version, and believes nothing that it cannot be.
  init?(text: String) {
    guard let json = try? JSONValue.parse(text),
      json["version"]?.integer == AttemptArchive.scoringVersion,
      let percent = json["percent"]?.integer, 0...100 ~= percent,
      let isPassed = json["passed"]?.bool, let hasFailPoint = json["failPoint"]?.bool,
      !(isPassed && hasFailPoint)
    else { return nil }
    self.init(percent: Int(percent), isPassed: isPassed, hasFailPoint: hasFailPoint)
  }
}
