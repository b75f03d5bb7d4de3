package import Petitions
package import Wording

/// A mistake that officers make with a petition, as a change of its model handling, and its price.
package struct TypicalError: Hashable, Sendable {
  /// What becomes of a verb in the model handling: of its first step, where it has several.
  package enum Change: Hashable, Sendable {
    /// None of its steps is done, and nothing that would have come of it is waited for.
    case leaveOut(Verb)
    /// Other steps are done in its place.
    case replace(Verb, by: [ModelStep])
    /// It is done after the first step of another verb, and after what is waited for there.
    case move(Verb, behind: Verb)
  }

  package let petition: PetitionID
  /// The mistake in words.
  package let what: Phrase
  package let change: Change
  /// The points that it takes from the petition.
  package let costs: Int
  /// The rules that it breaks, in the order of their names.
  package let breaks: [RuleID]

  package init(
    petition: PetitionID, what: Phrase, change: Change, costs: Int, breaks: [RuleID]
  ) {
    self.petition = petition
    self.what = what
    self.change = change
    self.costs = costs
    self.breaks = breaks.sorted()
  }
}

extension [ModelStep] {
  /// The steps after a change; nothing where they have none of the verb.
  package func changed(by change: TypicalError.Change) -> [ModelStep]? {
    var steps = self
    switch change {
    case .leaveOut(let verb):
      guard steps.place(of: verb) != nil else { return nil }
      while let place = steps.place(of: verb) { steps.removeSubrange(steps.stretch(from: place)) }
    case .replace(let verb, let others):
      guard let place = steps.place(of: verb) else { return nil }
      steps.replaceSubrange(place...place, with: others)
    case .move(let verb, let other):
      guard let place = steps.place(of: verb) else { return nil }
      let moved = steps.stretch(from: place)
      let stretch = steps[moved]
      steps.removeSubrange(moved)
      guard let target = steps.place(of: other) else { return nil }
      steps.insert(contentsOf: stretch, at: steps.stretch(from: target).upperBound)
    }
    return steps
  }

  private func place(of verb: Verb) -> Int? {
    firstIndex { step in
      guard case .act(let action) = step else { return false }
      return action.verb == verb
    }
  }

  /// A step and what is waited for right after it because of it.
  private func stretch(from place: Int) -> Range<Int> {
    // Who keeps the portal in step waits for what was done before.
    if case .act(.sync) = self[place] { return place..<place + 1 }
    let awaited = self[(place + 1)...].prefix { step in
      guard case .await = step else { return false }
      return true
    }
    return place..<place + 1 + awaited.count
  }
}
