import Petitions
import Scenarios
import Shifts
import Simulation
import Wording
import WorkCalendar

extension PlainShift {
  /// The lines of the letters on the desk that have the words, and which other petitions have them.
  ///
  /// A petition that was not opened tells nothing, and one that is not on the desk none of its lines:
  /// they are read where its own clock counts.
  func find(_ words: String) -> [String] {
    if words.spelledWords.isEmpty { return [PlainText.whatToFind[language]] }
    let here = shift.simulation.onDesk.flatMap(shift.petitionCase).map {
      lines(with: words, in: $0)
    }
    let elsewhere = shift.cabinetPetitions(with: words, language).map { record in
      let subject = shift.scenario.petition(record.id)?.subject ?? Phrase(verbatim: "")
      return PlainText.alsoIn(record.id, subject)[language].printable
    }
    let found = (here ?? []) + elsewhere
    return found.isEmpty ? [PlainText.notInLetters[language]] : found
  }

  private func lines(with words: String, in record: Case) -> [String] {
    let letters = shift.letters(of: record)
    // The best are few and the rest follow; in lines they are read as the letters are.
    let hits = Dictionary(grouping: shift.hits(of: words, in: record, language), by: \.letter)
    return hits.keys.sorted().flatMap { place -> [String] in
      let letter = letters[place]
      let author = shift.name(of: letter.author)[language]
      let found = hits[place, default: []].map(\.characters)
      let lines = letter.text(language).printable.lines(at: found)
      return ["#\(record.id) \(letter.at.clock) \(author):".printable]
        + lines.flatMap { indented($0) }
    }
  }
}

extension String {
  /// The lines of the text that have some of these characters, in their order.
  fileprivate func lines(at characters: [Range<Int>]) -> [String] {
    var lines: [String] = []
    var start = 0
    for line in composed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let end = start + line.count
      if characters.contains(where: { $0.lowerBound < end && $0.upperBound > start }) {
        lines.append(String(line))
      }
      start = end + 1
    }
    return lines
  }
}
