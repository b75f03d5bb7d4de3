package import Petitions

extension ScriptedPetition {
  /// What no good officer asks the sender for: what is there already, and what nobody needs.
  ///
  /// Whoever has to ask who the sender is may ask for a telephone number along with it, where none is
  /// known: Decree 20/2008/NĐ-CP, article 7, clause 1, names it beside the address.
  package var needlessFacts: [Fact] {
    let asked = model.flatMap { step -> [Fact] in
      guard case .act(.ask(let facts, _)) = step else { return [] }
      return facts
    }
    let needed = Set(truth.care.missing + asked)
    let given = Set(sender.gives + messages.flatMap { $0.gives.map(\.fact) })
    let asksWhoItIs = needed.contains(.name) || needed.contains(.address)
    return Fact.allCases.filter { fact in
      if needed.contains(fact) { return false }
      return !(fact == .phone && asksWhoItIs && !given.contains(.phone))
    }
  }

  /// Whether a good officer extends its limit.
  package var needsMoreTime: Bool {
    model.contains { step in
      guard case .act(.extend) = step else { return false }
      return true
    }
  }
}
