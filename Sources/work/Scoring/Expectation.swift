import Petitions
import Rules
import Scenarios
import Wording
import WorkCalendar

/// What a rule's target asks for on a petition, in the words of the trade.
struct Expectation {
  let trace: Trace
  let target: EventPattern
  let candour: ViolationText.Candour

  /// "chuyển đơn vị (Sở Tư pháp)", with what the condition asks for where it has a name.
  var phrase: Phrase {
    let names = target.activities.map(\.phrase).joined(separator: Phrase(" hoặc ", " or "))
    let wanted = target.condition.tests.flatMap(wanted)
    return (wanted.isEmpty ? names : names + " (" + wanted.joined(separator: ", ") + ")")
      + untold
  }

  /// That more is asked for than is named here, where something of the kind was done: else the
  /// sentence would deny what everybody sees.
  private var untold: Phrase {
    let isAllNamed = target.condition.tests.allSatisfy { !wanted($0).isEmpty }
    let isDone = trace.events.contains { target.activities.contains($0.activity.id) }
    guard isDone, !isAllNamed else { return Phrase("", "") }
    return Phrase(" như quy tắc nêu", " as the rule asks")
  }

  /// What stands before the phrase where none of it was done by a limit: an officer's deed goes on as
  /// the sentence does, and what others do stands by itself.
  var stillMissing: String { isOfOfficers ? "vẫn chưa " : "vẫn chưa có: " }

  /// What stands before the phrase where none of it was done before something else.
  var notYet: String { isOfOfficers ? "chưa " : "chưa có: " }

  private var isOfOfficers: Bool {
    target.activities.allSatisfy { Activity(rawValue: $0.text)?.isOfficers ?? false }
  }

  /// "you had not forwarded it to Sở Tư pháp", with what the condition asks for where it has a name.
  var notDone: String {
    let clauses = target.activities.map { name in
      Activity(rawValue: name.text)?.clause ?? Clause("“\(name.text)”", "happened")
    }
    let tests = target.condition.tests.map { (attribute: $0.attribute, names: wanted($0)) }
    guard clauses.count == 1, let clause = clauses.first else {
      let names = tests.flatMap(\.names).map(\.english)
      let detail = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
      return Clause.notDone(clauses) + detail + untold.english
    }
    let full = tests.filter { !$0.names.isEmpty }.reduce(clause) { clause, test in
      clause.extended(by: Self.words(test.names.map(\.english), attribute: test.attribute))
    }
    return Clause.notDone([full]) + untold.english
  }

  private static func words(_ names: [String], attribute: String) -> String {
    switch attribute {
    case "kind", "box": " as " + names.map { "“\($0)”" }.joined(separator: " or ")
    case "facts": " for the " + names.joined(separator: ", ")
    case "unit": " to " + names.joined(separator: " or ")
    case "into": " into " + names.joined(separator: " or ")
    case "cause": " " + names.joined(separator: " or ")
    default: " (\(names.joined(separator: " or ")))"
    }
  }

  /// The last thing of that kind that was done, though not as asked.
  var attempt: Event? {
    trace.events.last { $0.activity.isOfficers && target.activities.contains($0.activity.id) }
  }

  private func wanted(_ test: AttributeTest) -> [Phrase] {
    guard candour == .answer || !test.isWorkedOut else { return [] }
    return switch test.comparison {
    case .anyOf(let operand), .covers(let operand):
      texts(operand).compactMap { name(of: $0, attribute: test.attribute) }
    case .noneOf, .atLeast, .absent, .present: []
    }
  }

  private func texts(_ operand: Operand) -> [String] {
    switch operand {
    case .literal(let texts): texts
    case .attribute(let name): trace.known(name)?.texts ?? []
    }
  }

  private func name(of text: String, attribute: String) -> Phrase? {
    switch attribute {
    case "kind": PetitionKind(rawValue: text)?.name
    case "box": Box(rawValue: text)?.name
    case "defect": AnswerDefect(rawValue: text)?.name
    case "reason": DeclineReason(rawValue: text)?.name
    case "facts": Fact(rawValue: text)?.name
    case "unit": name(of: UnitID(text))
    case "into": Phrase(verbatim: "#\(text)")
    case "cause": WritingCause(rawValue: text)?.phrase
    case "version": Phrase("bản thứ \(text)", "version \(text)")
    default: nil
    }
  }

  /// The unit's name; where the shift outlives the right unit, its heirs' too.
  private func name(of id: UnitID) -> Phrase? {
    let units = trace.scenario.units
    guard let unit = units.unit(id) else { return nil }
    let last = trace.scenario.workingDates.last ?? trace.scenario.time.date
    guard id == trace.petition.truth.road.unit, units.hasEnded(id, by: last),
      let from = unit.to?.advanced(byDays: 1)
    else { return Phrase(verbatim: unit.name) }
    let heirs = units.rightUnits(on: trace.petition.truth.road.grounds, date: last).map(\.name)
    guard !heirs.isEmpty else { return Phrase(verbatim: unit.name) }
    return Phrase(
      "\(unit.name); từ \(from.text): \(heirs.joined(separator: " hoặc "))",
      "\(unit.name); from \(from.text): \(heirs.joined(separator: " or "))")
  }
}

extension AttributeTest {
  /// Whether what it asks for is what the officer has to work out: the rule's own word for it gives
  /// the petition away as the truth does.
  fileprivate var isWorkedOut: Bool {
    switch attribute {
    case "kind", "box", "unit", "units", "into", "reason", "defect", "conclusion", "criteria",
      "faults":
      return true
    default: return asksTheTruth
    }
  }
}

extension WritingCause {
  /// Why somebody wrote, behind that they did.
  fileprivate var phrase: Phrase {
    switch self {
    case .answer: Phrase("trả lời điều đã hỏi", "in answer to your question")
    case .silence: Phrase("vì chưa thấy ai trả lời", "because nobody had answered")
    case .late: Phrase("vì đã quá hạn", "because it was late")
    case .more: Phrase("nói thêm", "to add something")
    case .status: Phrase("hỏi việc đến đâu", "to ask how things stood")
    }
  }
}
