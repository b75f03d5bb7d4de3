package import Petitions
import Wording

/// A fact that a message of the sender tells.
package struct Disclosure: Hashable, Sendable {
  package let fact: Fact
  /// The words in which the message puts it; none for what the record has no line for.
  package let words: String?

  package init(fact: Fact, words: String?) {
    self.fact = fact
    self.words = words
  }
}

extension Sender {
  /// The facts by which the law knows a sender, in the order of the record.
  package static let identity: [Fact] = [.name, .phone, .address]

  /// What is true of the sender, told or not.
  package subscript(fact: Fact) -> String? {
    switch fact {
    case .name: name
    case .phone: phone
    case .address: address
    case .place, .time, .document, .detail: nil
    }
  }
}

extension ScriptedPetition {
  /// What is known when the petition arrives: what its channel vouches for, and what the messages
  /// tell that came with it.
  package var disclosedOnArrival: [Disclosure] {
    let vouched = sender.gives.map { Disclosure(fact: $0, words: sender[$0]) }
    let told = messages.filter { $0.at <= arrives }.flatMap(\.gives)
    return vouched + told.filter { !sender.gives.contains($0.fact) }
  }

  /// In which words a text of the sender tells a fact; none where it tells nothing of it.
  ///
  /// Complexity: linear in what the petition's sender is scripted to say.
  package func words(for fact: Fact, in text: String) -> String? {
    let told =
      messages.lazy.filter { $0.content.asText == text }.map(\.gives)
      + reactions.spoken.lazy.filter { $0.says == text }.map(\.gives)
    return told.joined().first { $0.fact == fact }?.words
  }
}

extension Reactions {
  /// Everything that the sender may say beside the messages, in the order of the file.
  package var spoken: [ScriptedReaction] {
    ask.map(\.reaction) + [silence, late].compactMap(\.self)
  }
}

extension ScriptedMessage.Content {
  /// The message as the journal keeps it; what citizens send is in Vietnamese.
  package var asText: String {
    switch self {
    case .text(let text): text
    case .attachment(let attachment):
      "[\(attachment.kind.name[.vietnamese])] \(attachment.what[.vietnamese])"
    }
  }
}
