import Diagnostics
import Disk
import Scenarios
package import Wording
import YAML

/// The files of a library as their author has them at the moment: what is open in an editor stands over
/// what is on the disk.
package struct AuthorBench: Sendable {
  package let library: ScenarioLibrary
  package let language: Language
  /// What is open, by the paths of its files.
  private var texts: [String: [UInt8]] = [:]
  private let parsedFiles = ParsedFiles()

  package init(_ library: ScenarioLibrary, _ language: Language) {
    self.library = library
    self.language = language
  }

  /// Lets a text stand over the file at an absolute path.
  package mutating func put(_ text: EditedText, at path: String) { texts[path] = text.bytes }

  /// Lets the file on the disk count again.
  package mutating func remove(_ path: String) { texts[path] = nil }

  /// What stands at a path; nothing where it cannot be read.
  package func text(at path: String) -> EditedText? {
    guard case .success(let bytes) = read(path) else { return nil }
    return EditedText(bytes)
  }

  /// Whether a file is one of TapSu’s: it says so itself, or lies where one would.
  ///
  /// An editor asks about every file of YAML, and one of another program’s is nothing to speak of.
  package func isOwn(_ path: String) -> Bool {
    let place = library.place(of: path)
    let parts = place.path.split(separator: "/").map(String.init)
    if parts.last == Loader.severitiesPath { return true }
    let isKept = FileKind.allCases.contains { kind in
      kind.isKeptByLevel
        ? parts.count == 3 && parts.last == kind.fileName && Level(rawValue: parts[0]) != nil
        : parts.count == 2 && parts[0] == kind.folder
    }
    if isKept { return true }
    guard let text = text(at: path) else { return false }
    return text.heads.contains { $0.name == FileKind.version.name }
  }

  /// What is wrong with a file and with those beside it, as a check of it would tell.
  package func check(_ path: String, depth: CheckDepth) -> CheckReport {
    check(path, depth: depth) { _, _ in }
  }

  /// The same, by a reading that something may be done with before.
  func check(
    _ path: String, depth: CheckDepth,
    beginning: (Loader, ScenarioLibrary.FileAddress) -> Void
  ) -> CheckReport {
    var place = library.place(of: path)
    let folders = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let isSeverities =
      place.path.split(separator: "/").last.map(String.init)
      == Loader.severitiesPath
    if isSeverities {
      place = ScenarioLibrary.FileAddress(
        roots: [folders.joined(separator: "/")], path: Loader.severitiesPath)
    }
    let loader = Loader(source: source(place.roots))
    loader.checkDepth = depth
    if !isSeverities {
      beginning(loader, place)
      loader.check(place.path)
    }
    if let finding = library.levelFinding(path, place) {
      loader.findings.add(finding, at: SourceLocation(startOf: path))
    }
    loader.readSeverities()
    var diagnostics = loader.findings.list.weighed(by: loader.severities)
    diagnostics.sortByPosition()
    return CheckReport(
      files: [path], diagnostics: diagnostics, lines: loader.quotedLines,
      edits: loader.findings.edits)
  }

  /// A file in the one layout; nothing where it has faults, or would say something else.
  package func laidOut(_ path: String) -> String? {
    guard case .success(let bytes) = read(path) else { return nil }
    return try? parsedFiles.parsed(bytes, named: path).laidOut()
  }

  // MARK: - What lies where

  func source(_ roots: [String]) -> FileSource {
    var source = FileSource.disk(roots: roots, reading: read)
    source.parsing = { [parsedFiles] in parsedFiles.parsed($0, named: $1) }
    return source
  }

  private func read(_ path: String) -> Result<[UInt8], FileSource.Failure> {
    if let bytes = texts[path] {
      return bytes.count > Limits.fileByteMaximum ? .failure(.tooLarge) : .success(bytes)
    }
    return FileSource.readFile(path)
  }

  /// A file to which others may refer; nothing where there is none.
  func file(at path: String) -> BenchFile? {
    file(library.place(of: path))
  }

  /// The file of a kind and name, sought where a file’s references are.
  func file(_ kind: FileKind, _ id: String, near file: BenchFile) -> BenchFile? {
    guard id.isIdentifier else { return nil }
    return self.file(
      ScenarioLibrary.FileAddress(roots: file.place.roots, path: kind.path(of: id)))
  }

  /// The scenario beside which a file is kept.
  func scenario(beside file: BenchFile) -> BenchFile? {
    let folder = file.place.path.split(separator: "/").dropLast().joined(separator: "/")
    return self.file(
      ScenarioLibrary.FileAddress(
        roots: file.place.roots, path: FileKind.scenario.path(of: folder)))
  }

  /// The scenario at a place, or beside which the file there is kept.
  func scenario(at place: ScenarioLibrary.FileAddress) -> BenchFile? {
    guard let file = file(place) else { return nil }
    switch file.kind {
    case .scenario: return file
    case .markedReplies, .runs: return scenario(beside: file)
    case .rulebook, .units, .calendar, .templates, .facts, .laws, .lexicon, nil: return nil
    }
  }

  private func file(_ place: ScenarioLibrary.FileAddress) -> BenchFile? {
    guard case .success(let opened) = source(place.roots).read(place.path) else { return nil }
    let bytes = opened.file.bytes
    return BenchFile(
      name: opened.name, place: place, text: EditedText(bytes),
      root: parsedFiles.root(bytes, named: opened.name))
  }
}

/// A file on the bench, broken or not.
struct BenchFile {
  let name: String
  let place: ScenarioLibrary.FileAddress
  let text: EditedText
  /// Its tree, or the last one that it had.
  let root: YAMLNode?
  let kind: FileKind?
  /// What can stand in it, as far as it says what it is.
  let format: RecordFormat?

  init(name: String, place: ScenarioLibrary.FileAddress, text: EditedText, root: YAMLNode?) {
    self.name = name
    self.place = place
    self.text = text
    self.root = root
    let heads = text.heads.map(\.name)
    kind =
      heads.contains(FileKind.scenario.rawValue)
      ? .scenario : heads.lazy.compactMap(FileKind.init(rawValue:)).first
    format =
      place.path == Loader.severitiesPath || heads.contains(SeveritiesFormat.severities.name)
      ? SeveritiesFormat.record : kind?.wholeFormat
  }

  /// What the file says under a key at its top, even while it is broken.
  func head<Value>(_ key: FormatKey<Value>) -> String? {
    text.heads.first { $0.name == key.name }?.value
  }

  /// The items of a list at its top.
  func items(_ key: FormatKey<[Field]>) -> [YAMLNode] { root?[key.name]?.sequence ?? [] }
}
