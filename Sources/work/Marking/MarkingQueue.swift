package import Courses
import Petitions
import Randomness
package import Scoring

/// A text that waits to be read by somebody.
package struct WaitingText: Sendable {
  package let place: TextPlace
  package let assignment: AssignmentID
  package let text: ReadText
  package let standing: TextStanding

  package init(
    place: TextPlace, assignment: AssignmentID, text: ReadText, standing: TextStanding
  ) {
    self.place = place
    self.assignment = assignment
    self.text = text
    self.standing = standing
  }
}

extension [WaitingText] {
  /// Those that a marker can still mark, in an order that tells nothing of whose they are.
  ///
  /// Texts to one petition come together, so that one case is read once.
  package func queue(of marker: String, in book: MarkingBook) -> [WaitingText] {
    filter { waiting in
      guard !waiting.standing.isFinal else { return false }
      let marks = book.marks[waiting.place] ?? []
      return marks.count < MarkingBook.markersWanted && !marks.contains { $0.isBy(marker) }
    }.sorted { left, right in
      let order = { (waiting: WaitingText) in
        (waiting.text.petition.text, waiting.place.shuffled, waiting.place.attempt)
      }
      return order(left) < order(right)
    }
  }

  /// Those on which two differ, for a third to settle.
  package var disputed: [WaitingText] {
    filter(\.standing.isDisputed)
  }
}

extension TextPlace {
  /// A number that puts texts in an order of its own: attempts follow one another as trainees do.
  fileprivate var shuffled: UInt64 {
    var generator = SeededGenerator(seed: UInt64(bitPattern: attempt) << 20 ^ UInt64(event))
    return generator.next()
  }
}
