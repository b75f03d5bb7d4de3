import Authoring
import Petitions
import Rules
import Scenarios

/// A scenario in which nothing was found, with what it was read from and what it does with its rules.
struct QuietScenario {
  /// The files of its folder by their paths; nothing for one that is not there.
  let files: [String: SourceFile?]
  let judged: Set<RuleID>
  let rulebooks: [String]
}

/// What a check keeps for the next one of the same paths, which then reads anew what was saved meanwhile.
package final class CheckMemory {
  var loaders: [(roots: [String], loader: Loader)] = []

  package init() {}
}

extension Loader {
  /// Notes that nothing was found in a scenario.
  func noteQuiet(_ scenario: Scenario, at path: String) {
    let files = ownFiles(of: path)
    guard case .some(.some) = files[path] else { return }
    quiet[path] = QuietScenario(
      files: files, judged: RuleFlaws.judged(in: scenario),
      rulebooks: [scenario.rulebook.id] + bases(ofRulebook: scenario.rulebook.id))
  }

  /// Whether nothing was found in a scenario that is read from the same files as then; whoever wants to see
  /// it played wants it anew.
  func isQuietStill(_ path: String) -> Bool {
    guard checkDepth == .reading, let known = quietBefore[path],
      known.files.allSatisfy({ bytes(at: $0.key) == $0.value?.bytes })
    else { return false }
    note(known.judged, by: path, of: known.rulebooks)
    checked.formUnion(known.files.keys)
    quiet[path] = known
    return true
  }

  /// Whether a file is a scenario of that kind, or lies beside one.
  func isPartOfQuiet(_ path: String) -> Bool {
    guard !quietBefore.isEmpty else { return false }
    let scenario = FileKind.scenario.path(of: folder(of: path))
    return quietBefore[scenario]?.files.keys.contains(path) == true && isQuietStill(scenario)
  }

  private func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// The scenario and what may lie beside it.
  private func ownFiles(of path: String) -> [String: SourceFile?] {
    let folder = folder(of: path)
    var files: [String: SourceFile?] = [:]
    for kind in FileKind.allCases where kind.isKeptByLevel {
      let place = kind.path(of: folder)
      files[place] = .some(bytes(at: place).map { SourceFile(path: place, bytes: $0) })
    }
    return files
  }

  private func bytes(at path: String) -> [UInt8]? {
    guard case .success(let opened) = source.read(path) else { return nil }
    return opened.file.bytes
  }
}
