extension KeyDecoder {
  /// Decodes UTF-8 a byte at a time; each ill-formed piece becomes one U+FFFD.
  struct ScalarDecoder: Sendable {
    private var value: UInt32 = 0
    private var missing = 0
    /// What the next byte may be; the first continuation of some scalars is narrower (Unicode 3-7).
    private var allowed: ClosedRange<UInt8> = 0x80...0xBF

    var isPending: Bool { missing > 0 }

    /// Takes a byte of at least 0x80, or any byte when a scalar is pending.
    ///
    /// A byte that does not continue the pending scalar is not consumed and must be read again.
    mutating func take(_ byte: UInt8) -> (scalar: Unicode.Scalar?, isConsumed: Bool) {
      guard isPending else { return (start(byte), true) }
      guard allowed.contains(byte) else {
        missing = 0
        return ("\u{FFFD}", false)
      }
      value = value << 6 | UInt32(byte & 0x3F)
      missing -= 1
      allowed = 0x80...0xBF
      return (missing == 0 ? Unicode.Scalar(value) ?? "\u{FFFD}" : nil, true)
    }

    /// Gives up a pending scalar.
    mutating func finish() -> Unicode.Scalar? {
      defer { missing = 0 }
      return isPending ? "\u{FFFD}" : nil
    }

    private mutating func start(_ byte: UInt8) -> Unicode.Scalar? {
      allowed = 0x80...0xBF
      switch byte {
      case 0xC2...0xDF: (value, missing) = (UInt32(byte & 0x1F), 1)
      case 0xE0...0xEF:
        (value, missing) = (UInt32(byte & 0x0F), 2)
        if byte == 0xE0 { allowed = 0xA0...0xBF }
        if byte == 0xED { allowed = 0x80...0x9F }
      case 0xF0...0xF4:
        (value, missing) = (UInt32(byte & 0x07), 3)
        if byte == 0xF0 { allowed = 0x90...0xBF }
        if byte == 0xF4 { allowed = 0x80...0x8F }
      default: return "\u{FFFD}"
      }
      return nil
    }
  }
}
