package import Scenarios

/// Looks a scenario through for flaws, without playing it.
package enum ScenarioFlaws {
  /// All flaws, those of the whole scenario first, then petition by petition.
  ///
  /// Where a delay or an arrival leaves no time, the steps that would wait for it are not told of as well.
  ///
  /// Complexity: linear in the length of the texts, times the number of petitions for the briefing.
  package static func all(in scenario: Scenario) -> [Flaw] {
    let world = WorldFlaws(scenario)
    let general = (world?.ofApproval() ?? []) + ReadingFlaws.all(in: scenario)
    let isApprovalLate = general.contains { $0.place == ["approval", "after"] }
    return general
      + scenario.petitions.flatMap { petition -> [Flaw] in
        let truth = TruthFlaws.all(of: petition, in: scenario)
        let timing = (world?.all(of: petition) ?? []).filter { flaw in
          switch flaw.cause {
          case .cannotClose: return !isApprovalLate
          // Whatever a petition of another outcome was given stays behind.
          case .unitNotTurnedTo: return truth.isEmpty
          default: return true
          }
        }
        return truth + timing
          + ModelFlaws.all(of: petition, in: scenario).filter { !$0.follows(from: truth) }
      }
  }
}

extension Flaw {
  /// Whether a step of the model is only against a truth that is itself not to be believed.
  fileprivate func follows(from truth: [Flaw]) -> Bool {
    switch cause {
    case .declinesOtherwise:
      truth.contains {
        switch $0.cause {
        case .reasonOfAnotherKind, .identityIsGiven: true
        default: false
        }
      }
    case .classifiesOtherwise:
      truth.contains {
        if case .mergesAnotherKind = $0.cause { return true }
        return false
      }
    case .forwardsElsewhere, .neverEnds:
      truth.contains {
        switch $0.cause {
        case .mergesIntoMerged, .notKeptFrom: true
        default: false
        }
      }
    default: false
    }
  }
}
