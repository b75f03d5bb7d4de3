import JSON
import LanguageServer
import Testing

/// The frames of the protocol, taken out of bytes as they come.
@Suite struct `The reader of messages` {
  private let message = Array("Content-Length: 2\r\n\r\n{}".utf8)

  @Test func `takes messages from whatever pieces they come in`() {
    for size in 1...message.count * 2 {
      var reader = MessageReader()
      var frames: [MessageReader.Frame] = []
      let bytes = message + message
      for start in stride(from: 0, to: bytes.count, by: size) {
        frames += reader.take(bytes[start..<min(bytes.count, start + size)])
      }

      #expect(frames == [.message(Array("{}".utf8)), .message(Array("{}".utf8))], "\(size)")
      #expect(!reader.isInside)
    }
  }

  @Test func `knows that more has to come`() {
    var reader = MessageReader()

    #expect(reader.take(message.dropLast()).isEmpty)
    #expect(reader.isInside)
    #expect(reader.take([UInt8(ascii: "}")]).count == 1)
  }

  @Test func `reads the length whatever else the head has`() {
    var reader = MessageReader()
    let head = "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:1\r\n\r\n"

    #expect(reader.take(Array((head + "1").utf8)) == [.message([UInt8(ascii: "1")])])
  }

  @Test(arguments: [
    "Hello\r\n\r\n", "Content-Length: many\r\n\r\n", "Content-Length: -1\r\n\r\n",
    "Content-Length: 99999999999999999999\r\n\r\n", "\r\n\r\n",
  ])
  func `goes on behind a head without a length`(head: String) {
    var reader = MessageReader()

    #expect(
      reader.take(Array(head.utf8) + message)
        == [.unreadable(.noLength), .message(Array("{}".utf8))])
  }

  @Test func `keeps nothing of what is no head at all`() {
    var reader = MessageReader()
    var frames: [MessageReader.Frame] = []

    for _ in 0..<100 { frames += reader.take([UInt8](repeating: 0x41, count: 1000)) }
    frames += reader.take(Array("\r\n\r\n".utf8) + message)

    #expect(frames.allSatisfy { $0 == .unreadable(.noLength) || $0 == .message(Array("{}".utf8)) })
    #expect(frames.last == .message(Array("{}".utf8)))
  }

  @Test func `skips a message that is too long, and reads the next`() {
    var reader = MessageReader()
    let count = MessageReader.messageByteMaximum + 1
    var frames = reader.take(Array("Content-Length: \(count)\r\n\r\n".utf8))
    let piece = [UInt8](repeating: 0x20, count: 1 << 20)
    for _ in 0..<(count / piece.count) { frames += reader.take(piece) }
    frames += reader.take(piece.prefix(count % piece.count))

    frames += reader.take(message)

    #expect(frames == [.unreadable(.tooLong), .message(Array("{}".utf8))])
  }

  @Test func `writes what it reads`() {
    var reader = MessageReader()
    let value: JSONValue = ["says": "Sở Xây dựng"]

    let frames = reader.take(value.framed)

    #expect(frames == [.message(Array(value.canonicalText.utf8))])
  }
}
