import Petitions
import Scenarios

/// Finds where the truth of a petition speaks against itself, against what its sender writes, or against the truth of
/// another petition.
enum TruthFlaws {
  static func all(of petition: ScriptedPetition, in scenario: Scenario) -> [Flaw] {
    var flaws: [Flaw] = []
    let truth = petition.truth
    if let reason = truth.ending.declineReason {
      if !reason.kinds.contains(truth.nature.kind) {
        flaws.append(
          Flaw(
            petition.id, ["truth", "decline-reason"],
            .reasonOfAnotherKind(reason, truth.nature.kind)))
      } else if reason == .missingIdentity, petition.givesIdentity {
        flaws.append(Flaw(petition.id, ["truth", "decline-reason"], .identityIsGiven))
      }
    }
    flaws += data(of: petition)
    if let rating = petition.reactions.rating, rating.good < rating.late {
      flaws.append(Flaw(petition.id, ["reactions", "rating"], .ratingUpsideDown))
    }
    if let about = truth.road.grounds.about, scenario.role == .reception,
      !truth.road.keepFrom.contains(about)
    {
      flaws.append(Flaw(petition.id, ["truth", "about"], .notKeptFrom(about)))
    }
    return flaws + merge(of: petition, in: scenario)
  }

  private static func data(of petition: ScriptedPetition) -> [Flaw] {
    let sender = petition.sender
    let own = [sender.name, sender.phone, sender.address].compactMap(\.self)
    let others =
      petition.messages.map(\.content.asText) + petition.wordsOfUnits
      + [petition.draft].compactMap(\.self)
    let texts = own + petition.wordsOfSender + others + petition.textsOfModel
    return petition.truth.care.personalData.enumerated().compactMap { place, datum in
      let isThere = texts.contains { $0.contains(datum) }
      return isThere
        ? nil : Flaw(petition.id, ["truth", "personal-data", .item(place)], .dataNowhere(datum))
    }
  }

  private static func merge(of petition: ScriptedPetition, in scenario: Scenario) -> [Flaw] {
    guard petition.truth.ending.outcome == .merge,
      let id = petition.truth.ending.duplicateOf, let first = scenario.petition(id)
    else { return [] }
    if first.truth.ending.outcome == .merge {
      return [Flaw(petition.id, ["truth", "duplicate-of"], .mergesIntoMerged(id))]
    }
    let (kind, other) = (petition.truth.nature.kind, first.truth.nature.kind)
    return kind == other
      ? [] : [Flaw(petition.id, ["truth", "kind"], .mergesAnotherKind(id, other))]
  }
}

extension DeclineReason {
  /// What can be declined for it.
  fileprivate var kinds: [PetitionKind] {
    switch self {
    case .complaintProcedure: [.complaint]
    case .denunciationProcedure: [.denunciation]
    case .spam: [.spam]
    case .outOfScope: [.outOfScope, .crimeReport, .inquiry, .feedback, .recommendation]
    // What lacks its sender or its sense, or has had its answer, can be anything but a nuisance.
    case .missingIdentity, .unclear, .alreadyAnswered: PetitionKind.allCases.filter { $0 != .spam }
    }
  }
}

extension ScriptedPetition {
  /// Whether name, address and phone number are all told before anybody asks.
  fileprivate var givesIdentity: Bool {
    let told =
      sender.gives + messages.filter { $0.at == arrives }.flatMap(\.gives).map(\.fact)
    return Sender.identity.allSatisfy(told.contains)
  }

  /// What units say of it.
  fileprivate var wordsOfUnits: [String] {
    let unit = reactions.unit
    let said = [
      unit?.first, unit?.better, unit?.insists, unit?.wrongDefect, reactions.wrongUnit,
      reactions.redraft, reactions.portal,
    ]
    return said.compactMap { $0?.says } + reactions.consult.map(\.reaction.says)
  }
}
