package import Petitions

/// What came of a line: what to print, and what to keep before printing it.
package struct PlainAnswer: Hashable, Sendable {
  package var lines: [String] = []
  /// To be in the journal before the lines are printed.
  package var events: [Event] = []
  /// The trainee leaves; the attempt stays unfinished if its shift is not closed.
  package var isLeaving = false
  /// Whether it is told also to somebody who is writing: that time runs out.
  var isUrgent = false
  /// What to look up with ``PlainShift/lookUp(_:facts:)``, once the facts are read.
  package var handbookWords: String?

  /// Puts another answer behind this one.
  package static func += (left: inout PlainAnswer, right: PlainAnswer) {
    left.lines += right.lines
    left.events += right.events
    left.isLeaving = left.isLeaving || right.isLeaving
    left.isUrgent = left.isUrgent || right.isUrgent
    left.handbookWords = right.handbookWords ?? left.handbookWords
  }

  static func + (left: PlainAnswer, right: PlainAnswer) -> PlainAnswer {
    var answer = left
    answer += right
    return answer
  }

  var laidOut: PlainAnswer {
    var answer = self
    answer.lines = lines.flatMap(PlainShift.laidOut)
    return answer
  }
}
