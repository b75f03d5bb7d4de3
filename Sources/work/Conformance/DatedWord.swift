/// When the demands of a word are in force: a word for each stretch of dates.
struct DatedWord: Sendable {
  let word: Int
  /// The moments at which something comes into force or ends, in their order.
  private let borders: [Int64]
  /// The demands in force before the first border, then after each.
  private let words: [UInt64]

  init(_ word: Int, _ ranges: [(bit: Int, range: ClosedRange<Int64>?)]) {
    self.word = word
    let borders = Set(
      ranges.compactMap(\.range).flatMap { [$0.lowerBound, $0.upperBound + 1] }
    ).sorted()
    self.borders = borders
    words = ([Int64.min] + borders).map { moment in
      ranges.reduce(0) { word, entry in
        entry.range?.contains(moment) ?? true ? word | 1 << UInt64(entry.bit) : word
      }
    }
  }

  /// The demands in force at a moment, and between which moments they are.
  func inForce(at moment: Int64) -> (word: UInt64, between: Range<Int64>) {
    var low = 0
    var high = borders.count
    while low < high {
      let middle = (low + high) / 2
      if borders[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return (
      words[low],
      (low > 0 ? borders[low - 1] : .min)..<(low < borders.count ? borders[low] : .max)
    )
  }
}
