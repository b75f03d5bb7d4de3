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
    typealias Format = TruthFormat
    let circumstances = context.circumstances
    guard let fields = field.fields(of: Format.record) else { return nil }
    let kind = fields.read(Format.kind)
    let matter = fields.read(Format.matter)
    let authority = fields.read(Format.authority)
    let outcome = fields.read(Format.outcome)
    let unit = fields.read(Format.unit) { readUnitReference($0, circumstances) }
    let grounds = readGrounds(fields, circumstances)
    let keepFrom = fields.read(Format.keepFrom) { item -> UnitID? in
      let kept = readUnitReference(item, circumstances)
      if let kept, kept == unit { item.complain(.rightUnitKeptFrom(kept)) }
      return kept
    }
    let alsoSentTo = fields.read(Format.alsoSentTo) { item -> UnitID? in
      let other = readUnitReference(item, circumstances)
      if let other, other == unit, kind == .denunciation {
        item.complain(.denunciationAlreadyThere(other))
      }
      return other
    }
    let missing = fields.read(Format.missing)
    let urgency = fields.read(Format.urgency)
    let isMixed = fields.read(Format.mixed) ?? false
    let personalData = fields.read(Format.personalData) { readPersonalDatum($0) }
    let duplicateOf = fields.read(Format.duplicateOf) { readEarlierPetition($0, context) }
    let claims = fields.read(Format.claims).map { readClaims($0, circumstances) }
    let declineReason = fields.read(Format.declineReason)
    let regulation = readRegulation(fields, kind, matter, circumstances)
    let coUnits = fields.read(Format.coUnits) { readUnitReference($0, circumstances) }
    let assessment = fields.read(Format.assessment) { readAssessment($0) }
    let handedIn = fields.read(Format.handedIn)
    let faults = readFaults(fields, circumstances.role)
    let why = fields.read(Format.why)
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
    guard let fields = field.fields(of: AssessmentFormat.record) else { return nil }
    let failed = fields.read(AssessmentFormat.fails) ?? []
    let conclusion = fields.read(AssessmentFormat.conclusion)
    return conclusion.map { Assessment(failed: failed, conclusion: $0) }
  }

  /// What is wrong with an approver's draft; nobody else has one.
  private func readFaults(_ fields: Fields, _ role: Role?) -> [DraftFault] {
    let faults = fields.read(TruthFormat.faults)
    let name = TruthFormat.faults.name
    switch (fields[TruthFormat.faults], role) {
    case (nil, .approval?): fields.complain(.roleNeeds(name, .approval))
    case (let faults?, .reception?): faults.complain(.roleForbids(name, .reception))
    case (let faults?, .handling?): faults.complain(.roleForbids(name, .handling))
    default: break
    }
    return faults ?? []
  }

  /// The regulation that a petition is about, which belongs to no other matter.
  private func readRegulation(
    _ fields: Fields, _ kind: PetitionKind?, _ matter: Matter?, _ circumstances: Circumstances
  ) -> GroundTruth.Regulation? {
    let regulation = fields.read(TruthFormat.regulation) { readRegulation($0, circumstances) }
    guard let field = fields[TruthFormat.regulation] else {
      if kind?.takesBox == true, matter == .regulation {
        fields[TruthFormat.matter]?.complain(.regulationMissing)
      }
      return regulation
    }
    if let matter, matter != .regulation { field.complain(.regulationNotMatter(matter)) }
    return regulation
  }

  private func readRegulation(
    _ field: Field, _ circumstances: Circumstances
  ) -> GroundTruth.Regulation? {
    guard let fields = field.fields(of: RegulationFormat.record) else { return nil }
    let name = fields.read(RegulationFormat.name)
    let number = fields.read(RegulationFormat.number)
    let issuer = fields.read(RegulationFormat.issuer) { readUnitReference($0, circumstances) }
    guard let name else { return nil }
    return GroundTruth.Regulation(name: name, number: number, issuer: issuer)
  }

  /// An outcome comes with what belongs to it, and without what belongs to another.
  private func reportContradictions(_ fields: Fields, outcome: Outcome) {
    let belongings: [(String, Outcome)] = [
      (TruthFormat.declineReason.name, .decline), (TruthFormat.duplicateOf.name, .merge),
    ]
    for (name, owner) in belongings {
      switch (fields[name], owner == outcome) {
      case (nil, true): fields[TruthFormat.outcome]?.complain(.outcomeNeeds(name, outcome))
      // A duplicate that is answered all the same contradicts nothing.
      case (let field?, false) where owner == .decline:
        field.complain(.outcomeForbids(name, outcome))
      default: continue
      }
    }
  }

  private func readPersonalDatum(_ item: Field) -> String? {
    guard let text = item.line() else { return nil }
    reportPersonalData(in: text, of: item)
    return text
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
