import Handbooks
import Petitions
import Wording

extension Loader {
  func readFacts(_ document: Document) -> [HandbookFact]? {
    guard let fields = document.fields(["title", "list"], findings: findings) else { return nil }
    _ = document.identifier(fields)
    _ = fields.required("title") { $0.phrase(atMost: Bounds.titleCharacters) }
    let items = fields.required("list") { $0.items(atLeast: 1, atMost: Bounds.facts) } ?? []
    reportRepeated(items, name: "id")
    return items.compactMap { readFact($0) }
  }

  private func readFact(_ item: Field) -> HandbookFact? {
    let known = ["id", "title", "text", "citation", "from", "to", "see"]
    guard let fields = item.fields(known) else { return nil }
    let id = fields.required("id") { $0.ruleIdentifier() }
    let title = fields.required("title") { $0.phrase(atMost: Bounds.titleCharacters) }
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
