import Petitions
import Scenarios
import Wording
import YAML

extension Loader {
  /// Reads texts to the senders of a scenario, and what a person decided about each.
  ///
  /// Without the scenario, which may have errors, nobody asks whether it has a place for them.
  func readMarkedReplies(_ document: Document, of scenario: Scenario?) -> [MarkedReply]? {
    guard let fields = document.fields(findings) else { return nil }
    _ = document.identifier(fields)
    return fields.read(MarkedRepliesFormat.replies) { readMarkedReply($0, scenario) }
  }

  private func readMarkedReply(_ item: Field, _ scenario: Scenario?) -> MarkedReply? {
    typealias Reply = MarkedRepliesFormat.Reply
    guard let fields = item.fields(of: Reply.record) else { return nil }
    let id = fields.read(Reply.petition)
    let verdict = fields.read(Reply.verdict)
    let mark = verdict.flatMap { readMark(fields, $0) }
    let note = fields.read(Reply.note)
    let purpose = fields.read(Reply.purpose) ?? .answer
    let earlier = fields.read(Reply.earlier)
    let text = fields.read(Reply.text)
    if let id, let scenario { reportPlace(of: id, purpose, fields, scenario) }
    guard let id, let verdict, let mark, let text else { return nil }
    return MarkedReply(
      petition: id, verdict: verdict, mark: mark, note: note, purpose: purpose, earlier: earlier,
      text: text)
  }

  /// Whose hand wrote a fair text, or the fault of an unfair one: one of them, never both.
  private func readMark(_ fields: Fields, _ verdict: MarkedReply.Verdict) -> String? {
    typealias Reply = MarkedRepliesFormat.Reply
    let (own, other) =
      switch verdict {
      case .fair: (Reply.hand, Reply.fault)
      case .unfair: (Reply.fault, Reply.hand)
      }
    fields[other]?.complain(.markOfOtherVerdict(other.name, verdict, own.name))
    fields.demand(own)
    return fields.read(own)
  }

  /// Tells of a text to a sender whom the model handling writes nothing of the kind.
  private func reportPlace(
    of id: PetitionID, _ purpose: MarkedReply.Purpose, _ fields: Fields, _ scenario: Scenario
  ) {
    typealias Reply = MarkedRepliesFormat.Reply
    guard let petition = scenario.petition(id) else {
      fields[Reply.petition]?.complain(
        .petitionUnknown(id.text, known: scenario.petitions.map(\.id.text)))
      return
    }
    guard petition.model.place(of: purpose) == nil else { return }
    (fields[Reply.purpose] ?? fields[Reply.petition])?.complain(.replyWithoutPlace(id, purpose))
  }
}

extension Finding {
  static func markOfOtherVerdict(
    _ name: String, _ verdict: MarkedReply.Verdict, _ wanted: String
  ) -> Finding {
    Finding(
      .fieldUnknown,
      Phrase(
        "thư “\(verdict.rawValue)” không có mục “\(name)”",
        "a text that is “\(verdict.rawValue)” has no “\(name)”"),
      remedy: Phrase("viết “\(wanted)”", "write “\(wanted)”"))
  }

  static func replyWithoutPlace(_ id: PetitionID, _ purpose: MarkedReply.Purpose) -> Finding {
    let (vietnamese, english) =
      switch purpose {
      case .answer: ("thư trả lời, từ chối hay xin lỗi", "reply, refusal or apology")
      case .split: ("hướng dẫn tách phiếu", "guidance on splitting")
      case .reject: ("ghi chú trả dự thảo", "note that rejects the draft")
      }
    return Finding(
      .replyWithoutPlace,
      Phrase(
        "cách xử lý mẫu của phiếu “\(id)” không có \(vietnamese) để thư này thay vào",
        "the model handling of petition “\(id)” has no \(english) that this text could stand for"),
      remedy: Phrase(
        "bỏ thư này, sửa “petition” hay “for”, hoặc thêm bước ấy vào “model”",
        "leave the text out, mend “petition” or “for”, or add that step to “model”"))
  }
}
