/// How many texts a person should read, and how many of the rules' errors are among them.
package struct Nearness: Hashable, Sendable {
  /// Fair texts that lose nothing and unfair ones that do: the rules are right about them.
  package private(set) var rightCount = 0
  package private(set) var rightThatAreNear = 0
  /// Fair texts that lose points, and unfair ones that lose none.
  package private(set) var wrongCount = 0
  package private(set) var wrongThatAreNear = 0

  package static let none = Nearness()

  /// Counts one more text; `isNear` says whether a person should read it.
  package mutating func note(_ judgement: ReplyJudgement, isNear: Bool) {
    if judgement.agrees {
      rightCount += 1
      rightThatAreNear += isNear ? 1 : 0
    } else {
      wrongCount += 1
      wrongThatAreNear += isNear ? 1 : 0
    }
  }

  package var count: Int { rightCount + wrongCount }
  package var nearCount: Int { rightThatAreNear + wrongThatAreNear }

  /// The nearness of these texts and others together.
  package static func + (one: Nearness, other: Nearness) -> Nearness {
    var sum = one
    sum.rightCount += other.rightCount
    sum.rightThatAreNear += other.rightThatAreNear
    sum.wrongCount += other.wrongCount
    sum.wrongThatAreNear += other.wrongThatAreNear
    return sum
  }
}
