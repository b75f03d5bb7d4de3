/// What a log is, told by its first bytes and not by its name.
enum LogForm {
  case empty
  case foreign
  case otherEncoding
  case xes(start: Int)
  case csv(start: Int, separator: UInt8, firstLine: Int)

  init(head: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = head.starts(with: mark) ? mark.count : 0
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      self = .otherEncoding
      return
    }
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
    self = head[first] == 0x3C ? .xes(start: first) : LogForm(table: head, start: start)
  }

  private static let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]

  private init(table head: [UInt8], start: Int) {
    let line = head[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    // Excel writes and reads such a first line to name the separator.
    if line.count == 5, line.starts(with: Array("sep=".utf8)), let separator = line.last {
      var next = line.endIndex
      if next < head.count && head[next] == 0x0D { next += 1 }
      if next < head.count && head[next] == 0x0A { next += 1 }
      self = .csv(start: next, separator: separator, firstLine: 2)
      return
    }
    var isQuoted = false
    var counts = [0, 0, 0]
    let separators: [UInt8] = [0x2C, 0x3B, 0x09]
    for byte in line {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, let index = separators.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    let index = counts.firstIndex(of: most) ?? 0
    self = .csv(start: start, separator: separators[index], firstLine: 1)
  }
}
