/// Where start tags stand in their document, found by whoever wants to know.
///
/// Most tags are asked for nothing, and a reader that counted lines for each would spend a fifth of
/// its time so. Tags are asked for in their order, batch by batch.
package struct XMLPlaces: Sendable {
  /// Counted from one.
  private var line = 1
  /// Counted from one, in code points.
  private var column = 1
  private var endsWithReturn = false
  private var begun: [UInt8] = []
  private var piece: [UInt8] = []
  /// Up to where the bytes of both are counted.
  private var offset = 0
  private var settledCount = 0

  package init() {}

  /// Goes on to a batch, which follows the one before.
  package mutating func enter(_ batch: XMLBatch) {
    advance(to: settledCount)
    begun = batch.begun
    piece = batch.piece
    settledCount = batch.settledCount
    offset = 0
  }

  /// Where a start tag of the batch stands: its line, and its column in code points, from one.
  package mutating func place(of event: XMLEvent) -> (line: Int, column: Int) {
    advance(to: event.offset)
    return (line, column)
  }

  private mutating func advance(to end: Int) {
    guard offset < end else { return }
    if offset < begun.count { count(begun, offset..<min(end, begun.count)) }
    if end > begun.count { count(piece, max(0, offset - begun.count)..<end - begun.count) }
    offset = end
  }

  private mutating func count(_ text: [UInt8], _ range: Range<Int>) {
    let bytes = text.span
    // Numbers as small as a batch allows, and no way out: so the processor counts many bytes at a
    // time.
    var feeds: UInt32 = 0
    var others: UInt32 = 0
    var returns: UInt32 = 0
    for index in range {
      let byte = bytes[index]
      feeds &+= UInt32(byte.isUnlike(0x0A) ^ 1)
      returns &+= UInt32(byte.isUnlike(0x0D) ^ 1)
      others &+= UInt32((byte & 0xC0).isUnlike(0x80))
    }
    if returns > 0 || endsWithReturn {
      for index in range { take(bytes[index]) }
    } else if feeds == 0 {
      column += Int(others)
    } else {
      line += Int(feeds)
      column = 1
      var index = range.upperBound - 1
      while bytes[index] != 0x0A {
        column += bytes[index] & 0xC0 != 0x80 ? 1 : 0
        index -= 1
      }
    }
  }

  /// Takes a byte where lines may end with a carriage return, alone or in front of a line feed.
  private mutating func take(_ byte: UInt8) {
    if byte == 0x0D || byte == 0x0A && !endsWithReturn {
      line += 1
      column = 1
    } else if byte != 0x0A, byte & 0xC0 != 0x80 {
      column += 1
    }
    endsWithReturn = byte == 0x0D
  }
}

extension UInt8 {
  /// 1 where the byte is another than the given one, else 0; reckoned and not compared, so that
  /// the processor can do it for many bytes at a time.
  fileprivate func isUnlike(_ other: UInt8) -> UInt8 {
    let difference = self ^ other
    return (difference | (0 &- difference)) >> 7
  }
}
