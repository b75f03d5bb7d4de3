package import Courses
package import WorkCalendar

/// What a course's ledger says of its texts and rules, folded: nothing in it is ever overwritten.
package struct MarkingBook: Hashable, Sendable {
  /// What one marker said of a text.
  package struct Mark: Hashable, Sendable {
    package let marker: String
    package let points: [MarkedPoint]
    package let at: Instant

    /// Whether a marker of this name said it, however the name is written.
    package func isBy(_ name: String) -> Bool { marker.nameKey == name.nameKey }
  }

  /// What was decided of a text where two markers differ, or by somebody alone.
  package struct Settlement: Hashable, Sendable {
    package let marker: String
    package let points: [MarkedPoint]
    package let reason: String
    package let at: Instant
  }

  /// An appeal of a trainee against a rule, and what it came to so far.
  package struct Appeal: Hashable, Sendable {
    package let place: RulePlace
    package let trainee: TraineeCode
    package let reason: String
    package let at: Instant
    package fileprivate(set) var answer: AppealAnswer?
    package fileprivate(set) var answerReason = ""
    package fileprivate(set) var answeredBy = ""
  }

  /// The files by which a scenario's attempts are scored since they were corrected.
  package struct Correction: Hashable, Sendable {
    package let materials: String
    package let reason: String
    package let at: Instant
    fileprivate let line: Int
  }

  /// Of each text, the marks of its two markers in their order.
  package private(set) var marks: [TextPlace: [Mark]] = [:]
  /// Of each text, what was settled last.
  package private(set) var settlements: [TextPlace: Settlement] = [:]
  /// In the order in which they were made.
  package private(set) var appeals: [Appeal] = []
  /// By scenario, the last correction.
  package private(set) var corrections: [String: Correction] = [:]
  /// The mark against which a scenario's attempts are held that began before somebody said so.
  package struct Holding: Hashable, Sendable {
    package let passMark: Int
    package let reason: String
    package let at: Instant
    fileprivate let line: Int
  }

  /// By scenario, the last holding.
  package private(set) var holdings: [String: Holding] = [:]
  /// Of each attempt, the last line of the ledger about it.
  private var lines: [Int64: Int] = [:]

  /// How many read a text independently.
  package static let markersWanted = 2

  package init(ledger: [CourseRecord]) {
    for (index, record) in ledger.enumerated() {
      guard case .marking(let event) = record.event else { continue }
      take(event, at: record.at, by: record.by, line: index + 1)
    }
  }

  /// The last line of the ledger that decides about an attempt at a scenario; 0 where none does.
  ///
  /// No line changes or goes, so that it stands for everything that was decided up to there.
  package func lastLine(about attempt: Int64, of scenario: String) -> Int {
    max(
      lines[attempt] ?? 0, corrections[scenario]?.line ?? 0, holdings[scenario]?.line ?? 0)
  }

  /// The mark against which an attempt is held in the place of the one that it began with, when the ledger had
  /// so many lines; nothing where it keeps its own.
  package func passMark(of scenario: String, begunAfter ledgerCount: Int) -> Int? {
    guard let holding = holdings[scenario], ledgerCount < holding.line else { return nil }
    return holding.passMark
  }

  private mutating func take(
    _ event: MarkingEvent, at: Instant, by account: String, line: Int
  ) {
    if let attempt = event.attempt { lines[attempt] = line }
    switch event {
    case .marked(let place, let marker, let points):
      // What a marker says first is what was said independently; a third only settles.
      let known = marks[place, default: []]
      guard known.count < Self.markersWanted, !known.contains(where: { $0.isBy(marker) }) else {
        return
      }
      marks[place, default: []].append(Mark(marker: marker, points: points, at: at))
    case .settled(let place, let marker, let points, let reason):
      settlements[place] = Settlement(marker: marker, points: points, reason: reason, at: at)
    case .appealed(let place, let trainee, let reason):
      guard !appeals.contains(where: { $0.place == place }) else { return }
      appeals.append(Appeal(place: place, trainee: trainee, reason: reason, at: at))
    case .answered(let place, let answer, let reason):
      guard let index = appeals.firstIndex(where: { $0.place == place }) else { return }
      appeals[index].answer = answer
      appeals[index].answerReason = reason
      appeals[index].answeredBy = account
    case .rescored(let scenario, let materials, let reason):
      corrections[scenario] = Correction(
        materials: materials, reason: reason, at: at, line: line)
    case .heldAgainst(let scenario, let passMark, let reason):
      holdings[scenario] = Holding(passMark: passMark, reason: reason, at: at, line: line)
    }
  }

  /// How a text stands with its markers.
  package func standing(of place: TextPlace) -> TextStanding {
    if let settlement = settlements[place] { return .settled(Self.decided(settlement.points)) }
    let marks = marks[place] ?? []
    guard marks.count >= Self.markersWanted else { return marks.isEmpty ? .unread : .readOnce }
    let all = marks.map { Dictionary($0.points.map { ($0.name, $0.verdict) }) { $1 } }
    var agreed: [String: Bool] = [:]
    var disputed: [String] = []
    for name in marks.flatMap({ $0.points.map(\.name) }).uniqued {
      switch (all[0][name], all[1][name]) {
      case (.kept?, .kept?): agreed[name] = true
      case (.missed?, .missed?): agreed[name] = false
      default: disputed.append(name)
      }
    }
    return disputed.isEmpty ? .agreed(agreed) : .disputed(agreed, disputed)
  }

  /// What was decided in points of which somebody was sure.
  private static func decided(_ points: [MarkedPoint]) -> [String: Bool] {
    var decided: [String: Bool] = [:]
    for point in points where point.verdict != .unsure {
      decided[point.name] = point.verdict == .kept
    }
    return decided
  }
}

/// How a text stands with its markers, and what they decided: of each point, whether the text is right.
package enum TextStanding: Hashable, Sendable {
  case unread
  /// One of two has read it.
  case readOnce
  case agreed([String: Bool])
  /// They differ, or one is unsure, in some points; in the others they agree.
  case disputed([String: Bool], [String])
  case settled([String: Bool])

  /// What counts in the place of what rules found.
  package var decided: [String: Bool] {
    switch self {
    case .unread, .readOnce: [:]
    case .agreed(let points), .disputed(let points, _), .settled(let points): points
    }
  }

  /// Whether two have read it and differ, so that a third has to settle it.
  package var isDisputed: Bool { if case .disputed = self { true } else { false } }

  /// Whether persons are done with it.
  package var isFinal: Bool {
    switch self {
    case .unread, .readOnce, .disputed: false
    case .agreed, .settled: true
    }
  }
}

extension [String] {
  /// Each word once, in the order in which they come first.
  fileprivate var uniqued: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
