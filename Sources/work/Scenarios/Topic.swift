package import Petitions
package import Wording
package import WorkCalendar

/// What a topic's identifier names; this type has no values.
package enum TopicIdentity {}

package typealias TopicID = Identifier<TopicIdentity>

/// A matter that petitions are about, with the words in which people speak of it.
package struct Topic: Hashable, Sendable {
  package let id: TopicID
  package let title: Phrase
  package let keywords: [String]
  /// The level each of whose units answers for the topic in its own place; none when single units do.
  package let level: UnitLevel?

  package init(id: TopicID, title: Phrase, keywords: [String], level: UnitLevel?) {
    self.id = id
    self.title = title
    self.keywords = keywords
    self.level = level
  }
}

/// One entry of a unit's remit: a topic of the pack for some time, or only words to be found by.
package struct RemitItem: Hashable, Sendable {
  package let topic: TopicID?
  /// Words of this unit alone, beside those of the topic.
  package let keywords: [String]
  package let from: CivilDate?
  package let to: CivilDate?

  package init(
    topic: TopicID?, keywords: [String] = [], from: CivilDate? = nil, to: CivilDate? = nil
  ) {
    self.topic = topic
    self.keywords = keywords
    self.from = from
    self.to = to
  }

  /// Whether the unit is competent for this on a date, both ends included.
  package func isInForce(on date: CivilDate) -> Bool {
    date.isWithin(from, to)
  }
}

extension RemitItem: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self.init(topic: nil, keywords: [value])
  }
}

// MARK: - Competence

extension UnitPack {
  /// The topics for which a unit of the pack is competent on a date, in the order of the pack.
  package func topics(of unit: AgencyUnit, on date: CivilDate) -> [Topic] {
    topics.filter { isCompetent(unit, for: $0, on: date) }
  }

  /// What a unit is competent for on a date, in words for the screen.
  package func remit(of unit: AgencyUnit, on date: CivilDate) -> [Phrase] {
    let words = unit.remit.filter { $0.topic == nil && $0.isInForce(on: date) }
    return topics(of: unit, on: date).map(\.title)
      + words.flatMap { $0.keywords.map(Phrase.init(verbatim:)) }
  }

  func isCompetent(_ unit: AgencyUnit, for topic: Topic, on date: CivilDate) -> Bool {
    topic.level == unit.level
      || unit.remit.contains { $0.topic == topic.id && $0.isInForce(on: date) }
  }
}
