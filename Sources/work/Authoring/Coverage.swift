package import Petitions
package import Rules
package import Scenarios
package import Scoring
import Simulation

/// What a scenario and what lies beside it put to the test, and what they leave out.
package struct Coverage: Sendable {
  package let scenario: ScenarioID
  package let petitions: [PetitionID]
  /// The rules in force, each with what becomes of it on every petition.
  package let rules: [(rule: Rule, marks: [Mark])]
  /// The reactions that are scripted, and whether the model handling meets them.
  package let reactions: [(petition: PetitionID, name: String, isMet: Bool)]
  /// How many claims the petitions have, and how many marked replies try them.
  package let claims: [(petition: PetitionID, wanted: Int, forbidden: Int, replies: Int)]
  /// The steps that the post has, and whether a model handling takes them.
  package let steps: [(verb: Verb, isTaken: Bool)]

  /// What becomes of a rule on a petition.
  package enum Mark: Sendable {
    /// The rule is not about such petitions.
    case apart
    /// It may be judged, though the model handling gives it nothing to judge.
    case open
    /// The model handling keeps it.
    case kept
    /// The model handling keeps it, and a typical error breaks it.
    case tried
  }

  /// Plays the model handling of a judge's scenario, and looks at what is kept beside it.
  ///
  /// Complexity: that of playing and scoring one shift.
  package init(_ judge: Judge, errors: [TypicalError], replies: [MarkedReply]) {
    let scenario = judge.scenario
    self.scenario = scenario.id
    petitions = scenario.petitions.map(\.id)
    let stakes = judge.stakes()
    rules = (stakes.first ?? []).indices.map { place in
      let marks = zip(scenario.petitions, stakes).map { petition, stakes in
        Mark(stakes[place], on: petition, errors)
      }
      return (stakes[0][place].rule, marks)
    }
    let texts = Set(ModelHandling.play(scenario).events.compactMap(\.happening.wordsOfWorld))
    reactions = scenario.petitions.flatMap { petition in
      petition.reactions.scripted.map { (petition.id, $0.name, texts.contains($0.says)) }
    }
    claims = scenario.petitions.map { petition in
      let wanted = petition.truth.claims.count { $0.stance == .wanted }
      return (
        petition.id, wanted, petition.truth.claims.count - wanted,
        replies.count { $0.petition == petition.id }
      )
    }
    let taken = Set(
      scenario.petitions.flatMap(\.model).compactMap { step -> Verb? in
        if case .act(let action) = step { return action.verb }
        return nil
      })
    steps = Verb.allCases.filter { $0.entry.roles.contains(scenario.role) }.map {
      ($0, taken.contains($0))
    }
  }
}

extension Coverage.Mark {
  fileprivate init(
    _ stake: RuleStake, on petition: ScriptedPetition, _ errors: [TypicalError]
  ) {
    guard stake.applies else {
      self = .apart
      return
    }
    guard stake.isExpected else {
      self = .open
      return
    }
    let isTried = errors.contains {
      $0.petition == petition.id && $0.breaks.contains(stake.rule.id)
    }
    self = isTried ? .tried : .kept
  }
}

extension Happening {
  /// What somebody other than the officer says.
  fileprivate var wordsOfWorld: String? {
    switch self {
    case .citizenWrote(let text, _, _), .unitAnswered(_, let text, _), .unitReturned(_, let text),
      .redrafted(_, let text), .portalReminded(_, let text):
      text
    default: nil
    }
  }
}

extension Reactions {
  /// Everything that is scripted to be said, by the names of the format.
  fileprivate var scripted: [(name: String, says: String)] {
    let single: [(String, ScriptedReaction?)] = [
      ("silence", silence), ("unit", unit?.first), ("better", unit?.better),
      ("wrong-defect", unit?.wrongDefect), ("insists", unit?.insists), ("redraft", redraft),
      ("wrong-unit", wrongUnit), ("late", late), ("portal", portal),
    ]
    return ask.map { ("ask.\($0.fact.rawValue)", $0.reaction.says) }
      + single.compactMap { name, reaction in reaction.map { (name, $0.says) } }
      + consult.map { ("consult.\($0.unit)", $0.reaction.says) }
  }
}
