/// Reads a whole number in its plain form: no sign but a minus, no leading zero, within `Int`.
///
/// `007` is a name and not a number, and stays a text.
func plainInteger(_ bytes: ArraySlice<UInt8>) -> Int? {
  let isNegative = bytes.first == 0x2D
  let digits = isNegative ? bytes.dropFirst() : bytes
  guard 1...18 ~= digits.count, let first = digits.first else { return nil }
  if first == 0x30 && (digits.count > 1 || isNegative) { return nil }
  var value = 0
  for byte in digits {
    guard 0x30...0x39 ~= byte else { return nil }
    value = value * 10 + Int(byte - 0x30)
  }
  return isNegative ? -value : value
}

/// Whether the bytes are what Python and R write where there is no value.
func meansNothing(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard 2...4 ~= bytes.count else { return false }
  let text = String(decoding: bytes, as: UTF8.self).lowercased()
  return ["nan", "nat", "na", "none", "null"].contains(text)
}

/// A decimal number as XML Schema writes it, judged without floating point.
enum DecimalReading: Equatable {
  case whole(Int)
  /// A number that is not whole, or too large for an `Int`, or infinite.
  case other
  case malformed

  init(_ bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    // XML Schema writes "INF"; what Python writes is taken too.
    if ["inf", "-inf", "+inf", "infinity", "-infinity"].contains(text.lowercased()) {
      self = .other
      return
    }
    let halves = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard let mantissa = halves.first, halves.count <= 2 else {
      self = .malformed
      return
    }
    let unsigned = mantissa.drop { $0 == "-" || $0 == "+" }
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.joined()
    let exponent = halves.count == 2 ? Int(halves[1]) : 0
    guard mantissa.count - unsigned.count <= 1, parts.count <= 2, !digits.isEmpty,
      digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let exponent
    else {
      self = .malformed
      return
    }
    let places = (parts.count == 2 ? parts[1].count : 0) - min(max(exponent, -1000), 1000)
    self = Self.whole(digits, places: places, isNegative: mantissa.hasPrefix("-"))
  }

  private static func whole(_ digits: String, places: Int, isNegative: Bool) -> DecimalReading {
    var kept = digits.drop { $0 == "0" }
    if kept.isEmpty { return .whole(0) }
    if places > 0 {
      guard kept.count > places, kept.suffix(places).allSatisfy({ $0 == "0" }) else {
        return .other
      }
      kept.removeLast(places)
    }
    guard kept.count - min(places, 0) <= 18 else { return .other }
    let text = kept + String(repeating: "0", count: max(0, -places))
    guard let value = Int(text) else { return .other }
    return .whole(isNegative ? -value : value)
  }
}
