import Petitions
import Shifts
import Simulation
import TerminalUI
import Wording

/// What is being looked for in the letters of a petition, and at what of it one stands.
struct LettersSearch: Hashable, Sendable {
  let petition: PetitionID
  var field = LineField()
  /// Where one stands; nothing before anything was found.
  var chosen: LetterHit?

  func hits(at desk: Desk, _ language: Language) -> [LetterHit] {
    guard let record = desk.shift.petitionCase(petition) else { return [] }
    return desk.shift.hits(of: field.text, in: record, language)
  }
}

/// What is marked in the letters of the thread.
struct LetterMarks: Hashable, Sendable {
  let hits: [LetterHit]
  let chosen: LetterHit?

  /// The marks of one letter; nothing where it has none.
  func spans(ofLetter place: Int) -> Spans? {
    let found = hits.filter { $0.letter == place }.map(\.characters)
    guard !found.isEmpty else { return nil }
    return Spans(
      found: found.sorted { $0.lowerBound < $1.lowerBound },
      chosen: chosen.flatMap { $0.letter == place ? $0.characters : nil })
  }

  /// The marks of one letter, in the order of its text.
  struct Spans: Hashable, Sendable {
    let found: [Range<Int>]
    let chosen: Range<Int>?

    /// A line in the stretches that are marked and those that are not.
    func spans(of line: WrappedLine) -> [Span] {
      let characters = Array(line.text)
      var spans: [Span] = []
      var place = 0
      for mark in found {
        let part = mark.clamped(to: line.characters)
        guard !part.isEmpty else { continue }
        let start = max(place, part.lowerBound - line.characters.lowerBound)
        let end = max(start, part.upperBound - line.characters.lowerBound)
        if start > place { spans.append(Span(String(characters[place..<start]))) }
        spans.append(
          Span(String(characters[start..<end]), mark == chosen ? .reverse : .underline))
        place = end
      }
      if place < characters.count { spans.append(Span(String(characters[place...]))) }
      return spans
    }
  }
}

extension Desk {
  /// What is marked in the letters that the thread shows now.
  func letterMarks(in record: Case, _ language: Language) -> LetterMarks? {
    guard let search = layer?.lettersSearch, search.petition == record.id else { return nil }
    return LetterMarks(hits: search.hits(at: self, language), chosen: search.chosen)
  }

  /// Moves the thread, if need be, so that what was found is read with some lines around it.
  mutating func show(_ hit: LetterHit, of search: LettersSearch, _ moment: KeyMoment) {
    let rect = DeskLayout(moment.size).letters
    let marks = LetterMarks(hits: [hit], chosen: hit)
    let blocks = letterBlocks(
      of: search.petition, width: rect.width, moment.language, marks: marks)
    guard blocks.indices.contains(hit.letter),
      let row = blocks[hit.letter].firstIndex(where: { $0.spans.contains { $0.style == .reverse } })
    else { return }
    let place = blocks[..<hit.letter].reduce(row) { $0 + $1.count }
    let top = threadPlace.top(in: blocks, height: rect.height)
    // The first and the last row may say how much more there is.
    let isInSight = place > top && place < top + rect.height - 1 || place == 0 && top == 0
    guard !isInSight else { return }
    threadPlace = .start
    threadPlace.move(by: max(0, place - rect.height / 2), in: blocks, height: rect.height)
  }
}
