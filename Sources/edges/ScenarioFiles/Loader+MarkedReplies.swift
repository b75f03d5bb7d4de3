import Petitions
import Scenarios
import Wording
import YAML

extension Loader {
  /// Reads texts to the senders of a scenario, and what a person decided about each.
  ///
  /// Without the scenario, which may have errors, nobody asks whether it has a place for them.
  func readMarkedReplies(_ document: Document, of scenario: Scenario?) -> [MarkedReply]? {
    guard let fields = document.fields(["replies"], findings: findings) else { return nil }
    _ = document.identifier(fields)
    let items = fields.required("replies") { field in
      field.items(atLeast: 1, atMost: Bounds.markedReplies)
    }
    return items?.compactMap { readMarkedReply($0, scenario) }
  }

  private func readMarkedReply(_ item: Field, _ scenario: Scenario?) -> MarkedReply? {
    let known = ["petition", "verdict", "hand", "fault", "note", "for", "earlier", "text"]
    guard let fields = item.fields(known) else { return nil }
    let id = fields.required("petition") { $0.petitionIdentifier() }
    let verdict = fields.required("verdict") { $0.choice(of: MarkedReply.Verdict.self) }
    let mark = verdict.flatMap { readMark(fields, $0) }
    let note = fields.optional("note") { $0.text() }
    let purpose = fields.optional("for") { $0.choice(of: MarkedReply.Purpose.self) } ?? .answer
    let earlier = fields.optional("earlier") { $0.text() }
    let text = fields.required("text") { $0.text() }
    if let id, let scenario { reportPlace(of: id, purpose, fields, scenario) }
    guard let id, let verdict, let mark, let text else { return nil }
    return MarkedReply(
      petition: id, verdict: verdict, mark: mark, note: note, purpose: purpose, earlier: earlier,
      text: text)
  }

  /// Whose hand wrote a fair text, or the fault of an unfair one: one of them, never both.
  private func readMark(_ fields: Fields, _ verdict: MarkedReply.Verdict) -> String? {
    let (name, other) =
      switch verdict {
      case .fair: ("hand", "fault")
      case .unfair: ("fault", "hand")
      }
    fields[other]?.complain(.markOfOtherVerdict(other, verdict, name))
    return fields.required(name) { $0.line() }
  }

  /// Tells of a text to a sender whom the model handling writes nothing of the kind.
  private func reportPlace(
    of id: PetitionID, _ purpose: MarkedReply.Purpose, _ fields: Fields, _ scenario: Scenario
  ) {
    guard let petition = scenario.petition(id) else {
      fields["petition"]?.complain(
        .petitionUnknown(id.text, known: scenario.petitions.map(\.id.text)))
      return
    }
    guard petition.model.place(of: purpose) == nil else { return }
    (fields["for"] ?? fields["petition"])?.complain(.replyWithoutPlace(id, purpose))
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
