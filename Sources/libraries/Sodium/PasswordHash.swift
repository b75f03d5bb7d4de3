private import CSodium

/// What is kept of a password: argon2id's answer, from which nobody reads it back.
///
/// It says by itself how costly it was, so that hashes of several costs stand side by side.
package struct PasswordHash: Hashable, Sendable, CustomStringConvertible {
  /// What trying one password costs, whoever tries it.
  package enum Cost: String, Hashable, Sendable, CaseIterable {
    /// The least that the library allows; protects nothing, and is for tests.
    case least
    /// 64 MiB and a tenth of a second: enough for a password that a machine drew.
    case interactive
    /// 256 MiB and most of a second: for a password that somebody thought of.
    case moderate
  }

  /// As it is kept.
  package let text: String

  /// Hashes a password with a salt of its own.
  package init(_ password: borrowing Secret, cost: Cost) throws(SodiumError) {
    SodiumLibrary.require()
    var text = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    // The array belongs to this call; the library ends the text in it with a zero.
    let isMade = unsafe password.lend { bytes, count in
      unsafe crypto_pwhash_str(&text, bytes, count, cost.operations, cost.memory) == 0
    }
    guard isMade else { throw .outOfMemory }
    self.text = String(
      decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Takes what was kept; nil where it is no such thing.
  package init?(kept text: String) {
    guard text.utf8.count < Int(crypto_pwhash_STRBYTES), text.hasPrefix("$argon2id$"),
      !text.utf8.contains(0)
    else { return nil }
    self.text = text
  }

  /// Whether a password is the one that was hashed; takes the time of its cost either way.
  package func matches(_ password: borrowing Secret) -> Bool {
    SodiumLibrary.require()
    // The text is lent with its zero for the length of the call.
    return unsafe password.lend { bytes, count in
      unsafe text.withCString { unsafe crypto_pwhash_str_verify($0, bytes, count) == 0 }
    }
  }

  /// Not the hash: it is nobody's to see.
  package var description: String { "PasswordHash" }
}

extension PasswordHash.Cost {
  var operations: UInt64 {
    switch self {
    case .least: UInt64(crypto_pwhash_opslimit_min())
    case .interactive: UInt64(crypto_pwhash_opslimit_interactive())
    case .moderate: UInt64(crypto_pwhash_opslimit_moderate())
    }
  }

  var memory: Int {
    switch self {
    case .least: crypto_pwhash_memlimit_min()
    case .interactive: crypto_pwhash_memlimit_interactive()
    case .moderate: crypto_pwhash_memlimit_moderate()
    }
  }
}
