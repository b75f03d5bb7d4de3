import Diagnostics
import Petitions
import Scenarios
import Wording
import WorkCalendar
import YAML

/// The names that units of one pack may refer to, with the days on which they exist.
private struct UnitDirectory {
  let names: [String]
  let topics: [Topic]
  private let stretches: [String: (from: CivilDate?, to: CivilDate?)]

  init(_ items: [Field], topics: [Topic]) {
    typealias Unit = UnitsFormat.Unit
    names = items.compactMap { $0.node[Unit.id.name]?.text }
    self.topics = topics
    var stretches: [String: (CivilDate?, CivilDate?)] = [:]
    for item in items {
      guard let id = item.node[Unit.id.name]?.text else { continue }
      stretches[id] = (
        item.node[StretchFormat.from.name]?.text.flatMap { CivilDate(iso: $0) },
        item.node[StretchFormat.to.name]?.text.flatMap { CivilDate(iso: $0) }
      )
    }
    self.stretches = stretches
  }

  func contains(_ id: String) -> Bool {
    stretches[id] != nil
  }

  func exists(_ id: String, on date: CivilDate) -> Bool {
    guard let (from, to) = stretches[id] else { return false }
    return from.map { $0 <= date } ?? true && to.map { date <= $0 } ?? true
  }
}

extension Loader {
  func readUnits(_ document: Document) -> UnitPack? {
    guard let fields = document.fields(findings) else { return nil }
    let id = document.identifier(fields)
    let title = fields.read(UnitsFormat.title)
    let topicItems = fields.read(UnitsFormat.topics) ?? []
    reportRepeated(topicItems, name: UnitsFormat.Topic.id.name)
    let topics = topicItems.compactMap { readTopic($0) }
    let items = fields.read(UnitsFormat.list) ?? []
    reportRepeated(items, name: UnitsFormat.Unit.id.name)
    let directory = UnitDirectory(items, topics: topics)
    let units = items.compactMap { readUnit($0, directory) }
    reportSharedNames(items)
    // With a unit or a topic left out, every mention of it would look like a mistake.
    guard let id, let title, units.count == items.count, topics.count == topicItems.count else {
      return nil
    }
    return UnitPack(id: id, title: title, topics: topics, units: units)
  }

  /// Reports a name by which two units that exist on one day are called: whoever writes it means either.
  private func reportSharedNames(_ items: [Field]) {
    var owners: [String: [Field]] = [:]
    for item in items {
      let names = [item.node["name"]].compactMap(\.self) + (item.node["also"]?.sequence ?? [])
      var own: Set<String> = []
      for node in names {
        guard let text = node.text?.lowercased(), own.insert(text).inserted else { continue }
        if let other = owners[text]?.first(where: { $0.meetsInTime(item) }),
          let name = other.node["name"]?.text
        {
          findings.add(.unitNameShared(node.text ?? text, with: name), at: node)
        }
        owners[text, default: []].append(item)
      }
    }
  }

  private func readTopic(_ item: Field) -> Topic? {
    guard let fields = item.fields(of: UnitsFormat.Topic.record) else { return nil }
    let id = fields.read(UnitsFormat.Topic.id)
    let title = fields.read(UnitsFormat.Topic.title)
    let keywords = fields.read(UnitsFormat.Topic.keywords) ?? []
    let level = fields.read(UnitsFormat.Topic.level)
    guard let id, let title else { return nil }
    return Topic(id: TopicID(id), title: title, keywords: keywords, level: level)
  }

  private func readUnit(_ item: Field, _ directory: UnitDirectory) -> AgencyUnit? {
    typealias Unit = UnitsFormat.Unit
    guard let fields = item.fields(of: Unit.record) else { return nil }
    let id = fields.read(Unit.id)
    let name = fields.read(Unit.name)
    let level = fields.read(Unit.level)
    let otherNames = fields.read(Unit.also) ?? []
    // Where the pack says what a whole level does, a unit of that level need not say it again.
    let hasTopics = directory.topics.contains { $0.level == level }
    if !hasTopics { fields.demand(Unit.remit) }
    let remit = fields.read(Unit.remit) { readRemitItem($0, directory) }
    let parent = fields.read(Unit.parent) { readMention($0, directory) }
    let (from, to) = readStretch(fields)
    let successors = fields.read(Unit.successor) { field in
      readSuccessors(field, after: to, directory)
    }
    guard let id, let name, let level else { return nil }
    return AgencyUnit(
      id: UnitID(id), name: name, otherNames: otherNames, level: level, remit: remit ?? [],
      parent: parent, from: from, to: to, successors: successors ?? [])
  }

  private func readRemitItem(_ item: Field, _ directory: UnitDirectory) -> RemitItem? {
    guard item.node.mapping != nil else {
      return item.line().map { RemitItem(topic: nil, keywords: [$0]) }
    }
    guard let fields = item.fields(of: UnitsFormat.RemitItem.record) else { return nil }
    let topic = fields.read(UnitsFormat.RemitItem.topic) {
      readTopicReference($0, directory.topics)
    }
    let keywords = fields.read(UnitsFormat.RemitItem.keywords)
    let (from, to) = readStretch(fields)
    return RemitItem(topic: topic, keywords: keywords ?? [], from: from, to: to)
  }

  /// A topic that the pack knows.
  func readTopicReference(_ field: Field, _ topics: [Topic]) -> TopicID? {
    guard let id = field.identifier() else { return nil }
    if !topics.contains(where: { $0.id.text == id }) {
      field.complain(.topicUnknown(id, names: topics.map(\.id.text)))
    }
    return TopicID(id)
  }

  private func readMention(_ field: Field, _ directory: UnitDirectory) -> UnitID? {
    guard let id = field.identifier() else { return nil }
    if !directory.contains(id) { field.complain(.unitUnknown(id, names: directory.names)) }
    return UnitID(id)
  }

  /// One unit, or the list of those that one was split into.
  private func readSuccessors(
    _ field: Field, after last: CivilDate?, _ directory: UnitDirectory
  ) -> [UnitID]? {
    guard let last else {
      field.complain(.successorWithoutEnd)
      return nil
    }
    func read(_ field: Field) -> UnitID? {
      let successor = readMention(field, directory)
      let next = last.advanced(byDays: 1)
      if let successor, directory.contains(successor.text),
        !directory.exists(successor.text, on: next)
      {
        field.complain(.successorNotThere(successor, on: next))
      }
      return successor
    }
    return field.node.sequence == nil ? read(field).map { [$0] } : field.list { read($0) }
  }

  /// The days from and to which something holds, both optional.
  func readStretch(
    _ fields: Fields, _ first: FormatKey<CivilDate> = StretchFormat.from,
    _ last: FormatKey<CivilDate> = StretchFormat.to
  ) -> (from: CivilDate?, to: CivilDate?) {
    let from = fields.read(first)
    let to = fields.read(last) { field, to -> CivilDate? in
      if let from, let to, to < from { field.complain(.endBeforeStart(from.iso, to.iso)) }
      return to
    }
    return (from, to)
  }
}

extension Field {
  /// Whether two units exist on some day together.
  fileprivate func meetsInTime(_ other: Field) -> Bool {
    let (first, second) = (stretch, other.stretch)
    return first.from <= second.to && second.from <= first.to
  }

  private var stretch: (from: CivilDate, to: CivilDate) {
    let date = { (name: String) in self.node[name]?.text.flatMap { CivilDate(iso: $0) } }
    return (date("from") ?? .minimum, date("to") ?? .maximum)
  }
}
