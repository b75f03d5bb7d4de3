package import Petitions
package import Scenarios
package import WorkCalendar

/// Who wrote a letter of a petition's thread.
package enum LetterAuthor: Hashable, Sendable {
  case citizen
  case officer
  case unit(UnitID)
  case leader
  /// The hub, which passed the petition on to this desk.
  case hub
  /// Who drafts, with a note beside the draft that the trainee reads as approver.
  case drafter
  /// The draft itself, of a version.
  case draft(version: Int)
  case portal
}

/// One message of a petition's thread.
package struct Letter: Hashable, Sendable {
  package let at: Instant
  package let author: LetterAuthor
  package let content: ScriptedMessage.Content

  package init(at: Instant, author: LetterAuthor, content: ScriptedMessage.Content) {
    self.at = at
    self.author = author
    self.content = content
  }
}

/// How a petition was closed.
package enum Ending: Hashable, Sendable {
  case answered(text: String)
  case declined(DeclineReason)
  case merged(into: PetitionID)
  case returned(to: UnitID)
  case reportedUp(to: UnitID)
  /// The trainee, as approver, signed the draft.
  case signed

  /// Whether it is the way in which the handling rightly ends, and for the right reason.
  func isRight(by truth: GroundTruth) -> Bool {
    switch self {
    case .answered: truth.ending.outcome == .answer
    case .declined(let reason):
      truth.ending.outcome == .decline && truth.ending.declineReason == reason
    case .merged(let other): truth.ending.duplicateOf == other
    case .returned: truth.ending.outcome == .return
    case .reportedUp: truth.ending.outcome == .reportUp
    case .signed: truth.care.faults.isEmpty
    }
  }
}

/// How far the leader's approval of a draft has come.
package enum Approval: Hashable, Sendable {
  case notAsked
  case awaited
  /// The leader did not sign; it can be written anew.
  case denied
  case given
}

/// What the register knows of one petition that has arrived.
package struct Case: Hashable, Sendable {
  package let id: PetitionID
  package let arrivedAt: Instant
  package internal(set) var isOpened = false
  package internal(set) var kind: PetitionKind?
  package internal(set) var box: Box?
  package internal(set) var acceptedAt: Instant?
  package internal(set) var isUrgent = false
  package internal(set) var factsKnown: [Fact] = []
  /// In which words the sender gave their name, phone and address.
  private var words: [Fact: String] = [:]
  /// What was asked and not answered yet, in the order of asking.
  package internal(set) var factsAwaited: [Fact] = []
  /// The unit that has it now.
  package internal(set) var holder: UnitID?
  package internal(set) var hasUnitAnswered = false
  /// The unit that returned it, until it goes on from there.
  package internal(set) var returnedBy: UnitID?
  /// How often the unit that has it now has answered.
  package internal(set) var unitAnswersCount = 0
  /// Whether it has given the answer that it gives once its first one was sent back for what is wrong.
  package internal(set) var hasBetterAnswer = false
  /// The units that were consulted, in the order of asking.
  package internal(set) var unitsConsulted: [UnitID] = []
  /// The units that have answered since it came to them, in the order of their answers.
  package internal(set) var unitsHeard: [UnitID] = []
  package internal(set) var isExtended = false
  package internal(set) var assessment: Assessment?
  package internal(set) var draft: String?
  /// Which version of a draft lies before the trainee as approver; 0: none does.
  package internal(set) var draftVersion = 0
  /// Whether its writer is mending a draft that the trainee rejected.
  package internal(set) var isRedraftAwaited = false
  package internal(set) var approval = Approval.notAsked
  /// How often the leader returned a draft.
  package internal(set) var draftReturnsCount = 0
  package internal(set) var partsRedacted: [String] = []
  package internal(set) var ending: Ending?
  package internal(set) var closedAt: Instant?
  package internal(set) var isPublished = false
  /// What the portal was told last, and shows.
  package internal(set) var portalEntry = PortalEntry.unreceived
  package internal(set) var isLate = false
  package internal(set) var thread: [Letter]
  package internal(set) var history: [Event] = []
  /// The trainee's own time that it has lain open on the desk.
  package internal(set) var deskMilliseconds: Int64 = 0
  /// Its real time is used up; nothing can be done to it any more.
  package internal(set) var isTimeUsedUp = false

  init(_ petition: ScriptedPetition) {
    id = petition.id
    arrivedAt = petition.arrives
    thread = petition.messages.filter { $0.at <= petition.arrives }.map {
      Letter(at: $0.at, author: LetterAuthor($0.author), content: $0.content)
    }
    if let draft = petition.draft {
      self.draft = draft
      draftVersion = 1
      thread.append(Letter(at: petition.arrives, author: .draft(version: 1), content: .text(draft)))
    }
    for disclosure in petition.disclosedOnArrival { learn(disclosure, of: petition.sender) }
  }

  /// Takes in what is told of the sender; the last word counts, save against the channel's own.
  mutating func learn(_ disclosure: Disclosure, of sender: Sender) {
    let fact = disclosure.fact
    let isVouchedFor = sender.gives.contains(fact)
    if !factsKnown.contains(fact) { factsKnown.append(fact) }
    guard words[fact] == nil || !isVouchedFor else { return }
    words[fact] = (isVouchedFor ? nil : disclosure.words) ?? sender[fact]
  }
}

extension Case {
  /// The sender's name, phone or address, in the words in which it was given; none before that.
  package func words(for fact: Fact) -> String? { words[fact] }

  package var isClosed: Bool { ending != nil }
  /// The units that were consulted and have not answered yet.
  package var unitsAwaited: [UnitID] { unitsConsulted.filter { !unitsHeard.contains($0) } }
  package var isAccepted: Bool { acceptedAt != nil }

  /// For what the leader returned the last draft that came back; nothing where none did.
  var faultsTold: [DraftFault] {
    for event in history.reversed() {
      if case .leaderReturned(let faults, _) = event.happening { return faults }
    }
    return []
  }

  /// What the portal should show.
  package var currentEntry: PortalEntry {
    if isClosed { return PortalEntry(.done) }
    if let holder { return PortalEntry(.processing, unit: holder) }
    return PortalEntry(isAccepted ? .received : .unreceived)
  }
}

extension LetterAuthor {
  init(_ author: ScriptedMessage.Author) {
    self =
      switch author {
      case .sender: .citizen
      case .hub: .hub
      case .drafter: .drafter
      case .unit(let unit): .unit(unit)
      }
  }
}
