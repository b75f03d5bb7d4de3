import Petitions
import ScenarioFiles
import Scenarios
import Wording
import WorkCalendar

/// One petition of a draft.
struct PetitionDraft {
  private let request: ReceivedRequest
  private let number: Int
  private let days: Int
  private let textMaximum: Int
  /// How many pieces of personal data were replaced.
  private(set) var maskCount = 0
  private var known = ReceivedRequest.Person()
  private var told: [Fact] = []
  private var personal: [String] = []
  /// What the sender is called here.
  private var senderName = ""

  init(_ request: ReceivedRequest, number: Int, movedByDays days: Int, maximum: Int) {
    self.request = request
    self.number = number
    self.days = days
    textMaximum = maximum
  }

  mutating func write(in text: inout DraftText, _ mask: inout PersonalMask) {
    var sender = self.sender(&mask)
    let messages = writeMessages(of: &sender, &mask)
    let id = number < 10 ? "0\(number)" : "\(number)"
    text.add("")
    text.comment("Phiếu \(id), từ \(Self.linesText(request.lines)) của tệp gốc.", indent: 2)
    writeRemarks(&sender, in: &text, &mask)
    text.add("  - id: \"\(id)\"")
    let arrives = request.arrives?.moved(byDays: days).minuteText
    if arrives == nil { text.comment("Dữ liệu không cho biết giờ đến.", indent: 4) }
    text.add("    arrives: \(arrives ?? DraftText.undecided)")
    if request.channel == nil {
      text.comment(Self.choices(Channel.allCases.map(\.rawValue)), indent: 4)
    }
    text.add("    channel: \(request.channel?.rawValue ?? DraftText.undecided)")
    text.comment("Vài chữ để nhận ra phiếu, không quá 24 cột, không mách đáp án.", indent: 4)
    text.add("    subject: TODO")
    writeSender(in: &text)
    text.add("    messages:")
    for line in messages.lines { text.add(line) }
    writeTruth(in: &text)
    text.comment(
      "Lời đáp của người dân và cơ quan (không bắt buộc): ask, silence, unit, late…", indent: 4)
    text.comment("reactions:", indent: 4)
    text.comment(
      "Cách xử lý của một cán bộ giỏi, từng bước: open, classify, accept, forward…", indent: 4)
    text.add("    model: TODO")
  }

  private static let linesShown = 12

  private static func linesText(_ lines: [Int]) -> String {
    let numbers = lines.prefix(linesShown).map(String.init).joined(separator: ", ")
    return "dòng " + numbers + (lines.count > linesShown ? ", …" : "")
  }

  private static func choices(_ words: [String]) -> String {
    "Chọn một: " + words.joined(separator: ", ") + "."
  }

  // MARK: - The sender

  /// Who sent it: what the channel tells, and what they let it tell later, is known before any text is
  /// read.
  private mutating func sender(_ mask: inout PersonalMask) -> PersonalMask.Sender {
    var people = [request.person]
    for message in request.messages {
      if case .shared(let person) = message.content { people.append(person) }
    }
    let sender = mask.sender(
      request.senderKey, names: people.compactMap { $0.name?.cleaned },
      phones: people.compactMap(\.phone))
    senderName = sender.person.name
    let facts = told(of: request.person, by: sender, &mask)
    told = facts
    return sender
  }

  /// Puts down what is told of the sender, replaced, and says which facts these are.
  private mutating func told(
    of person: ReceivedRequest.Person, by sender: PersonalMask.Sender, _ mask: inout PersonalMask
  ) -> [Fact] {
    var facts: [Fact] = []
    if person.name != nil {
      known.name = sender.person.name
      facts.append(.name)
    }
    if let phone = person.phone {
      known.phone = known.phone ?? mask.phone(phone)
      facts.append(.phone)
    }
    if let address = person.address {
      known.address = known.address ?? mask.address(address)
      facts.append(.address)
    }
    if let email = person.email { known.email = mask.email(email) }
    maskCount += facts.count + (person.email == nil ? 0 : 1)
    return facts
  }

  private func writeSender(in text: inout DraftText) {
    text.comment("Người gửi đặt ra, thay cho người thật.", indent: 4)
    let facts: [(String, String?)] = [
      ("name", known.name), ("phone", known.phone), ("address", known.address),
    ]
    let lines = facts.compactMap { name, value in
      value.map { "      \(name): \(DraftText.quoted($0))" }
    }
    if lines.isEmpty { return text.add("    sender: {}") }
    text.add("    sender:")
    for line in lines { text.add(line) }
    if !told.isEmpty {
      text.add("      gives: [\(told.map(\.rawValue).joined(separator: ", "))]")
    }
  }

  // MARK: - What was sent

  private mutating func writeMessages(
    of sender: inout PersonalMask.Sender, _ mask: inout PersonalMask
  ) -> DraftText {
    var text = DraftText()
    for (index, message) in request.messages.enumerated() {
      let at = index == 0 || message.at == nil ? nil : message.at?.moved(byDays: days).minuteText
      switch message.content {
      case .text(let words):
        let masked = mask.mask(words, of: &sender)
        write(masked, at: at, &text)
      case .attachment(let kind):
        text.comment("Tả bằng chữ vật gửi kèm: thấy gì, đọc được gì. {vi: …, en: …}", indent: 6)
        write(showing: kind, "TODO", at: at, &text)
      case .sticker:
        write(showing: .image, "{vi: một nhãn dán, en: a sticker}", at: at, &text)
      case .shared(let person):
        let facts = told(of: person, by: sender, &mask)
        writeShared(facts, at: at, &text)
      }
    }
    if text.lines.isEmpty {
      text.comment("Tin không có chữ nào đọc được.", indent: 6)
      text.add("      - says: TODO")
    }
    return text
  }

  private func write(
    showing kind: AttachmentKind, _ what: String, at: String?, _ text: inout DraftText
  ) {
    text.add(at.map { "      - at: \($0)" } ?? "      - shows:")
    if at != nil { text.add("        shows:") }
    text.add("          kind: \(kind.rawValue)")
    text.add("          what: \(what)")
  }

  private mutating func write(_ masked: MaskedText, at: String?, _ text: inout DraftText) {
    let pieces = masked.text.pieces(ofAtMost: textMaximum - 1)
    for (index, piece) in pieces.enumerated() {
      let masks = masked.masks.filter { piece.contains($0.words) }
      let when = at ?? (index > 0 ? request.arrives?.moved(byDays: days).minuteText : nil)
      if !masks.isEmpty { text.comment("SOÁT: đã thay " + Self.list(masks) + ".", indent: 6) }
      if let when {
        text.add("      - at: \(when)")
        text.block("        says:", piece, indent: 10)
      } else {
        text.block("      - says:", piece, indent: 10)
      }
      writeDisclosures(masks, in: piece, &text)
    }
    maskCount += masked.masks.count
    for mask in masked.masks where mask.kind.isPersonal && !personal.contains(mask.words) {
      personal.append(mask.words)
    }
  }

  /// "họ tên (phan thi ly), 2 số điện thoại (…)".
  private static func list(_ masks: [MaskedText.Mask]) -> String {
    MaskKind.allCases.compactMap { kind in
      var words: [String] = []
      for mask in masks where mask.kind == kind && !words.contains(mask.words) {
        words.append(mask.words)
      }
      guard !words.isEmpty else { return nil }
      return (words.count > 1 ? "\(words.count) " : "") + kind.words
        + " (\(words.joined(separator: "; ")))"
    }.joined(separator: ", ")
  }

  /// Says what of the sender a text tells: as it is known, or in words of its own.
  private mutating func writeDisclosures(
    _ masks: [MaskedText.Mask], in piece: String, _ text: inout DraftText
  ) {
    var given: [Fact] = []
    var spelled: [(Fact, String)] = []
    let facts: [(MaskKind, Fact)] = [(.name, .name), (.phone, .phone), (.address, .address)]
    for (kind, fact) in facts {
      guard let mask = masks.first(where: { $0.kind == kind && $0.isOfSender }) else { continue }
      let own = own(fact, as: mask.words)
      if own == mask.words || piece.contains(own) {
        given.append(fact)
      } else {
        spelled.append((fact, mask.words))
      }
    }
    if !given.isEmpty {
      text.add("        gives: [\(given.map(\.rawValue).joined(separator: ", "))]")
    }
    if !spelled.isEmpty {
      let pairs = spelled.map { "\($0.0.rawValue): \(DraftText.quoted($0.1))" }
      text.add("        as: {\(pairs.joined(separator: ", "))}")
    }
  }

  /// What the sender's own fact is, which the first telling of it says.
  private mutating func own(_ fact: Fact, as words: String) -> String {
    switch fact {
    case .name:
      let name = known.name ?? senderName
      known.name = name
      return name
    case .phone:
      let digits = words.phoneDigits.nationalPhone
      let phone = known.phone ?? digits.groupedAsPhone
      known.phone = phone
      return phone
    case .address:
      let address = known.address ?? words
      known.address = address
      return address
    case .place, .time, .document, .detail: return words
    }
  }

  private func writeShared(_ facts: [Fact], at: String?, _ text: inout DraftText) {
    let words: [String] = facts.compactMap { fact in
      switch fact {
      case .name: known.name.map { "Họ tên: \($0)." }
      case .phone: known.phone.map { "Điện thoại: \($0)." }
      case .address: known.address.map { "Địa chỉ: \($0)." }
      case .place, .time, .document, .detail: nil
      }
    }
    text.comment("SOÁT: thông tin người gửi chia sẻ cho kênh, đã thay hết.", indent: 6)
    text.add(at.map { "      - at: \($0)" } ?? "      - says: |-")
    if at != nil { text.add("        says: |-") }
    text.add("          " + words.joined(separator: " "))
    text.add("        gives: [\(facts.map(\.rawValue).joined(separator: ", "))]")
  }

  // MARK: - What only a person knows

  private static let remarkMaximum = 300

  private func writeRemarks(
    _ sender: inout PersonalMask.Sender, in text: inout DraftText, _ mask: inout PersonalMask
  ) {
    for remark in request.remarks {
      let head =
        switch remark.kind {
        case .service: "Nơi nhận xếp việc này vào loại"
        case .agency: "Nơi nhận giao cho"
        case .answer: "Nơi nhận đã trả lời (gợi ý để đặt lời đáp, xóa sau khi đọc)"
        }
      let masked = mask.mask(remark.text, of: &sender).text.onOneLine
      text.comment("\(head): \(masked.prefix(Self.remarkMaximum))", indent: 2)
    }
  }

  private func writeTruth(in text: inout DraftText) {
    text.add("    truth:")
    text.comment("Loại. " + Self.choices(PetitionKind.allCases.map(\.rawValue)), indent: 6)
    text.add("      kind: TODO")
    text.comment("Về việc gì. " + Self.choices(Matter.allCases.map(\.rawValue)), indent: 6)
    text.add("      matter: TODO")
    text.comment(
      "Thẩm quyền của ai. " + Self.choices(Authority.allCases.map(\.rawValue)), indent: 6)
    text.add("      authority: TODO")
    text.comment(
      "Kết thúc đúng, ở bàn tiếp nhận: answer, decline (thêm decline-reason), merge (thêm",
      indent: 6)
    text.comment("duplicate-of).", indent: 6)
    text.add("      outcome: TODO")
    text.comment(
      "Cơ quan phải chuyển tới, cùng topic, place hay about; không chuyển đâu thì viết no-unit.",
      indent: 6)
    text.add("      unit: TODO")
    text.comment(
      "Điều còn thiếu phải hỏi, không thiếu gì thì []: "
        + Fact.allCases.map(\.rawValue).joined(separator: ", ") + ".", indent: 6)
    text.add("      missing: TODO")
    text.comment(
      "Chữ không được để lộ khi công khai, viết đúng như trong tin; thêm những gì máy bỏ sót.",
      indent: 6)
    let shown = personal.prefix(Bounds.entries).filter { $0.count <= Bounds.titleCharacters }
    text.add("      personal-data: [\(shown.map(DraftText.quoted).joined(separator: ", "))]")
    text.comment("Điều phải nói với người gửi, và điều không được nói; không có thì [].", indent: 6)
    text.add("      claims: TODO")
    text.comment("Vì sao như vậy, dựa vào đâu: {vi: …, en: …}. Học viên đọc sau ca.", indent: 6)
    text.add("      why: TODO")
  }
}
