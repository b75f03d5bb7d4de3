package import OfficialText
package import Rules

/// The speech acts that some checks of the gate look for, cut up once for however many texts.
///
/// Shared and never changed: every petition of a shift has its texts read for them, by every rule.
package final class SoughtActs: Sendable {
  struct Sought: Sendable {
    let kind: SpeechAct.Kind
    let pattern: ClaimPattern
  }

  /// Those that one check looks for, in the order in which they are told.
  private struct Group: Sendable {
    let all: [Sought]
    let index: PatternIndex

    init(_ all: [Sought]) {
      self.all = all
      index = PatternIndex(all.map(\.pattern))
    }
  }

  private let groups: [GateCheck: Group]

  /// Takes those of a lexicon for which some check looks; what its author was told cannot be read
  /// finds nothing.
  package init(_ checks: some Sequence<GateCheck>, by lexicon: Lexicon) {
    var groups: [GateCheck: Group] = [:]
    for check in checks where groups[check] == nil {
      let acts = lexicon.speechActs.filter { $0.kind.check == check }
      let sought = acts.flatMap { act in
        act.patterns.compactMap { text in
          (try? ClaimPattern(text, lexicon: lexicon, agencies: .none))
            .map { Sought(kind: act.kind, pattern: $0) }
        }
      }
      if !sought.isEmpty { groups[check] = Group(sought) }
    }
    self.groups = groups
  }

  /// What a check looks for and a text may have, in its order.
  func sought(by check: GateCheck, in text: SplitText) -> [Sought] {
    guard let group = groups[check] else { return [] }
    return group.index.candidates(in: text).map { group.all[$0] }
  }
}

extension SpeechAct.Kind {
  /// The check that looks for it.
  var check: GateCheck {
    switch self {
    case .contempt, .blame, .threat, .discouragement: .civil
    case .misadvice, .errand, .presumption, .gift, .hearsay: .faithful
    case .exposure, .favour: .proper
    }
  }

  /// Whether it is none where the case has the very words: a paper that the unit asks for is no errand.
  var isFreeIfTold: Bool {
    switch self {
    case .errand, .presumption, .gift, .hearsay: true
    case .contempt, .blame, .threat, .discouragement, .misadvice, .exposure, .favour: false
    }
  }

  /// Whether its words are so short that a sentence without marks has them by chance: where nobody types
  /// any, "qua" is "quà" and "toi" is "tôi".
  fileprivate var needsMarks: Bool {
    switch self {
    case .favour, .hearsay: true
    case .contempt, .blame, .threat, .discouragement, .misadvice, .errand, .presumption, .gift,
      .exposure:
      false
    }
  }

  /// What a text that does it is told.
  var cause: GateFault.Cause {
    switch self {
    case .contempt: .contempt
    case .blame: .blame
    case .threat: .threat
    case .discouragement: .discouragement
    case .misadvice: .misadvice
    case .errand: .errand
    case .presumption: .presumption
    case .gift: .gift
    case .exposure: .exposure
    case .favour: .favour
    case .hearsay: .hearsay
    }
  }
}

/// A speech act where a text does it.
struct FoundAct: Sendable {
  let kind: SpeechAct.Kind
  let words: Range<Int>
  /// What the case has to have in the very words for it to be none, where that is enough.
  let freeIfTold: SoughtPhrase?
}

extension GateReading {
  /// The first act of a check that a sentence of the text does.
  ///
  /// Complexity: linear in the number of words that the check needs, and in the length of the text for
  /// each pattern of which one is there.
  func fault(of check: GateCheck, among acts: SoughtActs) -> GateFault? {
    for act in acts.sought(by: check, in: split) {
      guard let words = places(of: act).first else { continue }
      return fault(check, act.kind.cause, at: words)
    }
    return nil
  }

  /// All acts of a check that the text does, in the order in which they are told.
  func acts(of check: GateCheck, among acts: SoughtActs) -> [FoundAct] {
    acts.sought(by: check, in: split).flatMap { act in
      places(of: act).map { words in
        FoundAct(
          kind: act.kind, words: words,
          freeIfTold: act.kind.isFreeIfTold ? SoughtPhrase(split.quote(words)) : nil)
      }
    }
  }

  /// Where an act stands within a sentence that its writer means.
  private func places(of act: SoughtActs.Sought) -> [Range<Int>] {
    let places = reader.places(of: act.pattern)
    guard act.kind.needsMarks else { return places }
    return places.filter { words in
      split.words[text.sentence(around: words.lowerBound)].contains(where: \.hasMarks)
    }
  }
}
