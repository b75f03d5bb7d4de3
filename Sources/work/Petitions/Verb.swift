package import Wording

/// The verbs of the desk, by the names that files and the plain runner use.
package enum Verb: String, CaseIterable, Sendable {
  case open
  case ask
  case classify
  case accept
  case decline
  case forward
  case `return`
  case merge
  case split
  case markUrgent = "mark-urgent"
  case redact
  case sendBack = "send-back"
  case reportUp = "report-up"
  case consult
  case assess
  case approve
  case reject
  case inform
  case draft
  case submit
  case send
  case publish
  case sync
  case remind
  case extend
  case apologise
  case note
  case flag
}

/// What is known of a verb, on one line of the vocabulary.
package struct VerbEntry: Sendable {
  /// The event that comes of it.
  package let activity: Activity
  package let carries: ActionContent.Shape
  /// The verb as the officer gives the command.
  package let name: Phrase
  /// The same where columns are scarce.
  package let shortName: Phrase
  /// What it does, said otherwise than by the word itself.
  package let summary: Phrase
  /// Its words in a line of the plain desk: without marks in Vietnamese, and in English.
  package let words: (vietnamese: String, english: String)
  /// Its letter where a single key is enough; opening has Enter.
  package let letter: String
  /// The roles whose work it is.
  package let roles: Roles
  package let closedCase: OnClosedCase
  package let writing: Writing

  /// How one writes what it carries, where that is a text.
  package struct Writing: Sendable {
    package let length: Length
    /// Whether a scenario can hold texts that one starts from.
    package let hasTemplates: Bool
    /// What the key says that ends the writing.
    package let completion: Phrase

    /// How much one writes.
    package enum Length: Sendable {
      case lines
      case letter
    }
  }

  /// Whether a verb may still be used on a case that is closed.
  package enum OnClosedCase: Sendable {
    case refused
    case allowed
  }

  /// Whether what it carries goes to the petition's sender.
  package var writesToSender: Bool { activity.entry.reader == .sender }
}

/// Some of the roles that a trainee can have.
package struct Roles: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let reception = Roles(rawValue: 1)
  package static let handling = Roles(rawValue: 2)
  package static let approval = Roles(rawValue: 4)
  package static let all: Roles = [.reception, .handling, .approval]

  /// The set of some roles.
  package init(_ some: [Role]) {
    self = some.reduce(into: []) { roles, role in
      switch role {
      case .reception: roles.insert(.reception)
      case .handling: roles.insert(.handling)
      case .approval: roles.insert(.approval)
      }
    }
  }

  package func contains(_ role: Role) -> Bool {
    switch role {
    case .reception: isSuperset(of: .reception)
    case .handling: isSuperset(of: .handling)
    case .approval: isSuperset(of: .approval)
    }
  }
}
