import Petitions
import Rules
import WorkCalendar

/// How an activation and a target fit together.
private enum Fit {
  /// They do not share what they must, or lie too near to each other.
  case none
  case inTime
  /// They lie too far apart.
  case late
}

extension Monitor {
  /// Takes an event for a demand that asks for a window, for shared data or for evidence.
  mutating func track(
    _ roles: Program.Roles, _ demand: Int, _ state: inout DemandState, at place: Int32
  ) {
    let isActivation = roles.contains(.activation)
    let isTarget = roles.contains(.target)
    switch program.demands[demand].kind {
    case .count: trackCount(demand, &state, at: place)
    case .first:
      guard place == 0 else { return }
      state.activations = 1
      answer(place, by: place, demand)
    case .either:
      state.activations += 1
      if state.activations == 1 { answer(0, by: place, demand) }
    case .notBoth:
      if isActivation && state.activation < 0 { state.activation = place }
      if isTarget && state.target < 0 { state.target = place }
      if state.activation >= 0, state.target >= 0, state.breaches == 0 {
        state.activations = 1
        state.noteBreach(
          min(state.activation, state.target), max(state.activation, state.target), .forbidden)
      }
    case .later, .earlier, .laterOrEarlier, .laterBeforeNextActivation,
      .earlierAfterLastActivation, .next, .previous, .notLater, .notEarlier, .notLaterOrEarlier,
      .notNext, .notPrevious:
      if isTarget { meet(demand, &state, at: place) }
      if isActivation { activate(demand, &state, at: place) }
      if isTarget {
        tracks[program.demands[demand].tracking].targets.append(place)
        state.target = place
      }
    }
  }

  private mutating func trackCount(_ demand: Int, _ state: inout DemandState, at place: Int32) {
    let counts = program.demands[demand].counts
    let fit = program.demands[demand].window == nil ? .inTime : fit(demand, 0, place)
    guard fit != .none else { return }
    // A rule that forbids speaks of the dates on which it is in force, event by event.
    if counts.lowerBound == 0, let range = program.demands[demand].inForce,
      !range.contains(occurrences[Int(place)].at.milliseconds)
    {
      return
    }
    state.activations += 1
    if state.activations == counts.lowerBound, fit == .late { state.noteBreach(0, place, .late) }
    if state.activations <= counts.lowerBound { answer(0, by: place, demand) }
    if state.activations > counts.upperBound { state.noteBreach(place, -1, .tooOften) }
  }

  private mutating func answer(_ activation: Int32, by target: Int32, _ demand: Int) {
    tracks[program.demands[demand].tracking].answers.append(
      Answer(activation: activation, target: target))
  }

  // MARK: - A target

  /// Lets a target answer, or break, the activations that wait.
  private mutating func meet(_ demand: Int, _ state: inout DemandState, at place: Int32) {
    let kind = program.demands[demand].kind
    let tracking = program.demands[demand].tracking
    guard !tracks[tracking].live.isEmpty else { return }
    let live = tracks[tracking].live
    tracks[tracking].live.removeAll(keepingCapacity: true)
    for activation in live {
      if kind == .next || kind == .notNext, activation != place - 1 {
        if kind == .next { state.noteBreach(activation, -1, .notAdjacent) }
        continue
      }
      switch (fit(demand, activation, place), kind) {
      case (.inTime, .notLater), (.inTime, .notLaterOrEarlier), (.inTime, .notNext):
        state.noteBreach(activation, place, .forbidden)
      case (.inTime, _): answer(activation, by: place, demand)
      case (.late, .notLater), (.late, .notLaterOrEarlier): continue
      case (.late, .next), (.none, .next): state.noteBreach(activation, place, .notAdjacent)
      case (_, .notNext): continue
      case (.late, _): state.noteBreach(activation, place, .late)
      case (.none, _): tracks[tracking].live.append(activation)
      }
    }
  }

  // MARK: - An activation

  private mutating func activate(_ demand: Int, _ state: inout DemandState, at place: Int32) {
    let kind = program.demands[demand].kind
    let tracking = program.demands[demand].tracking
    state.activations += 1
    switch kind {
    case .later, .notLater: tracks[tracking].live.append(place)
    case .laterBeforeNextActivation, .next, .notNext:
      for activation in tracks[tracking].live {
        switch kind {
        case .next: state.noteBreach(activation, -1, .notAdjacent)
        case .notNext: continue
        default: state.noteBreach(activation, place, .interrupted)
        }
      }
      tracks[tracking].live = [place]
    case .laterOrEarlier:
      if let target = firstFitting(demand, place, from: 0) {
        answer(place, by: target, demand)
      } else {
        tracks[tracking].live.append(place)
      }
    case .notLaterOrEarlier:
      if let target = firstFitting(demand, place, from: 0) {
        state.noteBreach(place, target, .forbidden)
      } else {
        tracks[tracking].live.append(place)
      }
    case .earlier, .earlierAfterLastActivation:
      let start = kind == .earlier ? 0 : max(0, state.activation)
      if let target = firstFitting(demand, place, from: start) {
        answer(place, by: target, demand)
      } else {
        state.noteBreach(place, -1, .notBefore)
      }
    case .notEarlier:
      if let target = firstFitting(demand, place, from: 0) {
        state.noteBreach(place, target, .forbidden)
      }
    case .previous, .notPrevious:
      let isThere =
        state.target >= 0 && state.target == place - 1 && fit(demand, place, place - 1) == .inTime
      if kind == .previous {
        if isThere {
          answer(place, by: place - 1, demand)
        } else {
          state.noteBreach(place, -1, .notAdjacent)
        }
      } else if isThere {
        state.noteBreach(place, place - 1, .forbidden)
      }
    case .count, .first, .either, .notBoth: break
    }
    state.activation = place
  }

  /// The first target, not before a place, that fits an activation after it.
  private func firstFitting(_ demand: Int, _ activation: Int32, from start: Int32) -> Int32? {
    tracks[program.demands[demand].tracking].targets.first { target in
      target >= start && fit(demand, activation, target) == .inTime
    }
  }

  // MARK: - Both

  private func fit(_ demand: Int, _ activation: Int32, _ target: Int32) -> Fit {
    guard shares(demand, activation, target) else { return .none }
    guard let window = program.demands[demand].window else { return .inTime }
    let earlier = occurrences[Int(min(activation, target))]
    let later = occurrences[Int(max(activation, target))]
    guard clock.isReached(window.after, from: earlier, window.pausedWhile, at: later) else {
      return .none
    }
    let isOver = clock.isOver(
      window.within, from: earlier, window.pausedWhile, seenFrom: .event(later.at),
      elapsedMilliseconds: later.elapsedMilliseconds)
    return isOver ? .late : .inTime
  }

  private func shares(_ demand: Int, _ activation: Int32, _ target: Int32) -> Bool {
    guard !program.demands[demand].correlation.tests.isEmpty else { return true }
    let isMirrored = program.demands[demand].isMirrored
    let activating = occurrences[Int(isMirrored ? target : activation)]
    let answering = occurrences[Int(isMirrored ? activation : target)]
    return program.demands[demand].correlation.holds { name in
      name.hasPrefix("activation.")
        ? activating.value(of: String(name.dropFirst(11)))
        : answering.value(of: name) ?? caseValue(of: name)
    }
  }
}
