/// The address of a document: only files have one that means anything here.
enum DocumentURI {
  /// The absolute path of a file’s address; nothing for addresses of another kind.
  static func path(of uri: String) -> String? {
    guard uri.lowercased().hasPrefix("file://") else { return nil }
    let rest = uri.dropFirst(7)
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    let host = rest[..<slash].lowercased()
    guard host.isEmpty || host == "localhost" else { return nil }
    let encoded = Array(rest[slash...].prefix { $0 != "#" && $0 != "?" }.utf8)
    var bytes: [UInt8] = []
    var place = 0
    while place < encoded.count {
      if encoded[place] == UInt8(ascii: "%") {
        guard place + 2 < encoded.count,
          let byte = UInt8(
            String(decoding: encoded[place + 1...place + 2], as: UTF8.self), radix: 16)
        else { return nil }
        bytes.append(byte)
        place += 3
      } else {
        bytes.append(encoded[place])
        place += 1
      }
    }
    guard !bytes.contains(0), let path = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    return "/" + path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }

  /// The address of a file at an absolute path.
  static func uri(of path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return path.utf8.reduce(into: "file://") { text, byte in
      let isPlain =
        0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
        || "/._-~".utf8.contains(byte)
      if isPlain {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}
