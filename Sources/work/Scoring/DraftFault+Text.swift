import Petitions
import Rules
import TextJudging
import Wording

extension TextJudgement {
  /// What a leader would say of the text: what the gate and the claims found, and nothing of form.
  func draftFaults(_ requirement: TextRequirement) -> [(DraftFault, Phrase)] {
    var faults: [(DraftFault, Phrase)] = gate.compactMap { fault in
      DraftFault(fault.check).map { ($0, fault.phrase) }
    }
    faults += untold.map { (.leftOut, $0.claim.says) }
    faults += mistold.map { (.mustNotSay, $0.claim.says) }
    return faults
  }
}

extension DraftFault {
  fileprivate init?(_ check: GateCheck) {
    switch check {
    case .sense: self = .unclear
    case .civil: self = .rude
    case .honest: self = .unsupported
    case .proper: self = .improper
    case .faithful: self = .unsupported
    // A name that the reader gave is mended when it is published; for it no letter has to wait.
    case .discreet: return nil
    case .own: self = .notOwn
    }
  }
}
