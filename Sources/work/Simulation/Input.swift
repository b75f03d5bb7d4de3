package import Petitions

/// What reaches a shift from outside.
package enum Input: Hashable, Sendable {
  /// The trainee's clock has moved.
  case tick
  /// The trainee does something to a petition.
  case act(Action, on: PetitionID)
  /// The trainee lets the time pass until something happens.
  case wait
  /// The trainee ends the shift.
  case finish
  /// While the program was closed, the machine's time of day was set forward or back.
  case clockLeapt(milliseconds: Int)
  /// An instructor has the shift do something, by the line of the course's ledger with that number.
  case ordered(Order, number: Int)
}

/// What came of an input.
package struct Consequence: Hashable, Sendable {
  /// What happened, in order; to be in the journal before anybody sees it.
  package let events: [Event]
  /// Why the action was not done; then it changed nothing.
  package let refusal: Refusal?

  package init(events: [Event], refusal: Refusal?) {
    self.events = events
    self.refusal = refusal
  }
}
