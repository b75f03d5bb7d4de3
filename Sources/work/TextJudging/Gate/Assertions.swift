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

  /// The first of the values and the opposites that the case does not bear out, besides statements that
  /// nobody knows at all: to tell these is another check's.
  mutating func valueFault(
    in knowledge: CaseKnowledge, besides statements: [QuotedValue]
  ) -> GateFault? {
    gate.valueFault(values, besides: statements, knowledge)
      ?? gate.oppositeFault(readMentions(), knowledge)
  }

  /// The matters that the case does not have so, besides words that tell what the journal proves.
  mutating func matterFindings(
    in knowledge: CaseKnowledge, besides proven: [Range<Int>] = []
  ) -> [GateFinding] {
    let found = matters ?? gate.mattersTold(by: desk.matters)
    matters = found
    let unproven = found.filter { mine in !proven.contains(where: mine.words.overlaps) }
    return gate.matterFindings(unproven, knowledge)
  }

  /// The first of all else that the case does not bear out.
  mutating func otherFault(in knowledge: CaseKnowledge) -> GateFault? {
    denialFault(in: knowledge) ?? countFault(in: knowledge) ?? placeFault(in: knowledge)
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
