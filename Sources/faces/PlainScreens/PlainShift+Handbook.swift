package import Handbooks
import Petitions
import Rules
import Scenarios
import Shifts
import Wording

extension PlainShift {
  /// The entries that the words find, in full; without words, a line for each entry.
  ///
  /// They are the rules of the shift that hold on its day, and the facts; in an exam, no hints.
  package func lookUp(_ words: String, facts: [HandbookFact]) -> [String] {
    entries(words, facts).flatMap(Self.laidOut)
  }

  private func entries(_ words: String, _ facts: [HandbookFact]) -> [String] {
    let scenario = shift.scenario
    let handbook = Handbook(rules: scenario.rulesOfPost, facts: facts)
      .inForce(on: scenario.time.date)
    let (entries, remark) = handbook.look(up: words, in: language)
    if entries.isEmpty { return [PlainText.nothingFound[language]] }
    if words.allSatisfy(\.isWhitespace) {
      return entries.map { entry in
        "\(entry.id) · \(entry.title[language]) · \(entry.basis[language])".printable
      }
    }
    let hints: HintDisplay = mode == .exam ? .hidden : .shown
    let head = remark.map { [$0[language], ""] } ?? []
    return head + entries.flatMap { $0.lines(language, hints: hints) + [""] }
  }
}
