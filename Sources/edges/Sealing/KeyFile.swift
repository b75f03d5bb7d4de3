package import Sodium

/// The file that an instructor’s key lies in: one line, which whoever has it can sign and read with.
package enum KeyFile {
  package static let bytesMaximum = 4 << 10

  private static let start = "tapsu-key 1 "

  package static func bytes(of key: KeyPair) -> [UInt8] {
    Array((start + key.seed.hex + "\n").utf8)
  }

  /// Reads a file; nil where it is none.
  package static func key(in bytes: [UInt8]) -> KeyPair? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix(start), text.hasSuffix("\n") else { return nil }
    return [UInt8](hex: String(text.dropFirst(start.count).dropLast()))
      .flatMap(KeyPair.init(seed:))
  }
}
