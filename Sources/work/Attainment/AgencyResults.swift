package import Petitions
import Rules
package import Scenarios
package import Scoring
package import Statistics

/// A shift that somebody of an agency worked, as the agency’s results take it.
package struct AgencyShift: Sendable {
  /// The agency to which the trainee belonged when the shift began; empty where that is not known any more.
  package let agency: String
  package let trainee: String
  fileprivate let isPassed: Bool
  fileprivate let petitions: [HandledPetition]

  package init(
    agency: String, trainee: String, of scenario: Scenario, events: [Event], card: Scorecard,
    isPassed: Bool
  ) {
    self.agency = agency
    self.trainee = trainee
    self.isPassed = isPassed
    petitions = card.petitions.compactMap {
      HandledPetition($0, of: scenario, events, card.passMark)
    }
  }
}

/// How a petition was handled, as registers count it.
struct HandledPetition: Hashable, Sendable {
  let isWithinAuthority: Bool
  let isOnTime: Bool
  let isRight: Bool
  let isUnsatisfied: Bool

  /// Takes a petition that came; nothing of one that did not.
  init?(_ score: PetitionScore, of scenario: Scenario, _ events: [Event], _ passMark: Int) {
    guard score.hasArrived, let petition = scenario.petition(score.petition) else { return nil }
    isWithinAuthority = petition.truth.nature.authority == .own
    // A limit that still runs when a shift is ended has not passed, and nothing was handled by it.
    let isHandled = events.contains { event in
      event.petition == score.petition
        && (event.activity.isClosing || event.activity == .forwarded)
    }
    isOnTime = isHandled && !score.verdicts.contains(where: Self.isLate)
    let hasFailed = score.violations.contains { $0.rule.severity == .failPoint }
    isRight = !hasFailed && score.points * 100 >= passMark * Rule.pointsPerPetition
    let stars = events.last { event in
      event.petition == score.petition && event.activity == .rated
    }.map { event in
      guard case .rated(let stars) = event.happening else { return AgencyResults.starsSatisfying }
      return stars
    }
    isUnsatisfied = stars.map { $0 < AgencyResults.starsSatisfying } ?? false
  }

  /// Whether a rule with a limit was broken, or lost because what it counts from was never done.
  private static func isLate(_ entry: RuleVerdict) -> Bool {
    guard entry.rule.constraint.window?.within != nil else { return false }
    return switch entry.verdict {
    case .broken: true
    case .notJudged: entry.pointsLost > 0
    case .kept, .notActivated: false
    }
  }
}

/// What the people of one agency came to, in the shares by which petitions are counted in a year.
package struct AgencyTally: Hashable, Sendable {
  package let agency: String
  /// How many of its people stand in the roster, or worked without standing there any more.
  package let trainees: Int
  /// How many of them worked at least one shift to its end.
  package let sat: Int
  package let passed: Share
  /// How many petitions came to them.
  package let petitions: Int
  /// Of those within the authority, the ones on time: QĐ 766/QĐ-TTg (2022).
  package let onTime: Share
  /// Of all, those that came to the pass mark without a fail point: the simulation’s own.
  package let right: Share
  /// Of all, those neither overdue nor rated badly: QĐ 766/QĐ-TTg (2022).
  package let satisfied: Share

  fileprivate init(_ agency: String, _ enrolled: Set<String>, _ shifts: [AgencyShift]) {
    let petitions = shifts.flatMap(\.petitions)
    let own = petitions.filter(\.isWithinAuthority)
    let sitters = Set(shifts.map(\.trainee))
    self.agency = agency
    trainees = enrolled.union(sitters).count
    sat = sitters.count
    passed = Share(shifts.count(where: \.isPassed), of: shifts.count)
    self.petitions = petitions.count
    onTime = Share(own.count(where: \.isOnTime), of: own.count)
    right = Share(petitions.count(where: \.isRight), of: petitions.count)
    satisfied = Share(
      petitions.count { $0.isOnTime && !$0.isUnsatisfied }, of: petitions.count)
  }
}

/// A course’s results by the agencies that its trainees come from.
package struct AgencyResults: Hashable, Sendable {
  /// The fewest stars of a sender who counts as satisfied; the simulation’s own line.
  package static let starsSatisfying = 3

  /// By name, without those of which nobody is left.
  package let agencies: [AgencyTally]
  package let all: AgencyTally

  /// Takes who stands in the roster, by agency and code, and the shifts that count.
  package init(enrolled: [(agency: String, trainee: String)], _ shifts: [AgencyShift]) {
    var people: [String: Set<String>] = [:]
    for (agency, trainee) in enrolled { people[agency, default: []].insert(trainee) }
    let worked = Dictionary(grouping: shifts, by: \.agency)
    agencies = Set(people.keys).union(worked.keys).sorted().map {
      AgencyTally($0, people[$0] ?? [], worked[$0] ?? [])
    }
    all = AgencyTally("", Set(enrolled.map(\.trainee)), shifts)
  }
}
