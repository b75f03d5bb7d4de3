/// A step on the way from a file’s beginning to what stands somewhere in it.
enum FormatStep: Hashable, Sendable {
  case key(String)
  case item
}

/// What is being written where the cursor stands, told from the lines alone.
///
/// While somebody types, a file is hardly ever whole: what stands above a line, and how far it is indented,
/// tell where it belongs all the same.
struct CursorPlace: Hashable, Sendable {
  enum Spot: Hashable, Sendable {
    /// A key, or a word that may become one.
    case key
    /// What stands behind a key or a dash.
    case value
    /// Inside a text of several lines, where nothing but words can stand.
    case prose
    case comment
  }

  /// The way to what the key stands in, or to the value itself.
  var path: [FormatStep]
  var spot: Spot
  /// What stands from the beginning of the word to the cursor, without its quotation mark.
  var typed: String
  /// The whole word, quotation marks and all.
  var word: Range<EditedPlace>
  /// The keys that stand beside the one being written.
  var siblings: [String] = []
  /// Whether a space has to come first, right behind a colon.
  var needsSpace = false
  /// Whether a colon stands behind the word.
  var hasColon = false
  /// How far the lines below would be indented.
  var indent = 0
}

extension CursorPlace {
  /// What stands at a place of a text.
  init(in text: EditedText, at cursor: EditedPlace) {
    self = CursorReading(text, cursor).place()
  }
}

/// One line’s dashes and key.
private struct LineShape {
  var dashes: [Int] = []
  var key: (name: String, column: Int, end: Int)?
  /// Where the value begins, behind the colon or the last dash, blanks left out.
  var valueStart = 0
  /// What begins there.
  var value: ArraySlice<UInt8> = []
  var indent = 0
  var isBlank = false

  init(_ line: ArraySlice<UInt8>) {
    let bytes = Array(line)
    var place = bytes.prefix { $0 == 0x20 }.count
    indent = place
    guard place < bytes.count, bytes[place] != UInt8(ascii: "#") else {
      isBlank = true
      valueStart = place
      return
    }
    while place < bytes.count, bytes[place] == UInt8(ascii: "-"),
      place + 1 == bytes.count || bytes[place + 1] == 0x20
    {
      dashes.append(place)
      place += 1
      while place < bytes.count && bytes[place] == 0x20 { place += 1 }
    }
    if let found = Self.key(in: bytes, from: place) {
      key = found
      place = found.end + 1
      while place < bytes.count && bytes[place] == 0x20 { place += 1 }
    }
    valueStart = place
    value = bytes[min(place, bytes.count)...]
    if value.first == UInt8(ascii: "#") { value = [] }
  }

  /// The key that begins at a place: its name, where it begins, and where its colon stands.
  private static func key(
    in bytes: [UInt8], from start: Int
  ) -> (name: String, column: Int, end: Int)? {
    guard start < bytes.count, !"{[|>#&*!%@`".utf8.contains(bytes[start]) else { return nil }
    var end = start
    if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
      guard let close = bytes[(start + 1)...].firstIndex(of: bytes[start]) else { return nil }
      end = close + 1
    } else {
      while end < bytes.count, !bytes.isColon(at: end) {
        if bytes[end] == UInt8(ascii: "#"), bytes[end - 1] == 0x20 { return nil }
        end += 1
      }
    }
    guard end < bytes.count, bytes.isColon(at: end) else { return nil }
    return (bytes[start..<end].unquoted, start, end)
  }
}

extension [UInt8] {
  /// Whether the colon of a key stands at a place.
  fileprivate func isColon(at place: Int) -> Bool {
    self[place] == UInt8(ascii: ":") && (place + 1 == count || self[place + 1] == 0x20)
  }
}

extension ArraySlice<UInt8> {
  /// The text without the quotation marks around it.
  fileprivate var unquoted: String {
    var bytes = self
    if let first = bytes.first, "\"'".utf8.contains(first) {
      bytes = bytes.dropFirst()
      if bytes.last == first { bytes = bytes.dropLast() }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Finds out what is written at a place.
private struct CursorReading {
  private let text: EditedText
  private let cursor: EditedPlace
  private let bytes: [UInt8]

  init(_ text: EditedText, _ cursor: EditedPlace) {
    self.text = text
    bytes = Array(text.line(cursor.line))
    self.cursor = EditedPlace(line: cursor.line, byte: min(cursor.byte, bytes.count))
  }

  func place() -> CursorPlace {
    let shape = LineShape(bytes[...])
    if shape.isBlank {
      if cursor.byte > shape.indent {
        return CursorPlace(path: [], spot: .comment, typed: "", word: cursor..<cursor)
      }
      var found = CursorPlace(path: [], spot: .key, typed: "", word: cursor..<cursor)
      found.indent = cursor.byte
      return finished(found, column: cursor.byte, [])
    }
    let dashes = shape.dashes.filter { $0 < cursor.byte }
    let column = dashes.first ?? shape.key?.column ?? shape.valueStart
    if let key = shape.key, cursor.byte <= key.end {
      var found = CursorPlace(
        path: [], spot: .key, typed: typed(from: key.column),
        word: place(key.column)..<place(key.end)
      )
      found.hasColon = true
      found.indent = key.column
      if cursor.byte < key.column { found.word = cursor..<cursor }
      return finished(found, column: column, dashes.map { _ in .item })
    }
    var steps = dashes.map { _ in FormatStep.item }
    if let key = shape.key { steps.append(.key(key.name)) }
    var found = value(of: shape, steps)
    // A word alone on its line may become a key, or go on with the text above it.
    if shape.key == nil, found.spot == .value, found.path == steps { found.spot = .key }
    return finished(found, column: column, found.path)
  }

  /// What stands behind a key or a dash, or alone.
  private func value(of shape: LineShape, _ steps: [FormatStep]) -> CursorPlace {
    let start = min(shape.valueStart, cursor.byte)
    if let first = shape.value.first, cursor.byte > shape.valueStart {
      if "|>".utf8.contains(first), shape.key != nil {
        return CursorPlace(path: steps, spot: .prose, typed: "", word: cursor..<cursor)
      }
      if "{[".utf8.contains(first) {
        return FlowReading(text, from: place(shape.valueStart), to: cursor).place(behind: steps)
      }
    }
    var end = bytes.count
    if let sign = (start..<bytes.count).first(where: { isComment(at: $0) }) {
      if cursor.byte > sign {
        return CursorPlace(path: steps, spot: .comment, typed: "", word: cursor..<cursor)
      }
      end = sign
    }
    while end > max(start, cursor.byte), bytes[end - 1] == 0x20 { end -= 1 }
    var found = CursorPlace(
      path: steps, spot: .value, typed: typed(from: start), word: place(start)..<place(end))
    found.needsSpace = start > 0 && start == cursor.byte && bytes[start - 1] != 0x20
    found.indent = shape.key.map(\.column) ?? start
    return found
  }

  private func isComment(at place: Int) -> Bool {
    bytes[place] == UInt8(ascii: "#") && (place == 0 || bytes[place - 1] == 0x20)
  }

  private func typed(from start: Int) -> String {
    guard start < cursor.byte else { return "" }
    return bytes[start..<cursor.byte].unquoted
  }

  private func place(_ byte: Int) -> EditedPlace { EditedPlace(line: cursor.line, byte: byte) }

  // MARK: - The lines above

  /// The same with the way from the beginning of the file to the line, whose first sign stands in a
  /// column.
  private func finished(
    _ found: CursorPlace, column: Int, _ own: [FormatStep]
  ) -> CursorPlace {
    var found = found
    var inner = found.path.isEmpty ? own : found.path
    var steps: [FormatStep] = []
    var (column, isDash) = (column, own.first == .item)
    var isInText = false
    // Whether a line of text was met whose key stands further up.
    var isBelowText = false
    var number = cursor.line
    while number > 0, column > 0 || isDash {
      number -= 1
      let line = text.line(number)
      let indent = line.prefix { $0 == 0x20 }.count
      guard indent < column || isDash && indent == column else { continue }
      let shape = LineShape(line)
      if shape.isBlank { continue }
      if let key = shape.key, key.column < column || isDash && key.column == column {
        if let first = shape.value.first {
          if "{[".utf8.contains(first) {
            let start = EditedPlace(line: number, byte: shape.valueStart)
            let inside = FlowReading(text, from: start, to: cursor).place(behind: [])
            inner = []
            (found.spot, found.typed, found.word) = (inside.spot, inside.typed, inside.word)
            (found.siblings, found.needsSpace) = (inside.siblings, false)
            steps = inside.path.reversed()
          } else {
            isBelowText = true
          }
        }
        if isBelowText { steps = [] }
        (isInText, isBelowText) = (isInText || isBelowText, false)
        steps.append(.key(key.name))
        steps += shape.dashes.map { _ in .item }
        (column, isDash) = (shape.dashes.first ?? key.column, !shape.dashes.isEmpty)
      } else if let place = shape.dashes.lastIndex(where: { $0 < column }) {
        steps += shape.dashes[...place].map { _ in .item }
        (column, isDash) = (shape.dashes[0], true)
      } else if shape.key == nil, shape.dashes.isEmpty {
        // A line that is neither goes on with the text of one above it.
        isBelowText = true
        (column, isDash) = (indent, false)
      }
    }
    if isInText {
      (found.spot, found.typed, found.word) = (.prose, "", cursor..<cursor)
      found.path = steps.reversed()
      return found
    }
    found.path = steps.reversed() + inner
    if found.spot == .key, found.siblings.isEmpty { found.siblings = siblings(found) }
    return found
  }

  /// The keys in the column of the one being written, above and below.
  private func siblings(_ found: CursorPlace) -> [String] {
    let column = found.word.lowerBound.byte
    var names: [String] = []
    func take(_ shape: LineShape) -> Bool {
      if let key = shape.key, key.column == column { names.append(key.name) }
      return shape.indent >= column
    }
    let own = LineShape(bytes[...])
    if own.dashes.isEmpty {
      for number in stride(from: cursor.line - 1, through: 0, by: -1) {
        let line = text.line(number)
        guard line.prefix(while: { $0 == 0x20 }).count <= column else { continue }
        let shape = LineShape(line)
        if !shape.isBlank, !take(shape) { break }
      }
    }
    for number in cursor.line + 1..<max(cursor.line + 1, text.lineCount) {
      let line = text.line(number)
      guard line.prefix(while: { $0 == 0x20 }).count <= column else { continue }
      let shape = LineShape(line)
      if shape.isBlank { continue }
      guard shape.indent == column, shape.dashes.isEmpty else { break }
      _ = take(shape)
    }
    return names
  }
}

/// What stands inside of braces and brackets.
private struct FlowReading {
  private enum Frame {
    case mapping(key: String?, keys: [String])
    case sequence(key: String?)
  }

  private let text: EditedText
  private let cursor: EditedPlace
  private var frames: [Frame] = []
  private var token: [UInt8] = []
  private var tokenStart: EditedPlace
  private var quote: UInt8?

  init(_ text: EditedText, from start: EditedPlace, to cursor: EditedPlace) {
    self.text = text
    self.cursor = cursor
    tokenStart = start
    for number in start.line...cursor.line {
      let line = Array(text.line(number))
      let first = number == start.line ? start.byte : 0
      let last = number == cursor.line ? min(cursor.byte, line.count) : line.count
      var byte = first
      while byte < last {
        take(line, byte, EditedPlace(line: number, byte: byte))
        byte += 1
      }
      if number < cursor.line, !token.isEmpty { token.append(0x20) }
    }
    if token.isEmpty { tokenStart = cursor }
  }

  private mutating func take(_ line: [UInt8], _ byte: Int, _ place: EditedPlace) {
    let sign = line[byte]
    if let open = quote {
      token.append(sign)
      if sign == open { quote = nil }
      return
    }
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if token.isEmpty {
        quote = sign
        tokenStart = place
      }
      token.append(sign)
    case UInt8(ascii: "{"): open(.mapping(key: nil, keys: []))
    case UInt8(ascii: "["): open(.sequence(key: nil))
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      frames.removeLast(frames.isEmpty ? 0 : 1)
      token = []
    case UInt8(ascii: ","):
      switch frames.popLast() {
      case .mapping(_, let keys): frames.append(.mapping(key: nil, keys: keys))
      case .sequence: frames.append(.sequence(key: nil))
      case nil: break
      }
      token = []
    case UInt8(ascii: ":") where byte + 1 == line.count || line[byte + 1] == 0x20:
      let name = token[...].unquoted
      switch frames.popLast() {
      case .mapping(_, let keys): frames.append(.mapping(key: name, keys: keys + [name]))
      case .sequence: frames.append(.sequence(key: name))
      case nil: break
      }
      token = []
    case 0x20 where token.isEmpty: break
    default:
      if token.isEmpty { tokenStart = place }
      token.append(sign)
    }
  }

  private mutating func open(_ frame: Frame) {
    frames.append(frame)
    token = []
  }

  /// What is written at the cursor, with the way that leads to it.
  func place(behind steps: [FormatStep]) -> CursorPlace {
    var path = steps
    var (spot, keys) = (CursorPlace.Spot.value, [String]())
    for frame in frames {
      switch frame {
      case .mapping(let key, let others):
        spot = key == nil ? .key : .value
        keys = key == nil ? others : []
        if let key { path.append(.key(key)) }
      case .sequence(let key):
        spot = key == nil ? .key : .value
        keys = []
        path += [.item] + (key.map { [.key($0)] } ?? [])
      }
    }
    var found = CursorPlace(
      path: path, spot: frames.isEmpty ? .comment : spot, typed: token[...].unquoted,
      word: tokenStart..<end)
    found.siblings = keys
    // Of a word that began on a line above nobody wants to replace what stands there.
    if tokenStart.line < cursor.line { (found.typed, found.word) = ("", cursor..<end) }
    let line = Array(text.line(cursor.line))
    let rest = line[min(end.byte, line.count)...].drop { $0 == 0x20 }
    found.hasColon = rest.first == UInt8(ascii: ":")
    let before = cursor.byte > 0 && cursor.byte <= line.count ? line[cursor.byte - 1] : 0x20
    found.needsSpace = token.isEmpty && (before == UInt8(ascii: ":") || before == UInt8(ascii: ","))
    return found
  }

  /// Where the word ends on which the cursor stands.
  private var end: EditedPlace {
    let line = Array(text.line(cursor.line))
    var byte = min(cursor.byte, line.count)
    if let quote {
      let close = line[byte...].firstIndex(of: quote)
      return EditedPlace(line: cursor.line, byte: close.map { $0 + 1 } ?? byte)
    }
    while byte < line.count, !",]}".utf8.contains(line[byte]), !line.isColon(at: byte) { byte += 1 }
    while byte > cursor.byte, line[byte - 1] == 0x20 { byte -= 1 }
    return EditedPlace(line: cursor.line, byte: byte)
  }
}

extension EditedText {
  /// The keys at the very left of the file, with what stands behind them on the line.
  var heads: [(name: String, value: String)] {
    (0..<lineCount).compactMap { number in
      let line = line(number)
      guard let first = line.first, first != 0x20, first != UInt8(ascii: "#"),
        first != UInt8(ascii: "-")
      else { return nil }
      let shape = LineShape(line)
      guard let key = shape.key else { return nil }
      let value = shape.value.prefix { $0 != UInt8(ascii: "#") }
      let trimmed = value.dropLast(value.reversed().prefix { $0 == 0x20 }.count)
      return (key.name, trimmed.unquoted)
    }
  }

  /// What stands in a range of one line, without the quotation marks around it.
  func word(_ range: Range<EditedPlace>) -> String {
    let line = line(range.lowerBound.line)
    let end = min(range.upperBound.byte, line.count)
    guard range.lowerBound.byte < end else { return "" }
    return line.dropFirst(range.lowerBound.byte).prefix(end - range.lowerBound.byte).unquoted
  }
}
