package import OfficialText

/// What is wrong with a pattern of a claim.
package enum ClaimPatternFault: Error, Hashable {
  /// There is nothing to look for, in the whole of this pattern or in a part of it.
  case nothingToFind(String)
  case synonymsUnknown(String)
  /// What stands between < and > is no value that is read in texts.
  case valueUnreadable(String)
}

/// A pattern of a claim, cut up once for however many texts: "chuyển|gửi & <UBND phường Kim Liên>".
///
/// Its parts stand in the same sentences, in any order; one alternative of each is enough.
package struct ClaimPattern: Sendable {
  struct Part: Sendable {
    let alternatives: [Alternative]
    /// Whether it must not be there: "!chưa".
    let isUnwanted: Bool
    private let turns: TurnSieve

    init(_ alternatives: [Alternative], isUnwanted: Bool) {
      self.alternatives = alternatives
      self.isUnwanted = isUnwanted
      turns = TurnSieve(alternatives.map { $0.pieces.map(\.content.phrases) })
    }

    /// Whether an alternative may be in a text; a no is sure.
    func mayStand(in text: SplitText) -> Bool { turns.mayStand(in: text) }

    /// A bit for each sentence in which an alternative may be; a no is sure.
    func sentences(in sieve: SentenceSieve) -> UInt64 { turns.sentences(in: sieve) }
  }

  /// Words, values and groups of synonyms, one behind the other.
  struct Alternative: Sendable {
    let pieces: [Piece]
    /// Whether a denial before it takes it back; one that denies itself is meant so, and a value
    /// stands for itself.
    let isDeniable: Bool
    /// Whether words of it deny.
    let holdsNegator: Bool
    /// Whether it is a denial from its first word on: "không phải".
    let isDenial: Bool
  }

  struct Piece: Sendable {
    enum Content: Sendable {
      /// Most are: thousands of them are kept, and take no more room than they need.
      case phrase(SoughtPhrase)
      case synonyms(PhraseGroup)
      case value(StatedValue)

      /// The phrases of which one has to be there; none where no phrase tells.
      var phrases: [SoughtPhrase]? {
        switch self {
        case .phrase(let phrase): [phrase]
        case .synonyms(let group): group.phrases
        case .value: nil
        }
      }
    }

    let content: Content
    /// The most words between it and the piece before.
    let gap: Int
  }

  /// The words that "…" may stand for.
  private static let gapWords = 4

  let parts: [Part]
  let wantedCount: Int

  /// Whether all of it that is wanted may be in one sentence of a text; a no is sure.
  func mayStand(in sieve: SentenceSieve) -> Bool {
    var sentences = UInt64.max
    for part in parts where !part.isUnwanted {
      sentences &= part.sentences(in: sieve)
      if sentences == 0 { return false }
    }
    return true
  }

  package init(
    _ text: String, lexicon: Lexicon, agencies: AgencyNames
  ) throws(ClaimPatternFault) {
    var parts: [Part] = []
    for piece in Self.split(text[...], at: "&") {
      let part = try Self.part(piece, lexicon, agencies)
      guard let part else { throw .nothingToFind(text) }
      parts.append(part)
    }
    wantedCount = parts.count { !$0.isUnwanted }
    guard wantedCount > 0 else { throw .nothingToFind(text) }
    self.parts = parts
  }

  /// A part, or nothing where an alternative of it is empty.
  private static func part(
    _ text: Substring, _ lexicon: Lexicon, _ agencies: AgencyNames
  ) throws(ClaimPatternFault) -> Part? {
    var text = text.drop { $0 == " " }
    let isUnwanted = text.first == "!"
    if isUnwanted { text.removeFirst() }
    var alternatives: [Alternative] = []
    for piece in split(text, at: "|") {
      guard let alternative = try alternative(piece, lexicon, agencies) else { return nil }
      alternatives.append(alternative)
    }
    return Part(alternatives, isUnwanted: isUnwanted)
  }

  private static func alternative(
    _ text: Substring, _ lexicon: Lexicon, _ agencies: AgencyNames
  ) throws(ClaimPatternFault) -> Alternative? {
    var pieces: [Piece] = []
    var gap = 0
    var isDeniable = true
    var holdsNegator = false
    func add(_ content: Piece.Content) {
      pieces.append(Piece(content: content, gap: gap))
      gap = 0
    }
    // Scalar by scalar: letters would take many times as long, and the signs are scalars.
    var rest = text.unicodeScalars
    while let first = rest.first {
      switch first {
      case "…":
        gap += gapWords
        rest.removeFirst()
      case "<":
        let name = rest.dropFirst().prefix { $0 != ">" }
        rest = rest.dropFirst(name.count + 2)
        guard let value = StatedValue(String(name), agencies: agencies) else {
          throw .valueUnreadable(String(name))
        }
        if pieces.isEmpty { isDeniable = false }
        add(.value(value))
      case "$":
        let name = rest.dropFirst().prefix { $0 != " " && $0 != "…" && $0 != "<" }
        rest = rest.dropFirst(name.count + 1)
        guard let sought = lexicon.soughtSynonyms[String(name)] else {
          throw .synonymsUnknown(String(name))
        }
        if sought.phrases.contains(where: { lexicon.hasNegator($0.words) }) {
          holdsNegator = true
          if pieces.isEmpty { isDeniable = false }
        }
        add(.synonyms(sought))
      default:
        let words = rest.prefix { $0 != "…" && $0 != "<" && $0 != "$" }
        rest = rest.dropFirst(words.count)
        let phrase = SoughtPhrase(String(words))
        guard !phrase.words.isEmpty else { continue }
        if lexicon.hasNegator(phrase.words) {
          holdsNegator = true
          isDeniable = false
        }
        add(.phrase(phrase))
      }
    }
    return pieces.isEmpty
      ? nil
      : Alternative(
        pieces: pieces, isDeniable: isDeniable, holdsNegator: holdsNegator,
        isDenial: isDenial(pieces[0], lexicon))
  }

  private static func isDenial(_ piece: Piece, _ lexicon: Lexicon) -> Bool {
    guard let phrases = piece.content.phrases else { return false }
    return phrases.allSatisfy { $0.words.first.map(lexicon.isNegator) ?? false }
  }

  /// The pieces of a text between signs, those within < and > aside.
  private static func split(_ text: Substring, at sign: Unicode.Scalar) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var isInValue = false
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      switch scalars[index] {
      case "<": isInValue = true
      case ">": isInValue = false
      case sign where !isInValue:
        pieces.append(text[start..<index])
        start = scalars.index(after: index)
      default: continue
      }
    }
    pieces.append(text[start...])
    return pieces
  }
}
