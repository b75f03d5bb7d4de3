package import Handbooks
package import Wording

/// Entries of the handbook as one page to read or print, on which every name is an anchor.
///
/// The page needs nothing but itself: no scripts, no pictures, no fonts from elsewhere. All text is
/// escaped, because files have it from anybody.
package struct HandbookPage: Sendable {
  private let entries: [HandbookEntry]
  private let names: Set<String>

  package init(_ entries: [HandbookEntry]) {
    self.entries = entries
    names = Set(entries.map(\.id))
  }

  package func html(_ language: Language) -> String {
    let title = HandbookPageTexts.title[language].escaped
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <header>
      <h1>\(title)</h1>
      <p>\(HandbookPageTexts.remark[language].escaped)</p>
      </header>
      \(contents(language))
      <main>
      \(groups.map { section($0, language) }.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  /// Entries of a kind, under a heading.
  private struct Group {
    let heading: Phrase
    let entries: [HandbookEntry]
  }

  private var groups: [Group] {
    let rules = entries.filter(\.isRule)
    let facts = entries.filter { !$0.isRule }
    return [
      Group(heading: HandbookPageTexts.rules, entries: rules),
      Group(heading: HandbookPageTexts.facts, entries: facts),
    ].filter { !$0.entries.isEmpty }
  }

  private func contents(_ language: Language) -> String {
    let items = entries.map { entry in
      "<li><a href=\"#\(entry.id.escaped)\">\(entry.heading(language))</a></li>"
    }
    return """
      <nav aria-labelledby="muc-luc">
      <h2 id="muc-luc">\(HandbookPageTexts.contents[language].escaped)</h2>
      <ul>
      \(items.joined(separator: "\n"))
      </ul>
      </nav>
      """
  }

  private func section(_ group: Group, _ language: Language) -> String {
    let articles = group.entries.map { article($0, language) }
    return "<h2>\(group.heading[language].escaped)</h2>\n" + articles.joined(separator: "\n")
  }

  private func article(_ entry: HandbookEntry, _ language: Language) -> String {
    let parts = entry.sections().map { part in
      let text =
        part.references.isEmpty
        ? part.text[language].escaped : part.references.map(link).joined(separator: ", ")
      return "<dt>\(part.heading[language].escaped)</dt>\n<dd>\(text)</dd>"
    }
    return """
      <article id="\(entry.id.escaped)">
      <h3>\(entry.heading(language))</h3>
      <dl>
      \(parts.joined(separator: "\n"))
      </dl>
      </article>
      """
  }

  /// A name, as a link if the page has its entry.
  private func link(_ name: String) -> String {
    let text = name.escaped
    return names.contains(name) ? "<a href=\"#\(text)\">\(text)</a>" : text
  }

  private static let style = """
    body { font-family: sans-serif; line-height: 1.5; max-width: 48rem; margin: 0 auto; padding: 1rem; color: #111; background: #fff; }
    nav ul { list-style: none; padding: 0; }
    article { border-top: 1px solid #767676; padding: 0.5rem 0; }
    dt { font-weight: bold; }
    dd { margin: 0 0 0.5rem 1.5rem; white-space: pre-line; }
    a { color: #0b4a8f; }
    article:target { outline: 2px solid #0b4a8f; outline-offset: 0.25rem; }
    @media print {
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      nav { break-after: page; }
      article { break-inside: avoid; }
      h2, h3 { break-after: avoid; }
      a { color: inherit; text-decoration: none; }
    }
    """
}

/// The texts of the page around its entries.
enum HandbookPageTexts {
  static let title = Phrase("Cẩm nang TapSu", "The TapSu handbook")
  static let remark = Phrase(
    "Tài liệu tập huấn, không phải tư vấn pháp luật. Mục nào không ghi (luật) là quy chế mô phỏng "
      + "hoặc lời giải thích.",
    "Training material, not legal advice. What is not marked (law) is a simulated house rule or an "
      + "explanation.")
  static let contents = Phrase("Mục lục", "Contents")
  static let rules = Phrase("Quy tắc", "Rules")
  static let facts = Phrase("Điều cần biết", "Facts")
}

extension HandbookEntry {
  fileprivate var isRule: Bool {
    switch content {
    case .rule: true
    case .fact: false
    }
  }

  fileprivate func heading(_ language: Language) -> String {
    "\(id) · \(title[language])".escaped
  }
}

extension String {
  /// The text as HTML takes it, in an element or in a quoted attribute.
  fileprivate var escaped: String {
    var result = ""
    for scalar in printable.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
