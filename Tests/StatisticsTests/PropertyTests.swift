import Randomness
import Testing

@testable import Statistics

/// What has to hold of any class, over classes that seeds draw.
@Suite struct `Any class` {
  private static func matrix(_ seed: Int) -> PointMatrix {
    var generator = SeededGenerator(seed: seed)
    let items = (0..<(2 + generator.below(6))).map { place in
      Item("\(place)", maximum: 1 + generator.below(100))
    }
    let rows = (0..<generator.below(45)).map { _ in
      items.map { item in
        generator.below(9) == 0 ? nil : generator.below(item.maximum + 1)
      }
    }
    return PointMatrix(items, rows)
  }

  @Test(arguments: 0..<40)
  func `has figures within their bounds`(seed: Int) {
    let matrix = Self.matrix(seed)

    let found = TestStatistics(matrix)

    for item in found.items {
      if let facility = item.facility {
        #expect(0...1 ~= facility.value, "seed \(seed)")
        #expect(facility.interval.map { 0 <= $0.lower && $0.upper <= 1 } ?? true, "seed \(seed)")
      }
      if let value = item.discrimination?.value { #expect(-1...1 ~= value, "seed \(seed)") }
      if let value = item.efficiency { #expect(value <= 1 + 1e-12, "seed \(seed)") }
      if item.count < ClassSize.judged {
        #expect(item.difficulty == nil && item.sharpness == nil, "seed \(seed)")
      }
    }
    if let alpha = found.reliability?.alpha {
      #expect(alpha.value <= 1, "seed \(seed)")
      #expect(alpha.interval?.contains(alpha.value) == true, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<20)
  func `comes to the same in any order, but for the drawings`(seed: Int) {
    let matrix = Self.matrix(seed)
    var generator = SeededGenerator(seed: seed)
    let shuffled = PointMatrix(matrix.items, matrix.rows.shuffled(using: &generator))

    let (found, again) = (TestStatistics(matrix), TestStatistics(shuffled))

    for (left, right) in zip(found.items, again.items) {
      if let value = right.discrimination?.value {
        #expect(isSame(left.discrimination?.value, value, within: 1e-9), "seed \(seed)")
      }
      if let value = right.facility?.value {
        #expect(isSame(left.facility?.value, value, within: 1e-12), "seed \(seed)")
      }
    }
    if let value = again.reliability?.alpha.value {
      #expect(isSame(found.reliability?.alpha.value, value), "seed \(seed)")
    }
    #expect(TestStatistics(matrix) == found, "seed \(seed)")
  }

  @Test(arguments: 0..<50)
  func `loses no digits where numbers are large and close together`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let small = (0..<50).map { _ in Double(generator.below(1000)) }

    let (near, far) = (MeanAndSpread(small), MeanAndSpread(small.map { $0 + 1e9 }))

    #expect(isSame(far.variance, near.variance ?? -1, within: 1e-7), "seed \(seed)")
  }

  @Test(arguments: 0..<100)
  func `has quartiles among its numbers, and in order`(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let numbers = (0...generator.below(30)).map { _ in Double(generator.below(10_000)) }

    let found = try #require(Quartiles(numbers))

    #expect(found.lower <= found.median && found.median <= found.upper, "seed \(seed)")
    #expect(numbers.contains { $0 <= found.lower } && numbers.contains { $0 >= found.upper })
  }

  @Test(arguments: 1...60)
  func `has an interval around every share`(count: Int) {
    for part in 0...count {
      let found = Share(part, of: count).estimate
      #expect(found?.interval?.contains(Double(part) / Double(count)) == true, "\(part)/\(count)")
    }
  }

  @Test func `is told no verdict below the size, and one from it on`() {
    let items = [Item("1", maximum: 10), Item("2", maximum: 10), Item("3", maximum: 10)]
    func statistics(_ count: Int) -> TestStatistics {
      TestStatistics(PointMatrix(items, (0..<count).map { [$0 % 11, $0 % 11, ($0 + 1) % 11] }))
    }

    let (small, large) = (statistics(29), statistics(30))

    #expect(small.items.allSatisfy { $0.difficulty == nil && $0.sharpness == nil })
    #expect(small.reliability?.trust == nil)
    #expect(large.items.allSatisfy { $0.difficulty != nil && $0.sharpness != nil })
    #expect(large.reliability?.trust != nil)
  }
}
