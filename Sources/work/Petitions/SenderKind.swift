package import Wording

/// What the sender of a petition is: it decides how a letter addresses them, and who may sign.
package enum SenderKind: String, CaseIterable, Sendable {
  case person
  case business
  case association
  /// A person who writes for others.
  case representative
}

extension SenderKind {
  package var name: Phrase {
    switch self {
    case .person: Phrase("cá nhân", "a person")
    case .business: Phrase("doanh nghiệp", "a business")
    case .association: Phrase("hội, hiệp hội", "an association")
    case .representative: Phrase("người đại diện", "a representative")
    }
  }

  /// What stands over what they wrote.
  package var title: Phrase {
    switch self {
    case .person: Phrase("Công dân", "Citizen")
    case .business: Phrase("Doanh nghiệp", "Business")
    case .association: Phrase("Hội", "Association")
    case .representative: Phrase("Người đại diện", "Representative")
    }
  }

  /// With what words a letter addresses them, where it does not depend on age and sex.
  package var address: String? {
    switch self {
    case .person, .representative: nil
    case .business: "Quý Công ty"
    case .association: "Quý Hội"
    }
  }
}
