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
    replacedBy: String?, amendments: [Amendment], limits: [Limits] = []
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
    self.sought = sought
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
