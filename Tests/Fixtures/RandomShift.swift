package import Petitions
import Randomness
package import Scenarios
package import Simulation

/// What a hasty, clumsy trainee does in one shift, made from a seed.
package enum RandomShift {
  /// An input and the reading of the trainee's clock with it.
  package typealias Step = (input: Input, reading: Int64)

  /// Inputs that a shift takes or refuses; the clock stands still, runs, leaps and even runs back.
  package static func steps(seed: Int, count: Int = 120) -> [Step] {
    var generator = SeededGenerator(seed: seed)
    var reading: Int64 = 0
    return (0..<count).map { _ in
      switch Int.random(in: 0..<20, using: &generator) {
      case 0: reading += Int64.random(in: 0...120_000, using: &generator)
      case 1: reading -= 3000
      case 2...6: break
      default: reading += Int64.random(in: 0...4000, using: &generator)
      }
      return (input(&generator), reading)
    }
  }

  /// What a shift makes of them: every event of it, and its end.
  package static func events(seed: Int, in scenario: Scenario) -> [Event] {
    var simulation = Simulation(scenario: scenario)
    return steps(seed: seed).flatMap {
      simulation.reduce($0.input, elapsedMilliseconds: $0.reading).events
    }
  }

  private static func input(_ generator: inout SeededGenerator) -> Input {
    switch Int.random(in: 0..<60, using: &generator) {
    case 0: return .finish
    case 1...5: return .wait
    case 6...12: return .tick
    default:
      let petition: PetitionID =
        ["01", "01", "02", "03", "04", "99"].randomElement(using: &generator) ?? "01"
      return .act(action(&generator), on: petition)
    }
  }

  private static func action(_ generator: inout SeededGenerator) -> Action {
    let verb = Verb.allCases.randomElement(using: &generator) ?? .open
    let texts = ["Xin chào", "", " \n", "{{họ tên}}", "đt \(Fixture.phone)", "e\u{301}\u{0}🇻🇳"]
    let text = texts.randomElement(using: &generator) ?? ""
    let units: [UnitID] = [Fixture.justice, Fixture.building, Fixture.ward, "so-khong-co"]
    let unit = units.randomElement(using: &generator) ?? Fixture.ward
    let facts = Fact.allCases.filter { _ in Bool.random(using: &generator) }
    return switch verb {
    case .open: .open
    case .ask: .ask(facts: facts, text: text)
    case .classify: .classify(PetitionKind.allCases.randomElement(using: &generator) ?? .spam)
    case .accept: .accept
    case .decline:
      .decline(
        reason: DeclineReason.allCases.randomElement(using: &generator) ?? .unclear, text: text)
    case .forward: .forward(to: unit, note: text)
    case .sendBack:
      .sendBack(AnswerDefect.allCases.randomElement(using: &generator) ?? .partial, text: text)
    case .inform: .inform(text: text)
    case .return: .return(to: unit, note: text)
    case .reportUp: .reportUp(to: unit, note: text)
    case .consult: .consult(unit, question: text)
    case .assess:
      .assess(
        Assessment(
          failed: Criterion.allCases.filter { _ in Bool.random(using: &generator) },
          conclusion: Conclusion.allCases.randomElement(using: &generator) ?? .keep))
    case .approve: .approve
    case .reject:
      .reject(
        faults: DraftFault.readable.filter { _ in Bool.random(using: &generator) }, text: text)
    case .merge: .merge(into: ["01", "02", "77"].randomElement(using: &generator) ?? "01")
    case .split: .split(text: text)
    case .markUrgent: .markUrgent
    case .redact:
      .redact(parts: [[Fixture.phone], ["không có"], []].randomElement(using: &generator) ?? [])
    case .draft: .draft(text: text)
    case .submit: .submit
    case .send: .send
    case .publish: .publish
    case .sync: .sync
    case .remind: .remind(text: text)
    case .extend: .extend(reason: text)
    case .apologise: .apologise(text: text)
    case .note: .note(text: text)
    case .flag: .flag(text: text)
    }
  }
}
