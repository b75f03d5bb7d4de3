private import CXLSXWriter
private import Glibc

/// A file that lies in memory and has a path all the same, for a library that wants one.
///
/// No disk is full of it, and nobody else sees it.
@safe
struct MemoryFile: ~Copyable {
  private static let pieceBytes = 64 << 10

  private let descriptor: Int32

  init?() {
    // The name is copied, and for people who look at open files only.
    let descriptor = unsafe memfd_create("workbook", tapsu_memory_closed_on_exec)
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// The path by which this program may open it.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// All that was written into it; nothing where that cannot be read.
  func bytes() -> [UInt8]? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: Self.pieceBytes)
    while true {
      // At most as many bytes are written as the piece has.
      let count = unsafe pread(descriptor, &piece, piece.count, bytes.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      bytes += piece.prefix(count)
    }
  }
}
