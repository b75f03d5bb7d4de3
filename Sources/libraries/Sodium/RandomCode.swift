private import CSodium

/// Codes that a machine draws and a person types.
package enum RandomCode {
  /// Letters and digits of which none looks like another.
  package static let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")

  /// Draws a code of groups with hyphens between them, every one as likely as any other.
  package static func drawn(groups: Int, lettersInGroup: Int) -> String {
    SodiumLibrary.require()
    return (0..<groups).map { _ in
      String(
        (0..<lettersInGroup).map { _ in
          letters[Int(randombytes_uniform(UInt32(letters.count)))]
        })
    }.joined(separator: "-")
  }
}
