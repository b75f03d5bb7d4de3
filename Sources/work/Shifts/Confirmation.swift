package import Petitions
import Scenarios
import Simulation
package import Wording
import WorkCalendar

/// What is asked once more before something is done that cannot be taken back.
///
/// Every face asks the same; how the answer is given is its own.
package struct Confirmation: Hashable, Sendable {
  package let question: Phrase
  /// What the trainee should know beside the question.
  package let remarks: [Phrase]
  /// Everything that would be sent or shown.
  package let text: String?

  package init(_ question: Phrase, remarks: [Phrase] = [], text: String? = nil) {
    self.question = question
    self.remarks = remarks
    self.text = text
  }
}

extension Sequence<Event> {
  /// Whether somebody other than the officer wrote on a petition: what was asked before may look
  /// otherwise now.
  package func bringLetter(on petition: PetitionID) -> Bool {
    contains { $0.petition == petition && $0.isLetterOfAnother }
  }
}

extension Shift {
  /// What to ask before an action; nothing where it can be done anew or mended.
  ///
  /// Asked is what ends a petition, what puts it or a question about it into other hands, what its
  /// sender will read, and what stays as it is: nobody does such a thing with one key.
  package func confirmation(of action: Action, on id: PetitionID) -> Confirmation? {
    guard let asked = question(before: action, on: id) else { return nil }
    let news = petitionCase(id).map(\.lettersSinceLastStep) ?? 0
    let remarks =
      [
        news > 0 ? ConfirmationTexts.newLetters(news, id) : nil,
        remark(onLengthOf: action.content.text, for: action.verb),
      ].compactMap(\.self)
    return Confirmation(asked.question, remarks: asked.remarks + remarks, text: asked.text)
  }

  private func question(before action: Action, on id: PetitionID) -> Confirmation? {
    guard let record = petitionCase(id) else { return nil }
    return switch action {
    case .send: Confirmation(ConfirmationTexts.send(id), text: record.draft)
    case .publish:
      Confirmation(
        ConfirmationTexts.publish(id), remarks: readable(in: record, record.partsRedacted),
        text: publication(of: id)?.hiding(record.partsRedacted))
    case .decline(let reason, let text):
      Confirmation(
        ConfirmationTexts.decline(id, reason),
        remarks: remarks(on: reason, of: record), text: text)
    case .return(let unit, let note):
      Confirmation(ConfirmationTexts.return(id, naming: name(of: unit)), text: note)
    case .reportUp(let unit, let note):
      Confirmation(ConfirmationTexts.reportUp(id, to: name(of: unit)), text: note)
    case .consult(let unit, let question):
      Confirmation(ConfirmationTexts.consult(id, name(of: unit)), text: question)
    case .approve:
      Confirmation(
        ConfirmationTexts.approve(id),
        remarks: record.isRedraftUnchanged ? [ConfirmationTexts.redraftUnchanged] : [],
        text: record.draft)
    case .reject(let faults, let note):
      Confirmation(ConfirmationTexts.reject(id, faults), text: note)
    case .submit:
      record.isReturnedDraftUnchanged
        ? Confirmation(
          ConfirmationTexts.submitUnchanged(id),
          remarks: record.leadersNote.map { [ConfirmationTexts.leaderWrote($0)] } ?? [],
          text: record.draft)
        : Confirmation(ConfirmationTexts.submit(id), text: record.draft)
    case .forward(let unit, let note):
      Confirmation(
        ConfirmationTexts.forward(id, to: name(of: unit)),
        remarks: note.isEmpty ? [ConfirmationTexts.noNote] : [], text: note.isEmpty ? nil : note)
    case .merge(let other):
      Confirmation(
        ConfirmationTexts.merge(id, into: other),
        remarks: remarks(onMerging: record, into: other)
          + (record.isSenderTold ? [] : [ConfirmationTexts.tellOfMerge(id)]))
    case .markUrgent: Confirmation(ConfirmationTexts.urgent(id))
    case .redact(let parts) where parts.isEmpty:
      Confirmation(ConfirmationTexts.hideNothing(id), remarks: readable(in: record, []))
    case .ask(_, let text), .split(let text), .inform(let text), .apologise(let text):
      Confirmation(ConfirmationTexts.write(to: id), text: text)
    case .extend(let reason):
      Confirmation(
        ConfirmationTexts.extend(id),
        remarks: record.isExtended ? [ConfirmationTexts.extendedBefore(id)] : [], text: reason)
    case .open, .classify, .accept, .redact, .draft, .sync, .remind, .sendBack, .assess, .note,
      .flag:
      nil
    }
  }

  /// What to ask before time is let pass, where there is a ``waitingDoubt``.
  package var waitingConfirmation: Confirmation {
    Confirmation(ConfirmationTexts.wait(remainder), remarks: waitingDoubt?.sentences ?? [])
  }

  /// What to ask before the shift ends: with what is not done, if anything.
  package var finishConfirmation: Confirmation { Confirmation(ConfirmationTexts.finish(remainder)) }

  /// What of a refusal does not go with what was decided before.
  private func remarks(on reason: DeclineReason, of record: Case) -> [Phrase] {
    guard let kind = record.kind else { return [ConfirmationTexts.unclassified(record.id)] }
    return reason.contradicts(kind) ? [ConfirmationTexts.contradiction(kind, reason)] : []
  }

  /// What the other petition is, so that nobody merges into one for its number, and what speaks against
  /// it: duplicates are joined to the earlier one, and by those who have read both.
  private func remarks(onMerging record: Case, into other: PetitionID) -> [Phrase] {
    guard let other = petitionCase(other), other.id != record.id else { return [] }
    let subject = scenario.petition(other.id)?.subject ?? Phrase("", "")
    var remarks = [ConfirmationTexts.mergeTarget(other.id, subject, other.arrivedAt)]
    if other.arrivedAt > record.arrivedAt {
      remarks.append(ConfirmationTexts.mergeTargetLater(other.id, record.id))
    }
    if !other.isOpened { remarks.append(ConfirmationTexts.mergeTargetUnread(other.id)) }
    return remarks
  }

  /// What would still be readable in a publication and looks like somebody's data.
  private func readable(in record: Case, _ hidden: [String]) -> [Phrase] {
    let left = publication(of: record.id)?.candidates(notHiddenBy: hidden) ?? []
    return left.isEmpty ? [] : [ConfirmationTexts.stillReadable(left)]
  }
}

extension Case {
  /// How many letters of its sender have come since the officer last did something with it.
  fileprivate var lettersSinceLastStep: Int {
    history.reversed().prefix { !$0.activity.isOfficers }.count { $0.activity == .citizenWrote }
  }

  /// Whether the officer has written to the sender at all.
  fileprivate var isSenderTold: Bool {
    history.contains { $0.activity.isOfficers && $0.activity.entry.reader == .sender }
  }

  /// What the leader wrote when the draft came back the last time.
  fileprivate var leadersNote: String? {
    history.last { $0.activity == .leaderReturned }?.happening.text
  }

  /// Whether the draft says word for word what the leader has just returned.
  fileprivate var isReturnedDraftUnchanged: Bool {
    guard let place = history.lastIndex(where: { $0.activity == .leaderReturned }), let draft,
      let returned = history[..<place].last(where: { $0.activity == .drafted })?.happening.text
    else { return false }
    return draft.words == returned.words
  }
}

extension Case {
  /// Whether the draft to be signed came back as it had been when the trainee rejected it.
  package var isRedraftUnchanged: Bool {
    let versions = thread.compactMap { letter -> String? in
      guard case .draft = letter.author else { return nil }
      return letter.content.asText
    }
    guard let last = versions.last, versions.count > 1 else { return false }
    return last.words == versions[versions.count - 2].words
  }
}

extension String {
  /// The words, whatever blanks stand between them.
  fileprivate var words: [Substring] { split(whereSeparator: \.isWhitespace) }
}

extension DeclineReason {
  /// Whether nobody can mean both: that a petition is of a kind, and this as the reason to decline it.
  fileprivate func contradicts(_ kind: PetitionKind) -> Bool {
    switch self {
    case .complaintProcedure: kind != .complaint
    case .denunciationProcedure: kind != .denunciation && kind != .crimeReport
    case .outOfScope: [.complaint, .denunciation, .spam].contains(kind)
    case .spam: kind != .spam
    case .missingIdentity, .unclear, .alreadyAnswered: kind == .spam
    }
  }
}

/// The catalogue of the questions.
private enum ConfirmationTexts {
  static func send(_ id: PetitionID) -> Phrase {
    Phrase(
      "Gửi trả lời này cho người gửi và kết thúc #\(id)?",
      "Send this reply to the sender and close #\(id)?")
  }

  static func write(to id: PetitionID) -> Phrase {
    Phrase(
      "Gửi tin này cho người gửi #\(id)? Gửi rồi không rút lại được.",
      "Send this to the sender of #\(id)? It cannot be taken back.")
  }

  static func publish(_ id: PetitionID) -> Phrase {
    Phrase("Công khai #\(id) đúng như dưới đây?", "Publish #\(id) exactly like this?")
  }

  static func stillReadable(_ parts: [String]) -> Phrase {
    let list = parts.map { "“\($0)”" }.joined(separator: ", ")
    return Phrase("Chưa che: \(list).", "Not redacted: \(list).")
  }

  static func hideNothing(_ id: PetitionID) -> Phrase {
    Phrase(
      "Chưa chọn phần nào để che. Lưu #\(id) mà không che gì?",
      "Nothing is chosen to be redacted. Save #\(id) with nothing redacted?")
  }

  static func decline(_ id: PetitionID, _ reason: DeclineReason) -> Phrase {
    Phrase(
      "Từ chối #\(id) (\(reason.name.vietnamese)), gửi hướng dẫn này và kết thúc?",
      "Decline #\(id) (\(reason.name.english)), send this guidance and close it?")
  }

  static func newLetters(_ count: Int, _ id: PetitionID) -> Phrase {
    Phrase(
      "Từ bước trước của bạn, người gửi #\(id) đã nhắn thêm \(count) tin; bạn đã đọc chưa?",
      "Since your last step the sender of #\(id) has sent \(count.counted("more message")); "
        + "have you read that?")
  }

  static func unclassified(_ id: PetitionID) -> Phrase {
    Phrase(
      "#\(id) chưa phân loại; kết thúc rồi thì không phân loại được nữa.",
      "#\(id) is not classified yet; once it is closed, it can no longer be.")
  }

  static func contradiction(_ kind: PetitionKind, _ reason: DeclineReason) -> Phrase {
    Phrase(
      "Bạn đã phân loại: \(kind.name.vietnamese); lý do chọn: \(reason.name.vietnamese).",
      "You classified it as: \(kind.name.english); the reason chosen: \(reason.name.english).")
  }

  static let noNote = Phrase(
    "Chưa viết ý kiến kèm theo cho đơn vị.", "There is no note for the unit yet.")

  static func `return`(_ id: PetitionID, naming unit: Phrase) -> Phrase {
    Phrase(
      "Trả lại #\(id) về đầu mối, nêu nơi đúng là \(unit.vietnamese)?",
      "Return #\(id) to the hub, naming \(unit.english) as the right unit?")
  }

  static func reportUp(_ id: PetitionID, to unit: Phrase) -> Phrase {
    Phrase(
      "Báo cáo #\(id) lên \(unit.vietnamese)?", "Report #\(id) up to \(unit.english)?")
  }

  static func approve(_ id: PetitionID) -> Phrase {
    Phrase(
      "Ký dự thảo này của #\(id)? Ký rồi là thư đi.",
      "Sign this draft of #\(id)? Once signed, it goes out.")
  }

  static let redraftUnchanged = Phrase(
    "Bản trình lại giống hệt bản bạn đã trả.",
    "This version is word for word the one that you rejected.")

  static func reject(_ id: PetitionID, _ faults: [DraftFault]) -> Phrase {
    let list = faults.map(\.name).joined(separator: "; ")
    return Phrase(
      "Trả dự thảo của #\(id) cho chuyên viên sửa (\(list.vietnamese))?",
      "Return the draft of #\(id) to be mended (\(list.english))?")
  }

  static func submit(_ id: PetitionID) -> Phrase {
    Phrase("Trình lãnh đạo dự thảo này của #\(id)?", "Submit this draft of #\(id) to the leader?")
  }

  static func submitUnchanged(_ id: PetitionID) -> Phrase {
    Phrase(
      "Dự thảo của #\(id) chưa đổi gì so với bản lãnh đạo đã trả lại; vẫn trình?",
      "The draft of #\(id) is word for word the one that the leader returned; submit it anyway?")
  }

  static func leaderWrote(_ note: String) -> Phrase {
    Phrase("Lãnh đạo đã ghi: “\(note)”", "The leader wrote: “\(note)”")
  }

  static func consult(_ id: PetitionID, _ unit: Phrase) -> Phrase {
    Phrase(
      "Gửi \(unit.vietnamese) câu hỏi này về #\(id)? Mỗi đơn vị chỉ hỏi được một lần.",
      "Put this question about #\(id) to \(unit.english)? A unit can be consulted only once.")
  }

  static func forward(_ id: PetitionID, to unit: Phrase) -> Phrase {
    Phrase("Chuyển #\(id) cho \(unit.vietnamese)?", "Forward #\(id) to \(unit.english)?")
  }

  static func merge(_ id: PetitionID, into other: PetitionID) -> Phrase {
    Phrase(
      "Gộp #\(id) vào #\(other)? #\(id) sẽ kết thúc.",
      "Merge #\(id) into #\(other)? That closes #\(id).")
  }

  static func mergeTarget(_ id: PetitionID, _ subject: Phrase, _ arrivedAt: Instant) -> Phrase {
    let moment = "\(arrivedAt.clock) \(arrivedAt.date.text)"
    return Phrase(
      "#\(id): \(subject.vietnamese), đến lúc \(moment).",
      "#\(id): \(subject.english), arrived at \(moment).")
  }

  static func mergeTargetLater(_ later: PetitionID, _ id: PetitionID) -> Phrase {
    Phrase(
      "#\(later) đến sau #\(id); phản ánh trùng thì gộp vào phản ánh đến trước.",
      "#\(later) came after #\(id); a duplicate is merged into the earlier petition.")
  }

  static func mergeTargetUnread(_ id: PetitionID) -> Phrase {
    Phrase("#\(id) chưa được mở đọc.", "#\(id) has not been opened yet.")
  }

  static func tellOfMerge(_ id: PetitionID) -> Phrase {
    Phrase(
      "Gộp không tự báo cho người gửi #\(id): họ chưa nhận được tin nào. Gộp rồi vẫn nhắn được bằng "
        + "“báo tiến độ”.",
      "Merging tells the sender of #\(id) nothing, and no word has gone to them yet. You can still "
        + "write to them afterwards with “inform”.")
  }

  static func urgent(_ id: PetitionID) -> Phrase {
    Phrase(
      "Đánh dấu #\(id) là việc khẩn? Việc này không rút lại được.",
      "Mark #\(id) as urgent? This cannot be undone.")
  }

  static func extend(_ id: PetitionID) -> Phrase {
    Phrase(
      "Gia hạn #\(id) với lý do này? Việc này không rút lại được.",
      "Extend the deadline of #\(id) for this reason? This cannot be undone.")
  }

  static func extendedBefore(_ id: PetitionID) -> Phrase {
    Phrase("#\(id) đã được gia hạn một lần rồi.", "#\(id) was extended once already.")
  }

  static func wait(_ left: Remainder) -> Phrase {
    if left.open == 0 {
      return Phrase(
        "Mọi phản ánh đã xong. Để thời gian trôi tiếp?",
        "Every petition is closed. Let time pass?")
    }
    return Phrase(
      "Còn \(left.open) phản ánh chưa xong. Vẫn để thời gian trôi?",
      "\(left.open.counted("petition is", "petitions are")) still open. Let time pass anyway?"
    )
  }

  static func finish(_ left: Remainder) -> Phrase {
    if left.toCome > 0 {
      return Phrase(
        "Còn \(left.toCome) phản ánh chưa đến và \(left.open) chưa xong; phản ánh chưa đến được "
          + "0 điểm. Vẫn kết thúc ca?",
        "\(left.toCome.counted("petition is", "petitions are")) still to come and "
          + "\(left.open.counted("is", "are")) open; those to come earn 0 points. "
          + "End the shift anyway?")
    }
    if left.open == 0 {
      return Phrase(
        "Mọi phản ánh đã kết thúc. Nếu không còn gì phải công khai hay cập nhật: kết thúc ca và xem "
          + "kết quả?",
        "Every petition is closed. If nothing is left to publish or update: end the shift and see "
          + "the result?")
    }
    return Phrase(
      "Còn \(left.open) phản ánh chưa xong. Vẫn kết thúc ca và xem kết quả?",
      "\(left.open.counted("petition is", "petitions are")) still open. "
        + "End the shift anyway?")
  }
}
