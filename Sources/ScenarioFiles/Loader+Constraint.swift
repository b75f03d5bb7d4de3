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
  private func readPattern(_ field: Field, after activation: EventPattern? = nil) -> EventPattern? {
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

  private func readTextConstraint(_ field: Field) -> Constraint? {
    let known = ["activation", "must-mention", "must-not-mention", "at-least", "at-most"]
    guard let fields = field.fields(known) else { return nil }
    let activation = fields.required("activation") { field -> EventPattern? in
      let pattern = readPattern(field)
      if let pattern, !pattern.activities.allSatisfy({ Activity.withText.contains($0) }) {
        field.complain(.activityWithoutText)
      }
      return pattern
    }
    let mustMention = fields.optional("must-mention") { readMentions($0) }
    let mustNot = fields.optional("must-not-mention") { readUnmentionable($0) }
    let wordsMaximum = Bounds.textCharacters
    let minimum = fields.optional("at-least") { $0.number(in: 1...wordsMaximum) }
    let maximum = fields.optional("at-most") { field -> Int? in
      let maximum = field.number(in: 1...wordsMaximum)
      if let minimum, let maximum, maximum < minimum {
        field.complain(.endBeforeStart(String(minimum), String(maximum)))
      }
      return maximum
    }
    if known.dropFirst().allSatisfy({ fields[$0] == nil }) {
      field.complain(.textWithoutRequirement(Array(known.dropFirst())))
    }
    guard let activation else { return nil }
    return .text(
      activation: activation,
      TextRequirement(
        mustMention: mustMention ?? .literal([]), mustNotMention: mustNot ?? .literal([]),
        wordsMinimum: minimum, wordsMaximum: maximum))
  }

  private func readMentions(_ field: Field) -> PhraseLists? {
    guard field.node.sequence == nil else { return readPhraseLists(field).map { .literal($0) } }
    return field.choice(["truth.reply-mentions"]).map { _ in .replyMentions }
  }

  private func readUnmentionable(_ field: Field) -> Operand? {
    guard field.node.sequence == nil else { return field.texts().map { .literal($0) } }
    return field.choice(["truth.personal-data"]).map { .attribute($0) }
  }

  /// Lists of phrases, of which one each is wanted.
  func readPhraseLists(_ field: Field) -> [[String]]? {
    field.list { item in
      item.list(atLeast: 1) { $0.text(atMost: Bounds.titleCharacters) }
    }
  }
}
