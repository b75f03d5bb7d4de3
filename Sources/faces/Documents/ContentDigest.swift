private import Digests

/// The digest by which a page's policy lets a browser run a script or take a style: "sha256-…".
package func contentDigest(of text: String) -> String {
  let digits = Array(SHA256.hexDigest(of: text.utf8).utf8)
  let bytes = stride(from: 0, to: digits.count, by: 2).map { place in
    value(of: digits[place]) << 4 | value(of: digits[place + 1])
  }
  return "sha256-" + base64(bytes)
}

private func value(of digit: UInt8) -> UInt8 {
  digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
}

private func base64(_ bytes: [UInt8]) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  var text = ""
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
    for place in 0..<4 {
      text.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : "=")
    }
  }
  return text
}
