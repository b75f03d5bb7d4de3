/// All nodes of a file in one flat array, parents before children.
///
/// One class for the whole file instead of one for each node: a node is then an index, and a file
/// of a hundred thousand nodes is a handful of allocations beside its texts.
final class Tree: Sendable {
  let source: SourceText
  let records: [Record]
  /// The texts of all scalars, one behind the other, in UTF-8 and Normalization Form C.
  private let texts: [UInt8]

  init(source: SourceText, records: [Record], texts: [UInt8]) {
    self.source = source
    self.records = records
    self.texts = texts
  }

  /// The text of a scalar; empty for everything else.
  func text(of record: Record) -> String {
    String(decoding: texts[record.text], as: UTF8.self)
  }

  /// Whether a scalar is a word, without making a string of it.
  func text(of record: Record, is word: String) -> Bool {
    record.text.count == word.utf8.count && texts[record.text].elementsEqual(word.utf8)
  }

  struct Record: Sendable {
    private let textStart: Int32
    private let textEnd: Int32
    let mark: Mark
    private let parent: Int32
    /// The index behind the last record inside this one.
    private var endIndex: Int32
    var kind: Kind

    init(kind: Kind, text: Range<Int>, mark: Mark, parent: Int, index: Int) {
      self.kind = kind
      textStart = Int32(text.lowerBound)
      textEnd = Int32(text.upperBound)
      self.mark = mark
      self.parent = Int32(parent)
      endIndex = Int32(index + 1)
    }

    /// Where the text stands among those of the file.
    var text: Range<Int> { Int(textStart)..<Int(textEnd) }

    var parentIndex: Int? { parent < 0 ? nil : Int(parent) }

    var end: Int {
      get { Int(endIndex) }
      set { endIndex = Int32(newValue) }
    }
  }

  enum Kind: UInt8, Sendable {
    case plain
    case quoted
    case block
    case sequence
    case mapping
    case refused

    var isScalar: Bool {
      switch self {
      case .plain, .quoted, .block: true
      case .sequence, .mapping, .refused: false
      }
    }
  }
}

/// A spot as libyaml counts it: line and code point, both from zero.
struct Mark: Hashable, Sendable {
  let line: UInt32
  let column: UInt32
}
