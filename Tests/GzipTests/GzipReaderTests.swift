import Randomness
import Testing

@testable import Gzip

@Suite struct `Gzip data` {
  private func unpacked(_ bytes: [UInt8], by step: Int) throws(GzipError) -> [UInt8] {
    var reader = try GzipReader()
    var contents: [UInt8] = []
    var start = 0
    while start < bytes.count {
      let input = Array(bytes[start..<min(start + step, bytes.count)])
      var position = 0
      var isFull = false
      while position < input.count || isFull {
        let piece = try reader.unpack(input, from: &position)
        isFull = piece.count == GzipReader.outputByteMaximum
        contents += piece
      }
      start += step
    }
    try reader.finish()
    return contents
  }

  @Test(arguments: [1, 2, 7, 4096])
  func `unpacks the same however it arrives`(step: Int) throws {
    #expect(try unpacked(Samples.greeting, by: step) == Array("xin chào\n".utf8))
  }

  @Test(arguments: [1, 5, 4096])
  func `reads members one behind the other as one text`(step: Int) throws {
    let bytes = Samples.greeting + Samples.greeting

    #expect(try unpacked(bytes, by: step) == Array("xin chào\nxin chào\n".utf8))
  }

  @Test func `unpacks far more than it holds at once`() throws {
    let contents = try unpacked(Samples.zeros, by: 4096)

    #expect(contents.count == 1_000_000)
    #expect(contents.allSatisfy { $0 == 0 })
  }

  @Test func `forgives the zeros that fill up a block`() throws {
    let bytes = Samples.greeting + [0, 0, 0]

    #expect(try unpacked(bytes, by: 4096).count == 10)
  }

  @Test func `says where data end too early`() {
    for count in 0..<Samples.greeting.count {
      let error = #expect(throws: GzipError.self) {
        try unpacked(Array(Samples.greeting.prefix(count)), by: 4)
      }
      #expect(error?.kind == .truncated, "\(count)")
      #expect(error?.offset == count)
    }
  }

  @Test func `notices a check sum that differs`() {
    var bytes = Samples.greeting
    bytes[bytes.count - 8] ^= 1

    let error = #expect(throws: GzipError.self) { try unpacked(bytes, by: 4096) }

    #expect(error?.kind == .damaged)
    #expect(error?.reason == "incorrect data check")
  }

  @Test func `notices foreign bytes behind the end`() {
    let error = #expect(throws: GzipError.self) {
      try unpacked(Samples.greeting + [7], by: 4096)
    }

    #expect(error?.kind == .trailingBytes)
    #expect(error?.offset == Samples.greeting.count)
  }

  @Test(arguments: 0..<200)
  func `damaged bytes end in an error or in a text, never in a trap`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    var bytes = Samples.zeros
    for _ in 0...random.below(4) {
      bytes[random.below(bytes.count)] = UInt8(random.below(256))
    }

    let contents = try? unpacked(bytes, by: 1 + random.below(300))

    #expect(contents.map { $0.count <= 1_000_000 } ?? true, "seed \(seed)")
  }
}
