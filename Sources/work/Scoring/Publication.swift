import Petitions
import Scenarios
import TextJudging
import WorkCalendar

/// The texts of a petition that would be published: the citizen's messages and what was replied.
///
/// Each is read once, when somebody first asks what was hidden of it; the scripted ones once for all
/// shifts.
struct Publication: Sendable {
  private struct Message {
    let text: String
    let at: Instant
    var reading: PublishableText?
  }

  private struct Writing {
    let text: String
    /// From when on it is no other text than a message.
    let isMessageFrom: Instant?
    var reading: PublishableText?
  }

  private var messages: [Message]
  /// From when on each text is one of the messages.
  private var messageTimes: [String: Instant] = [:]
  private var written: [Writing] = []

  init(of petition: ScriptedPetition) {
    messages = petition.messages.compactMap { message in
      guard case .text(let text) = message.content else { return nil }
      return Message(text: text, at: message.at)
    }
    for message in messages {
      messageTimes[message.text] = min(message.at, messageTimes[message.text] ?? message.at)
    }
  }

  /// How many texts were written beside the messages.
  var writtenCount: Int { written.count }

  /// Forgets the texts of a shift, save those that are in the script.
  mutating func begin() { written.removeAll(keepingCapacity: true) }

  mutating func append(_ text: String) {
    written.append(Writing(text: text, isMessageFrom: messageTimes[text]))
  }

  /// The texts at a moment, of those written the first ones.
  mutating func texts(
    at moment: Instant, writtenCount: Int, _ truth: TextTruth
  ) -> [PublishableText] {
    var texts: [PublishableText] = []
    for index in messages.indices where messages[index].at <= moment {
      let reading = messages[index].reading ?? PublishableText(messages[index].text, truth)
      messages[index].reading = reading
      texts.append(reading)
    }
    for index in 0..<writtenCount {
      if let from = written[index].isMessageFrom, from <= moment { continue }
      let reading = written[index].reading ?? PublishableText(written[index].text, truth)
      written[index].reading = reading
      texts.append(reading)
    }
    return texts
  }
}
