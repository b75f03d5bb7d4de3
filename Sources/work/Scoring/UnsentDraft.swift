package import Petitions

/// A letter that was written, by whoever wrote on until the time was up too, and never went out.
///
/// No rule reads it: nothing was told to anybody by it. People who look at the attempt see how far it came.
package struct UnsentDraft: Hashable, Sendable {
  package let petition: PetitionID
  package let text: String

  /// The last draft of each petition that was not answered, in the order in which they were begun.
  ///
  /// Complexity: linear.
  package static func all(in events: [Event]) -> [UnsentDraft] {
    var order: [PetitionID] = []
    var texts: [PetitionID: String] = [:]
    for event in events {
      guard let petition = event.petition else { continue }
      if case .drafted(let text) = event.happening {
        if texts.updateValue(text, forKey: petition) == nil { order.append(petition) }
      } else if event.activity.isClosing {
        texts[petition] = nil
        order.removeAll { $0 == petition }
      }
    }
    return order.compactMap { id in texts[id].map { UnsentDraft(petition: id, text: $0) } }
  }
}
