/// A file as it was read: where under the root it lay, and its bytes.
package struct SourceFile: Hashable, Sendable {
  /// Relative to the root, with slashes.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
