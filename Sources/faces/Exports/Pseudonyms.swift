private import Digests

/// Names that stand for trainees outside: the same for the same trainee and secret, and without the
/// secret nobody's.
package struct Pseudonyms: Sendable {
  /// So many digits tell the trainees of a city apart.
  private static let digits = 10

  private let secret: String

  /// Takes what only the store knows.
  package init(secret: String) {
    self.secret = secret
  }

  package func name(for trainee: String) -> String {
    let inner = SHA256.hexDigest(of: (secret + "\n" + trainee).utf8)
    let digest = SHA256.hexDigest(of: (secret + "\n" + inner).utf8)
    return "HV-" + digest.prefix(Self.digits).uppercased()
  }
}
