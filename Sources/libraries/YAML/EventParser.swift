private import CYAML
import Wording

/// libyaml's parser over bytes of its own, one event at a time.
///
/// The parser, the current event and a copy of the input live behind pointers that this struct
/// allocates and frees; nothing that points into them leaves it.
@safe struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: [UInt8]) throws(SyntaxFailure) {
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    unsafe input = .allocate(capacity: bytes.count)
    unsafe event.initialize(to: yaml_event_t())
    // Copied, so that the bytes stay where libyaml found them for as long as the parser lives.
    _ = unsafe input.initialize(from: bytes)
    unsafe parser.initialize(to: yaml_parser_t())
    guard unsafe yaml_parser_initialize(parser) == 1 else { throw .outOfMemory }
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    // Both are defined for zeroed memory too, which is what a failed start leaves behind.
    unsafe yaml_event_delete(event)
    unsafe yaml_parser_delete(parser)
    unsafe event.deallocate()
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// Goes to the next event and frees the one before.
  mutating func advance() throws(SyntaxFailure) -> EventKind {
    unsafe yaml_event_delete(event)
    guard unsafe yaml_parser_parse(parser, event) == 1 else { throw failure }
    switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT: return .scalar
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT: return .mappingStart
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_ALIAS_EVENT: return .alias
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    default: return .streamEnd
    }
  }

  /// Where the current event starts.
  var mark: Mark { unsafe Mark(event.pointee.start_mark) }

  /// Whether the current document start carries `%YAML` or `%TAG`.
  var hasDirective: Bool {
    let start = unsafe event.pointee.data.document_start
    return unsafe start.version_directive != nil
      || start.tag_directives.start != start.tag_directives.end
  }

  /// The decorations of the current scalar, sequence or mapping.
  func decorations(_ kind: EventKind) -> Decorations {
    switch kind {
    case .scalar:
      let scalar = unsafe event.pointee.data.scalar
      return unsafe Decorations(hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil)
    case .sequenceStart:
      let start = unsafe event.pointee.data.sequence_start
      return unsafe Decorations(hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
    case .mappingStart:
      let start = unsafe event.pointee.data.mapping_start
      return unsafe Decorations(hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
    case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd, .alias:
      return Decorations(hasAnchor: false, hasTag: false)
    }
  }

  /// Appends the text of the current scalar to others and answers with its place and style.
  ///
  /// Most texts of a file are looked at once and many never, so none becomes a string before.
  func appendScalar(
    to texts: inout [UInt8], composing needsComposing: Bool
  ) -> (kind: Tree.Kind, place: ScalarPlace) {
    let scalar = unsafe event.pointee.data.scalar
    let kind: Tree.Kind =
      switch unsafe scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .plain
      }
    guard unsafe scalar.length <= Limits.scalarByteMaximum else { return (kind, .tooLong) }
    let start = texts.count
    // The pointer is libyaml's until the next `advance`; what is appended is a copy.
    let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    // A double-quoted scalar may have brought anything in by escapes, combining marks among it.
    if kind == .quoted, !isSurelySeen(bytes) {
      let text = unsafe String(decoding: bytes, as: UTF8.self)
      let hidden = text.hiddenScalars
      guard hidden.isEmpty else { return (kind, .hides(hidden)) }
    }
    if needsComposing || kind == .quoted, !isSurelyComposed(bytes) {
      texts.append(contentsOf: unsafe String(decoding: bytes, as: UTF8.self).composed.utf8)
    } else {
      unsafe texts.append(contentsOf: bytes)
    }
    return (kind, .text(start..<texts.count))
  }

  private var failure: SyntaxFailure {
    let state = unsafe parser.pointee
    if unsafe state.error == YAML_MEMORY_ERROR { return .outOfMemory }
    return unsafe SyntaxFailure(
      problem: state.problem.map { unsafe String(cString: $0) } ?? "",
      context: state.context.map { unsafe String(cString: $0) } ?? "",
      mark: Mark(state.problem_mark), contextMark: Mark(state.context_mark))
  }
}

/// Where the text of a scalar went, or why it went nowhere.
enum ScalarPlace {
  case text(Range<Int>)
  case tooLong
  /// It has scalars that no text may show, in this order.
  case hides([(scalar: Unicode.Scalar, reason: HiddenScalar)])
}

extension String {
  /// The scalars that no text may show, in their order; a tab is a blank here.
  fileprivate var hiddenScalars: [(scalar: Unicode.Scalar, reason: HiddenScalar)] {
    var result: [(scalar: Unicode.Scalar, reason: HiddenScalar)] = []
    forEachScalar { scalar, hidden in
      if let hidden, scalar != "\t" { result.append((scalar, hidden)) }
    }
    return result
  }
}

/// Whether UTF-8 text shows all that it holds for certain: printable ASCII and composed Vietnamese.
@safe private func isSurelySeen(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var index = 0
  while index < bytes.count {
    let second = unsafe index + 1 < bytes.count ? bytes[index + 1] : 0
    switch unsafe (bytes[index], second) {
    case (0x20...0x7E, _), (0x0A, _): index += 1
    case (0xC3...0xCB, _): index += 2
    case (0xE1, 0xB8...0xBB): index += 3
    default: return false
    }
  }
  return true
}

/// The kinds of libyaml's events.
enum EventKind {
  case streamStart
  case streamEnd
  case documentStart
  case documentEnd
  case scalar
  case sequenceStart
  case sequenceEnd
  case mappingStart
  case mappingEnd
  case alias
}

/// What stands before a node: `&anchor`, `!tag`.
struct Decorations {
  let hasAnchor: Bool
  let hasTag: Bool
}

/// Where and why libyaml stopped, in its own words.
struct SyntaxFailure: Error {
  let problem: String
  let context: String
  let mark: Mark
  let contextMark: Mark

  static let outOfMemory = SyntaxFailure(
    problem: "out of memory", context: "", mark: Mark(line: 0, column: 0),
    contextMark: Mark(line: 0, column: 0))
}

/// Counts the events that libyaml alone finds in the bytes, up to its first error.
///
/// The yardstick of the benchmarks: what reading costs before anything is built.
package func bareEventCount(bytes: [UInt8]) -> Int {
  guard var parser = try? EventParser(bytes) else { return 0 }
  var count = 0
  while let kind = try? parser.advance() {
    count += 1
    if kind == .streamEnd { break }
  }
  return count
}

/// Whether UTF-8 text is in Normalization Form C for certain, judged by its blocks alone.
///
/// Latin, composed Vietnamese, common punctuation, currency and emoji all pass; anything else is
/// left to the full algorithm, which costs a hundred times more.
@safe func isSurelyComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var index = 0
  while index < bytes.count {
    let lead = unsafe bytes[index]
    let second = unsafe index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = unsafe index + 2 < bytes.count ? bytes[index + 2] : 0
    let length = surelyComposedLength(lead, second, third)
    guard length > 0 else { return false }
    index += length
  }
  return true
}

/// How many bytes the sequence of a scalar has that composes with nothing, judged by its block; 0
/// where only the full algorithm can tell.
func surelyComposedLength(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
  switch (lead, second) {
  case (0..<0x80, _): 1
  // Up to U+02FF, before the combining marks.
  case (0xC2...0xCB, _): 2
  // U+1E00 to U+1EFF: Vietnamese.
  case (0xE1, 0xB8...0xBB): 3
  // U+2002 to U+203F: dashes, quotation marks, dots, less the two spaces that are replaced.
  case (0xE2, 0x80) where third >= 0x82: 3
  // U+2080 to U+20BF: the đồng sign among them.
  case (0xE2, 0x82): 3
  // U+1F000 to U+1FFFF: emoji.
  case (0xF0, 0x9F): 4
  default: 0
  }
}

extension Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(
      line: UInt32(truncatingIfNeeded: mark.line), column: UInt32(truncatingIfNeeded: mark.column))
  }
}
