private import CSodium

/// Bytes as letters, as keys and certificates are written (RFC 4648).
package enum Base64 {
  /// The bytes that a text stands for; nil where it stands for none.
  package static func bytes(of text: String) -> [UInt8]? {
    SodiumLibrary.require()
    let letters = text.utf8.map { CChar(bitPattern: $0) }
    var bytes = [UInt8](repeating: 0, count: letters.count / 4 * 3 + 3)
    var count = 0
    // The arrays live until the call is over, and the library writes no more than it is given room for.
    let status = unsafe sodium_base642bin(
      &bytes, bytes.count, letters, letters.count, nil, &count, nil,
      sodium_base64_VARIANT_ORIGINAL)
    return status == 0 ? Array(bytes.prefix(count)) : nil
  }
}
