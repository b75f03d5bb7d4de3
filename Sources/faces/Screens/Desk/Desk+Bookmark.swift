import JSON
import Petitions
import Rules
import Scenarios
import Scoring
import Shifts
import Simulation
import TerminalUI

// What is being typed and where one is, as text: enough to put a killed program's screen back.

extension Desk {
  var bookmark: String {
    var members = [JSONMember("version", .integer(ScratchTexts.bookmarkVersion))]
    members.append(JSONMember("selected", .text(selected?.text ?? "")))
    members.append(JSONMember("pane", .text(pane.rawValue)))
    members.append(JSONMember("derivation", .text(derivation.rawValue)))
    members.append(JSONMember("closed", .text(closedPetitions.rawValue)))
    members.append(JSONMember("thread", threadPlace.json))
    members.append(JSONMember("file", filePlace.json))
    members.append(JSONMember("drafts", scratch.json))
    if notices.dismissed > 0 {
      members.append(
        JSONMember(Notices.bookmarkMember, .integer(Int64(notices.dismissed))))
    }
    members.append(
      JSONMember(
        "violations",
        .array(
          violations.map {
            ["petition": .text($0.petition.text), "rule": .text($0.rule.id.text)]
          })))
    if let layer { members.append(JSONMember("layer", Layers.json(layer))) }
    return JSONValue.object(members).canonicalText
  }

  /// Puts the screen back as a bookmark says; what does not fit any more is left out.
  mutating func restore(_ text: String?) {
    guard let text, let json = try? JSONValue.parse(text),
      json["version"]?.integer == ScratchTexts.bookmarkVersion
    else { return }
    notices = Notices(of: shift.events, bookmark: text)
    if let id = json["selected"]?.text, shift.petitionCase(PetitionID(id)) != nil {
      selected = PetitionID(id)
    }
    pane = json["pane"]?.text.flatMap(Pane.init(rawValue:)) ?? .thread
    derivation = json["derivation"]?.text.flatMap(Detail.init(rawValue:)) ?? .short
    closedPetitions = json["closed"]?.text.flatMap(Visibility.init(rawValue:)) ?? .shown
    threadPlace = json["thread"].map(ScrollPlace.init(json:)) ?? .start
    filePlace = json["file"].map(ScrollPlace.init(json:)) ?? .start
    scratch = ScratchTexts(json: json["drafts"] ?? .array([]))
    let ids = (json["violations"]?.array ?? []).compactMap { violation -> (PetitionID, RuleID)? in
      guard let petition = violation["petition"]?.text, let rule = violation["rule"]?.text else {
        return nil
      }
      return (PetitionID(petition), RuleID(rule))
    }
    restoreViolations(ids)
    if let json = json["layer"] { layer = Layers.restored(json, at: self) }
  }
}
