package import OfficialText
import Rules

extension TextReading {
  /// Why a person should read the text, by what all rules on it found and by the sentence of it that rests
  /// on least; nothing: the rules are sure.
  ///
  /// Never asked where texts are judged by the thousand: it reads the text once more than that takes.
  package mutating func doubts(
    about judgements: [TextJudgement], in surroundings: Surroundings,
    besides familiar: FamiliarWords, _ ungrounded: UngroundedSentence?, by lexicon: Lexicon
  ) -> [ReadingDoubt] {
    let findings = judgements.reduce(into: Set<TextFinding>()) { $0.formUnion($1.findings) }
    let wording = LetterBalance(split, by: lexicon).reading(by: lexicon)
    if findings.isEmpty {
      return doubtedFaults.map { ReadingDoubt(.familiar($0)) }
        + (ungrounded.map { [ReadingDoubt(.ungrounded, sentence: $0.text)] } ?? [])
        + doubtsOfKept(wording, in: surroundings, besides: familiar, by: lexicon)
    }
    // A good letter hardly loses by more, nor one that is worded like no fair letter.
    switch wording {
    case .unfair: return []
    case .unread:
      guard findings.count == 1, let only = findings.first else { return [] }
      return doubt(about: only, by: lexicon).map { [$0] } ?? []
    case .fair, .doubtful:
      guard findings.count <= Self.findingsMaximum else { return [] }
      let doubts = findings.compactMap { doubt(about: $0, by: lexicon) }
      // What is plain to see stays wrong, whatever a person makes of the rest.
      guard doubts.count == findings.count else { return [] }
      return doubts.count == 1 ? doubts : [ReadingDoubt(.wordedFairly(findings: doubts.count))]
    }
  }

  /// By how many things a letter that is worded fairly may lose and still be doubted.
  private static let findingsMaximum = 2

  /// Why a person should read a text of which the rules found nothing wrong.
  private func doubtsOfKept(
    _ wording: LetterBalance.Reading, in surroundings: Surroundings,
    besides familiar: FamiliarWords, by lexicon: Lexicon
  ) -> [ReadingDoubt] {
    var doubts: [ReadingDoubt] = []
    if wording == .unfair {
      let sentences = SpokenText(split, by: lexicon).sentences
      doubts.append(
        ReadingDoubt(
          .wordedUnfairly,
          sentence: split.mostUnfair(of: sentences, by: lexicon).map { quoted($0) }))
    }
    guard wording != .fair, let knowledge = surroundings.knowledge else { return doubts }
    return unexplained(in: knowledge, besides: familiar, by: lexicon).map {
      ReadingDoubt(.unexplained, sentence: quoted($0))
    } + doubts
  }

  /// What a person can decide of the text by a demand.
  package func points(of demand: TextDemand) -> [TextPoint] { demand.points(isDue) }

  private mutating func doubt(about only: TextFinding, by lexicon: Lexicon) -> ReadingDoubt? {
    switch only {
    case .untold(let claim): doubt(aboutUntold: claim)
    case .mistold(let claim, let sentence): ReadingDoubt(.forbidden(claim), sentence: sentence)
    case .gate(let fault): fault.cause.isPlain ? nil : ReadingDoubt(.gate(fault))
    // A count, or a phrase that a rule names, is there or is not, whoever reads.
    case .plain: nil
    }
  }

  /// A good letter may tell a claim in words of which no pattern has one.
  private mutating func doubt(aboutUntold claim: Claim) -> ReadingDoubt? {
    guard let sought = truth.claims.first(where: { $0.claim == claim }) else { return nil }
    let all = closeness(to: sought)
    guard let best = all.max(by: { $0.share < $1.share }), best.said > 0 || best.standing > 0 else {
      return ReadingDoubt(.untraced(claim))
    }
    let sentence = quoted(best.words)
    if all.contains(where: { $0.standing == $0.wanted }) {
      return ReadingDoubt(.takenBack(claim), sentence: sentence)
    }
    if all.contains(where: { $0.anywhere == $0.wanted }) {
      return ReadingDoubt(.scattered(claim), sentence: sentence)
    }
    return ReadingDoubt(.partly(claim, said: best.said, wanted: best.wanted), sentence: sentence)
  }

  /// The longest quotation of a sentence, in words.
  private static let quotedWordsMaximum = 40

  private func quoted(_ words: Range<Int>) -> String {
    split.quote(words.prefix(Self.quotedWordsMaximum))
  }
}

extension ClaimCloseness {
  /// How much of it is said, in percent.
  fileprivate var share: Int { wanted == 0 ? 0 : said * 100 / wanted }
}

extension GateFault.Cause {
  /// Whether it is plain to see: by words that mean nothing else, or by a share that no fair letter has.
  fileprivate var isPlain: Bool {
    switch self {
    case .noWords, .notVietnamese, .insult, .sendersWords, .lettersWords, .notesWords, .unrelated:
      true
    case .foreign, .looseWords, .repeated, .afterClosing, .nothingFollows, .contempt, .blame,
      .threat, .shouting,
      .discouragement, .misadvice,
      .errand, .presumption, .gift, .hearsay, .naming, .unheardOf, .untold, .opposite, .favour,
      .withdrawal, .secret, .exposure, .unknown, .addressee, .marked:
      false
    }
  }
}
