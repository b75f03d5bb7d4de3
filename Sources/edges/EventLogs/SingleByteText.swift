/// Turns text in an older encoding, one byte a letter, into UTF-8, as far as such logs are met.
struct SingleByteText {
  /// What the bytes from 0x80 on stand for, in UTF-8; what is no letter becomes a byte that is none
  /// in UTF-8 either.
  private let upper: [[UInt8]]

  /// A reader for an encoding by the name that a document gives it; nil for any other.
  init?(encoding name: String) {
    let scalars: [UInt32]
    switch name.lowercased() {
    // Whoever says Latin-1 means Windows' larger set of letters.
    case "iso-8859-1", "latin1", "latin-1", "l1", "windows-1252", "cp1252":
      scalars = Self.windows1252 + Array(0xA0...0xFF)
    case "windows-1258", "cp1258":
      scalars =
        Self.windows1252.map { [0x160, 0x17D, 0x161, 0x17E].contains($0) ? 0 : $0 }
        + (0xA0...0xFF).map { Self.windows1258[$0] ?? $0 }
    default: return nil
    }
    upper = scalars.map { value in
      Unicode.Scalar(value).flatMap { value == 0 ? nil : Unicode.UTF8.encode($0) }.map(Array.init)
        ?? [0xFF]
    }
  }

  func converted(_ piece: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(piece.count + piece.count / 4)
    for byte in piece {
      if byte < 0x80 { result.append(byte) } else { result += upper[Int(byte) - 0x80] }
    }
    return result
  }

  /// The encoding that an XML document declares in its first bytes.
  static func declared(in head: [UInt8]) -> String? {
    guard head.starts(with: Array("<?xml".utf8)) else { return nil }
    let line = head.prefix { $0 != 0x3E }
    let word = Array("encoding".utf8)
    guard let start = line.indices.first(where: { line[$0...].starts(with: word) }) else {
      return nil
    }
    let rest = line[(start + word.count)...].drop { $0 == 0x20 || $0 == 0x3D }
    guard let quote = rest.first, quote == 0x22 || quote == 0x27 else { return nil }
    return String(decoding: rest.dropFirst().prefix { $0 != quote }, as: UTF8.self)
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
    0, 0x17D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161,
    0x203A, 0x153, 0, 0x17E, 0x178,
  ]

  /// Where Vietnam's set of letters differs from Latin-1; the marks of tones stand behind the letter.
  private static let windows1258: [UInt32: UInt32] = [
    0xC3: 0x102, 0xCC: 0x300, 0xD0: 0x110, 0xD2: 0x309, 0xD5: 0x1A0, 0xDD: 0x1AF, 0xDE: 0x303,
    0xE3: 0x103, 0xEC: 0x301, 0xF0: 0x111, 0xF2: 0x323, 0xF5: 0x1A1, 0xFD: 0x1B0, 0xFE: 0x20AB,
  ]
}
