package import Wording
package import WorkCalendar

/// The time that the hub sets with a petition that it passes on, until which its sender is answered.
package struct HubDue: Hashable, Sendable {
  package let at: Instant
  /// Until when it may be extended, where the hub allows that.
  package let extendedTo: Instant?

  package init(at: Instant, extendedTo: Instant? = nil) {
    self.at = at
    self.extendedTo = extendedTo
  }
}

/// Which of the hub's limits it is.
package enum HubLimit: String, CaseIterable, Sendable {
  case first
  /// The one that holds once the first was extended.
  case extended
}

extension HubLimit {
  package var name: Phrase {
    switch self {
    case .first: Phrase("hạn đầu", "the first limit")
    case .extended: Phrase("hạn đã gia hạn", "the extended limit")
    }
  }
}
