package import Wording

/// A stretch during which a limit does not run.
package struct Pause: Hashable, Sendable {
  package let from: Instant
  /// When the limit runs again, or nothing while it is still paused.
  package let to: Instant?
  package let why: Phrase

  package init(from: Instant, to: Instant?, why: Phrase) {
    self.from = from
    self.to = to
    self.why = why
  }
}

/// The moment by which something has to be done, and how it was counted.
package struct Deadline: Hashable, Sendable {
  package let start: Instant
  /// The limit that was counted; none where somebody has set the moment itself.
  package let limit: CalendarLimit?
  /// The last moment in time: what happens at this very moment is not yet late.
  ///
  /// A limit in days ends at 24:00, whose ISO form is 00:00 of the day after.
  package let due: Instant
  /// The count, line by line, at most ``derivationLinesMaximum`` of them.
  package let derivation: [DerivationLine]
  /// Whether a pause without end keeps the limit from running.
  package let isPaused: Bool

  package static let derivationLinesMaximum = 24

  /// Whether something done at that moment is in time.
  package func isMet(at instant: Instant) -> Bool { instant <= due }

  /// The due moment for people: "24:00 thứ Hai 20/02/2023", never 00:00 of the day after.
  package var duePhrase: Phrase { Sentences.ending(due) }

  /// A moment that somebody has set, and that nothing moves.
  package init(from start: Instant, setBy setter: Phrase, due: Instant) {
    self.start = start
    self.due = due
    limit = nil
    isPaused = false
    derivation = [DerivationLine(step: .set(due, by: setter))]
  }

  init(start: Instant, limit: CalendarLimit, due: Instant, steps: [Step], isPaused: Bool) {
    self.start = start
    self.limit = limit
    self.due = due
    self.isPaused = isPaused
    var steps = steps
    let surplus = steps.count - Deadline.derivationLinesMaximum
    if surplus > 0 {
      // The first lines show how counting goes and the last ones how it ends.
      let cut = Deadline.derivationLinesMaximum - 5
      steps.replaceSubrange(cut...(cut + surplus), with: [.omitted(lines: surplus + 1)])
    }
    derivation = steps.map(DerivationLine.init)
  }
}

extension Instant {
  /// The moment as the end of a limit: "24:00 thứ Hai 20/02/2023", never 00:00 of the day after, and to
  /// the second where there are some.
  package var asDue: Phrase { Sentences.ending(self, clock: wholeClock) }
}

/// One line of a deadline's derivation, which becomes text only when someone reads it.
package struct DerivationLine: Hashable, Sendable {
  let step: Step

  package var phrase: Phrase { Sentences.derivation(step) }

  package func text(_ language: Language) -> String { phrase[language] }
}
