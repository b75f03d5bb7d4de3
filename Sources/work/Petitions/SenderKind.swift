package import Wording

/// What the sender of a petition is: it decides how a letter addresses them, and who may sign.
package enum SenderKind: String, CaseIterable, Sendable {
  case person
  case business
  case association
  /// A school, an agency, or another body of its own.
  case institution
  /// A person who writes for others.
  case representative
}

extension SenderKind {
  /// Whether its name is that of no person: the law protects the data of persons.
  package var isOrganisation: Bool {
    switch self {
    case .person, .representative: false
    case .business, .association, .institution: true
    }
  }

  package var name: Phrase {
    switch self {
    case .person: Phrase("cá nhân", "a person")
    case .business: Phrase("doanh nghiệp", "a business")
    case .association: Phrase("hội, hiệp hội", "an association")
    case .institution: Phrase("cơ quan, trường học", "an institution")
    case .representative: Phrase("người đại diện", "a representative")
    }
  }

  /// What stands over what they wrote.
  package var title: Phrase {
    switch self {
    case .person: Phrase("Công dân", "Citizen")
    case .business: Phrase("Doanh nghiệp", "Business")
    case .association: Phrase("Hội", "Association")
    case .institution: Phrase("Cơ quan", "Institution")
    case .representative: Phrase("Người đại diện", "Representative")
    }
  }

  /// With what words a letter addresses them, where it does not depend on age and sex.
  package var address: String? {
    switch self {
    case .person, .representative: nil
    case .business: "Quý Công ty"
    case .association: "Quý Hội"
    case .institution: "Quý Cơ quan"
    }
  }
}
