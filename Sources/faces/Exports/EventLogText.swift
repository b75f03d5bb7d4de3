private import Documents
private import Petitions
private import Scenarios
private import Wording
private import WorkCalendar

/// Attempts as an event log for process mining: XES, IEEE Std 1849-2016.
///
/// A trace is one petition in one attempt. Its events carry what was chosen and never what was right,
/// nor what anybody wrote.
package enum EventLogText {
  /// What stands before the traces.
  package static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <log xes.version="1849-2016" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">
      <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
      <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
      <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
      <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
      <global scope="trace">
        <string key="concept:name" value=""/>
      </global>
      <global scope="event">
        <string key="concept:name" value=""/>
        <date key="time:timestamp" value="1970-01-01T00:00:00+07:00"/>
        <string key="lifecycle:transition" value="complete"/>
      </global>
      <classifier name="Activity" keys="concept:name"/>

    """

  package static let tail = "</log>\n"

  /// What of an event's data goes out.
  private static let carried: Set = [
    "cause", "facts", "unit", "kind", "box", "reason", "stars", "faults", "defect", "status",
    "criteria", "conclusion", "version", "limit",
  ]

  /// The digits of an attempt's key that tell its traces from others.
  private static let keyDigits = 16

  /// The traces of an attempt, one for each petition that came.
  package static func traces(of attempt: ExportedAttempt) -> String {
    var text = ""
    let key = attempt.key.prefix(keyDigits)
    for petition in attempt.scenario.petitions {
      let events = attempt.events.filter { $0.petition == petition.id }
      guard !events.isEmpty else { continue }
      text += "  <trace>\n"
      text += string("concept:name", "\(key)/\(petition.id)", indent: 4)
      text += string("scenario", attempt.scenario.id.text, indent: 4)
      text += string("petition", petition.id.text, indent: 4)
      for event in events { text += self.event(event, by: attempt.trainee) }
      text += "  </trace>\n"
    }
    return text
  }

  private static func event(_ event: Event, by trainee: String) -> String {
    var text = "    <event>\n"
    text += string("concept:name", event.activity.rawValue, indent: 6)
    text += "      <date key=\"time:timestamp\" value=\"\(event.at.iso)\"/>\n"
    text += string("lifecycle:transition", "complete", indent: 6)
    if event.activity.isOfficers { text += string("org:resource", trainee, indent: 6) }
    text += "      <int key=\"elapsedMilliseconds\" value=\"\(event.elapsedMilliseconds)\"/>\n"
    for attribute in event.happening.attributes where carried.contains(attribute.name) {
      switch attribute.value {
      case .text(let value): text += string(attribute.name, value, indent: 6)
      case .number(let value):
        text += "      <int key=\"\(attribute.name)\" value=\"\(value)\"/>\n"
      case .flag(let value):
        text += "      <boolean key=\"\(attribute.name)\" value=\"\(value)\"/>\n"
      case .list(let values):
        text += string(attribute.name, values.joined(separator: " "), indent: 6)
      }
    }
    return text + "    </event>\n"
  }

  private static func string(_ key: String, _ value: String, indent: Int) -> String {
    let blanks = String(repeating: " ", count: indent)
    return "\(blanks)<string key=\"\(key)\" value=\"\(value.onOneLine.escapedForHTML)\"/>\n"
  }
}
