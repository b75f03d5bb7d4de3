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
  /// The names of the rulebooks, in order.
  package var rulebookNames: [String] { names(of: .rulebook) }

  /// Reads all facts, and the rules of the rulebooks named, each with those that it extends.
  ///
  /// Nothing is read before this is called: who never opens the handbook never waits for it. A
  /// rulebook that came along with one that extends it is not read again.
  package func handbook(rulebooks: [String]) -> HandbookReading {
    var diagnostics = DiagnosticList(countMaximum: Findings.countMaximum)
    var cameAlong: Set<String> = []
    var rules: [Rule] = []
    for id in rulebooks where !cameAlong.contains(FileKind.rulebook.path(of: id)) {
      let read = read(.rulebook, id, &diagnostics) { loader, document in
        loader.readRulebook(document, chain: [id])?.rules
      }
      guard let read else { continue }
      rules += read.value
      cameAlong.formUnion(read.paths)
    }
    let facts = names(of: .facts).flatMap { id in
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
    let path = kind.path(of: id)
    let document = loader.document(at: path) { failure in
      let name = loader.source.nameOf(path)
      loader.findings.add(failure.finding(path: name), at: SourceLocation(startOf: name))
    }
    var value: Value?
    if let document, document.kind == kind {
      value = read(loader, document)
    } else if let document {
      loader.findings.add(.kindUnexpected(document.kind, expected: kind), at: document.root)
    }
    diagnostics.append(contentsOf: loader.findings.list)
    guard let value, !loader.findings.list.hasErrors else { return nil }
    return (value, loader.materials.map(\.path))
  }

  /// The names of the files in the folder of a kind, in order.
  private func names(of kind: FileKind) -> [String] {
    FileSource.fileNames(of: kind, below: root)
  }
}
