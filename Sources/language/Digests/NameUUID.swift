/// Identifiers that follow from a name: the same name, the same identifier, on every machine.
package enum NameUUID {
  /// The namespace of addresses: RFC 9562, section 6.6.
  private static let addresses: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]

  /// The UUID of version 5 (RFC 9562, section 5.5) of an address, in lowercase.
  package static func text(ofAddress address: String) -> String {
    var bytes = Array(SHA1.digest(of: addresses + Array(address.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text = ""
    for (place, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(place) { text += "-" }
      let digits = String(byte, radix: 16)
      text += digits.count == 1 ? "0" + digits : digits
    }
    return text
  }
}

/// The SHA-1 digest of FIPS 180-4, which identifiers of version 5 are defined by.
///
/// It protects nothing: others can make two texts with one digest. Whatever has to be proved uses
/// ``SHA256``.
enum SHA1 {
  static func digest(of bytes: [UInt8]) -> [UInt8] {
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    let message = padded(bytes)
    for start in stride(from: 0, to: message.count, by: 64) {
      take(message[start..<start + 64], into: &state)
    }
    return state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  private static func padded(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes + [0x80]
    while result.count % 64 != 56 { result.append(0) }
    let bitCount = UInt64(bytes.count) * 8
    return result
      + stride(from: UInt64(56), through: 0, by: -8).map {
        UInt8(truncatingIfNeeded: bitCount >> $0)
      }
  }

  private static func take(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { place in
      block[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for place in 16..<80 {
      words.append(
        rotated(words[place - 3] ^ words[place - 8] ^ words[place - 14] ^ words[place - 16], 1))
    }
    // The letters are those of the standard, so that the two can be read side by side.
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for place in 0..<80 {
      let (mixed, constant): (UInt32, UInt32) =
        switch place {
        case 0..<20: (b & c ^ ~b & d, 0x5A82_7999)
        case 20..<40: (b ^ c ^ d, 0x6ED9_EBA1)
        case 40..<60: (b & c ^ b & d ^ c & d, 0x8F1B_BCDC)
        default: (b ^ c ^ d, 0xCA62_C1D6)
        }
      let next = rotated(a, 5) &+ mixed &+ e &+ constant &+ words[place]
      (e, d, c, b, a) = (d, c, rotated(b, 30), a, next)
    }
    for (place, word) in [a, b, c, d, e].enumerated() { state[place] &+= word }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }
}
