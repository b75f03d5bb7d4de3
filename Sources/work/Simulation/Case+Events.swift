import Petitions
import Scenarios

extension Case {
  /// Takes an event of this petition into its record.
  ///
  /// An attachment that comes later is text in the journal; here it is what the scenario scripts, so
  /// that it reads in every language.
  mutating func apply(_ event: Event, scripted: [ScriptedMessage]) {
    history.append(event)
    switch event.happening {
    case .shiftStarted, .dayEnded, .shiftClosed, .clockLeapt, .arrived, .rated, .noted, .flagged,
      .reminded,
      .extended:
      break
    case .citizenWrote(let text, let facts, let cause):
      let message = scripted.first { $0.at == event.at && $0.content.asText == text }
      write(message?.content ?? .text(text), by: .citizen, event)
      factsKnown += facts.filter { !factsKnown.contains($0) }
      factsAwaited.removeAll { facts.contains($0) }
      if cause == .late { isLate = true }
    case .unitAnswered(let unit, let text):
      write(text, by: .unit(unit), event)
      hasUnitAnswered = true
    case .unitReturned(let unit, let text):
      write(text, by: .unit(unit), event)
      holder = nil
    case .leaderApproved: approval = .given
    case .petitionTimeEnded: isTimeUsedUp = true
    case .opened: isOpened = true
    case .asked(let facts, let text):
      write(text, by: .officer, event)
      for fact in facts where !factsKnown.contains(fact) && !factsAwaited.contains(fact) {
        factsAwaited.append(fact)
      }
    case .classified(let kind): self.kind = kind
    case .accepted: acceptedAt = event.at
    case .declined(let reason, let text):
      write(text, by: .officer, event)
      close(.declined(reason), event)
    case .forwarded(let unit, _):
      holder = unit
      hasUnitAnswered = false
    case .returned: close(.returned, event)
    case .merged(let other): close(.merged(into: other), event)
    case .split(let text), .apologised(let text): write(text, by: .officer, event)
    case .markedUrgent: isUrgent = true
    case .redacted(let parts): partsRedacted = parts
    case .drafted(let text):
      draft = text
      approval = .notAsked
    case .submitted: approval = .awaited
    case .replied(let text):
      write(text, by: .officer, event)
      close(.answered(text: text), event)
    case .published: isPublished = true
    case .synced: isSynced = true
    }
  }

  private mutating func write(_ text: String, by author: LetterAuthor, _ event: Event) {
    write(.text(text), by: author, event)
  }

  private mutating func write(
    _ content: ScriptedMessage.Content, by author: LetterAuthor, _ event: Event
  ) {
    thread.append(Letter(at: event.at, author: author, content: content))
  }

  private mutating func close(_ ending: Ending, _ event: Event) {
    self.ending = ending
    closedAt = event.at
  }
}
