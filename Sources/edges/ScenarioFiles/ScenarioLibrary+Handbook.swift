package import Diagnostics
package import Handbooks
package import Rules

/// What the files of a library have for a handbook; those with errors give nothing to it.
package struct HandbookReading: Sendable {
  package let rules: [Rule]
  package let facts: [HandbookFact]
  package let diagnostics: DiagnosticList
}

extension ScenarioLibrary {
  /// The names of the rulebooks, in order; a folder that cannot be read has none.
  package var rulebookNames: [String] { rulebookListing.names }

  /// The names of the rulebooks, in order, and what of their folder cannot be read.
  package var rulebookListing: (names: [String], problems: DiagnosticList) {
    var diagnostics = DiagnosticList(countMaximum: Findings.countMaximum)
    let names = names(of: .rulebook, &diagnostics)
    return (names, diagnostics)
  }

  /// Reads all facts, and the rules of rulebooks, each with those that it extends.
  ///
  /// Nothing is read before this is called: who never opens the handbook never waits for it. A
  /// rulebook that came along with one that extends it is not read again.
  ///
  /// - Parameter rulebooks: The names of the rulebooks; nil stands for all.
  /// - Returns: What could be read, and what is wrong with the rest.
  package func handbook(rulebooks: [String]?) -> HandbookReading {
    var diagnostics = DiagnosticList(countMaximum: Findings.countMaximum)
    var cameAlong: Set<String> = []
    var rules: [Rule] = []
    let names = rulebooks ?? self.names(of: .rulebook, &diagnostics)
    for id in names where !cameAlong.contains(FileKind.rulebook.path(of: id)) {
      let read = read(.rulebook, id, &diagnostics) { loader, document in
        loader.readRulebook(document, chain: [id])?.rules
      }
      guard let read else { continue }
      rules += read.value
      cameAlong.formUnion(read.paths)
    }
    let facts = self.names(of: .facts, &diagnostics).flatMap { id in
      read(.facts, id, &diagnostics) { loader, document in loader.readFacts(document) }?.value ?? []
    }
    diagnostics.sortByPosition()
    return HandbookReading(rules: rules, facts: facts, diagnostics: diagnostics)
  }

  /// Reads a file of a kind by a loader of its own, so that its errors cost no other file, and tells
  /// which files were read for it.
  private func read<Value>(
    _ kind: FileKind, _ id: String, _ diagnostics: inout DiagnosticList,
    _ read: (Loader, Loader.Document) -> Value?
  ) -> (value: Value, paths: [String])? {
    let loader = Loader(source: .disk(roots: [root]))
    let value = loader.document(kind, at: kind.path(of: id)).flatMap { read(loader, $0) }
    diagnostics.append(contentsOf: loader.findings.list)
    guard let value, !loader.findings.list.hasErrors else { return nil }
    return (value, loader.materials.map(\.path))
  }

  /// The names of the files in the folder of a kind, in order.
  private func names(of kind: FileKind, _ diagnostics: inout DiagnosticList) -> [String] {
    let findings = Findings()
    defer { diagnostics.append(contentsOf: findings.list) }
    return FileSource.fileNames(of: kind, below: root, findings)
  }
}
