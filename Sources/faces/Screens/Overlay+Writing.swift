import Petitions
import Scenarios
import Simulation
import TerminalUI
import Wording

extension Desk {
  func draw(_ composer: Composer, on canvas: inout Canvas, _ layout: DeskLayout) {
    let language = canvas.language
    let isLine = composer.purpose.isLine
    let frame = layout.composer(isLine: isLine)
    let inner = canvas.window(frame, title: title(of: composer)[language])
    let rect = layout.composerText(isLine: isLine)
    if let templates = composer.templates {
      drawTemplates(templates, in: inner, on: &canvas)
      return
    }
    let view = composer.editor.view(width: rect.width, height: rect.height)
    canvas.cursor = canvas.grid.put(view, in: rect)
    highlightPlaceholders(in: rect, on: &canvas)
    let status = Rect(x: inner.x, y: inner.bottom - 2, width: inner.width, height: 1)
    if let refusal = composer.refusal {
      canvas.put(
        "! " + refusal[language], x: status.x, y: status.y, style: .bold, width: status.width)
    } else {
      canvas.put(state(of: composer), x: status.x, y: status.y, style: .dim, width: status.width)
    }
    canvas.putKeys(
      composer.keyHints, in: Rect(x: inner.x, y: inner.bottom - 1, width: inner.width, height: 1))
  }

  private func title(of composer: Composer) -> Phrase {
    let title = OverlayTexts.title(composer.purpose.verb, composer.petition)
    switch composer.purpose {
    case .ask(let facts):
      let list = OverlayTexts.chosen(facts)
      return Phrase(
        "\(title.vietnamese) · \(list.vietnamese)", "\(title.english) · \(list.english)")
    case .decline(let reason):
      return Phrase(
        "\(title.vietnamese) · \(reason.name.vietnamese)",
        "\(title.english) · \(reason.name.english)")
    case .forward(let unit):
      let name = scenario.units.unit(unit)?.name ?? unit.text
      return Phrase("\(title.vietnamese) → \(name)", "\(title.english) → \(name)")
    case .draft, .split, .apologise, .remind, .return, .extend, .note, .flag: return title
    }
  }

  private func state(of composer: Composer) -> Phrase {
    let words = composer.wordCount
    let count = Phrase("\(words) chữ", "\(words) \(words == 1 ? "word" : "words")")
    guard let placeholder = Placeholder.first(in: composer.editor.text) else { return count }
    return Phrase(
      "\(count.vietnamese) · còn chỗ chưa điền: \(placeholder)",
      "\(count.english) · still to fill: \(placeholder)")
  }

  private func drawTemplates(
    _ list: ListSelection<String>, in inner: Rect, on canvas: inout Canvas
  ) {
    let language = canvas.language
    let titles = scenario.templates
    canvas.put(
      OverlayTexts.chooseTemplate, x: inner.x, y: inner.y, style: .bold, width: inner.width)
    let height = max(0, min(inner.height - 3, 6))
    for (offset, index) in list.window(height: height).enumerated() where offset < height {
      let item = list.matches[index]
      let isSelected = item.id == list.selected?.id
      let template = titles.first { $0.id == item.id }
      let text = (isSelected ? "▸ " : "  ") + (template?.title[language] ?? item.text) + " "
      canvas.put(
        text, x: inner.x, y: inner.y + 1 + offset, style: isSelected ? .reverse : .plain,
        width: inner.width)
      if isSelected, let template {
        let below = Rect(
          x: inner.x + 2, y: inner.y + 2 + min(height, list.matches.count),
          width: inner.width - 2,
          height: inner.height - 3 - min(height, list.matches.count))
        canvas.put(Row.wrapped(template.text, width: below.width, style: .dim), in: below)
      }
    }
    canvas.putKeys(
      [
        KeyHint("↑ ↓", CommonTexts.move), KeyHint("Enter", OverlayTexts.useTemplate),
        KeyHint("Esc", CommonTexts.cancel),
      ], in: Rect(x: inner.x, y: inner.bottom - 1, width: inner.width, height: 1))
  }

  /// Underlines what stands in double braces, also where it goes on in the next row.
  private func highlightPlaceholders(in rect: Rect, on canvas: inout Canvas) {
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

  func draw(_ redaction: Redaction, on canvas: inout Canvas) {
    let language = canvas.language
    let width = min(canvas.bounds.width, 96)
    let height = min(canvas.bounds.height - 4, 24)
    let title = OverlayTexts.title(.redact, redaction.petition)[language]
    let inner = canvas.window(canvas.centered(width: width, height: height), title: title)
    let choices = redactionChoices(redaction)
    let listHeight = max(1, min(choices.count, inner.height / 3))
    canvas.put(OverlayTexts.redactHow, x: inner.x, y: inner.y, style: .dim, width: inner.width)
    let first = max(0, min(redaction.index - listHeight + 1, choices.count - listHeight))
    let shown = choices.enumerated().dropFirst(first).prefix(listHeight)
    for (offset, (index, choice)) in shown.enumerated() {
      let box = redaction.parts.contains(choice) ? "[x] " : "[ ] "
      canvas.put(
        box + choice + " ", x: inner.x, y: inner.y + 1 + offset,
        style: index == redaction.index ? .reverse : .plain, width: inner.width)
    }
    let label = OverlayTexts.other[language] + " "
    let fieldY = inner.y + 1 + max(1, shown.count)
    canvas.put(label, x: inner.x, y: fieldY, style: .dim, width: inner.width)
    let field = Rect(
      x: inner.x + label.displayWidth, y: fieldY, width: inner.width - label.displayWidth,
      height: 1)
    if field.width > 0 {
      canvas.cursor = canvas.grid.put(redaction.field.view(width: field.width), in: field)
    }
    if let refusal = redaction.refusal {
      canvas.put(
        "! " + refusal[language], x: inner.x, y: fieldY + 1, style: .bold, width: inner.width)
    } else {
      canvas.put(OverlayTexts.preview, x: inner.x, y: fieldY + 1, style: .bold, width: inner.width)
    }
    let text = publication(of: redaction.petition, hiding: redaction.parts)
    let preview = Rect(
      x: inner.x, y: fieldY + 2, width: inner.width, height: inner.bottom - fieldY - 2)
    canvas.grid.putWrapped(text, in: preview)
  }
}
