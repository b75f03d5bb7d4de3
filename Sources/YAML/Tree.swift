/// All nodes of a file in one flat array, parents before children.
///
/// One class for the whole file instead of one for each node: a node is then an index, and a file
/// of a hundred thousand nodes is a handful of allocations beside its texts.
final class Tree: Sendable {
  let source: SourceText
  let records: [Record]

  init(source: SourceText, records: [Record]) {
    self.source = source
    self.records = records
  }

  struct Record: Sendable {
    var text: String
    let mark: Mark
    private let parent: Int32
    /// The index behind the last record inside this one.
    private var endIndex: Int32
    var kind: Kind

    init(kind: Kind, text: String = "", mark: Mark, parent: Int, index: Int) {
      self.kind = kind
      self.text = text
      self.mark = mark
      self.parent = Int32(parent)
      endIndex = Int32(index + 1)
    }

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
