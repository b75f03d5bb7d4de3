private import CSodium

/// The library as a whole: everything but digests waits until it is ready.
enum SodiumLibrary {
  /// Whether it has found what it needs of the system, above all its random bytes; tried once.
  private static let isReady = sodium_init() >= 0

  static func require() {
    precondition(isReady, "libsodium finds no random bytes on this system.")
  }
}

/// What libsodium could not do.
package enum SodiumError: Error, Hashable, Sendable {
  /// There is not as much memory as the cost of a password asks for.
  case outOfMemory
}
