import Petitions
import Rules
import TextJudging
import Wording

extension TextJudgement {
  /// What a leader would say of the text: what the gate and the claims found, and nothing of form.
  ///
  /// A sentence that was quoted before is not quoted again.
  func draftFaults(
    _ requirement: TextRequirement, quoted: inout Set<String>
  ) -> [(DraftFault, Phrase)] {
    var faults: [(DraftFault, Phrase)] = []
    for fault in gate {
      guard let named = DraftFault(fault.check) else { continue }
      faults.append((named, fault.phrase(quoted: &quoted)))
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
    case .pertinent: self = .leftOut
    }
  }
}
