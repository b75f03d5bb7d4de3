internal import Wording

/// Where the lines of an edited text break, kept from key to key and mended where the text changes.
///
/// It holds nothing that the text does not say already, so all layouts are equal.
struct EditorLayout: Hashable, Sendable {
  /// How far before a change its lines may break anew: the first word of a line decides where the
  /// one before it ends.
  private static let linesBefore = 3

  private var columns: [CharacterColumns] = []
  /// The width for which the lines are known.
  private(set) var width: Int?
  /// The first characters of the lines; the last line ends with the text.
  private var starts: [Int] = [0]

  static func == (_: EditorLayout, _: EditorLayout) -> Bool { true }

  func hash(into _: inout Hasher) {}

  var lineCount: Int { starts.count }

  /// The characters of a line, those included that end it.
  subscript(line: Int) -> Range<Int> {
    starts[line]..<(line + 1 < starts.count ? starts[line + 1] : columns.count)
  }

  /// The line a position belongs to: at a soft break, the line after it.
  func line(of position: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }

  /// How many columns some characters take.
  func width(of range: Range<Int>) -> Int {
    var sum = 0
    for index in range { sum += columns[index].count }
    return sum
  }

  /// Finds the lines for a width, unless they are known.
  mutating func setWidth(_ width: Int) {
    guard self.width != width else { return }
    self.width = width
    starts = [0]
    while let next = lineEnd(from: starts[starts.count - 1]) { starts.append(next) }
  }

  /// Follows a change of the text: the lines after it are found again only as far as they differ.
  mutating func replace(_ range: Range<Int>, with characters: [Character]) {
    columns.replaceSubrange(range, with: characters.map(CharacterColumns.init))
    guard width != nil else { return }
    let kept = max(1, line(of: range.lowerBound) + 1 - Self.linesBefore)
    let former = starts[kept...]
    let shift = characters.count - range.count
    let end = range.lowerBound + characters.count
    starts.removeSubrange(kept...)
    var rest = former
    while let next = lineEnd(from: starts[starts.count - 1]) {
      while let first = rest.first, first + shift < next || first < range.upperBound {
        rest = rest.dropFirst()
      }
      if next >= end, let first = rest.first, first + shift == next {
        for start in rest { starts.append(start + shift) }
        return
      }
      starts.append(next)
    }
  }

  /// Where the line that starts at a character ends, if another line follows.
  private func lineEnd(from start: Int) -> Int? {
    guard let width else { return nil }
    var used = 0
    var breakAfter: Int?
    var index = start
    while index < columns.count {
      let column = columns[index]
      if column == .newline { return index + 1 }
      if column == .space {
        breakAfter = index + 1
      } else if used + column.count > width, index > start {
        return breakAfter ?? index
      }
      used += column.count
      index += 1
    }
    return nil
  }
}

/// How a character counts in a line.
private enum CharacterColumns: UInt8, Sendable {
  case none
  case one
  case two
  case space
  case newline

  init(_ character: Character) {
    self =
      switch character {
      case "\n": .newline
      case " ": .space
      default:
        switch character.displayWidth {
        case 0: .none
        case 1: .one
        default: .two
        }
      }
  }

  var count: Int {
    switch self {
    case .none, .newline: 0
    case .one, .space: 1
    case .two: 2
    }
  }
}
