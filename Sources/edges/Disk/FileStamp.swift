private import Glibc

/// By what a file is known to be the same as before without being read.
package struct FileStamp: Hashable, Sendable {
  package let device: UInt64
  package let number: UInt64
  package let byteCount: Int64
  /// When the content was written last, in nanoseconds since 1970.
  package let written: Int64
  /// When anything about the file was changed last; nobody can set it back.
  package let changed: Int64

  package init(device: UInt64, number: UInt64, byteCount: Int64, written: Int64, changed: Int64) {
    self.device = device
    self.number = number
    self.byteCount = byteCount
    self.written = written
    self.changed = changed
  }

  /// How long a file has to be left alone until a change is sure to give it another stamp.
  ///
  /// File systems count time in steps, of up to two seconds.
  private static let settlingNanoseconds: Int64 = 2_000_000_000

  /// Whether the file had been left alone for so long, at a moment in nanoseconds since 1970, that
  /// its next change cannot go unnoticed.
  package func isSettled(at moment: Int64) -> Bool {
    max(written, changed) < moment - Self.settlingNanoseconds
  }
}

extension Files {
  /// The stamp of what stands at a path, links followed.
  package static func stamp(of path: String) throws(DiskError) -> FileStamp {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw .last }
    return FileStamp(
      device: UInt64(status.st_dev), number: UInt64(status.st_ino),
      byteCount: Int64(status.st_size), written: status.st_mtim.nanoseconds,
      changed: status.st_ctim.nanoseconds)
  }
}

/// The time of day, in nanoseconds since 1970.
package func wallNanoseconds() -> Int64 {
  var time = timespec()
  // The pointer to the local variable is valid for the length of the call.
  _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
  return time.nanoseconds
}

extension timespec {
  /// Bounded, because a file system may claim any time.
  fileprivate var nanoseconds: Int64 {
    let (whole, overflows) = Int64(tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, overflowsAgain) = whole.addingReportingOverflow(Int64(tv_nsec))
    return overflows || overflowsAgain ? .max : sum
  }
}
