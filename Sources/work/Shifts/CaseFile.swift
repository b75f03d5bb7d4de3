import Petitions
import Scenarios
package import Simulation
package import Wording
package import WorkCalendar

/// What the register has of a petition, in the words of every face.
package struct CaseFile: Hashable, Sendable {
  package let summary: [Line]
  package let sender: [Line]
  /// The facts that the sender was asked for and has not told yet.
  package let asked: Phrase?
  package let history: [Entry]

  /// A line of the file.
  package struct Line: Hashable, Sendable {
    package let name: Phrase
    package let value: Phrase
  }

  /// Something that happened, and when.
  package struct Entry: Hashable, Sendable {
    package let at: Instant
    package let what: Phrase
  }
}

extension Shift {
  /// The file of a petition; it may be shown where the petition was opened.
  package func file(of record: Case) -> CaseFile {
    CaseFile(
      summary: summary(record),
      sender: senderFields(record),
      asked: record.factsAwaited.isEmpty ? nil : CaseFileTexts.asked(record.factsAwaited),
      history: record.history.filter(tells)
        .map { CaseFile.Entry(at: $0.at, what: words(for: $0)) })
  }

  private func summary(_ record: Case) -> [CaseFile.Line] {
    var fields: [CaseFile.Line] = []
    // What others did before the petition came to this post is nothing that it has yet to do.
    if scenario.role == .reception || record.kind != nil {
      fields.append(
        CaseFile.Line(
          name: CaseFileTexts.kind,
          value: record.kind.map { $0.name(in: record.box) } ?? CaseFileTexts.notClassified))
    }
    if scenario.role != .approval {
      fields.append(
        CaseFile.Line(
          name: CaseFileTexts.register, value: CaseFileTexts.registered(record.acceptedAt)))
      fields.append(unitField(of: record))
    }
    fields.append(
      CaseFile.Line(name: CaseFileTexts.draft, value: CaseFileTexts.draft(of: record)))
    if let due = scenario.petition(record.id)?.hubDue {
      fields.append(
        CaseFile.Line(
          name: CaseFileTexts.due, value: CaseFileTexts.due(due, isExtended: record.isExtended)))
    }
    if scenario.petition(record.id)?.channel == .nationalPortal {
      fields.append(CaseFile.Line(name: CaseFileTexts.portal, value: portal(record)))
    }
    if let channel = simulation.channelPhrase(of: record) {
      fields.append(CaseFile.Line(name: CaseFileTexts.channel, value: channel))
    }
    if let left = deskTimeLeft(of: record) {
      fields.append(
        CaseFile.Line(name: CaseFileTexts.time, value: CaseFileTexts.deskTime(left)))
    }
    return fields
  }

  /// Who has it, or who was consulted on it.
  private func unitField(of record: Case) -> CaseFile.Line {
    guard !record.unitsConsulted.isEmpty else {
      return CaseFile.Line(
        name: CaseFileTexts.unit, value: record.holder.map(name(of:)) ?? Phrase(verbatim: "–"))
    }
    let units = record.unitsConsulted.map { unit in
      let name = name(of: unit)
      return record.unitsAwaited.contains(unit) ? CaseFileTexts.awaited(name) : name
    }
    return CaseFile.Line(
      name: CaseFileTexts.consulted,
      value: Phrase(
        units.map(\.vietnamese).joined(separator: ", "),
        units.map(\.english).joined(separator: ", ")))
  }

  /// What the portal shows, and whether that is how the petition stands.
  private func portal(_ record: Case) -> Phrase {
    let shown = scenario.portalWording(record.portalEntry)
    return record.portalEntry == record.currentEntry ? shown : CaseFileTexts.lagging(shown)
  }

  /// Who the sender is; that it is no person shows with the name.
  private func senderFields(_ record: Case) -> [CaseFile.Line] {
    let sender = sender(of: record)
    var fields = sender.map { fact, value in
      CaseFile.Line(
        name: CaseFileTexts.shortName(of: fact),
        value: value.map { Phrase(verbatim: $0) } ?? CaseFileTexts.unclear)
    }
    if let scripted = scenario.petition(record.id)?.sender, scripted.kind != .person,
      sender.contains(where: { $0.fact == .name && $0.value != nil })
    {
      fields.insert(
        CaseFile.Line(name: CaseFileTexts.sender, value: CaseFileTexts.kind(of: scripted)), at: 0)
    }
    return fields
  }

  /// What happened; of a note, what it says: it stands nowhere else.
  private func words(for event: Event) -> Phrase {
    let what = scenario.wording(of: event)
    guard case .noted(let text) = event.happening else { return what }
    return Phrase("\(what.vietnamese): \(text)", "\(what.english): \(text)")
  }
}

/// The catalogue of the file.
private enum CaseFileTexts {
  static let kind = Phrase("Loại", "Kind")
  static let notClassified = Phrase("? chưa phân loại", "? not classified")
  static let register = Phrase("Sổ", "Register")
  static let unit = Phrase("Đơn vị", "Unit")
  static let draft = Phrase("Dự thảo", "Draft")
  static let consulted = Phrase("Lấy ý kiến", "Consulted")
  static let portal = Phrase("Cổng", "Portal")
  static let due = Phrase("Hạn trả lời", "Answer by")
  static let channel = Phrase("Kênh", "Channel")
  static let time = Phrase("Thời gian", "Time")
  static let sender = Phrase("Bên gửi", "Sender")
  static let unclear = Phrase("? chưa rõ", "? not known")

  static func asked(_ facts: [Fact]) -> Phrase {
    Phrase("Đang hỏi: ", "Asked: ") + facts.map(\.name).joined(separator: ", ")
  }

  static func awaited(_ unit: Phrase) -> Phrase {
    Phrase("\(unit.vietnamese) (chờ ý kiến)", "\(unit.english) (awaited)")
  }

  /// The hub's limit, and the one that holds once it was extended.
  static func due(_ due: HubDue, isExtended: Bool) -> Phrase {
    func moment(_ instant: Instant) -> String { "\(instant.clock) \(instant.date.dayMonth)" }
    guard isExtended, let next = due.extendedTo else { return Phrase(verbatim: moment(due.at)) }
    return Phrase("\(moment(next)) (đã gia hạn)", "\(moment(next)) (extended)")
  }

  static func lagging(_ shown: Phrase) -> Phrase {
    Phrase(
      "\(shown.vietnamese) (chưa đồng bộ)", "\(shown.english) (not in step)")
  }

  static func kind(of sender: Sender) -> Phrase {
    guard let others = sender.onBehalfOf else { return sender.kind.name }
    return Phrase(
      "đại diện cho \(others.vietnamese)", "on behalf of \(others.english)")
  }

  static func shortName(of fact: Fact) -> Phrase {
    switch fact {
    case .name: Phrase("Họ tên", "Name")
    case .phone: Phrase("Điện thoại", "Phone")
    case .address: Phrase("Địa chỉ", "Address")
    case .place, .time, .document, .detail: fact.name
    }
  }

  static func registered(_ instant: Instant?) -> Phrase {
    guard let instant else { return Phrase("chưa tiếp nhận", "not accepted") }
    let moment = "\(instant.clock) \(instant.date.dayMonth)"
    return Phrase("tiếp nhận \(moment)", "accepted \(moment)")
  }

  static func draft(of record: Case) -> Phrase {
    guard let draft = record.draft else { return Phrase("chưa có", "none") }
    let words = draft.split(whereSeparator: \.isWhitespace).count
    let count = "\(words.counted("word"))"
    if record.draftVersion > 0 {
      return Phrase(
        "\(words) chữ, lần \(record.draftVersion)", "\(count), version \(record.draftVersion)")
    }
    switch record.approval {
    case .notAsked: return Phrase("\(words) chữ, chưa trình", "\(count), not submitted")
    case .denied: return Phrase("\(words) chữ, bị trả lại", "\(count), returned")
    case .awaited: return Phrase("\(words) chữ, chờ duyệt", "\(count), with the leader")
    case .given: return Phrase("\(words) chữ, đã duyệt", "\(count), approved")
    }
  }

  static func deskTime(_ milliseconds: Int64) -> Phrase {
    if milliseconds <= 0 { return Phrase("đã hết", "used up") }
    let left = ShiftTexts.minutes(milliseconds)
    return Phrase("còn \(left.vietnamese)", "\(left.english) left")
  }
}
