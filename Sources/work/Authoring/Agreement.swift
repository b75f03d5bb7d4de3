import Scenarios
import Statistics

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

  /// How far rules and people agree beyond chance; nothing without texts.
  private var raters: RaterAgreement? {
    let pairs = [
      (fairKept, "fair", "fair"), (fairThatLose, "fair", "unfair"),
      (unfairCaught, "unfair", "unfair"), (unfairThatPass, "unfair", "fair"),
    ]
    return RaterAgreement(
      pairs.flatMap { count, person, rules in Array(repeating: (person, rules), count: count) })
  }

  /// Cohen's kappa in hundredths, cut off: agreement beyond what chance gives; nothing where chance
  /// gives all.
  package var kappaHundredths: Int? {
    // What is a whole number but for the last digit of a division is that number.
    raters?.kappa.map { Int(($0.value * 100 + ($0.value < 0 ? -1e-9 : 1e-9)).rounded(.towardZero)) }
  }

  /// Whether kappa misleads because nearly all texts get one verdict: a few then move it by a lot.
  package var isKappaMisleading: Bool { raters?.isKappaMisleading ?? false }

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
