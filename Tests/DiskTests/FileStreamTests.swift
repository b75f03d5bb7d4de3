import Foundation
import Testing

@testable import Disk

@Suite struct `A file read piece by piece` {
  @Test func `gives all its bytes in their order and then nothing`() throws {
    let path = FileManager.default.temporaryDirectory.appending(
      path: "tapsu-stream-\(UUID().uuidString)")
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }

    var stream = try FileStream(path.path)
    var read: [UInt8] = []
    while true {
      let piece = try stream.next()
      if piece.isEmpty { break }
      #expect(piece.count <= FileStream.pieceByteMaximum)
      read += piece
    }

    #expect(read == bytes)
    #expect(stream.byteCount == bytes.count)
  }

  @Test func `refuses what is no file`() {
    #expect(throws: DiskError.missing) { _ = try FileStream("/nirgends/log.csv") }
    #expect(throws: DiskError.notARegularFile) { _ = try FileStream("/dev/null") }
    #expect(throws: DiskError.notARegularFile) { _ = try FileStream("/tmp") }
  }
}
