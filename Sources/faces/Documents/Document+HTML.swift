private import Wording

extension Document {
  /// The document as one page that needs nothing else, to read on a screen or to print on A4.
  ///
  /// The browser is told to take this style and nothing besides: no script, no picture, no network.
  package var html: String {
    let heading = title.escapedForHTML
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(contentDigest(of: DocumentStyle.text))'">
      <title>\(heading)</title>
      <style>\(DocumentStyle.text)</style>
      </head>
      <body\(layout == .slides ? " class=\"slides\"" : "")>
      <h1>\(heading)</h1>
      \(layout == .slides ? slides : html(blocks, under: 1))
      </body>
      </html>
      """
  }

  /// What stands before the first section with a list of all, then each section on a screen of its own.
  private var slides: String {
    let first = blocks.firstIndex { if case .section = $0 { true } else { false } } ?? blocks.count
    let sections = blocks[first...].enumerated().compactMap { place, block in
      if case .section(let heading, let inner) = block {
        (place: place, heading: heading.escapedForHTML, inner: inner)
      } else {
        nil
      }
    }
    let list = sections.map { "<li><a href=\"#s\($0.place)\">\($0.heading)</a></li>" }
    let screens = sections.enumerated().map { index, section in
      let ways =
        (index > 0 ? ["<a href=\"#s\(sections[index - 1].place)\">←</a>"] : [])
        + ["<a href=\"#start\">↑</a>"]
        + (index + 1 < sections.count ? ["<a href=\"#s\(sections[index + 1].place)\">→</a>"] : [])
      return """
        <section id="s\(section.place)">
        <nav>\(ways.joined(separator: " "))</nav>
        <h2>\(section.heading)</h2>
        \(html(section.inner, under: 2))
        </section>
        """
    }
    return """
      \(html(Array(blocks[..<first]), under: 1))
      <nav id="start"><ol>\(list.joined(separator: "\n"))</ol></nav>
      \(screens.joined(separator: "\n"))
      """
  }

  private func html(_ blocks: [Block], under level: Int) -> String {
    var parts: [String] = []
    var items: [String] = []
    // Items that follow each other are one list, and terms another.
    func close() {
      if !items.isEmpty { parts.append("<ul>\n" + items.joined(separator: "\n") + "\n</ul>") }
      items = []
    }
    var terms: [String] = []
    func closeTerms() {
      if !terms.isEmpty { parts.append("<dl>\n" + terms.joined(separator: "\n") + "\n</dl>") }
      terms = []
    }
    for block in blocks {
      if case .item(let item) = block {
        closeTerms()
        items.append(html(item, under: level))
        continue
      }
      close()
      if case .term(let term, let text) = block {
        terms.append("<dt>\(term.escapedForHTML)</dt>\n<dd>\(lines(text))</dd>")
        continue
      }
      closeTerms()
      parts.append(html(block, under: level))
    }
    close()
    closeTerms()
    return parts.joined(separator: "\n")
  }

  private func html(_ block: Block, under level: Int) -> String {
    switch block {
    case .paragraph(let text): return "<p>\(lines(text))</p>"
    case .section(let heading, let blocks):
      let name = "h\(min(level + 1, 6))"
      return """
        <section>
        <\(name)>\(heading.escapedForHTML)</\(name)>
        \(html(blocks, under: level + 1))
        </section>
        """
    case .remark(let text): return "<p class=\"remark\">\(lines(text))</p>"
    case .note(let text): return "<p class=\"note\">\(lines(text))</p>"
    case .table(let table): return html(table)
    case .signatures(let signers):
      let places = signers.map { "<div>\(lines($0))</div>" }
      return "<div class=\"signatures\">\n\(places.joined(separator: "\n"))\n</div>"
    case .bars(let chart): return html(chart)
    case .intervals(let chart): return html(chart)
    // Both stand in lists, which are made where they follow each other.
    case .item, .term: return ""
    }
  }

  private func html(_ item: ListItem, under level: Int) -> String {
    let lead = item.lead.isEmpty ? "" : "<b>\(item.lead.escapedForHTML)</b> "
    let details = item.details.isEmpty ? "" : "\n" + html(item.details, under: level)
    return "<li>\(lead)\(lines(item.text))\(details)</li>"
  }

  private func html(_ table: Table) -> String {
    let head = table.columns.map { column in
      "<th scope=\"col\"\(numeric(column))>\(column.title.escapedForHTML)</th>"
    }
    let rows = table.rows.map { row in
      "<tr>"
        + zip(row, table.columns).map { cell, column in
          let text = cell.text(language)
          return "<td\(style(of: text, in: column))>\(lines(text))</td>"
        }.joined() + "</tr>"
    }
    return """
      <div class="wide">
      <table\(table.columns.count > Self.roomyColumns ? " class=\"dense\"" : "")>
      <thead><tr>\(head.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      </div>
      """
  }

  private func numeric(_ column: Column) -> String { column.isNumeric ? " class=\"number\"" : "" }

  /// How many columns there may be until their letters become smaller.
  private static let roomyColumns = 8
  /// How long a word may be that is not broken.
  private static let wholeWord = 20
  /// How long a text may be that stands on one line.
  private static let oneLine = 10

  /// How a cell may be broken: a short text and a single word not at all, so that no column is squeezed until its
  /// letters stand below each other; a word that is longer than a column, anywhere.
  private func style(of text: String, in column: Column) -> String {
    if column.isNumeric { return numeric(column) }
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.contains(where: { $0.count > Self.wholeWord }) { return " class=\"long\"" }
    return words.count == 1 || text.count <= Self.oneLine ? " class=\"whole\"" : ""
  }

  /// Bars as pictures, which are printed even where grounds are not.
  private func html(_ chart: BarChart) -> String {
    let thousandths = 1000
    let rows = chart.bars.map { bar in
      let width = bar.value * thousandths / chart.full
      return self.row(
        bar.name, "\(bar.value)", "<rect width=\"\(width)\" height=\"10\"/>", thousandths)
    }
    return figure(chart.title, rows)
  }

  /// A name, what it comes to, and shapes on a line so wide that show it.
  private func row(_ name: String, _ value: String, _ shapes: String, _ width: Int) -> String {
    "<tr><th scope=\"row\">\(name.escapedForHTML)</th><td class=\"number\">\(value)</td>"
      + "<td class=\"bar\"><svg viewBox=\"0 0 \(width) 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
      + "\(shapes)</svg></td></tr>"
  }

  private func figure(_ title: String, _ rows: [String]) -> String {
    """
    <figure>
    <figcaption>\(title.escapedForHTML)</figcaption>
    <table class="bars">
    <tbody>
    \(rows.joined(separator: "\n"))
    </tbody>
    </table>
    </figure>
    """
  }

  /// A mark on a line for each value, which reaches as far as the value may be wrong.
  private func html(_ chart: IntervalChart) -> String {
    let (thousandths, mark) = (1000, 8)
    func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ more: String = "") -> String {
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"\(more)/>"
    }
    let zero = chart.place(of: 0, among: thousandths).map {
      rectangle($0 - 1, 0, 2, 10, " opacity=\".3\"")
    }
    let rows = chart.points.map { point in
      var shapes = zero.map { [$0] } ?? []
      if let range = chart.places(of: point, among: thousandths) {
        shapes.append(rectangle(range.lowerBound, 4, max(2, range.count - 1), 2))
      }
      if let place = chart.place(of: point.value, among: thousandths) {
        shapes.append(rectangle(place - mark / 2, 1, mark, 8))
      }
      let value = Cell.fraction(point.value, digits: chart.digits).text(language)
      return row(point.name, value, shapes.joined(), thousandths)
    }
    return figure(chart.title, rows)
  }

  private func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).escapedForHTML }.joined(separator: "<br>\n")
  }
}

/// The style of every document: one column, dark letters on white, as on paper; on a dark screen light letters
/// on black.
enum DocumentStyle {
  static let text = """

    :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --faint: #545454; --line: #c9c6bf; --bar: #0b4a8f; --link: #0b4a8f; }
    @media screen and (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #1c1b19; --faint: #b3afa7; --line: #4a4843; --bar: #79b1ee; --link: #9cc7f5; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 52rem; font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", Roboto, Arial, sans-serif; color: var(--ink); background: var(--paper); }
    h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; break-after: avoid; }
    h1 { font-size: 1.6rem; border-bottom: 2px solid var(--ink); padding-bottom: 0.4rem; }
    h2 { font-size: 1.2rem; margin: 1.6rem 0 0.4rem; }
    h3 { font-size: 1.05rem; }
    p { margin: 0.4rem 0; }
    p, li, dd, h1, h2, h3 { overflow-wrap: break-word; }
    a { color: var(--link); }
    ul { padding-left: 1.25rem; }
    li { margin: 0.4rem 0; break-inside: avoid; }
    dt { font-weight: 600; margin-top: 0.6rem; }
    dd { margin: 0.2rem 0 0 1.25rem; }
    .remark { color: var(--faint); }
    .note { margin-top: 1.6rem; color: var(--faint); }
    table { border-collapse: collapse; width: 100%; margin: 0.8rem 0; }
    th, td { padding: 0.3rem 0.5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
    thead th { border-bottom: 2px solid var(--ink); }
    thead { display: table-header-group; }
    tr, figure { break-inside: avoid; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    thead .number { white-space: normal; }
    .whole { white-space: nowrap; }
    .long { overflow-wrap: anywhere; min-width: 7rem; }
    .dense { font-size: 0.85em; }
    .dense th, .dense td { padding: 0.3rem; }
    .wide { overflow-x: auto; }
    figure { margin: 1.2rem 0; }
    figcaption { font-weight: 600; }
    .signatures { display: flex; gap: 1rem; margin-top: 2rem; break-inside: avoid; }
    .signatures div { flex: 1; min-height: 7rem; text-align: center; }
    .bars th { font-weight: 400; width: 34%; }
    .bars .bar { width: 50%; }
    .bars svg { display: block; width: 100%; height: 1.1em; fill: var(--bar); }
    .slides { max-width: 72rem; font-size: 1.25rem; }
    .slides section { min-height: 100vh; padding-top: 1rem; break-before: page; }
    .slides nav a { padding: 0 0.4rem; }
    .slides section nav { float: right; font-size: 1.6rem; }
    @page { size: A4; margin: 16mm 15mm; }
    @media print { body { padding: 0; max-width: none; font-size: 10.5pt; } .wide { overflow-x: visible; } .dense { font-size: 8.5pt; } }

    """
}
