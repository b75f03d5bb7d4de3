import Petitions
import Scenarios
import Wording
import WorkCalendar
import YAML

extension Loader {
  func readPetition(_ item: Field, _ circumstances: Circumstances) -> ScriptedPetition? {
    let known = [
      "id", "arrives", "hub-due", "channel", "subject", "sender", "messages", "draft", "truth",
      "reactions",
      "model",
    ]
    guard let fields = item.fields(known) else { return nil }
    let id = fields.required("id") { $0.petitionIdentifier() }
    let arrives = fields.required("arrives") { field -> Instant? in
      let arrives = field.moment()
      if let arrives, let arrivals = circumstances.arrivals, !arrivals.contains(arrives) {
        field.complain(.outsideShift(arrives, arrivals))
      }
      return arrives
    }
    let hubDue = readHubDue(fields, arrives, circumstances.role)
    let channel = fields.required("channel") { $0.choice(of: Channel.self) }
    let subject = fields.required("subject") { readSubject($0) }
    let sender = fields.required("sender") { readSender($0) }
    let messages = fields.required("messages") { field in
      readMessages(field, arrives: arrives, of: sender, circumstances)
    }
    let draft = readDraft(fields, circumstances.role)
    let context = PetitionContext(
      id: id, arrives: arrives, circumstances: circumstances.on(arrives?.date))
    let truth = fields.required("truth") { readTruth($0, context) }
    let reactions =
      fields.optional("reactions") { readReactions($0, sender, context.circumstances) }
      ?? Reactions.none
    let model = fields.required("model") { field in
      field.list(atLeast: 1, atMost: Bounds.modelSteps) { readStep($0, context) }
    }
    guard let id, let arrives, let channel, let subject, let sender, let messages, let truth,
      let model
    else { return nil }
    reportModelClaims(
      fields["truth"]?.node["claims"], truth.claims, model, context.circumstances)
    reportAwaitedClaims(fields["truth"]?.node["claims"], truth.claims, reactions)
    reportDisclosures(fields, sender, messages, reactions, truth)
    return ScriptedPetition(
      id: id,
      arrival: ScriptedArrival(
        arrives: arrives, channel: channel, subject: subject, sender: sender, messages: messages,
        hubDue: hubDue), draft: draft, truth: truth, reactions: reactions, model: model)
  }

  /// Until when the hub wants an answer from the desk that handles, and from no other.
  private func readHubDue(_ fields: Fields, _ arrives: Instant?, _ role: Role?) -> HubDue? {
    fields.optional("hub-due") { field -> HubDue? in
      if let role, role != .handling { field.complain(.roleForbids("hub-due", role)) }
      guard let parts = field.fields(["at", "extended-to"]) else { return nil }
      let at = parts.required("at") { readMoment($0, after: arrives) }
      let next = parts.optional("extended-to") { readMoment($0, after: at) }
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
    let draft = fields.optional("draft") { readSpeech($0) }
    guard let role else { return draft }
    switch (fields["draft"], role) {
    case (nil, .approval): fields.complain(.roleNeeds("draft", role))
    case (let draft?, .reception), (let draft?, .handling):
      draft.complain(.roleForbids("draft", role))
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
    guard
      let fields = field.fields(
        ["name", "phone", "address", "gives", "kind", "on-behalf-of"])
    else { return nil }
    let name = fields.optional("name") { $0.line() }
    let phone = fields.optional("phone") { field -> String? in
      let phone = field.line()
      if let phone, !PersonalData.isReservedPhone(phone) { field.complain(.phoneMayBeReal(phone)) }
      return phone
    }
    let address = fields.optional("address") { $0.line() }
    let gives = fields.optional("gives") { field in
      field.list { item -> Fact? in
        guard let text = item.choice(Sender.identity.map(\.rawValue)) else { return nil }
        if fields[text] == nil { item.complain(.senderFactMissing(text)) }
        return Fact(rawValue: text)
      }
    }
    let kind = fields.optional("kind") { $0.choice(of: SenderKind.self) } ?? .person
    let others = fields.optional("on-behalf-of") { $0.title() }
    switch (kind, fields["on-behalf-of"]) {
    case (.representative, nil): fields["kind"]?.complain(.representedMissing)
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
    _ field: Field, arrives: Instant?, of sender: Sender?, _ circumstances: Circumstances
  ) -> [ScriptedMessage]? {
    var previous: Instant?
    return field.list(atLeast: 1, atMost: Bounds.messages) { item -> ScriptedMessage? in
      let known = ["at", "from", "says", "shows", "gives", "as", "asks"]
      guard let fields = item.fields(known) else { return nil }
      let written = fields.optional("at") { field -> Instant? in
        let at = field.moment()
        if let at, let end = circumstances.arrivals?.upperBound, at >= end {
          field.complain(.outsideShift(at, (circumstances.arrivals?.lowerBound ?? end)..<end))
        }
        return at
      }
      let content = readContent(fields)
      let author = fields.optional("from") { readAuthor($0, circumstances) } ?? .sender
      guard let at = written ?? arrives else { return nil }
      if previous == nil, let arrives, at != arrives {
        (fields["at"] ?? item).complain(.firstMessageLater)
      } else if let previous, at < previous {
        (fields["at"] ?? item).complain(.messagesOutOfOrder(previous))
      }
      if author != .sender, let arrives, at > arrives {
        fields["from"]?.complain(.lateMessageOfOther)
      }
      previous = at
      let gives = readDisclosures(fields, in: content?.asText, sender)
      let asks = fields.optional("asks") { $0.choice(of: ScriptedMessage.Request.self) }
      if asks != nil, at == arrives { fields["asks"]?.complain(.askedAtOnce) }
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
    if fields["says"] != nil && fields["shows"] != nil {
      fields["shows"]?.complain(.saysAndShows)
    }
    if let shows = fields["shows"] { return readAttachment(shows).map { .attachment($0) } }
    return fields.required("says") { readSpeech($0) }.map { .text($0) }
  }

  private func readAttachment(_ field: Field) -> Attachment? {
    guard let fields = field.fields(["kind", "what"]) else { return nil }
    let kind = fields.required("kind") { $0.choice(of: AttachmentKind.self) }
    let what = fields.required("what") { readSpoken($0) }
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
    let known = ["after", "says", "defect", "better", "insists", "wrong-defect"]
    guard let fields = field.fields(known) else { return nil }
    let after = fields.required("after") { readDelay($0) }
    let says = fields.required("says") { readSpeech($0) }
    let defect = fields.optional("defect") { $0.choice(of: AnswerDefect.self) }
    let better = fields.optional("better") { readUnitWords($0) }
    let insists = fields.optional("insists") { readUnitWords($0) }
    let wrongDefect = fields.optional("wrong-defect") { readUnitWords($0) }
    switch (fields["defect"], fields["better"]) {
    case (let defect?, nil): defect.complain(.betterAnswerMissing)
    case (nil, let better?): better.complain(.betterAnswerNeedless)
    default: break
    }
    if fields["defect"] == nil { fields["wrong-defect"]?.complain(.wrongDefectNeedless) }
    if let wrongDefect, wrongDefect.says == better?.says {
      fields["wrong-defect"]?.complain(.wrongDefectMends)
    }
    guard let after, let says else { return nil }
    return UnitReaction(
      ScriptedReaction(after: after, says: says), defect: defect, better: better, insists: insists,
      wrongDefect: wrongDefect)
  }

  private func readReactions(
    _ field: Field, _ sender: Sender?, _ circumstances: Circumstances
  ) -> Reactions? {
    let known = [
      "ask", "silence", "unit", "consult", "redraft", "wrong-unit", "late", "portal", "rating",
    ]
    guard let fields = field.fields(known) else { return nil }
    return Reactions(
      ask: fields.optional("ask") { readAnswers($0, sender) } ?? [],
      silence: fields.optional("silence") { readReaction($0, sender) },
      unit: fields.optional("unit") { readUnitReaction($0) },
      consult: fields.optional("consult") { readConsulted($0, circumstances) } ?? [],
      redraft: fields.optional("redraft") { readUnitWords($0) },
      wrongUnit: fields.optional("wrong-unit") { readUnitWords($0) },
      late: fields.optional("late") { readReaction($0, sender) },
      portal: fields.optional("portal") { readUnitWords($0) },
      rating: fields.optional("rating") { readRating($0) })
  }

  private func readConsulted(
    _ field: Field, _ circumstances: Circumstances
  ) -> [ConsultReaction]? {
    field.list(atMost: Bounds.consultedUnits) { item -> ConsultReaction? in
      guard let fields = item.fields(["unit", "after", "says"]) else { return nil }
      let unit = fields.required("unit") { readUnitReference($0, circumstances) }
      let after = fields.required("after") { readDelay($0) }
      let says = fields.required("says") { readSpeech($0) }
      guard let unit, let after, let says else { return nil }
      return ConsultReaction(
        unit: unit, reaction: ScriptedReaction(after: after, says: says))
    }
  }

  private func readAnswers(_ field: Field, _ sender: Sender?) -> [AskReaction]? {
    guard let fields = field.fields(Fact.allCases.map(\.rawValue)) else { return nil }
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
    guard let fields = field.fields(["after", "says", "gives", "as"]) else { return nil }
    let after = fields.required("after") { readDelay($0) }
    let says = fields.required("says") { readSpeech($0) }
    let gives = readDisclosures(fields, in: says, sender)
    guard let after, let says else { return nil }
    return ScriptedReaction(after: after, says: says, gives: gives)
  }

  /// What a unit says some time later.
  private func readUnitWords(_ field: Field) -> ScriptedReaction? {
    guard let fields = field.fields(["after", "says"]) else { return nil }
    let after = fields.required("after") { readDelay($0) }
    let says = fields.required("says") { readSpeech($0) }
    guard let after, let says else { return nil }
    return ScriptedReaction(after: after, says: says)
  }

  private func readRating(_ field: Field) -> ScriptedRating? {
    guard let fields = field.fields(["good", "late"]) else { return nil }
    let good = fields.required("good") { $0.number(in: 1...5) }
    let late = fields.required("late") { $0.number(in: 1...5) }
    guard let good, let late else { return nil }
    return ScriptedRating(good: good, late: late)
  }
}
