private import CSodium

/// A key under which bytes are unreadable and cannot be changed unnoticed (XChaCha20-Poly1305).
///
/// The nonce follows from the key and from what is sealed, so that the same bytes sealed for the same
/// place are the same twice, and no counter has to be kept anywhere.
package struct SealingKey: Hashable, Sendable, CustomStringConvertible {
  package static let byteCount = Int(crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
  package static let saltByteCount = Int(crypto_pwhash_SALTBYTES)
  /// How many bytes what is sealed has more than what it was made of.
  package static let overhead = nonceByteCount + Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

  private static let nonceByteCount = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)

  package let bytes: [UInt8]

  /// Takes the bytes of a key; nil where they are not as many as a key has.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  private init(whole bytes: [UInt8]) { self.bytes = bytes }

  /// Draws a key.
  package static func drawn() -> SealingKey {
    SealingKey(whole: RandomCode.bytes(byteCount))
  }

  /// Works a key out of a code that people tell each other (argon2id); nil where the salt has not as many
  /// bytes as it should.
  package init?(
    code: borrowing Secret, salt: [UInt8], cost: PasswordHash.Cost
  ) throws(SodiumError) {
    SodiumLibrary.require()
    guard salt.count == Self.saltByteCount else { return nil }
    var key = [UInt8](repeating: 0, count: Self.byteCount)
    // The arrays belong to this call, and the library writes exactly as many bytes as it is told.
    let isMade = unsafe code.lend { bytes, count in
      unsafe crypto_pwhash(
        &key, UInt64(key.count), bytes, count, salt, cost.operations, cost.memory,
        crypto_pwhash_ALG_ARGON2ID13) == 0
    }
    guard isMade else { throw .outOfMemory }
    self.bytes = key
  }

  /// Seals bytes for a place: they open only where the same place is named.
  package func sealed(_ plain: [UInt8], for place: [UInt8]) -> [UInt8] {
    let nonce = nonce(of: plain, for: place)
    var sealed = [UInt8](
      repeating: 0, count: plain.count + Int(crypto_aead_xchacha20poly1305_ietf_ABYTES))
    // The arrays live until the call is over; the result has room for all that is written.
    _ = unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
      &sealed, nil, plain, UInt64(plain.count), place, UInt64(place.count), nil, nonce, bytes)
    return nonce + sealed
  }

  /// Opens what was sealed for a place; nil where key, place or a single bit is another.
  package func opened(_ sealed: [UInt8], for place: [UInt8]) -> [UInt8]? {
    SodiumLibrary.require()
    guard sealed.count >= Self.overhead else { return nil }
    let nonce = Array(sealed.prefix(Self.nonceByteCount))
    let rest = Array(sealed.dropFirst(Self.nonceByteCount))
    var plain = [UInt8](repeating: 0, count: sealed.count - Self.overhead)
    // The arrays live until the call is over; the result has room for all that is written.
    let isWhole = unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
      &plain, nil, nil, rest, UInt64(rest.count), place, UInt64(place.count), nonce, bytes)
    return isWhole == 0 ? plain : nil
  }

  private func nonce(of plain: [UInt8], for place: [UInt8]) -> [UInt8] {
    SodiumLibrary.require()
    var key = [UInt8](repeating: 0, count: Int(crypto_generichash_KEYBYTES))
    var nonce = [UInt8](repeating: 0, count: Self.nonceByteCount)
    let count = UInt64(place.count)
    let text = (0..<8).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) } + place + plain
    // The arrays live until each call is over, and the library writes as many bytes as it is told.
    _ = unsafe crypto_kdf_derive_from_key(&key, key.count, 1, "tapnonce", bytes)
    _ = unsafe crypto_generichash(&nonce, nonce.count, text, UInt64(text.count), key, key.count)
    return nonce
  }

  /// Not the key: it is nobody's to see.
  package var description: String { "SealingKey" }
}
