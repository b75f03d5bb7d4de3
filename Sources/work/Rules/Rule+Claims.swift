package import OfficialText

extension Sequence<Rule> {
  /// By which words the rules have claims read; none where no rule asks for them.
  package var lexiconOfClaims: Lexicon? {
    for rule in self {
      if case .text(_, let requirement) = rule.constraint, requirement.claims == .truth {
        return requirement.lexicon
      }
    }
    return nil
  }
}
