import Disk
import Gzip

/// A log's bytes, unpacked when they are gzip, and in UTF-8 when they were in another encoding that
/// they name.
struct LogBytes: ~Copyable {
  private let source: LogSource
  private var pieces: LogSource.Pieces?
  /// How much of a document is looked at for the encoding that it declares, in bytes.
  private static let declarationByteMaximum = 256

  private var wide: UTF16Pieces?
  private var narrow: SingleByteText?
  private var isTold = false
  private var gzip: GzipReader?
  private var piece: [UInt8] = []
  private var position = 0
  private var isFull = false
  private var isStarted = false
  private(set) var byteCount = 0

  init(_ source: LogSource) {
    self.source = source
  }

  /// Whether the bytes are in UTF-8 now and were not before, whatever the document says of itself.
  var isConverted: Bool { wide != nil || narrow != nil }

  var isPacked: Bool { gzip != nil }

  /// The next piece; an empty one is the end of the log.
  mutating func next() throws(LogFailure) -> [UInt8] {
    if !isStarted { try start() }
    var next = try raw()
    byteCount += next.count
    guard byteCount <= LogLimits.byteMaximum else { throw .tooLarge }
    if !isTold {
      isTold = true
      // A piece may be shorter than the mark.
      if next.count == 1 { next += try raw() }
      wide = UTF16Pieces(mark: next)
      if wide == nil { narrow = try declared(&next) }
    }
    if let narrow { return narrow.converted(next) }
    guard wide != nil else { return next }
    while !next.isEmpty {
      let text = wide?.converted(next) ?? []
      if !text.isEmpty { return text }
      next = try raw()
    }
    return wide?.ended() ?? []
  }

  /// A reader for the encoding that a document declares in its first bytes.
  private mutating func declared(_ head: inout [UInt8]) throws(LogFailure) -> SingleByteText? {
    let sign = Array("<?xml".utf8)
    while sign.starts(with: head.prefix(sign.count)), head.count < Self.declarationByteMaximum,
      !head.contains(0x3E)
    {
      let more = try raw()
      if more.isEmpty { break }
      byteCount += more.count
      head += more
    }
    return SingleByteText.declared(in: head).flatMap { SingleByteText(encoding: $0) }
  }

  private mutating func raw() throws(LogFailure) -> [UInt8] {
    gzip == nil ? try plain() : try unpacked()
  }

  private mutating func start() throws(LogFailure) {
    isStarted = true
    piece = try load()
    // A piece may be shorter than the magic bytes.
    while !piece.isEmpty && piece.count < GzipReader.magic.count {
      let more = try load()
      if more.isEmpty { break }
      piece += more
    }
    if piece.starts(with: GzipReader.magic) {
      do { gzip = try GzipReader() } catch { throw .gzip(error) }
    }
  }

  private mutating func plain() throws(LogFailure) -> [UInt8] {
    guard piece.isEmpty else {
      defer { piece = [] }
      return piece
    }
    return try load()
  }

  private mutating func unpacked() throws(LogFailure) -> [UInt8] {
    do {
      while true {
        if position == piece.count && !isFull {
          piece = try load()
          position = 0
          if piece.isEmpty {
            try gzip?.finish()
            return []
          }
        }
        let output = try gzip?.unpack(piece, from: &position) ?? []
        isFull = output.count == GzipReader.outputByteMaximum
        if !output.isEmpty { return output }
      }
    } catch let error as GzipError {
      throw .gzip(error)
    } catch let error as LogFailure {
      throw error
    } catch {
      preconditionFailure("unpacking fails in two ways only")
    }
  }

  private mutating func load() throws(LogFailure) -> [UInt8] {
    // Put there once: a closure that is put back each time is wrapped each time.
    if pieces == nil { pieces = source.open() }
    guard let pieces else { return [] }
    do { return try pieces() } catch { throw .disk(error) }
  }
}

/// Why no further byte of a log can be had.
enum LogFailure: Error {
  case disk(DiskError)
  case gzip(GzipError)
  case tooLarge
}
