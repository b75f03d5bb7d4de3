private import CSodium

/// Bytes that nobody else is to see: they lie in memory of their own, which is neither swapped out nor
/// dumped, and are wiped when the value ends.
@safe
package struct Secret: ~Copyable {
  /// The most bytes of a secret; what somebody types is never longer.
  package static let bytesMaximum = 1_024

  private let memory: UnsafeMutableRawPointer
  package let count: Int

  /// Takes the bytes; nil where there are none or too many.
  package init?(_ bytes: some Collection<UInt8>) {
    SodiumLibrary.require()
    // The library's memory belongs to this value until its end.
    guard 1...Self.bytesMaximum ~= bytes.count, let memory = unsafe sodium_malloc(bytes.count)
    else { return nil }
    for (place, byte) in bytes.enumerated() {
      unsafe memory.storeBytes(of: byte, toByteOffset: place, as: UInt8.self)
    }
    unsafe self.memory = memory
    count = bytes.count
  }

  deinit { unsafe sodium_free(memory) }

  /// Whether two secrets are the same, in a time that does not tell how far they are.
  package borrowing func isSame(as other: borrowing Secret) -> Bool {
    // Both live until the call is over.
    unsafe count == other.count && sodium_memcmp(memory, other.memory, count) == 0
  }

  /// Lends the bytes to a call of the library; the pointer does not outlive it.
  borrowing func lend<Result>(
    _ work: (UnsafePointer<CChar>, UInt64) -> Result
  ) -> Result {
    unsafe work(UnsafePointer(memory.assumingMemoryBound(to: CChar.self)), UInt64(count))
  }
}
