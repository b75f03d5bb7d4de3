/// Where packed data stops making sense, and how.
package struct GzipError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of damage it is.
  package enum Kind: Hashable, Sendable {
    /// The data end before their own end mark, as after a download that broke off.
    case truncated
    /// Bytes that no packer writes, or contents that differ from their own check sum.
    case damaged
    /// Behind the last end mark stand bytes that are no further gzip data.
    case trailingBytes
    case outOfMemory
  }

  package let kind: Kind
  /// The number of packed bytes before the spot.
  package let offset: Int
  /// zlib's own words, or nothing.
  package let reason: String

  package var description: String {
    "\(kind) at byte \(offset)" + (reason.isEmpty ? "" : ": \(reason)")
  }
}
