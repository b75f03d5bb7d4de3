import OfficialText
import Rules

extension GateReading {
  /// What the text counts in its writer's own words.
  func countsTold() -> [StatedCount] {
    split.counts(by: lexicon, alsoInWords: false)
      .filter { !text.isQuoted($0.words.lowerBound) }
  }

  /// "3 mét trồng cây" where those who know have "1 mét trồng cây", and "16 vụ" where they count other
  /// numbers of them and nobody has a 16.
  func countFault(_ counts: [StatedCount], _ knowledge: CaseKnowledge) -> GateFault? {
    for mine in counts {
      let theirs = knowledge.tellings.flatMap { text in
        text.counts.filter { $0.unit == mine.unit }.map { (count: $0, text: text) }
      }
      guard !theirs.isEmpty else { continue }
      let alike = theirs.filter { !mine.behind.isEmpty && $0.count.behind == mine.behind }
      if let other = alike.first, !alike.contains(where: { $0.count.number == mine.number }) {
        let sentence = other.text.spoken.sentence(around: other.count.words.lowerBound)
        return fault(
          .faithful, .opposite(of: other.text.split.quote(sentence)), at: mine.words)
      }
      if alike.isEmpty, !knowledge.has(mine.number) {
        return fault(.faithful, .unknown(.count), at: mine.words)
      }
    }
    return nil
  }
}

extension CaseKnowledge {
  /// Whether a number stands anywhere in the case.
  fileprivate func has(_ number: Int) -> Bool {
    containsTold { $0.split.has(number) }
  }
}
