package import Petitions
package import Scenarios
import Simulation
import Wording
import WorkCalendar

extension Shift {
  /// The templates that suit a verb, those first that are for the reason of a refusal.
  ///
  /// Those for sending are what drafts become.
  package func templates(for verb: Verb, because reason: DeclineReason? = nil) -> [ReplyTemplate] {
    let verbs: [Verb] = verb == .draft ? [.draft, .send] : [verb]
    let fitting = scenario.templates.filter { verbs.contains($0.verb) }
    let suiting = { (template: ReplyTemplate) in reason != nil && template.reason == reason }
    return fitting.filter(suiting) + fitting.filter { !suiting($0) }
  }

  /// A template for a petition, with what the record knows written into its places.
  ///
  /// What the officer has to find out or to think of stays a place to fill.
  package func text(
    of template: ReplyTemplate, for petition: PetitionID, asking facts: [Fact] = []
  ) -> String {
    var text = template.text
    for (place, value) in knownValues(of: petition, asking: facts) {
      text = Placeholder.fill(place, with: value, in: text)
    }
    return text
  }

  /// The names of places, as templates write them, with what is known for each.
  private func knownValues(
    of petition: PetitionID, asking facts: [Fact]
  ) -> [(place: String, value: String)] {
    guard let record = petitionCase(petition), let scripted = scenario.petition(petition) else {
      return []
    }
    let sendersName = sender(of: record).first { $0.fact == .name }?.value
    // Nobody knows what the sender is before they said who they are.
    let address = sendersName.flatMap { _ in scripted.sender.kind.address }
    let values: [(String, String?)] = [
      ("tên kênh", scripted.channel.name.vietnamese),
      ("số", petition.text),
      ("loại", record.kind.letterName),
      ("ngày nhận", record.arrivedAt.date.text),
      ("ngày chuyển", record.lastDate(of: .forwarded)),
      ("ngày đã hỏi", record.lastDate(of: .asked)),
      ("tên người gửi", sendersName),
      ("ông, bà, anh, chị và tên", address.flatMap { _ in sendersName }),
      ("ông, bà, anh, chị", address),
      ("cơ quan giải quyết", record.holder.map { name(of: $0).vietnamese }),
      ("tên đơn vị", record.holder.map { name(of: $0).vietnamese }),
      ("đơn vị", record.holder.map { name(of: $0).vietnamese }),
      ("những thông tin còn thiếu", Self.list(facts)),
      ("điều cần hỏi", Self.list(facts)),
    ]
    return values.compactMap { place, value in value.map { (place, $0) } }
  }

  private static func list(_ facts: [Fact]) -> String? {
    facts.isEmpty ? nil : facts.map(\.name.vietnamese).joined(separator: ", ")
  }
}

extension PetitionKind? {
  /// What a letter calls a petition of this kind.
  fileprivate var letterName: String {
    switch self {
    case .recommendation: "kiến nghị"
    case .inquiry: "câu hỏi"
    case .feedback, .complaint, .denunciation, .crimeReport, .outOfScope, .spam, nil: "phản ánh"
    }
  }
}

extension Case {
  fileprivate func lastDate(of activity: Activity) -> String? {
    history.last { $0.activity == activity }?.at.date.text
  }
}
