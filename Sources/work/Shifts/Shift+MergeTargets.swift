package import Petitions
import Scenarios
import Simulation
import Wording

extension Shift {
  /// The petitions that another may repeat, those first whose letters share the most words with its own.
  ///
  /// It knows what the officer can read and nothing else: of a petition that was not opened, its subject.
  package func mergeTargets(of petition: PetitionID) -> [PetitionID] {
    let words = cases.map { (id: $0.id, words: wordsToRead(of: $0)) }
    guard let own = words.first(where: { $0.id == petition })?.words else { return [] }
    let others = words.filter { $0.id != petition }
    let scores = others.map { other in
      // A word counts for more, the fewer petitions have it.
      let shared = other.words.intersection(own).reduce(0) { sum, word in
        sum + Self.wordWeight / words.count { $0.words.contains(word) }
      }
      return shared * Self.wordWeight / max(1, other.words.count)
    }
    return others.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.map { others[$0].id }
  }

  private static let wordWeight = 1000

  private func wordsToRead(of record: Case) -> Set<String> {
    let subject = scenario.petition(record.id)?.subject.vietnamese ?? ""
    let letters = record.thread.filter { $0.author == .citizen }.compactMap(\.content.asText)
    return Set((record.isOpened ? [subject] + letters : [subject]).flatMap(\.foldedWords))
  }
}
