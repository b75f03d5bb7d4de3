import Petitions
import Scenarios
import Wording
import YAML

extension Loader {
  func readTemplates(_ document: Document) -> [ReplyTemplate]? {
    // A title is not shown anywhere; authors may still write one.
    guard let fields = document.fields(["title", "list"], findings: findings) else { return nil }
    _ = document.identifier(fields)
    _ = fields.optional("title") { $0.title() }
    let items = fields.required("list") { $0.items(atLeast: 1, atMost: Bounds.templates) } ?? []
    reportRepeated(items, name: "id")
    return items.compactMap { readTemplate($0) }
  }

  private func readTemplate(_ item: Field) -> ReplyTemplate? {
    // Refusals alone have reasons.
    let own = item.node["for"]?.text == Verb.decline.rawValue ? ["reason"] : []
    guard let fields = item.fields(["id", "title", "for"] + own + ["text"]) else { return nil }
    let id = fields.required("id") { $0.identifier() }
    let title = fields.required("title") { $0.title() }
    let verb = fields.required("for") { field in
      field.choice(Verb.allCases.filter(\.entry.writing.hasTemplates).map(\.rawValue)).flatMap(
        Verb.init(rawValue:))
    }
    let reason = own.isEmpty ? nil : fields.optional("reason") { $0.choice(of: DeclineReason.self) }
    let text = fields.required("text") { field -> String? in
      guard let text = field.text() else { return nil }
      if !hasClosedPlaceholders(text) { field.complain(.placeholderOpen) }
      return text
    }
    guard let id, let title, let verb, let text else { return nil }
    return ReplyTemplate(id: id, title: title, verb: verb, reason: reason, text: text)
  }

  /// Whether braces come in pairs that do not stand in each other.
  private func hasClosedPlaceholders(_ text: String) -> Bool {
    var rest = text[...]
    var isOpen = false
    while let next = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      let brace = rest[next]
      guard rest[next...].hasPrefix(isOpen ? "}}" : "{{") else { return false }
      isOpen = brace == "{"
      rest = rest[next...].dropFirst(2)
    }
    return !isOpen
  }
}

extension Finding {
  static let placeholderOpen = Finding(
    .placeholderOpen,
    Phrase("dấu ngoặc của chỗ cần điền không khớp", "the braces of a placeholder do not match"),
    remedy: Phrase("viết như {{tên người gửi}}", "write it like {{tên người gửi}}"))
}
