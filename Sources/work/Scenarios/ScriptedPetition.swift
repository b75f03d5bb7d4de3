package import Petitions
package import Wording
package import WorkCalendar

/// Who sent a petition, and what of it the channel itself vouches for.
package struct Sender: Hashable, Sendable {
  package let name: String?
  package let phone: String?
  package let address: String?
  /// What is known of them at arrival without a word of theirs, as an account of the portal shows it.
  package let gives: [Fact]
  package let kind: SenderKind
  /// For whom a representative writes.
  package let onBehalfOf: Phrase?

  package init(
    name: String?, phone: String?, address: String?, gives: [Fact], kind: SenderKind = .person,
    onBehalfOf: Phrase? = nil
  ) {
    self.name = name
    self.phone = phone
    self.address = address
    self.gives = gives
    self.kind = kind
    self.onBehalfOf = onBehalfOf
  }
}

/// What an attachment is.
package enum AttachmentKind: String, CaseIterable, Sendable {
  case image
  case file
  case audio
  case video
  case location
}

/// An attachment, described in words.
package struct Attachment: Hashable, Sendable {
  package let kind: AttachmentKind
  package let what: Phrase

  package init(kind: AttachmentKind, what: Phrase) {
    self.kind = kind
    self.what = what
  }
}

/// One message of a petition.
package struct ScriptedMessage: Hashable, Sendable {
  /// What a message that comes later may ask for.
  package enum Request: String, CaseIterable, Sendable {
    /// How things stand.
    case status
  }

  /// What a message is made of.
  package enum Content: Hashable, Sendable {
    case text(String)
    case attachment(Attachment)
  }

  /// Who wrote it.
  package enum Author: Hashable, Sendable {
    case sender
    /// The hub, with what it passed on.
    case hub
    /// Who wrote the draft that an approver reads.
    case drafter
    case unit(UnitID)
  }

  package let at: Instant
  package let author: Author
  package let content: Content
  /// What it tells of its sender.
  package let gives: [Disclosure]
  /// What it asks the officer for; none: nothing but what the whole petition asks for.
  package let asks: Request?

  package init(
    at: Instant, author: Author = .sender, content: Content, gives: [Disclosure] = [],
    asks: Request? = nil
  ) {
    self.at = at
    self.author = author
    self.content = content
    self.gives = gives
    self.asks = asks
  }
}

/// Something that a citizen or a unit says, some office time after its cause.
package struct ScriptedReaction: Hashable, Sendable {
  package let after: ReactionDelay
  package let says: String
  /// What it tells of its sender.
  package let gives: [Disclosure]

  package init(after: ReactionDelay, says: String, gives: [Disclosure] = []) {
    self.after = after
    self.says = says
    self.gives = gives
  }
}

/// What the right unit answers, and whether that will do.
package struct UnitReaction: Hashable, Sendable {
  package let first: ScriptedReaction
  /// What is wrong with the first answer; none: it will do.
  package let defect: AnswerDefect?
  /// The answer that comes once the first was sent back.
  package let better: ScriptedReaction?
  /// What the unit says to whoever sends back an answer that will do.
  package let insists: ScriptedReaction?
  /// What the unit says to whoever sends the first answer back for what is not wrong with it.
  package let wrongDefect: ScriptedReaction?

  package init(
    _ first: ScriptedReaction, defect: AnswerDefect? = nil, better: ScriptedReaction? = nil,
    insists: ScriptedReaction? = nil, wrongDefect: ScriptedReaction? = nil
  ) {
    self.first = first
    self.defect = defect
    self.better = better
    self.insists = insists
    self.wrongDefect = wrongDefect
  }

  /// The answer that can be passed on.
  package var lasting: ScriptedReaction { better ?? first }
}

/// How long the world takes to react, in simulated office time.
package enum ReactionDelay: Hashable, Sendable {
  case officeMinutes(Int)
  /// To the same time of day, this many working days later.
  case workingDays(Int)

  package func officeMilliseconds(in calendar: WorkingCalendar) -> Int64 {
    switch self {
    case .officeMinutes(let minutes): Int64(minutes) * Instant.millisecondsPerMinute
    case .workingDays(let days): Int64(days) * calendar.officeMillisecondsPerDay
    }
  }
}

/// The stars that a citizen gives after the close.
package struct ScriptedRating: Hashable, Sendable {
  /// For what ended rightly and in time.
  package let good: Int
  /// For what took long, or ended as it should not.
  package let late: Int

  package init(good: Int, late: Int) {
    self.good = good
    self.late = late
  }
}

/// What the world does in answer to the officer, or to silence.
package struct Reactions: Hashable, Sendable {
  /// The answers to what is asked, in the order of the file; a fact without one is never answered.
  package let ask: [AskReaction]
  package let silence: ScriptedReaction?
  package let unit: UnitReaction?
  /// What the units that have a part in it say when they are consulted.
  package let consult: [ConsultReaction]
  /// The mended draft, once the first was rejected.
  package let redraft: ScriptedReaction?
  package let wrongUnit: ScriptedReaction?
  package let late: ScriptedReaction?
  /// What the portal writes when its status has lagged behind so long.
  package let portal: ScriptedReaction?
  package let rating: ScriptedRating?

  package static let none = Reactions(
    ask: [], silence: nil, unit: nil, wrongUnit: nil, late: nil, rating: nil)

  package init(
    ask: [AskReaction], silence: ScriptedReaction?, unit: UnitReaction?,
    consult: [ConsultReaction] = [], redraft: ScriptedReaction? = nil,
    wrongUnit: ScriptedReaction?, late: ScriptedReaction?, portal: ScriptedReaction? = nil,
    rating: ScriptedRating?
  ) {
    self.consult = consult
    self.redraft = redraft
    self.ask = ask
    self.silence = silence
    self.unit = unit
    self.wrongUnit = wrongUnit
    self.late = late
    self.portal = portal
    self.rating = rating
  }
}

/// The answer to a question about one fact.
package struct AskReaction: Hashable, Sendable {
  package let fact: Fact
  package let reaction: ScriptedReaction

  /// Takes an answer, which tells the fact that was asked for and whatever else it gives.
  package init(fact: Fact, reaction: ScriptedReaction) {
    self.fact = fact
    let isTold = reaction.gives.contains { $0.fact == fact }
    let asked = isTold ? [] : [Disclosure(fact: fact, words: nil)]
    self.reaction = ScriptedReaction(
      after: reaction.after, says: reaction.says, gives: asked + reaction.gives)
  }
}

/// What a unit says when it is consulted.
package struct ConsultReaction: Hashable, Sendable {
  package let unit: UnitID
  package let reaction: ScriptedReaction

  package init(unit: UnitID, reaction: ScriptedReaction) {
    self.unit = unit
    self.reaction = reaction
  }
}

/// One step of a model handling.
package enum ModelStep: Hashable, Sendable {
  case act(Action)
  case await(Awaited)
  case wait

  /// Whom a model handling waits for.
  package enum Awaited: String, CaseIterable, Sendable {
    case citizen
    case unit
    case approval
    /// The draft that was rejected, mended.
    case redraft
  }
}

/// What comes in: who writes, when, by which channel, and what.
package struct ScriptedArrival: Hashable, Sendable {
  package let arrives: Instant
  package let channel: Channel
  package let subject: Phrase
  package let sender: Sender
  /// In the order of time; the first comes with the arrival.
  package let messages: [ScriptedMessage]
  /// Until when the hub wants its sender answered, where it passed the petition on.
  package let hubDue: HubDue?

  package init(
    arrives: Instant, channel: Channel, subject: Phrase, sender: Sender,
    messages: [ScriptedMessage], hubDue: HubDue? = nil
  ) {
    self.arrives = arrives
    self.channel = channel
    self.subject = subject
    self.sender = sender
    self.messages = messages
    self.hubDue = hubDue
  }
}

/// One incoming submission of a scenario, with what is right about it and how the world reacts.
package struct ScriptedPetition: Hashable, Sendable {
  package let id: PetitionID
  package let arrival: ScriptedArrival
  /// The draft that lies before the trainee as approver; none: the trainee writes.
  package let draft: String?
  package let truth: GroundTruth
  package let reactions: Reactions
  package let model: [ModelStep]

  package init(
    id: PetitionID, arrival: ScriptedArrival, draft: String? = nil, truth: GroundTruth,
    reactions: Reactions, model: [ModelStep]
  ) {
    self.id = id
    self.arrival = arrival
    self.draft = draft
    self.truth = truth
    self.reactions = reactions
    self.model = model
  }

  package var arrives: Instant { arrival.arrives }
  package var channel: Channel { arrival.channel }
  package var subject: Phrase { arrival.subject }
  package var sender: Sender { arrival.sender }
  package var messages: [ScriptedMessage] { arrival.messages }
  package var hubDue: HubDue? { arrival.hubDue }
}
