import Petitions
import Rules
import WorkCalendar
import YAML

extension Activity {
  /// Those that rules can speak of: what happens to a petition, not to the shift.
  static let ofPetitions = allCases.filter { !ofShifts.contains($0) }

  private static let ofShifts: Set<Activity> = [
    .shiftStarted, .dayEnded, .shiftClosed, .petitionTimeEnded,
  ]

  /// Those whose events carry a text.
  static let withText = ofPetitions.filter { $0.attributeNames.contains("text") }
}

extension Loader {
  func readActivity(_ field: Field) -> Activity? {
    field.choice(Activity.ofPetitions.map(\.rawValue)).flatMap(Activity.init(rawValue:))
  }

  func readConstraint(_ field: Field) -> Constraint? {
    let kinds = ["existence", "absence", "response", "precedence", "text"]
    guard let fields = field.fields(kinds) else { return nil }
    let written = kinds.compactMap { kind in fields[kind].map { (kind, $0) } }
    guard let (kind, body) = written.first, written.count == 1 else {
      if !written.isEmpty || fields.node.entries.isEmpty {
        field.complain(.constraintMalformed(kinds))
      }
      return nil
    }
    switch kind {
    case "existence": return readExistence(body)
    case "absence": return readAbsence(body)
    case "response": return readResponse(body)
    case "precedence": return readPrecedence(body)
    default: return readTextConstraint(body)
    }
  }

  private func readExistence(_ field: Field) -> Constraint? {
    guard let fields = field.fields(["target", "within", "paused-while"]) else { return nil }
    let target = fields.required("target") { readPattern($0) }
    let window = readWindow(fields)
    return target.map { .existence($0, within: window) }
  }

  private func readAbsence(_ field: Field) -> Constraint? {
    guard let fields = field.fields(["target"]) else { return nil }
    return fields.required("target") { readPattern($0) }.map { .absence($0) }
  }

  private func readResponse(_ field: Field) -> Constraint? {
    let known = ["activation", "target", "within", "paused-while"]
    guard let fields = field.fields(known) else { return nil }
    let activation = fields.required("activation") { readPattern($0) }
    let target = fields.required("target") { readPattern($0, after: activation) }
    let window = readWindow(fields)
    guard let activation, let target else { return nil }
    return .response(activation: activation, target: target, within: window)
  }

  private func readPrecedence(_ field: Field) -> Constraint? {
    guard let fields = field.fields(["activation", "target"]) else { return nil }
    let activation = fields.required("activation") { readPattern($0) }
    let target = fields.required("target") { readPattern($0, after: activation) }
    guard let activation, let target else { return nil }
    return .precedence(activation: activation, target: target)
  }

  private func readWindow(_ fields: Fields) -> Window? {
    let limit = fields.optional("within") { field -> CalendarLimit? in
      switch field.limit() {
      case .simulated(let limit): return limit
      case .real:
        field.complain(.realTimeInRule)
        return nil
      case nil: return nil
      }
    }
    let pause = fields.optional("paused-while") { field -> ClockPause? in
      if fields["within"] == nil { field.complain(.pauseWithoutWindow) }
      return field.choice(of: ClockPause.self)
    }
    return limit.map { Window(limit: $0, pausedWhile: pause) }
  }

  /// Events of a kind; the condition of a target may look at the activation.
  func readPattern(_ field: Field, after activation: EventPattern? = nil) -> EventPattern? {
    guard let fields = field.fields(["activity", "when"]) else { return nil }
    let activities = fields.required("activity") { field -> [Activity]? in
      guard field.node.sequence != nil else { return readActivity(field).map { [$0] } }
      return field.list(atLeast: 1) { readActivity($0) }
    }
    guard let activities else {
      // What the condition may look at depends on the activity.
      return nil
    }
    let scope = ConditionScope(
      event: activities, activation: activation?.activities ?? [])
    let condition = fields.optional("when") { readCondition($0, scope) } ?? .always
    return EventPattern(activities: activities, condition: condition)
  }
}
