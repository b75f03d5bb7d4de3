import OfficialText
import Rules

/// A text as the checks of the gate read it.
///
/// Shared and never changed: as a value it would be copied, row by row, for every check.
final class GateReading: Sendable {
  /// Reads what its sentences do.
  let reader: ClaimReader

  init(_ split: SplitText, by lexicon: Lexicon) {
    reader = ClaimReader(split, [], lexicon)
  }

  var text: SpokenText { reader.spoken }
  var split: SplitText { text.split }
  var lexicon: Lexicon { text.lexicon }

  /// What a check finds first that holds a text against nothing else; none when the text passes.
  func fault(alone check: GateCheck, _ truth: TextTruth, _ acts: SoughtActs) -> GateFault? {
    switch check {
    case .sense: senseFault()
    case .proper: properFault(keptFrom: truth.keptFrom) ?? fault(of: check, among: acts)
    case .discreet: namingFault(truth.namesOfOthers)
    case .civil, .honest, .faithful, .addressed, .own, .pertinent: nil
    }
  }

  /// Where the text is uncivil, in the order in which it is told.
  func civilFindings(_ acts: SoughtActs) -> [GateFinding] {
    civilFindings()
      + self.acts(of: .civil, among: acts).filter { !isOnlySupposed($0) }.map {
        finding(.civil, $0.kind.cause, at: $0.words, by: .words)
      }
  }

  /// "báo phường không ăn thua thì nhắn lại": a failure that is supposed discourages nobody, while a threat
  /// lives on its condition.
  private func isOnlySupposed(_ act: FoundAct) -> Bool {
    act.kind == .discouragement && text.isSupposed(act.words)
  }

  /// What a check finds at some words.
  func finding(
    _ check: GateCheck, _ cause: GateFault.Cause, at words: Range<Int>,
    by ground: GateFinding.Ground
  ) -> GateFinding {
    GateFinding(fault: fault(check, cause, at: words), words: words, ground: ground)
  }

  /// Whether one of the people and houses that the text names stands nowhere.
  func strangerFault(_ named: [Stranger], _ knowledge: CaseKnowledge) -> GateFault? {
    knowledge.firstUntold(of: named).map { stranger in
      fault(.honest, .unknown(stranger.kind), at: stranger.words)
    }
  }

  /// The fault that a text states what stands nowhere.
  func fault(unknown: FoundValue) -> GateFault {
    fault(.honest, .unknown(unknown.value.kind), at: unknown.words)
  }

  /// The longest quotation of a sentence that a verdict gives.
  private static let quotedWordsMaximum = 40

  /// A fault with its words and their sentence.
  func fault(_ check: GateCheck, _ cause: GateFault.Cause, at words: Range<Int>) -> GateFault {
    let sentence = text.sentence(around: words.lowerBound)
    let half = Self.quotedWordsMaximum / 2
    let shown =
      max(
        sentence.lowerBound, words.lowerBound - half)..<min(
        max(sentence.upperBound, words.upperBound), words.upperBound + half)
    return GateFault(check, cause, words: split.quote(words), sentence: split.quote(shown))
  }
}
