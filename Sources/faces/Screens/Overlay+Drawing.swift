import Petitions
import Rules
import Scenarios
import Scoring
import Simulation
import TerminalUI
import Wording
import WorkCalendar

extension Desk {
  func draw(_ overlay: Overlay, on canvas: inout Canvas, _ layout: DeskLayout) {
    let language = canvas.language
    switch overlay {
    case .commands(let list):
      drawList(list, DeskTexts.allCommands, on: &canvas, rows: commandRow(language))
    case .kinds(let petition, let list):
      let title = OverlayTexts.title(.classify, petition)
      drawList(list, title, on: &canvas) { Row($0.name[language]) }
    case .reasons(let petition, let list):
      let title = OverlayTexts.title(.decline, petition)
      drawList(list, title, on: &canvas) { Row($0.name[language]) }
    case .units(let petition, let list):
      drawList(
        list, OverlayTexts.title(.forward, petition), on: &canvas, foot: remit(list, language)
      ) { Row($0.name(in: scenario.units)[language]) }
    case .petitions(let petition, let list):
      drawList(list, OverlayTexts.title(.merge, petition), on: &canvas) { id in
        Row("#\(id) \(scenario.petition(id)?.subject[language] ?? "")")
      }
    case .facts(let checklist): draw(checklist, on: &canvas)
    case .compose(let composer): draw(composer, on: &canvas, layout)
    case .redact(let redaction): draw(redaction, on: &canvas)
    case .confirm(let confirmation): draw(confirmation, on: &canvas)
    case .hints(let petition): drawHints(petition, on: &canvas)
    }
    switch overlay {
    case .compose, .confirm, .hints: break
    case .commands, .kinds, .facts, .reasons, .units, .petitions, .redact:
      canvas.putKeys(overlay.keyHints, in: layout.keys.inset(horizontal: 1))
    }
  }

  private func commandRow(_ language: Language) -> (Command) -> Row {
    { command in
      let gap = String(repeating: " ", count: max(1, 7 - command.key.displayWidth))
      let refusal = refusal(of: command)
      let style: Style = refusal == nil ? .plain : .dim
      var spans = [Span(command.key + gap, .bold), Span(command.name[language], style)]
      if let refusal { spans.append(Span("  – " + refusal[language], .dim)) }
      return Row(spans)
    }
  }

  private func remit(_ list: ListSelection<UnitChoice>, _ language: Language) -> [String] {
    guard let id = list.selected?.id.unit, let unit = scenario.units.unit(id) else { return [] }
    let remit = scenario.units.remit(of: unit, on: simulation.now.date).map { $0[language] }
    return [OverlayTexts.remit(remit.isEmpty ? "–" : remit.joined(separator: ", "))[language]]
  }

  private func drawList<ID>(
    _ list: ListSelection<ID>, _ title: Phrase, on canvas: inout Canvas, foot: [String] = [],
    rows row: (ID) -> Row
  ) {
    let language = canvas.language
    let footRows = foot.isEmpty ? 0 : 4
    let wanted = min(Self.listRowsMaximum, list.items.count) + 4 + footRows
    let frame = canvas.centered(width: 76, height: min(wanted, canvas.bounds.height - 4))
    let inner = canvas.window(frame, title: title[language])
    let label = OverlayTexts.find[language] + " "
    canvas.put(label, x: inner.x, y: inner.y, style: .dim, width: inner.width)
    let field = Rect(
      x: inner.x + label.displayWidth, y: inner.y, width: inner.width - label.displayWidth,
      height: 1)
    if field.width > 0, inner.height > 0 {
      canvas.cursor = canvas.grid.put(list.field.view(width: field.width), in: field)
    }
    let height = max(0, inner.height - 2 - footRows)
    let window = list.window(height: height)
    for (offset, index) in window.enumerated() where offset < height {
      let item = list.matches[index]
      let isSelected = item.id == list.selected?.id
      var line = row(item.id)
      line.spans.insert(Span(isSelected ? "▸ " : "  "), at: 0)
      let rect = Rect(x: inner.x, y: inner.y + 2 + offset, width: inner.width, height: 1)
      canvas.put(line, in: rect)
      if isSelected { canvas.grid.restyle(rect) { $0.adding(.reverse) } }
    }
    if list.matches.isEmpty {
      canvas.put(OverlayTexts.nothingFound, x: inner.x, y: inner.y + 2, width: inner.width)
    }
    let lines = foot.flatMap { Row.wrapped($0, width: inner.width, style: .dim) }
    canvas.put(
      lines, in: Rect(x: inner.x, y: inner.bottom - 3, width: inner.width, height: footRows - 1))
  }

  private func draw(_ checklist: FactChecklist, on canvas: inout Canvas) {
    let language = canvas.language
    let frame = canvas.centered(width: 60, height: Fact.allCases.count + 4)
    let inner = canvas.window(frame, title: OverlayTexts.title(.ask, checklist.petition)[language])
    var rows: [Row] = []
    for (index, fact) in Fact.allCases.enumerated() {
      let box = checklist.chosen.contains(fact) ? "[x]" : "[ ]"
      let style: Style = index == checklist.index ? .reverse : .plain
      var row = Row([Span("\(index + 1) \(box) \(fact.name[language]) ", style)])
      if checklist.known.contains(fact) {
        row.spans.append(Span(" " + OverlayTexts.known[language], .dim))
      }
      rows.append(row)
    }
    canvas.put(rows, in: inner)
    canvas.put(
      OverlayTexts.chosen(checklist.facts), x: inner.x, y: inner.bottom - 1, style: .dim,
      width: inner.width)
  }

  private func draw(_ confirmation: Overlay.Confirmation, on canvas: inout Canvas) {
    let language = canvas.language
    let width = min(76, canvas.bounds.width)
    var rows: [Row] = []
    let open = simulation.cases.count { !$0.isClosed }
    let toCome = simulation.scenario.petitions.count - simulation.cases.count
    let question = OverlayTexts.question(confirmation, open: open, toCome: toCome)[language]
    rows += Row.wrapped(question, width: width - 4, style: .bold)
    switch confirmation {
    case .send(let petition):
      let draft = simulation.petitionCase(petition)?.draft ?? ""
      rows += [.blank] + Row.wrapped(draft, width: width - 4)
    case .publish(let petition):
      let text = simulation.petitionCase(petition).map(simulation.publication(of:)) ?? ""
      rows += [.blank] + Row.wrapped(text, width: width - 4)
    case .finish, .leave, .waitToEnd: break
    }
    let height = min(rows.count + 4, canvas.bounds.height - 4)
    let inner = canvas.window(
      canvas.centered(width: width, height: height), title: OverlayTexts.confirm[language])
    let body = Rect(x: inner.x, y: inner.y, width: inner.width, height: inner.height - 2)
    canvas.put([rows], from: .start, in: body)
    canvas.putKeys(
      Overlay.confirm(confirmation).keyHints,
      in: Rect(x: inner.x, y: inner.bottom - 1, width: inner.width, height: 1))
  }

  private func drawHints(_ petition: PetitionID, on canvas: inout Canvas) {
    let language = canvas.language
    let width = min(72, canvas.bounds.width)
    let rules = hints(for: petition)
    var rows = rules.flatMap { rule, hint in
      Row.wrapped("· " + hint[language], width: width - 4, hanging: 2)
        + Row.wrapped(
          "\(rule.id) \(rule.title[language])", width: width - 4, style: .dim, indent: 2)
    }
    if rows.isEmpty { rows = Row.wrapped(OverlayTexts.noHints[language], width: width - 4) }
    let height = min(rows.count + 4, canvas.bounds.height - 4)
    let title = OverlayTexts.hints(petition)[language]
    let inner = canvas.window(canvas.centered(width: width, height: height), title: title)
    canvas.put(
      [rows], from: .start,
      in: Rect(x: inner.x, y: inner.y, width: inner.width, height: inner.height - 2))
    canvas.putKeys(
      [KeyHint("Enter", CommonTexts.understood)],
      in: Rect(x: inner.x, y: inner.bottom - 1, width: inner.width, height: 1))
  }

  func draw(_ violation: RuleViolation, on canvas: inout Canvas) {
    let language = canvas.language
    let width = min(80, canvas.bounds.width)
    let inside = width - 4
    let subject = scenario.petition(violation.petition)?.subject[language] ?? ""
    var rows = Row.wrapped("#\(violation.petition) \(subject)", width: inside, style: .bold)
    rows += Row.wrapped(violation.violation.statement[language].asSentence, width: inside)
    rows += Row.wrapped(
      OverlayTexts.citation(violation.rule.citation.phrase)[language], width: inside)
    rows += [.blank] + Row.wrapped(violation.rule.explanation[language], width: inside) + [.blank]
    let points = Row(OverlayTexts.pointsLost(violation.rule)[language], .bold)
    let height = min(rows.count + 3, canvas.bounds.height)
    let title = OverlayTexts.violation(violation.rule)[language]
    let inner = canvas.window(canvas.centered(width: width, height: height), title: title)
    let body = Rect(x: inner.x, y: inner.y, width: inner.width, height: inner.height - 1)
    canvas.put([rows], from: .start, in: body)
    let last = Rect(x: inner.x, y: inner.bottom - 1, width: inner.width, height: 1)
    canvas.put(points, in: last)
    let x = points.text.displayWidth + 3
    canvas.putKeys(
      Overlay.violationKeyHints,
      in: Rect(x: last.x + x, y: last.y, width: last.width - x, height: 1))
    canvas.cursor = nil
  }

  /// The hints of the rules that are not kept yet on a petition.
  func hints(for petition: PetitionID) -> [(Rule, Phrase)] {
    let pending = monitor.pendingRules(
      of: petition, now: simulation.now, elapsedMilliseconds: simulation.elapsedMilliseconds)
    return pending.compactMap { rule in rule.hint.map { (rule, $0) } }
  }
}
