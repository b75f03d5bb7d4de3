/// A word in the form in which words are compared: letters of ASCII in one machine word.
///
/// A syllable of Vietnamese has at most seven letters, ten with its marks; a longer run of letters
/// or digits is known by its first sixteen.
package struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  private(set) var packed: UInt128 = 0

  init() {}

  init(packed: UInt128) {
    self.packed = packed
  }

  /// The key of a word written plainly: "dieu", "20".
  package init(stringLiteral plain: String) {
    self.init(plain)
  }

  package init(_ plain: String) {
    for byte in plain.utf8.prefix(16) { append(byte) }
  }

  mutating func append(_ byte: UInt8) {
    packed = packed << 8 | UInt128(byte)
  }

  /// "://", as before an address on the net.
  static var scheme: WordKey { WordKey(packed: 0x3A2F2F) }

  /// Whether this is one sign and nothing more.
  func isOne(_ sign: Joint) -> Bool { packed == UInt128(sign.rawValue) }

  var first: UInt8 { letter(fromEnd: max(0, count - 1)) }

  var last: UInt8 { UInt8(truncatingIfNeeded: packed) }

  /// The number of letters, as far as they are known.
  var count: Int { (128 - packed.leadingZeroBitCount + 7) / 8 }

  /// A number that differs for most words, without the care of a real hash.
  var quickHash: UInt32 {
    let low = UInt64(truncatingIfNeeded: packed)
    let high = UInt64(truncatingIfNeeded: packed >> 64)
    return UInt32(
      truncatingIfNeeded: ((low ^ high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  /// A number that hardly any two words share.
  package var fingerprint: UInt64 {
    let low = UInt64(truncatingIfNeeded: packed)
    let high = UInt64(truncatingIfNeeded: packed >> 64)
    let mixed = (low ^ high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    return (mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9
  }

  /// The number that a word of digits spells, where its digits are few enough to be all known.
  package var number: Int? {
    guard 1...15 ~= count else { return nil }
    var number = 0
    for distance in (0..<count).reversed() {
      let digit = Int(letter(fromEnd: distance)) - 0x30
      guard 0...9 ~= digit else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  /// The letters in their order, as far as they are known.
  var letters: [UInt8] { (0..<count).reversed().map(letter(fromEnd:)) }

  func contains(_ byte: UInt8) -> Bool {
    (0..<count).contains { letter(fromEnd: $0) == byte }
  }

  /// The letter at a distance from the end.
  func letter(fromEnd distance: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: packed >> UInt128(8 * distance))
  }
}

extension WordKey: CustomStringConvertible {
  package var description: String {
    String(decoding: letters, as: UTF8.self)
  }
}
