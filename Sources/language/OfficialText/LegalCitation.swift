/// A mention of a legal document, or of an article in one, in whatever spelling.
package struct LegalCitation: Hashable, Sendable {
  /// The kinds of document that officers cite.
  package enum Kind: String, CaseIterable, Sendable {
    case constitution, code, law, ordinance, decree, decision, circular, jointCircular
    case resolution, directive, plan
  }

  /// A document, as far as a citation says which.
  package struct Document: Hashable, Sendable {
    package let kind: Kind?
    /// The number without leading zeros: "20".
    package let number: String?
    package let year: Int?
    /// The name of a law, without marks: "to cao".
    package let name: String?
  }

  package let document: Document?
  package let article: String?
  package let clause: String?
  package let point: String?
  /// The words that make the citation up.
  package let words: Range<Int>

  /// Whether this names what was sought; whatever the sought one leaves open is free, and a year
  /// that the text leaves out is no fault.
  package func names(_ sought: SoughtCitation) -> Bool {
    if let wanted = sought.document {
      guard let document, document.isSame(as: wanted) else { return false }
    }
    return (sought.article == nil || sought.article == article)
      && (sought.clause == nil || sought.clause == clause)
      && (sought.point == nil || sought.point == point)
  }
}

extension LegalCitation.Document {
  /// Whether it makes rules for all, as a law or a decree does; a decision may be of one case.
  package var isGeneral: Bool {
    switch kind {
    case .constitution, .code, .law, .ordinance, .decree, .circular, .jointCircular: true
    case .decision, .resolution, .directive, .plan, nil: false
    }
  }

  /// Whether both may name one document, as far as each says which.
  package func isSame(as other: LegalCitation.Document) -> Bool {
    if let kind, let theirs = other.kind, kind != theirs { return false }
    if let year, let theirs = other.year, year != theirs { return false }
    if let number, let theirs = other.number { return number == theirs }
    if let name, let theirs = other.name { return name == theirs }
    return false
  }
}

/// What a text has to cite.
package struct SoughtCitation: Hashable, Sendable {
  package let document: LegalCitation.Document?
  package let article: String?
  package let clause: String?
  package let point: String?
  /// How the rule writes it, for the sentence that says it is missing.
  package let text: String

  /// Nothing when the document is not one that would be recognised in a text.
  package init?(document: String, article: String?, clause: String?, point: String?) {
    guard let cited = SplitText(document).legalCitations.first?.document else { return nil }
    self.document = cited
    self.article = article
    self.clause = clause
    self.point = point
    var parts: [String] = []
    if let point { parts.append("điểm \(point)") }
    if let clause { parts.append("khoản \(clause)") }
    if let article { parts.append("Điều \(article)") }
    text = (parts + [document]).joined(separator: " ")
  }
}

extension SplitText {
  /// The legal citations of the text, in its order, by the words of a lexicon.
  ///
  /// Complexity: linear in the length of the text.
  package func legalCitations(by lexicon: Lexicon) -> [LegalCitation] {
    CitationReader(text: self, lexicon: lexicon).read()
  }

  /// The legal citations by the words that TapSu comes with.
  package var legalCitations: [LegalCitation] { legalCitations(by: .vietnamese) }
}
