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
  ) -> [DraftFinding] {
    var faults: [DraftFinding] = []
    for fault in gate {
      guard let named = DraftFault(fault.check) else { continue }
      faults.append(
        DraftFinding(fault: named, why: fault.phrase(quoted: &quoted), source: .gate))
    }
    faults += untold.map {
      DraftFinding(fault: .leftOut, why: $0.phrase, source: .claim($0.claim))
    }
    faults += mistold.map {
      DraftFinding(
        fault: .mustNotSay, why: $0.phrase, source: .claim($0.claim), sentence: $0.quoted)
    }
    return faults
  }
}

/// What a leader finds in a draft, with the reason.
struct DraftFinding {
  /// What it was found by.
  enum Source: Hashable {
    case gate
    case claim(Claim)
  }

  let fault: DraftFault
  let why: Phrase
  let source: Source
  /// The sentence that shows it, where the reason says what must not be told.
  var sentence: String?
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
    case .addressed, .own: self = .notOwn
    case .pertinent: self = .leftOut
    }
  }
}
