import OfficialText
import Petitions
import Rules
import Scenarios
import TextJudging
import Wording
import WorkCalendar

/// A text that belongs to one petition of the shift alone: the letter with which it was brought to its
/// end, or the note with which its draft was rejected.
struct SoleText: Sendable {
  /// The most of them that are remembered of a shift.
  static let countMaximum = 64

  let petition: PetitionID
  let sequence: Int
  let text: String
  let sort: SentLetter.Sort
  /// Its runs of words, where the rules on its own petition have read them.
  let runs: WordRuns?

  /// The text that an event brings, if it is one of these.
  init?(_ event: Event, _ runs: WordRuns?) {
    guard let petition = event.petition else { return nil }
    switch event.happening {
    case .replied(let text), .declined(_, let text): (self.text, sort) = (text, .letter)
    case .rejected(_, let text, _): (self.text, sort) = (text, .note)
    default: return nil
    }
    self.petition = petition
    sequence = event.sequence
    self.runs = runs
  }
}

extension [SoleText] {
  /// Remembers the text that an event brings, if it is one of these.
  mutating func note(_ event: Event, _ runs: WordRuns?) {
    guard count < SoleText.countMaximum, let letter = SoleText(event, runs) else { return }
    append(letter)
  }
}

/// What was written around the texts of one petition, for the gate to hold them against.
///
/// Nothing is cut into words before the gate asks, and nothing twice.
struct Correspondence: Sendable {
  private let desk: GateKnowledge
  /// What the case says beside its messages: who wrote, what is attached, what is true of it.
  private var particulars: [Known]
  private let sender: Sender
  private var messages: [Known]
  /// How the author of the case tells it.
  private var tellings: [Known]
  /// What was written to the case beside its messages, of the sender and of units.
  private var heard: [Known] = []
  /// Which of that is the sender's.
  private var written: [Int] = []
  /// Which of it no longer stands: answers that were sent back.
  private var withdrawnCount = 0
  /// Whether a good officer waits for a unit, before whose answer nobody at the desk knows how the
  /// matter is.
  private let isAnswered: Bool
  /// Whether that has come.
  private var hasAnswer = false
  /// The petitions that are about the same, and may get the same letter.
  private let relatives: [PetitionID]
  /// Who sent the others.
  private let others: [OtherSender]
  /// When the others that are about the same came in: whoever merges one with the other has read both.
  private var arrivals: [Instant] = []
  private var days: Set<CivilDate> = []
  private var minutes: Set<Int> = []
  private var units: Set<String> = []
  /// The offices that the model handling turns to, and those where the sender lives.
  private let offices: Set<String>
  private var readings = Readings()
  private var fair: FairLetters

  init(of petition: ScriptedPetition, in scenario: Scenario, _ desk: GateKnowledge) {
    self.desk = desk
    let (fairTexts, id) = (scenario.fairTexts, petition.id)
    fair = FairLetters { FairWording(fairTexts.texts(of: id)) }
    sender = petition.sender
    let home = petition.sender.address.map { desk.knowledge?.read($0, on: petition.arrives.date) }
    let near = petition.truth.road.keepFrom + petition.model.compactMap(\.unit)
    // Whose superior got the case is no secret to anybody.
    let superiors = near.compactMap { scenario.units.unit($0)?.parent }
    offices = Set((near + superiors).map(\.text)).union(home??.units ?? [])
    isAnswered = petition.model.contains(.await(.unit))
    tellings = petition.tellings.map {
      Known(
        at: petition.arrives, text: $0.text, needsAnswer: $0.needsAnswer, isProgress: $0.isProgress)
    }
    particulars = petition.particulars.map {
      Known(at: $0.at, text: $0.text, needsAnswer: $0.needsAnswer)
    }
    messages = petition.messages.compactMap { message in
      guard case .text(let text) = message.content else { return nil }
      return Known(at: message.at, text: text, isSenders: message.author == .sender)
    }
    let first = petition.truth.ending.duplicateOf ?? petition.id
    let alike = scenario.petitions.filter { ($0.truth.ending.duplicateOf ?? $0.id) == first }
    let relatives = alike.map(\.id)
    self.relatives = relatives
    let strangers = desk.asksWhoseLetter ? scenario.petitions : []
    others = strangers.filter { !relatives.contains($0.id) }.compactMap { other in
      other.sender.name.flatMap { PersonName($0) }.map { OtherSender(of: other.id.text, $0) }
    }
    // Who merges one with the other has read both.
    for other in alike where other.id != petition.id {
      arrivals += other.messages.map(\.at)
      particulars += other.messages.compactMap { message in
        guard case .text(let text) = message.content else { return nil }
        return Known(at: message.at, text: text)
      }
      // What a unit answers to one is told to the sender of the other as well.
      if let answer = other.reactions.unit {
        particulars += [answer.first.says, answer.better?.says].compactMap { $0 }.map {
          Known(at: petition.arrives, text: $0)
        }
      }
    }
  }

  /// Reads what the script has, for however many shifts.
  mutating func readScript() {
    for index in messages.indices { _ = readings.runs(&messages[index]) }
    guard let shared = desk.knowledge else { return }
    fair = fair.readNow()
    for index in particulars.indices { _ = readings.stated(&particulars[index], shared) }
    for index in messages.indices { _ = readings.stated(&messages[index], shared) }
    for index in tellings.indices { _ = readings.stated(&tellings[index], shared) }
  }

  /// Forgets the texts of a shift, save those that are in the script.
  mutating func begin() {
    written.removeAll(keepingCapacity: true)
    heard.removeAll(keepingCapacity: true)
    withdrawnCount = 0
    hasAnswer = false
    days.removeAll(keepingCapacity: true)
    minutes.removeAll(keepingCapacity: true)
    units.removeAll(keepingCapacity: true)
  }

  mutating func take(_ event: Event) {
    // The file shows its officers when everything in it was done.
    days.insert(event.at.date)
    minutes.insert(event.at.minuteOfDay)
    for unit in event.happening.units { units.insert(unit.text) }
    switch event.happening {
    case .sentBack: withdrawnCount = heard.count
    case .citizenWrote(let text, let facts, _):
      written.append(heard.count)
      heard.append(Known(at: event.at, text: text))
      // Who answers restores marks, and writes the name of the street in full.
      let told = facts.compactMap { sender[$0] }
      if !told.isEmpty { heard.append(Known(at: event.at, text: told.joined(separator: "\n"))) }
    case .unitAnswered(_, let text, _):
      hasAnswer = true
      heard.append(Known(at: event.at, text: text))
    case .unitReturned(_, let text), .redrafted(_, let text), .portalReminded(_, let text):
      heard.append(Known(at: event.at, text: text))
    default: break
    }
  }

  /// What stands around the text of an event.
  mutating func surroundings(of event: Event, _ letters: [SoleText]) -> Surroundings {
    var around = Surroundings(others: others, templates: desk.templates, fair: fair)
    if let shared = desk.knowledge {
      var texts: [StatedText] = []
      texts.reserveCapacity(particulars.count + messages.count + heard.count)
      for index in particulars.indices
      where particulars[index].at <= event.at && isOpen(particulars[index]) {
        texts.append(readings.stated(&particulars[index], shared))
      }
      for index in messages.indices where messages[index].at <= event.at {
        texts.append(readings.stated(&messages[index], shared))
      }
      for index in heard.indices { texts.append(readings.stated(&heard[index], shared)) }
      // What a sender only answered is about what was asked.
      if !messages.isEmpty { around.matter = texts }
      var answers = heard.indices.filter { $0 >= withdrawnCount && !written.contains($0) }.map {
        readings.stated(&heard[$0], shared)
      }
      for index in messages.indices where !messages[index].isSenders {
        answers.append(readings.stated(&messages[index], shared))
      }
      let told = tellings.indices.filter { isOpen(tellings[$0]) && !isOutdated(tellings[$0]) }.map {
        readings.stated(&tellings[$0], shared)
      }
      let read = arrivals.filter { $0 <= event.at }
      around.knowledge = CaseKnowledge(
        shared, texts: texts,
        tellings: told + answers,
        days: days.union(read.map(\.date)), minutes: minutes.union(read.map(\.minuteOfDay)),
        units: units.union(offices), today: event.at.date)
    }
    for index in messages.indices where messages[index].isSenders && messages[index].at <= event.at
    {
      around.senders.append(readings.runs(&messages[index]))
    }
    for index in written { around.senders.append(readings.runs(&heard[index])) }
    for letter in letters
    where letter.sequence < event.sequence && !relatives.contains(letter.petition) {
      around.letters.append(
        SentLetter(
          letter.sort, to: letter.petition.text, letter.runs ?? readings.runs(of: letter.text)))
    }
    return around
  }
}

extension Correspondence {
  /// Whether a text can be known by now: how a matter is, the unit tells first.
  private func isOpen(_ known: Known) -> Bool {
    !known.needsAnswer || !isAnswered || hasAnswer
  }

  /// Whether a unit's answer has overtaken a text: "đang đối chiếu, chưa trả lời".
  private func isOutdated(_ known: Known) -> Bool {
    known.isProgress && hasAnswer
  }
}

extension Correspondence {
  /// A text of the case, with what was read of it.
  fileprivate struct Known {
    let at: Instant
    let text: String
    var isSenders = false
    /// Whether it tells what the answer of a unit brings.
    var needsAnswer = false
    /// Whether it tells how things stood while a unit had not answered.
    var isProgress = false
    var stated: StatedText?
    var runs: WordRuns?
  }

  /// What was read of texts that come again in every shift.
  fileprivate struct Readings {
    private var runs: [UInt64: (text: String, runs: WordRuns)] = [:]
    private var statements: [UInt64: (text: String, stated: StatedText)] = [:]
    private static let textsMaximum = 256

    mutating func runs(_ known: inout Known) -> WordRuns {
      if let runs = known.runs { return runs }
      let read = runs(of: known.text)
      known.runs = read
      return read
    }

    mutating func runs(of text: String) -> WordRuns {
      let key = text.fingerprint
      if let known = runs[key], known.text == text { return known.runs }
      let read = WordRuns(SplitText(text))
      if runs.count < Self.textsMaximum { runs[key] = (text, read) }
      return read
    }

    mutating func stated(_ known: inout Known, _ desk: DeskKnowledge) -> StatedText {
      if let stated = known.stated { return stated }
      let key = known.text.fingerprint
      if let read = statements[key], read.text == known.text {
        known.stated = read.stated
        return read.stated
      }
      let read = desk.read(known.text, on: known.at.date)
      if statements.count < Self.textsMaximum { statements[key] = (known.text, read) }
      known.stated = read
      return read
    }
  }
}

extension Happening {
  /// The offices that it names.
  fileprivate var units: [UnitID] {
    switch self {
    case .unitAnswered(let unit, _, _), .unitReturned(let unit, _), .forwarded(let unit, _),
      .returned(let unit, _), .reportedUp(let unit, _):
      [unit]
    case .consulted(let unit, _, let units): [unit] + units
    default: []
    }
  }
}

extension ModelStep {
  /// The office that it turns to.
  fileprivate var unit: UnitID? {
    guard case .act(let action) = self, case .unit(let unit, _) = action.content else { return nil }
    return unit
  }
}

extension ScriptedPetition {
  /// A text in which the author of a case tells it.
  struct Telling {
    let text: String
    /// Whether it tells what the answer of a unit brings.
    let needsAnswer: Bool
    /// Whether it tells how things stood while a unit had not answered.
    let isProgress: Bool
  }

  /// How the author of the case tells it: in what the model handling writes to the sender, and in what
  /// is attached.
  ///
  /// What it writes behind the answer of a unit tells what that brings.
  var tellings: [Telling] {
    var tellings: [Telling] = []
    var isBehindAnswer = false
    for step in model {
      switch step {
      case .await(.unit): isBehindAnswer = true
      case .act(let action) where action.verb.entry.writesToSender || action.verb == .draft:
        guard let text = action.content.text else { continue }
        let isProgress = [.inform, .apologise].contains(action.verb) && !isBehindAnswer
        tellings.append(Telling(text: text, needsAnswer: isBehindAnswer, isProgress: isProgress))
      case .act, .await, .wait: continue
      }
    }
    return tellings
      + messages.compactMap { message in
        guard case .attachment(let attachment) = message.content else { return nil }
        return Telling(text: attachment.what.vietnamese, needsAnswer: false, isProgress: false)
      }
  }

  /// What the case says beside its messages, each from when on.
  fileprivate var particulars: [(at: Instant, text: String, needsAnswer: Bool)] {
    let shown = messages.compactMap { message -> (at: Instant, text: String, needsAnswer: Bool)? in
      guard case .attachment(let attachment) = message.content else { return nil }
      return (message.at, attachment.what.vietnamese, false)
    }
    let told = disclosedOnArrival.compactMap { sender[$0.fact] }
    let known = [subject.vietnamese] + told
    let truth =
      [truth.why.vietnamese]
      + truth.claims.filter { $0.stance == .wanted }.flatMap(\.patterns)
    // What a good officer tells before the answer, anybody at the desk knows.
    let early = tellings.filter { !$0.needsAnswer }.map(\.text)
    return shown + [
      (arrives, early.joined(separator: "\n"), false),
      (arrives, known.joined(separator: "\n"), false),
      (arrives, truth.joined(separator: "\n"), true),
    ]
  }
}
