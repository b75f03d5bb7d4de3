import Petitions
import Scenarios
import TextJudging
import WorkCalendar

/// The texts of a petition that would be published: the citizen's messages and what was replied.
///
/// Each is read once, when somebody first asks what was hidden of it; the scripted ones once for all
/// shifts.
struct PublishedTexts: Sendable {
  private struct Message {
    let text: String
    let at: Instant
    var reading: PublishableText?
  }

  private struct Writing {
    enum Origin {
      case sender
      /// With what the rules on the text have read of it.
      case officer(TextReading?)
    }

    let text: String
    let origin: Origin
    var reading: PublishableText?
  }

  private var messages: [Message]
  /// From when on each text is one of the messages.
  private var messageTimes: [String: Instant] = [:]
  private var written: [Writing] = []
  /// What was read of texts that come again in other shifts: the script has them, or many officers
  /// write the same.
  private var known: [UInt64: (text: String, reading: PublishableText)] = [:]
  private static let knownMaximum = 64

  init(of petition: ScriptedPetition) {
    messages = petition.messages.compactMap { message in
      guard message.author == .sender, case .text(let text) = message.content else { return nil }
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

  /// Takes a text that the sender wrote.
  mutating func append(_ text: String) {
    written.append(Writing(text: text, origin: .sender))
  }

  /// Takes a reply, with what rules have read of it, if any had to.
  mutating func append(reply text: String, _ reading: TextReading?) {
    written.append(Writing(text: text, origin: .officer(reading)))
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
      // It may be no other text than a message.
      if let from = messageTimes[written[index].text], from <= moment { continue }
      let reading = written[index].reading ?? read(written[index], truth)
      written[index].reading = reading
      texts.append(reading)
    }
    return texts
  }

  private mutating func read(_ writing: Writing, _ truth: TextTruth) -> PublishableText {
    let key = writing.text.fingerprint
    if let known = known[key], known.text == writing.text { return known.reading }
    let text: PublishableText
    if case .officer(var reading?) = writing.origin {
      text = PublishableText(&reading)
    } else {
      text = PublishableText(writing.text, truth)
    }
    if known.count >= Self.knownMaximum { known.removeAll(keepingCapacity: true) }
    known[key] = (writing.text, text)
    return text
  }
}
