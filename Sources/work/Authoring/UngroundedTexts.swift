package import Scenarios

/// How many texts have a sentence of which somebody would be asked what it rests on.
package struct UngroundedTexts: Hashable, Sendable {
  package private(set) var fairCount = 0
  /// Those of the fair ones that would be asked about for nothing.
  package private(set) var fairAsked = 0
  package private(set) var unfairCount = 0
  package private(set) var unfairAsked = 0

  package static let none = UngroundedTexts()

  /// Counts one more text; `isAsked` says whether it has such a sentence.
  package mutating func note(_ reply: MarkedReply, isAsked: Bool) {
    let one = isAsked ? 1 : 0
    switch reply.verdict {
    case .fair:
      fairCount += 1
      fairAsked += one
    case .unfair:
      unfairCount += 1
      unfairAsked += one
    }
  }

  package var count: Int { fairCount + unfairCount }
}
