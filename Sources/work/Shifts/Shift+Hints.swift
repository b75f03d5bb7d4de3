package import Petitions
package import Rules
import Scenarios
import Scoring
import Simulation
package import Wording
import WorkCalendar

extension Shift {
  /// The questions of the rules that a petition may still keep or break as it stands; none in an exam,
  /// and none before it is opened.
  ///
  /// Those of what can be done now come first. They are asked whether or not a rule bears on the
  /// petition in truth: to find that out is the officer's work.
  package func hints(for petition: PetitionID) -> [(rule: Rule, hint: Phrase)] {
    guard mode == .practice, let record = petitionCase(petition), record.isOpened,
      !record.isTimeUsedUp
    else { return [] }
    let open = monitor.openRules(
      of: petition, now: now, elapsedMilliseconds: simulation.elapsedMilliseconds)
    let timely = open.filter { isTimely($0, for: record) && isAhead($0, of: record) }
    let hints = timely.compactMap { rule in rule.hint.map { (rule, $0) } }
    let isNow = { (entry: (rule: Rule, hint: Phrase)) in
      entry.rule.constraint.steps.contains { canBeDone($0, to: record) }
    }
    return hints.filter(isNow) + hints.filter { !isNow($0) }
  }

  /// What is to be done next, as far as everybody can see how a petition stands; nothing in an exam.
  package func nextStep(for petition: PetitionID) -> Phrase? {
    guard mode == .practice, let record = petitionCase(petition) else { return nil }
    let progress = Progress(record)
    guard case .closed = progress else {
      return HintTexts.nextStep(progress, at: scenario.role)
    }
    if record.isWorthPublishing, canBeDone(.published, to: record) { return HintTexts.publish }
    return canBeDone(.synced, to: record) && record.portalEntry != record.currentEntry
      ? HintTexts.sync : remainder.isNone ? HintTexts.finish : HintTexts.nothingLeft
  }

  /// Why there are no hints on a petition.
  package func noHints(for petition: PetitionID) -> Phrase {
    if mode == .exam { return ShiftTexts.noHintsInExam }
    let isOver = petitionCase(petition)?.isTimeUsedUp ?? false
    return isOver ? PetitionTimeTexts.usedUp(petition) : ShiftTexts.noHints
  }

  /// Whether what a rule speaks of is still to be done: what forbids or judges a step has nothing to
  /// say once it was taken, and what asks for one nothing once it can no longer be.
  private func isAhead(_ rule: Rule, of record: Case) -> Bool {
    rule.constraint.steps.contains { step in
      guard step.isOfficers else { return !record.isClosed && record.mayStillMeet(step) }
      guard !record.isClosed || canBeDone(step, to: record) else { return false }
      return rule.constraint.asksForSteps || !record.hasTaken(step)
    }
  }

  private func canBeDone(_ step: Activity, to record: Case) -> Bool {
    Verb.allCases.contains {
      $0.entry.activity == step && simulation.refusal(of: $0, on: record.id) == nil
    }
  }

  /// Whether a hint helps now: before anything was done nobody asks how it ended.
  private func isTimely(_ rule: Rule, for record: Case) -> Bool {
    let isBegun = record.history.contains { $0.activity.isOfficers && $0.activity != .opened }
    guard !isBegun, case .existence(let target, _, _) = rule.constraint else { return true }
    let closings = [Activity.replied, .declined, .merged, .returned, .reportedUp, .approved].map(
      \.id)
    return !target.activities.allSatisfy(closings.contains)
  }
}

extension Case {
  /// Whether its result is one that the law has published, as the officer has classified it.
  var isWorthPublishing: Bool { kind.map { $0.takesBox } ?? true }

  /// Whether what others do in answer to a step is still open.
  fileprivate func mayStillMeet(_ answer: Activity) -> Bool {
    switch answer {
    case .unitReturned: holder == nil
    case .leaderReturned, .leaderApproved: approval != .given
    default: true
    }
  }

  /// Whether a step was taken and does not have to be taken again.
  fileprivate func hasTaken(_ step: Activity) -> Bool {
    guard history.contains(where: { $0.activity == step }) else { return false }
    switch step {
    case .forwarded: return returnedBy == nil
    case .drafted, .submitted: return approval != .denied
    default: return true
    }
  }
}

extension Constraint {
  /// What is done or left undone where the rule is kept or broken.
  fileprivate var steps: [Activity] {
    let names: [ActivityName] =
      switch self {
      case .existence(let target, _, _), .absence(let target, _), .exactly(let target, _),
        .initial(let target):
        target.activities
      case .choice(_, let first, let second): first.activities + second.activities
      case .relation(let template, let activation, let target, _):
        // What has to come before something else is asked for until that is done.
        template.looksBack ? activation.activities : target.activities
      case .text(let activation, _): activation.activities
      }
    return Activity.allCases.filter { names.contains($0.id) }
  }

  /// Whether it asks for a step to be taken, rather than how or that it is not.
  fileprivate var asksForSteps: Bool {
    switch self {
    case .existence, .choice: true
    case .absence, .exactly, .initial, .text: false
    case .relation(let template, _, _, _): template.asksForSteps
    }
  }
}

extension RelationTemplate {
  fileprivate var looksBack: Bool {
    switch self {
    case .precedence, .alternatePrecedence, .chainPrecedence, .notPrecedence, .notChainPrecedence:
      true
    case .respondedExistence, .coExistence, .response, .succession, .alternateResponse,
      .alternateSuccession, .chainResponse, .chainSuccession, .notCoExistence, .notResponse,
      .notChainResponse:
      false
    }
  }

  fileprivate var asksForSteps: Bool {
    switch self {
    case .respondedExistence, .coExistence, .response, .succession, .alternateResponse,
      .alternateSuccession, .chainResponse, .chainSuccession:
      true
    case .precedence, .alternatePrecedence, .chainPrecedence, .notPrecedence,
      .notChainPrecedence, .notCoExistence, .notResponse, .notChainResponse:
      false
    }
  }
}

/// The catalogue of next steps.
package enum HintTexts {
  /// Over the next step, and over the hints.
  package static let next = Phrase("BƯỚC TIẾP THEO", "NEXT STEP")
  package static let think = Phrase("HÃY TỰ HỎI", "ASK YOURSELF")

  fileprivate static let publish = Phrase(
    "Đã kết thúc với người gửi. Kết quả này có đăng công khai được không? Nếu có: che dữ liệu cá "
      + "nhân rồi công khai.",
    "Closed towards the sender. May the result be published? If so: redact personal data, then "
      + "publish it.")
  fileprivate static let sync = Phrase(
    "Đã kết thúc với người gửi; Cổng còn ghi trạng thái cũ: đồng bộ.",
    "Closed towards the sender; the portal still shows an old status: update it.")
  fileprivate static let finish = Phrase(
    "Mọi phản ánh đã xong. Nếu không còn gì phải công khai hay cập nhật: kết thúc ca.",
    "Every petition is closed. If nothing is left to publish or update: end the shift.")
  fileprivate static let nothingLeft = Phrase(
    "Phản ánh này đã xong; không còn bước nào.", "This petition is done; no step is left.")

  fileprivate static func nextStep(_ progress: Progress, at post: Role) -> Phrase? {
    switch progress {
    case .new: Phrase("Mở ra đọc.", "Open it and read it.")
    case .reading:
      Phrase(
        "Đọc kỹ từng tin; xem là loại việc gì, còn thiếu thông tin gì, rồi quyết định nhận hay "
          + "hướng dẫn đi nơi khác.",
        "Read every message; see what kind it is and what is missing, then decide whether to "
          + "accept it or to guide the sender elsewhere.")
    case .accepted where post == .handling:
      Phrase(
        "Đã vào sổ: việc này có thuộc nơi bạn không? Kiểm tra, lấy ý kiến nếu cần, rồi soạn trả lời.",
        "It is in the register: is it your office's? Check it, consult if need be, then reply.")
    case .accepted:
      Phrase(
        "Đã vào sổ: ai giải quyết được việc này? Chuyển nơi ấy, hoặc tự soạn trả lời.",
        "It is in the register: who can settle it? Pass it there, or write the reply yourself.")
    case .citizenAwaited:
      Phrase(
        "Chờ người gửi đáp; làm việc khác trong lúc ấy.",
        "The sender is to answer; work on something else meanwhile.")
    case .unitAwaited:
      Phrase(
        "Chờ đơn vị đáp; xem hạn, nếu chậm thì đôn đốc.",
        "The unit is to answer; watch the deadline, and remind it if it is slow.")
    case .unitAnswered:
      Phrase(
        "Đọc câu trả lời của đơn vị: đã đủ và đúng việc thì soạn trả lời, chưa thì trả lại đơn vị.",
        "Read the unit's answer: if it settles the matter, write the reply; if not, send it back.")
    case .unitReturned:
      Phrase(
        "Đơn vị không nhận: đọc lý do, tra phạm vi phụ trách, chuyển nơi đúng.",
        "The unit will not take it: read why, look up who is responsible, and forward it there.")
    case .drafted:
      Phrase("Đọc lại dự thảo rồi trình duyệt.", "Read the draft once more, then submit it.")
    case .approvalAwaited:
      Phrase(
        "Chờ lãnh đạo; làm việc khác trong lúc ấy.",
        "It is with the leader; work on something else meanwhile.")
    case .draftReturned:
      Phrase(
        "Đọc vì sao bị trả, sửa dự thảo, trình lại.",
        "Read why it came back, correct the draft, and submit it again.")
    case .approved: Phrase("Lãnh đạo đã ký: gửi đi.", "The leader has signed: send it.")
    case .draftToRead:
      Phrase(
        "Đọc dự thảo, đối chiếu với hồ sơ: ký, hoặc trả lại và nêu lỗi.",
        "Hold the draft against the file: sign it, or reject it and say why.")
    case .redraftAwaited:
      Phrase("Chờ dự thảo đã sửa.", "The corrected draft has not come yet.")
    case .timeUsedUp, .closed: nil
    }
  }
}
