/// The SHA-256 digest of FIPS 180-4, fed piece by piece.
///
/// It is written out here because the journal's chain must be checked by pure code, on any machine,
/// without a C library.
package struct SHA256: Sendable {
  private var state = SHA256.initialState
  private var block = InlineArray<64, UInt8>(repeating: 0)
  private var filled = 0
  private var byteCount: UInt64 = 0

  package init() {}

  /// Takes in more bytes.
  ///
  /// Complexity: linear in the number of bytes; nothing is allocated.
  @specialized(where Bytes == [UInt8])
  @specialized(where Bytes == String.UTF8View)
  package mutating func update<Bytes: Sequence<UInt8>>(_ bytes: Bytes) {
    for byte in bytes {
      append(byte)
    }
  }

  /// Returns the digest of all bytes so far as 64 lowercase hexadecimal digits.
  package func hexDigest() -> String {
    var copy = self
    return copy.finish()
  }

  /// Returns the digest of the bytes as 64 lowercase hexadecimal digits.
  package static func hexDigest(of bytes: some Sequence<UInt8>) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.finish()
  }

  private mutating func append(_ byte: UInt8) {
    block[filled] = byte
    filled += 1
    byteCount &+= 1
    guard filled == 64 else { return }
    filled = 0
    compress()
  }

  private mutating func finish() -> String {
    let bitCount = byteCount &* 8
    append(0x80)
    while filled != 56 {
      append(0)
    }
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: bitCount &>> shift))
    }
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for index in state.indices {
      for shift in stride(from: UInt32(28), through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: (state[index] &>> shift) & 15)
        digits.append(digit < 10 ? 48 + digit : 87 + digit)
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private mutating func compress() {
    var words = InlineArray<64, UInt32>(repeating: 0)
    for index in 0..<16 {
      words[index] =
        UInt32(block[index &* 4]) &<< 24 | UInt32(block[index &* 4 &+ 1]) &<< 16
        | UInt32(block[index &* 4 &+ 2]) &<< 8 | UInt32(block[index &* 4 &+ 3])
    }
    for index in 16..<64 {
      let early = words[index &- 15]
      let late = words[index &- 2]
      let first = rotated(early, 7) ^ rotated(early, 18) ^ early &>> 3
      let second = rotated(late, 17) ^ rotated(late, 19) ^ late &>> 10
      words[index] = words[index &- 16] &+ first &+ words[index &- 7] &+ second
    }
    // The letters are those of the standard, so that the two can be read side by side.
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // A copy on the stack: reading the global each time would check that it is initialised.
    let constants = SHA256.constants
    for index in 0..<64 {
      let sumE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let chosen = (e & f) ^ (~e & g)
      let first = h &+ sumE &+ chosen &+ constants[index] &+ words[index]
      let sumA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ sumA &+ majority)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The fractional parts of the square roots of the first 8 primes.
  private static let initialState: InlineArray<8, UInt32> = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C,
    0x1F83_D9AB, 0x5BE0_CD19,
  ]

  /// The fractional parts of the cube roots of the first 64 primes.
  private static let constants: InlineArray<64, UInt32> = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1,
    0x923F_82A4, 0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3,
    0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786,
    0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
    0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147,
    0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13,
    0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
    0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
    0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A,
    0x5B9C_CA4F, 0x682E_6FF3, 0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208,
    0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
  ]
}
