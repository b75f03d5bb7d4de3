import Authoring
import Diagnostics
import Petitions
import Scenarios
import YAML

extension Loader {
  /// Tells what looking at a scenario without an error shows of it.
  func reportFlaws(of scenario: Scenario, _ root: YAMLNode) {
    for petition in scenario.petitions {
      guard let unit = petition.truth.road.grounds.about.flatMap(scenario.units.unit),
        unit.level == .commune, !PersonalData.isInvented(unit.name),
        let node = root.petition(petition.id)?["truth"]?["about"]
      else { continue }
      findings.add(.placeIsReal(unit), at: node)
    }
    for flaw in ScenarioFlaws.all(in: scenario) {
      findings.add(.flaw(flaw, in: scenario), at: root.node(of: flaw))
    }
  }

  /// The petitions of which something was found in their own lines, which explains what play shows of them.
  func petitionsWithFindings(_ root: YAMLNode) -> Set<PetitionID> {
    let items = root["petitions"]?.sequence ?? []
    let starts = items.map(\.location)
    guard let file = starts.first?.file else { return [] }
    let lines = starts.map(\.position.line)
    var found: Set<PetitionID> = []
    for diagnostic in findings.list where diagnostic.location.file == file {
      guard !FileProblem.unseenInPlay.contains(where: { $0.code == diagnostic.code }) else {
        continue
      }
      let line = diagnostic.location.position.line
      guard let place = lines.lastIndex(where: { $0 <= line }),
        let id = items[place]["id"]?.text
      else { continue }
      found.insert(PetitionID(id))
    }
    return found
  }
}

extension FileProblem {
  /// Warnings of a petition from which nothing follows when it is played.
  fileprivate static let unseenInPlay: [FileProblem] = [
    .ratingUpsideDown, .answerGivenAway, .readingTooLong, .modelFaulty, .unitAbsentWithoutReason,
  ]
}

extension YAMLNode {
  /// Where a flaw is written: as far along the way to it as the file goes.
  fileprivate func node(of flaw: Flaw) -> YAMLNode {
    var node = flaw.petition.flatMap(petition) ?? self
    for step in flaw.place {
      let next =
        switch step {
        case .key(let name): node[name]
        case .item(let place): node.item(at: place)
        }
      guard let next else { break }
      node = next
    }
    return node
  }

  /// The entries of a petition of a scenario.
  func petition(_ id: PetitionID) -> YAMLNode? {
    self["petitions"]?.sequence?.first { $0["id"]?.text == id.text }
  }

  func item(at place: Int) -> YAMLNode? {
    sequence.flatMap { $0.indices.contains(place) ? $0[place] : nil }
  }
}
