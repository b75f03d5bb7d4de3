import JSON

/// Takes the messages out of a stream of bytes, each behind a head that tells its length.
///
/// Pieces may end anywhere. What is no head is left out up to the next empty line, and a message that is too
/// large is skipped without being kept.
package struct MessageReader: Sendable {
  /// The longest message, in bytes.
  package static let messageByteMaximum = JSONValue.byteLimit
  /// The longest head, in bytes.
  package static let headByteMaximum = 4096

  /// What was read from the stream.
  package enum Frame: Hashable, Sendable {
    case message([UInt8])
    case unreadable(Reason)
  }

  /// Why there is no message.
  package enum Reason: Hashable, Sendable {
    case noLength
    case tooLong
  }

  private enum State {
    case head
    case body(count: Int)
    case skipping(count: Int)
  }

  private var state = State.head
  private var bytes: [UInt8] = []

  package init() {}

  /// Whether a message has begun of which more has to come.
  package var isInside: Bool {
    if case .head = state { return !bytes.isEmpty }
    return true
  }

  /// The messages that are whole once these bytes have come.
  package mutating func take(_ new: some Sequence<UInt8>) -> [Frame] {
    bytes += new
    var frames: [Frame] = []
    var start = 0
    reading: while true {
      switch state {
      case .head:
        guard let end = headEnd(from: start) else {
          if bytes.count - start > Self.headByteMaximum {
            frames.append(.unreadable(.noLength))
            // Its last bytes may be the beginning of what ends the next.
            start = bytes.count - 3
          }
          break reading
        }
        let length = Self.length(in: bytes[start..<end])
        start = end
        switch length {
        case nil: frames.append(.unreadable(.noLength))
        case let count? where count > Self.messageByteMaximum:
          frames.append(.unreadable(.tooLong))
          state = .skipping(count: count)
        case let count?: state = .body(count: count)
        }
      case .body(let count):
        guard bytes.count - start >= count else { break reading }
        frames.append(.message(Array(bytes[start..<start + count])))
        start += count
        state = .head
      case .skipping(let count):
        let skipped = min(count, bytes.count - start)
        start += skipped
        state = skipped == count ? .head : .skipping(count: count - skipped)
        if skipped < count { break reading }
      }
    }
    bytes.removeFirst(start)
    return frames
  }

  /// Where the head that begins at an offset ends, behind its empty line.
  private func headEnd(from start: Int) -> Int? {
    let last = min(bytes.count, start + Self.headByteMaximum)
    guard last - start >= 4 else { return nil }
    for offset in start...(last - 4) where bytes[offset] == 0x0D {
      if bytes[offset + 1] == 0x0A, bytes[offset + 2] == 0x0D, bytes[offset + 3] == 0x0A {
        return offset + 4
      }
    }
    return nil
  }

  private static func length(in head: ArraySlice<UInt8>) -> Int? {
    for line in head.split(separator: 0x0A) {
      let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2,
        String(decoding: parts[0], as: UTF8.self).lowercased() == "content-length"
      else { continue }
      let digits = parts[1].filter { $0 != 0x20 && $0 != 0x0D }
      guard !digits.isEmpty, digits.count < 16, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else {
        return nil
      }
      return Int(String(decoding: digits, as: UTF8.self))
    }
    return nil
  }
}

extension JSONValue {
  /// The value as a message, behind a head that tells its length.
  package var framed: [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    return Array("Content-Length: \(writer.bytes.count)\r\n\r\n".utf8) + writer.bytes
  }
}
