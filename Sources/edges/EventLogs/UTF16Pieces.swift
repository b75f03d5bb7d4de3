/// Turns pieces of UTF-16, as Excel writes “Unicode text”, into pieces of UTF-8.
struct UTF16Pieces {
  static let littleEndianMark: [UInt8] = [0xFF, 0xFE]
  static let bigEndianMark: [UInt8] = [0xFE, 0xFF]

  private let isBigEndian: Bool
  /// What a piece ended with before its character was whole.
  private var rest: [UInt8] = []

  /// A reader for what begins with these bytes; nil when they are no mark of UTF-16.
  init?(mark bytes: [UInt8]) {
    // A document of XML needs no mark: its first sign tells.
    isBigEndian = bytes.starts(with: Self.bigEndianMark) || bytes.starts(with: [0x00, 0x3C])
    guard
      isBigEndian || bytes.starts(with: Self.littleEndianMark) || bytes.starts(with: [0x3C, 0x00])
    else { return nil }
  }

  /// The same text in UTF-8; what is no character becomes a byte that is none in UTF-8 either.
  mutating func converted(_ piece: [UInt8]) -> [UInt8] {
    let bytes = rest + piece
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    while position + 1 < bytes.count {
      let unit = unit(bytes, at: position)
      var scalar = Unicode.Scalar(UInt32(unit))
      var length = 2
      if 0xD800..<0xDC00 ~= unit {
        guard position + 3 < bytes.count else { break }
        let second = self.unit(bytes, at: position + 2)
        if 0xDC00..<0xE000 ~= second {
          let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
          scalar = Unicode.Scalar(value)
          length = 4
        }
      }
      if let scalar {
        result += Array(Unicode.UTF8.encode(scalar) ?? .init())
      } else {
        result.append(0xFF)
      }
      position += length
    }
    rest = Array(bytes[position...])
    return result
  }

  /// What is left when no further piece comes.
  mutating func ended() -> [UInt8] {
    defer { rest = [] }
    return rest.isEmpty ? [] : [0xFF]
  }

  private func unit(_ bytes: [UInt8], at position: Int) -> UInt16 {
    let first = UInt16(bytes[position])
    let second = UInt16(bytes[position + 1])
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
