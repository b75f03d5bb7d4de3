private import Glibc

/// A regular file read piece by piece, for files larger than anyone wants to hold.
package struct FileStream: ~Copyable {
  /// The most bytes that one call reads: 64 KiB.
  package static let pieceByteMaximum = 64 << 10

  private let handle: Int32
  /// How many bytes the file had when it was opened.
  package let byteCount: Int

  package init(_ path: String) throws(DiskError) {
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
    let handle = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard handle >= 0 else { throw .last }
    var status = stat()
    guard unsafe fstat(handle, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(handle)
      throw .notARegularFile
    }
    self.handle = handle
    byteCount = Int(status.st_size)
  }

  deinit {
    close(handle)
  }

  /// Reads the next piece; an empty one is the end of the file.
  package mutating func next() throws(DiskError) -> [UInt8] {
    while true {
      var amount = 0
      // The new array owns the memory; the pointer ends with the closure.
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceByteMaximum) {
        buffer, count in
        amount = unsafe read(handle, buffer.baseAddress, buffer.count)
        count = max(0, amount)
      }
      if amount >= 0 { return piece }
      if errno != EINTR { throw .last }
    }
  }
}
