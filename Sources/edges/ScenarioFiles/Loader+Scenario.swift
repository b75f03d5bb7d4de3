import Diagnostics
import OfficialText
import Petitions
import Rules
import Scenarios
import TextJudging
import Wording
import WorkCalendar
import YAML

/// What the petitions of a scenario are held against; what could not be read is not there.
struct Circumstances {
  let date: CivilDate?
  /// The post, as far as it could be read.
  let role: Role?
  let units: UnitPack?
  /// By which words claims are read; none where no rule says so.
  let lexicon: Lexicon?
  /// The names of the units that claims speak of.
  let agencies: AgencyNames
  /// From when to when petitions can arrive.
  let arrivals: Range<Instant>?
  let petitions: [PetitionHead]

  /// What other petitions need to know of one.
  struct PetitionHead {
    let id: String
    let arrives: Instant?
  }

  /// The same for what is handled from a day on: a shift may cross a change of the units.
  func on(_ date: CivilDate?) -> Circumstances {
    Circumstances(
      date: date ?? self.date, role: role, units: units, lexicon: lexicon, agencies: agencies,
      arrivals: arrivals, petitions: petitions)
  }

  func petition(_ id: PetitionID) -> PetitionHead? {
    petitions.first { $0.id == id.text }
  }
}

extension Loader {
  func readScenario(_ document: Document) -> Scenario? {
    guard let fields = document.fields(findings) else { return nil }
    let id = document.identifier(fields)
    let title = fields.read(ScenarioFormat.title)
    let level = fields.read(ScenarioFormat.level) { readLevel($0, document) }
    let role = fields.read(ScenarioFormat.role)
    let date = fields.read(ScenarioFormat.date)
    let days = fields.read(ScenarioFormat.days)
    let rulebook = fields.read(ScenarioFormat.rulebook) { readRulebookReference($0) }
    let pack = fields.read(ScenarioFormat.units) { unitPack(named: $0) }
    // Of a list of another time every unit would be found missing, one by one.
    let units = isOfItsTime(pack, on: date, fields) ? pack : nil
    let calendar = fields.read(ScenarioFormat.calendar) { self.calendar(named: $0) }
    let templates = fields.read(ScenarioFormat.templates) { self.templates(named: $0) }
    let pace = fields.read(ScenarioFormat.pace)
    let limits = fields.read(ScenarioFormat.limits) { readLimits($0) }
    let passMark = fields.read(ScenarioFormat.passMark)
    let briefing = fields.read(ScenarioFormat.briefing)
    let rulesOfTheDay = fields.read(ScenarioFormat.rulesOfTheDay)
    let approval = fields.read(ScenarioFormat.approval) { field -> ReactionDelay? in
      field.fields(of: ScenarioFormat.Approval.record)?.read(ScenarioFormat.Approval.after) {
        readDelay($0)
      }
    }
    let channels = readChannels(fields, [:])
    let desk = readDesk(fields, role, units, on: date)
    let arrivals = readShiftDays(fields, date: date, days: days, calendar: calendar)
    let petitions = readPetitions(
      fields, date: date, role: role, units: units, lexicon: rulebook?.rules.lexiconOfClaims,
      arrivals: arrivals)
    if let laws = rulebook?.laws, let date {
      let last = days.flatMap { $0 > 1 ? calendar?.workingDay($0 - 1, after: date) : nil }
      reportCitations(in: fields, on: date...max(date, last ?? date), laws)
    }
    if let limits { reportTightLimit(fields, limits: limits, petitions: petitions) }

    guard let id, let title, let level, let role, let date, let days, let rulebook, let units,
      let calendar, let templates, let pace, let limits, let passMark, let briefing, let approval,
      !petitions.isEmpty
    else { return nil }
    return Scenario(
      head: Scenario.Head(id: ScenarioID(id), title: title, level: level, role: role, desk: desk),
      time: Scenario.Time(date: date, days: days, pace: pace, limits: limits),
      passMark: passMark,
      briefing: Scenario.Briefing(text: briefing, rulesOfTheDay: rulesOfTheDay ?? []),
      approvalDelay: approval,
      petitions: petitions,
      channels: channels,
      materials: Scenario.Materials(
        rulebook: rulebook, units: units, calendar: calendar, templates: templates))
  }

  /// Whether a list of units is for the day of the shift; where it is not, that is found.
  private func isOfItsTime(_ pack: UnitPack?, on date: CivilDate?, _ fields: Fields) -> Bool {
    guard let pack, let date, depth == .everything else { return true }
    let existing = pack.units.count { $0.isInForce(on: date) }
    guard existing * Bounds.unitsOutOfTime < pack.units.count else { return true }
    let others = source.neighbours(.units, findings).prefix(Bounds.neighbours).compactMap { path in
      path.split(separator: "/").last.map { String($0.dropLast(5)) }
    }
    let fit = others.filter { id in
      guard id != pack.id, let document = document(.units, at: FileKind.units.path(of: id)),
        let other = readUnits(document)
      else { return false }
      return other.units.count { $0.isInForce(on: date) } * 2 > other.units.count
    }
    fields[ScenarioFormat.units]?.complain(
      .unitsOfAnotherTime(pack, on: date, existing: existing, fit: Array(fit)))
    return false
  }

  /// The rulebook by which the shift is scored; one for a register knows none of its activities.
  private func readRulebookReference(_ field: Field) -> Rulebook? {
    guard let rulebook = rulebook(named: field) else { return nil }
    switch rulebook.vocabulary {
    case .shift: return rulebook
    case .log:
      field.complain(.rulebookOfLog(rulebook.id))
      return nil
    }
  }

  func readLevel(_ field: Field, _ document: Document) -> Level? {
    guard let level = field.choice(of: Level.self) else { return nil }
    let parts = document.path.split(separator: "/").map(String.init)
    if parts.count >= 3, let place = Level(rawValue: parts[parts.count - 3]), place != level {
      field.complain(.nameDiffersFromPlace(level.rawValue, place: place.rawValue))
    }
    return level
  }

  func readLimits(_ field: Field) -> RealLimits? {
    typealias Limits = ScenarioFormat.Limits
    guard let fields = field.fields(of: Limits.record) else { return nil }
    let shift = fields.read(Limits.shift) { readRealLimit($0) }
    let petition = fields.read(Limits.petition) { readRealLimit($0) }
    return shift.map { RealLimits(shiftMilliseconds: $0, petitionMilliseconds: petition) }
  }

  /// A length of the trainee's own time, in milliseconds; here "20 min" is real without saying so.
  private func readRealLimit(_ field: Field) -> Int64? {
    guard let limit = field.limit() else { return nil }
    let seconds: Int
    switch limit {
    case .simulated(.minutes(let minutes)): seconds = minutes * 60
    case .real(let count): seconds = count
    case .simulated(.workingDays), .simulated(.workingHours), .simulated(.calendarDays):
      field.complain(.limitUnfit(limit, known: ["20 min", "2 hours"]))
      return nil
    }
    guard seconds <= Bounds.realMinutes * 60 else {
      field.complain(.limitUnfit(limit, known: ["20 min", "2 hours"]))
      return nil
    }
    return Int64(seconds) * 1000
  }

  /// A length of simulated office time.
  func readDelay(_ field: Field) -> ReactionDelay? {
    guard let limit = field.limit() else { return nil }
    switch limit {
    case .simulated(.minutes(let minutes)), .simulated(.workingHours(let minutes)):
      return .officeMinutes(minutes)
    case .simulated(.workingDays(let days)): return .workingDays(days)
    case .simulated(.calendarDays), .real:
      field.complain(.limitUnfit(limit, known: ["30 min", "2 hours", "3 working days"]))
      return nil
    }
  }

  /// Holds the days of the shift against the calendar, and gives the time in which petitions come.
  private func readShiftDays(
    _ fields: Fields, date: CivilDate?, days: Int?, calendar: WorkingCalendar?
  ) -> Range<Instant>? {
    guard let date, let days, let calendar, let field = fields[ScenarioFormat.date] else {
      return nil
    }
    guard calendar.isWorkingDay(date) else {
      field.complain(.notAWorkingDay(date, calendar))
      return nil
    }
    let last = days == 1 ? date : calendar.workingDay(days - 1, after: date)
    guard let last, let closing = calendar.closing(ofDay: last) else {
      fields[ScenarioFormat.days]?.complain(.daysOutsideCalendar(days, calendar))
      return nil
    }
    // What came after the office closed the day before, or over the weekend, waits in the inbox.
    var first = date.advanced(byDays: -1)
    while calendar.covers.contains(first) && !calendar.isWorkingDay(first) {
      first = first.advanced(byDays: -1)
    }
    return first.start..<closing
  }

  /// The unit at whose desk the trainee sits; the hub is no unit of the list's for this.
  private func readDesk(
    _ fields: Fields, _ role: Role?, _ units: UnitPack?, on date: CivilDate?
  ) -> UnitID? {
    let circumstances = Circumstances(
      date: date, role: role, units: units, lexicon: nil, agencies: .none, arrivals: nil,
      petitions: [])
    let desk = fields.read(ScenarioFormat.desk) { readUnitReference($0, circumstances) }
    guard let role else { return desk }
    let name = ScenarioFormat.desk.name
    switch (fields[ScenarioFormat.desk], role) {
    case (let desk?, .reception): desk.complain(.roleForbids(name, role))
    case (nil, .handling), (nil, .approval):
      fields[ScenarioFormat.role]?.complain(.roleNeeds(name, role))
    default: break
    }
    return desk
  }

  private func readPetitions(
    _ fields: Fields, date: CivilDate?, role: Role?, units: UnitPack?, lexicon: Lexicon?,
    arrivals: Range<Instant>?
  ) -> [ScriptedPetition] {
    guard let items = fields.read(ScenarioFormat.petitions) else { return [] }
    reportRepeated(items, name: PetitionFormat.id.name)
    let heads = items.compactMap { item -> Circumstances.PetitionHead? in
      guard let id = item.node[PetitionFormat.id.name]?.text else { return nil }
      let arrives = item.node[PetitionFormat.arrives.name]?.text
      return Circumstances.PetitionHead(id: id, arrives: arrives.flatMap { Instant(iso: $0) })
    }
    // Cut by the names of other offices, a pattern may find others.
    patternsOfClaims = [:]
    let circumstances = Circumstances(
      date: date, role: role, units: units, lexicon: lexicon,
      agencies: depth == .names ? .none : agenciesOfClaims(items, units, by: lexicon),
      arrivals: arrivals, petitions: heads)
    return items.compactMap { readPetition($0, circumstances) }
  }

  /// The engine plays every model handling one after the other, and takes its time for each step.
  private func reportTightLimit(
    _ fields: Fields, limits: RealLimits, petitions: [ScriptedPetition]
  ) {
    let steps = petitions.reduce(0) { $0 + $1.model.count }
    let seconds = steps * Bounds.secondsPerModelStep
    if limits.shiftMilliseconds < Int64(seconds) * 1000 {
      fields[ScenarioFormat.limits]?.complain(
        .limitTooShortForModel(steps: steps, seconds: seconds))
    }
  }
}
