import OfficialText
import Rules

/// One thing that rules found wrong with a text, whichever rule did.
enum TextFinding: Hashable {
  case untold(Claim)
  case mistold(Claim, sentence: String?)
  case gate(GateFault)
  /// Something that is plain to see: data shown, a place left open, a phrase that has to be there, the
  /// number of words.
  case plain(String)
}

extension TextJudgement {
  /// Everything that is wrong, each thing once.
  var findings: Set<TextFinding> {
    var found = Set(untold.map { TextFinding.untold($0.claim) })
    found.formUnion(mistold.map { .mistold($0.claim, sentence: $0.sentence) })
    found.formUnion(gate.map { .gate($0) })
    found.formUnion((unwanted + promises + revealed + unfilled + needless).map { .plain($0) })
    found.formUnion(missing.map { .plain($0.joined(separator: "|")) })
    found.formUnion(uncited.map { .plain($0?.text ?? "") })
    found.formUnion(unstated.map { .plain($0.rawValue) })
    if let wordCount { found.insert(.plain("\(wordCount)")) }
    if ease != nil { found.insert(.plain("ease")) }
    return found
  }
}
