package import Documents
package import JSON
import Petitions
import Rules
package import Scenarios
package import Wording
import WorkCalendar

/// What changes in the law, with the rules and scenarios that it touches, as a document and as JSON.
package struct LawReport: Sendable {
  private let changes: LawChanges

  package init(_ changes: LawChanges) {
    self.changes = changes
  }

  /// Whether nothing changes.
  package var isEmpty: Bool { changes.changes.isEmpty }

  package func lines(_ language: Language) -> [String] { document(language).lines() }

  package func document(_ language: Language) -> Document {
    let none = Phrase(
      "Trong thời gian này không có văn bản hay quy tắc nào thay đổi.",
      "No document or rule changes in this period.")
    return Document(
      Phrase("Thay đổi của pháp luật", "Changes in the law")[language], in: language,
      isEmpty ? [.paragraph(none[language])] : blocks(language))
  }

  private func blocks(_ language: Language) -> [Block] {
    changes.changes.map { touching in
      let change = touching.change
      let rules = [RuleTouched.Manner.cites, .names].compactMap { manner in
        words(touching.rules.filter { $0.manner == manner }, manner)
      }
      let scenarios = ScenarioTouched.Side.allCases.reversed().compactMap { place in
        words(touching.scenarios.filter { $0.place == place }, place)
      }
      return .item(
        ListItem(
          words(change)[language], lead: change.date.text, layout: .hanging,
          details: (rules + scenarios).map { .paragraph($0[language]) }))
    }
  }

  package func json(_ language: Language) -> JSONValue {
    .array(
      changes.changes.map { touching in
        let (kind, name) = name(of: touching.change)
        return [
          "date": .text(touching.change.date.iso), "change": .text(kind), "name": .text(name),
          "sentence": .text(words(touching.change)[language]),
          "rules": .array(
            touching.rules.map {
              ["rule": .text($0.rule.id.text), "manner": .text($0.manner.rawValue)]
            }),
          "scenarios": .array(
            touching.scenarios.map {
              [
                "scenario": .text($0.scenario.text), "plays": .text($0.place.rawValue),
                "petitions": .array($0.petitions.map { .text($0.text) }),
              ]
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
}

// MARK: - Words

extension LawReport {
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

  private func words(_ rules: [RuleTouched], _ manner: RuleTouched.Manner) -> Phrase? {
    guard !rules.isEmpty else { return nil }
    let names = rules.map(\.rule.id.text).joined(separator: ", ")
    return switch manner {
    case .cites: Phrase("quy tắc dựa vào đó: \(names)", "rules based on it: \(names)")
    case .names: Phrase("quy tắc nhắc tới đó: \(names)", "rules that mention it: \(names)")
    }
  }

  private func words(_ scenarios: [ScenarioTouched], _ place: ScenarioTouched.Side) -> Phrase? {
    guard !scenarios.isEmpty else { return nil }
    let names = Language.allCases.map { language in
      scenarios.map { scenario in
        guard !scenario.petitions.isEmpty else { return scenario.scenario.text }
        let numbers = scenario.petitions.map { "#\($0)" }.joined(separator: " ")
        let english = scenario.petitions.count == 1 ? "petition" : "petitions"
        return "\(scenario.scenario) (\(Phrase("phiếu", english)[language]) \(numbers))"
      }.joined(separator: ", ")
    }
    let heading: Phrase =
      switch place {
      case .before:
        Phrase(
          "kịch bản diễn ra trước đó, theo luật cũ", "scenarios set before it, under the old law")
      case .across:
        Phrase(
          "kịch bản diễn ra đúng lúc đó, mỗi việc theo luật của ngày ấy",
          "scenarios set across it, each event under the law of its day")
      case .after:
        Phrase(
          "kịch bản diễn ra sau đó, theo luật mới", "scenarios set after it, under the new law")
      }
    return Phrase("\(heading.vietnamese): \(names[0])", "\(heading.english): \(names[1])")
  }
}
