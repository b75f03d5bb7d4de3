import JSON
import Petitions
import Rules
import Scenarios
import Scoring
import Simulation
import TerminalUI

// What is being typed and where one is, as text: enough to put a killed program's screen back.

extension Desk {
  /// The version of the bookmark that this program writes, and the only one that it reads.
  private static let bookmarkVersion: Int64 = 1

  var bookmark: String {
    var members = [JSONMember("version", .integer(Self.bookmarkVersion))]
    members.append(JSONMember("selected", .text(selected?.text ?? "")))
    members.append(JSONMember("pane", .text(pane.rawValue)))
    members.append(JSONMember("derivation", .text(derivation.rawValue)))
    members.append(JSONMember("thread", threadPlace.json))
    members.append(JSONMember("file", filePlace.json))
    let keys = drafts.keys.sorted {
      ($0.petition.text, $0.verb.rawValue) < ($1.petition.text, $1.verb.rawValue)
    }
    members.append(
      JSONMember(
        "drafts",
        .array(
          keys.map { key in
            [
              "petition": .text(key.petition.text), "verb": .text(key.verb.rawValue),
              "text": .text(drafts[key] ?? ""),
            ]
          })))
    members.append(
      JSONMember(
        "slips",
        .array(
          violations.map {
            ["petition": .text($0.petition.text), "rule": .text($0.rule.id.text)]
          })))
    if let overlay { members.append(JSONMember("overlay", overlay.json)) }
    return JSONValue.object(members).canonicalText
  }

  /// Puts the screen back as a bookmark says; what does not fit any more is left out.
  mutating func restore(_ text: String?) {
    guard let text, let json = try? JSONValue.parse(text),
      json["version"]?.integer == Self.bookmarkVersion
    else { return }
    if let id = json["selected"]?.text, simulation.petitionCase(PetitionID(id)) != nil {
      selected = PetitionID(id)
    }
    pane = json["pane"]?.text.flatMap(Pane.init(rawValue:)) ?? .thread
    derivation = json["derivation"]?.text.flatMap(Detail.init(rawValue:)) ?? .short
    threadPlace = json["thread"].map(ScrollPlace.init(json:)) ?? .start
    filePlace = json["file"].map(ScrollPlace.init(json:)) ?? .start
    for draft in json["drafts"]?.array ?? [] {
      guard let petition = draft["petition"]?.text, let text = draft["text"]?.text,
        let verb = draft["verb"]?.text.flatMap(Verb.init(rawValue:))
      else { continue }
      drafts[DraftID(petition: PetitionID(petition), verb: verb)] = text
    }
    let ids = (json["slips"]?.array ?? []).compactMap { violation -> RuleViolationID? in
      guard let petition = violation["petition"]?.text, let rule = violation["rule"]?.text else {
        return nil
      }
      return RuleViolationID(petition: PetitionID(petition), rule: .init(rule))
    }
    restoreViolations(ids)
    if let json = json["overlay"] { overlay = restoredOverlay(json) }
  }

  private func restoredOverlay(_ json: JSONValue) -> Overlay? {
    let petition = PetitionID(json["petition"]?.text ?? "")
    let isKnown = simulation.petitionCase(petition) != nil
    switch json["kind"]?.text {
    case "commands": return .commands(list(json, commandItems) { Command(text: $0) })
    case "kinds" where isKnown:
      let items = OverlayLists.kinds(selected: nil)
      return .kinds(petition, list(json, items, PetitionKind.init(rawValue:)))
    case "reasons" where isKnown:
      let items = OverlayLists.reasons()
      return .reasons(petition, list(json, items, DeclineReason.init(rawValue:)))
    case "units" where isKnown:
      return .units(petition, list(json, unitsToday()) { UnitChoice(text: $0) })
    case "petitions" where isKnown:
      let items = OverlayLists.others(than: petition, in: self)
      return .petitions(petition, list(json, items) { PetitionID($0) })
    case "facts" where isKnown:
      let known = simulation.petitionCase(petition)?.factsKnown ?? []
      return .facts(
        FactChecklist(
          petition: petition, known: known, chosen: json.facts, index: json.int("index")))
    case "compose" where isKnown: return restoredComposer(json, petition).map(Overlay.compose)
    case "redact" where isKnown:
      var redaction = Redaction(
        petition: petition, parts: (json["parts"]?.array ?? []).compactMap(\.text))
      redaction.field = LineField(json["text"]?.text ?? "")
      redaction.index = max(0, json.int("index"))
      return .redact(redaction)
    case "hints" where isKnown: return .hints(petition)
    case "send" where isKnown: return .confirm(.send(petition))
    case "publish" where isKnown: return .confirm(.publish(petition))
    case "finish": return .confirm(.finish)
    case "leave": return .confirm(.leave)
    case "wait-to-end": return .confirm(.waitToEnd)
    default: return nil
    }
  }

  private func restoredComposer(_ json: JSONValue, _ petition: PetitionID) -> Composer? {
    guard let verb = json["verb"]?.text.flatMap(Verb.init(rawValue:)),
      let text = json["text"]?.text, let purpose = Composer.Purpose(verb, json, in: scenario)
    else { return nil }
    var composer = Composer(petition: petition, purpose: purpose, text: text)
    composer.editor.move(to: json.int("caret"))
    composer.isPlaceholderActive = json["placeholder"]?.bool ?? false
    if json["templates"] != nil, let items = templates(for: purpose) {
      composer.templates = list(json["templates"] ?? .null, items) { $0 }
    }
    return composer
  }

  private func list<ID: Hashable & Sendable>(
    _ json: JSONValue, _ list: ListSelection<ID>, _ id: (String) -> ID?
  ) -> ListSelection<ID> {
    var list = list
    if let filter = json["filter"]?.text, !filter.isEmpty { list.setFilter(filter) }
    if let selected = json["selected"]?.text.flatMap(id) { list.select(selected) }
    return list
  }
}

extension Overlay {
  fileprivate var json: JSONValue {
    switch self {
    case .commands(let list): .list("commands", nil, list) { $0.text }
    case .kinds(let petition, let list): .list("kinds", petition, list) { $0.rawValue }
    case .reasons(let petition, let list): .list("reasons", petition, list) { $0.rawValue }
    case .units(let petition, let list): .list("units", petition, list) { $0.text }
    case .petitions(let petition, let list): .list("petitions", petition, list) { $0.text }
    case .facts(let checklist):
      [
        "kind": "facts", "petition": .text(checklist.petition.text),
        "facts": .array(checklist.chosen.map { .text($0.rawValue) }),
        "index": .integer(Int64(checklist.index)),
      ]
    case .compose(let composer): composer.json
    case .redact(let redaction):
      [
        "kind": "redact", "petition": .text(redaction.petition.text),
        "parts": .array(redaction.parts.map { .text($0) }), "text": .text(redaction.field.text),
        "index": .integer(Int64(redaction.index)),
      ]
    case .hints(let petition): ["kind": "hints", "petition": .text(petition.text)]
    case .confirm(.send(let petition)): ["kind": "send", "petition": .text(petition.text)]
    case .confirm(.publish(let petition)): ["kind": "publish", "petition": .text(petition.text)]
    case .confirm(.finish): ["kind": "finish"]
    case .confirm(.leave): ["kind": "leave"]
    case .confirm(.waitToEnd): ["kind": "wait-to-end"]
    }
  }
}

extension Composer {
  fileprivate var json: JSONValue {
    var members = [
      JSONMember("kind", "compose"), JSONMember("petition", .text(petition.text)),
      JSONMember("verb", .text(purpose.verb.rawValue)), JSONMember("text", .text(editor.text)),
      JSONMember("caret", .integer(Int64(editor.caret))),
      JSONMember("placeholder", .bool(isPlaceholderActive)),
    ]
    switch purpose {
    case .ask(let facts):
      members.append(JSONMember("facts", .array(facts.map { .text($0.rawValue) })))
    case .decline(let reason): members.append(JSONMember("reason", .text(reason.rawValue)))
    case .forward(let unit): members.append(JSONMember("unit", .text(unit.text)))
    case .draft, .split, .apologise, .remind, .return, .extend, .note, .flag: break
    }
    if let templates {
      members.append(JSONMember("templates", .list("templates", nil, templates) { $0 }))
    }
    return .object(members)
  }
}

extension Composer.Purpose {
  fileprivate init?(_ verb: Verb, _ json: JSONValue, in scenario: Scenario) {
    switch verb {
    case .ask:
      guard !json.facts.isEmpty else { return nil }
      self = .ask(json.facts)
    case .decline:
      guard let reason = json["reason"]?.text.flatMap(DeclineReason.init(rawValue:)) else {
        return nil
      }
      self = .decline(reason)
    case .forward:
      guard let unit = json["unit"]?.text, scenario.units.unit(UnitID(unit)) != nil else {
        return nil
      }
      self = .forward(UnitID(unit))
    case .draft: self = .draft
    case .split: self = .split
    case .apologise: self = .apologise
    case .remind: self = .remind
    case .return: self = .return
    case .extend: self = .extend
    case .note: self = .note
    case .flag: self = .flag
    case .open, .classify, .accept, .merge, .markUrgent, .redact, .submit, .send, .publish, .sync:
      return nil
    }
  }
}

extension ScrollPlace {
  fileprivate var json: JSONValue {
    ["block": .integer(Int64(block)), "row": .integer(Int64(row)), "end": .bool(isAtEnd)]
  }

  fileprivate init(json: JSONValue) {
    self.init(
      block: json.int("block"), row: json.int("row"), isAtEnd: json["end"]?.bool ?? false)
  }
}

extension JSONValue {
  fileprivate static func list<ID>(
    _ kind: String, _ petition: PetitionID?, _ list: ListSelection<ID>, _ text: (ID) -> String
  ) -> JSONValue {
    [
      "kind": .text(kind), "petition": .text(petition?.text ?? ""), "filter": .text(list.filter),
      "selected": .text(list.selected.map { text($0.id) } ?? ""),
    ]
  }

  fileprivate var facts: [Fact] {
    (self["facts"]?.array ?? []).compactMap { $0.text.flatMap(Fact.init(rawValue:)) }
  }

  fileprivate func int(_ key: String) -> Int {
    Int(clamping: self[key]?.integer ?? 0)
  }
}
