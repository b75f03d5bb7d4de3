package import Disk

/// Where a log's bytes come from, piece by piece; an empty piece is their end.
package struct LogSource {
  /// What may keep the next piece from being had.
  package typealias Failure = DiskError

  package let next: () throws(Failure) -> [UInt8]

  package init(next: @escaping () throws(Failure) -> [UInt8]) {
    self.next = next
  }

  /// The file at a path, opened when the first piece is asked for.
  package static func file(_ path: String) -> LogSource {
    let file = OpenFile()
    return LogSource { () throws(DiskError) -> [UInt8] in try file.next(path) }
  }

  /// Bytes that are in memory already, in pieces of a given size.
  package static func bytes(_ bytes: [UInt8], pieceByteCount: Int = 64 << 10) -> LogSource {
    let place = Place()
    return LogSource { () throws(DiskError) -> [UInt8] in
      let start = place.offset
      place.offset = min(start + pieceByteCount, bytes.count)
      return Array(bytes[start..<place.offset])
    }
  }
}

private final class Place {
  var offset = 0
}

private final class OpenFile {
  private var stream: FileStream?

  func next(_ path: String) throws(DiskError) -> [UInt8] {
    if stream == nil { stream = try FileStream(path) }
    return try stream?.next() ?? []
  }
}
