import Diagnostics
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

  /// Where scenarios are, by level, then by name; none of them is read.
  package var addresses: [ScenarioAddress] {
    Level.allCases.flatMap { level in
      places(of: level).map { ScenarioAddress(id: ScenarioID($0), level: level) }
    }
  }

  /// Reads what the list shows of a scenario.
  package func summary(of address: ScenarioAddress) -> ScenarioSummary {
    ScenarioSummary(address: address, content: content(of: address.path))
  }

  /// Reads the scenario of that name.
  package func load(_ id: ScenarioID) -> LoadResult {
    let loader = Loader(source: .disk(roots: [root]))
    let address = id.text.isIdentifier ? address(of: id) : nil
    guard let address else {
      let known = Level.allCases.flatMap { places(of: $0) }
      loader.findings.add(
        .scenarioMissing(id.text, known: known), at: SourceLocation(startOf: root))
      return LoadResult(nil, path: "", loader: loader)
    }
    return Self.load(address.path, loader)
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
    guard let document = loader.document(at: place.path, otherwise: { _ in }),
      document.kind == .calendar
    else { return nil }
    let calendar = loader.readCalendar(document)
    return loader.findings.list.hasErrors ? nil : calendar
  }

  /// Reads a rulebook by its name in the library or by the path of its file, and what is wrong
  /// with it.
  package func rulebook(_ name: String) -> (rulebook: Rulebook?, report: CheckReport) {
    let path = name.isIdentifier ? joined(root, FileKind.rulebook.path(of: name)) : name
    let place = place(of: path)
    let loader = Loader(source: .disk(roots: place.roots))
    let document = loader.document(at: place.path) { failure in
      loader.findings.add(failure.finding(path: path), at: SourceLocation(startOf: path))
    }
    var rulebook: Rulebook?
    if let document, document.kind == .rulebook {
      rulebook = loader.readRulebook(document, chain: [document.place])
    } else if let document {
      loader.findings.add(.kindUnexpected(document.kind, expected: .rulebook), at: document.root)
    }
    var diagnostics = loader.findings.list
    diagnostics.sortByPosition()
    let report = CheckReport(files: [path], diagnostics: diagnostics, lines: loader.quotedLines)
    return (diagnostics.hasErrors ? nil : rulebook, report)
  }

  /// Reads one file of any kind from files kept before, for what is wrong with it.
  package static func check(materials: [SourceFile], path: String) -> CheckReport {
    let loader = Loader(source: .kept(materials))
    _ = loader.check(path)
    var diagnostics = loader.findings.list
    diagnostics.sortByPosition()
    return CheckReport(files: [path], diagnostics: diagnostics, lines: loader.quotedLines)
  }

  private static func load(_ path: String, _ loader: Loader) -> LoadResult {
    let document = loader.document(at: path) { failure in
      let name = loader.source.nameOf(path)
      loader.findings.add(failure.finding(path: name), at: SourceLocation(startOf: name))
    }
    guard let document else { return LoadResult(nil, path: path, loader: loader) }
    guard document.kind == .scenario else {
      loader.findings.add(
        .kindUnexpected(document.kind, expected: .scenario), at: document.root)
      return LoadResult(nil, path: path, loader: loader)
    }
    return LoadResult(loader.readScenario(document), path: path, loader: loader)
  }

  private func content(of path: String) -> ScenarioSummary.Content {
    let loader = Loader(source: .disk(roots: [root]))
    let document = loader.document(at: path) { failure in
      let name = loader.source.nameOf(path)
      loader.findings.add(failure.finding(path: name), at: SourceLocation(startOf: name))
    }
    var head: ScenarioSummary.Head?
    if let document, document.kind == .scenario {
      head = loader.readHead(document)
    } else if let document {
      loader.findings.add(
        .kindUnexpected(document.kind, expected: .scenario), at: document.root)
    }
    var found = loader.findings.list
    found.sortByPosition()
    if let problem = found.first(where: { $0.severity == .error }) { return .broken(problem) }
    guard let head else { preconditionFailure("what cannot be read has a diagnostic") }
    return .readable(head)
  }

  /// The names of the folders of a level that hold a scenario.
  private func places(of level: Level) -> [String] {
    let folder = joined(root, level.rawValue)
    let names = (try? Files.names(in: folder)) ?? []
    return names.filter { name in
      name.isIdentifier && (try? Files.kind(of: "\(folder)/\(name)/scenario.yaml")) != nil
    }
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
    let path = path.withoutDetours
    let prefix = root.hasSuffix("/") ? root : root + "/"
    if path.hasPrefix(prefix) {
      return FileAddress(roots: [root], path: String(path.dropFirst(prefix.count)))
    }
    let parts = path.split(separator: "/")
    // <level>/<id>/scenario.yaml or rulebooks/<id>.yaml
    let count = min(parts.count, parts.last == "scenario.yaml" ? 3 : 2)
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
