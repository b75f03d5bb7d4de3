package import OfficialText
package import WorkCalendar

/// A legal document, and when it holds.
package struct LegalDocument: Hashable, Sendable {
  /// The document as citations name it: "Nghị định 20/2008/NĐ-CP".
  package let name: String
  /// What it calls itself, quoted.
  package let title: String?
  /// The first day; ``CivilDate/minimum`` where only the last is known.
  package let inForceFrom: CivilDate
  /// The last day on which it is in force; none while no end is known.
  package let inForceTo: CivilDate?
  /// The document that takes its place.
  package let replacedBy: String?
  package let amendments: [Amendment]
  /// How long the steps of its procedure take; none where no letter need tell that.
  package let limits: [Limits]
  /// How many articles it has, where that was counted.
  package let articleCount: Int?
  private let sought: SoughtCitation

  /// A change of a document that stays in force.
  package struct Amendment: Hashable, Sendable {
    package let date: CivilDate
    /// The document that amends it.
    package let by: String

    package init(date: CivilDate, by: String) {
      self.date = date
      self.by = by
    }
  }

  /// The limits of a procedure, which a letter that speaks of it may tell.
  package struct Limits: Hashable, Sendable {
    /// What the procedure is about, as letters name it: "khiếu nại".
    package let matter: String
    /// What takes so long; one of these words stands in the sentence of a limit: "giải quyết".
    package let steps: [String]
    /// Each as it is written: "30 ngày", "10 ngày làm việc".
    package let spans: [String]

    package init(matter: String, steps: [String], spans: [String]) {
      self.matter = matter
      self.steps = steps
      self.spans = spans
    }
  }

  /// Nothing when the name is not one that would be recognised in a text.
  package init?(
    name: String, title: String?, inForceFrom: CivilDate, inForceTo: CivilDate?,
    replacedBy: String?, amendments: [Amendment], limits: [Limits] = [], articleCount: Int? = nil
  ) {
    guard let sought = SoughtCitation(document: name, article: nil, clause: nil, point: nil) else {
      return nil
    }
    self.name = name
    self.title = title
    self.inForceFrom = inForceFrom
    self.inForceTo = inForceTo
    self.replacedBy = replacedBy
    self.amendments = amendments
    self.limits = limits
    self.articleCount = articleCount
    self.sought = sought
  }

  /// No law of Viet Nam has as many articles as this; the Civil Code, which has most, has 689.
  package static let articleMaximum = 700

  /// Whether it can have an article of that name: "9", "17a".
  package func mayHave(article: String) -> Bool {
    guard let number = Int(article.prefix { $0.isASCII && $0.isNumber }) else { return true }
    return 1...(articleCount ?? Self.articleMaximum) ~= number
  }

  /// Whether a citation calls a law by this one's name and another number.
  package func isNamesake(of citation: LegalCitation) -> Bool {
    guard let cited = citation.document, let name = cited.name, cited.number != nil else {
      return false
    }
    return sought.document?.name == name && !isNamed(by: citation)
  }

  /// Whether a citation names this document, in whatever spelling.
  package func isNamed(by citation: LegalCitation) -> Bool { citation.names(sought) }

  /// Whether it holds on some day of a stretch, both ends included.
  package func isInForce(in days: ClosedRange<CivilDate>) -> Bool {
    inForceFrom <= days.upperBound && days.lowerBound <= inForceTo ?? .maximum
  }
}

/// The legal documents that rules and scenarios may cite.
package struct LawRegister: Hashable, Sendable {
  package let documents: [LegalDocument]

  package init(documents: [LegalDocument]) {
    self.documents = documents
  }

  /// What a text cites that cannot be: an article beyond the last of a document, or a law of the register under a number that
  /// the register does not have.
  package func faultyCitations(in text: String) -> [FaultyCitation] {
    SplitText(text).legalCitations.compactMap { citation in
      guard citation.document != nil else { return nil }
      if let document = documents.first(where: { $0.isNamed(by: citation) }) {
        guard let article = citation.article, !document.mayHave(article: article) else {
          return nil
        }
        return .article(article, of: document)
      }
      return documents.first { $0.isNamesake(of: citation) }.map { .number(of: $0) }
    }
  }

  /// Something cited that does not exist.
  package enum FaultyCitation: Hashable, Sendable {
    case article(String, of: LegalDocument)
    /// A law by the name of a listed one, with a number that is not listed.
    case number(of: LegalDocument)
  }

  /// The documents that a text names, in the order of the text, each once.
  ///
  /// Complexity: the length of the text times the number of documents.
  package func documents(namedIn text: String) -> [LegalDocument] {
    var found: [LegalDocument] = []
    for citation in SplitText(text).legalCitations where citation.document != nil {
      let named = documents.first { $0.isNamed(by: citation) }
      if let named, !found.contains(named) { found.append(named) }
    }
    return found
  }
}
