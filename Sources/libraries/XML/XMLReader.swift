private import CExpat
private import Glibc

/// Reads an XML document in UTF-8 piece by piece and hands out its tags.
///
/// Only element and attribute names from a given list are told apart; a prefix of a namespace does
/// not count. Text between tags is handed out where it is asked for, and all that an element holds:
/// event logs keep none there, and are read sooner without.
@safe
package struct XMLReader: ~Copyable {
  /// How deep elements may stand in each other.
  package static let depthMaximum = 64
  /// The longest tag, comment or other markup, in bytes: 1 MiB.
  package static let markupByteMaximum = 1 << 20

  /// Whether texts between tags are handed out.
  package enum Texts: Sendable {
    case passedOver
    case ofElements
  }

  private let parser: OpaquePointer
  private let collector: Collector
  private var fedByteCount = 0

  /// Creates a reader that tells the given names of elements and attributes apart.
  ///
  /// Bytes that were converted are in UTF-8 whatever the document declares.
  package init(
    names: [String], isConverted: Bool = false, texts: Texts = .passedOver
  ) throws(XMLError) {
    let collector = Collector(names: names)
    // The encoding given here wins over the document's own word, which is checked by itself.
    guard let parser = unsafe XML_ParserCreate("UTF-8") else {
      throw XMLError(kind: .outOfMemory, line: 1, column: 1)
    }
    unsafe self.parser = parser
    self.collector = collector
    unsafe collector.tags.parser = parser
    // The collector is owned by this struct, which outlives every call into the parser.
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(collector).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let collector = unsafe Collector.behind(data), let name = unsafe name else { return }
        unsafe collector.tags.start(name, attributes)
      },
      { data, _ in unsafe Collector.behind(data)?.tags.end() })
    if texts == .ofElements {
      unsafe XML_SetCharacterDataHandler(parser) { data, characters, count in
        guard let characters = unsafe characters else { return }
        unsafe Collector.behind(data)?.tags.take(characters, count: Int(count))
      }
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      unsafe Collector.behind(data)?.tags.stop(.documentTypeRefused)
    }
    if isConverted { return }
    unsafe XML_SetXmlDeclHandler(parser) { data, _, encoding, _ in
      guard let encoding = unsafe encoding else { return }
      let name = unsafe String(cString: encoding).lowercased()
      if !["utf-8", "utf8", "us-ascii", "ascii"].contains(name) {
        unsafe Collector.behind(data)?.tags.stop(.encodingRefused)
      }
    }
  }

  deinit {
    unsafe XML_ParserFree(parser)
  }

  /// Reads the next piece of the document; an empty piece ends it.
  ///
  /// When the batch carries a failure, nothing behind it can be read.
  package mutating func read(_ piece: [UInt8]) -> XMLBatch {
    collector.tags.begin(piece, from: fedByteCount)
    // expat copies what it still needs before the call returns.
    let status = unsafe piece.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe XML_Parse(
          parser, characters.baseAddress, Int32(characters.count), piece.isEmpty ? 1 : 0)
      }
    }
    fedByteCount += piece.count
    collector.tags.settle()
    if let refusal = collector.tags.refusal {
      collector.tags.batch.failure = refusal
    } else if status != XML_STATUS_OK {
      collector.tags.batch.failure = failure(unsafe XML_GetErrorCode(parser))
    } else if fedByteCount - Int(unsafe XML_GetCurrentByteIndex(parser)) > Self.markupByteMaximum {
      // What was fed and not yet told is the begin of one piece of markup, kept whole by expat.
      collector.tags.batch.failure = error(.markupTooLong(byteMaximum: Self.markupByteMaximum))
    }
    return collector.tags.batch
  }

  private func failure(_ code: XML_Error) -> XMLError {
    switch code {
    case XML_ERROR_NO_MEMORY: error(.outOfMemory)
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR,
      XML_ERROR_UNCLOSED_CDATA_SECTION:
      error(.truncated)
    case XML_ERROR_INVALID_TOKEN, XML_ERROR_BAD_CHAR_REF: error(.invalidCharacter)
    default:
      // The words are constants of the library.
      error(.malformed(unsafe XML_ErrorString(code).map { unsafe String(cString: $0) } ?? ""))
    }
  }

  private func error(_ kind: XMLError.Kind) -> XMLError {
    XMLError(
      kind: kind, line: Int(unsafe XML_GetCurrentLineNumber(parser)),
      column: Int(unsafe XML_GetCurrentColumnNumber(parser)) + 1)
  }
}

/// What expat calls; a class, so that expat can be given its address.
@safe
private final class Collector {
  // One value and not several: looking at each touch that nobody else touches it has its price.
  var tags: CollectedTags

  init(names: [String]) { tags = CollectedTags(names: names) }

  @unsafe
  static func behind(_ data: UnsafeMutableRawPointer?) -> Collector? {
    unsafe data.map { unsafe Unmanaged<Collector>.fromOpaque($0).takeUnretainedValue() }
  }
}

/// Turns expat's calls into values.
@safe
private struct CollectedTags {
  var batch = XMLBatch()
  private(set) var refusal: XMLError?
  var parser: OpaquePointer?
  /// The names of the elements that are open, as places.
  private var open: [Int?] = []
  /// The text since the last tag.
  private var text: [UInt8] = []
  /// Whether the last tag was a start tag.
  private var isInElement = false
  /// How many bytes of the document stand before the batch's text.
  private var textStart = 0
  private let names: [[UInt8]]
  /// The last eight bytes of each name, which are all of most.
  private let keys: [UInt64]
  /// The places of the names that may have a key.
  private let places: [[Int]]

  private static let placesCount = 256

  init(names: [String]) {
    self.names = names.map { Array($0.utf8) }
    keys = self.names.map { $0.reduce(0) { $0 << 8 | UInt64($1) } }
    var places = Array(repeating: [Int](), count: Self.placesCount)
    for (index, key) in keys.enumerated() { places[Self.place(of: key)].append(index) }
    self.places = places
  }

  private static func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key ^ key >> 7 ^ key >> 13)) & (placesCount - 1)
  }

  /// Makes room for what the next piece holds, which is most likely as much as in the one before.
  ///
  /// - Parameters:
  ///   - piece: The next bytes.
  ///   - start: How many bytes of the document stand before it.
  mutating func begin(_ piece: [UInt8], from start: Int) {
    let last = batch
    batch = XMLBatch()
    // What of the last text has not come to an end is the begin of a tag that this piece goes on
    // with.
    let settled = last.settledCount
    batch.begun =
      settled < last.begun.count
      ? Array(last.begun[settled...]) + last.piece
      : Array(last.piece[(settled - last.begun.count)...])
    batch.piece = piece
    textStart = start - batch.begun.count
    batch.events.reserveCapacity(last.events.count)
    batch.attributes.reserveCapacity(last.attributes.count)
    batch.bytes.reserveCapacity(last.bytes.count)
  }

  /// Takes a start tag; name and attributes belong to expat until the call returns.
  @unsafe
  mutating func start(
    _ name: UnsafePointer<CChar>,
    _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard open.count < XMLReader.depthMaximum else {
      stop(.tooDeep(maximum: XMLReader.depthMaximum))
      return
    }
    guard refusal == nil else { return }
    let place = unsafe index(of: name)
    open.append(place)
    text.removeAll(keepingCapacity: true)
    isInElement = true
    let first = batch.attributes.count
    var next = unsafe pairs
    while let pair = unsafe next, let key = unsafe pair[0], let value = unsafe pair[1] {
      if let name = unsafe index(of: key) {
        let start = batch.bytes.count
        unsafe batch.bytes.append(
          contentsOf: UnsafeRawBufferPointer(start: value, count: length(value)))
        batch.attributes.append(XMLAttribute(name: name, value: start..<batch.bytes.count))
      }
      unsafe next = pair + 2
    }
    append(.start, name: place, attributes: first..<batch.attributes.count)
  }

  /// Takes an end tag, which is that of the element opened last: expat refuses any other.
  mutating func end() {
    guard refusal == nil, let place = open.popLast() else { return }
    let none = batch.attributes.count..<batch.attributes.count
    if isInElement, !text.isEmpty {
      let start = batch.bytes.count
      batch.bytes += text
      batch.texts.append(XMLText(event: batch.events.count, value: start..<batch.bytes.count))
    }
    text.removeAll(keepingCapacity: true)
    isInElement = false
    append(.end, name: place, attributes: none)
  }

  /// Takes text between tags, which comes in any number of parts; it belongs to expat until the call
  /// returns.
  @unsafe
  mutating func take(_ characters: UnsafePointer<CChar>, count: Int) {
    guard refusal == nil, isInElement else { return }
    guard text.count + count <= XMLReader.markupByteMaximum else {
      return stop(.markupTooLong(byteMaximum: XMLReader.markupByteMaximum))
    }
    unsafe text.append(contentsOf: UnsafeRawBufferPointer(start: characters, count: count))
  }

  /// Remembers what of the text has not come to an end, and stands in the next batch again.
  mutating func settle() {
    guard let parser = unsafe parser else { return }
    let told = Int(unsafe XML_GetCurrentByteIndex(parser)) - textStart
    batch.settledCount = min(max(0, told), batch.begun.count + batch.piece.count)
  }

  /// Ends the reading for a reason of our own.
  mutating func stop(_ kind: XMLError.Kind) {
    guard refusal == nil, let parser = unsafe parser else { return }
    refusal = XMLError(
      kind: kind, line: Int(unsafe XML_GetCurrentLineNumber(parser)),
      column: Int(unsafe XML_GetCurrentColumnNumber(parser)) + 1)
    _ = unsafe XML_StopParser(parser, 0)
  }

  private mutating func append(_ kind: XMLEvent.Kind, name: Int?, attributes: Range<Int>) {
    guard let parser = unsafe parser else { return }
    // End tags carry no place: nobody complains about them.
    let isStart = kind == .start
    batch.events.append(
      XMLEvent(
        kind: kind, name: name, attributes: attributes,
        offset: isStart ? Int(unsafe XML_GetCurrentByteIndex(parser)) - textStart : 0))
  }

  /// Finds a name, without its prefix, among those that are told apart.
  private func index(of name: UnsafePointer<CChar>) -> Int? {
    var start = unsafe name
    var count = 0
    var key: UInt64 = 0
    while true {
      let byte = unsafe UInt8(bitPattern: start[count])
      if byte == 0 { break }
      count += 1
      key = key << 8 | UInt64(byte)
      if byte == 0x3A {
        unsafe start += count
        count = 0
        key = 0
      }
    }
    for place in places[Self.place(of: key)] where keys[place] == key {
      guard names[place].count == count else { continue }
      if count <= 8 { return place }
      let isSame = names[place].indices.allSatisfy { index in
        unsafe names[place][index] == UInt8(bitPattern: start[index])
      }
      if isSame { return place }
    }
    return nil
  }

  private func length(_ text: UnsafePointer<CChar>) -> Int { unsafe strlen(text) }
}
