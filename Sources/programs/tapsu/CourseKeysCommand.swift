import CommandOptions
import Courses
import Glibc
import Sodium
import Wording

/// Writes what sshd reads of trainees' keys: `tapsu course keys COURSE KEYS SETTINGS`.
struct CourseKeysCommand: CourseCommand {
  private static let kinds: Set = [
    "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521",
    "sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com",
  ]
  /// What stands in the place of a code before a key that a whole room shares.
  private static let anybody = "-"

  let environment: Environment

  func run(_ operands: [String]) throws(Failure) {
    let desk = try courseToRead(operands)
    let settings = operands[2]
    guard settings.hasPrefix("/"), settings.utf8.allSatisfy(Self.isPlain) else {
      throw wrong(
        Phrase(
          "“\(settings.onOneLine)”: cần đường dẫn đầy đủ, không dấu cách",
          "“\(settings.onOneLine)”: a whole path without blanks is needed"))
    }
    let program = Environment.programPath
    guard program.utf8.allSatisfy(Self.isPlain) else {
      throw wrong(
        Phrase(
          "Chương trình nằm ở “\(program.onOneLine)”, mà đường dẫn có dấu cách hay ký tự lạ thì sshd không gọi được; hãy cài vào chỗ khác, như /usr/local/bin.",
          "The program lies at “\(program.onOneLine)”; sshd cannot call a path with blanks or special characters: install it elsewhere, as in /usr/local/bin."
        ))
    }
    let known = Set(try desk.roster.trainees.map(\.code))
    let text = String(decoding: try environment.bytes(of: operands[1]), as: UTF8.self)
    var lines: [String] = []
    var holders: [String: (name: String, line: Int)] = [:]
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      if words.isEmpty || words[0].hasPrefix("#") { continue }
      guard words.count >= 3, Self.kinds.contains(words[1]), Self.isKey(words[2], of: words[1])
      else {
        throw wrong(
          Phrase(
            "dòng \(place + 1): viết mã học viên, dấu cách, rồi khóa công khai (ssh-ed25519 AAAA…)",
            "line \(place + 1): write the trainee’s code, a blank and the public key (ssh-ed25519 AAAA…)"
          ))
      }
      lines.append(try self.line(words, place + 1, settings, known))
      let key = "\(words[1]) \(words[2])"
      let name = words[0].uppercased()
      if let other = holders[key], other.name != name {
        // sshd takes the first line of a key: who stands on the second would sit as the first.
        throw wrong(
          Phrase(
            "dòng \(place + 1): khóa của \(Self.whose(name).vietnamese) cũng là khóa của \(Self.whose(other.name).vietnamese) ở dòng \(other.line). Mỗi khóa chỉ của một người; nếu là máy dùng chung thì ghi “-” và bỏ dòng kia.",
            "line \(place + 1): the key of \(Self.whose(name).english) is also that of \(Self.whose(other.name).english) on line \(other.line). A key is one person’s; for a machine that is shared write “-” and remove the other line."
          ))
      }
      holders[key] = (name, place + 1)
    }
    lines.forEach(Output.say)
  }

  private static func whose(_ name: String) -> Phrase {
    name == anybody ? Phrase("phòng máy", "the room") : Phrase(verbatim: name)
  }

  private func line(
    _ words: [String], _ number: Int, _ settings: String, _ known: Set<TraineeCode>
  ) throws(Failure) -> String {
    var command = "\(Environment.programPath) serve \(settings)"
    var name = "tapsu"
    if words[0] != Self.anybody {
      guard let code = TraineeCode(words[0]), known.contains(code) else {
        throw wrong(
          Phrase(
            "dòng \(number): lớp không có học viên mã “\(words[0].onOneLine)”",
            "line \(number): the course has no trainee “\(words[0].onOneLine)”"))
      }
      command += " --trainee \(code)"
      name += "-\(code)"
    }
    return "command=\"\(command)\",restrict,pty \(words[1]) \(words[2]) \(name)"
  }

  private func wrong(_ phrase: Phrase) -> Failure {
    Failure(status: .badData, lines: [phrase[language]])
  }

  /// Whether letters are a public key of a kind.
  ///
  /// Its parts each stand behind their length, first the kind’s name, to the very end (RFC 4253): a key
  /// that was cut while it was copied is none.
  private static func isKey(_ letters: String, of kind: String) -> Bool {
    guard var rest = Base64.bytes(of: letters)?[...] else { return false }
    var parts: [ArraySlice<UInt8>] = []
    while !rest.isEmpty {
      guard rest.count >= 4 else { return false }
      let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(4)
      guard rest.count >= length else { return false }
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts.count > 1 && parts[0].elementsEqual(kind.utf8)
      && parts.dropFirst().allSatisfy { !$0.isEmpty }
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"),
      UInt8(ascii: "="):
      true
    default: false
    }
  }

  /// What a path may have that stands between quotes in a file of sshd's and before a shell.
  private static func isPlain(_ byte: UInt8) -> Bool {
    isBase64(byte) && byte != UInt8(ascii: "=") || "._-".utf8.contains(byte)
  }
}
