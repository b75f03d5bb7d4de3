private import Sodium

/// The SHA-256 digest of FIPS 180-4, fed piece by piece.
package struct SHA256: Sendable {
  private var stream = SHA256Stream()

  package init() {}

  /// Takes in more bytes.
  ///
  /// Complexity: linear in the number of bytes; of bytes that lie in one piece, nothing is copied.
  @specialized(where Bytes == [UInt8])
  @specialized(where Bytes == String.UTF8View)
  package mutating func update<Bytes: Sequence<UInt8>>(_ bytes: Bytes) {
    stream.update(bytes)
  }

  /// Returns the digest of all bytes so far as 64 lowercase hexadecimal digits.
  package func hexDigest() -> String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for byte in stream.digest() {
      for digit in [byte >> 4, byte & 15] { digits.append(digit < 10 ? 48 + digit : 87 + digit) }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Returns the digest of the bytes as 64 lowercase hexadecimal digits.
  package static func hexDigest(of bytes: some Sequence<UInt8>) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.hexDigest()
  }
}
