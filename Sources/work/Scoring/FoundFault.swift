package import Petitions
import Rules
package import Wording

/// A fault of a draft, as a leader finds it, with all that shows it.
package struct FoundFault: Sendable {
  package let fault: DraftFault
  /// What shows it by the gate, which nobody passes.
  package let byGate: [Phrase]
  /// What shows it by the claims, each claim once.
  package let byClaims: [Phrase]
  /// The sentences that say what must not be told.
  package let sentences: [String]
  /// What the sender should be told and is not, as far as a leader says it.
  package let leftOut: [LeftOut]

  /// What shows it, in full.
  package var why: [Phrase] { byGate + byClaims }

  /// Puts together what was found of a fault; nothing where nothing was.
  ///
  /// Several rules may ask for the same claim: it is one thing that is left out.
  init?(_ fault: DraftFault, _ found: [DraftFinding], leftOut: (Claim) -> LeftOut) {
    var byGate: [Phrase] = []
    var byClaims: [Phrase] = []
    var sentences: [String] = []
    var claims: [Claim] = []
    for finding in found where finding.fault == fault {
      switch finding.source {
      case .gate: byGate.append(finding.why)
      case .claim(let claim):
        guard !claims.contains(claim) else { continue }
        claims.append(claim)
        byClaims.append(finding.why)
        if let sentence = finding.sentence { sentences.append(sentence) }
      }
    }
    guard !byGate.isEmpty || !claims.isEmpty else { return nil }
    self.fault = fault
    self.byGate = byGate
    self.byClaims = byClaims
    self.sentences = sentences
    self.leftOut = fault == .leftOut ? claims.map(leftOut) : []
  }

  /// What a leader asks about a sentence that is worded like nothing in the case.
  init(ungrounded sentence: String, asking question: Phrase) {
    fault = .ungrounded
    byGate = []
    byClaims = [question]
    sentences = [sentence]
    leftOut = []
  }
}
