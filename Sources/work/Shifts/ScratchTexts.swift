package import JSON
package import Petitions
import Simulation

/// What was begun for a verb on a petition and not done yet.
package struct ScratchText: Hashable, Sendable {
  package var text: String
  /// The facts that a question asks for.
  package var facts: [Fact]
  /// What is ticked as wrong with a draft.
  package var faults: [DraftFault]
  /// What is chosen to be hidden.
  package var parts: [String]
  /// Why the petition is to be declined.
  package var reason: DeclineReason?
  /// Where the petition is to go.
  package var unit: UnitID?

  package init(
    _ text: String = "", facts: [Fact] = [], faults: [DraftFault] = [], parts: [String] = [],
    reason: DeclineReason? = nil,
    unit: UnitID? = nil
  ) {
    self.text = text
    self.facts = facts
    self.faults = faults
    self.parts = parts
    self.reason = reason
    self.unit = unit
  }

  package var isEmpty: Bool {
    text.isEmpty && facts.isEmpty && faults.isEmpty && parts.isEmpty && reason == nil
      && unit == nil
  }
}

/// What was put aside before it was sent, by petition and verb.
///
/// Every face keeps it with the unfinished attempt, so that what was begun in one is there in the
/// others, and after a break.
package struct ScratchTexts: Hashable, Sendable {
  /// For what a text is.
  package struct Key: Hashable, Sendable {
    package let petition: PetitionID
    package let verb: Verb
  }

  private var texts: [Key: ScratchText] = [:]

  package init() {}

  /// What was begun; empty where nothing was.
  package subscript(petition: PetitionID, verb: Verb) -> ScratchText {
    get { texts[Key(petition: petition, verb: verb)] ?? ScratchText() }
    set { texts[Key(petition: petition, verb: verb)] = newValue.isEmpty ? nil : newValue }
  }

  /// Whether a text was begun for a petition, whatever it is for.
  package func hasText(for petition: PetitionID) -> Bool {
    texts.contains { $0.key.petition == petition && !$0.value.text.isEmpty }
  }

  /// For which verbs a text was begun on a petition.
  package func verbs(of petition: PetitionID) -> [Verb] {
    keys.filter { $0.petition == petition && !self[petition, $0.verb].text.isEmpty }.map(\.verb)
  }

  /// For what something was begun, by petition and verb.
  package var keys: [Key] {
    texts.keys.sorted {
      ($0.petition.text, $0.verb.rawValue) < ($1.petition.text, $1.verb.rawValue)
    }
  }
}

// MARK: - Bookmarks

extension ScratchTexts {
  /// The version of the bookmarks that this program writes, and the only one that it reads.
  package static let bookmarkVersion: Int64 = 2

  /// The texts as a member of a bookmark.
  package var json: JSONValue {
    .array(
      keys.map { key in
        let kept = self[key.petition, key.verb]
        var members = [
          JSONMember("petition", .text(key.petition.text)),
          JSONMember("verb", .text(key.verb.rawValue)), JSONMember("text", .text(kept.text)),
        ]
        if !kept.facts.isEmpty {
          members.append(JSONMember("facts", .array(kept.facts.map { .text($0.rawValue) })))
        }
        if !kept.faults.isEmpty {
          members.append(JSONMember("faults", .array(kept.faults.map { .text($0.rawValue) })))
        }
        if !kept.parts.isEmpty {
          members.append(JSONMember("parts", .array(kept.parts.map { .text($0) })))
        }
        if let reason = kept.reason {
          members.append(JSONMember("reason", .text(reason.rawValue)))
        }
        if let unit = kept.unit { members.append(JSONMember("unit", .text(unit.text))) }
        return .object(members)
      })
  }

  package init(json: JSONValue) {
    for kept in json.array ?? [] { take(kept) }
  }

  /// The texts of a bookmark of any face, with the one that was being written.
  package init(bookmark: String?) {
    guard let bookmark, let json = try? JSONValue.parse(bookmark),
      json["version"]?.integer == Self.bookmarkVersion
    else { return }
    for kept in json["drafts"]?.array ?? [] { take(kept) }
    if let layer = json["layer"], layer["text"]?.text?.isEmpty == false { take(layer) }
  }

  /// A bookmark that has the texts and nothing of a screen, and up to which order all was told.
  package func bookmark(dismissed: Int = 0) -> String {
    var members = [
      JSONMember("version", .integer(Self.bookmarkVersion)), JSONMember("drafts", json),
    ]
    if dismissed > 0 {
      members.append(JSONMember(Notices.bookmarkMember, .integer(Int64(dismissed))))
    }
    return JSONValue.object(members).canonicalText
  }

  private mutating func take(_ json: JSONValue) {
    guard let petition = json["petition"]?.text, let text = json["text"]?.text,
      let verb = json["verb"]?.text.flatMap(Verb.init(rawValue:))
    else { return }
    self[PetitionID(petition), verb] = ScratchText(
      text,
      facts: (json["facts"]?.array ?? []).compactMap { $0.text.flatMap(Fact.init(rawValue:)) },
      faults: (json["faults"]?.array ?? []).compactMap {
        $0.text.flatMap(DraftFault.init(rawValue:))
      },
      parts: (json["parts"]?.array ?? []).compactMap(\.text),
      reason: json["reason"]?.text.flatMap(DeclineReason.init(rawValue:)),
      unit: json["unit"]?.text.map { UnitID($0) })
  }
}

extension Shift {
  /// What a text begins with where nothing is put aside: who drafts again mends the draft before.
  package func beginning(of verb: Verb, on petition: PetitionID) -> String {
    verb == .draft ? petitionCase(petition)?.draft ?? "" : ""
  }
}
