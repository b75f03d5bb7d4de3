import Scenarios

/// How well the rules of a scenario agree with people on texts to its senders.
package struct Agreement: Hashable, Sendable {
  /// How many fair texts cost nothing, as they should.
  package private(set) var fairKept = 0
  /// How many fair texts lose points.
  package private(set) var fairThatLose = 0
  /// How many unfair texts lose points, as they should.
  package private(set) var unfairCaught = 0
  /// How many unfair texts cost nothing.
  package private(set) var unfairThatPass = 0

  package static let none = Agreement()

  /// Below this share of the texts, in percent, one side is too rare for kappa to be believed.
  private static let rareShare = 10

  /// Counts what the rules made of one more text.
  package mutating func note(_ judgement: ReplyJudgement) {
    switch (judgement.reply.verdict, judgement.agrees) {
    case (.fair, true): fairKept += 1
    case (.fair, false): fairThatLose += 1
    case (.unfair, true): unfairCaught += 1
    case (.unfair, false): unfairThatPass += 1
    }
  }

  package var fairCount: Int { fairKept + fairThatLose }
  package var unfairCount: Int { unfairCaught + unfairThatPass }
  package var count: Int { fairCount + unfairCount }
  package var agreedCount: Int { fairKept + unfairCaught }

  /// The texts on which rules and people agree, in tenths of a percent, rounded down.
  package var agreedPermille: Int { count == 0 ? 1000 : agreedCount * 1000 / count }

  /// Cohen's kappa in hundredths: agreement beyond what chance gives; nothing where chance gives all.
  package var kappaHundredths: Int? {
    let byChance =
      fairCount * (fairKept + unfairThatPass) + unfairCount * (fairThatLose + unfairCaught)
    let rest = count * count - byChance
    return rest == 0 ? nil : (count * agreedCount - byChance) * 100 / rest
  }

  /// Whether kappa misleads because one side is rare: a few texts then move it by a lot.
  package var isKappaMisleading: Bool {
    let passed = fairKept + unfairThatPass
    let rarest = [fairCount, unfairCount, passed, count - passed].min() ?? 0
    return rarest * 100 < count * Self.rareShare
  }

  /// The agreement on these texts and others together.
  package static func + (one: Agreement, other: Agreement) -> Agreement {
    var sum = one
    sum.fairKept += other.fairKept
    sum.fairThatLose += other.fairThatLose
    sum.unfairCaught += other.unfairCaught
    sum.unfairThatPass += other.unfairThatPass
    return sum
  }
}
