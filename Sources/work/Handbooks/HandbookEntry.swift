import Petitions
package import Rules
package import Wording
package import WorkCalendar

/// One thing to look up: a rule or a fact, under the name by which everything else points to it.
package struct HandbookEntry: Hashable, Sendable {
  package let content: Content

  /// What an entry is about.
  package enum Content: Hashable, Sendable {
    case rule(Rule)
    case fact(HandbookFact)
  }

  package init(_ content: Content) {
    self.content = content
  }

  package var id: String {
    switch content {
    case .rule(let rule): rule.id.text
    case .fact(let fact): fact.id
    }
  }

  package var title: Phrase {
    switch content {
    case .rule(let rule): rule.title
    case .fact(let fact): fact.title
    }
  }

  package var citation: Citation? {
    switch content {
    case .rule(let rule): rule.citation
    case .fact(let fact): fact.citation
    }
  }

  /// What it is to an officer: law, a house rule, or an explanation that rests on neither.
  package var status: LegalStatus? { citation?.status }

  /// Whether breaking it fails the attempt.
  package var isFailPoint: Bool {
    switch content {
    case .rule(let rule): rule.severity == .failPoint
    case .fact: false
    }
  }

  /// The citation in a line of a list.
  package var basis: Phrase { citation?.phrase ?? HandbookTexts.noBasis }

  /// Whether it holds on a date, both ends included.
  package func isInForce(on date: CivilDate) -> Bool {
    switch content {
    case .rule(let rule): rule.force.contains(date)
    case .fact(let fact):
      fact.from.map { $0 <= date } ?? true && fact.to.map { date <= $0 } ?? true
    }
  }
}

/// A part of an entry under a heading of its own.
package struct HandbookSection: Hashable, Sendable {
  package let heading: Phrase
  package let text: Phrase
  /// Names of other entries to look up, in their order.
  package let references: [String]
  /// Whether it tells in plain words what the entry is about, and not what it rests on.
  package let isLead: Bool

  init(_ heading: Phrase, _ text: Phrase, isLead: Bool = false) {
    self.heading = heading
    self.text = text
    self.isLead = isLead
    references = []
  }

  init(_ heading: Phrase, references: [String]) {
    self.heading = heading
    self.references = references
    isLead = false
    text = Phrase(verbatim: references.joined(separator: ", "))
  }
}

/// Whether an entry tells what to do next; an exam lets the law be read, and nothing more.
package enum HintDisplay: Hashable, Sendable {
  case shown
  case hidden
}

extension HandbookEntry {
  /// Everything that the entry says, part by part.
  package func sections(hints: HintDisplay = .shown) -> [HandbookSection] {
    switch content {
    case .rule(let rule): sections(of: rule, hints)
    case .fact(let fact): sections(of: fact)
    }
  }

  /// The entry in lines of text: its title, then its parts; none is wrapped.
  package func lines(_ language: Language, hints: HintDisplay = .shown) -> [String] {
    let head = "\(id) · \(title[language])".printable
    return [head]
      + sections(hints: hints).map {
        "\($0.heading[language]): \($0.text[language])".printable
      }
  }

  private func sections(of rule: Rule, _ hints: HintDisplay) -> [HandbookSection] {
    var sections = sections(of: rule.citation)
    sections += [
      HandbookSection(
        HandbookTexts.inForce, HandbookTexts.stretch(rule.force.from, rule.force.to)),
      HandbookSection(
        HandbookTexts.applies, rule.applies.wording.map(HandbookTexts.when) ?? HandbookTexts.always),
      HandbookSection(HandbookTexts.demand, rule.constraint.wording),
      HandbookSection(HandbookTexts.weight, HandbookTexts.weight(of: rule)),
      HandbookSection(HandbookTexts.explanation, rule.explanation, isLead: true),
    ]
    if let hint = rule.hint, hints == .shown {
      sections.append(HandbookSection(HandbookTexts.hint, hint))
    }
    if !rule.requires.isEmpty {
      sections.append(
        HandbookSection(HandbookTexts.judgedAfter, references: rule.requires.map(\.text)))
    }
    return sections
  }

  private func sections(of fact: HandbookFact) -> [HandbookSection] {
    var sections = [HandbookSection(HandbookTexts.content, fact.text, isLead: true)]
    if let citation = fact.citation { sections += self.sections(of: citation) }
    if fact.from != nil || fact.to != nil {
      sections.append(
        HandbookSection(HandbookTexts.inForce, HandbookTexts.stretch(fact.from, fact.to)))
    }
    if !fact.see.isEmpty {
      sections.append(HandbookSection(HandbookTexts.see, references: fact.see.map(\.text)))
    }
    return sections
  }

  private func sections(of citation: Citation) -> [HandbookSection] {
    var sections = [HandbookSection(Citation.heading, citation.phrase)]
    if let title = citation.title {
      sections.append(HandbookSection(HandbookTexts.document, Phrase(verbatim: "“\(title)”")))
    }
    if let note = citation.note { sections.append(HandbookSection(HandbookTexts.note, note)) }
    return sections
  }
}
