package import Petitions
package import Scenarios
package import Scoring
package import TextJudging
package import Wording
import WorkCalendar

/// What a marker has before them: the case as its officer knew it, the text, and what to decide of it.
///
/// It says neither whose text it is nor what rules or the other marker found.
package struct MarkingCase: Hashable, Sendable {
  /// Something that was said in the case, and by whom.
  package struct Message: Hashable, Sendable {
    package let author: Phrase
    package let text: String
    /// Whether it is of the officer whose letter is marked.
    var isOfficers = false
  }

  package let petition: PetitionID
  package let subject: Phrase
  /// What was said before the text, in the order of time.
  package let thread: [Message]
  /// What the text is: an answer, a question, a refusal.
  package let kind: Phrase
  package let text: String
  package let points: [TextPoint]

  /// Takes a text out of its attempt; nothing where the scenario does not have its petition.
  package init?(_ read: ReadText, in scenario: Scenario, _ events: [Event]) {
    guard let petition = scenario.petition(read.petition) else { return nil }
    var thread: [Message] = []
    // What came later stands among the events, at its time and behind what was answered before it.
    for message in petition.messages where message.at <= petition.arrives {
      let author =
        message.author == .sender ? Phrase("Người gửi", "Sender") : Phrase("Nơi chuyển", "Office")
      switch message.content {
      case .text(let text): thread.append(Message(author: author, text: text))
      case .attachment(let attachment):
        thread.append(
          Message(author: Phrase("Đính kèm", "Attachment"), text: attachment.what.vietnamese))
      }
    }
    if let draft = petition.draft {
      thread.append(Message(author: Phrase("Dự thảo", "Draft"), text: draft))
    }
    for event in events
    where event.petition == read.petition && event.sequence < read.event.sequence {
      if let message = Self.message(event) { thread.append(message) }
    }
    self.petition = read.petition
    subject = petition.subject
    self.thread = thread
    kind = read.event.activity.name
    text = read.text
    points = read.points
  }

  private init(
    _ matter: MarkingCase, thread: [Message], text: String
  ) {
    petition = matter.petition
    subject = matter.subject
    self.thread = thread
    kind = matter.kind
    self.text = text
    points = matter.points
  }

  /// The same with what its officer wrote written otherwise: whoever signed is not named to a marker.
  package func hiding(_ hidden: (String) -> String) -> MarkingCase {
    MarkingCase(
      self,
      thread: thread.map {
        $0.isOfficers ? Message(author: $0.author, text: hidden($0.text), isOfficers: true) : $0
      }, text: hidden(text))
  }

  /// What an event says in the case, if it says something.
  private static func message(_ event: Event) -> Message? {
    switch event.happening {
    case .citizenWrote(let text, _, _):
      return Message(author: Phrase("Người gửi", "Sender"), text: text)
    case .unitAnswered(_, let text, _), .unitReturned(_, let text):
      return Message(author: Phrase("Đơn vị", "Unit"), text: text)
    case .redrafted(_, let text): return Message(author: Phrase("Dự thảo", "Draft"), text: text)
    case .portalReminded(_, let text):
      return Message(author: Phrase("Cổng quốc gia", "National portal"), text: text)
    default: break
    }
    guard event.activity.entry.reader == .sender, let text = event.happening.text else {
      return nil
    }
    let name = event.activity.name
    return Message(
      author: Phrase("Cán bộ (\(name.vietnamese))", "Officer (\(name.english))"), text: text,
      isOfficers: true)
  }
}
