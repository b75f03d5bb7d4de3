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
  private var text: [UInt8] = []
  private var offset = 0
  private var settledCount = 0

  package init() {}

  /// Goes on to a batch, which follows the one before.
  package mutating func enter(_ batch: XMLBatch) {
    advance(to: settledCount)
    text = batch.text
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
    let text = text
    let bytes = text.span
    var feeds = 0
    var characters = 0
    var returns = 0
    // Without a way out, so that the processor counts many bytes at a time.
    for index in offset..<end {
      let byte = bytes[index]
      feeds &+= byte == 0x0A ? 1 : 0
      returns &+= byte == 0x0D ? 1 : 0
      characters &+= byte & 0xC0 != 0x80 ? 1 : 0
    }
    if returns > 0 || endsWithReturn {
      for index in offset..<end { take(bytes[index]) }
    } else if feeds == 0 {
      column += characters
    } else {
      line += feeds
      column = 1
      var index = end - 1
      while bytes[index] != 0x0A {
        column += bytes[index] & 0xC0 != 0x80 ? 1 : 0
        index -= 1
      }
    }
    offset = end
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
