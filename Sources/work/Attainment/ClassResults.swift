package import Petitions
package import Rules
package import Scenarios
import Scoring
package import Statistics
package import Wording

/// Which of a trainee's attempts stands for them.
package enum AttemptChoice: String, CaseIterable, Sendable {
  /// What somebody can who has not seen the tasks: the default, as in Moodle's quiz statistics.
  case first
  case last
  case highest
}

/// What a class's attempts at one scenario come to.
package struct ClassResults: Sendable {
  package let scenario: Scenario
  package let choice: AttemptChoice
  /// One handling of each trainee, by their names.
  package let handlings: [Handling]
  /// How many attempts there are besides, of the same trainees.
  package let furtherCount: Int
  /// How many were left out because they had other petitions: the scenario was changed meanwhile.
  package let differingCount: Int

  /// Takes one attempt of each trainee at a scenario.
  package init(
    _ scenario: Scenario, _ handlings: [Handling], taking choice: AttemptChoice = .first
  ) {
    let petitions = scenario.petitions.map(\.id)
    let alike = handlings.filter { $0.card.petitions.map(\.petition) == petitions }
    let chosen = choice.chosen(of: alike)
    self.scenario = scenario
    self.choice = choice
    self.handlings = chosen.values.sorted { $0.trainee < $1.trainee }
    furtherCount = alike.count - chosen.count
    differingCount = handlings.count - alike.count
  }

  package var passed: Share { Share(handlings.count { $0.card.isPassed }, of: handlings.count) }

  /// How many trainees came to each tenth of the points, from none to all; all of them is the last.
  package var tenths: [Int] {
    var counts = [Int](repeating: 0, count: 10)
    for handling in handlings { counts[min(handling.card.percent / 10, 9)] += 1 }
    return counts
  }

  /// The points of each trainee for each petition; what never came in time gave none.
  package var pointsOfPetitions: PointMatrix {
    PointMatrix(
      scenario.petitions.map { Item($0.id.text, maximum: Rule.pointsPerPetition) },
      handlings.map { $0.card.petitions.map { $0.points } })
  }

  /// The part of a rule's points that a trainee kept, in thousandths, over all petitions on which it
  /// was judged; nothing where it never was.
  package var pointsOfRules: PointMatrix {
    let rules = judgedRules
    return PointMatrix(
      rules.map { Item($0.id.text, maximum: Self.wholeRule) },
      handlings.map { handling in
        let kept = Self.kept(in: handling)
        return rules.map { kept[$0.id] }
      })
  }

  private static let wholeRule = 1000

  /// The rules that were judged in at least one attempt, in the order of the rulebook.
  package var judgedRules: [Rule] {
    let judged = Set(handlings.flatMap { Self.kept(in: $0).keys })
    return scenario.rulesInForce.filter { judged.contains($0.id) }
  }

  private static func kept(in handling: Handling) -> [RuleID: Int] {
    var sums: [RuleID: (lost: Int, possible: Int)] = [:]
    for entry in handling.card.petitions.flatMap(\.verdicts) where entry.rule.points > 0 {
      let isJudged =
        switch entry.verdict {
        case .kept, .broken: true
        case .notJudged: entry.pointsLost > 0
        case .notActivated: false
        }
      guard isJudged else { continue }
      sums[entry.rule.id, default: (0, 0)].lost += entry.pointsLost
      sums[entry.rule.id, default: (0, 0)].possible += entry.rule.points
    }
    return sums.mapValues { ($0.possible - min($0.lost, $0.possible)) * wholeRule / $0.possible }
  }
}

extension ClassResults {
  /// How many attempts broke a rule, on whichever petition.
  package func attempts(breaking rule: RuleID) -> Int {
    handlings.count { handling in
      handling.card.petitions.contains { score in
        score.violations.contains { $0.rule.id == rule }
      }
    }
  }

  /// What the class took for what.
  package func confusion(of decision: Decision) -> ConfusionMatrix {
    let order: [String] =
      switch decision {
      case .kind: PetitionKind.allCases.map(\.rawValue)
      case .box: Box.allCases.map(\.rawValue)
      case .unit: []
      }
    let choices = handlings.flatMap(\.choices).filter { $0.decision == decision }
    // Where nothing but “none” was right or chosen, there was nothing to choose.
    let isOpen = choices.contains { $0.truth != nil || $0.chosen != nil }
    return ConfusionMatrix(
      isOpen
        ? choices.map { .init(truth: $0.truth ?? Self.none, chosen: $0.chosen ?? Self.none) } : [],
      order: order)
  }

  /// What stands for no unit and no box in a matrix.
  private static let none = ""

  /// What people call a choice.
  package func name(of choice: String, in decision: Decision) -> Phrase {
    switch decision {
    case .kind: PetitionKind(rawValue: choice)?.name ?? Phrase(verbatim: choice)
    case .box:
      choice == Self.none
        ? Phrase("không có ô", "no box") : Box(rawValue: choice)?.name ?? Phrase(verbatim: choice)
    case .unit:
      choice == Self.none
        ? Phrase("không chuyển nơi nào", "to no unit")
        : Phrase(verbatim: scenario.units.unit(UnitID(choice))?.name ?? choice)
    }
  }

  /// How long the steps took, those of which there were any, in the order of the vocabulary.
  package var stepTimes: [(activity: Activity, times: Quartiles)] {
    var times: [Activity: [Int64]] = [:]
    for step in handlings.flatMap(\.steps) {
      times[step.activity, default: []].append(step.milliseconds)
    }
    return Activity.allCases.compactMap { activity in
      Quartiles(milliseconds: times[activity] ?? []).map { (activity, $0) }
    }
  }

  /// How long the petitions took in all, of those who did anything about them.
  package var petitionTimes: [(petition: PetitionID, times: Quartiles)] {
    scenario.petitions.compactMap { petition in
      let times = handlings.compactMap { handling -> Int64? in
        let steps = handling.steps.filter { $0.petition == petition.id }
        return steps.isEmpty ? nil : steps.reduce(0) { $0 + $1.milliseconds }
      }
      return Quartiles(milliseconds: times).map { (petition.id, $0) }
    }
  }

  /// What the class learned between this scenario and a later one, in percent of the points.
  package func gain(to later: ClassResults, _ bootstrap: Bootstrap = Bootstrap()) -> LearningGain {
    LearningGain(from: handlings, to: later.handlings, taking: choice, bootstrap)
  }
}

extension AttemptChoice {
  /// Whether one handling stands for its trainee rather than another.
  private func prefers(_ one: Handling, to other: Handling) -> Bool {
    switch self {
    case .first: one.order < other.order
    case .last: one.order > other.order
    // Of equals the first.
    case .highest:
      (one.card.pointsEarned, other.order) > (other.card.pointsEarned, one.order)
    }
  }

  /// Of each trainee the handling that stands for them.
  func chosen(of handlings: [Handling]) -> [String: Handling] {
    Dictionary(handlings.map { ($0.trainee, $0) }) { prefers($1, to: $0) ? $1 : $0 }
  }
}

extension LearningGain {
  /// What was learned from the handlings of one test to those of another, in percent of the points.
  ///
  /// The two tests may give their trainees several scenarios. No handling may stand in both.
  package init(
    from before: [Handling], to after: [Handling], taking choice: AttemptChoice,
    _ bootstrap: Bootstrap = Bootstrap()
  ) {
    let percents = { (handlings: [Handling]) in
      choice.chosen(of: handlings).mapValues {
        Self.percent($0.card.pointsEarned, of: $0.card.pointsPossible)
      }
    }
    let (first, second) = (percents(before), percents(after))
    let trainees = Set(first.keys).union(second.keys).sorted()
    self.init(
      trainees.map { .init(before: first[$0], after: second[$0]) }, maximum: 100, bootstrap)
  }
}
