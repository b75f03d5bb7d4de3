import Synchronization
import YAML

/// The trees of the files that an author works with, so that what has not changed is not parsed again.
final class ParsedFiles: Sendable {
  /// How many files are kept; beyond them all are dropped and read anew.
  private static let countMaximum = 100

  private struct Entry {
    let bytes: [UInt8]
    let parsed: ParsedFile
    /// The tree that the file had when it could be read last.
    let goodRoot: YAMLNode?
  }

  private let entries = Mutex<[String: Entry]>([:])

  /// A file’s tree, and what is wrong with it.
  func parsed(_ bytes: [UInt8], named name: String) -> ParsedFile { entry(bytes, name).parsed }

  /// The tree of a file, or where it is broken, the one that it had before.
  func root(_ bytes: [UInt8], named name: String) -> YAMLNode? { entry(bytes, name).goodRoot }

  private func entry(_ bytes: [UInt8], _ name: String) -> Entry {
    let known = entries.withLock { $0[name] }
    if let known, known.bytes == bytes { return known }
    let parsed = parse(bytes: bytes, file: name)
    let root = parsed.root.flatMap { $0.mapping == nil ? nil : $0 }
    let entry = Entry(bytes: bytes, parsed: parsed, goodRoot: root ?? known?.goodRoot)
    entries.withLock { entries in
      if entries.count >= Self.countMaximum { entries.removeAll() }
      entries[name] = entry
    }
    return entry
  }
}
