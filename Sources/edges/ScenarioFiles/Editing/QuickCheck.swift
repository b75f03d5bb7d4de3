import Diagnostics
import YAML

/// Checks of a file that is being written, fast enough for every key: nothing is played, and what the
/// scenario shares with others is read again only once it has changed.
package final class QuickCheck {
  /// A reading of what one scenario shares with others.
  private struct Base {
    let roots: [String]
    /// By which names the scenario calls what it shares.
    let heads: [String]
    let loader: Loader
  }

  /// What was read last; authors write one scenario at a time.
  private var base: Base?
  /// The patterns of claims that the last check cut up.
  private var cutPatterns = CutPatterns()

  package init() {}

  /// What is wrong with a file and with those beside it, as a check without playing would tell.
  package func check(_ path: String, on bench: AuthorBench) -> CheckReport {
    var reading: Loader?
    let report = bench.check(path, depth: .reading) { loader, place in
      loader.cutPatterns = cutPatterns
      if let base = base(of: place, on: bench) { loader.take(over: base) }
      reading = loader
    }
    if let reading { cutPatterns = reading.cutPatterns.keeping(reading.patternsOfClaims) }
    return report
  }

  /// What the scenario at a place, or beside it, shares with others, read before or now.
  private func base(of place: ScenarioLibrary.FileAddress, on bench: AuthorBench) -> Loader? {
    guard let file = bench.scenario(at: place) else { return nil }
    let keys = [
      ScenarioFormat.rulebook, ScenarioFormat.units, ScenarioFormat.calendar,
      ScenarioFormat.templates,
    ]
    let heads = keys.map { file.head($0) ?? "" }
    if let base, base.roots == place.roots, base.heads == heads, isFresh(base, on: bench) {
      return base.loader
    }
    base = nil
    guard let root = file.root else { return nil }
    let loader = Loader(source: bench.source(place.roots))
    func field(_ key: FormatKey<Field>) -> Field? {
      root[key.name].map { Field(node: $0, findings: loader.findings) }
    }
    if let field = field(ScenarioFormat.rulebook) { _ = loader.rulebook(named: field) }
    if let field = field(ScenarioFormat.units) { _ = loader.unitPack(named: field) }
    if let field = field(ScenarioFormat.calendar) { _ = loader.calendar(named: field) }
    if let field = field(ScenarioFormat.templates) { _ = loader.templates(named: field) }
    // What is said of the scenario itself belongs to its own reading.
    guard !loader.findings.list.contains(where: { $0.location.file == file.name }) else {
      return nil
    }
    base = Base(roots: place.roots, heads: heads, loader: loader)
    return loader
  }

  /// Whether every file that was read says the same today.
  private func isFresh(_ base: Base, on bench: AuthorBench) -> Bool {
    let source = bench.source(base.roots)
    return base.loader.materials.allSatisfy { file in
      guard case .success(let opened) = source.read(file.path) else { return false }
      return opened.file == file
    }
  }
}
