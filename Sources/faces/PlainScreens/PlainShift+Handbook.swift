package import Handbooks
import Petitions
import Rules
import Scenarios
import Shifts
import Wording

extension PlainShift {
  /// How many entries that a search finds are shown in full, and of how many more the titles.
  private static let entriesInFull = 3
  private static let titlesMaximum = 15

  /// The entries that the words find, those that fit best in full; without words, what there is.
  ///
  /// They are the rules of the shift that hold on its day, and the facts; in an exam, no hints.
  package func lookUp(_ words: String, facts: [HandbookFact]) -> [String] {
    entries(words, facts).flatMap(Self.laidOut)
  }

  private func entries(_ words: String, _ facts: [HandbookFact]) -> [String] {
    let scenario = shift.scenario
    let handbook = Handbook(rules: scenario.rulesOfRole, facts: facts)
      .inForce(on: scenario.time.date)
    let parts = Self.parts(of: handbook)
    if words.allSatisfy(\.isWhitespace) { return index(handbook, parts) }
    if let number = Self.part(named: words), parts.indices.contains(number - 1) {
      let part = parts[number - 1]
      return ["\(part.name[language]):"] + part.entries.map(title(of:))
    }
    let (entries, remark) = handbook.look(up: words, in: language)
    if entries.isEmpty { return [PlainText.nothingFound[language]] }
    let hints: HintDisplay = mode == .exam ? .hidden : .shown
    let head = remark.map { [$0[language], ""] } ?? []
    let others = entries.dropFirst(Self.entriesInFull)
    let titles = others.prefix(Self.titlesMaximum)
    let left = others.count - titles.count
    return head
      + entries.prefix(Self.entriesInFull).flatMap { $0.lines(language, hints: hints) + [""] }
      + (titles.isEmpty ? [] : [PlainText.otherEntries[language]])
      + titles.map(title(of:)) + (left > 0 ? [PlainText.moreEntries(left)[language]] : [])
  }

  /// The entries that belong to one duty.
  private struct Part {
    let name: Phrase
    let entries: [HandbookEntry]
  }

  private static func parts(of handbook: Handbook) -> [Part] {
    let byDuty = Dictionary(grouping: handbook.entries) { handbook.duty(of: $0) }
    let duties = Duty.allCases.map { Part(name: $0.name, entries: byDuty[$0] ?? []) }
    return (duties + [Part(name: PlainText.otherPart, entries: byDuty[nil] ?? [])])
      .filter { !$0.entries.isEmpty }
  }

  /// The number behind "mục" or "part".
  private static func part(named words: String) -> Int? {
    let words = words.folded.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, ["muc", "part"].contains(words[0]) else { return nil }
    return Int(words[1])
  }

  private func index(_ handbook: Handbook, _ parts: [Part]) -> [String] {
    [PlainText.handbookHolds(handbook.entries.count)[language]]
      + parts.enumerated().map { index, part in
        "  \(index + 1). \(part.name[language]) (\(part.entries.count))"
      } + PlainText.howToLookUp.map { $0[language] }
  }

  private func title(of entry: HandbookEntry) -> String {
    "  \(entry.id) · \(entry.title[language]) · \(entry.basis[language])".printable
  }
}
