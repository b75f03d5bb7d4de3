import Petitions
import Rules
import TextJudging
import Wording

extension TextJudgement {
  /// What a leader would say of the text: what the gate and the claims found, and nothing of form.
  func draftFaults(_ requirement: TextRequirement) -> [(DraftFault, Phrase)] {
    var faults: [(DraftFault, Phrase)] = gate.map { (DraftFault($0.check), $0.phrase) }
    faults += untold.map { (.leftOut, $0.claim.says) }
    faults += mistold.map { (.mustNotSay, $0.claim.says) }
    return faults
  }
}

extension DraftFault {
  fileprivate init(_ check: GateCheck) {
    self =
      switch check {
      case .sense: .unclear
      case .civil: .rude
      case .honest: .unsupported
      case .proper: .improper
      case .faithful: .unsupported
      case .own: .notOwn
      }
  }
}
