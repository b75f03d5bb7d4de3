/// Measured values of one kind, and what they come to.
struct Samples {
  private var values: [Double] = []

  var count: Int { values.count }

  mutating func add(_ value: Double) {
    values.append(value)
  }

  mutating func add(_ duration: Duration) {
    add(duration.milliseconds)
  }

  var median: Double { percentile(50) }

  /// The smallest value that so many of a hundred do not exceed; nothing measured gives zero.
  func percentile(_ percent: Int) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]
  }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15
  }
}

extension Double {
  /// The number with so many digits behind the point.
  func text(decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((self * Double(scale)).rounded())
    guard decimals > 0 else { return "\(scaled)" }
    let rest = "\(scaled % scale)"
    return "\(scaled / scale)." + String(repeating: "0", count: decimals - rest.count) + rest
  }
}
