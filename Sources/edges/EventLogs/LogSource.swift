package import Disk

/// Where a log's bytes come from, piece by piece; an empty piece is their end.
package struct LogSource {
  /// What may keep the next piece from being had.
  package typealias Failure = DiskError

  package let next: () throws(Failure) -> [UInt8]
  /// How many bytes there are in all, where that can be told.
  let byteCount: () -> Int?

  package init(
    byteCount: @escaping () -> Int? = { nil }, next: @escaping () throws(Failure) -> [UInt8]
  ) {
    self.byteCount = byteCount
    self.next = next
  }

  /// The file at a path, opened when the first piece is asked for.
  package static func file(_ path: String) -> LogSource {
    let file = OpenFile()
    let byteCount = { try? FileStream(path).byteCount }
    let next = { () throws(DiskError) -> [UInt8] in try file.next(path) }
    return LogSource(byteCount: byteCount, next: next)
  }

  /// Bytes that are in memory already, in pieces of a given size.
  package static func bytes(_ bytes: [UInt8], pieceByteCount: Int = 64 << 10) -> LogSource {
    let place = ReadingPosition()
    let next = { () throws(DiskError) -> [UInt8] in
      let start = place.offset
      place.offset = min(start + pieceByteCount, bytes.count)
      return Array(bytes[start..<place.offset])
    }
    return LogSource(byteCount: { bytes.count }, next: next)
  }
}

private final class ReadingPosition {
  var offset = 0
}

private final class OpenFile {
  private var stream: FileStream?

  func next(_ path: String) throws(DiskError) -> [UInt8] {
    if stream == nil { stream = try FileStream(path) }
    return try stream?.next() ?? []
  }
}
