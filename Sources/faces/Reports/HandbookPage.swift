private import Documents
package import Handbooks
import Petitions
import Rules
package import Wording

/// Entries of the handbook as one page to read, to search in and to print.
///
/// Entries stand under what an officer does, and every name is an anchor. The page needs nothing but
/// itself: no pictures, no fonts, nothing from a network. Its one script filters the entries; without it
/// the page is whole. All text is escaped, because files have it from anybody, and the browser is told
/// to run no script and to take no style but the page's own, by their digests.
package struct HandbookPage: Sendable {
  private let entries: [HandbookEntry]
  private let handbook: Handbook
  private let names: Set<String>

  /// A page of some entries of a handbook.
  package init(_ entries: [HandbookEntry], of handbook: Handbook) {
    self.entries = entries
    self.handbook = handbook
    names = Set(entries.map(\.id))
  }

  package func html(_ language: Language) -> String {
    let title = HandbookPageTexts.title[language].escapedForHTML
    let groups = self.groups
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <title>\(title)</title>
      <style>\(HandbookPageStyle.text)</style>
      </head>
      <body>
      <header class="masthead">
      <h1>\(title)</h1>
      <p>\(HandbookPageTexts.remark[language].escapedForHTML)</p>
      \(legend(language))
      </header>
      <div class="columns">
      <div class="side">
      \(filter(language))
      \(contents(groups, language))
      </div>
      <main>
      \(groups.map { section($0, language) }.joined(separator: "\n"))
      </main>
      </div>
      <script>\(HandbookPageScript.text)</script>
      </body>
      </html>

      """
  }

  private static let policy =
    "default-src 'none'; style-src '\(contentDigest(of: HandbookPageStyle.text))'; "
    + "script-src '\(contentDigest(of: HandbookPageScript.text))'; base-uri 'none'; form-action 'none'"

  /// Entries that belong together, under a heading.
  private struct Group {
    let anchor: String
    let name: Phrase
    let summary: Phrase
    let entries: [HandbookEntry]
  }

  private var groups: [Group] {
    let byDuty = Dictionary(grouping: entries) { handbook.duty(of: $0) }
    let duties = Duty.allCases.map { duty in
      // No entry is called so: names have no dot.
      Group(
        anchor: "duty.\(duty.rawValue)", name: duty.name, summary: duty.summary,
        entries: byDuty[duty] ?? [])
    }
    let others = Group(
      anchor: "duty.other", name: HandbookPageTexts.others,
      summary: HandbookPageTexts.othersSummary, entries: byDuty[nil] ?? [])
    return (duties + [others]).filter { !$0.entries.isEmpty }
  }

  // MARK: - Around the entries

  private func legend(_ language: Language) -> String {
    let items = EntryMark.allCases.map { mark in
      "<li>\(mark.badge(language)) \(mark.meaning[language].escapedForHTML)</li>"
    }
    return "<ul class=\"legend\">\n\(items.joined(separator: "\n"))\n</ul>"
  }

  /// The filter, which the script shows.
  private func filter(_ language: Language) -> String {
    let choices = EntryMark.allCases.map { mark in
      "<option value=\"\(mark.rawValue)\">\(mark.plural[language].escapedForHTML)</option>"
    }
    return """
      <form class="filter" id="page.filter" role="search" hidden>
      <label for="page.words">\(HandbookPageTexts.find[language].escapedForHTML)</label>
      <input id="page.words" type="search" autocomplete="off" spellcheck="false" placeholder="\(HandbookPageTexts.example[language].escapedForHTML)">
      <label for="page.mark">\(HandbookPageTexts.show[language].escapedForHTML)</label>
      <select id="page.mark"><option value="">\(HandbookPageTexts.all[language].escapedForHTML)</option>\(choices.joined())</select>
      <output for="page.words page.mark" data-count="\(HandbookPageTexts.count[language].escapedForHTML)" data-other-marks="\(HandbookFinds.otherMarks[language].escapedForHTML)"></output>
      </form>
      """
  }

  private func contents(_ groups: [Group], _ language: Language) -> String {
    let lists = groups.map { group in
      let items = group.entries.map { entry in
        "<li data-entry=\"\(entry.id.escapedForHTML)\" data-mark=\"\(EntryMark(entry).rawValue)\"><a href=\"#\(entry.id.escapedForHTML)\">"
          + "<span class=\"name\">\(entry.id.escapedForHTML)</span> \(entry.title[language].escapedForHTML)</a></li>"
      }
      return """
        <details open data-group="\(group.anchor)">
        <summary><a href="#\(group.anchor)">\(group.name[language].escapedForHTML)</a> <span class="count">\(group.entries.count)</span></summary>
        <ol>
        \(items.joined(separator: "\n"))
        </ol>
        </details>
        """
    }
    return """
      <nav aria-labelledby="page.contents">
      <h2 id="page.contents">\(HandbookPageTexts.contents[language].escapedForHTML)</h2>
      \(lists.joined(separator: "\n"))
      </nav>
      """
  }

  // MARK: - Entries

  private func section(_ group: Group, _ language: Language) -> String {
    let articles = group.entries.map { article($0, language) }
    return """
      <section id="\(group.anchor)">
      <h2>\(group.name[language].escapedForHTML)</h2>
      <p class="summary">\(group.summary[language].escapedForHTML)</p>
      \(articles.joined(separator: "\n"))
      </section>
      """
  }

  private func article(_ entry: HandbookEntry, _ language: Language) -> String {
    let sections = entry.sections()
    let leads = sections.filter(\.isLead).map {
      "<p class=\"lead\">\($0.text[language].escapedForHTML)</p>"
    }
    let parts = sections.filter { !$0.isLead }.map { part in
      let text =
        part.references.isEmpty
        ? part.text[language].escapedForHTML : part.references.map(link).joined(separator: ", ")
      return "<dt>\(part.heading[language].escapedForHTML)</dt>\n<dd>\(text)</dd>"
    }
    let mark = EntryMark(entry)
    let failPoint =
      entry.isFailPoint
      ? " <span class=\"badge fail\">\(HandbookPageTexts.failPoint[language].escapedForHTML)</span>"
      : ""
    let list =
      parts.isEmpty ? [] : ["<dl>\n\(parts.joined(separator: "\n"))\n</dl>"]
    let body = (leads + list).joined(separator: "\n")
    return """
      <article id="\(entry.id.escapedForHTML)" data-mark="\(mark.rawValue)">
      <div class="head">
      <h3><span class="name">\(entry.id.escapedForHTML)</span> \(entry.title[language].escapedForHTML)</h3>
      <p class="badges">\(mark.badge(language))\(failPoint)</p>
      </div>
      \(body)
      </article>
      """
  }

  /// A name, as a link if the page has its entry.
  private func link(_ name: String) -> String {
    let text = name.escapedForHTML
    return names.contains(name) ? "<a href=\"#\(text)\">\(text)</a>" : text
  }
}

/// What an entry is to an officer, told by a word and by the form of its frame.
private enum EntryMark: String, CaseIterable {
  case law
  case house
  case note

  init(_ entry: HandbookEntry) {
    self =
      switch entry.status {
      case .law: .law
      case .house: .house
      case nil: .note
      }
  }

  func badge(_ language: Language) -> String {
    "<span class=\"badge \(rawValue)\">\(word[language].escapedForHTML)</span>"
  }

  private var word: Phrase {
    switch self {
    case .law: Phrase("Luật", "Law")
    case .house: Phrase("Quy chế", "House rule")
    case .note: Phrase("Giải thích", "Explanation")
    }
  }

  var plural: Phrase {
    switch self {
    case .law: Phrase("Chỉ luật", "Law only")
    case .house: Phrase("Chỉ quy chế", "House rules only")
    case .note: Phrase("Chỉ lời giải thích", "Explanations only")
    }
  }

  var meaning: Phrase {
    switch self {
    case .law:
      Phrase("có trong văn bản pháp luật được dẫn", "is in the legal document cited")
    case .house: Phrase("quy chế mô phỏng để tập huấn", "a simulated regulation, for training")
    case .note: Phrase("để hiểu, không để chấm", "for understanding; not scored")
    }
  }
}

/// The texts of the page around its entries.
enum HandbookPageTexts {
  static let title = Phrase("Cẩm nang TapSu", "The TapSu handbook")
  static let remark = Phrase(
    "Quy tắc và điều cần biết khi tiếp nhận, xử lý phản ánh, kiến nghị. Tài liệu tập huấn, không phải "
      + "tư vấn pháp luật.",
    "Rules and facts for receiving and handling citizens' feedback. Names of units and citations stay "
      + "Vietnamese. Training material, not legal advice.")
  static let contents = Phrase("Mục lục", "Contents")
  static let others = Phrase("Điều cần biết chung", "Good to know")
  static let othersSummary = Phrase(
    "Ngày, đơn vị, kênh và việc khác không riêng của bước nào.",
    "Days, units, channels and other things that belong to no single step.")
  static let failPoint = Phrase("Điểm liệt", "Automatic fail")
  static let find = Phrase("Tìm trong cẩm nang", "Search the handbook")
  static let example = Phrase("vd. tố cáo, 5 ngày, QG-09", "e.g. denunciation, 5 days, QG-09")
  static let show = Phrase("Hiện", "Show")
  static let all = Phrase("Tất cả", "Everything")
  static let count = Phrase("{n} mục", "Entries: {n}")
}
