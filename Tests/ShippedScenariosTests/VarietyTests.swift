import Petitions
import ScenarioFiles
import Scenarios
import Testing

private let library = ScenarioLibrary(
  root: #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/scenarios")

/// A petition of any scenario, with what its sender writes unasked.
private struct Letters: CustomStringConvertible {
  let scenario: ScenarioID
  let petition: ScriptedPetition
  let text: String

  var description: String { "\(scenario) \(petition.id)" }

  /// Each five words in a row.
  var runs: Set<[String]> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.count >= 5 else { return [] }
    return Set((0...words.count - 5).map { Array(words[$0..<$0 + 5]) })
  }

  static let all: [Letters] = library.addresses.map(\.id).compactMap { library.load($0).scenario }
    .flatMap { scenario in
      scenario.petitions.map { petition in
        let said = petition.messages.filter { $0.author == .sender }.map(\.content.asText)
        return Letters(
          scenario: scenario.id, petition: petition,
          text: ([petition.sender.address ?? ""] + said).joined(separator: "\n"))
      }
    }
}

@Suite struct `The petitions of all scenarios` {
  /// How much of the shorter of two letters may stand in the other one, in percent.
  private static let sharedMaximum = 20

  @Test func `are no letters written twice`() {
    let letters = Letters.all.map { ($0, $0.runs) }
    for (place, (one, runs)) in letters.enumerated() {
      for (other, others) in letters[(place + 1)...]
      where !runs.isEmpty && !others.isEmpty
        && one.petition.truth.ending.duplicateOf == nil
        && other.petition.truth.ending.duplicateOf == nil
      {
        let shared = runs.intersection(others).count * 100 / min(runs.count, others.count)
        #expect(shared <= Self.sharedMaximum, "\(one) and \(other)")
      }
    }
  }

  /// The wards and communes that were invented for the scenarios.
  private static let places = ["Tân Lệ", "Yên Hạc", "Cầu Sen", "Đồng Mây"]

  @Test func `play in several places, none of which has most of them`() {
    let counts = Self.places.map { place in
      Letters.all.count { $0.text.contains(place) }
    }

    #expect(counts.allSatisfy { $0 > 0 })
    #expect(counts.allSatisfy { $0 * 100 <= Letters.all.count * 55 }, "\(counts)")
  }

  @Test(arguments: [
    // A fine on the pavement, a desk that calls when the paper is there, a birth registered late, a
    // paper that is on no list.
    (["vỉa hè", "phạt"], 1), (["bao giờ có thì gọi"], 1), (["đăng ký lại khai sinh"], 1),
    (["không có trong danh mục"], 1),
  ])
  func `do not play the same trick over and over`(words: [String], maximum: Int) {
    let found = Letters.all.filter { letters in
      let text = letters.text.lowercased()
      return words.allSatisfy { text.contains($0) }
    }

    #expect(found.count <= maximum, "\(found)")
  }

  @Test
  func
    `are of every kind, from people, businesses, associations, institutions and representatives`()
  {
    let kinds = Set(Letters.all.map(\.petition.truth.nature.kind))
    let senders = Set(Letters.all.map(\.petition.sender.kind))

    #expect(kinds == Set(PetitionKind.allCases))
    #expect(senders == Set(SenderKind.allCases))
  }
}
