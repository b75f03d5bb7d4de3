package import Diagnostics
import Disk
package import Petitions
package import Rules
import Scenarios
package import WorkCalendar

/// The scenarios below a folder, and everything that they refer to.
///
/// `<level>/<id>/scenario.yaml`, `rulebooks/<id>.yaml`, and `units`, `calendars` and `templates`
/// likewise. An identifier is never a path, so that nothing outside the folder can be reached.
package struct ScenarioLibrary: Sendable {
  package let root: String

  package init(root: String) {
    self.root = root.withoutDetours
  }

  /// The folder around a file that lies as in a library: what a file refers to is sought there.
  package static func around(_ path: String) -> ScenarioLibrary {
    let place = ScenarioLibrary(root: ".").place(of: path)
    return ScenarioLibrary(root: place.roots.first ?? ".")
  }

  /// Where scenarios are, by level, then by name, and what stands among them and cannot be read;
  /// none of them is read for it.
  package var listing: ScenarioListing {
    var listing = ScenarioListing()
    for level in Level.allCases {
      let findings = Findings()
      listing.addresses += places(of: level, findings).map {
        ScenarioAddress(id: ScenarioID($0), level: level)
      }
      listing.unreadable += findings.list.map { problem in
        let name = problem.location.file.split(separator: "/").last.map(String.init)
        return ScenarioSummary(
          address: ScenarioAddress(id: ScenarioID(name ?? level.rawValue), level: level),
          content: .broken(problem))
      }
    }
    listing.unreadable += scenariosWithoutLevel
    return listing
  }

  /// The scenarios in folders that are none of a level, which no name leads to.
  ///
  /// Only where scenarios are kept is looked at: a library has few other folders, and none deeper.
  private var scenariosWithoutLevel: [ScenarioSummary] {
    let known = Set(Level.allCases.map(\.rawValue) + FileKind.allCases.map(\.folder))
    let folders = ((try? Files.entries(of: root)) ?? []).filter { entry in
      guard case .folder = entry.kind else { return false }
      return !known.contains(entry.name)
    }
    let places = folders.flatMap { folder in
      let inside = (try? Files.names(in: joined(root, folder.name))) ?? []
      return [folder.name] + inside.map { joined(folder.name, $0) }
    }
    return places.compactMap { place in
      let file = joined(root, joined(place, FileKind.scenario.fileName))
      guard (try? Files.kind(of: file)) != nil else { return nil }
      let problem = Finding.scenarioWithoutLevel(file).diagnostic(at: SourceLocation(startOf: file))
      // Listed behind all others, where nobody seeks it by its level.
      let last = Level.allCases.last ?? .advanced
      return ScenarioSummary(
        address: ScenarioAddress(id: ScenarioID(place), level: last), content: .broken(problem))
    }
  }

  /// What of the files that scenarios share cannot be read; none of them is understood for it.
  package var unreadableShared: [Diagnostic] {
    let findings = Findings()
    for kind in FileKind.allCases where !kind.isKeptByLevel {
      for name in FileSource.fileNames(of: kind, below: root, findings) {
        let path = joined(root, kind.path(of: name))
        guard case .failure(let failure) = FileSource.readFile(path) else { continue }
        findings.add(failure.finding(path: path), at: SourceLocation(startOf: path))
      }
    }
    return Array(findings.list)
  }

  /// Where scenarios are, by level, then by name.
  package var addresses: [ScenarioAddress] { listing.addresses }

  /// Reads what the list shows of a scenario.
  package func summary(of address: ScenarioAddress) -> ScenarioSummary {
    ScenarioSummary(address: address, content: content(of: address.path))
  }

  /// Reads the scenario of that name.
  package func load(_ id: ScenarioID) -> LoadResult {
    let loader = Loader(source: .disk(roots: [root]))
    let address = id.text.isIdentifier ? address(of: id) : nil
    guard let address else {
      // What is sought may lie in a folder that cannot be read.
      let known = Level.allCases.flatMap { places(of: $0, loader.findings) }
      loader.findings.add(
        .scenarioMissing(id.text, known: known), at: SourceLocation(startOf: root))
      return LoadResult(nil, path: "", loader: loader)
    }
    return Self.load(address.path, loader)
  }

  /// The file of a scenario of the library; nothing where there is none.
  package func file(of id: ScenarioID) -> String? {
    address(of: id).map { joined(root, $0.path) }
  }

  private func address(of id: ScenarioID) -> ScenarioAddress? {
    Level.allCases.map { ScenarioAddress(id: id, level: $0) }.first { address in
      (try? Files.kind(of: joined(root, address.path))) != nil
    }
  }

  /// Reads the scenario at a path, inside the library or not.
  ///
  /// What it refers to is sought around it first, then in the library.
  package func load(file path: String) -> LoadResult {
    let place = place(of: path)
    return Self.load(place.path, Loader(source: .disk(roots: place.roots)))
  }

  /// Reads a scenario from files kept before; the disk is not looked at.
  package static func load(materials: [SourceFile], scenario path: String) -> LoadResult {
    load(path, Loader(source: .kept(materials)))
  }

  /// Reads a calendar by its name in the library or by the path of its file; nothing if it is not
  /// there or has errors.
  package func calendar(_ name: String) -> WorkingCalendar? {
    let place = place(
      of: name.isIdentifier ? joined(root, FileKind.calendar.path(of: name)) : name)
    let loader = Loader(source: .disk(roots: place.roots))
    let document = loader.document(.calendar, at: place.path)
    let calendar = document.flatMap { loader.readCalendar($0) }
    return loader.findings.list.hasErrors ? nil : calendar
  }

  /// Reads a rulebook by its name in the library or by the path of its file, and what is wrong
  /// with it.
  package func rulebook(_ name: String) -> (rulebook: Rulebook?, report: CheckReport) {
    let path = name.isIdentifier ? joined(root, FileKind.rulebook.path(of: name)) : name
    let place = place(of: path)
    let loader = Loader(source: .disk(roots: place.roots))
    let document = loader.document(.rulebook, at: place.path) { failure in
      loader.findings.add(failure.finding(path: path), at: SourceLocation(startOf: path))
    }
    let rulebook = document.flatMap { loader.readRulebook($0, chain: [$0.place]) }
    var diagnostics = loader.findings.list
    diagnostics.sortByPosition()
    let report = CheckReport(files: [path], diagnostics: diagnostics, lines: loader.quotedLines)
    return (diagnostics.hasErrors ? nil : rulebook, report)
  }

  /// Reads one file of any kind from files kept before, for what is wrong with it.
  package static func check(materials: [SourceFile], path: String) -> CheckReport {
    check(materials: materials, paths: [path])
  }

  /// Reads files of any kind from files kept before, for what is wrong with them.
  package static func check(
    materials: [SourceFile], paths: [String], depth: CheckDepth = .playing
  ) -> CheckReport {
    let loader = Loader(source: .kept(materials))
    loader.checkDepth = depth
    paths.forEach(loader.check)
    if paths.count > 1 {
      for path in paths { loader.reportUnjudgedRules(at: path, usedBelow: "") }
    }
    loader.readSeverities()
    var diagnostics = loader.findings.list.weighed(by: loader.severities)
    diagnostics.sortByPosition()
    return CheckReport(files: paths, diagnostics: diagnostics, lines: loader.quotedLines)
  }

  private static func load(_ path: String, _ loader: Loader) -> LoadResult {
    let scenario = loader.document(.scenario, at: path).flatMap { loader.readScenario($0) }
    return LoadResult(
      scenario?.beside(loader.fairTexts(beside: path)), path: path, loader: loader)
  }

  private func content(of path: String) -> ScenarioSummary.Content {
    let loader = Loader(source: .disk(roots: [root]))
    let head = loader.document(.scenario, at: path).flatMap { loader.readHead($0) }
    var found = loader.findings.list
    found.sortByPosition()
    if let problem = found.first(where: { $0.severity == .error }) { return .broken(problem) }
    guard let head else { preconditionFailure("what cannot be read has a diagnostic") }
    return .readable(head)
  }

  /// The names of the folders of a level that hold a scenario.
  ///
  /// What cannot be read, and a scenario that no name leads to, are found.
  private func places(of level: Level, _ findings: Findings) -> [String] {
    let folder = joined(root, level.rawValue)
    let names: [String]
    do throws(DiskError) {
      names = try Files.names(in: folder)
    } catch .missing where !Files.isLink(folder) {
      return []
    } catch {
      findings.add(
        FileSource.Failure(error).finding(folder: folder), at: SourceLocation(startOf: folder))
      return []
    }
    return names.filter { holdsScenario($0, in: folder, findings) }
  }

  private func holdsScenario(
    _ name: String, in level: String, _ findings: Findings
  ) -> Bool {
    // One path for each of a thousand scenarios before anything is shown.
    let file = "\(level)/\(name)/scenario.yaml"
    var folder: String { joined(level, name) }
    do throws(DiskError) {
      _ = try Files.kind(of: file)
      if name.isIdentifier { return true }
      findings.add(.badIdentifier(name), at: SourceLocation(startOf: folder))
    } catch .missing where !Files.isLink(file) && !Files.isLink(folder) {
      // A folder of something else is nothing to speak of; one with the short ending is the same.
      let short = file.withShortEnding.flatMap { try? Files.kind(of: $0) }
      return short != nil && name.isIdentifier
    } catch {
      findings.add(
        FileSource.Failure(error).finding(path: file), at: SourceLocation(startOf: folder))
    }
    return false
  }
}

// MARK: - Places

extension ScenarioLibrary {
  /// A file, relative to the first of the folders in which its references are sought.
  struct FileAddress {
    let roots: [String]
    let path: String
  }

  func place(of path: String) -> FileAddress {
    let path = path.withoutDetours.withLongEnding
    let prefix = root.hasSuffix("/") ? root : root + "/"
    if path.hasPrefix(prefix) {
      return FileAddress(roots: [root], path: String(path.dropFirst(prefix.count)))
    }
    let parts = path.split(separator: "/")
    // <level>/<id>/scenario.yaml, what is kept beside it, or rulebooks/<id>.yaml
    let isByLevel = FileKind.allCases.contains {
      $0.isKeptByLevel && $0.fileName == parts.last.map(String.init)
    }
    let count = min(parts.count, isByLevel ? 3 : 2)
    let own = parts.dropLast(count).joined(separator: "/")
    let start = path.hasPrefix("/") ? "/" + own : own.isEmpty ? "." : own
    return FileAddress(roots: [start, root], path: parts.suffix(count).joined(separator: "/"))
  }
}

extension SourceLocation {
  /// The first character of a file, for what concerns it as a whole.
  init(startOf file: String) {
    self.init(file: file, position: SourcePosition(line: 1, column: 1))
  }
}

extension String {
  /// The path without "./", doubled and closing slashes; ".." stays, because links may be meant.
  fileprivate var withoutDetours: String {
    let parts = split(separator: "/").filter { $0 != "." }
    let path = parts.joined(separator: "/")
    if hasPrefix("/") { return "/" + path }
    return path.isEmpty ? "." : path
  }
}
