import OfficialText
import Rules

/// What a text asserts and its case has to bear out, each sort of it found once, however many moments
/// of the case the text is held against.
struct Assertions: Sendable {
  /// By what is known at which desk it was found.
  let desk: DeskKnowledge
  let gate: GateReading
  /// The times and the lengths of days that somebody has to know.
  private let values: [QuotedValue]
  private var mentions: [OppositeMention]?
  private var matters: [MatterMention]?
  private var denials: [Denial]?
  private var counts: [StatedCount]?
  /// All values of the text.
  private let found: [FoundValue]
  private var places: [PlacedValue]?

  /// Takes a text and the values that were read of it.
  init(_ gate: GateReading, _ values: [FoundValue], at desk: DeskKnowledge) {
    self.gate = gate
    self.desk = desk
    found = values
    self.values = gate.valuesToKnow(among: values, by: desk.lexicon)
  }

  /// The first of it that the case does not bear out, besides words that tell what the journal proves, and
  /// besides values that nobody knows at all: to tell these is another check's.
  mutating func fault(
    in knowledge: CaseKnowledge, besides proven: [Range<Int>], _ unknown: [Range<Int>]
  ) -> GateFault? {
    let told = values.filter { value in !unknown.contains(where: value.found.words.overlaps) }
    if let fault = gate.valueFault(told, knowledge) { return fault }
    if let fault = gate.oppositeFault(readMentions(), knowledge) { return fault }
    if let fault = matterFault(in: knowledge, besides: proven) { return fault }
    if let fault = denialFault(in: knowledge) { return fault }
    return countFault(in: knowledge) ?? placeFault(in: knowledge)
  }

  mutating func matterFault(
    in knowledge: CaseKnowledge, besides proven: [Range<Int>] = []
  ) -> GateFault? {
    let found = matters ?? gate.mattersTold(by: desk.matters)
    matters = found
    let unproven = found.filter { mine in !proven.contains(where: mine.words.overlaps) }
    return gate.matterFault(unproven, knowledge)
  }

  mutating func denialFault(in knowledge: CaseKnowledge) -> GateFault? {
    let found = denials ?? gate.denialsAlone()
    denials = found
    return gate.denialFault(found, knowledge)
  }

  mutating func countFault(in knowledge: CaseKnowledge) -> GateFault? {
    let found = counts ?? gate.countsTold()
    counts = found
    return gate.countFault(found, knowledge)
  }

  mutating func placeFault(in knowledge: CaseKnowledge) -> GateFault? {
    let read = places ?? gate.placesTold(found)
    places = read
    return gate.placeFault(read, knowledge)
  }

  private mutating func readMentions() -> [OppositeMention] {
    if let mentions { return mentions }
    let found = gate.mentionsTold(by: desk.opposites)
    mentions = found
    return found
  }
}
