package import Petitions
import Scenarios
package import Scoring
import Simulation
package import Wording

/// Something that is wrong with the model handling of a petition.
package struct ModelFault: Hashable, Sendable {
  package let petition: PetitionID
  package let cause: Cause

  package enum Cause: Hashable, Sendable {
    /// A step was refused, or never came to be done.
    case stuck(Phrase, step: Int)
    /// A rule takes points for it.
    case loses(Loss)
    /// The work on the petition is not at its end when the steps are.
    case staysOpen
  }
}

/// Plays the model handling of a scenario, on which every other trial rests.
package enum ModelTrial {
  /// What is wrong with the model handlings of a judge's scenario, petition by petition; nothing: each can be done and earns
  /// full marks.
  ///
  /// Where a step cannot be done, nothing follows from what the others earn, and nothing is told of it.
  ///
  /// Complexity: that of playing and scoring one shift.
  package static func faults(by judge: Judge) -> [ModelFault] {
    let run = ModelHandling.play(judge.scenario)
    guard run.stuck.isEmpty else {
      return run.stuck.map {
        ModelFault(petition: $0.petition, cause: .stuck($0.phrase, step: $0.step))
      }
    }
    let card = Scoring.scorecard(by: judge, events: run.events)
    return card.petitions.flatMap { score -> [ModelFault] in
      let losses = score.losses.map { ModelFault(petition: score.petition, cause: .loses($0)) }
      let isOpen = run.simulation.petitionCase(score.petition)?.isClosed == false
      return losses + (isOpen ? [ModelFault(petition: score.petition, cause: .staysOpen)] : [])
    }
  }
}
