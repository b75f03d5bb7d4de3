package import Petitions
package import Rules
package import Scenarios
package import Wording
package import WorkCalendar

extension Fixture {
  package static let conduct: PetitionID = "01"
  package static let duplicate: PetitionID = "02"
  package static let complaint: PetitionID = "03"
  package static let urgent: PetitionID = "04"

  package static let phone = "0600 111 222"

  /// One of each outcome, and one that comes at night: see their ground truth.
  package static let petitions: [ScriptedPetition] = [
    petition(
      conduct, arrives: monday("07:40"), says: "em bị cán bộ phường thu phí sai, đt \(phone)",
      more: [
        ScriptedMessage(
          at: monday("09:45"),
          content: .attachment(
            Attachment(kind: .image, what: Phrase("biên lai mờ", "a blurred receipt"))))
      ],
      truth: truth(
        matter: .conduct, unit: justice, keepFrom: [ward], missing: [.name, .address],
        personalData: [phone], claims: [claim("Sở Tư pháp"), claim("phí|lệ phí")]),
      reactions: Reactions(
        ask: [
          AskReaction(
            fact: .name,
            reaction: ScriptedReaction(after: .officeMinutes(20), says: "Mai nhé")),
          AskReaction(
            fact: .address,
            reaction: ScriptedReaction(after: .officeMinutes(40), says: "số 12 phố Hàng Sổ")),
        ],
        silence: ScriptedReaction(after: .officeMinutes(240), says: "ơ không ai trả lời à"),
        unit: UnitReaction(
          ScriptedReaction(after: .officeMinutes(180), says: "Đã kiểm tra, phường thu sai.")),
        wrongUnit: ScriptedReaction(after: .officeMinutes(60), says: "Không thuộc thẩm quyền."),
        late: ScriptedReaction(after: .workingDays(1), says: "sao lâu thế"),
        rating: ScriptedRating(good: 5, late: 2)),
      model: [
        .act(.open), .act(.classify(.feedback)), .act(.accept),
        .act(.ask(facts: [.name, .address], text: "Xin cho biết họ tên và địa chỉ.")),
        .await(.citizen), .act(.forward(to: justice, note: "")), .await(.unit),
        .act(.draft(text: "Sở Tư pháp đã kiểm tra: mức phí thu là sai, đt \(phone).")),
        .act(.submit), .await(.approval), .act(.send), .act(.redact(parts: [phone])),
        .act(.publish),
      ]),
    petition(
      duplicate, arrives: monday("08:30"), says: "phường Tân Lệ thu phí sai",
      truth: truth(outcome: .merge, duplicateOf: conduct),
      model: [.act(.open), .act(.classify(.feedback)), .act(.merge(into: conduct))]),
    petition(
      complaint, arrives: monday("13:45"), channel: .nationalPortal, says: "tôi khiếu nại",
      truth: truth(
        kind: .complaint, outcome: .decline, declineReason: .complaintProcedure),
      model: [
        .act(.open), .act(.classify(.complaint)),
        .act(.decline(reason: .complaintProcedure, text: "Mời gửi đơn khiếu nại.")), .act(.sync),
      ]),
    petition(
      urgent, arrives: monday("20:00"), says: "dây điện đứt ở ngõ Giếng Mơ",
      truth: truth(kind: .recommendation, urgency: .urgent, claims: [claim("điện")]),
      model: [
        .act(.open), .act(.markUrgent), .act(.classify(.recommendation)), .act(.accept),
        .act(.draft(text: "Điện lực đã cử người đến sửa ngay.")), .act(.submit),
        .await(.approval), .act(.send),
      ]),
  ]

  /// A petition of a test, of which only what matters has to be said.
  package static func petition(
    _ id: PetitionID, arrives: Instant = monday("08:00"), hubDue: HubDue? = nil,
    channel: Channel = .zalo, says: String = "xin hỏi", more: [ScriptedMessage] = [],
    gives: [Fact] = [.phone], sender: Sender? = nil,
    draft: String? = nil, truth: GroundTruth = Fixture.truth(), reactions: Reactions = .none,
    model: [ModelStep] = []
  ) -> ScriptedPetition {
    ScriptedPetition(
      id: id,
      arrival: ScriptedArrival(
        arrives: arrives, channel: channel, subject: Phrase("phí", "a fee"),
        sender: sender
          ?? Sender(
            name: "Trần Thị Mai", phone: phone, address: "số 12 phố Hàng Sổ", gives: gives),
        messages: [ScriptedMessage(at: arrives, content: .text(says))] + more, hubDue: hubDue),
      draft: draft, truth: truth, reactions: reactions, model: model)
  }

  /// The ground truth of a test: a feedback that is to be answered, unless said otherwise.
  package static func truth(
    kind: PetitionKind = .feedback, matter: Matter = .other, outcome: Outcome = .answer,
    unit: UnitID? = nil, keepFrom: [UnitID] = [], coUnits: [UnitID] = [], missing: [Fact] = [],
    urgency: Urgency = .normal,
    personalData: [String] = [], duplicateOf: PetitionID? = nil, claims: [Claim] = [],
    declineReason: DeclineReason? = nil, regulation: GroundTruth.Regulation? = nil,
    assessment: Assessment? = nil, faults: [DraftFault] = [],
    why: Phrase = Phrase("Vì luật.", "By law.")
  ) -> GroundTruth {
    GroundTruth(
      nature: GroundTruth.Nature(
        kind: kind, matter: matter, authority: .own, regulation: regulation),
      ending: GroundTruth.Ending(
        outcome: outcome, duplicateOf: duplicateOf, declineReason: declineReason),
      road: GroundTruth.Road(unit: unit, keepFrom: keepFrom, coUnits: coUnits),
      care: GroundTruth.Care(
        missing: missing, urgency: urgency, mixed: .single, personalData: personalData,
        assessment: assessment, faults: faults),
      claims: claims,
      why: why)
  }

  /// Something that a sender has to be told, by one pattern.
  package static func claim(_ pattern: String) -> Claim {
    Claim(id: "claim", says: Phrase(verbatim: pattern), patterns: [pattern])
  }
}
