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

  /// Draws bytes.
  package static func bytes(_ count: Int) -> [UInt8] {
    SodiumLibrary.require()
    var bytes = [UInt8](repeating: 0, count: count)
    // The array belongs to this call and has as many bytes as are written.
    unsafe randombytes_buf(&bytes, count)
    return bytes
  }

  /// What a person typed for a code, without its hyphens and as it was drawn: capitals are small letters.
  package static func typed(_ text: String) -> String {
    String(text.lowercased().filter(letters.contains))
  }

  /// Bytes in letters that people can compare: four groups of four, of which nobody finds another text
  /// in a lifetime (77 bits).
  package static func text(of bytes: [UInt8]) -> String {
    var stream = SHA256Stream()
    stream.update(bytes)
    let digest = stream.digest()
    return stride(from: 0, to: 16, by: 4).map { start in
      String(digest[start..<start + 4].map { letters[Int($0) % letters.count] })
    }.joined(separator: "-")
  }
}
