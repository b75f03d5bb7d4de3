import Diagnostics
import Handbooks
import Petitions
import Wording
import YAML

extension Loader {
  func readFacts(_ document: Document) -> [HandbookFact]? {
    guard let fields = document.fields(findings) else { return nil }
    _ = document.identifier(fields)
    _ = fields.read(FactsFormat.title)
    let items = fields.read(FactsFormat.list) ?? []
    reportRepeated(items, name: FactsFormat.Fact.id.name)
    reportElsewhere(items, in: document)
    reportUnknownRules(items)
    return items.compactMap { readFact($0) }
  }

  /// Tells of the entries whose names another file of facts has too, whichever of them is read.
  private func reportElsewhere(_ items: [Field], in document: Document) {
    let own = items.compactMap { $0.node[FactsFormat.Fact.id.name] }
    guard !own.isEmpty else { return }
    var places: [String: String] = [:]
    for path in source.neighbours(.facts, findings).prefix(Bounds.neighbours)
    where path != document.path {
      for id in factNames(in: path) where places[id] == nil { places[id] = source.nameOf(path) }
    }
    for node in own {
      guard let id = node.text, let place = places[id.folded] else { continue }
      findings.add(.factElsewhere(id, in: place), at: node)
    }
  }

  /// Tells of references to rules that no rulebook beside the facts has.
  private func reportUnknownRules(_ items: [Field]) {
    let seen = items.flatMap { $0.node[FactsFormat.Fact.see.name]?.sequence ?? [] }
    guard !seen.isEmpty else { return }
    let paths = source.neighbours(.rulebook, findings).prefix(Bounds.neighbours)
    let known = paths.flatMap { path -> [String] in
      guard case .success(let opened) = source.read(path) else { return [] }
      let rules = parse(bytes: opened.file.bytes, file: opened.name).root?["rules"]
      return (rules?.sequence ?? []).compactMap { $0["id"]?.text }
    }
    guard !known.isEmpty else { return }
    let names = Set(known)
    for node in seen {
      guard let id = node.text, !id.isEmpty, !names.contains(id) else { continue }
      findings.add(.seenRuleUnknown(id, known: names.sorted()), at: node)
    }
  }

  /// The names of the entries in a file, as far as they can be told; its mistakes are another's.
  private func factNames(in path: String) -> [String] {
    guard case .success(let opened) = source.read(path) else { return [] }
    let root = parse(bytes: opened.file.bytes, file: opened.name).root
    let items = root?[FactsFormat.list.name]?.sequence ?? []
    return items.compactMap { $0[FactsFormat.Fact.id.name]?.text?.folded }
  }

  private func readFact(_ item: Field) -> HandbookFact? {
    typealias Fact = FactsFormat.Fact
    guard let fields = item.fields(of: Fact.record) else { return nil }
    let id = fields.read(Fact.id)
    let title = fields.read(Fact.title)
    let text = fields.read(Fact.text)
    let citation = fields.read(Fact.citation) { readCitation($0) }
    let (from, to) = readStretch(fields)
    var seen: Set<String> = []
    let see = fields.read(Fact.see) { item -> RuleID? in
      guard let id = item.ruleIdentifier() else { return nil }
      if !seen.insert(id).inserted { item.complain(.listedTwice(id)) }
      return RuleID(id)
    }
    guard let id, let title, let text else { return nil }
    return HandbookFact(
      id: id, title: title, text: text, citation: citation, from: from, to: to, see: see ?? [])
  }
}

extension Finding {
  static func seenRuleUnknown(_ id: String, known: [String]) -> Finding {
    Finding(
      .seenRuleUnknown,
      Phrase(
        "không bộ quy tắc nào có quy tắc “\(id.excerpt)”",
        "no rulebook has a rule “\(id.excerpt)”"),
      remedy: correction(of: id, among: known))
  }
}
