import Petitions
import Randomness
import Scenarios
import Simulation

// What goes wrong at the desks that handle and approve.

extension Worsening {
  static let desks: [Worsening] = handling + approval

  private static let handling: [Worsening] = [
    omitting("returns nothing", .return), omitting("reports nothing up", .reportUp),
    omitting("consults nobody", .consult), omitting("assesses nothing", .assess),
    changing("names the wrong unit") { action, _, scenario, generator in
      guard case .return(let unit, let note) = action else { return [action] }
      return [.return(to: generator.one(of: scenario.wrongUnits(beside: unit)), note: note)]
    },
    changing("reports to the wrong unit") { action, _, scenario, generator in
      guard case .reportUp(let unit, let note) = action else { return [action] }
      return [.reportUp(to: generator.one(of: scenario.wrongUnits(beside: unit)), note: note)]
    },
    changing("returns what it should report up") { action, _, _, _ in
      guard case .reportUp(let unit, let note) = action else { return [action] }
      return [.return(to: unit, note: note)]
    },
    changing("reports up what it should return") { action, _, _, _ in
      guard case .return(let unit, let note) = action else { return [action] }
      return [.reportUp(to: unit, note: note)]
    },
    changing("consults a stranger too") { action, petition, scenario, generator in
      guard case .consult(let unit, let question) = action else { return [action] }
      let strangers = scenario.wrongUnits(beside: unit).filter {
        !petition.truth.road.coUnits.contains($0)
      }
      return [action, .consult(generator.one(of: strangers), question: question)]
    },
    changing("finds no fault in the rule") { action, _, _, _ in
      guard case .assess(let assessment) = action, !assessment.failed.isEmpty else {
        return [action]
      }
      return [.assess(Assessment(failed: [], conclusion: assessment.conclusion))]
    },
    changing("finds every fault in the rule") { action, _, _, _ in
      guard case .assess(let assessment) = action else { return [action] }
      return [
        .assess(Assessment(failed: Criterion.allCases, conclusion: assessment.conclusion))
      ]
    },
    changing("another conclusion") { action, _, _, generator in
      guard case .assess(let assessment) = action else { return [action] }
      let others = Conclusion.allCases.filter { $0 != assessment.conclusion }
      return [
        .assess(Assessment(failed: assessment.failed, conclusion: generator.one(of: others)))
      ]
    },
    changing("another conclusion first") { action, _, _, generator in
      guard case .assess(let assessment) = action else { return [action] }
      let others = Conclusion.allCases.filter { $0 != assessment.conclusion }
      return [
        .assess(Assessment(failed: assessment.failed, conclusion: generator.one(of: others))),
        action,
      ]
    },
    changing("a note that says nothing") { action, _, _, _ in
      switch action.verb {
      case .return, .reportUp, .consult, .reject: [action.saying("Kính gửi.") ?? action]
      default: [action]
      }
    },
  ]

  private static let approval: [Worsening] = [
    omitting("signs nothing", .approve),
    Worsening("signs the faulty draft") { steps, _, _, _ in
      guard steps.contains(where: \.isRejection) else { return }
      steps.removeAll { $0.isRejection || $0 == .await(.redraft) }
    },
    Worsening("rejects the good draft") { steps, _, _, generator in
      guard !steps.contains(where: \.isRejection), let place = steps.firstIndex(of: .act(.approve))
      else { return }
      let fault = generator.one(of: DraftFault.readable)
      steps.insert(
        contentsOf: [
          .act(.reject(faults: [fault], text: CarelessLetters.note)), .await(.redraft),
        ], at: place)
    },
    changing("another fault") { action, petition, _, generator in
      guard case .reject(_, let text) = action else { return [action] }
      let others = DraftFault.readable.filter { !petition.truth.care.faults.contains($0) }
      return [.reject(faults: [generator.one(of: others)], text: text)]
    },
    changing("a fault too many") { action, petition, _, generator in
      guard case .reject(let faults, let text) = action else { return [action] }
      let others = DraftFault.readable.filter { !petition.truth.care.faults.contains($0) }
      return [.reject(faults: faults + [generator.one(of: others)], text: text)]
    },
    changing("every fault") { action, _, _, _ in
      guard case .reject(_, let text) = action else { return [action] }
      return [.reject(faults: DraftFault.readable, text: text)]
    },
    changing("half of the faults") { action, _, _, _ in
      guard case .reject(let faults, let text) = action, faults.count > 1 else { return [action] }
      return [.reject(faults: Array(faults.prefix(1)), text: text)]
    },
    changing("an insult to the officer") { action, _, _, _ in
      guard case .reject(let faults, let text) = action else { return [action] }
      return [.reject(faults: faults, text: "Đồ ngu, đọc cho kỹ đây. " + text)]
    },
  ]
}

extension ModelStep {
  fileprivate var isRejection: Bool {
    guard case .act(let action) = self else { return false }
    return action.verb == .reject
  }
}
