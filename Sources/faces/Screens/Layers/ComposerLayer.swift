import JSON
import Petitions
import Scenarios
import Shifts
import Simulation
import TerminalUI
import Wording

/// A text being written for a verb on a petition, below the letters that it answers.
struct ComposerLayer: DeskLayer {
  static let name = "compose"

  let petition: PetitionID
  let purpose: Purpose
  var editor: TextEditor
  /// The templates, while one of them is being chosen.
  var templates: ListSelection<String>?
  /// Why the text could not be sent as it is.
  var refusal: Phrase?
  /// The place to fill that typing replaces, or that is being filled.
  var filling: Filling?
  /// Where the letters above the text are read from.
  var source = ScrollPlace.end
  /// Where the template that is looked at is read from.
  var preview = ScrollPlace.start

  /// What the text is for, with what was chosen before it.
  enum Purpose: Hashable, Sendable {
    case ask([Fact])
    case decline(DeclineReason)
    case sendBack(AnswerDefect)
    case reject([DraftFault])
    /// A verb that carries a unit.
    case unit(Verb, UnitID)
    /// A verb that carries nothing but the text.
    case write(Verb)
  }

  init(petition: PetitionID, purpose: Purpose, text: String) {
    self.petition = petition
    self.purpose = purpose
    editor = TextEditor(text)
  }

  var takesText: Bool { true }
  var canUndo: Bool { true }

  var backdrop: Backdrop? {
    Backdrop(petition: petition, place: source, isShort: purpose.isShort)
  }

  func keyHints(at desk: Desk) -> [KeyHint] {
    if templates != nil {
      return [
        KeyHint("↑ ↓", CommonTexts.move), KeyHint("PgUp PgDn", CommonTexts.scroll),
        KeyHint("Enter", LayerTexts.useTemplate), KeyHint("Esc", CommonTexts.cancel),
      ]
    }
    if isTimeUsedUp(at: desk) {
      return [
        KeyHint("↑ ↓", CommonTexts.scroll), KeyHint("F5 F6", LayerTexts.scrollLetters),
        KeyHint("Esc", CommonTexts.close),
      ]
    }
    var hints = [KeyHint("F2", purpose.verb.entry.writing.completion)]
    if !desk.shift.templates(for: purpose.verb, because: purpose.reason).isEmpty {
      hints.append(KeyHint("F4", LayerTexts.templates))
    }
    if Placeholder.first(in: editor.characters) != nil {
      hints.append(KeyHint("Tab", LayerTexts.nextPlaceholder))
    }
    return hints + [
      KeyHint("F5 F6", LayerTexts.scrollLetters), KeyHint("Esc", LayerTexts.keepText),
    ]
  }

  /// The action that the text amounts to.
  var action: Action? {
    let text = editor.text
    return switch purpose {
    case .ask(let facts): .ask(facts: facts, text: text)
    case .decline(let reason): .decline(reason: reason, text: text)
    case .sendBack(let defect): .sendBack(defect, text: text)
    case .reject(let faults): .reject(faults: faults, text: text)
    case .unit(let verb, let unit): Action(verb, .unit(unit, note: text))
    case .write(let verb): Action(verb, .text(text))
    }
  }
}

// MARK: - Keys

extension ComposerLayer {
  mutating func handle(_ key: Key, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    refusal = nil
    if templates != nil { return handle(key, choosingTemplateAt: desk, moment) }
    if isTimeUsedUp(at: desk), key.changesText { return .stay }
    switch key {
    case .escape, .control("c"):
      keepDraft(at: &desk)
      let kept = desk.scratch[petition, purpose.verb].text
      if !kept.isEmpty { desk.message = Message(.done, LayerTexts.textKept(purpose.verb)) }
      return .close
    case .control("s"), .function(2): return send(at: &desk, moment)
    case .function(4):
      guard let list = templateList(at: desk) else { return refuse(key) }
      templates = list
    case .function(5): scrollLetters(by: -1, at: desk, moment)
    case .function(6): scrollLetters(by: 1, at: desk, moment)
    case .tab:
      // The caret stands in the first place already when a template has been chosen.
      if filling?.isAnnounced == false {
        filling?.isAnnounced = true
      } else {
        guard Placeholder.first(in: editor.characters) != nil || filling != nil else {
          return refuse(key)
        }
        jumpToPlaceholder()
      }
    default:
      let view = DeskLayout(moment.size).composerText(isShort: purpose.isShort)
      guard write(key, width: view.width, height: view.height) else { return refuse(key) }
    }
    return .stay
  }

  /// Says of a key that it does nothing, in the window, which covers where the desk would say it.
  private mutating func refuse(_ key: Key) -> LayerChange {
    refusal = key.unused(help: "F1")
    return .stay
  }

  private func keepDraft(at desk: inout Desk) {
    // A suggestion that nobody touched is made anew, for what is asked then.
    let isOwn = editor.text != desk.suggestion(for: purpose, on: petition)
    desk.scratch[petition, purpose.verb] = ScratchText(
      isOwn ? editor.text : "", facts: purpose.facts, faults: purpose.faults,
      reason: purpose.reason, unit: purpose.unit)
  }

  /// Whether nothing can be done to the petition any more, so that the text is only read.
  func isTimeUsedUp(at desk: Desk) -> Bool {
    desk.shift.petitionCase(petition)?.isTimeUsedUp ?? false
  }

  private mutating func send(at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    fillAlike()
    guard let action else { return .stay }
    if let question = desk.question(before: action, on: petition) {
      keepDraft(at: &desk)
      return .replace(question)
    }
    if let refused = desk.act(action, on: petition, elapsed: moment.elapsed) {
      refusal = desk.shift.words(for: refused, of: action.verb, on: petition)
      if filling?.isBegun ?? true { jumpToPlaceholder() }
      return .stay
    }
    desk.scratch[petition, purpose.verb] = ScratchText()
    return .close
  }

  private mutating func handle(
    _ key: Key, choosingTemplateAt desk: Desk, _ moment: KeyMoment
  ) -> LayerChange {
    guard var list = templates else { return .stay }
    switch key {
    case .pageUp, .pageDown:
      let frame = TemplateFrame(layout: DeskLayout(moment.size), self, list)
      let rows = frame.rows(of: shownTemplate(at: desk))
      // The lines that say how much is out of sight hide one of the text at either end.
      let page = max(1, frame.preview.height - 2)
      preview.move(
        by: key == .pageUp ? -page : page, in: [rows], height: frame.preview.height)
    case .escape, .control("c"), .function(4): templates = nil
    case .enter:
      templates = nil
      let chosen = list.selected?.id
      guard let template = desk.scenario.templates.first(where: { $0.id == chosen }) else {
        return .stay
      }
      editor.replaceAll(
        with: desk.shift.text(of: template, for: petition, asking: purpose.facts))
      editor.move(to: 0)
      filling = nil
      jumpToPlaceholder()
      filling?.isAnnounced = false
    default:
      let before = list.selected?.id
      guard list.handle(key, height: listRowsMaximum) else { return refuse(key) }
      if list.selected?.id != before { preview = .start }
      templates = list
    }
    return .stay
  }

  /// The template that is being looked at, as it would be taken.
  func shownTemplate(at desk: Desk) -> String {
    let chosen = templates?.selected?.id
    guard let template = desk.scenario.templates.first(where: { $0.id == chosen }) else {
      return ""
    }
    return desk.shift.text(of: template, for: petition, asking: purpose.facts)
  }

  func templateList(at desk: Desk) -> ListSelection<String>? {
    let fitting = desk.shift.templates(for: purpose.verb, because: purpose.reason)
    guard !fitting.isEmpty else { return nil }
    return ListSelection(
      fitting.map {
        ListSelection.Item(id: $0.id, text: $0.title.vietnamese, keywords: $0.title.english)
      })
  }

  private mutating func scrollLetters(by count: Int, at desk: Desk, _ moment: KeyMoment) {
    let rect = DeskLayout(moment.size).source(isShort: purpose.isShort)
    let blocks = desk.letterBlocks(of: petition, width: rect.width, moment.language)
    source.move(by: count, in: blocks, height: rect.height)
  }
}

// MARK: - Bookmarks

extension ComposerLayer {
  init?(bookmark json: JSONValue, at desk: Desk) {
    guard let petition = json.petition(at: desk),
      let verb = json["verb"]?.text.flatMap(Verb.init(rawValue:)), let text = json["text"]?.text,
      let purpose = Purpose(verb, json, in: desk.scenario)
    else { return nil }
    self.init(petition: petition, purpose: purpose, text: text)
    editor.move(to: json.int("caret"))
    source = json["source"].map(ScrollPlace.init(json:)) ?? .end
    if let name = json["filling"]?["name"]?.text {
      filling = Filling(
        name: name, start: json["filling"]?.int("start") ?? 0,
        isBegun: json["filling"]?["begun"]?.bool ?? false,
        length: json["filling"]?.int("length") ?? 0,
        isAnnounced: json["filling"]?["announced"]?.bool ?? true)
    }
    if let kept = json["templates"], var list = templateList(at: desk) {
      if let filter = kept["filter"]?.text, !filter.isEmpty {
        list.setFilter(filter, caret: kept.int("caret"))
      }
      if let selected = kept["selected"]?.text { list.select(selected) }
      templates = list
    }
  }

  var bookmark: [JSONMember] {
    var members = [
      JSONMember("petition", .text(petition.text)),
      JSONMember("verb", .text(purpose.verb.rawValue)), JSONMember("text", .text(editor.text)),
      JSONMember("caret", .integer(Int64(editor.caret))), JSONMember("source", source.json),
    ]
    if let filling {
      members.append(
        JSONMember(
          "filling",
          [
            "name": .text(filling.name), "start": .integer(Int64(filling.start)),
            "begun": .bool(filling.isBegun), "length": .integer(Int64(filling.length)),
            "announced": .bool(filling.isAnnounced),
          ]))
    }
    if let templates {
      members.append(
        JSONMember(
          "templates",
          [
            "filter": .text(templates.filter),
            "caret": .integer(Int64(templates.field.caret)),
            "selected": .text(templates.selected?.id ?? ""),
          ]))
    }
    switch purpose {
    case .ask(let facts):
      members.append(JSONMember("facts", .array(facts.map { .text($0.rawValue) })))
    case .decline(let reason): members.append(JSONMember("reason", .text(reason.rawValue)))
    case .sendBack(let defect):
      members.append(JSONMember("defect", .text(defect.rawValue)))
    case .reject(let faults):
      members.append(JSONMember("faults", .array(faults.map { .text($0.rawValue) })))
    case .unit(_, let unit): members.append(JSONMember("unit", .text(unit.text)))
    case .write: break
    }
    return members
  }
}

extension ComposerLayer.Purpose {
  /// What the text of an action is written for; nothing where it carries none.
  init?(_ action: Action) {
    switch action.content {
    case .question(let facts, _): self = .ask(facts)
    case .refusal(let reason, _): self = .decline(reason)
    case .defect(let defect, _): self = .sendBack(defect)
    case .faults(let faults, _): self = .reject(faults)
    case .unit(let unit, _): self = .unit(action.verb, unit)
    case .text: self = .write(action.verb)
    case .nothing, .classification, .petition, .parts, .assessment: return nil
    }
  }

  fileprivate init?(_ verb: Verb, _ json: JSONValue, in scenario: Scenario) {
    switch verb.entry.carries {
    case .question:
      guard !json.facts.isEmpty else { return nil }
      self = .ask(json.facts)
    case .refusal:
      guard let reason = json["reason"]?.text.flatMap(DeclineReason.init(rawValue:)) else {
        return nil
      }
      self = .decline(reason)
    case .defect:
      guard let defect = json["defect"]?.text.flatMap(AnswerDefect.init(rawValue:)) else {
        return nil
      }
      self = .sendBack(defect)
    case .unit:
      guard let unit = json["unit"]?.text, scenario.units.unit(UnitID(unit)) != nil else {
        return nil
      }
      self = .unit(verb, UnitID(unit))
    case .faults:
      let faults: [DraftFault] = json.choices("faults")
      guard !faults.isEmpty else { return nil }
      self = .reject(faults)
    case .text: self = .write(verb)
    case .nothing, .classification, .petition, .parts, .assessment: return nil
    }
  }

  var verb: Verb {
    switch self {
    case .ask: .ask
    case .decline: .decline
    case .sendBack: .sendBack
    case .reject: .reject
    case .unit(let verb, _): verb
    case .write(let verb): verb
    }
  }

  /// What a question asks for.
  var facts: [Fact] {
    if case .ask(let facts) = self { facts } else { [] }
  }

  /// What is wrong with a draft that is rejected.
  var faults: [DraftFault] {
    if case .reject(let faults) = self { faults } else { [] }
  }

  /// Why a petition is declined.
  var reason: DeclineReason? {
    if case .decline(let reason) = self { reason } else { nil }
  }

  /// Where a petition goes.
  var unit: UnitID? {
    if case .unit(_, let unit) = self { unit } else { nil }
  }

  /// Whether a few lines are enough.
  var isShort: Bool { verb.entry.writing.length == .lines }
}

extension Key {
  /// Whether it would change a text that is being written, or send it.
  fileprivate var changesText: Bool {
    switch self {
    case .escape, .control("c"), .function(5), .function(6), .up, .down, .left, .right, .pageUp,
      .pageDown, .home, .end, .textStart, .textEnd, .wordLeft, .wordRight:
      false
    default: true
    }
  }
}

extension Desk {
  /// What was written for a verb before the time of the petition was used up, to be read again.
  func textToRead(_ verb: Verb, on petition: PetitionID) -> ComposerLayer? {
    let kept = scratch[petition, verb]
    guard shift.petitionCase(petition)?.isTimeUsedUp == true, !kept.text.isEmpty else { return nil }
    let purpose: ComposerLayer.Purpose? =
      switch verb.entry.carries {
      case .text: .write(verb)
      case .question: .ask(kept.facts)
      case .refusal: kept.reason.map { .decline($0) }
      case .unit: kept.unit.map { .unit(verb, $0) }
      case .nothing, .classification, .defect, .petition, .parts, .assessment, .faults: nil
      }
    return purpose.map { composer($0, on: petition) }
  }

  /// A composer with what was left in it, or with something to start from.
  func composer(_ purpose: ComposerLayer.Purpose, on petition: PetitionID) -> ComposerLayer {
    let kept = scratch[petition, purpose.verb].text
    var composer = ComposerLayer(
      petition: petition, purpose: purpose,
      text: kept.isEmpty ? suggestion(for: purpose, on: petition) : kept)
    if case .write(.draft) = purpose, let place = placeOfReturn(on: petition) {
      // Whoever mends a draft has the leader's reason above it; what is typed goes behind it.
      composer.source = place
    }
    return composer
  }

  /// Where the letters have the note with which the draft was returned last, until it is mended.
  private func placeOfReturn(on petition: PetitionID) -> ScrollPlace? {
    guard let record = shift.petitionCase(petition), record.approval == .denied,
      let block = shift.letters(of: record).lastIndex(where: { $0.author == .leader })
    else { return nil }
    return ScrollPlace(block: block, row: 0, isAtEnd: false)
  }

  fileprivate func suggestion(
    for purpose: ComposerLayer.Purpose, on petition: PetitionID
  ) -> String {
    switch purpose {
    case .ask(let facts): ShiftTexts.question(facts)
    case .write(let verb): shift.beginning(of: verb, on: petition)
    case .decline, .sendBack, .reject, .unit: ""
    }
  }
}
