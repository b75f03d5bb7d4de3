internal import Wording

/// Numbers that are not certain, each on one scale with the interval in which it may lie.
package struct IntervalChart: Hashable, Sendable {
  /// A number and its interval, in the smallest units of the chart.
  package struct Point: Hashable, Sendable {
    package let name: String
    package let value: Int
    /// Nothing where too little is known for one.
    package let interval: ClosedRange<Int>?

    package init(_ name: String, _ value: Int, _ interval: ClosedRange<Int>? = nil) {
      self.name = name
      self.value = value
      self.interval = interval
    }
  }

  package let title: String
  package let points: [Point]
  /// The ends of the scale; what lies beyond them is drawn at them.
  package let scale: ClosedRange<Int>
  /// How many digits of a number stand behind the mark.
  package let digits: Int

  package init(_ title: String, _ points: [Point], scale: ClosedRange<Int>, digits: Int) {
    precondition(scale.lowerBound < scale.upperBound, "a scale has two ends")
    self.title = title
    self.points = points
    self.scale = scale
    self.digits = digits
  }

  /// Where a value lies among so many steps of the scale; nothing beyond its ends.
  func place(of value: Int, among steps: Int) -> Int? {
    guard scale.contains(value) else { return nil }
    return (value - scale.lowerBound) * steps / (scale.upperBound - scale.lowerBound)
  }

  /// From where to where a value may lie, both included.
  func places(of point: Point, among steps: Int) -> Range<Int>? {
    guard let interval = point.interval?.clamped(to: scale),
      let first = place(of: interval.lowerBound, among: steps),
      let last = place(of: interval.upperBound, among: steps)
    else { return nil }
    return first..<(last + 1)
  }

  /// The numbers and the ends of their intervals, for programs.
  func table(_ language: Language) -> Table {
    Table(
      [
        Column("name", Phrase("Tên", "Name")[language]),
        Column("value", Phrase("Giá trị", "Value")[language], .number),
        Column("lower", Phrase("Từ", "From")[language], .number),
        Column("upper", Phrase("Đến", "To")[language], .number),
      ],
      points.map { point in
        [
          .text(point.name), .fraction(point.value, digits: digits),
          point.interval.map { .fraction($0.lowerBound, digits: digits) } ?? .nothing,
          point.interval.map { .fraction($0.upperBound, digits: digits) } ?? .nothing,
        ]
      })
  }
}
