import Petitions
import Rules
import Scenarios
import Scoring
import Shifts
import Simulation
import TerminalUI
import Wording
import WorkCalendar

/// What a trainee learns from a shift that is over.
struct Debrief: Sendable {
  let scenario: Scenario
  let mode: Mode
  let events: [Event]
  private(set) var card: Scorecard
  /// What persons decided about it and why.
  private var reasons: [Phrase] = []
  /// What an instructor added is in it.
  private let limitMilliseconds: Int64
  private(set) var view = View.summary
  private(set) var selectedIndex = 0
  private var place = ScrollPlace.start
  /// What is said of the key that was pressed last.
  private var notice: Phrase?

  /// What of it is on the screen.
  enum View: Hashable, Sendable {
    case summary
    case violation
    case model
    case verdicts
  }

  /// A mistake, with the petition that it was made on.
  struct Mistake: Sendable {
    let petition: PetitionScore
    let loss: Loss

    var rule: Rule { loss.rule }
    var violation: Violation { loss.violation }
  }

  /// Whether the end of the shift is told first, so that no key that was meant for the desk is taken
  /// here.
  private(set) var isAnnouncing: Bool

  /// When the result is shown.
  enum Appearance: Sendable {
    case atOnce
    /// At once where the trainee ended the shift, and after a key where time did.
    case whenAsked
  }

  /// Where leaving it leads to.
  private let exit: Phrase

  init(_ shift: Shift, _ appearance: Appearance = .atOnce, in sitting: Sitting = .fromHome) {
    exit = sitting == .fromHome ? DebriefTexts.home : DebriefTexts.end
    scenario = shift.scenario
    mode = shift.mode
    events = shift.events
    card = Scoring.scorecard(of: shift.scenario, events: shift.events)
    limitMilliseconds = shift.simulation.limitMilliseconds
    isAnnouncing = appearance == .whenAsked && card.closing != .finished
  }

  /// Takes what persons decided in the place of what the shift came to by itself.
  mutating func take(_ result: DecidedResult) {
    card = result.card
    reasons = result.reasons
  }

  var mistakes: [Mistake] {
    card.petitions.flatMap { score in
      score.losses.map { Mistake(petition: score, loss: $0) }
    }
  }

  var selected: Mistake? {
    let mistakes = mistakes
    return mistakes.indices.contains(selectedIndex) ? mistakes[selectedIndex] : nil
  }

  /// The petition that the model handling is shown for.
  private(set) var petition: PetitionID?
  private var review: PetitionReview?
  /// Whether the model handling was asked for from a deduction, to which the way back leads.
  private var isModelBehindViolation = false

  var keyHints: [KeyHint] {
    if isAnnouncing { return [KeyHint("Enter", DebriefTexts.seeResult)] }
    let choice =
      mistakes.isEmpty
      ? [] : [KeyHint("↑ ↓", DebriefTexts.chooseLoss), KeyHint("Enter", DebriefTexts.details)]
    return switch view {
    case .summary:
      choice + [
        KeyHint("m", DebriefTexts.model), KeyHint("h", ReaderTexts.name),
        KeyHint("v", DebriefTexts.verdicts),
        KeyHint("PgUp PgDn", CommonTexts.scroll), KeyHint("q, Esc", exit),
      ]
    case .violation:
      [
        KeyHint("↑ ↓", CommonTexts.scroll), KeyHint("h", ReaderTexts.open),
        KeyHint("m", DebriefTexts.model), KeyHint("Esc", CommonTexts.back),
      ]
    case .model:
      [
        KeyHint("← →", DebriefTexts.otherPetition), KeyHint("↑ ↓", CommonTexts.scroll),
        KeyHint("h", ReaderTexts.name), KeyHint("Esc", CommonTexts.back),
      ]
    case .verdicts:
      [
        KeyHint("↑ ↓", CommonTexts.scroll), KeyHint("h", ReaderTexts.name),
        KeyHint("Esc", CommonTexts.back),
      ]
    }
  }

  /// What to look up from here: the rule of the deduction in view, else everything.
  var handbookRequest: HandbookRequest {
    switch view {
    case .summary, .violation: selected.map { .entry($0.rule.id) } ?? .contents
    case .model, .verdicts: .contents
    }
  }

  /// Does what a key means and returns whether it leads home.
  mutating func handle(_ key: Key, size: Size, language: Language) -> Bool {
    if isAnnouncing {
      isAnnouncing = key != .enter
      notice = isAnnouncing ? key.unused() : nil
      return false
    }
    notice = nil
    switch key {
    case .escape, .character("q"), .control("c"):
      if view == .summary { return true }
      show(viewBehind)
    case .enter where view == .summary:
      guard let selected else {
        notice = CommonTexts.noSuchKey(key)
        break
      }
      readReview(of: selected.petition.petition)
      show(.violation)
    case .enter: show(viewBehind)
    case .character("m") where view == .model: show(viewBehind)
    case .character("m"):
      readReview(of: selected?.petition.petition ?? card.petitions.first?.petition)
      isModelBehindViolation = view == .violation
      show(.model)
    case .left where view == .model: turn(by: -1)
    case .right where view == .model: turn(by: 1)
    case .character("v"): show(view == .verdicts ? .summary : .verdicts)
    case .up where view == .summary: select(selectedIndex - 1, size, language)
    case .down where view == .summary: select(selectedIndex + 1, size, language)
    default: scroll(key, size, language)
    }
    return false
  }

  /// Where the way back leads from here.
  private var viewBehind: View {
    view == .model && isModelBehindViolation ? .violation : .summary
  }

  /// Reads once what there is to learn of a petition: a draft that was returned is judged again.
  private mutating func readReview(of id: PetitionID?) {
    petition = id
    guard let id, review?.petition != id else { return }
    review = PetitionReview(of: id, in: scenario, events: events)
  }

  private mutating func show(_ view: View) {
    self.view = view
    place = .start
  }

  /// Goes to the model handling of the petition before or after.
  private mutating func turn(by count: Int) {
    let order = card.petitions.map(\.petition)
    guard let petition, let index = order.firstIndex(of: petition) else { return }
    let next = order[max(0, min(index + count, order.count - 1))]
    // Another petition is none that the deduction was about.
    if next != petition { isModelBehindViolation = false }
    readReview(of: next)
    place = .start
  }

  private mutating func select(_ index: Int, _ size: Size, _ language: Language) {
    guard mistakes.indices.contains(index) else {
      scroll(index < 0 ? .up : .down, size, language)
      return
    }
    selectedIndex = index
    let body = Debrief.body(Rect(x: 0, y: 0, width: size.width, height: size.height))
    let blocks = summaryBlocks(width: body.width, language)
    let before = blocks[..<(Debrief.blocksBeforeLosses + index)].reduce(0) { $0 + $1.count }
    let after = before + blocks[Debrief.blocksBeforeLosses + index].count
    let top = place.top(in: blocks, height: body.height)
    if before < top {
      place.move(by: before - top, in: blocks, height: body.height)
    } else if after > top + body.height {
      place.move(by: after - top - body.height, in: blocks, height: body.height)
    }
  }

  private mutating func scroll(_ key: Key, _ size: Size, _ language: Language) {
    let body = Debrief.body(Rect(x: 0, y: 0, width: size.width, height: size.height))
    guard let count = key.scrolled(page: body.height) else {
      notice = CommonTexts.noSuchKey(key)
      return
    }
    place.move(by: count, in: blocks(width: body.width, language), height: body.height)
  }

  static func body(_ bounds: Rect) -> Rect {
    bounds.rows(.fixed(2), .rest, .fixed(2))[1].inset(horizontal: 1)
  }
}

// MARK: - Drawing

extension Debrief {
  func draw(on canvas: inout Canvas) {
    guard !isAnnouncing else { return drawAnnouncement(on: &canvas) }
    let width = canvas.bounds.width
    let language = canvas.language
    var head = Row([Span(" " + DebriefTexts.result(card)[language], .bold)])
    let failed = card.failPoints.count
    head.spans.append(
      Span("   " + DebriefTexts.failPoints(failed)[language], failed > 0 ? .bold : .plain))
    if width >= 100 {
      head.trailing = Span(DebriefTexts.time(card.elapsedMilliseconds, of: limitMilliseconds) + " ")
    }
    canvas.put(head, in: Rect(x: 0, y: 0, width: width, height: 1))
    canvas.grid.hline(at: Point(x: 0, y: 1), length: width)
    let body = Debrief.body(canvas.bounds)
    canvas.grid.hline(at: Point(x: 0, y: body.bottom), length: width)
    canvas.put(blocks(width: body.width, language), from: place, in: body)
    canvas.put(notice: notice, onLine: body.bottom)
    canvas.putKeys(
      keyHints + [KeyHint("?", CommonTexts.help)],
      in: Rect(x: 1, y: body.bottom + 1, width: width - 2, height: 1))
  }

  private func drawAnnouncement(on canvas: inout Canvas) {
    let window = TextWindow(canvas.grid.size, width: 60)
    let said = [DebriefTexts.announcement(card), notice].compactMap(\.self)
    let rows = said.flatMap {
      Row.wrapped($0[canvas.language], width: window.textWidth, style: .bold)
    }
    window.draw(
      rows, from: .start, title: DebriefTexts.shiftOver[canvas.language], keys: keyHints,
      on: &canvas)
  }

  private func blocks(width: Int, _ language: Language) -> [[Row]] {
    switch view {
    case .summary: summaryBlocks(width: width, language)
    case .violation: selected.map { violationBlocks($0, width: width, language) } ?? []
    case .model: petition.map { modelBlocks($0, width: width, language) } ?? []
    case .verdicts: verdictBlocks(width: width, language)
    }
  }

  /// How many blocks of the summary come before those of the losses.
  private static let blocksBeforeLosses = 1

  private func summaryBlocks(width: Int, _ language: Language) -> [[Row]] {
    var head = Debrief.rows(
      of: DebriefTexts.ended(card, scenario, limitMilliseconds).map { $0[language] }, width: width)
    head += reasons.flatMap { Row.wrapped("· " + $0[language], width: width, hanging: 2) }
    head += [.blank]
    head += timeline(width: width, language) + [.blank]
    let kept = DebriefTexts.kept(card.rulesKept)[language]
    head.append(Row([Span(DebriefTexts.losses[language], .bold)], trailing: Span(kept)))
    if !mistakes.isEmpty {
      head += Row.wrapped(
        CostTexts.most(Rule.pointsPerPetition)[language], width: width, style: .dim, indent: 1)
    }
    var blocks = [head]
    for (index, mistake) in mistakes.enumerated() {
      blocks.append(lossRows(mistake, isSelected: index == selectedIndex, width, language))
    }
    if mistakes.isEmpty { blocks.append([Row(DebriefTexts.noLosses[language])]) }
    let skipped = notJudged(width: width, language)
    if !skipped.isEmpty {
      blocks.append([.blank, Row(DebriefTexts.notJudged[language], .bold)] + skipped)
    }
    return blocks
  }

  /// As many parts on a row as it has room for, none of them torn where it fits on one.
  private static func rows(of parts: [String], width: Int) -> [Row] {
    var lines: [String] = []
    for part in parts {
      let longer = lines.last.map { "\($0) · \(part)" }
      if let longer, longer.displayWidth <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(part)
      }
    }
    return lines.flatMap { Row.wrapped($0, width: width, style: .dim) }
  }

  private func lossRows(
    _ mistake: Mistake, isSelected: Bool, _ width: Int, _ language: Language
  ) -> [Row] {
    let points = CostTexts.taken(mistake.loss.pointsTaken)
    let gap = String(repeating: " ", count: max(1, 5 - points.displayWidth))
    let fail = mistake.rule.severity == .failPoint ? DebriefTexts.failPoint[language] + " · " : ""
    let title =
      (isSelected ? "▸" : " ") + points + gap + fail + "\(mistake.rule.id) "
      + mistake.rule.title[language]
    let petition = "#\(mistake.petition.petition) \(mistake.petition.subject[language])"
    let style: Style = isSelected ? .reverse : .bold
    // Side by side where both have room, and else one below the other: neither is cut.
    let isRoomy = title.displayWidth + petition.displayWidth < width
    let head =
      isRoomy
      ? [Row([Span(title, style)], trailing: Span(petition))]
      : Row.wrapped(title, width: width, style: style, hanging: 6)
        + Row.wrapped(petition, width: width, indent: 6)
    let citation = LayerTexts.citation(mistake.rule.citation.phrase)[language]
    let remarks = [
      DebriefTexts.consequences(of: mistake.loss), CostTexts.usedUp(by: mistake.loss),
    ].compactMap(\.self)
    let consequences = remarks.flatMap { Row.wrapped($0[language], width: width, indent: 6) }
    return head
      + Row.wrapped(mistake.violation.statement[language].capitalised, width: width, indent: 6)
      + consequences
      + Row.wrapped(citation, width: width, style: .dim, indent: 6)
  }

  private func notJudged(width: Int, _ language: Language) -> [Row] {
    card.petitions.flatMap { score in
      score.verdicts.flatMap { entry -> [Row] in
        guard case .notJudged(let step) = entry.verdict, entry.pointsLost == 0 else { return [] }
        let because = DebriefTexts.because(step)[language]
        return Row.wrapped(
          "#\(score.petition) \(entry.rule.id) \(entry.rule.title[language]): \(because)",
          width: width, indent: 1, hanging: 5)
      }
    }
  }

  private func violationBlocks(_ mistake: Mistake, width: Int, _ language: Language) -> [[Row]] {
    let text = min(width, 100)
    let title = "\(mistake.rule.id) \(mistake.rule.title[language])"
    let petition = "#\(mistake.petition.petition) \(mistake.petition.subject[language])"
    var rows = Row.wrapped(title, width: text, style: .bold)
    rows += Row.wrapped(petition, width: text) + [.blank]
    rows += Row.wrapped(mistake.violation.statement[language].capitalised, width: text)
    rows += Row.wrapped(
      DebriefTexts.points(lostBy: mistake.loss)[language], width: text, style: .bold)
    rows += CostTexts.usedUp(by: mistake.loss).map { Row.wrapped($0[language], width: text) } ?? []
    rows += mistake.loss.consequences.flatMap { entry in
      Row.wrapped(
        "−\(entry.pointsLost) \(CostTexts.lostAlong(entry.rule)[language])", width: text, indent: 2,
        hanging: 4)
    }
    rows += Row.wrapped(LayerTexts.citation(mistake.rule.citation.phrase)[language], width: text)
    rows += [.blank, Row(DebriefTexts.explanation[language], .bold)]
    rows += Row.wrapped(mistake.rule.explanation[language], width: text)
    if isAboutReturns(mistake) {
      rows += [.blank] + returnBlocks(width: text, language, .reasonsOnly).flatMap(\.self)
    }
    if let deadline = mistake.violation.deadline {
      rows += [.blank, Row(DebriefTexts.derivation[language], .bold)]
      rows += deadline.derivation.flatMap {
        Row.wrapped("· " + $0.text(language), width: text, hanging: 2)
      }
    }
    rows += [.blank, Row(ReviewTexts.why[language], .bold)]
    rows += Row.wrapped(mistake.petition.why[language], width: text)
    return [rows]
  }

  private func isAboutReturns(_ mistake: Mistake) -> Bool {
    let petition = mistake.petition.petition
    return review?.petition == petition
      && events.contains {
        $0.petition == petition && $0.activity == .leaderReturned
          && mistake.violation.evidence.contains($0.sequence)
      }
  }

  /// How much of a draft that came back is shown.
  private enum ReturnDetail {
    case reasonsOnly
    case withDrafts
  }

  /// The drafts that the leader returned, each with what was found in it.
  private func returnBlocks(
    width: Int, _ language: Language, _ detail: ReturnDetail
  ) -> [[Row]] {
    (review?.draftReturns ?? []).enumerated().map { index, returned in
      let title = ReviewTexts.draftReturned(index + 1, at: returned.at)[language]
      var rows = [Row(title, .bold)]
      if detail == .withDrafts {
        rows = [.blank] + rows + Row.wrapped(returned.draft, width: width, indent: 2)
        rows.append(Row(ReviewTexts.whyReturned[language], .bold))
      }
      return rows + Row.wrapped(returned.why?[language] ?? "–", width: width, indent: 2)
    }
  }

  private func modelBlocks(_ id: PetitionID, width: Int, _ language: Language) -> [[Row]] {
    guard let review, review.petition == id else { return [] }
    let text = min(width, 100)
    var model = Row.wrapped("#\(id) \(review.subject[language])", width: width, style: .bold)
    model += [.blank, Row(ReviewTexts.modelSteps[language], .bold)]
    model += Row.wrapped(review.steps.map { $0[language] }.joined(separator: " → "), width: text)
    let parts = review.parts.map { part in
      [.blank] + Row.wrapped(part.title[language], width: text, style: .bold)
        + Row.wrapped(part.text?[language] ?? "–", width: text, indent: 2)
    }
    let why = [Row.blank, Row(ReviewTexts.why[language], .bold)]
    return [model] + parts + returnBlocks(width: text, language, .withDrafts)
      + [why + Row.wrapped(review.why[language], width: text)]
  }

  private func verdictBlocks(width: Int, _ language: Language) -> [[Row]] {
    card.petitions.map { score in
      let points = DebriefTexts.points(score.points)[language]
      let name = "#\(score.petition) \(score.subject[language])"
      let head = Row(
        [Span(name.clipped(toWidth: max(1, width - points.displayWidth - 1)), .bold)],
        trailing: Span(points))
      return [head]
        + score.verdicts.filter(\.isWorthShowing).flatMap { entry in
          let words = DebriefTexts.verdict(entry)
          return Row.wrapped(
            "\(words.sign) \(entry.rule.id) \(entry.rule.title[language]): "
              + words.words[language], width: width, indent: 1, hanging: 2)
        } + [.blank]
    }
  }
}

extension RuleVerdict {
  /// Whether it says something about this petition.
  fileprivate var isWorthShowing: Bool {
    switch verdict {
    case .kept(let evidence): !evidence.isEmpty
    case .broken, .notJudged: true
    case .notActivated: false
    }
  }
}
