import Diagnostics
package import Petitions
package import Scenarios
package import WorkCalendar

/// What somebody sent an office, as the office's records have it: nothing of it is masked yet.
package struct ReceivedRequest: Hashable, Sendable {
  /// One thing that was sent.
  package struct Message: Hashable, Sendable {
    /// Nothing where the record does not say when, or says it unreadably.
    package let at: Instant?
    package let content: Content

    package init(at: Instant?, _ content: Content) {
      self.at = at
      self.content = content
    }
  }

  package enum Content: Hashable, Sendable {
    case text(String)
    /// Something that only a person can describe.
    case attachment(AttachmentKind)
    /// A small picture that says nothing.
    case sticker
    /// What the sender let the channel tell of them.
    case shared(Person)
  }

  /// What is known of somebody.
  package struct Person: Hashable, Sendable {
    package var name: String?
    package var phone: String?
    package var email: String?
    package var address: String?

    package init(
      name: String? = nil, phone: String? = nil, email: String? = nil, address: String? = nil
    ) {
      self.name = name
      self.phone = phone
      self.email = email
      self.address = address
    }
  }

  /// What an office wrote about a request: a hint for the author, and no part of the scenario.
  package struct Remark: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case service
      case agency
      case answer
    }

    package let kind: Kind
    package let text: String
  }

  /// The way on which it came; nothing where the record does not say.
  package let channel: Channel?
  /// Who is one sender, and who another.
  package let senderKey: String
  /// What the channel itself tells of the sender.
  package let person: Person
  package let messages: [Message]
  package let remarks: [Remark]
  /// The lines on which the record has it.
  package let lines: [Int]

  package var arrives: Instant? { messages.first?.at }
}

/// What was read of a file of received requests, and what could not be.
package struct RequestReading: Sendable {
  package internal(set) var requests: [ReceivedRequest] = []
  package internal(set) var findings: ImportFindings
  /// How many messages were there again and count once.
  package internal(set) var repeatedCount = 0
  /// The events that are no message of a citizen, by their names, with how many there were.
  package internal(set) var passedOver: [String: Int] = [:]

  init(file: String) {
    findings = ImportFindings(file: file)
  }

  /// Puts the requests in the order in which they came, those of no known moment behind; beyond the
  /// most that are taken, they are left out and told of.
  mutating func finish() {
    let sorted = requests.enumerated().sorted { left, right in
      let (one, other) = (left.element.arrives ?? .maximum, right.element.arrives ?? .maximum)
      return (one, left.offset) < (other, right.offset)
    }
    requests = sorted.map(\.element)
    if requests.count > ImportLimits.requestsMaximum {
      let line = requests[ImportLimits.requestsMaximum].lines.first ?? 1
      findings.add(.tooManyRequests(requests.count), line: line)
      requests.removeLast(requests.count - ImportLimits.requestsMaximum)
    }
    if requests.isEmpty, !findings.diagnostics.hasErrors { findings.add(.nothingFound) }
  }
}
