package import OfficialText

extension Sequence<Rule> {
  /// By which words the rules have claims read; none where no rule asks for them.
  package var lexiconOfClaims: Lexicon? {
    for rule in self {
      if let requirement = rule.constraint.textRequirement, requirement.must.claims.asksForClaims {
        return requirement.lexicon
      }
    }
    return nil
  }
}

extension Constraint {
  /// What it demands of texts, if it is about them.
  package var textRequirement: TextRequirement? {
    guard case .text(_, let requirement) = self else { return nil }
    return requirement
  }
}
