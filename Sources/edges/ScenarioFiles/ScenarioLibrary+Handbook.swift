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
  /// rulebook that came along with one that extends it is not read again, nor is a lexicon or a law that
  /// several of them name.
  ///
  /// - Parameter rulebooks: The names of the rulebooks; nil stands for all.
  /// - Returns: What could be read, and what is wrong with the rest.
  package func handbook(rulebooks: [String]?) -> HandbookReading {
    var diagnostics = DiagnosticList(countMaximum: Findings.countMaximum)
    // What several rulebooks draw on is read, and complained of, once.
    let loader = Loader(source: .disk(roots: [root]))
    var rules: [Rule] = []
    let names = rulebooks ?? self.names(of: .rulebook, &diagnostics)
    var cameAlong: Set<String> = []
    for id in names where !cameAlong.contains(id) {
      guard let rulebook = loader.soundRulebook(id) else { continue }
      rules += rulebook.rules
      cameAlong.formUnion(loader.bases(ofRulebook: id))
    }
    let facts = self.names(of: .facts, &diagnostics).flatMap { loader.soundFacts($0) ?? [] }
    diagnostics.append(contentsOf: loader.findings.list)
    diagnostics.sortByPosition()
    return HandbookReading(rules: rules, facts: facts, diagnostics: diagnostics)
  }

  /// The names of the files in the folder of a kind, in order.
  private func names(of kind: FileKind, _ diagnostics: inout DiagnosticList) -> [String] {
    let findings = Findings()
    defer { diagnostics.append(contentsOf: findings.list) }
    return FileSource.fileNames(of: kind, below: root, findings)
  }
}
