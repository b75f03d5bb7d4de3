/// The bounds within which a file is read; reaching one is a diagnostic.
package enum Limits {
  /// The largest file, in bytes: 1.5 MiB.
  ///
  /// The marked replies of a half-month shift have grown to
  /// 1.1 MiB.
  package static let fileByteMaximum = 3 << 19
  /// The longest text of one scalar, in bytes: 64 KiB.
  package static let scalarByteMaximum = 64 << 10
  /// How deep lists and mappings may stand in each other.
  package static let depthMaximum = 64
  /// How many keys, values, lists and mappings a file may hold.
  package static let nodeCountMaximum = 100_000
  /// How many bytes may be read again in all while looking for further errors behind an error.
  static let rereadByteMaximum = 16 << 20
  /// The column behind which positions count code points, so that one endless line stays cheap.
  static let exactColumnMaximum = 4096
}
