import Diagnostics
import Disk
import Wording
import YAML

/// Where a reading takes its files from.
struct FileSource {
  /// The file at a path relative to the root, or why there is none.
  let read: (String) -> Result<Opened, Failure>
  /// The path as its reader would name it, for diagnostics about what is missing.
  let nameOf: (String) -> String

  /// The paths of the files in the folder of a kind, in order; what cannot be read is found.
  let neighbours: (FileKind, Findings) -> [String]

  /// Makes a tree of a file’s bytes; whoever reads the same again and again keeps the trees.
  var parsing: ([UInt8], _ name: String) -> ParsedFile = { parse(bytes: $0, file: $1) }

  /// A file, and the name by which its reader knows it.
  struct Opened {
    let file: SourceFile
    let name: String
  }

  enum Failure: Error {
    case missing
    case notAFile
    case tooLarge
    case unreadable(Phrase)
  }

  /// The files below a folder, or in its absence below the next.
  ///
  /// Where something else than the disk tells what stands at a path, as an editor does, that counts.
  static func disk(
    roots: [String], reading: @escaping (String) -> Result<[UInt8], Failure> = readFile
  ) -> FileSource {
    FileSource(
      read: { path in
        var failure = Failure.missing
        for root in roots {
          let (name, result) = readEitherEnding(joined(root, path), reading)
          switch result {
          case .success(let bytes):
            return .success(Opened(file: SourceFile(path: path, bytes: bytes), name: name))
          case .failure(.missing): continue
          case .failure(let other): failure = other
          }
          break
        }
        return .failure(failure)
      },
      nameOf: { path in joined(roots.first ?? ".", path) },
      neighbours: { kind, findings in
        let names = roots.flatMap { root in fileNames(of: kind, below: root, findings) }
        return Set(names).sorted().map { kind.path(of: $0) }
      })
  }

  /// Files that were read before.
  static func kept(_ files: [SourceFile]) -> FileSource {
    FileSource(
      read: { path in
        files.first { $0.path == path }.map { .success(Opened(file: $0, name: path)) }
          ?? .failure(.missing)
      },
      nameOf: { $0 },
      neighbours: { kind, _ in
        files.map(\.path).filter { $0.hasPrefix(kind.folder + "/") && $0.hasSuffix(".yaml") }
          .sorted()
      })
  }

  /// The names of the files in the folder of a kind below a root, in order.
  ///
  /// A folder that is not there holds none. One that cannot be read, what stands in a file's place, and
  /// a file that no name leads to, are found, so that nobody takes them for nothing.
  static func fileNames(of kind: FileKind, below root: String, _ findings: Findings) -> [String] {
    let folder = joined(root, kind.folder)
    return entries(of: folder, findings).compactMap { entry in
      let path = joined(folder, entry.name)
      switch entry.kind {
      case .file where entry.name.isYAML:
        let name = String(entry.name.withLongEnding.dropLast(5))
        if name.isIdentifier { return name }
        findings.addOnce(.badIdentifier(name), at: SourceLocation(startOf: path))
      case .unreadable(let error):
        findings.addOnce(Failure(error).finding(path: path), at: SourceLocation(startOf: path))
      case .folder, .other:
        guard entry.name.isYAML else { return nil }
        findings.addOnce(.notAFile(path), at: SourceLocation(startOf: path))
      case .file: break
      }
      return nil
    }
  }

  /// The entries of a folder; none where there is none, and none but a finding where it cannot be
  /// read.
  static func entries(of folder: String, _ findings: Findings) -> [DiskEntry] {
    do throws(DiskError) {
      return try Files.entries(of: folder)
    } catch .missing where !Files.isLink(folder) {
      return []
    } catch {
      findings.addOnce(Failure(error).finding(folder: folder), at: SourceLocation(startOf: folder))
      return []
    }
  }

  /// The file at a path, or where there is none, the one with the short ending.
  private static func readEitherEnding(
    _ path: String, _ reading: (String) -> Result<[UInt8], Failure>
  ) -> (name: String, result: Result<[UInt8], Failure>) {
    let result = reading(path)
    guard case .failure(.missing) = result, let short = path.withShortEnding else {
      return (path, result)
    }
    let other = reading(short)
    if case .failure(.missing) = other { return (path, result) }
    return (short, other)
  }

  static func readFile(_ path: String) -> Result<[UInt8], Failure> {
    do throws(DiskError) {
      return .success(try Files.read(path, bytesMaximum: Limits.fileByteMaximum))
    } catch {
      return .failure(Failure(error))
    }
  }
}

extension FileSource.Failure {
  init(_ error: DiskError) {
    self =
      switch error {
      case .missing: .missing
      case .notARegularFile, .notAFolder: .notAFile
      case .tooLarge: .tooLarge
      case .notPermitted:
        .unreadable(Phrase("không có quyền đọc", "you are not permitted to read it"))
      case .tooManyEntries(let maximum):
        .unreadable(
          Phrase("thư mục có hơn \(maximum) mục", "the folder has more than \(maximum) entries"))
      case .failed(let number):
        .unreadable(Phrase("lỗi hệ thống số \(number)", "system error \(number)"))
      }
  }

  /// What to say of the folder that could not be read.
  func finding(folder: String) -> Finding {
    if case .notAFile = self { return .notAFolder(folder) }
    return finding(path: folder)
  }

  /// What to say of the file that could not be read.
  func finding(path: String) -> Finding {
    switch self {
    case .missing: .fileMissing(path)
    case .notAFile: .notAFile(path)
    case .tooLarge:
      .fileUnreadable(
        path,
        reason: Phrase(
          "tệp lớn hơn \(Limits.fileByteMaximum / 1024) KiB",
          "it is larger than \(Limits.fileByteMaximum / 1024) KiB"))
    case .unreadable(let reason): .fileUnreadable(path, reason: reason)
    }
  }
}

extension String {
  /// Whether a file of that name holds YAML, by either of its endings.
  var isYAML: Bool { hasSuffix(".yaml") || hasSuffix(".yml") }

  /// A path as files name one another: with the long ending, whichever the file has.
  var withLongEnding: String { hasSuffix(".yml") ? dropLast(4) + ".yaml" : self }

  /// The path with the short ending, where it has the long one.
  var withShortEnding: String? { hasSuffix(".yaml") ? dropLast(5) + ".yml" : nil }
}

/// A path below a folder.
func joined(_ folder: String, _ path: String) -> String {
  if folder.isEmpty || folder == "." { return path }
  return folder.hasSuffix("/") ? folder + path : folder + "/" + path
}
