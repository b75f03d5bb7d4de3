import Petitions
import Scenarios
import Wording
import WorkCalendar
import YAML

extension Loader {
  func readPetition(_ item: Field, _ circumstances: Circumstances) -> ScriptedPetition? {
    guard let fields = item.fields(of: PetitionFormat.record) else { return nil }
    let id = fields.read(PetitionFormat.id)
    let arrives = fields.read(PetitionFormat.arrives) { field, arrives -> Instant? in
      if let arrives, let arrivals = circumstances.arrivals, !arrivals.contains(arrives) {
        field.complain(.outsideShift(arrives, arrivals))
      }
      return arrives
    }
    let hubDue = readHubDue(fields, arrives, circumstances.role)
    let channel = fields.read(PetitionFormat.channel)
    let subject = fields.read(PetitionFormat.subject) { readSubject($0) }
    let sender = fields.read(PetitionFormat.sender) { readSender($0) }
    let messages = fields.read(PetitionFormat.messages).map { items in
      readMessages(items, arrives: arrives, of: sender, circumstances)
    }
    let draft = readDraft(fields, circumstances.role)
    let context = PetitionContext(
      id: id, arrives: arrives, circumstances: circumstances.on(arrives?.date))
    let truth = fields.read(PetitionFormat.truth) { readTruth($0, context) }
    let reactions =
      fields.read(PetitionFormat.reactions) { readReactions($0, sender, context.circumstances) }
      ?? Reactions.none
    let model = fields.read(PetitionFormat.model) { readStep($0, context) }
    guard let id, let arrives, let channel, let subject, let sender, let messages, let truth,
      let model
    else { return nil }
    let claims = fields[PetitionFormat.truth]?.node[TruthFormat.claims.name]
    reportModelClaims(claims, truth.claims, model, context.circumstances)
    reportAwaitedClaims(claims, truth.claims, reactions)
    reportDisclosures(fields, sender, messages, reactions, truth)
    return ScriptedPetition(
      id: id,
      arrival: ScriptedArrival(
        arrives: arrives, channel: channel, subject: subject, sender: sender, messages: messages,
        hubDue: hubDue), draft: draft, truth: truth, reactions: reactions, model: model)
  }

  /// Until when the hub wants an answer from the desk that handles, and from no other.
  private func readHubDue(_ fields: Fields, _ arrives: Instant?, _ role: Role?) -> HubDue? {
    fields.read(PetitionFormat.hubDue) { field -> HubDue? in
      if let role, role != .handling {
        field.complain(.roleForbids(PetitionFormat.hubDue.name, role))
      }
      guard let parts = field.fields(of: HubDueFormat.record) else { return nil }
      let at = parts.read(HubDueFormat.at) { readMoment($0, after: arrives) }
      let next = parts.read(HubDueFormat.extendedTo) { readMoment($0, after: at) }
      return at.map { HubDue(at: $0, extendedTo: next) }
    }
  }

  private func readMoment(_ field: Field, after start: Instant?) -> Instant? {
    let moment = field.moment()
    if let moment, let start, moment <= start {
      field.complain(.endBeforeStart(start.iso, moment.iso))
    }
    return moment
  }

  /// The draft that an approver reads, and nobody else.
  private func readDraft(_ fields: Fields, _ role: Role?) -> String? {
    let draft = fields.read(PetitionFormat.draft) { readSpeech($0) }
    guard let role else { return draft }
    let name = PetitionFormat.draft.name
    switch (fields[PetitionFormat.draft], role) {
    case (nil, .approval): fields.complain(.roleNeeds(name, role))
    case (let draft?, .reception), (let draft?, .handling):
      draft.complain(.roleForbids(name, role))
    default: break
    }
    return draft
  }

  private func readSubject(_ field: Field) -> Phrase? {
    guard let subject = field.title() else { return nil }
    for language in Language.allCases {
      let columns = subject[language].displayWidth
      guard columns > Bounds.subjectColumns else { continue }
      findings.add(.subjectTooWide(columns), at: field.node[language.rawValue] ?? field.node)
      if field.node.mapping == nil { break }
    }
    return subject
  }

  private func readSender(_ field: Field) -> Sender? {
    guard let fields = field.fields(of: SenderFormat.record) else { return nil }
    let name = fields.read(SenderFormat.name)
    let phone = fields.read(SenderFormat.phone) { field, phone -> String? in
      if let phone, !PersonalData.isReservedPhone(phone) { field.complain(.phoneMayBeReal(phone)) }
      return phone
    }
    let address = fields.read(SenderFormat.address)
    let gives = fields.read(SenderFormat.gives) { item -> Fact? in
      guard let text = item.choice(Sender.identity.map(\.rawValue)) else { return nil }
      if fields[text] == nil { item.complain(.senderFactMissing(text)) }
      return Fact(rawValue: text)
    }
    let kind = fields.read(SenderFormat.kind) ?? .person
    let others = fields.read(SenderFormat.onBehalfOf)
    switch (kind, fields[SenderFormat.onBehalfOf]) {
    case (.representative, nil): fields[SenderFormat.kind]?.complain(.representedMissing)
    case (.person, let field?), (.business, let field?), (.association, let field?),
      (.institution, let field?):
      field.complain(.representedNeedless(kind))
    case (_, nil), (.representative, _?): break
    }
    return Sender(
      name: name, phone: phone, address: address, gives: gives ?? [], kind: kind, onBehalfOf: others
    )
  }

  private func readMessages(
    _ items: [Field], arrives: Instant?, of sender: Sender?, _ circumstances: Circumstances
  ) -> [ScriptedMessage] {
    typealias Format = MessageFormat
    var previous: Instant?
    return items.compactMap { item -> ScriptedMessage? in
      guard let fields = item.fields(of: Format.record) else { return nil }
      let written = fields.read(Format.at) { field -> Instant? in
        let at = field.moment()
        if let at, let end = circumstances.arrivals?.upperBound, at >= end {
          field.complain(.outsideShift(at, (circumstances.arrivals?.lowerBound ?? end)..<end))
        }
        return at
      }
      let content = readContent(fields)
      let author = fields.read(Format.from) { readAuthor($0, circumstances) } ?? .sender
      guard let at = written ?? arrives else { return nil }
      if previous == nil, let arrives, at != arrives {
        (fields[Format.at] ?? item).complain(.firstMessageLater)
      } else if let previous, at < previous {
        (fields[Format.at] ?? item).complain(.messagesOutOfOrder(previous))
      }
      if author != .sender, let arrives, at > arrives {
        fields[Format.from]?.complain(.lateMessageOfOther)
      }
      previous = at
      let gives = readDisclosures(fields, in: content?.asText, sender)
      let asks = fields.read(Format.asks)
      if asks != nil, at == arrives { fields[Format.asks]?.complain(.askedAtOnce) }
      return content.map {
        ScriptedMessage(at: at, author: author, content: $0, gives: gives, asks: asks)
      }
    }
  }

  /// Who wrote a message that came with the petition: its sender, the hub, who drafted the reply, or
  /// a unit of the list.
  private func readAuthor(
    _ field: Field, _ circumstances: Circumstances
  ) -> ScriptedMessage.Author? {
    switch field.node.text {
    case "sender": return .sender
    case "hub":
      if circumstances.role == .reception { field.complain(.roleForbids("hub", .reception)) }
      return .hub
    case "drafter":
      if let role = circumstances.role, role != .approval {
        field.complain(.roleForbids("drafter", role))
      }
      return .drafter
    default: return readUnitReference(field, circumstances).map { .unit($0) }
    }
  }

  private func readContent(_ fields: Fields) -> ScriptedMessage.Content? {
    if let shows = fields[MessageFormat.shows] {
      if fields[MessageFormat.says] != nil { shows.complain(.saysAndShows) }
      return readAttachment(shows).map { .attachment($0) }
    }
    fields.demand(MessageFormat.says)
    return fields.read(MessageFormat.says) { readSpeech($0) }.map { .text($0) }
  }

  private func readAttachment(_ field: Field) -> Attachment? {
    guard let fields = field.fields(of: AttachmentFormat.record) else { return nil }
    let kind = fields.read(AttachmentFormat.kind)
    let what = fields.read(AttachmentFormat.what) { readSpoken($0) }
    guard let kind, let what else { return nil }
    return Attachment(kind: kind, what: what)
  }

  /// What somebody writes, looked through for data of people who may exist.
  func readSpeech(_ field: Field) -> String? {
    guard let text = field.text() else { return nil }
    reportPersonalData(in: text, of: field)
    return text
  }

  private func readSpoken(_ field: Field) -> Phrase? {
    guard let phrase = field.phrase() else { return nil }
    reportPersonalData(in: phrase.vietnamese, of: field)
    return phrase
  }

  /// What a unit answers, and whether that will do.
  private func readUnitReaction(_ field: Field) -> UnitReaction? {
    typealias Format = UnitReactionFormat
    guard let fields = field.fields(of: Format.record) else { return nil }
    let (after, says) = readWords(fields)
    let defect = fields.read(Format.defect)
    let better = fields.read(Format.better) { readUnitWords($0) }
    let insists = fields.read(Format.insists) { readUnitWords($0) }
    let wrongDefect = fields.read(Format.wrongDefect) { readUnitWords($0) }
    switch (fields[Format.defect], fields[Format.better]) {
    case (let defect?, nil): defect.complain(.betterAnswerMissing)
    case (nil, let better?): better.complain(.betterAnswerNeedless)
    default: break
    }
    let wrong = fields[Format.wrongDefect]
    if fields[Format.defect] == nil { wrong?.complain(.wrongDefectNeedless) }
    if let wrongDefect, wrongDefect.says == better?.says {
      wrong?.complain(.wrongDefectMends)
    }
    guard let after, let says else { return nil }
    return UnitReaction(
      ScriptedReaction(after: after, says: says), defect: defect, better: better, insists: insists,
      wrongDefect: wrongDefect)
  }

  private func readReactions(
    _ field: Field, _ sender: Sender?, _ circumstances: Circumstances
  ) -> Reactions? {
    typealias Format = ReactionsFormat
    guard let fields = field.fields(of: Format.record) else { return nil }
    return Reactions(
      ask: fields.read(Format.ask) { readAnswers($0, sender) } ?? [],
      silence: fields.read(Format.silence) { readReaction($0, sender) },
      unit: fields.read(Format.unit) { readUnitReaction($0) },
      consult: fields.read(Format.consult) { readConsulted($0, circumstances) } ?? [],
      redraft: fields.read(Format.redraft) { readUnitWords($0) },
      wrongUnit: fields.read(Format.wrongUnit) { readUnitWords($0) },
      late: fields.read(Format.late) { readReaction($0, sender) },
      portal: fields.read(Format.portal) { readUnitWords($0) },
      rating: fields.read(Format.rating) { readRating($0) })
  }

  private func readConsulted(
    _ item: Field, _ circumstances: Circumstances
  ) -> ConsultReaction? {
    guard let fields = item.fields(of: ConsultFormat.record) else { return nil }
    let unit = fields.read(ConsultFormat.unit) { readUnitReference($0, circumstances) }
    let (after, says) = readWords(fields)
    guard let unit, let after, let says else { return nil }
    return ConsultReaction(unit: unit, reaction: ScriptedReaction(after: after, says: says))
  }

  private func readAnswers(_ field: Field, _ sender: Sender?) -> [AskReaction]? {
    guard let fields = field.fields(of: ReactionsFormat.facts) else { return nil }
    // In the order of the file.
    return fields.node.entries.compactMap { entry in
      guard let fact = Fact(rawValue: entry.name), let answer = fields[entry.name] else {
        return nil
      }
      return readAnswer(answer, about: fact, sender).map { AskReaction(fact: fact, reaction: $0) }
    }
  }

  /// What the sender says some time later.
  func readReaction(_ field: Field, _ sender: Sender?) -> ScriptedReaction? {
    guard let fields = field.fields(of: SenderReactionFormat.record) else { return nil }
    let (after, says) = readWords(fields)
    let gives = readDisclosures(fields, in: says, sender)
    guard let after, let says else { return nil }
    return ScriptedReaction(after: after, says: says, gives: gives)
  }

  /// What a unit says some time later.
  private func readUnitWords(_ field: Field) -> ScriptedReaction? {
    guard let fields = field.fields(of: UnitWordsFormat.record) else { return nil }
    let (after, says) = readWords(fields)
    guard let after, let says else { return nil }
    return ScriptedReaction(after: after, says: says)
  }

  /// When somebody says something, and what.
  private func readWords(_ fields: Fields) -> (after: ReactionDelay?, says: String?) {
    let after = fields.read(UnitWordsFormat.after) { readDelay($0) }
    return (after, fields.read(UnitWordsFormat.says) { readSpeech($0) })
  }

  private func readRating(_ field: Field) -> ScriptedRating? {
    guard let fields = field.fields(of: RatingFormat.record) else { return nil }
    let good = fields.read(RatingFormat.good)
    let late = fields.read(RatingFormat.late)
    guard let good, let late else { return nil }
    return ScriptedRating(good: good, late: late)
  }
}
