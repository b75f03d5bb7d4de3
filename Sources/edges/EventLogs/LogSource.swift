package import Disk

/// Where a log's bytes come from, piece by piece; an empty piece is their end.
///
/// A source can be opened again, and on any thread; what it opens stays on one.
package struct LogSource: Sendable {
  /// What may keep the next piece from being had.
  package typealias Failure = DiskError
  /// Gives the next piece.
  package typealias Pieces = () throws(Failure) -> [UInt8]

  let open: @Sendable () -> Pieces
  /// How many bytes there are in all, where that can be told.
  let byteCount: @Sendable () -> Int?

  package init(
    byteCount: @escaping @Sendable () -> Int? = { nil }, open: @escaping @Sendable () -> Pieces
  ) {
    self.byteCount = byteCount
    self.open = open
  }

  /// The file at a path, opened when the first piece is asked for.
  package static func file(_ path: String) -> LogSource {
    LogSource(
      byteCount: { try? FileStream(path).byteCount },
      open: {
        let file = OpenFile()
        return { () throws(DiskError) -> [UInt8] in try file.next(path) }
      })
  }

  /// Bytes that are in memory already, in pieces of a given size.
  package static func bytes(_ bytes: [UInt8], pieceByteCount: Int = 64 << 10) -> LogSource {
    LogSource(
      byteCount: { bytes.count },
      open: {
        var start = 0
        return { () throws(DiskError) -> [UInt8] in
          let end = min(start + pieceByteCount, bytes.count)
          defer { start = end }
          return Array(bytes[start..<end])
        }
      })
  }
}

private final class OpenFile {
  private var stream: FileStream?

  func next(_ path: String) throws(DiskError) -> [UInt8] {
    if stream == nil { stream = try FileStream(path) }
    return try stream?.next() ?? []
  }
}
