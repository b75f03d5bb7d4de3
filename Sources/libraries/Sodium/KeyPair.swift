private import CSodium

/// What somebody signs with, and opens what was sealed for them alone (Ed25519, X25519).
package struct KeyPair: Hashable, Sendable, CustomStringConvertible {
  /// How many bytes everything follows from.
  package static let seedByteCount = Int(crypto_kdf_KEYBYTES)

  /// What both keys follow from; who has it can sign and read.
  package let seed: [UInt8]
  package let publicKey: PublicKey
  private let signingKey: [UInt8]
  private let boxKey: [UInt8]

  /// Works the keys out of a seed; nil where it has not as many bytes as it should.
  package init?(seed: [UInt8]) {
    guard seed.count == Self.seedByteCount else { return nil }
    self.init(whole: seed)
  }

  /// Draws a pair.
  package static func drawn() -> KeyPair {
    KeyPair(whole: RandomCode.bytes(seedByteCount))
  }

  private init(whole seed: [UInt8]) {
    SodiumLibrary.require()
    self.seed = seed
    var signingSeed = [UInt8](repeating: 0, count: Int(crypto_sign_SEEDBYTES))
    var boxSeed = [UInt8](repeating: 0, count: Int(crypto_box_SEEDBYTES))
    var signingKey = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    var boxKey = [UInt8](repeating: 0, count: Int(crypto_box_SECRETKEYBYTES))
    var verifying = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    var sealing = [UInt8](repeating: 0, count: Int(crypto_box_PUBLICKEYBYTES))
    // The arrays live until each call is over, and have exactly the length that the library writes.
    _ = unsafe crypto_kdf_derive_from_key(&signingSeed, signingSeed.count, 1, "tapsukey", seed)
    _ = unsafe crypto_kdf_derive_from_key(&boxSeed, boxSeed.count, 2, "tapsukey", seed)
    _ = unsafe crypto_sign_seed_keypair(&verifying, &signingKey, signingSeed)
    _ = unsafe crypto_box_seed_keypair(&sealing, &boxKey, boxSeed)
    self.signingKey = signingKey
    self.boxKey = boxKey
    publicKey = PublicKey(whole: verifying + sealing)
  }

  /// The signature of bytes.
  package func signature(of bytes: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: PublicKey.signatureByteCount)
    // The arrays live until the call is over; a signature always has this length.
    _ = unsafe crypto_sign_detached(&signature, nil, bytes, UInt64(bytes.count), signingKey)
    return signature
  }

  /// Opens what was sealed for this pair; nil where it is for another, or a single bit was changed.
  package func opened(_ sealed: [UInt8]) -> [UInt8]? {
    guard sealed.count >= PublicKey.overhead else { return nil }
    var plain = [UInt8](repeating: 0, count: sealed.count - PublicKey.overhead)
    // The arrays live until the call is over; the result has room for all that is written.
    let isWhole = unsafe crypto_box_seal_open(
      &plain, sealed, UInt64(sealed.count), publicKey.sealing, boxKey)
    return isWhole == 0 ? plain : nil
  }

  /// Not the keys: they are nobody's to see.
  package var description: String { "KeyPair" }
}

/// The half of a pair of keys that everybody may know: it checks signatures, and seals for the owner.
package struct PublicKey: Hashable, Sendable {
  package static let byteCount =
    Int(crypto_sign_PUBLICKEYBYTES) + Int(crypto_box_PUBLICKEYBYTES)
  package static let signatureByteCount = Int(crypto_sign_BYTES)
  /// How many bytes what is sealed has more than what it was made of.
  package static let overhead = crypto_box_sealbytes()

  package let bytes: [UInt8]

  /// Takes the bytes of a key; nil where they are not as many as a key has.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  fileprivate init(whole bytes: [UInt8]) { self.bytes = bytes }

  private var verifying: [UInt8] { Array(bytes.prefix(Int(crypto_sign_PUBLICKEYBYTES))) }
  fileprivate var sealing: [UInt8] { Array(bytes.dropFirst(Int(crypto_sign_PUBLICKEYBYTES))) }

  /// Whether the owner signed these bytes.
  package func signed(_ bytes: [UInt8], with signature: [UInt8]) -> Bool {
    SodiumLibrary.require()
    guard signature.count == Self.signatureByteCount else { return false }
    // The arrays live until the call is over.
    return unsafe crypto_sign_verify_detached(signature, bytes, UInt64(bytes.count), verifying) == 0
  }

  /// Seals bytes for the owner alone, otherwise each time; nil where the key is none that anybody has.
  package func sealed(_ plain: [UInt8]) -> [UInt8]? {
    SodiumLibrary.require()
    var sealed = [UInt8](repeating: 0, count: plain.count + Self.overhead)
    // The arrays live until the call is over; the result has room for all that is written.
    let isSealed = unsafe crypto_box_seal(&sealed, plain, UInt64(plain.count), sealing)
    return isSealed == 0 ? sealed : nil
  }

  /// The key in so few letters that people compare it aloud.
  package var fingerprint: String { RandomCode.text(of: bytes) }
}
