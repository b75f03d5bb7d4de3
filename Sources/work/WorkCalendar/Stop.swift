import Wording

/// A pause with both ends, cut so that no two overlap and none begins before the limit does.
struct Stop {
  let from: Instant
  let to: Instant
  let why: Phrase

  /// Whether the limit stands still at the end of a day; a pause that begins only then does not hold.
  func holds(at endOfDay: Instant) -> Bool { from < endOfDay && endOfDay <= to }

  static func ordered(_ pauses: [Pause], from start: Instant, asOf now: Instant?) -> [Stop] {
    let known = pauses.enumerated().sorted { left, right in
      (left.element.from, left.offset) < (right.element.from, right.offset)
    }
    var stops: [Stop] = []
    var free = start
    for (_, pause) in known {
      let from = max(pause.from, free)
      let to = pause.to ?? now ?? pause.from
      if to <= from { continue }
      stops.append(Stop(from: from, to: to, why: pause.why))
      free = to
    }
    return stops
  }
}
