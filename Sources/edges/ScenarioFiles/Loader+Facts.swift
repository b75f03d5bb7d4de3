import Handbooks
import Petitions
import Wording
import YAML

extension Loader {
  func readFacts(_ document: Document) -> [HandbookFact]? {
    guard let fields = document.fields(["title", "list"], findings: findings) else { return nil }
    _ = document.identifier(fields)
    _ = fields.required("title") { $0.title() }
    let items = fields.required("list") { $0.items(atLeast: 1, atMost: Bounds.facts) } ?? []
    reportRepeated(items, name: "id")
    reportElsewhere(items, in: document)
    return items.compactMap { readFact($0) }
  }

  /// Tells of the entries whose names another file of facts has too, whichever of them is read.
  private func reportElsewhere(_ items: [Field], in document: Document) {
    let own = items.compactMap { $0.node["id"] }
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

  /// The names of the entries in a file, as far as they can be told; its mistakes are another's.
  private func factNames(in path: String) -> [String] {
    guard case .success(let opened) = source.read(path) else { return [] }
    let list = parse(bytes: opened.file.bytes, file: opened.name).root?["list"]
    return (list?.sequence ?? []).compactMap { $0["id"]?.text?.folded }
  }

  private func readFact(_ item: Field) -> HandbookFact? {
    let known = ["id", "title", "text", "citation", "from", "to", "see"]
    guard let fields = item.fields(known) else { return nil }
    let id = fields.required("id") { $0.ruleIdentifier() }
    let title = fields.required("title") { $0.title() }
    let text = fields.required("text") { $0.phrase() }
    let citation = fields.optional("citation") { readCitation($0) }
    let (from, to) = readStretch(fields)
    let see = fields.optional("see") { field -> [RuleID]? in
      var seen: Set<String> = []
      return field.list { item in
        guard let id = item.ruleIdentifier() else { return nil }
        if !seen.insert(id).inserted { item.complain(.listedTwice(id)) }
        return RuleID(id)
      }
    }
    guard let id, let title, let text else { return nil }
    return HandbookFact(
      id: id, title: title, text: text, citation: citation, from: from, to: to, see: see ?? [])
  }
}
