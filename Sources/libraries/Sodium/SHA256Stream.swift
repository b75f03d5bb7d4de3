private import CSodium

/// A SHA-256 digest (FIPS 180-4) under way, fed piece by piece.
@safe
package struct SHA256Stream: Sendable {
  private var state: crypto_hash_sha256_state

  package init() {
    var state = crypto_hash_sha256_state()
    // The state is a local variable; the call writes it whole and keeps no pointer.
    _ = unsafe crypto_hash_sha256_init(&state)
    self.state = state
  }

  /// Takes in more bytes; those that lie in one piece are read where they are.
  @specialized(where Bytes == [UInt8])
  @specialized(where Bytes == String.UTF8View)
  package mutating func update<Bytes: Sequence<UInt8>>(_ bytes: Bytes) {
    // The bytes belong to the caller, who keeps them for the length of the call.
    let isTaken: Void? = bytes.withContiguousStorageIfAvailable { unsafe take($0) }
    if isTaken == nil { unsafe Array(bytes).withUnsafeBufferPointer { unsafe take($0) } }
  }

  /// The 32 bytes of the digest of everything so far.
  package func digest() -> [UInt8] {
    var copy = state
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    // The library writes exactly as many bytes as the array has.
    _ = unsafe crypto_hash_sha256_final(&copy, &digest)
    return digest
  }

  private mutating func take(_ buffer: UnsafeBufferPointer<UInt8>) {
    guard let first = buffer.baseAddress else { return }
    _ = unsafe crypto_hash_sha256_update(&state, first, UInt64(buffer.count))
  }
}
