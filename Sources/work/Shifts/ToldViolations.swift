import Petitions
import Rules
import Scoring

/// Which violations the trainee was told of: each mistake once, and the same mistake again when it is
/// made again.
struct ToldViolations: Sendable {
  struct Key: Hashable, Sendable {
    let petition: PetitionID
    let rule: RuleID
  }

  /// The events that showed what was told.
  private(set) var evidence: [Key: Set<Int>] = [:]

  /// Takes a violation in and says whether it was not told yet.
  mutating func insert(_ violation: RuleViolation) -> Bool {
    guard let shown = violation.violation.evidence.last else { return false }
    let key = Key(petition: violation.petition, rule: violation.rule.id)
    return evidence[key, default: []].insert(shown).inserted
  }

  /// What was told on a petition, in the order of the rules' names.
  func told(on petition: PetitionID) -> [(rule: RuleID, evidence: Set<Int>)] {
    evidence.filter { $0.key.petition == petition }
      .map { ($0.key.rule, $0.value) }.sorted { $0.0.text < $1.0.text }
  }
}
