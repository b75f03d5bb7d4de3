import OfficialText
import Petitions
package import Rules
package import Scenarios
package import Scoring
import Simulation
import TextJudging
import WorkCalendar

/// What the rules made of a marked reply.
package struct ReplyJudgement: Sendable {
  package let reply: MarkedReply
  /// How many points the text costs beside the model's own.
  package let pointsLost: Int
  /// What a fair text lost its points by: mistakes that the model's own text does not make.
  package private(set) var losses: [Loss] = []
  /// What the sender of a fair text that loses was still not told, or must not have been.
  private var claims: [Claim] = []

  init(reply: MarkedReply, pointsLost: Int) {
    self.reply = reply
    self.pointsLost = pointsLost
  }

  /// Whether the rules see the text as the person did.
  package var agrees: Bool {
    switch reply.verdict {
    case .fair: pointsLost <= 0
    case .unfair: pointsLost > 0
    }
  }

  /// The claims that a rule found missing, or made though they are forbidden.
  package func claims(at rule: Rule) -> [Claim] {
    guard case .text(_, let requirement) = rule.constraint, requirement.must.claims == .truth else {
      return []
    }
    return claims
  }

  /// Adds by what the points were lost.
  mutating func explain(
    _ run: ModelRun, than model: ModelRun, _ solo: SoloPetition, _ scenario: Scenario
  ) {
    let usual = solo.score(of: model)?.losses ?? []
    losses = (solo.score(of: run)?.losses ?? []).filter { loss in
      !usual.contains { $0.rule.id == loss.rule.id && $0.points >= loss.points }
    }
    claims = Self.claimsAtFault(in: run, solo.petition, scenario)
  }

  private static func claimsAtFault(
    in run: ModelRun, _ petition: ScriptedPetition, _ scenario: Scenario
  ) -> [Claim] {
    guard let lexicon = scenario.rulesInForce.lexiconOfClaims else { return [] }
    let claims = petition.truth.claims
    let names = scenario.units.names(in: claims.flatMap(\.patterns))
    let truth = TextTruth(
      claims: claims, agencies: AgencyNames(names, by: lexicon), lexicon: lexicon)
    var told = ToldClaims(of: truth.claims)
    var done: Set<String> = []
    for event in run.events where event.petition == petition.id {
      defer { done.insert(event.activity.rawValue) }
      guard event.activity.entry.reader == .sender, let text = event.happening.text else {
        continue
      }
      var reading = TextReading(SplitText(text), truth, writtenOn: event.at.date)
      reading.begin(told: told, done: done)
      told = reading.readClaims()
    }
    return zip(claims, told.standings).filter { claim, standing in
      standing.isTold == (claim.stance == .forbidden)
    }.map(\.0)
  }
}
