import Randomness
import WorkCalendar

/// A register of feedback on the disk, by default as large as a city's year, the same every time.
struct SampleRegister {
  enum Form: CaseIterable {
    case xes
    case csv

    var name: String {
      switch self {
      case .xes: "XES"
      case .csv: "CSV"
      }
    }
  }

  private static let activityCount = 40
  private static let caseCounts: [Form: Int] = [.xes: 8_800, .csv: 35_000]
  private static let firstDay = CivilDate(iso: "2023-02-13") ?? .minimum
  private static let dayCount = 200

  let path: String
  let byteCount: Int
  let eventCount: Int
  private let form: Form

  /// The options that name its columns.
  var columnOptions: [String] {
    switch form {
    case .xes: []
    case .csv: ["--columns", "case=case,activity=activity,timestamp=timestamp"]
    }
  }

  init(
    _ form: Form, cases caseCount: Int? = nil, in folder: borrowing TemporaryFolder
  ) throws(BenchmarkFailure) {
    self.form = form
    var random = SeededGenerator(seed: 1)
    var text = form == .xes ? Self.xesHead : "case;activity;timestamp;unit;note\n"
    var eventNumber = 0
    for number in 0..<(caseCount ?? Self.caseCounts[form, default: 0]) {
      if form == .xes {
        text += "<trace>\n  <string key=\"concept:name\" value=\"case-\(number)\"/>\n"
      }
      var minute = random.below(Self.dayCount * 24 * 60)
      for _ in 0..<5 + random.below(41) {
        eventNumber += 1
        minute += 1 + random.below(900)
        let event = Event(
          activity: random.below(Self.activityCount), minute: minute, unit: random.below(20),
          number: eventNumber)
        switch form {
        case .xes: text += event.xes(after: Self.firstDay)
        case .csv: text += "case-\(number);" + event.csv(after: Self.firstDay)
        }
      }
      if form == .xes { text += "</trace>\n" }
    }
    if form == .xes { text += "</log>\n" }
    byteCount = text.utf8.count
    eventCount = eventNumber
    path = try folder.write("register.\(form.name.lowercased())", text)
  }

  private static let xesHead = """
    <?xml version="1.0" encoding="UTF-8"?>
    <log xes.version="1.0" xmlns="http://www.xes-standard.org/">
    <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
    <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>

    """

  private struct Event {
    let activity: Int
    let minute: Int
    let unit: Int
    let number: Int

    private var clock: String { "\(twoDigits(minute / 60 % 24)):\(twoDigits(minute % 60))" }

    private var note: String { "ghi chép số \(number)" }

    private func day(after first: CivilDate) -> CivilDate {
      first.advanced(byDays: minute / (24 * 60))
    }

    func xes(after first: CivilDate) -> String {
      """
        <event>
          <string key="concept:name" value="activity-\(activity)"/>
          <date key="time:timestamp" value="\(day(after: first).iso)T\(clock):00+07:00"/>
          <string key="unit" value="unit-\(unit)"/>
          <string key="note" value="\(note)"/>
        </event>

      """
    }

    func csv(after first: CivilDate) -> String {
      let day = day(after: first)
      let date = "\(twoDigits(day.day))/\(twoDigits(day.month))/\(day.year)"
      return "activity-\(activity);\(date) \(clock);unit-\(unit);\(note)\n"
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  }

  /// Writes a rulebook whose rules each relate two activities, all templates by turns.
  static func rulebook(
    of count: Int, in folder: borrowing TemporaryFolder
  ) throws(BenchmarkFailure) -> String {
    let templates = [
      "response", "precedence", "chain-response", "chain-precedence", "alternate-response",
      "alternate-precedence", "responded-existence", "not-response",
    ]
    var random = SeededGenerator(seed: 2)
    var text = """
      tapsu: 1
      rulebook: rules-\(count)
      title: {vi: t, en: t}
      activities-of: log
      rules:

      """
    for number in 0..<count {
      let first = random.below(activityCount)
      let second = (first + 1 + random.below(activityCount - 1)) % activityCount
      text += """
          - id: R\(number)
            title: {vi: r, en: r}
            citation: {document: d, status: house}
            from: 2023-01-01
            constraint:
              \(templates[number % templates.count]):
                activation: {activity: activity-\(first)}
                target: {activity: activity-\(second)}
            points: 1
            severity: minor
            explanation: {vi: e, en: e}

        """
    }
    return try folder.write("rules-\(count).yaml", text)
  }
}
