import Diagnostics
import Disk
package import Scenarios

/// How far a check goes.
package enum CheckDepth: Sendable {
  /// What files say, and what can be told from that.
  case reading
  /// What comes of playing it, too.
  case playing
}

extension ScenarioLibrary {
  /// Reads files, and all files that end in `.yaml` or `.yml` in folders and their folders, for what is wrong with them.
  ///
  /// Scenarios without an error are handed over one by one, with what is kept beside them, and are held
  /// no longer. With a memory, what is the same as at the check before is not read again, and of scenarios that
  /// are only read, those in which nothing is wrong are not handed over again.
  package func check(
    paths: [String], depth: CheckDepth = .playing, remembering memory: CheckMemory? = nil,
    hold: ((Scenario, Companions) -> Void)? = nil
  ) -> CheckReport {
    var walk = Walk()
    for path in paths { walk.add(path) }
    var loaders: [(roots: [String], loader: Loader)] = []
    var read: Set<[String]> = []
    for path in walk.files where path.split(separator: "/").last ?? "" != Loader.severitiesPath {
      let place = place(of: path)
      guard read.insert(place.roots + [place.path]).inserted else { continue }
      let known = loaders.first { $0.roots == place.roots }?.loader
      let loader = known ?? Loader(source: .disk(roots: place.roots), hold: hold)
      loader.checkDepth = depth
      if known == nil {
        loaders.append((place.roots, loader))
        let earlier = memory?.loaders.first { $0.roots == place.roots }?.loader
        if let earlier { loader.take(from: earlier) }
      }
      loader.check(place.path)
      if let finding = levelFinding(path, place) {
        walk.findings.add(finding, at: SourceLocation(startOf: path))
      }
    }
    for path in walk.files {
      // A rulebook that was named by itself is checked for what it is, whoever uses it.
      guard let folder = walk.folders.first(where: path.hasPrefix) else { continue }
      let place = place(of: path)
      let isWhole = walk.files.contains {
        $0.hasPrefix(folder) && $0.withLongEnding.hasSuffix("/" + FileKind.scenario.fileName)
      }
      guard isWhole else { continue }
      loaders.first { $0.roots == place.roots }?.loader.reportUnjudgedRules(
        at: place.path, usedBelow: "")
    }
    memory?.loaders = loaders
    var lines = QuotedLines()
    var edits: [SourceLocation: TextEdit] = [:]
    var diagnostics = DiagnosticList(countMaximum: Findings.countMaximum)
    diagnostics.append(contentsOf: walk.findings.list)
    for (_, loader) in loaders {
      loader.readSeverities()
      diagnostics.append(contentsOf: loader.findings.list.weighed(by: loader.severities))
      lines.add(loader.quotedLines)
      edits.merge(loader.findings.edits) { first, _ in first }
    }
    diagnostics.sortByPosition()
    return CheckReport(files: walk.files, diagnostics: diagnostics, lines: lines, edits: edits)
  }
}

extension ScenarioLibrary {
  /// What to say of a scenario of the library in a folder that is none of a level.
  func levelFinding(_ path: String, _ place: FileAddress) -> Finding? {
    // Elsewhere a scenario is run by the path of its file.
    let isListed = ScenarioAddress.isPlace(place.path) || !place.roots.allSatisfy { $0 == root }
    guard !isListed, path.withLongEnding.hasSuffix("/" + FileKind.scenario.fileName) else {
      return nil
    }
    return .scenarioWithoutLevel(path)
  }

  /// Hands over the scenarios of the library one after the other, those with errors left out.
  ///
  /// What they share is read once, and none of them is held: a thousand take the memory of one. Whether
  /// their patterns can be read, and whether their models say what they ask, is for ``check(paths:hold:)``
  /// to tell.
  package func readAll(_ take: (Scenario) -> Void) -> CheckReport {
    let loader = Loader(source: .disk(roots: [root]), depth: .names)
    let listing = listing
    for case .broken(let problem) in listing.unreadable.map(\.content) {
      loader.findings.add(problem)
    }
    let addresses = listing.addresses
    for address in addresses {
      if let scenario = loader.scenarioInPassing(address) { take(scenario) }
    }
    var diagnostics = loader.findings.list
    diagnostics.sortByPosition()
    return CheckReport(
      files: addresses.map(\.path), diagnostics: diagnostics, lines: loader.quotedLines)
  }
}

/// The files that a check is about, gathered from what it was given.
struct Walk {
  private(set) var files: [String] = []
  /// How the paths of what lies in the folders begin that were named.
  private(set) var folders: [String] = []
  /// The folders that were gone through, and those in them.
  private(set) var entered: [String] = []
  let findings = Findings()
  /// Folders seen, so that links in a circle come to an end.
  private var seen: Set<DiskEntry.Kind> = []
  private var isCutShort = false

  mutating func add(_ path: String) {
    do throws(DiskError) {
      let kind = try Files.kind(of: path)
      switch kind {
      // Anything that is no folder is taken at its word, and its reading will tell.
      case .file, .other, .unreadable: files.append(path)
      case .folder:
        let before = files.count
        folders.append(joined(path, ""))
        enter(path, kind, depth: 0)
        if files.count == before {
          findings.add(.nothingToCheck, at: SourceLocation(startOf: path))
        }
      }
    } catch {
      findings.add(
        FileSource.Failure(error).finding(path: path), at: SourceLocation(startOf: path))
    }
  }

  private mutating func enter(_ folder: String, _ kind: DiskEntry.Kind, depth: Int) {
    guard seen.insert(kind).inserted else { return }
    entered.append(folder)
    let entries: [DiskEntry]
    do throws(DiskError) {
      entries = try Files.entries(of: folder)
    } catch {
      findings.add(
        FileSource.Failure(error).finding(folder: folder), at: SourceLocation(startOf: folder))
      return
    }
    for entry in entries {
      let path = joined(folder, entry.name)
      switch entry.kind {
      case .file where entry.name.isYAML && files.count < Bounds.files:
        files.append(path)
      case .file where entry.name.isYAML: cutShort(at: folder)
      case .folder where depth >= Bounds.folderDepth: cutShort(at: folder)
      case .folder: enter(path, entry.kind, depth: depth + 1)
      case .unreadable(let error):
        findings.add(
          FileSource.Failure(error).finding(path: path), at: SourceLocation(startOf: path))
      case .file, .other: continue
      }
    }
  }

  private mutating func cutShort(at folder: String) {
    if !isCutShort { findings.add(.folderTooDeep, at: SourceLocation(startOf: folder)) }
    isCutShort = true
  }
}
