import Petitions
import Scenarios
import Simulation
import TerminalUI
import Wording
import WorkCalendar

extension Desk {
  /// The most rows that a list of an overlay shows.
  static let listRowsMaximum = 12

  mutating func handle(
    _ key: Key, in overlay: Overlay, elapsed: Int64, size: Size
  ) -> Intent {
    if case .compose(let composer) = overlay {
      handle(key, composing: composer, elapsed: elapsed, size: size)
      return .stay
    }
    if key == .escape || key == .control("c") {
      self.overlay = nil
      return .stay
    }
    switch overlay {
    case .commands(let list):
      picked(
        key, list, keeping: { .commands($0) },
        picking: { desk, command in
          desk.overlay = nil
          desk.run(command, elapsed: elapsed)
        })
    case .kinds(let petition, let list):
      picked(
        key, list, keeping: { .kinds(petition, $0) },
        picking: { desk, kind in
          desk.overlay = nil
          desk.act(.classify(kind), on: petition, elapsed: elapsed)
        })
    case .reasons(let petition, let list):
      picked(
        key, list, keeping: { .reasons(petition, $0) },
        picking: { desk, reason in
          desk.compose(.decline(reason), on: petition)
        })
    case .units(let petition, let list):
      picked(
        key, list, keeping: { .units(petition, $0) },
        picking: { desk, choice in
          desk.compose(.forward(choice.unit), on: petition)
        })
    case .petitions(let petition, let list):
      picked(
        key, list, keeping: { .petitions(petition, $0) },
        picking: { desk, other in
          desk.overlay = nil
          desk.act(.merge(into: other), on: petition, elapsed: elapsed)
        })
    case .facts(let checklist): handle(key, choosing: checklist)
    case .redact(let redaction): handle(key, redacting: redaction, elapsed: elapsed)
    case .confirm(let confirmation): return handle(key, confirming: confirmation, elapsed: elapsed)
    case .hints:
      if key == .enter || key == .character("h") || key == .character(" ") { self.overlay = nil }
    case .compose: break
    }
    return .stay
  }

  /// Moves in a list, or does something with what Enter picks from it.
  private mutating func picked<ID: Hashable & Sendable>(
    _ key: Key, _ list: ListSelection<ID>, keeping wrap: (ListSelection<ID>) -> Overlay,
    picking pick: (inout Desk, ID) -> Void
  ) {
    if key == .enter {
      if let selected = list.selected { pick(&self, selected.id) }
      return
    }
    var list = list
    list.handle(key, height: Self.listRowsMaximum)
    overlay = wrap(list)
  }

  private mutating func handle(_ key: Key, choosing checklist: FactChecklist) {
    guard key == .enter else {
      var checklist = checklist
      checklist.handle(key)
      overlay = .facts(checklist)
      return
    }
    guard !checklist.facts.isEmpty else {
      message = Message(.attention, Refusal.nothingAsked.phrase)
      return
    }
    compose(.ask(checklist.facts), on: checklist.petition)
  }

  private mutating func handle(
    _ key: Key, confirming confirmation: Overlay.Confirmation, elapsed: Int64
  ) -> Intent {
    guard key == .enter || key == .character("y") || key == .character("c") else { return .stay }
    overlay = nil
    switch confirmation {
    case .send(let petition): act(.send, on: petition, elapsed: elapsed)
    case .publish(let petition): act(.publish, on: petition, elapsed: elapsed)
    case .finish: finish(elapsed: elapsed)
    case .waitToEnd: wait(elapsed: elapsed)
    case .leave: return .leave
    }
    return .stay
  }
}

// MARK: - Writing

extension Desk {
  /// Opens the composer with what was left in it, or with something to start from.
  mutating func compose(_ purpose: Composer.Purpose, on petition: PetitionID) {
    let kept = drafts[DraftID(petition: petition, verb: purpose.verb)]
    let text = kept ?? suggestion(for: purpose, on: petition)
    overlay = .compose(Composer(petition: petition, purpose: purpose, text: text))
  }

  private func suggestion(for purpose: Composer.Purpose, on petition: PetitionID) -> String {
    switch purpose {
    case .ask(let facts): OverlayTexts.question(facts)
    case .draft: simulation.petitionCase(petition)?.draft ?? ""
    case .decline, .forward, .split, .apologise, .remind, .return, .extend, .note, .flag: ""
    }
  }

  private mutating func handle(
    _ key: Key, composing composer: Composer, elapsed: Int64, size: Size
  ) {
    var composer = composer
    let draft = DraftID(petition: composer.petition, verb: composer.purpose.verb)
    if var list = composer.templates {
      switch key {
      case .escape, .function(4): composer.templates = nil
      case .enter:
        if let id = list.selected?.id,
          let template = scenario.templates.first(where: { $0.id == id })
        {
          composer.editor.clear()
          composer.editor.insert(template.text)
          composer.editor.move(to: 0)
        }
        composer.templates = nil
      default:
        list.handle(key, height: Self.listRowsMaximum)
        composer.templates = list
      }
      overlay = .compose(composer)
      return
    }
    switch key {
    case .escape, .control("c"):
      drafts[draft] = composer.editor.isEmpty ? nil : composer.editor.text
      overlay = nil
      return
    case .control("s"), .function(2):
      send(composer, draft, elapsed: elapsed)
      return
    case .enter where composer.purpose.isLine:
      send(composer, draft, elapsed: elapsed)
      return
    case .function(4): composer.templates = templates(for: composer.purpose)
    case .tab: composer.jumpToPlaceholder()
    default:
      let view = DeskLayout(size).composerText(isLine: composer.purpose.isLine)
      composer.write(key, width: view.width, height: view.height)
    }
    overlay = .compose(composer)
  }

  private mutating func send(_ composer: Composer, _ draft: DraftID, elapsed: Int64) {
    var composer = composer
    if let refusal = act(composer.action, on: composer.petition, elapsed: elapsed) {
      composer.refusal = refusal.phrase
      composer.jumpToPlaceholder()
      overlay = .compose(composer)
      return
    }
    drafts[draft] = nil
    overlay = nil
  }

  func templates(for purpose: Composer.Purpose) -> ListSelection<String>? {
    let fitting = scenario.templates.filter { purpose.templateVerbs.contains($0.verb) }
    guard !fitting.isEmpty else { return nil }
    return ListSelection(
      fitting.map {
        ListSelection.Item(id: $0.id, text: $0.title.vietnamese, keywords: $0.title.english)
      })
  }
}

// MARK: - Hiding

extension Desk {
  private mutating func handle(_ key: Key, redacting redaction: Redaction, elapsed: Int64) {
    var redaction = redaction
    redaction.refusal = nil
    let choices = redactionChoices(redaction)
    switch key {
    case .control("s"), .function(2):
      guard
        let refusal = act(
          .redact(parts: redaction.parts), on: redaction.petition, elapsed: elapsed)
      else {
        overlay = nil
        return
      }
      redaction.refusal = refusal.phrase
    case .up: redaction.index = max(0, redaction.index - 1)
    case .down: redaction.index = max(0, min(choices.count - 1, redaction.index + 1))
    case .enter:
      let typed = redaction.field.text
      if !typed.isEmpty {
        hide(typed, in: &redaction)
      } else if choices.indices.contains(redaction.index) {
        let part = choices[redaction.index]
        if redaction.parts.contains(part) {
          redaction.parts.removeAll { $0 == part }
        } else {
          redaction.parts.append(part)
        }
      }
    default: redaction.field.handle(key)
    }
    overlay = .redact(redaction)
  }

  private func hide(_ part: String, in redaction: inout Redaction) {
    guard publication(of: redaction.petition, hiding: []).contains(part) else {
      redaction.refusal = Refusal.partNotFound(part).phrase
      return
    }
    if !redaction.parts.contains(part) { redaction.parts.append(part) }
    redaction.field.clear()
  }

  /// What is hidden, then what looks as if it should be.
  func redactionChoices(_ redaction: Redaction) -> [String] {
    let text = publication(of: redaction.petition, hiding: [])
    let sender = scenario.petition(redaction.petition)?.sender
    let known = [sender?.name, sender?.phone, sender?.address].compactMap { $0 }
    let found = known.filter { text.contains($0) } + PersonalData.candidates(in: text)
    var choices = redaction.parts
    for candidate in found where !choices.contains(candidate) { choices.append(candidate) }
    return choices.sorted { text.position(of: $0) < text.position(of: $1) }
  }

  /// The publication as it would read with these parts hidden.
  func publication(of petition: PetitionID, hiding parts: [String]) -> String {
    var trial = simulation
    _ = trial.reduce(
      .act(.redact(parts: parts), on: petition), elapsedMilliseconds: trial.elapsedMilliseconds)
    return trial.petitionCase(petition).map(trial.publication(of:)) ?? ""
  }
}

extension String {
  /// Where a part stands, counted in bytes; the end when it does not.
  fileprivate func position(of part: String) -> Int {
    guard let range = firstRange(of: part) else { return utf8.count }
    return utf8.distance(from: startIndex, to: range.lowerBound)
  }
}

/// Finds what looks like data about a person.
enum PersonalData {
  /// Numbers of at least this many digits may be phone or identity numbers.
  static let digitsMinimum = 8

  /// The stretches of a text that look like long numbers or e-mail addresses, in their order.
  ///
  /// Complexity: linear in the length of the text.
  static func candidates(in text: String) -> [String] {
    var result: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      result += numbers(in: line)
      result += line.split(whereSeparator: \.isWhitespace).filter { $0.contains("@") }.map {
        String($0.drop { !$0.isLetter && !$0.isNumber }.trimmingEnd())
      }
    }
    return result.filter { !$0.isEmpty }
  }

  private static func numbers(in line: Substring) -> [String] {
    var result: [String] = []
    var index = line.startIndex
    while index < line.endIndex {
      guard line[index].isASCIIDigit else {
        index = line.index(after: index)
        continue
      }
      var end = index
      var last = index
      // One separator between digits belongs to the number.
      var separators = 0
      while end < line.endIndex {
        if line[end].isASCIIDigit {
          last = end
          separators = 0
        } else if separators == 0, " .-".contains(line[end]) {
          separators = 1
        } else {
          break
        }
        end = line.index(after: end)
      }
      let number = line[index...last]
      if number.count(where: \.isASCIIDigit) >= digitsMinimum { result.append(String(number)) }
      index = end
    }
    return result
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Substring {
  fileprivate func trimmingEnd() -> Substring {
    var result = self
    while let last = result.last, !last.isLetter && !last.isNumber { result.removeLast() }
    return result
  }
}
