package import Courses
package import Petitions
import Rules
package import Scenarios
package import Scoring
package import Statistics

extension AttemptFigures {
  /// What an attempt comes to by its scorecard, while so many of its texts wait for a person.
  package init(_ card: Scorecard, of scenario: Scenario, events: [Event], unread: Int) {
    let petitions = card.petitions.compactMap {
      HandledPetition($0, of: scenario, events, card)
    }
    let own = petitions.filter(\.isWithinAuthority)
    self.init(
      points: card.pointsEarned, pointsPossible: card.pointsPossible,
      failPoints: card.failPoints.count, passMark: card.passMark,
      petitions: PetitionCounts(
        all: petitions.count, own: own.count, ownOnTime: own.count(where: \.isOnTime),
        right: petitions.count(where: \.isRight),
        satisfied: petitions.count { $0.isOnTime && !$0.isUnsatisfied }), unread: unread)
  }
}

/// How a petition was handled, as registers count it.
private struct HandledPetition: Hashable, Sendable {
  let isWithinAuthority: Bool
  let isOnTime: Bool
  let isRight: Bool
  let isUnsatisfied: Bool

  /// Takes a petition that came, or would have come before the shift was over.
  ///
  /// Whoever leaves early, or sits there until time is up, does not do better by it: it has no points either.
  init?(_ score: PetitionScore, of scenario: Scenario, _ events: [Event], _ card: Scorecard) {
    guard let petition = scenario.petition(score.petition) else { return nil }
    isWithinAuthority = petition.truth.nature.authority == .own
    // A limit that still runs when a shift is ended has not passed, and nothing was handled by it.
    let isHandled = events.contains { event in
      event.petition == score.petition
        && (event.activity.isClosing || event.activity == .forwarded)
    }
    isOnTime = isHandled && !score.verdicts.contains(where: Self.isLate)
    let hasFailed = score.violations.contains { $0.rule.severity == .failPoint }
    isRight =
      score.hasArrived && !hasFailed
      && score.points * 100 >= card.passMark * Rule.pointsPerPetition
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
  /// How many petitions came to them, or were to come before their shifts were over.
  package let petitions: Int
  /// Of those within the authority, the ones on time: QĐ 766/QĐ-TTg (2022).
  package let onTime: Share
  /// Of all, those that came to the pass mark without a fail point: the simulation’s own.
  package let right: Share
  /// Of all, those neither overdue nor rated badly: QĐ 766/QĐ-TTg (2022).
  package let satisfied: Share

  init(_ figures: AgencyFigures) {
    agency = figures.agency
    trainees = figures.trainees
    sat = figures.sat
    passed = Share(figures.passed, of: figures.attempts)
    petitions = figures.petitions.all
    onTime = Share(figures.petitions.ownOnTime, of: figures.petitions.own)
    right = Share(figures.petitions.right, of: figures.petitions.all)
    satisfied = Share(figures.petitions.satisfied, of: figures.petitions.all)
  }
}

/// The results of courses by the agencies that their trainees come from.
package struct AgencyResults: Hashable, Sendable {
  /// The fewest stars of a sender who counts as satisfied; the simulation’s own line.
  package static let starsSatisfying = 3

  /// By name, without those of which nobody is left.
  package let agencies: [AgencyTally]
  package let all: AgencyTally
  /// How many attempts have texts that wait for a person.
  package let provisionalCount: Int

  /// Takes what was added up of each agency, and of all.
  package init(_ agencies: [AgencyFigures], all: AgencyFigures) {
    self.agencies = agencies.map(AgencyTally.init)
    self.all = AgencyTally(all)
    provisionalCount = all.provisional
  }
}
