package import Petitions
package import Scenarios
import Simulation

/// What a walk through one petition came to: every action at every situation that can be reached.
package struct PetitionWalk: Hashable, Sendable {
  package let petition: PetitionID
  /// The actions that could be done somewhere.
  package let verbs: Set<Verb>
  /// What its world said or did somewhere, in the order of its file.
  package let reached: [ScriptedPart]
  /// What it never did, wherever one went.
  package let unreached: [ScriptedPart]
  /// The steps to the first situation from which nothing closes the petition any more, though the shift goes on.
  package let deadEnd: [Action]?
  /// How many situations differ.
  package let situationCount: Int
  /// How many actions were tried in all.
  package let trialCount: Int
  /// Whether there were more situations than a walk looks at.
  package let isCutShort: Bool
}

/// Walks through a petition by itself and takes every action in every situation that differs, one step at a time and
/// the nearest first, with the right contents and with one that is wrong.
///
/// A situation is what the register knows, without moments and texts. Two ways that lead to the same one are gone on from once.
package struct Walker: Sendable {
  /// The most situations that are looked at for a petition.
  package static let situationsMaximum = 6_000

  private let scenario: Scenario
  private let petition: ScriptedPetition
  private let moves: [Move]
  /// What is said, by what says so: two may say the same.
  private let says: [String: [ScriptedPart]]

  /// Takes a petition out of a scenario, with the one that it repeats; nothing if the scenario has none of that name.
  package init?(_ id: PetitionID, of scenario: Scenario) {
    guard let petition = scenario.petition(id) else { return nil }
    let first = petition.truth.ending.duplicateOf.flatMap(scenario.petition)
    self.petition = petition
    self.scenario = scenario.with([first, petition].compactMap(\.self))
    moves = Move.all(for: petition, in: scenario)
    let spoken = ScriptedPart.all(of: petition).compactMap { part in
      part.says(in: petition).map { ($0, part) }
    }
    says = Dictionary(grouping: spoken, by: \.0).mapValues { $0.map(\.1) }
  }

  /// A situation, how one came to it, and what lies behind it.
  private struct Station {
    let simulation: Simulation
    let before: Int?
    let by: Action?
    var next: [Int] = []
  }

  /// Goes through everything.
  ///
  /// Complexity: at most ``situationsMaximum`` times the number of actions and their contents.
  package func walk() -> PetitionWalk {
    var start = Simulation(scenario: scenario)
    var found: Set<ScriptedPart> = []
    note(start.reduce(.tick, elapsedMilliseconds: 0).events, in: &found)
    while start.petitionCase(petition.id) == nil, !start.isClosed {
      note(start.reduce(.wait, elapsedMilliseconds: 0).events, in: &found)
    }
    note(start.reduce(.act(.open, on: petition.id), elapsedMilliseconds: 0).events, in: &found)
    var stations = [Station(simulation: start, before: nil, by: nil)]
    var known: [Situation: Int] = [:]
    if let situation = Situation(start, petition.id) { known[situation] = 0 }
    var verbs: Set<Verb> = [.open]
    var (place, trials, isCutShort) = (0, 0, false)
    while place < stations.count {
      let here = stations[place].simulation
      for move in moves where !here.isClosed {
        var simulation = here
        trials += 1
        switch move {
        case .act(let action):
          let consequence = simulation.reduce(
            .act(action, on: petition.id), elapsedMilliseconds: 0)
          guard consequence.refusal == nil else { continue }
          verbs.insert(action.verb)
          note(consequence.events, in: &found)
        case .wait: wait(&simulation, &found)
        }
        guard let situation = Situation(simulation, petition.id) else { continue }
        if let old = known[situation] {
          stations[place].next.append(old)
        } else if stations.count < Self.situationsMaximum {
          known[situation] = stations.count
          stations[place].next.append(stations.count)
          stations.append(Station(simulation: simulation, before: place, by: move.action))
        } else {
          isCutShort = true
        }
      }
      place += 1
    }
    let parts = ScriptedPart.all(of: petition)
    return PetitionWalk(
      petition: petition.id, verbs: verbs, reached: parts.filter(found.contains),
      unreached: parts.filter { !found.contains($0) },
      deadEnd: isCutShort ? nil : deadEnd(in: stations), situationCount: stations.count,
      trialCount: trials, isCutShort: isCutShort)
  }

  /// Lets time pass until things stand otherwise, or the shift is over.
  private func wait(_ simulation: inout Simulation, _ found: inout Set<ScriptedPart>) {
    let before = Situation(simulation, petition.id)
    repeat {
      note(simulation.reduce(.wait, elapsedMilliseconds: 0).events, in: &found)
    } while !simulation.isClosed && Situation(simulation, petition.id) == before
  }

  private func note(_ events: [Event], in found: inout Set<ScriptedPart>) {
    for event in events where event.petition == petition.id {
      if event.activity == .rated { found.insert(.rating) }
      found.formUnion(event.happening.text.flatMap { says[$0] } ?? [])
    }
  }

  /// The steps to the nearest situation of an open shift from which no way leads to a closed petition.
  private func deadEnd(in stations: [Station]) -> [Action]? {
    var before: [[Int]] = Array(repeating: [], count: stations.count)
    for (place, station) in stations.enumerated() {
      for next in station.next { before[next].append(place) }
    }
    var isAlive = stations.map { $0.simulation.petitionCase(petition.id)?.isClosed ?? false }
    var front = isAlive.indices.filter { isAlive[$0] }
    while let place = front.popLast() {
      for earlier in before[place] where !isAlive[earlier] {
        isAlive[earlier] = true
        front.append(earlier)
      }
    }
    // Where time alone has run out, nobody is stuck.
    guard
      let stuck = isAlive.indices.first(where: { place in
        !isAlive[place] && !stations[place].simulation.isClosed && isStuck(stations[place])
      })
    else { return nil }
    return steps(to: stuck, in: stations)
  }

  /// Whether nothing that could be done closes the petition, however much time there were.
  private func isStuck(_ station: Station) -> Bool {
    let simulation = station.simulation
    let closing: [Verb] = [.send, .draft, .submit, .decline, .merge, .return, .reportUp, .approve]
    return closing.allSatisfy { simulation.refusal(of: $0, on: petition.id) != nil }
      && simulation.petitionCase(petition.id)?.approval != .awaited
      && simulation.nextHappening == nil
  }

  private func steps(to place: Int, in stations: [Station]) -> [Action] {
    var steps: [Action] = []
    var next: Int? = place
    while let here = next {
      if let action = stations[here].by { steps.append(action) }
      next = stations[here].before
    }
    return steps.reversed()
  }
}
