import Petitions
import Rules
import Wording
import WorkCalendar
import YAML

extension Activity {
  /// Those that rules can speak of: what happens to a petition, not to the shift.
  static let ofPetitions = allCases.filter { !ofShifts.contains($0) }

  private static let ofShifts: Set<Activity> = [
    .shiftStarted, .dayEnded, .shiftClosed, .clockLeapt, .ordered, .petitionTimeEnded,
  ]

  /// Those whose events carry a text.
  static let withText = ofPetitions.filter { $0.attributeNames.contains("text") }
}

extension RuleReader {
  func readActivity(_ field: Field) -> Activity? {
    ConstraintFormat.activity.read(field)
  }

  func readConstraint(_ field: Field) -> Constraint? {
    let kinds = ConstraintFormat.record.keys
    guard let fields = field.fields(of: ConstraintFormat.record) else { return nil }
    let written = kinds.compactMap { kind in fields[kind].map { (kind, $0) } }
    guard let (kind, body) = written.first, written.count == 1 else {
      if !written.isEmpty || fields.node.entries.isEmpty {
        field.complain(.constraintMalformed(kinds))
      }
      return nil
    }
    if let template = RelationTemplate(rawValue: kind) { return readRelation(body, template) }
    if let template = ChoiceTemplate(rawValue: kind) { return readChoice(body, template) }
    switch kind {
    case ConstraintFormat.existence.name: return readExistence(body)
    case ConstraintFormat.absence.name: return readAbsence(body)
    case ConstraintFormat.exactly.name: return readExactly(body)
    case ConstraintFormat.initial.name: return readInitial(body)
    case ConstraintFormat.text.name: return readTextConstraint(body)
    default: return nil
    }
  }

  private func readExistence(_ field: Field) -> Constraint? {
    guard let fields = field.fields(of: ConstraintFormat.Existence.record) else { return nil }
    let target = fields.read(ConstraintFormat.target) { readPattern($0) }
    let times = fields.read(ConstraintFormat.times)
    let window = readWindow(fields)
    return target.map { .existence($0, times: times ?? 1, within: window) }
  }

  private func readAbsence(_ field: Field) -> Constraint? {
    guard let fields = field.fields(of: ConstraintFormat.Absence.record) else { return nil }
    let times = fields.read(ConstraintFormat.times)
    let target = fields.read(ConstraintFormat.target) { readPattern($0) }
    return target.map { .absence($0, times: times ?? 1) }
  }

  private func readExactly(_ field: Field) -> Constraint? {
    guard let fields = field.fields(of: ConstraintFormat.Exactly.record) else { return nil }
    let target = fields.read(ConstraintFormat.target) { readPattern($0) }
    let times = fields.read(ConstraintFormat.Exactly.times)
    guard let target, let times else { return nil }
    return .exactly(target, times: times)
  }

  private func readInitial(_ field: Field) -> Constraint? {
    guard let fields = field.fields(of: ConstraintFormat.Initial.record) else { return nil }
    return fields.read(ConstraintFormat.target) { readPattern($0) }.map { .initial($0) }
  }

  private func readChoice(_ field: Field, _ template: ChoiceTemplate) -> Constraint? {
    typealias Format = ConstraintFormat.Choice
    guard let fields = field.fields(of: Format.record) else { return nil }
    let first = fields.read(Format.first) { readPattern($0) }
    let second = fields.read(Format.second) { readPattern($0) }
    guard let first, let second else { return nil }
    return .choice(template, first, second)
  }

  private func readRelation(_ field: Field, _ template: RelationTemplate) -> Constraint? {
    guard let fields = field.fields(of: ConstraintFormat.Relation.record) else { return nil }
    let activation = fields.read(ConstraintFormat.activation) { readPattern($0) }
    let target = fields.read(ConstraintFormat.target) { readPattern($0, after: activation) }
    let window = readWindow(fields)
    guard let activation, let target else { return nil }
    return .relation(template, activation: activation, target: target, within: window)
  }

  private func readWindow(_ fields: Fields) -> Window? {
    typealias Format = WindowFormat
    let after = fields.read(Format.after)
    let (within, setting) = fields[Format.within].map { readWithin($0) } ?? (nil, nil)
    let pause = fields.read(Format.pausedWhile) { field -> ClockPause? in
      if fields[Format.within] == nil && fields[Format.after] == nil {
        field.complain(.pauseWithoutWindow)
      }
      return field.choice(of: ClockPause.self)
    }
    if let after, let within, after.isSurelyLonger(than: within) {
      fields[Format.within]?.complain(.windowEmpty(after: after, within: within))
    }
    guard after != nil || within != nil || setting != nil else { return nil }
    return Window(after: after, within: within, pausedWhile: pause, setting: setting)
  }

  /// How late is the latest: a length of time, or the setting of a channel that has one.
  func readWithin(_ field: Field) -> (limit: TimeLimit?, setting: ChannelSetting?) {
    guard let text = field.node.text, text.hasPrefix("channels.") else {
      return (field.limit(), nil)
    }
    let setting = readChannelSetting(field, text)
    return (setting?.limit(channels), setting)
  }

  private func readChannelSetting(_ field: Field, _ text: String) -> ChannelSetting? {
    guard let setting = ChannelSetting.all.first(where: { $0.name == text }) else {
      field.complain(.choiceUnknown(text, choices: ChannelSetting.all.map(\.name)))
      return nil
    }
    if setting.limit(channels) == nil { field.complain(.channelSettingMissing(setting)) }
    return setting
  }

  /// Events of a kind; the condition of a target may look at the activation.
  func readPattern(_ field: Field, after activation: EventPattern? = nil) -> EventPattern? {
    guard let fields = field.fields(of: EventFormat.record) else { return nil }
    guard vocabulary == .shift else { return readLogPattern(fields) }
    let activities = fields.read(EventFormat.activity) { field -> [Activity]? in
      guard field.node.sequence != nil else { return readActivity(field).map { [$0] } }
      return field.list(atLeast: 1) { readActivity($0) }
    }
    guard let activities else {
      // What the condition may look at depends on the activity.
      return nil
    }
    let scope = ConditionScope(
      event: activities,
      activation: activation?.activities.compactMap { Activity(rawValue: $0.text) } ?? [])
    let condition = fields.read(EventFormat.when) { readCondition($0, scope) } ?? .always
    return EventPattern(activities: activities, condition: condition)
  }

  /// Events by whatever name a register gives them.
  private func readLogPattern(_ fields: Fields) -> EventPattern? {
    let name = { (field: Field) in field.line() }
    let names = fields.read(EventFormat.activity) { field -> [String]? in
      guard field.node.sequence != nil else { return name(field).map { [$0] } }
      return field.list(atLeast: 1, name)
    }
    let scope = ConditionScope(vocabulary: .log)
    let condition = fields.read(EventFormat.when) { readCondition($0, scope) } ?? .always
    // Copied from a document, a name may carry what nobody sees; registers are read without it.
    return names.map {
      EventPattern(names: $0.map { ActivityName($0.visibleName) }, condition: condition)
    }
  }
}

extension TimeLimit {
  /// Whether nothing can lie behind this limit and within the other, on whatever days they run.
  fileprivate func isSurelyLonger(than other: TimeLimit) -> Bool {
    switch (self, other) {
    case (.real(let one), .real(let two)): one > two
    case (.simulated(.workingDays(let one)), .simulated(.workingDays(let two))),
      (.simulated(.calendarDays(let one)), .simulated(.calendarDays(let two))),
      (.simulated(.workingHours(let one)), .simulated(.workingHours(let two))),
      (.simulated(.minutes(let one)), .simulated(.minutes(let two))):
      one > two
    case (.real, .simulated), (.simulated, .real), (.simulated, .simulated): false
    }
  }
}
