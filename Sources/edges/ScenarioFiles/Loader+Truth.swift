import Petitions
import Scenarios
import Wording
import WorkCalendar

/// What the truth and the model handling of a petition are held against.
struct PetitionContext {
  let id: PetitionID?
  let arrives: Instant?
  let circumstances: Circumstances
}

extension Loader {
  func readTruth(_ field: Field, _ context: PetitionContext) -> GroundTruth? {
    let known = [
      "kind", "matter", "authority", "outcome", "unit", "topic", "place", "about", "no-unit",
      "keep-from", "also-sent-to", "missing", "urgency", "mixed", "personal-data", "duplicate-of",
      "claims", "decline-reason", "why", "regulation", "co-units", "assessment", "handed-in",
      "faults",
    ]
    guard let fields = field.fields(known) else { return nil }
    let kind = fields.required("kind") { $0.choice(of: PetitionKind.self) }
    let matter = fields.required("matter") { $0.choice(of: Matter.self) }
    let authority = fields.required("authority") { $0.choice(of: Authority.self) }
    let outcome = fields.required("outcome") { $0.choice(of: Outcome.self) }
    let unit = fields.optional("unit") { readUnitReference($0, context.circumstances) }
    let grounds = readGrounds(fields, context.circumstances)
    let keepFrom = fields.optional("keep-from") { field in
      field.list { item -> UnitID? in
        let kept = readUnitReference(item, context.circumstances)
        if let kept, kept == unit { item.complain(.rightUnitKeptFrom(kept)) }
        return kept
      }
    }
    let alsoSentTo = fields.optional("also-sent-to") { field in
      field.list { item -> UnitID? in
        let other = readUnitReference(item, context.circumstances)
        if let other, other == unit, kind == .denunciation {
          item.complain(.denunciationAlreadyThere(other))
        }
        return other
      }
    }
    let missing = fields.optional("missing") { $0.choices(of: Fact.self) }
    let urgency = fields.optional("urgency") { $0.choice(of: Urgency.self) }
    let isMixed = fields.optional("mixed") { $0.flag() } ?? false
    let personalData = fields.optional("personal-data") { readPersonalData($0) }
    let duplicateOf = fields.optional("duplicate-of") { readEarlierPetition($0, context) }
    let claims = fields.optional("claims") { readClaims($0, context.circumstances) }
    let declineReason = fields.optional("decline-reason") { $0.choice(of: DeclineReason.self) }
    let regulation = fields.optional("regulation") { readRegulation($0, context.circumstances) }
    if fields["regulation"] == nil, kind?.takesBox == true, matter == .regulation {
      fields["matter"]?.complain(.regulationMissing)
    }
    if let field = fields["regulation"], let matter, matter != .regulation {
      field.complain(.regulationNotMatter(matter))
    }
    let coUnits = fields.optional("co-units") { field in
      field.list { readUnitReference($0, context.circumstances) }
    }
    let assessment = fields.optional("assessment") { readAssessment($0) }
    let handedIn = fields.optional("handed-in") { field in
      field.list(atLeast: 1) { $0.line() }
    }
    let faults = readFaults(fields, context.circumstances.role)
    let why = fields.required("why") { $0.phrase() }
    if let outcome { reportContradictions(fields, outcome: outcome) }
    guard let kind, let matter, let authority, let outcome, let why else { return nil }
    let truth = GroundTruth(
      nature: GroundTruth.Nature(
        kind: kind, matter: matter, authority: authority, regulation: regulation),
      ending: GroundTruth.Ending(
        outcome: outcome, duplicateOf: duplicateOf, declineReason: declineReason),
      road: GroundTruth.Road(
        unit: unit, grounds: grounds, keepFrom: keepFrom ?? [], alsoSentTo: alsoSentTo ?? [],
        coUnits: coUnits ?? []),
      care: GroundTruth.Care(
        missing: missing ?? [], urgency: urgency ?? .normal, mixed: isMixed ? .mixed : .single,
        personalData: personalData ?? [], assessment: assessment,
        handedIn: handedIn ?? [], faults: faults),
      claims: claims ?? [],
      why: why)
    reportRouting(fields, truth, context)
    return truth
  }

  /// Which of the six criteria a regulation fails, and what becomes of it.
  func readAssessment(_ field: Field) -> Assessment? {
    guard let fields = field.fields(["fails", "conclusion"]) else { return nil }
    let failed = fields.optional("fails") { $0.choices(of: Criterion.self) } ?? []
    let conclusion = fields.required("conclusion") { $0.choice(of: Conclusion.self) }
    return conclusion.map { Assessment(failed: failed, conclusion: $0) }
  }

  /// What is wrong with an approver's draft; nobody else has one.
  private func readFaults(_ fields: Fields, _ role: Role?) -> [DraftFault] {
    let faults = fields.optional("faults") { readDraftFaults($0) }
    switch (fields["faults"], role) {
    case (nil, .approval?): fields.complain(.roleNeeds("faults", .approval))
    case (let faults?, .reception?): faults.complain(.roleForbids("faults", .reception))
    case (let faults?, .handling?): faults.complain(.roleForbids("faults", .handling))
    default: break
    }
    return faults ?? []
  }

  /// The faults that a reader of drafts tells apart.
  func readDraftFaults(_ field: Field) -> [DraftFault]? {
    field.list { item in
      item.choice(DraftFault.readable.map(\.rawValue)).flatMap(DraftFault.init(rawValue:))
    }
  }

  private func readRegulation(
    _ field: Field, _ circumstances: Circumstances
  ) -> GroundTruth.Regulation? {
    guard let fields = field.fields(["name", "number", "issuer"]) else { return nil }
    let name = fields.required("name") { $0.phrase() }
    let number = fields.optional("number") { $0.line() }
    let issuer = fields.optional("issuer") { readUnitReference($0, circumstances) }
    guard let name else { return nil }
    return GroundTruth.Regulation(name: name, number: number, issuer: issuer)
  }

  /// An outcome comes with what belongs to it, and without what belongs to another.
  private func reportContradictions(_ fields: Fields, outcome: Outcome) {
    let belongings: [(String, Outcome)] = [("decline-reason", .decline), ("duplicate-of", .merge)]
    for (name, owner) in belongings {
      switch (fields[name], owner == outcome) {
      case (nil, true): fields["outcome"]?.complain(.outcomeNeeds(name, outcome))
      // A duplicate that is answered all the same contradicts nothing.
      case (let field?, false) where owner == .decline:
        field.complain(.outcomeForbids(name, outcome))
      default: continue
      }
    }
  }

  private func readPersonalData(_ field: Field) -> [String]? {
    field.list { item -> String? in
      guard let text = item.line() else { return nil }
      reportPersonalData(in: text, of: item)
      return text
    }
  }

  /// A unit of the scenario's list, in office on the day.
  func readUnitReference(_ field: Field, _ circumstances: Circumstances) -> UnitID? {
    guard let text = field.line() else { return nil }
    guard let pack = circumstances.units else {
      // Without the list, only the form can be judged.
      return field.identifier().map { UnitID($0) }
    }
    guard let unit = pack.unit(UnitID(text)) else {
      field.complain(.unitUnknown(text, in: pack))
      return nil
    }
    if let date = circumstances.date {
      if let to = unit.to, to < date {
        field.complain(.unitGone(unit, since: to, heirs: pack.heirs(of: unit.id, on: date)))
      }
      if let from = unit.from, date < from { field.complain(.unitNotYet(unit, from: from)) }
    }
    return unit.id
  }

  /// Another petition of the scenario, which came before this one.
  func readEarlierPetition(_ field: Field, _ context: PetitionContext) -> PetitionID? {
    guard let id = field.petitionIdentifier() else { return nil }
    guard let other = context.circumstances.petition(id) else {
      field.complain(.petitionUnknown(id.text, known: context.circumstances.petitions.map(\.id)))
      return nil
    }
    let isLater =
      if let theirs = other.arrives, let ours = context.arrives { theirs > ours } else { false }
    if id == context.id || isLater { field.complain(.petitionNotEarlier(id)) }
    return id
  }
}
