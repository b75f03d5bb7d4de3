import Courses
package import Petitions
import Rules
package import Scoring

/// What an attempt comes to once persons have decided: what rules found, with the ledger's entries applied.
///
/// The same journal, files and ledger give the same outcome, on any machine.
package struct AttemptOutcome: Sendable {
  /// A rule on a petition that stands otherwise than the program alone found.
  package struct Change: Hashable, Sendable {
    package let petition: PetitionID
    package let found: RuleVerdict
    package let decided: RuleVerdict
  }

  /// What the rules alone came to.
  package let found: Scorecard
  package let decided: Scorecard
  /// The texts that rules read, in their order.
  package let texts: [ReadText]
  /// How each of them stands with its markers.
  package let standings: [TextStanding]
  /// What of it waits for a person.
  package let open: OpenMatters

  /// Works out the outcome of an attempt, known in its store by a number.
  ///
  /// Complexity: that of scoring the attempt three times.
  package init(_ attempt: Int64, by judge: Judge, _ events: [Event], _ book: MarkingBook) {
    texts = Scoring.texts(by: judge, events: events)
    standings = texts.map {
      book.standing(of: TextPlace(attempt: attempt, event: $0.event.sequence))
    }
    var decisions = PersonalDecisions.none
    for (text, standing) in zip(texts, standings) where !standing.decided.isEmpty {
      decisions.texts[text.event.sequence] = standing.decided
    }
    let appeals = book.appeals.filter { $0.place.attempt == attempt }
    for appeal in appeals where appeal.answer == .allowed {
      decisions.allowed.insert(
        PersonalDecisions.Charge(
          PetitionID(appeal.place.petition), RuleID(appeal.place.rule)))
    }
    open = OpenMatters(
      texts: zip(texts, standings).count { ($0.isNear || $1.isDisputed) && !$1.isFinal },
      appeals: appeals.count { $0.answer == nil })
    found = Scoring.scorecard(by: judge, events: events)
    decided =
      decisions == .none
      ? found : Scoring.scorecard(by: judge, events: events, with: decisions)
  }

  package var changes: [Change] {
    zip(found.petitions, decided.petitions).flatMap { before, after in
      zip(before.verdicts, after.verdicts).compactMap { found, decided in
        found == decided
          ? nil : Change(petition: before.petition, found: found, decided: decided)
      }
    }
  }
}
