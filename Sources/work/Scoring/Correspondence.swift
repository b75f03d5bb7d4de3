import OfficialText
import Petitions
import Rules
import Scenarios
import TextJudging
import Wording
import WorkCalendar

/// A letter with which a petition of the shift was brought to its end.
struct EndingLetter: Sendable {
  /// The most letters of a shift that are remembered.
  static let countMaximum = 64

  let petition: PetitionID
  let sequence: Int
  let text: String

  /// The letter that an event is, if it is one.
  init?(_ event: Event) {
    guard let petition = event.petition else { return nil }
    switch event.happening {
    case .replied(let text), .declined(_, let text): self.text = text
    default: return nil
    }
    self.petition = petition
    sequence = event.sequence
  }
}

extension [EndingLetter] {
  /// Remembers the letter that an event is, if it is one.
  mutating func note(_ event: Event) {
    guard count < EndingLetter.countMaximum, let letter = EndingLetter(event) else { return }
    append(letter)
  }
}

/// What was written around the texts of one petition, for the gate to hold them against.
///
/// Nothing is cut into words before the gate asks, and nothing twice.
struct Correspondence: Sendable {
  private let desk: GateDesk
  private let messages: [(at: Instant, text: String)]
  /// What the case says beside its messages: who wrote, what the attachments show, what is true of it.
  private let particulars: [(at: Instant, text: String)]
  /// The petitions that are about the same, and may get the same letter.
  private let relatives: Set<PetitionID>
  private var written: [String] = []
  private var heard: [(at: Instant, text: String)] = []
  private var days: Set<CivilDate> = []
  private var runs: [String: WordRuns] = [:]
  private var statements: [String: StatedText] = [:]
  private static let textsMaximum = 256

  init(of petition: ScriptedPetition, in scenario: Scenario, _ desk: GateDesk) {
    self.desk = desk
    particulars = petition.particulars
    messages = petition.messages.compactMap { message in
      guard case .text(let text) = message.content else { return nil }
      return (message.at, text)
    }
    let first = petition.truth.ending.duplicateOf ?? petition.id
    relatives = Set(
      scenario.petitions.filter { ($0.truth.ending.duplicateOf ?? $0.id) == first }.map(\.id))
  }

  /// Forgets the texts of a shift, save those that are in the script.
  mutating func begin() {
    written.removeAll(keepingCapacity: true)
    heard.removeAll(keepingCapacity: true)
    days.removeAll(keepingCapacity: true)
  }

  mutating func take(_ event: Event) {
    days.insert(event.at.date)
    switch event.happening {
    case .citizenWrote(let text, _, _):
      written.append(text)
      heard.append((event.at, text))
    case .unitAnswered(_, let text), .unitReturned(_, let text): heard.append((event.at, text))
    default: break
    }
  }

  /// What stands around the text of an event.
  mutating func surroundings(of event: Event, _ letters: [EndingLetter]) -> Surroundings {
    var around = Surroundings(templates: desk.templates)
    if let shared = desk.knowledge {
      let known = particulars + messages.filter { $0.at <= event.at } + heard
      around.knowledge = CaseKnowledge(
        shared, texts: known.map { read($0.text, on: $0.at.date, shared) }, days: days,
        today: event.at.date)
    }
    for message in messages where message.at <= event.at {
      around.senders.append(read(message.text))
    }
    for text in written { around.senders.append(read(text)) }
    for letter in letters
    where letter.sequence < event.sequence && !relatives.contains(letter.petition) {
      around.letters.append(SentLetter(to: letter.petition.text, read(letter.text)))
    }
    return around
  }

  private mutating func read(_ text: String) -> WordRuns {
    if let known = runs[text] { return known }
    let read = WordRuns(SplitText(text))
    if runs.count < Self.textsMaximum { runs[text] = read }
    return read
  }

  private mutating func read(
    _ text: String, on date: CivilDate, _ desk: DeskKnowledge
  ) -> StatedText {
    if let known = statements[text] { return known }
    let read = desk.read(text, on: date)
    if statements.count < Self.textsMaximum { statements[text] = read }
    return read
  }
}

extension ScriptedPetition {
  /// What the case says beside its messages, each from when on.
  fileprivate var particulars: [(at: Instant, text: String)] {
    let shown = messages.compactMap { message -> (at: Instant, text: String)? in
      guard case .attachment(let attachment) = message.content else { return nil }
      return (message.at, attachment.what.vietnamese)
    }
    let known =
      [subject.vietnamese, sender.name, sender.phone, sender.address, truth.why.vietnamese]
      .compactMap(\.self) + truth.care.personalData
      + truth.claims.filter { $0.stance == .wanted }.flatMap(\.patterns)
    return shown + [(arrives, known.joined(separator: "\n"))]
  }
}
