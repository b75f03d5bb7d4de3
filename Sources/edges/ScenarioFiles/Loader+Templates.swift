import Petitions
import Scenarios
import Wording
import YAML

extension Loader {
  func readTemplates(_ document: Document) -> [ReplyTemplate]? {
    guard let fields = document.fields(findings) else { return nil }
    _ = document.identifier(fields)
    _ = fields.read(TemplatesFormat.title)
    let items = fields.read(TemplatesFormat.list) ?? []
    reportRepeated(items, name: TemplatesFormat.Template.id.name)
    return items.compactMap { readTemplate($0) }
  }

  private func readTemplate(_ item: Field) -> ReplyTemplate? {
    // Refusals alone have reasons.
    typealias Template = TemplatesFormat.Template
    let isRefusal = item.node[Template.verb.name]?.text == Verb.decline.rawValue
    let format = isRefusal ? Template.record : Template.withoutReason
    guard let fields = item.fields(of: format) else { return nil }
    let id = fields.read(Template.id)
    let title = fields.read(Template.title)
    let verb = fields.read(Template.verb)
    let reason = isRefusal ? fields.read(Template.reason) : nil
    let text = fields.read(Template.text) { field -> String? in
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
