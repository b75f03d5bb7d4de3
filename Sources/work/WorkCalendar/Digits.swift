extension StringProtocol {
  /// The number that the text spells in exactly so many ASCII digits, without sign or space.
  func fixedNumber(digits: Int) -> Int? {
    guard utf8.count == digits, digits <= 9 else { return nil }
    var number = 0
    for byte in utf8 {
      guard 0x30...0x39 ~= byte else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}

extension Int {
  /// The number in at least so many digits, filled with zeros on the left.
  func padded(_ digits: Int) -> String {
    // Days, months, hours and minutes, of which reports are full.
    if digits == 2, 0..<100 ~= self { return Self.pairs[self] }
    if digits == 4, 1000..<10_000 ~= self { return String(self) }
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, digits - text.utf8.count)) + text
  }

  private static let pairs = (0..<100).map { $0 < 10 ? "0\($0)" : "\($0)" }
}
