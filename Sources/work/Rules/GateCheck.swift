/// What every text to a sender has to pass, whatever the petition.
package enum GateCheck: String, CaseIterable, Sendable {
  /// It is Vietnamese in sentences, and not the same over and over.
  case sense
  /// It does not insult, mock, threaten or shout.
  case civil
  /// It names no date, amount, document, number or agency that stands nowhere in the case.
  case honest
  /// It asks for nothing that may not be asked for, and tells nobody who denounced whom.
  case proper
  /// It tells nothing otherwise than the case does, and sends nobody on errands of the officer's own.
  case faithful
  /// It names nobody in full of whom only the sender wrote.
  case discreet
  /// It greets its own sender, and not that of another petition.
  case addressed
  /// It is about this petition: neither the sender's own words nor another sender's letter.
  case own
  /// It is about the matter of this petition: a note that would do for any other says nothing.
  case pertinent

  /// Whether it holds a text against what was written and known around it, and not the text alone.
  package var looksAround: Bool {
    switch self {
    case .own, .addressed, .honest, .faithful, .pertinent: true
    case .sense, .civil, .proper, .discreet: false
    }
  }
}
