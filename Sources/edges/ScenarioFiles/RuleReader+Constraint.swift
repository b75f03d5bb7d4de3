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

/// What each word for a constraint takes, and how it is read.
private enum ConstraintForm {
  static let counts = ["existence", "absence", "exactly"]
  static let choices = ChoiceTemplate.allCases.map(\.rawValue)
  static let relations = RelationTemplate.allCases.map(\.rawValue)
  static let all = counts + ["init"] + choices + relations + ["text"]
}

extension RuleReader {
  func readActivity(_ field: Field) -> Activity? {
    field.choice(Activity.ofPetitions.map(\.rawValue)).flatMap(Activity.init(rawValue:))
  }

  func readConstraint(_ field: Field) -> Constraint? {
    let kinds = ConstraintForm.all
    guard let fields = field.fields(kinds) else { return nil }
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
    case "existence": return readExistence(body)
    case "absence": return readAbsence(body)
    case "exactly": return readExactly(body)
    case "init": return readInitial(body)
    default: return readTextConstraint(body)
    }
  }

  private func readExistence(_ field: Field) -> Constraint? {
    guard let fields = field.fields(["target", "times", "after", "within", "paused-while"])
    else { return nil }
    let target = fields.required("target") { readPattern($0) }
    let times = fields.optional("times", readTimes)
    let window = readWindow(fields)
    return target.map { .existence($0, times: times ?? 1, within: window) }
  }

  private func readAbsence(_ field: Field) -> Constraint? {
    guard let fields = field.fields(["target", "times"]) else { return nil }
    let times = fields.optional("times", readTimes)
    return fields.required("target") { readPattern($0) }.map { .absence($0, times: times ?? 1) }
  }

  private func readExactly(_ field: Field) -> Constraint? {
    guard let fields = field.fields(["target", "times"]) else { return nil }
    let target = fields.required("target") { readPattern($0) }
    let times = fields.required("times", readTimes)
    guard let target, let times else { return nil }
    return .exactly(target, times: times)
  }

  private func readTimes(_ field: Field) -> Int? { field.number(in: 1...Bounds.times) }

  private func readInitial(_ field: Field) -> Constraint? {
    guard let fields = field.fields(["target"]) else { return nil }
    return fields.required("target") { readPattern($0) }.map { .initial($0) }
  }

  private func readChoice(_ field: Field, _ template: ChoiceTemplate) -> Constraint? {
    guard let fields = field.fields(["first", "second"]) else { return nil }
    let first = fields.required("first") { readPattern($0) }
    let second = fields.required("second") { readPattern($0) }
    guard let first, let second else { return nil }
    return .choice(template, first, second)
  }

  private func readRelation(_ field: Field, _ template: RelationTemplate) -> Constraint? {
    let known = ["activation", "target", "after", "within", "paused-while"]
    guard let fields = field.fields(known) else { return nil }
    let activation = fields.required("activation") { readPattern($0) }
    let target = fields.required("target") { readPattern($0, after: activation) }
    let window = readWindow(fields)
    guard let activation, let target else { return nil }
    return .relation(template, activation: activation, target: target, within: window)
  }

  private func readWindow(_ fields: Fields) -> Window? {
    let after = fields.optional("after") { $0.limit() }
    let (within, setting) = fields["within"].map { readWithin($0) } ?? (nil, nil)
    let pause = fields.optional("paused-while") { field -> ClockPause? in
      if fields["within"] == nil && fields["after"] == nil { field.complain(.pauseWithoutWindow) }
      return field.choice(of: ClockPause.self)
    }
    if let after, let within, after.isSurelyLonger(than: within) {
      fields["within"]?.complain(.windowEmpty(after: after, within: within))
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
    guard let fields = field.fields(["activity", "when"]) else { return nil }
    guard vocabulary == .shift else { return readLogPattern(fields) }
    let activities = fields.required("activity") { field -> [Activity]? in
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
    let condition = fields.optional("when") { readCondition($0, scope) } ?? .always
    return EventPattern(activities: activities, condition: condition)
  }

  /// Events by whatever name a register gives them.
  private func readLogPattern(_ fields: Fields) -> EventPattern? {
    let name = { (field: Field) in field.line() }
    let names = fields.required("activity") { field -> [String]? in
      guard field.node.sequence != nil else { return name(field).map { [$0] } }
      return field.list(atLeast: 1, name)
    }
    let scope = ConditionScope(vocabulary: .log)
    let condition = fields.optional("when") { readCondition($0, scope) } ?? .always
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
