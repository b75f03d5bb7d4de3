import Petitions
import Rules
import Scenarios
import Wording
import WorkCalendar

/// The journals of one rule, as they stand in `Journals/<rulebook>/<rule>.txt`.
///
/// A file is made of sections, each one petition and what was done with it:
///
///     # Whatever follows a hash at the start of a line is for the reader.
///     keeps 2023-03-06 07:50
///     kind: feedback
///     unit: so-tu-phap
///     claims: Sở Tư pháp ; phí|lệ phí
///
///     08:10 classified (kind: feedback)
///     08:15 asked (facts: name, address): Kính chào ông, xin cho biết họ tên và địa chỉ.
///     +1 09:00 citizen-wrote (cause: answer; facts: name, address): Tôi là Trần Thị Mai.
///
///     breaks 2023-03-06 07:50
///     …
///
/// The title line says whether the rule is kept or broken and when the petition came. Then comes
/// what is true of the petition, where it differs from the ordinary: a feedback on something
/// else than conduct or regulation, of the office's own authority, to be answered without any
/// unit, sent on Zalo, normal, and with nothing missing. The names are those of a scenario's
/// `truth`, with `channel` and `gives` (what the sender gave at once) beside them. Items of a list
/// stand between commas; the patterns of `claims`, one for each, between semicolons. `unit-answer` says whether the unit's answer will do,
/// `says` what the sender wrote at first, `needs-more-time: true` that a good officer extends its limit.
///
/// Then come the steps, one on each line: `+1` for the next day, `+5` for five days later, the
/// clock, what happened, in brackets what it carries, and after the colon its text. Without
/// `facts`, what a citizen wrote tells none. The arrival is the first step without being written.
/// The shift closes with the step `closed`, or a minute after the last one.
struct RuleJournal {
  enum Claim: String {
    case keeps
    case breaks
  }

  let claim: Claim
  let petition: ScriptedPetition
  /// From the arrival to the closing of the shift.
  let events: [Event]

  static let petition: PetitionID = "02"

  /// What is wrong with a line, for the writer of the file.
  struct Problem: Error, CustomStringConvertible {
    let line: Int
    let text: String

    var description: String { "line \(line): \(text)" }
  }

  static func read(_ text: String) throws(Problem) -> [RuleJournal] {
    var sections: [Section] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      do throws(Misreading) {
        if let section = try Section(title: line) {
          sections.append(section)
        } else if sections.isEmpty {
          throw Misreading("a file begins with `keeps` or `breaks`, a date and a time")
        } else {
          try sections[sections.count - 1].take(line)
        }
      } catch {
        throw Problem(line: index + 1, text: error.text)
      }
    }
    return sections.map(\.journal)
  }
}

private struct Misreading: Error {
  let text: String

  init(_ text: String) {
    self.text = text
  }
}

/// A section while it is read.
private struct Section {
  let claim: RuleJournal.Claim
  let arrives: Instant
  private var description = Description()
  private var petition: ScriptedPetition
  private var day: CivilDate
  private var steps: [(at: Instant, happening: Happening)] = []

  /// Reads a title, or nothing from a line of another sort.
  init?(title: Substring) throws(Misreading) {
    let words = title.split(separator: " ")
    guard let claim = words.first.flatMap({ RuleJournal.Claim(rawValue: String($0)) }) else {
      return nil
    }
    guard words.count == 3, let arrives = Instant(iso: words[1] + "T" + words[2]) else {
      throw Misreading("after `\(claim.rawValue)` come a date and a time, as 2023-03-06 07:50")
    }
    self.claim = claim
    self.arrives = arrives
    day = arrives.date
    petition = try description.petition(arrives: arrives)
  }

  mutating func take(_ line: Substring) throws(Misreading) {
    if let first = line.first, first == "+" || first.isNumber {
      try takeStep(line)
      return
    }
    guard let colon = line.firstIndex(of: ":") else {
      throw Misreading("neither a step nor a `name: value`")
    }
    let name = String(line[..<colon])
    guard steps.isEmpty, Description.names.contains(name) else {
      throw Misreading("nothing about a petition is called `\(name)`, or a step came before it")
    }
    description.values[name] = line[line.index(after: colon)...].trimmed
    petition = try description.petition(arrives: arrives)
  }

  private mutating func takeStep(_ line: Substring) throws(Misreading) {
    var rest = line
    var word = rest.takeWord()
    if word.hasPrefix("+") {
      guard let days = Int(word.dropFirst()), days > 0 else {
        throw Misreading("`\(word)` is no number of days")
      }
      day = day.advanced(byDays: days)
      word = rest.takeWord()
    }
    guard let at = Instant(iso: day.iso + "T" + word) else {
      throw Misreading("`\(word)` is no time of day, as 08:15")
    }
    guard at >= steps.last?.at ?? arrives else {
      throw Misreading("the step comes before the one above it")
    }
    steps.append((at, try Self.happening(rest)))
  }

  private static func value(_ text: String, of name: String) -> AttributeValue {
    switch name {
    case "facts", "parts", "faults", "criteria", "units": .list(text.items)
    case "version": Int(text).map { .number($0) } ?? .text(text)
    default: .text(text)
    }
  }

  /// The part after the time: a name, what it carries in brackets, and the text after a colon.
  private static func happening(_ line: Substring) throws(Misreading) -> Happening {
    let name = line.prefix { $0.isLetter || $0 == "-" }
    if name == "closed" { return .shiftClosed(.finished) }
    guard let activity = Activity(rawValue: String(name)) else {
      throw Misreading("nothing that happens is called `\(name)`")
    }
    var rest = line.dropFirst(name.count)
    var attributes: [Attribute] = []
    if rest.hasPrefix(" (") {
      guard let end = rest.firstIndex(of: ")") else { throw Misreading("`)` is missing") }
      for part in rest[..<end].dropFirst(2).split(separator: ";") {
        let sides = part.split(separator: ":", maxSplits: 1)
        guard sides.count == 2 || part.hasSuffix(":") else {
          throw Misreading("`\(part)` is not `name: value`")
        }
        let value = sides.count == 2 ? sides[1].trimmed : ""
        attributes.append(
          Attribute(
            sides[0].trimmed,
            Self.value(value, of: sides[0].trimmed)))
      }
      rest = rest[end...].dropFirst()
    }
    guard rest.isEmpty || rest.hasPrefix(":") else { throw Misreading("`:` is missing") }
    attributes.append(Attribute("text", .text(rest.dropFirst().trimmed)))
    if !attributes.contains(where: { $0.name == "facts" }) {
      attributes.append(Attribute("facts", .list([])))
    }
    guard let happening = Happening(activity: activity, attributes: attributes) else {
      throw Misreading("`\(name)` lacks something that it carries")
    }
    return happening
  }
}

// MARK: - What comes of it

extension Section {
  var journal: RuleJournal {
    RuleJournal(claim: claim, petition: petition, events: events)
  }

  private var events: [Event] {
    var story: [(at: Instant, happening: Happening)] = [(arrives, .arrived)] + steps
    if steps.last?.happening.activity != .shiftClosed {
      let last = steps.last?.at ?? arrives
      let end = Instant(milliseconds: last.milliseconds + Instant.millisecondsPerMinute)
      story.append((end, .shiftClosed(.finished)))
    }
    return story.enumerated().map { index, step in
      let isShifts = step.happening.activity == .shiftClosed
      return Event(
        sequence: index + 1, at: step.at, elapsedMilliseconds: Int64(index) * 1000,
        petition: isShifts ? nil : RuleJournal.petition, happening: step.happening)
    }
  }
}

/// What a section says about its petition, by name.
private struct Description {
  static let names = Set(
    GroundTruth.attributeNames + [
      "claims", "channel", "gives", "hub-due", "says", "needs-more-time",
      "sender-kind",
      "unit-answer",
    ])

  var values: [String: String] = [:]

  func petition(arrives: Instant) throws(Misreading) -> ScriptedPetition {
    ScriptedPetition(
      id: RuleJournal.petition,
      arrival: ScriptedArrival(
        arrives: arrives, channel: try word("channel") ?? .zalo, subject: Phrase(verbatim: ""),
        sender: Sender(
          name: nil, phone: nil, address: nil, gives: try words("gives"),
          kind: try word("sender-kind") ?? .person),
        messages: values["says"].map { [ScriptedMessage(at: arrives, content: .text($0))] } ?? [],
        hubDue: values["hub-due"].flatMap { Instant(iso: $0) }.map { HubDue(at: $0) }),
      truth: try truth(), reactions: try reactions(),
      model: values["needs-more-time"] == "true" ? [.act(.extend(reason: ""))] : [])
  }

  /// The unit's answer, where it is said whether it will do.
  private func reactions() throws(Misreading) -> Reactions {
    guard let answer = values["unit-answer"] else { return .none }
    let says = ScriptedReaction(after: .officeMinutes(60), says: "Đã kiểm tra.")
    return Reactions(
      ask: [], silence: nil,
      unit: UnitReaction(
        says, defect: answer == "sufficient" ? nil : try word("unit-answer"), better: says),
      wrongUnit: nil, late: nil, rating: nil)
  }

  private func truth() throws(Misreading) -> GroundTruth {
    GroundTruth(
      nature: GroundTruth.Nature(
        kind: try word("kind") ?? .feedback, matter: try word("matter") ?? .other,
        authority: try word("authority") ?? .own),
      ending: GroundTruth.Ending(
        outcome: try word("outcome") ?? .answer,
        duplicateOf: values["duplicate-of"].map { PetitionID($0) },
        declineReason: try word("decline-reason")),
      road: GroundTruth.Road(
        unit: values["unit"].map { UnitID($0) }, keepFrom: list("keep-from").map { UnitID($0) },
        alsoSentTo: list("also-sent-to").map { UnitID($0) },
        coUnits: list("co-units").map { UnitID($0) }),
      care: GroundTruth.Care(
        missing: try words("missing"), urgency: try word("urgency") ?? .normal,
        mixed: values["mixed"] == "true" ? .mixed : .single, personalData: list("personal-data"),
        assessment: try assessment(),
        handedIn: list("handed-in"), faults: try words("faults")),
      claims: (values["claims"] ?? "").split(separator: ";").map {
        Claim(
          id: $0.trimmed, says: Phrase(verbatim: $0.trimmed), patterns: [$0.trimmed],
          splits: list("split-claims").contains($0.trimmed))
      },
      why: Phrase(verbatim: ""))
  }

  private func assessment() throws(Misreading) -> Assessment? {
    guard let conclusion: Conclusion = try word("conclusion") else { return nil }
    return Assessment(failed: try words("failed-criteria"), conclusion: conclusion)
  }

  private func list(_ name: String) -> [String] { values[name]?.items ?? [] }

  private func word<Value: RawRepresentable<String>>(_ name: String) throws(Misreading) -> Value? {
    guard let text = values[name] else { return nil }
    guard let value = Value(rawValue: text) else { throw Misreading("`\(text)` is no \(name)") }
    return value
  }

  private func words<Value: RawRepresentable<String>>(
    _ name: String
  ) throws(Misreading) -> [Value] {
    var words: [Value] = []
    for text in list(name) {
      guard let value = Value(rawValue: text) else { throw Misreading("`\(text)` is no \(name)") }
      words.append(value)
    }
    return words
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var rest = self.drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }

  /// Takes the first word away, with the gap after it.
  fileprivate mutating func takeWord() -> Substring {
    let word = prefix { $0 != " " }
    self = dropFirst(word.count).drop { $0 == " " }
    return word
  }
}

extension String {
  fileprivate var items: [String] { split(separator: ",").map(\.trimmed) }
}
