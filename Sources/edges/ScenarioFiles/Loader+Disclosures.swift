import Petitions
import Scenarios
import YAML

extension Loader {
  /// What a message tells of its sender: facts as they are, under `gives`, and in words of its own,
  /// under `as`.
  func readDisclosures(_ fields: Fields, in text: String?, _ sender: Sender?) -> [Disclosure] {
    typealias Format = DisclosureFormat
    let listed = fields.read(Format.gives) ?? []
    let spelled = fields.read(Format.own) { $0.fields(of: Format.record) }
    return Fact.allCases.compactMap { fact -> Disclosure? in
      let isIdentity = Sender.identity.contains(fact)
      let own = isIdentity ? spelled?[Format.words(fact)] : nil
      guard own != nil || listed.contains(fact) else { return nil }
      let place = own ?? fields[Format.gives]
      guard isIdentity else { return Disclosure(fact: fact, words: nil) }
      guard let known = sender?[fact] else {
        if sender != nil { place?.complain(.senderFactMissing(fact.rawValue)) }
        return nil
      }
      let words = own.map { $0.line() } ?? known
      if let words, let text, !text.contains(words) {
        place?.complain(.factNotInText(fact, words: words))
      }
      return Disclosure(fact: fact, words: words)
    }
  }

  /// The answer to a question about a fact, which tells that fact unless it has to be asked again.
  func readAnswer(_ field: Field, about fact: Fact, _ sender: Sender?) -> ScriptedReaction? {
    guard let reaction = readReaction(field, sender) else { return nil }
    let isTold = reaction.gives.contains { $0.fact == fact }
    guard Sender.identity.contains(fact), !isTold, let sender else { return reaction }
    guard let known = sender[fact] else {
      field.complain(.senderFactMissing(fact.rawValue))
      return reaction
    }
    if !reaction.says.contains(known) { field.complain(.factNotInText(fact, words: known)) }
    return ScriptedReaction(
      after: reaction.after, says: reaction.says,
      gives: [Disclosure(fact: fact, words: known)] + reaction.gives)
  }

  /// Reports what of a sender the script never tells, and what it tells before it can be missing.
  func reportDisclosures(
    _ fields: Fields, _ sender: Sender, _ messages: [ScriptedMessage], _ reactions: Reactions,
    _ truth: GroundTruth
  ) {
    let told = messages.flatMap(\.gives) + reactions.spoken.flatMap(\.gives)
    let known = sender.gives + told.map(\.fact)
    for fact in Sender.identity where !known.contains(fact) {
      guard let node = fields[PetitionFormat.sender]?.node[fact.rawValue] else { continue }
      findings.add(.factNeverTold(fact), at: node)
    }
    if reactions.portal != nil,
      fields[PetitionFormat.channel]?.node.text != Channel.nationalPortal.rawValue,
      let node = fields[PetitionFormat.reactions]?.node[ReactionsFormat.portal.name]
    {
      findings.add(.portalOfAnotherChannel, at: node)
    }
    guard let first = messages.first else { return }
    let arrival = sender.gives + messages.filter { $0.at == first.at }.flatMap(\.gives).map(\.fact)
    for fact in truth.care.missing where arrival.contains(fact) {
      let truth = fields[PetitionFormat.truth]
      guard let node = truth?.node[TruthFormat.missing.name] else { continue }
      findings.add(.factNotMissing(fact), at: node)
    }
  }
}
