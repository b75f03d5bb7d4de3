private import Digests
package import JSON
private import Petitions
private import Rules
private import Scenarios
private import Scoring
private import Wording
private import WorkCalendar

/// Attempts as statements of xAPI 1.0.3, which stores of learning records take.
///
/// Each attempt began, was completed, and was passed or failed; each petition has its points. What was
/// right is never told, nor what anybody wrote. Of an attempt whose result is provisional only its beginning is
/// told.
///
/// What is stored once is never stored otherwise: identifiers follow from the attempt, from the name that its
/// trainee goes by and from all that a statement says. So the same export sent twice is stored once, what persons
/// decide afterwards is another statement, and no identifier joins a pseudonym to a code.
package struct XAPIStatements: Sendable {
  package static let version = "1.0.3"
  /// Where activities and accounts are at home unless somebody says otherwise; no such place exists.
  package static let usualHome = "https://tapsu.invalid"

  private let home: String

  package init(home: String = XAPIStatements.usualHome) {
    self.home = home
  }

  /// The statements of an attempt, in the order in which things happened.
  package func statements(of attempt: ExportedAttempt) -> [JSONValue] {
    let card = attempt.card
    let whole = activity(of: attempt.scenario)
    var statements = [
      statement(.initialized, whole, attempt, at: 0, named: "initialized")
    ]
    guard !attempt.open.isProvisional else { return statements }
    for score in card.petitions where score.hasArrived {
      statements.append(
        statement(
          .scored, activity(of: score, in: attempt.scenario), attempt,
          at: card.elapsedMilliseconds, named: "petitions/\(score.petition)",
          result: ["score": Self.score(score.points, of: Rule.pointsPerPetition)],
          parent: activity(of: attempt.scenario)))
    }
    let result: JSONValue = [
      "score": Self.score(card.pointsEarned, of: card.pointsPossible),
      "success": .bool(card.isPassed), "completion": true,
      "duration": .text(Self.duration(card.elapsedMilliseconds)),
    ]
    for verb in [Verb.completed, card.isPassed ? .passed : .failed] {
      statements.append(
        statement(
          verb, whole, attempt, at: card.elapsedMilliseconds, named: verb.rawValue, result: result))
    }
    return statements
  }

  private enum Verb: String {
    case initialized
    case scored
    case completed
    case passed
    case failed

    var display: Phrase {
      switch self {
      case .initialized: Phrase("bắt đầu", "initialized")
      case .scored: Phrase("được chấm", "scored")
      case .completed: Phrase("hoàn thành", "completed")
      case .passed: Phrase("đạt", "passed")
      case .failed: Phrase("chưa đạt", "failed")
      }
    }

    var json: JSONValue {
      ["id": .text("http://adlnet.gov/expapi/verbs/\(rawValue)"), "display": display.languageMap]
    }
  }

  private func statement(
    _ verb: Verb, _ object: JSONValue, _ attempt: ExportedAttempt, at elapsed: Int64,
    named name: String, result: JSONValue? = nil, parent: JSONValue? = nil
  ) -> JSONValue {
    let address = "\(home)/attempts/\(attempt.key)/\(attempt.trainee)"
    var context: [JSONMember] = [
      JSONMember("registration", .text(NameUUID.text(ofAddress: address))),
      JSONMember("platform", "TapSu"),
    ]
    if let parent {
      context.append(JSONMember("contextActivities", ["parent": .array([parent])]))
    }
    var members: [JSONMember] = [
      JSONMember("actor", actor(attempt.trainee)), JSONMember("verb", verb.json),
      JSONMember("object", object),
    ]
    if let result { members.append(JSONMember("result", result)) }
    members += [
      JSONMember("context", .object(context)),
      JSONMember("timestamp", .text(Self.timestamp(attempt.startedAt + elapsed))),
      JSONMember("version", .text(Self.version)),
    ]
    let said = JSONValue.object(members).canonicalText
    let id = NameUUID.text(ofAddress: "\(address)/\(name)#\(said)")
    return .object([JSONMember("id", .text(id))] + members)
  }

  private func actor(_ name: String) -> JSONValue {
    ["objectType": "Agent", "account": ["homePage": .text(home), "name": .text(name.onOneLine)]]
  }

  private func activity(of scenario: Scenario) -> JSONValue {
    activity(
      "\(home)/scenarios/\(scenario.id)", "http://adlnet.gov/expapi/activities/simulation",
      scenario.title)
  }

  private func activity(of score: PetitionScore, in scenario: Scenario) -> JSONValue {
    activity(
      "\(home)/scenarios/\(scenario.id)/petitions/\(score.petition)",
      "http://adlnet.gov/expapi/activities/performance", score.subject)
  }

  private func activity(_ id: String, _ type: String, _ name: Phrase) -> JSONValue {
    [
      "objectType": "Activity", "id": .text(id),
      "definition": ["name": name.languageMap, "type": .text(type)],
    ]
  }

  private static let scaledDigits = 4
  private static let scaledParts: Int64 = 10_000

  /// Points with what they are of the whole, which no rounding may lift.
  private static func score(_ points: Int, of maximum: Int) -> JSONValue {
    [
      "scaled": .decimal(
        maximum == 0 ? 0 : Int64(points) * scaledParts / Int64(maximum), digits: scaledDigits),
      "raw": .integer(Int64(points)), "min": 0, "max": .integer(Int64(maximum)),
    ]
  }

  /// A moment as RFC 3339 writes it.
  private static func timestamp(_ unixMilliseconds: Int64) -> String {
    Instant(unixMilliseconds: unixMilliseconds).iso
  }

  /// A time as ISO 8601 writes it, to the hundredth of a second that the standard asks for.
  private static func duration(_ milliseconds: Int64) -> String {
    let hundredths = milliseconds / 10
    let (hours, minutes) = (hundredths / 360_000, hundredths / 6_000 % 60)
    let (seconds, rest) = (hundredths / 100 % 60, hundredths % 100)
    return "PT\(hours)H\(minutes)M\(seconds).\(rest < 10 ? "0" : "")\(rest)S"
  }
}

extension Phrase {
  fileprivate var languageMap: JSONValue {
    [
      "en": .text(english.onOneLine), "vi": .text(vietnamese.onOneLine),
    ]
  }
}
