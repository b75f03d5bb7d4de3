private import JSON
package import Petitions

/// Where a trainee is in a running attempt: what a glance at the room shows.
///
/// It is no part of a journal: it is written over again and again, and gone when the attempt is over.
package struct Presence: Hashable, Sendable {
  /// What the trainee's program is doing.
  package enum State: String, Hashable, Sendable {
    case working
    /// An instructor has stopped the shift.
    case paused
    /// The trainee has left the desk; an exam's clock runs on.
    case left
  }

  package let state: State
  /// The petition on the desk.
  package let petition: PetitionID?
  /// What is left of the trainee's own time.
  package let leftMilliseconds: Int64
  /// How long no key has been pressed.
  package let quietMilliseconds: Int64

  package init(
    _ state: State, petition: PetitionID?, leftMilliseconds: Int64, quietMilliseconds: Int64
  ) {
    self.state = state
    self.petition = petition
    self.leftMilliseconds = leftMilliseconds
    self.quietMilliseconds = quietMilliseconds
  }

  /// As a store keeps it.
  package var text: String {
    var members = [
      JSONMember("state", .text(state.rawValue)), JSONMember("left", .integer(leftMilliseconds)),
      JSONMember("quiet", .integer(quietMilliseconds)),
    ]
    if let petition { members.append(JSONMember("petition", .text(petition.text))) }
    return JSONValue.object(members).canonicalText
  }

  /// Reads what a program has written; nil where it wrote something else.
  package init?(text: String) {
    guard let json = try? JSONValue.parse(text) else { return nil }
    let bounds = EventBounds.elapsedMilliseconds
    guard let state = json["state"]?.text.flatMap(State.init(rawValue:)),
      let left = json["left"]?.integer, let quiet = json["quiet"]?.integer, bounds ~= left,
      bounds ~= quiet
    else { return nil }
    self.init(
      state, petition: json["petition"]?.text.map { PetitionID($0) }, leftMilliseconds: left,
      quietMilliseconds: quiet)
  }
}
