import Foundation
import Testing

@testable import Statistics

/// The figures of `Fixtures/figures.py`: the same quantities by SciPy, pandas, pingouin, statsmodels
/// and scikit-learn.
struct Figures: Decodable, Sendable {
  struct Item: Decodable, Sendable {
    let count: Int
    let facility: Double
    let facilityInterval: [Double]?
    let deviation: Double
    let discrimination: Double
    let discriminationInterval: [Double]?
    let discriminationByScipy: [Double]?
    let efficiency: Double
  }

  struct Test: Decodable, Sendable {
    let rows: [[Int?]]
    let items: [Item]
    let whole: Int
    let mean: Double
    let meanInterval: [Double]
    let deviation: Double
    let skewness: Double
    let kurtosis: Double
    let quartiles: [Double]
    let alpha: Double
    let alphaInterval: [Double]
    let standardError: Double
  }

  struct Agreement: Decodable, Sendable {
    let first: [String]
    let second: [String]
    let agreed: Double
    let agreedInterval: [Double]
    let kappa: Double
    let interval: [Double]
  }

  struct Gain: Decodable, Sendable {
    let before: [Int]
    let after: [Int]
    let difference: Double
    let differenceInterval: [Double]
    let effect: Double
    let effectInterval: [Double]
    let effectByScipy: [Double]
    let normalised: Double
    let normalisedInterval: [Double]
    let normalisedByScipy: [Double]
  }

  let maxima: [Int]
  let student: [[Double]]
  let ratio: [[Double]]
  let wilson: [[Double]]
  let logarithmOfGamma: [[Double]]
  let tests: [Test]
  let agreements: [Agreement]
  let gain: Gain

  var items: [Statistics.Item] {
    maxima.enumerated().map { Statistics.Item("\($0 + 1)", maximum: $1) }
  }

  static func read() throws -> Figures {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Fixtures/figures.json")
    return try JSONDecoder().decode(Figures.self, from: Data(contentsOf: file))
  }
}

/// Whether two numbers are the same but for what the order of sums does to their last digits.
func isSame(_ left: Double?, _ right: Double, within part: Double = 1e-9) -> Bool {
  guard let left else { return false }
  return (left - right).magnitude <= part * max(1, right.magnitude)
}

func isSame(_ left: Interval?, _ right: [Double]?, within part: Double = 1e-9) -> Bool {
  guard let left, let right else { return left == nil && right == nil }
  return isSame(left.lower, right[0], within: part) && isSame(left.upper, right[1], within: part)
}

@Suite struct `Distributions and elementary functions` {
  let figures: Figures

  init() throws { figures = try Figures.read() }

  @Test func `have the logarithms and exponentials of the C library`() {
    for number in [1e-300, 0.003, 0.5, 0.999_999, 1, 1.3, 2, 7, 1234.5, 1e250] {
      #expect(isSame(Elementary.logarithm(number), log(number), within: 1e-15), "\(number)")
    }
    for number in [-745.0, -300, -1.5, -1e-9, 0, 0.3, 1, 40, 700] {
      let ratio = Elementary.exponential(number) / exp(number)
      #expect(number < -740 || (ratio - 1).magnitude < 1e-13, "\(number): \(ratio)")
    }
  }

  @Test func `have SciPy's gamma function`() {
    for row in figures.logarithmOfGamma {
      #expect(isSame(Elementary.logarithmOfGamma(row[0]), row[1], within: 1e-13), "\(row)")
    }
  }

  @Test func `have SciPy's quantiles of Student's distribution and of F`() {
    for row in figures.student {
      let found = Distributions.student(row[0], freedom: Int(row[1]))
      #expect(isSame(found, row[2]), "\(row) \(found)")
    }
    for row in figures.ratio {
      let found = Distributions.ratio(row[0], freedoms: (Int(row[1]), Int(row[2])))
      #expect(isSame(found, row[3]), "\(row) \(found)")
    }
  }

  @Test func `have statsmodels' intervals of shares`() {
    for row in figures.wilson {
      let found = Share(Int(row[0]), of: Int(row[1])).estimate
      #expect(isSame(found?.interval, [row[2], row[3]]), "\(row)")
    }
  }
}

@Suite struct `A test's statistics` {
  let figures: Figures

  init() throws { figures = try Figures.read() }

  @Test(arguments: 0..<2)
  func `are those of pandas, SciPy and pingouin`(place: Int) throws {
    let expected = figures.tests[place]

    let found = TestStatistics(PointMatrix(figures.items, expected.rows))

    let totals = try #require(found.totals)
    #expect(totals.count == expected.whole)
    #expect(isSame(totals.mean.value, expected.mean))
    #expect(isSame(totals.mean.interval, expected.meanInterval))
    #expect(isSame(totals.deviation, expected.deviation))
    #expect(isSame(totals.skewness, expected.skewness))
    #expect(isSame(totals.kurtosis, expected.kurtosis))
    let quartiles = [totals.quartiles.lower, totals.quartiles.median, totals.quartiles.upper]
    #expect(quartiles == expected.quartiles)
    let reliability = try #require(found.reliability)
    #expect(isSame(reliability.alpha.value, expected.alpha))
    #expect(isSame(reliability.alpha.interval, expected.alphaInterval))
    #expect(isSame(reliability.standardError, expected.standardError))
  }

  @Test(arguments: 0..<2)
  func `have each item's facility, discrimination and efficiency`(place: Int) throws {
    let expected = figures.tests[place]

    let found = TestStatistics(PointMatrix(figures.items, expected.rows)).items

    for (item, expected) in zip(found, expected.items) {
      #expect(item.count == expected.count)
      #expect(isSame(item.facility?.value, expected.facility))
      #expect(isSame(item.facility?.interval, expected.facilityInterval))
      #expect(isSame(item.deviation, expected.deviation))
      #expect(isSame(item.discrimination?.value, expected.discrimination))
      #expect(isSame(item.discrimination?.interval, expected.discriminationInterval))
      #expect(isSame(item.efficiency, expected.efficiency))
      // Another generator and ten times the drawings come to nearly the same ends.
      if let byScipy = expected.discriminationByScipy {
        #expect(isSame(item.discrimination?.interval, byScipy, within: 0.03), "\(item.item.name)")
      }
    }
  }

  @Test func `say nothing of what does not vary`() {
    let matrix = PointMatrix([Item("1", maximum: 2), Item("2", maximum: 2)], [[2, 1], [2, 1]])

    let found = TestStatistics(matrix)

    #expect(found.items[0].facility?.value == 1)
    #expect(found.items[0].discrimination == nil)
    #expect(found.items[0].efficiency == nil)
    #expect(found.reliability == nil)
    #expect(found.totals?.skewness == nil)
  }

  @Test func `are there for one trainee and for none`() {
    let items = [Item("1", maximum: 2), Item("2", maximum: 2)]

    let one = TestStatistics(PointMatrix(items, [[1, nil]]))
    let none = TestStatistics(PointMatrix(items, []))

    #expect(one.items[0].facility?.value == 0.5)
    #expect(one.items[0].facility?.interval == nil)
    #expect(one.items[1].facility == nil)
    #expect(one.totals == nil)
    #expect(none.count == 0 && none.totals == nil && none.reliability == nil)
  }
}

@Suite struct `Statistics beside a test` {
  let figures: Figures

  init() throws { figures = try Figures.read() }

  @Test(arguments: 0..<2)
  func `have statsmodels' kappa and its interval`(place: Int) throws {
    let expected = figures.agreements[place]

    let found = try #require(
      RaterAgreement(zip(expected.first, expected.second).map { (first: $0, second: $1) }))

    #expect(isSame(found.agreed.value, expected.agreed))
    #expect(isSame(found.agreed.interval, expected.agreedInterval))
    #expect(isSame(found.kappa?.value, expected.kappa))
    #expect(isSame(found.kappa?.interval, expected.interval))
    // The second is the paradox: 95 of 100 alike, and a kappa that says hardly any agreement.
    #expect(found.isKappaMisleading == (place == 1))
    #expect((found.caution != nil) == (place == 1))
  }

  @Test func `tell no kappa where every verdict is the same`() throws {
    let found = try #require(RaterAgreement([("fair", "fair"), ("fair", "fair")]))

    #expect(found.kappa == nil)
    #expect(found.agreed.value == 1)
    #expect(found.caution != nil)
    #expect(RaterAgreement([]) == nil)
  }

  @Test func `have SciPy's differences of pairs, and count who dropped out`() {
    let expected = figures.gain
    let pairs = zip(expected.before, expected.after).map {
      LearningGain.Result(before: Double($0), after: Double($1))
    }
    let others = [
      LearningGain.Result(before: 30, after: nil), LearningGain.Result(before: 50, after: nil),
      LearningGain.Result(before: nil, after: 90),
    ]

    let found = LearningGain(pairs + others, maximum: 100)

    #expect(found.pairs == 36)
    #expect(found.lost.count == 2 && found.lost.mean == 40)
    #expect(found.joined.count == 1 && found.joined.mean == 90)
    #expect(isSame(found.difference?.value, expected.difference))
    #expect(isSame(found.difference?.interval, expected.differenceInterval))
    #expect(isSame(found.effect?.value, expected.effect))
    #expect(isSame(found.effect?.interval, expected.effectInterval))
    #expect(isSame(found.effect?.interval, expected.effectByScipy, within: 0.03))
    #expect(isSame(found.normalised?.value, expected.normalised))
    #expect(isSame(found.normalised?.interval, expected.normalisedInterval))
    #expect(isSame(found.normalised?.interval, expected.normalisedByScipy, within: 0.03))
    #expect(found.verdict == .gained)
  }

  @Test func `count what was taken for what`() {
    let choices = [
      ("b", "b"), ("b", "a"), ("a", "a"), ("b", "a"), ("c", "a"),
    ].map { ConfusionMatrix.Choice(truth: $0.0, chosen: $0.1) }

    let found = ConfusionMatrix(choices, order: ["c", "b", "unused"])

    #expect(found.names == ["c", "b", "a"])
    #expect(found.count == 5)
    #expect(found.right?.value == 0.4)
    #expect(found.count(truth: 1, chosen: 2) == 2)
    #expect(found.recognised(1)?.value == 1.0 / 3)
    #expect(found.rightly(0) == nil)
    #expect(found.rightly(2)?.value == 0.25)
    #expect(found.confusions.map(\.count) == [2, 1])
    #expect(found.confusions.first?.truth == "b")
  }
}
