package import Wording

/// Between which values the truth lies, as far as a class can tell: 95 of 100 such intervals hold it.
package struct Interval: Hashable, Sendable {
  /// How an interval was made.
  package enum Method: Hashable, Sendable {
    /// Wilson's score interval of a share: Journal of the American Statistical Association 22 (1927),
    /// 209–212.
    case wilson
    /// Of a mean, by Student's distribution.
    case student
    /// Feldt's interval of alpha: Psychometrika 30 (1965), 357–370.
    case feldt
    /// The large-sample interval of kappa: Fleiss, Cohen and Everitt, Psychological Bulletin 72
    /// (1969), 323–327.
    case kappa
    /// The percentiles of so many classes drawn anew from this one: Efron and Tibshirani, An
    /// Introduction to the Bootstrap (1993), chapter 13.
    case bootstrap(seed: UInt64)
  }

  package let lower: Double
  package let upper: Double
  package let method: Method

  package init(_ lower: Double, _ upper: Double, _ method: Method) {
    self.lower = lower
    self.upper = upper
    self.method = method
  }

  package func contains(_ number: Double) -> Bool { lower <= number && number <= upper }
}

extension Interval.Method {
  package var name: Phrase {
    switch self {
    case .wilson: Phrase("Wilson", "Wilson")
    case .student: Phrase("Student t", "Student’s t")
    case .feldt: Phrase("Feldt", "Feldt")
    case .kappa: Phrase("Fleiss, Cohen và Everitt", "Fleiss, Cohen and Everitt")
    case .bootstrap(let seed):
      Phrase(
        "bootstrap \(Bootstrap.drawings) lượt, hạt giống \(seed)",
        "bootstrap of \(Bootstrap.drawings) drawings, seed \(seed)")
    }
  }
}

/// A number worked out from a class, and how well the class pins it down.
package struct Estimate: Hashable, Sendable {
  package let value: Double
  /// Nothing where so few trainees allow none.
  package let interval: Interval?
  /// On how many trainees, pairs or texts it rests.
  package let count: Int

  package init(_ value: Double, _ interval: Interval?, count: Int) {
    self.value = value
    self.interval = interval
    self.count = count
  }

  /// The value in whole units of one in so many: a report shows no more digits than it has.
  package func rounded(to parts: Int) -> Int { value.rounded(to: parts) }
}

extension Double {
  /// The number in whole units of one in so many, halves away from zero.
  package func rounded(to parts: Int) -> Int {
    Int((self * Double(parts)).rounded(.toNearestOrAwayFromZero))
  }
}

/// A share of a count.
package struct Share: Hashable, Sendable {
  package let part: Int
  package let whole: Int

  package init(_ part: Int, of whole: Int) {
    precondition(0...whole ~= part, "a part is no larger than the whole")
    self.part = part
    self.whole = whole
  }

  /// The share with Wilson's interval; nothing of nothing.
  ///
  /// (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). It stays between none and all, and holds
  /// for few and for extreme shares, where the usual interval around p collapses.
  package var estimate: Estimate? {
    guard whole > 0 else { return nil }
    let (count, share) = (Double(whole), Double(part) / Double(whole))
    let z = Distributions.normalDeviate
    let divisor = 1 + z * z / count
    let centre = (share + z * z / (2 * count)) / divisor
    let reach =
      z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot() / divisor
    // At the ends the formula gives the end itself, but for its last digit.
    let lower = part == 0 ? 0 : max(0, centre - reach)
    let upper = part == whole ? 1 : min(1, centre + reach)
    return Estimate(share, Interval(lower, upper, .wilson), count: whole)
  }
}
