import Petitions
import Scenarios

extension Case {
  /// Takes an event of this petition into its record.
  ///
  /// An attachment that comes later is text in the journal; here it is what the scenario scripts, so
  /// that it reads in every language.
  mutating func apply(_ event: Event, scripted: ScriptedPetition) {
    history.append(event)
    addLetter(of: event, scripted: scripted.messages)
    switch event.happening {
    case .shiftStarted, .dayEnded, .shiftClosed, .clockLeapt, .ordered, .arrived, .portalReminded,
      .rated,
      .hubDuePassed, .noted, .flagged, .reminded, .split, .apologised, .informed:
      break
    case .extended: isExtended = true
    case .citizenWrote(let text, let facts, let cause):
      for fact in facts {
        learn(
          Disclosure(fact: fact, words: scripted.words(for: fact, in: text)), of: scripted.sender)
      }
      factsAwaited.removeAll { facts.contains($0) }
      if cause == .late { isLate = true }
    case .unitAnswered(let unit, let text, _):
      unitAnswersCount += 1
      if text == scripted.reactions.unit?.better?.says { hasBetterAnswer = true }
      if !unitsHeard.contains(unit) { unitsHeard.append(unit) }
      hasUnitAnswered = unitsAwaited.isEmpty
    case .sentBack: hasUnitAnswered = false
    case .unitReturned(let unit, _):
      holder = nil
      returnedBy = unit
    case .leaderApproved: approval = .given
    case .leaderReturned(let faults, _):
      approval = .denied
      // A question takes none of the returns after which whatever comes is signed.
      if faults != [.ungrounded] { draftReturnsCount += 1 }
    case .petitionTimeEnded: isTimeUsedUp = true
    case .opened: isOpened = true
    case .asked(let facts, _):
      returnedBy = nil
      for fact in facts where !factsKnown.contains(fact) && !factsAwaited.contains(fact) {
        factsAwaited.append(fact)
      }
    case .classified(let kind, let box):
      self.kind = kind
      self.box = box
    case .accepted: acceptedAt = event.at
    case .declined(let reason, _): close(.declined(reason), event)
    case .forwarded(let unit, _):
      holder = unit
      returnedBy = nil
      hasUnitAnswered = false
      unitAnswersCount = 0
      hasBetterAnswer = false
      unitsHeard = []
    case .returned(let unit, _): close(.returned(to: unit), event)
    case .reportedUp(let unit, _): close(.reportedUp(to: unit), event)
    case .consulted(let unit, _, _):
      unitsConsulted.append(unit)
      hasUnitAnswered = false
    case .assessed(let assessment): self.assessment = assessment
    case .approved: close(.signed, event)
    case .rejected: isRedraftAwaited = true
    case .redrafted(let version, let text):
      draft = text
      draftVersion = version
      isRedraftAwaited = false
    case .merged(let other): close(.merged(into: other), event)
    case .markedUrgent: isUrgent = true
    case .redacted(let parts): partsRedacted = parts
    case .drafted(let text):
      draft = text
      approval = .notAsked
    case .submitted: approval = .awaited
    case .replied(let text): close(.answered(text: text), event)
    case .published: isPublished = true
    case .synced(let entry): portalEntry = entry ?? PortalEntry(.done)
    }
  }

  /// Puts what an event says into the thread, where the vocabulary has it for a letter.
  private mutating func addLetter(of event: Event, scripted: [ScriptedMessage]) {
    guard let correspondent = event.activity.entry.correspondent else { return }
    guard let text = event.happening.text else { return }
    let author: LetterAuthor =
      switch correspondent {
      case .citizen: .citizen
      case .officer: .officer
      case .leader: .leader
      case .drafter: .draft(version: event.happening.draftVersion ?? draftVersion)
      case .portal: .portal
      case .unit: .unit(UnitID(event.happening.attributes.value(of: "unit")?.texts.first ?? ""))
      }
    let message =
      author == .citizen
      ? scripted.first { $0.at == event.at && $0.content.asText == text } : nil
    thread.append(Letter(at: event.at, author: author, content: message?.content ?? .text(text)))
  }

  private mutating func close(_ ending: Ending, _ event: Event) {
    self.ending = ending
    closedAt = event.at
  }
}

extension Happening {
  /// The version that a draft was brought as.
  fileprivate var draftVersion: Int? {
    guard case .redrafted(let version, _) = self else { return nil }
    return version
  }
}
