package import JSON
import Petitions
import Rules
package import Scenarios
package import Wording
import WorkCalendar

/// What changes in the law, with the rules and scenarios that it touches, as text and as JSON.
package struct LawReport: Sendable {
  private let changes: LawChanges

  package init(_ changes: LawChanges) {
    self.changes = changes
  }

  package func lines(_ language: Language) -> [String] {
    guard !changes.changes.isEmpty else {
      return [
        Phrase(
          "Trong thời gian này không có văn bản hay quy tắc nào thay đổi.",
          "No document and no rule changes in this time.")[language]
      ]
    }
    return zip(changes.changes, changes.touched).flatMap { change, touched -> [String] in
      ["\(change.date.text)  \(words(change)[language])".printable]
        + touched.map { scenario in
          let place = words(scenario.place)[language]
          return "            \(scenario.scenario) (\(scenario.title[language])): \(place)"
            .printable
        }
    }
  }

  package func json(_ language: Language) -> JSONValue {
    .array(
      zip(changes.changes, changes.touched).map { change, touched in
        let (kind, name) = name(of: change)
        return [
          "date": .text(change.date.iso), "change": .text(kind), "name": .text(name),
          "sentence": .text(words(change)[language]),
          "scenarios": .array(
            touched.map {
              ["scenario": .text($0.scenario.text), "plays": .text($0.place.rawValue)]
            }),
        ]
      })
  }

  private func name(of change: LawChange) -> (kind: String, name: String) {
    switch change.kind {
    case .documentBegins(let document): ("document-begins", document.name)
    case .documentEnds(let document): ("document-ends", document.name)
    case .documentAmended(let document, _): ("document-amended", document.name)
    case .ruleBegins(let rule): ("rule-begins", rule.id.text)
    case .ruleEnds(let rule): ("rule-ends", rule.id.text)
    }
  }

  private func words(_ change: LawChange) -> Phrase {
    switch change.kind {
    case .documentBegins(let document):
      Phrase("\(document.name) có hiệu lực", "\(document.name) comes into force")
    case .documentEnds(let document):
      Phrase(
        "\(document.name) hết hiệu lực" + (document.replacedBy.map { "; thay bằng \($0)" } ?? ""),
        "\(document.name) is no longer in force"
          + (document.replacedBy.map { "; replaced by \($0)" } ?? ""))
    case .documentAmended(let document, let other):
      Phrase("\(document.name) được sửa bởi \(other)", "\(document.name) is amended by \(other)")
    case .ruleBegins(let rule):
      Phrase(
        "quy tắc \(rule.id) \(rule.title.vietnamese): bắt đầu áp dụng",
        "rule \(rule.id) \(rule.title.english): begins to apply")
    case .ruleEnds(let rule):
      Phrase(
        "quy tắc \(rule.id) \(rule.title.vietnamese): thôi áp dụng",
        "rule \(rule.id) \(rule.title.english): ceases to apply")
    }
  }

  private func words(_ place: ScenarioTouched.Place) -> Phrase {
    switch place {
    case .before: Phrase("diễn ra trước đó, theo luật cũ", "plays before, by the old law")
    case .across:
      Phrase(
        "diễn ra đúng lúc đó, mỗi việc theo luật của ngày ấy",
        "plays across it, each event by the law of its day")
    case .after: Phrase("diễn ra sau đó, theo luật mới", "plays after, by the new law")
    }
  }
}
