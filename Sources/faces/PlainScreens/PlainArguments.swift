import Petitions
import Scenarios
import Wording
import WorkCalendar

/// Reads what follows a verb on a line.
struct PlainArguments {
  /// What the words after a verb came to.
  enum Reading {
    case action(Action)
    case needsText(@Sendable (String) -> Action)
    case unclear([String])
  }

  private let scenario: Scenario
  private let today: CivilDate
  private let language: Language

  init(_ scenario: Scenario, on today: CivilDate, _ language: Language) {
    self.scenario = scenario
    self.today = today
    self.language = language
  }

  func read(_ verb: Verb, _ rest: String) -> Reading {
    switch verb {
    case .open: .action(.open)
    case .accept: .action(.accept)
    case .markUrgent: .action(.markUrgent)
    case .submit: .action(.submit)
    case .send: .action(.send)
    case .publish: .action(.publish)
    case .sync: .action(.sync)
    case .ask: ask(rest)
    case .classify: choice(rest, PetitionKind.allCases, \.name) { .action(.classify($0)) }
    case .decline:
      choice(rest, DeclineReason.allCases, \.name) { reason in
        .needsText { .decline(reason: reason, text: $0) }
      }
    case .forward: unit(rest)
    case .merge: .action(.merge(into: PetitionID(rest.trimmed)))
    case .redact: redact(rest)
    case .return: text(rest) { .return(note: $0) }
    case .split: text(rest) { .split(text: $0) }
    case .draft: text(rest) { .draft(text: $0) }
    case .remind: text(rest) { .remind(text: $0) }
    case .extend: text(rest) { .extend(reason: $0) }
    case .apologise: text(rest) { .apologise(text: $0) }
    case .note: text(rest) { .note(text: $0) }
    case .flag: text(rest) { .flag(text: $0) }
    }
  }

  private func text(_ rest: String, _ make: @escaping @Sendable (String) -> Action) -> Reading {
    rest.isEmpty ? .needsText(make) : .action(make(rest))
  }

  private func redact(_ rest: String) -> Reading {
    let parts = rest.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    return parts.isEmpty
      ? .unclear([PlainText.whatToHide[language]]) : .action(.redact(parts: parts))
  }

  private func ask(_ rest: String) -> Reading {
    let halves = rest.split(separator: ":", maxSplits: 1)
    let question = halves.count > 1 ? String(halves[1]).trimmed : ""
    let words = (halves.first ?? "").split(separator: ",").map { String($0).trimmed.folded }
    var facts: [Fact] = []
    for word in words where !word.isEmpty {
      let fact = Fact.allCases.first {
        $0.rawValue == word || $0.name.vietnamese.folded == word
      }
      guard let fact else { return .unclear(choices(Fact.allCases, \.name)) }
      facts.append(fact)
    }
    if facts.isEmpty { return .unclear(choices(Fact.allCases, \.name)) }
    let asked = facts
    return text(question) { .ask(facts: asked, text: $0) }
  }

  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ rest: String, _ values: [Value], _ name: (Value) -> Phrase, _ make: (Value) -> Reading
  ) -> Reading {
    let word = rest.trimmed.folded
    let value = values.first { $0.rawValue == word || name($0).vietnamese.folded == word }
    return value.map(make) ?? .unclear(choices(values, name))
  }

  private func choices<Value: RawRepresentable<String>>(
    _ values: [Value], _ name: (Value) -> Phrase
  ) -> [String] {
    [PlainText.chooseOne[language]] + values.map { "  \($0.rawValue): \(name($0)[language])" }
  }

  private func unit(_ rest: String) -> Reading {
    let parts = rest.split(separator: ":", maxSplits: 1)
    let wanted = parts.first.map { String($0).trimmed.folded } ?? ""
    let note = parts.count > 1 ? String(parts[1]).trimmed : ""
    let names = UnitNames(scenario.units, on: today)
    let found = names.units(called: wanted)
    if let only = found.first, found.count == 1 {
      return .action(.forward(to: only.id, note: note))
    }
    let (shown, more) = UnitNames.listing(found.isEmpty ? names.present : found)
    return .unclear(
      [PlainText.chooseUnit[language]] + shown.map { "  \($0.id): \($0.name)" }
        + (more > 0 ? [PlainText.moreUnits(more)[language]] : []))
  }
}

extension String {
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
