import Petitions
import Scenarios
import Shifts
import TerminalUI
import Wording

extension ComposerLayer {
  func draw(on canvas: inout Canvas, at desk: Desk, _ layout: DeskLayout) {
    let language = canvas.language
    let isShort = purpose.isShort
    let frame = layout.composer(isShort: isShort)
    let titles = titles(at: desk).map { $0[language] }
    // What has no room there is told whole before it is done.
    let title = titles.first { $0.displayWidth <= frame.width - Self.titleMargin }
    let inner = canvas.window(frame, title: title ?? titles.last ?? "")
    drawCountdown(above: frame, on: &canvas, at: desk)
    let rect = layout.composerText(isShort: isShort)
    if let templates {
      drawTemplates(templates, layout, on: &canvas, at: desk)
      return
    }
    let view = editor.view(width: rect.width, height: rect.height)
    canvas.cursor = canvas.grid.put(view, in: rect)
    highlightPlaceholders(in: rect, on: &canvas)
    let last = Rect(x: inner.x, y: inner.bottom - 2, width: inner.width, height: 1)
    let hidden = hiddenLines(view, language)
    let status = Rect(
      x: last.x, y: last.y, width: max(1, last.width - hidden.displayWidth), height: 1)
    let timeUsedUp = isTimeUsedUp(at: desk) ? PetitionTimeTexts.textKept(petition) : nil
    if let refusal = timeUsedUp ?? refusal ?? editor.refusal?.phrase {
      // In full, over the last lines of the text where one row is too narrow.
      let rows = Row.wrapped("! " + refusal[language], width: status.width, style: .bold)
      let y = max(inner.y, status.y - rows.count + 1)
      let place = Rect(x: last.x, y: y, width: last.width, height: last.y - y + 1)
      if rows.count > 1 { canvas.grid.fill(place) }
      canvas.put(rows, in: place)
    } else {
      canvas.put(state(at: desk), x: status.x, y: status.y, style: .dim, width: status.width)
    }
    canvas.grid.putTrailing(hidden, in: last, style: .bold)
    canvas.putKeys(
      keyHints(at: desk),
      in: Rect(x: inner.x, y: inner.bottom - 1, width: inner.width, height: 1), spacing: .tight)
  }

  /// The time of the petition, once little of it is left, in the head of the window.
  private func drawCountdown(above frame: Rect, on canvas: inout Canvas, at desk: Desk) {
    guard let countdown = desk.shift.countdown, countdown.petition == petition else { return }
    let head = Rect(x: frame.x, y: frame.y, width: max(0, frame.width - 2), height: 1)
    canvas.grid.putTrailing(" \(countdown.phrase[canvas.language]) ", in: head, style: .bold)
  }

  /// How many lines of the text are out of sight, above and below.
  private func hiddenLines(_ view: EditorView, _ language: Language) -> String {
    let below = view.lineCount - view.firstLine - view.lines.count
    let marks = [("↑", view.firstLine), ("↓", below)].filter { $0.1 > 0 }
    return marks.map { sign, count in "  \(sign) " + CommonTexts.moreRows(count)[language] }
      .joined()
  }

  /// The columns of a frame's corners and of what stands beside its title.
  private static let titleMargin = 6

  /// What the text is for, and the same where columns are scarce.
  private func titles(at desk: Desk) -> [Phrase] {
    let title = LayerTexts.title(purpose.verb, petition)
    func titles(_ chosen: [Phrase], counted: Phrase) -> [Phrase] {
      [chosen.joined(separator: "; "), counted].map { [title, $0].joined(separator: " · ") }
    }
    switch purpose {
    case .ask(let facts):
      return titles(
        facts.map(\.name),
        counted: Phrase("\(facts.count) điều", facts.count.counted("thing")))
    case .decline(let reason): return [[title, reason.name].joined(separator: " · ")]
    case .sendBack(let defect): return [[title, defect.name].joined(separator: " · ")]
    case .reject(let faults):
      return titles(
        faults.map(\.name),
        counted: Phrase("\(faults.count) lỗi", faults.count.counted("fault")))
    case .unit(.return, let unit):
      let name = desk.shift.name(of: unit)
      return [title + Phrase(" đầu mối, nơi đúng: ", " to the hub, for ") + name, title]
    case .unit(_, let unit): return [title + " → " + desk.shift.name(of: unit), title]
    case .write: return [title]
    }
  }

  private func state(at desk: Desk) -> Phrase {
    // The words of the text, as the rules on its length count them.
    let words = editor.wordCount
    var count = Phrase("\(words) chữ", "\(words.counted("word"))")
    if let least = desk.shift.wordsMinimum(for: purpose.verb), words < least {
      count = count + ShiftTexts.atLeast(words: least)
    }
    let places = Placeholder.names(in: editor.characters)
    let isRead = purpose.verb.entry.writesToSender || purpose.verb == .draft
    guard let place = places.first else {
      return isRead ? count + Phrase("", " · write in Vietnamese") : count
    }
    return Phrase(
      "\(count.vietnamese) · còn \(places.count) chỗ chưa điền: {{\(place)}}",
      "\(count.english) · \(places.count.counted("place")) to fill in: {{\(place)}}"
        + (isRead ? " · write in Vietnamese" : "")
    )
  }

  private func drawTemplates(
    _ list: ListSelection<String>, _ layout: DeskLayout, on canvas: inout Canvas, at desk: Desk
  ) {
    let language = canvas.language
    let titles = desk.scenario.templates
    let frame = TemplateFrame(layout: layout, self, list)
    let inner = frame.inner
    let heading = editor.isEmpty ? LayerTexts.chooseTemplate : LayerTexts.replaceByTemplate
    let refused = refusal.map { Phrase(verbatim: "! ") + $0 }
    canvas.put(
      refused ?? heading, x: inner.x, y: inner.y, style: .bold, width: inner.width)
    let height = frame.listHeight
    for (offset, index) in list.window(height: height).enumerated() where offset < height {
      let item = list.match(index)
      let isSelected = item.id == list.selected?.id
      let template = titles.first { $0.id == item.id }
      let text = (isSelected ? "▸ " : "  ") + (template?.title[language] ?? item.text) + " "
      canvas.put(
        text, x: inner.x, y: inner.y + 1 + offset, style: isSelected ? .reverse : .plain,
        width: inner.width)
    }
    canvas.put(
      [frame.rows(of: shownTemplate(at: desk))], from: preview, in: frame.preview, signs: .inside)
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

/// Where the list of templates and the one that is looked at stand in the composer.
struct TemplateFrame {
  let inner: Rect
  let listHeight: Int
  let preview: Rect

  init(layout: DeskLayout, _ composer: ComposerLayer, _ list: ListSelection<String>) {
    inner = layout.composer(isShort: composer.purpose.isShort).inset(horizontal: 2, vertical: 1)
    // Some lines of the template itself are always in sight.
    listHeight = max(0, min(inner.height - 6, 6, max(1, list.matchCount)))
    let y = inner.y + 1 + listHeight
    preview = Rect(
      x: inner.x + 2, y: y, width: max(1, inner.width - 2), height: max(0, inner.bottom - 1 - y))
  }

  func rows(of template: String) -> [Row] {
    Row.wrapped(template, width: preview.width, style: .dim)
  }
}
