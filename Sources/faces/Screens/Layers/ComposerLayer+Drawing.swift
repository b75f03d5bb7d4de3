import Petitions
import Scenarios
import Shifts
import TerminalUI
import Wording

extension ComposerLayer {
  func draw(on canvas: inout Canvas, at desk: Desk, _ layout: DeskLayout) {
    let language = canvas.language
    let isShort = purpose.isShort
    let inner = canvas.window(
      layout.composer(isShort: isShort), title: title(at: desk)[language])
    let rect = layout.composerText(isShort: isShort)
    if let templates {
      drawTemplates(templates, in: inner, on: &canvas, at: desk)
      return
    }
    let view = editor.view(width: rect.width, height: rect.height)
    canvas.cursor = canvas.grid.put(view, in: rect)
    highlightPlaceholders(in: rect, on: &canvas)
    let status = Rect(x: inner.x, y: inner.bottom - 2, width: inner.width, height: 1)
    if let refusal = refusal ?? editor.refusal?.phrase {
      canvas.put(
        "! " + refusal[language], x: status.x, y: status.y, style: .bold, width: status.width)
    } else {
      canvas.put(state, x: status.x, y: status.y, style: .dim, width: status.width)
    }
    canvas.putKeys(
      keyHints(at: desk),
      in: Rect(x: inner.x, y: inner.bottom - 1, width: inner.width, height: 1), spacing: .tight)
  }

  private func title(at desk: Desk) -> Phrase {
    let title = LayerTexts.title(purpose.verb, petition)
    switch purpose {
    case .ask(let facts):
      let list = LayerTexts.chosen(facts)
      return Phrase(
        "\(title.vietnamese) · \(list.vietnamese)", "\(title.english) · \(list.english)")
    case .decline(let reason):
      return Phrase(
        "\(title.vietnamese) · \(reason.name.vietnamese)",
        "\(title.english) · \(reason.name.english)")
    case .sendBack(let defect):
      return Phrase(
        "\(title.vietnamese) · \(defect.name.vietnamese)",
        "\(title.english) · \(defect.name.english)")
    case .forward(let unit):
      let name = desk.shift.name(of: unit).vietnamese
      return Phrase("\(title.vietnamese) → \(name)", "\(title.english) → \(name)")
    case .write: return title
    }
  }

  private var state: Phrase {
    // The words of the text, as the rules on its length count them.
    let words = editor.wordCount
    let count = Phrase("\(words) chữ", "\(words) \(words == 1 ? "word" : "words")")
    guard let placeholder = Placeholder.first(in: editor.characters) else { return count }
    return Phrase(
      "\(count.vietnamese) · còn chỗ chưa điền: {{\(placeholder.name)}}",
      "\(count.english) · still to fill in: {{\(placeholder.name)}}")
  }

  private func drawTemplates(
    _ list: ListSelection<String>, in inner: Rect, on canvas: inout Canvas, at desk: Desk
  ) {
    let language = canvas.language
    let titles = desk.scenario.templates
    canvas.put(
      editor.isEmpty ? LayerTexts.chooseTemplate : LayerTexts.replaceByTemplate, x: inner.x,
      y: inner.y, style: .bold, width: inner.width)
    let height = max(0, min(inner.height - 3, 6))
    for (offset, index) in list.window(height: height).enumerated() where offset < height {
      let item = list.match(index)
      let isSelected = item.id == list.selected?.id
      let template = titles.first { $0.id == item.id }
      let text = (isSelected ? "▸ " : "  ") + (template?.title[language] ?? item.text) + " "
      canvas.put(
        text, x: inner.x, y: inner.y + 1 + offset, style: isSelected ? .reverse : .plain,
        width: inner.width)
      if isSelected, let template {
        let below = Rect(
          x: inner.x + 2, y: inner.y + 2 + min(height, list.matchCount),
          width: inner.width - 2,
          height: inner.height - 3 - min(height, list.matchCount))
        canvas.put(Row.wrapped(template.text, width: below.width, style: .dim), in: below)
      }
    }
    canvas.putKeys(
      keyHints(at: desk),
      in: Rect(x: inner.x, y: inner.bottom - 1, width: inner.width, height: 1))
  }

  /// Underlines what stands in double braces, also where it goes on in the next row.
  private func highlightPlaceholders(in rect: Rect, on canvas: inout Canvas) {
    guard editor.characters.contains("{") else { return }
    let area = canvas.bounds.intersection(rect)
    var isInside = false
    for y in area.top..<area.bottom {
      for x in area.left..<area.right {
        let here = canvas.grid[x, y].text
        let next = x + 1 < area.right ? canvas.grid[x + 1, y].text : ""
        if here == "{" && next == "{" { isInside = true }
        guard isInside else { continue }
        canvas.grid.restyle(Rect(x: x, y: y, width: 1, height: 1)) {
          $0.adding([.bold, .underline])
        }
        let before = x > area.left ? canvas.grid[x - 1, y].text : ""
        if here == "}" && before == "}" { isInside = false }
      }
    }
  }
}
