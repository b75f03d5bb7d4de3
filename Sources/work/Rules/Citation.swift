package import Wording

/// Whether a rule is law or a house rule of a named operating regulation.
package enum LegalStatus: String, CaseIterable, Sendable {
  case law
  case house
}

/// Where a rule stands written.
package struct Citation: Hashable, Sendable {
  package let document: String
  /// What the document calls itself, quoted.
  package let title: String?
  package let article: String?
  package let clause: String?
  package let point: String?
  package let status: LegalStatus
  /// The row of the project's table of legal facts that the rule rests on.
  package let source: String?
  /// How its words were seen, where that needs saying.
  package let note: Phrase?

  package init(
    document: String, title: String? = nil, article: String?, clause: String?, point: String?,
    status: LegalStatus, source: String?, note: Phrase? = nil
  ) {
    self.document = document
    self.title = title
    self.article = article
    self.clause = clause
    self.point = point
    self.status = status
    self.source = source
    self.note = note
  }

  /// What stands before a citation wherever one is shown.
  package static let heading = Phrase("Căn cứ", "Basis")

  /// The citation as an officer writes it, with its status behind it.
  package var phrase: Phrase {
    var vietnamese = document
    var english = document
    if let article {
      vietnamese += ", Điều \(article)"
      english += ", Article \(article)"
    }
    if let clause {
      vietnamese += " khoản \(clause)"
      english += " clause \(clause)"
    }
    if let point {
      vietnamese += " điểm \(point)"
      english += " point \(point)"
    }
    switch status {
    case .law: return Phrase(vietnamese + " (luật)", english + " (law)")
    case .house:
      return Phrase(vietnamese + " (quy chế mô phỏng)", english + " (simulated house rule)")
    }
  }
}
