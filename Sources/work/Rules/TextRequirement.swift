package import OfficialText
package import Wording

/// What a text must be like.
package struct TextRequirement: Hashable, Sendable {
  /// Under which name the events of a shift carry their text.
  package static let shiftAttribute = "text"

  /// The attribute of the event that holds the text.
  package let attribute: String
  /// What has to be in it.
  package let must: Demands
  /// What may not be in it.
  package let mustNot: Bans
  /// How long it may be, and how easy to read it has to be.
  package let size: Size
  /// The checks of the gate that the text has to pass, in their order.
  package let gate: [GateCheck]
  /// What a redaction, judged instead of a text, must hide and may hide.
  package let redaction: RedactionRequirement?
  /// The words by which promises and places to fill are told, and what the gate looks for.
  package let lexicon: Lexicon

  package init(
    of attribute: String = TextRequirement.shiftAttribute,
    must: Demands = Demands(), mustNot: Bans = Bans(), size: Size = Size(),
    gate: [GateCheck] = [], redaction: RedactionRequirement? = nil, lexicon: Lexicon = .vietnamese
  ) {
    self.attribute = attribute
    self.must = must
    self.mustNot = mustNot
    self.size = size
    self.gate = gate
    self.redaction = redaction
    self.lexicon = lexicon
  }
}

extension TextRequirement {
  /// What a text has to say.
  package struct Demands: Hashable, Sendable {
    /// One phrase of each list must be there.
    package let mention: [[String]]
    /// What is told where one is not there, in place of the lists: "has no greeting".
    package let absence: Phrase?
    /// What must have been told to the sender by then, in whatever words.
    package let claims: ClaimDemand
    /// What the text has to cite.
    package let cite: CitationDemand?
    /// What it has to state, whatever the value.
    package let state: [StatedDemand]
    /// What stands in place of ``mention`` where the text states it.
    package let stateInstead: [StatedDemand]

    package init(
      mention: [[String]] = [], absence: Phrase? = nil, claims: ClaimDemand = .none,
      cite: CitationDemand? = nil, state: [StatedDemand] = [], stateInstead: [StatedDemand] = []
    ) {
      self.stateInstead = stateInstead
      self.mention = mention
      self.absence = absence
      self.claims = claims
      self.cite = cite
      self.state = state
    }
  }

  /// What a text must keep out.
  package struct Bans: Hashable, Sendable {
    /// None of these may be there.
    package let mention: Operand
    /// None of these may be there, unless a negation takes it back: "không thể hứa".
    package let promise: [String]
    /// The personal data that the text must not show.
    package let reveal: [PersonalDatum.Kind]
    /// Whether the places of a template may be left open.
    package let placeholders: PlaceholderTolerance

    package init(
      mention: Operand = .literal([]), promise: [String] = [], reveal: [PersonalDatum.Kind] = [],
      placeholders: PlaceholderTolerance = .mayStay
    ) {
      self.mention = mention
      self.promise = promise
      self.reveal = reveal
      self.placeholders = placeholders
    }
  }

  /// How long a text may be, and how easy to read it has to be.
  package struct Size: Hashable, Sendable {
    /// The least words; none: as few as one likes.
    package let wordsMinimum: Int?
    /// The most words; none: as many as the field takes.
    package let wordsMaximum: Int?
    /// The least ``OfficialText/ReadingEase/score``.
    package let easeMinimum: Int?

    package init(wordsMinimum: Int? = nil, wordsMaximum: Int? = nil, easeMinimum: Int? = nil) {
      self.wordsMinimum = wordsMinimum
      self.wordsMaximum = wordsMaximum
      self.easeMinimum = easeMinimum
    }
  }
}

/// What citations a text needs.
package enum CitationDemand: Hashable, Sendable {
  /// Whatever legal document fits.
  case any
  /// Every one of these.
  case each([SoughtCitation])
}

/// Something that a text has to state.
package enum StatedDemand: String, CaseIterable, Sendable {
  /// A day that is not over yet when it is written.
  case dayToCome = "day-to-come"
  /// A day, whether over or not, other than the one on which it is written.
  case anotherDay = "another-day"
  /// An office that is not the writer's own.
  case anotherOffice = "another-office"
}

/// Whether a text may go out with the places of its template still open.
package enum PlaceholderTolerance: Hashable, Sendable {
  case mayStay
  case mustBeFilled
}

/// What a redaction must hide, and how much more than that it may hide.
package struct RedactionRequirement: Hashable, Sendable {
  /// Whether all personal data of the petition must be covered.
  package let mustCoverPersonalData: Coverage
  /// The most words hidden that are nobody's data; none: as many as one likes.
  package let needlessWordsMaximum: Int?

  /// How much of the personal data has to be hidden.
  package enum Coverage: Hashable, Sendable {
    case everything
    case unasked
  }

  package init(mustCoverPersonalData: Coverage, needlessWordsMaximum: Int?) {
    self.mustCoverPersonalData = mustCoverPersonalData
    self.needlessWordsMaximum = needlessWordsMaximum
  }
}

/// Which claims the texts to a sender must have made.
package enum ClaimDemand: Hashable, Sendable {
  case none
  /// Those that the petition's ground truth has.
  case truth
  /// Of what the sender has to know by it, no less than half.
  case halfOfTruth

  /// Whether the claims are read at all.
  package var asksForClaims: Bool { self != .none }
}
