/// The mark of a scenario as judges set it, with everything that it rests on (Angoff, 1971).
///
/// Each judge thinks of an officer who is only just good enough, and says of each rule and petition in
/// how many of a hundred cases that officer would keep it. What such an officer would earn, by the way
/// in which shifts are scored, is the judge's mark; the mean of the judges' marks is the scenario's.
package struct PassMark: Hashable, Sendable {
  package static let judges = 2...50
  package static let itemsMaximum = 5_000

  /// Something that a judge estimates: a rule at a petition, and what breaking it there costs.
  package struct Item: Hashable, Sendable {
    package let petition: String
    package let rule: String
    package let points: Int

    package init(petition: String, rule: String, points: Int) {
      self.petition = petition
      self.rule = rule
      self.points = points
    }
  }

  /// What one judge said, in percent, in the order of the items.
  package struct Judge: Hashable, Sendable {
    package let name: String
    package let estimates: [Int]

    package init(name: String, estimates: [Int]) {
      self.name = name
      self.estimates = estimates
    }
  }

  /// A number of hundredths of a percent.
  package typealias Hundredths = Int

  package let scenario: String
  /// How many petitions the scenario has; each is worth a hundred points.
  package let petitions: Int
  package let items: [Item]
  package let judges: [Judge]

  /// Creates a mark; nil where there are too few or too many judges or items, or numbers that are no
  /// estimates.
  package init?(scenario: String, petitions: Int, items: [Item], judges: [Judge]) {
    guard Self.judges ~= judges.count, 1...Self.itemsMaximum ~= items.count, petitions > 0,
      items.allSatisfy({ 0...100 ~= $0.points }),
      judges.allSatisfy({ judge in
        judge.estimates.count == items.count && judge.estimates.allSatisfy { 0...100 ~= $0 }
      }),
      Set(judges.map(\.name.nameKey)).count == judges.count,
      Set(items.map(\.petition)).count <= petitions
    else { return nil }
    self.scenario = scenario
    self.petitions = petitions
    self.items = items
    self.judges = judges
  }

  /// What the officer whom a judge thinks of would earn.
  package func mark(of judge: Judge) -> Hundredths {
    var lost: [String: Int] = [:]
    for (item, estimate) in zip(items, judge.estimates) {
      lost[item.petition, default: 0] += item.points * (100 - estimate)
    }
    // A petition cannot lose more than it is worth.
    let whole = 100 * 100
    let sum = lost.values.reduce(petitions * whole) { $0 - min($1, whole) }
    return Self.quotient(sum, petitions)
  }

  package var marks: [Hundredths] { judges.map(mark) }

  package var mean: Hundredths { Self.quotient(marks.reduce(0, +), judges.count) }

  /// The standard deviation of the judges' marks, as of a sample.
  package var spread: Hundredths {
    Self.root(squares, judges.count * judges.count * (judges.count - 1))
  }

  /// The standard error of their mean.
  package var error: Hundredths {
    Self.root(squares, judges.count * judges.count * judges.count * (judges.count - 1))
  }

  /// Below so much a mark lets everybody pass, and says that the estimates were not meant as they are read.
  package static let least: Hundredths = 20_00
  /// Judges whose marks are farther apart than this do not think of the same officer.
  package static let apartMaximum: Hundredths = 20_00

  /// How far the highest of the judges' marks is from the lowest.
  package var apart: Hundredths { (marks.max() ?? 0) - (marks.min() ?? 0) }

  /// The petitions that, by most judges, an officer just good enough loses altogether, with the points that the
  /// rules there have in all: a petition is worth a hundred, however many its rules have.
  package var emptied: [(petition: String, points: Int)] {
    var points: [String: Int] = [:]
    var order: [String] = []
    for item in items {
      if points[item.petition] == nil { order.append(item.petition) }
      points[item.petition, default: 0] += item.points
    }
    return order.compactMap { petition in
      let losing = judges.count { judge in
        zip(items, judge.estimates).reduce(0) { lost, entry in
          entry.0.petition == petition ? lost + entry.0.points * (100 - entry.1) : lost
        } >= 100 * 100
      }
      return losing * 2 > judges.count ? (petition, points[petition] ?? 0) : nil
    }
  }

  /// The mark that counts, in whole percent.
  package var percent: Int { min(max(Self.quotient(mean, 100), 1), 100) }

  /// The squares of the judges' distances from their mean, times the square of how many they are.
  private var squares: Int {
    let marks = marks
    let sum = marks.reduce(0, +)
    return marks.reduce(0) { total, mark in
      let distance = mark * marks.count - sum
      return total + distance * distance
    }
  }

  /// The nearest whole number to a fraction that is not below zero.
  private static func quotient(_ number: Int, _ divisor: Int) -> Int {
    (number + divisor / 2) / divisor
  }

  /// The nearest whole number to the root of a fraction that is not below zero.
  private static func root(_ number: Int, _ divisor: Int) -> Int {
    var (low, high) = (0, 1 << 20)
    // The largest n with (2n - 1)² ≤ 4 · number / divisor.
    while low < high {
      let middle = (low + high + 1) / 2
      let odd = 2 * middle - 1
      if odd * odd * divisor <= 4 * number { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
