/// What a log is, told by its first bytes and not by its name.
enum LogForm: Sendable {
  case empty
  case foreign
  case xes(start: Int)
  case csv(start: Int, separator: UInt8, firstLine: Int)

  /// - Parameters:
  ///   - head: The first bytes.
  ///   - known: The separator of a table, where that is known.
  ///   - headerLine: The line on which a table's header stands.
  init(head: [UInt8], separator known: UInt8? = nil, headerLine: Int = 1) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = head.starts(with: mark) ? mark.count : 0
    // A ZIP archive, as .xlsx is, and the older .xls.
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
      || head.contains(0)
    {
      self = .foreign
      return
    }
    guard let first = head[start...].firstIndex(where: { !LogForm.blanks.contains($0) }) else {
      self = .empty
      return
    }
    // JSON, as object-centric logs are written, too.
    let rest = head[first...].filter { !LogForm.blanks.contains($0) }.prefix(2)
    if rest.first == 0x7B || rest.elementsEqual([0x5B, 0x7B]) {
      self = .foreign
      return
    }
    self =
      head[first] == 0x3C
      ? .xes(start: first) : LogForm(table: head, start: start, known, headerLine)
  }

  private static let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]

  private init(table head: [UInt8], start: Int, _ known: UInt8?, _ headerLine: Int) {
    let line = head[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    // Excel writes and reads such a first line to name the separator.
    if line.count == 5, line.starts(with: Array("sep=".utf8)), let separator = line.last {
      var next = line.endIndex
      if next < head.count && head[next] == 0x0D { next += 1 }
      if next < head.count && head[next] == 0x0A { next += 1 }
      self = .csv(start: next, separator: known ?? separator, firstLine: 2)
      return
    }
    let header = Self.lines(from: headerLine, of: head[start...])
    self = .csv(start: start, separator: known ?? Self.separator(in: header).byte, firstLine: 1)
  }

  private static let separators: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]

  /// The separator that stands most often in the first line of some bytes, and how often.
  static func separator(in bytes: ArraySlice<UInt8>) -> (byte: UInt8, count: Int) {
    var isQuoted = false
    var counts = separators.map { _ in 0 }
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted && (byte == 0x0A || byte == 0x0D) { break }
      if !isQuoted, let index = separators.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return (separators[counts.firstIndex(of: most) ?? 0], most)
  }

  /// A separator as it is said on the command line.
  static func name(of separator: UInt8) -> String {
    separator == 0x09 ? "tab" : String(Character(Unicode.Scalar(separator)))
  }

  private static func lines(
    from number: Int, of bytes: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8> {
    var rest = bytes
    for _ in 1..<max(1, number) {
      rest = rest.drop { $0 != 0x0A && $0 != 0x0D }
      if rest.first == 0x0D { rest = rest.dropFirst() }
      if rest.first == 0x0A { rest = rest.dropFirst() }
    }
    return rest
  }
}
