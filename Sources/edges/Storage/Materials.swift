private import Digests

/// A source file that an attempt was run from, kept so that it can be resumed and scored again.
package struct Material: Hashable, Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The digest of the bytes, under which a store keeps them once.
  package var digest: String { SHA256.hexDigest(of: bytes) }
}

/// The names and digests of an attempt's materials, which together name the set.
package enum MaterialSet {
  /// Returns the digest of the set of these files.
  package static func digest(ofFiles files: [Material]) -> String {
    digest(of: files.map { (path: $0.path, digest: $0.digest) })
  }

  /// Returns the digest of a set: of its lines `digest path`, sorted by path.
  package static func digest(of entries: [(path: String, digest: String)]) -> String {
    let sorted = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var digest = SHA256()
    for entry in sorted {
      digest.update("\(entry.digest) \(entry.path)\n".utf8)
    }
    return digest.hexDigest()
  }
}
