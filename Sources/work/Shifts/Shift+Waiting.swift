package import Petitions
import Rules
import Scenarios
package import Scoring
import Simulation
package import Wording
package import WorkCalendar

/// What the trainee should hear before time is let pass, or before the shift ends.
package struct WaitingDoubt: Hashable, Sendable {
  /// Petitions that were not read yet, or on which somebody has written since.
  package let unread: [PetitionID]
  /// What of the others waits for the trainee alone, the most pressing first.
  package let waiting: [Waiting]
  /// Deadlines that would pass before anything happens, the soonest first.
  package let expiring: [Expiring]
  /// To which moment time would leap; where that is not told, the latest.
  package let until: Instant
  /// Whether it is told when something comes: how soon a unit speaks tells whether the petition was its own.
  package let isUntilKnown: Bool
  /// When the working day of that moment ends.
  package let closing: Instant?
  /// Whether nothing will happen any more before the last working day ends.
  package let isLast: Bool
  /// When the shift ends, where hardly anything of it is left behind that moment and something is open.
  package let ending: Instant?
  /// Petitions for which somebody else's answer would come too late, where waiting ends the shift.
  package let tooLate: [PetitionID]

  fileprivate var isNone: Bool {
    unread.isEmpty && waiting.isEmpty && expiring.isEmpty && !isLast && ending == nil
  }

  /// The petitions that wait for the trainee in one way.
  package func petitions(waiting reason: Reason) -> [PetitionID] {
    waiting.first { $0.reason == reason }?.petitions ?? []
  }

  /// The petitions that wait for one thing to be done.
  package struct Waiting: Hashable, Sendable {
    package let reason: Reason
    package let petitions: [PetitionID]
  }

  /// What waits for the trainee on a petition, the most pressing first.
  package enum Reason: CaseIterable, Hashable, Sendable {
    case approvedNotSent
    case draftReturned
    case unitAnswered
    case unitReturned
    case draftNotSubmitted
    case draftToSign
    case acceptedOnly
    case begun
    case nothingDone
  }

  /// A deadline of a petition that would pass.
  package struct Expiring: Hashable, Sendable {
    package let petition: PetitionID
    package let obligation: Obligation
  }
}

/// How much of a shift is not done yet.
package struct Remainder: Hashable, Sendable {
  /// The petitions that have come, are not closed and can still be worked on.
  package let open: Int
  /// The petitions that have not come yet.
  package let toCome: Int

  /// Whether nothing is left but what may be added to closed petitions.
  package var isNone: Bool { open == 0 && toCome == 0 }
}

extension Shift {
  package var remainder: Remainder {
    Remainder(
      open: cases.count { !$0.isClosed && !$0.isTimeUsedUp },
      toCome: scenario.petitions.count - cases.count)
  }

  /// Waits for what happens next, as long as nothing has since the trainee asked for it.
  ///
  /// While a question stands, time goes on; what came since there were so many events is what was
  /// waited for.
  package mutating func wait(
    since count: Int, elapsedMilliseconds elapsed: Int64
  ) -> (step: ShiftStep, news: Phrase) {
    let tick = take(.tick, elapsedMilliseconds: elapsed)
    let come = Array(events.dropFirst(count))
    if news(of: come) != nil { return (tick, waited(come)) }
    let step = take(.wait, elapsedMilliseconds: elapsed)
    let all = ShiftStep(
      events: tick.events + step.events, refusal: step.refusal,
      violations: tick.violations + step.violations, warning: step.warning ?? tick.warning,
      isChanged: tick.isChanged || step.isChanged)
    return (all, waited(step.events))
  }

  /// What waiting would pass over; nothing if time may pass without a question.
  package var waitingDoubt: WaitingDoubt? {
    let open = cases.filter { !$0.isClosed && !$0.isTimeUsedUp }
    let unread = open.filter { !$0.isOpened || hasLetters($0) }.map(\.id)
    let reasons = open.filter { !unread.contains($0.id) }.map { ($0.id, waitingReason(of: $0)) }
    let isKnown = mode != .exam
    let next = isKnown ? simulation.nextHappening : simulation.nextClosing
    let expiring = cases.filter { !$0.isTimeUsedUp }.flatMap { record in
      deadlines.deadlines(of: record.id).filter {
        // What ends this very moment is not about to pass: nothing can be done in it any more.
        !$0.deadline.isPaused && $0.deadline.due > now
          && !$0.deadline.isMet(at: next ?? .maximum)
      }.map { WaitingDoubt.Expiring(petition: record.id, obligation: $0) }
    }
    let until = max(now, next ?? now)
    let isLast = isKnown && simulation.isLastWait
    let ending = simulation.lastClosing.flatMap { closing in
      isLast || open.isEmpty || closing.milliseconds - until.milliseconds > Self.endingMilliseconds
        ? nil : closing
    }
    let doubt = WaitingDoubt(
      unread: unread,
      waiting: WaitingDoubt.Reason.allCases.compactMap { reason in
        let petitions = reasons.filter { $0.1 == reason }.map(\.0)
        return petitions.isEmpty
          ? nil : WaitingDoubt.Waiting(reason: reason, petitions: petitions)
      },
      expiring: expiring.sorted { $0.obligation.deadline.due < $1.obligation.deadline.due },
      until: until, isUntilKnown: isKnown, closing: scenario.calendar.closing(ofDay: until.date),
      isLast: isLast,
      ending: ending,
      tooLate: isLast ? open.filter { Progress($0).isWithOthers }.map(\.id) : [])
    return doubt.isNone ? nil : doubt
  }

  /// With so little left of the last day, waiting once more is as good as ending the shift.
  private static let endingMilliseconds: Int64 = 15 * 60_000

  /// What waits for the trainee on a petition that is open; nothing while others have to act.
  private func waitingReason(of record: Case) -> WaitingDoubt.Reason? {
    guard needsWork(record) else { return nil }
    switch Progress(record) {
    case .approved: return .approvedNotSent
    case .draftReturned: return .draftReturned
    case .unitAnswered: return .unitAnswered
    case .unitReturned: return .unitReturned
    case .drafted: return .draftNotSubmitted
    case .draftToRead: return .draftToSign
    case .accepted: return .acceptedOnly
    case .citizenAwaited: return record.hasUnitAnswered ? .unitAnswered : nil
    case .reading:
      let isBegun = record.history.contains { $0.activity.isOfficers && $0.activity != .opened }
      return isBegun ? .begun : .nothingDone
    case .new, .unitAwaited, .approvalAwaited, .redraftAwaited, .timeUsedUp, .closed: return nil
    }
  }
}

extension Progress {
  /// Whether somebody else has to act first.
  var isWithOthers: Bool {
    switch self {
    case .citizenAwaited, .unitAwaited, .approvalAwaited, .redraftAwaited: true
    case .new, .reading, .accepted, .unitAnswered, .unitReturned, .drafted, .draftReturned,
      .approved, .draftToRead, .timeUsedUp, .closed:
      false
    }
  }
}

// MARK: - Words

extension WaitingDoubt {
  /// What would be passed over, a sentence each.
  package var sentences: [Phrase] {
    var sentences: [Phrase] = []
    if !unread.isEmpty {
      let list = unread.list
      sentences.append(
        Phrase("Có tin chưa đọc: \(list).", "Not read yet: \(list)."))
    }
    sentences += waiting.map { $0.reason.sentence($0.petitions.list) }
    sentences += expiring.map { expiring in
      let due = expiring.obligation.deadline.due
      let title = expiring.obligation.title
      let moment = "\(due.clock) \(due.date.dayMonth)"
      return isUntilKnown
        ? Phrase(
          "Hạn của #\(expiring.petition) sẽ trôi qua lúc \(moment): \(title.vietnamese).",
          "A deadline of #\(expiring.petition) would pass at \(moment): \(title.english).")
        : Phrase(
          "Hạn của #\(expiring.petition) có thể trôi qua, lúc \(moment): \(title.vietnamese).",
          "A deadline of #\(expiring.petition) may pass, at \(moment): \(title.english).")
    }
    if !tooLate.isEmpty {
      let list = tooLate.list
      sentences.append(
        Phrase(
          "Đang chờ người khác, trước lúc hết ca không kịp có trả lời: \(list).",
          "With somebody else, whose answer comes too late for this shift: \(list)."))
    }
    return sentences + [isLast ? lastLeap : ending.map(leap(justBefore:)) ?? leap]
  }

  /// To when time would leap, and how much of the day is left then.
  private var leap: Phrase {
    let moment = "\(until.clock) \(until.date.dayMonth)"
    guard isUntilKnown else {
      return Phrase(
        "Chờ là đồng hồ nhảy đến lúc có tin, muộn nhất là \(moment), hết giờ làm việc.",
        "Waiting leaps to when something comes, at the latest to \(moment), when office hours end.")
    }
    let to = Phrase(
      "Chờ là đồng hồ nhảy thẳng đến \(moment)", "Waiting leaps straight to \(moment)")
    guard let closing else { return Phrase("\(to.vietnamese).", "\(to.english).") }
    return until < closing
      ? Phrase(
        "\(to.vietnamese); hôm ấy hết giờ làm việc lúc \(closing.clock).",
        "\(to.english); office hours end at \(closing.clock) that day.")
      : Phrase("\(to.vietnamese), hết giờ làm việc.", "\(to.english), when office hours end.")
  }

  private func leap(justBefore end: Instant) -> Phrase {
    guard isUntilKnown else {
      return Phrase(
        "Chờ là đồng hồ nhảy đến lúc có tin; không có tin nào trước \(end.clock) thì HẾT CA.",
        "Waiting leaps to when something comes; if nothing does before \(end.clock), THE SHIFT ENDS."
      )
    }
    return Phrase(
      "Chờ là đồng hồ nhảy thẳng đến \(until.clock) \(until.date.dayMonth); HẾT CA lúc \(end.clock).",
      "Waiting leaps straight to \(until.clock) \(until.date.dayMonth); THE SHIFT ENDS at "
        + "\(end.clock).")
  }

  private var lastLeap: Phrase {
    Phrase(
      "Không còn gì đến trước khi hết giờ làm việc ngày cuối; chờ nữa là HẾT CA.",
      "Nothing more comes before the last working day ends; waiting ENDS THE SHIFT.")
  }
}

extension WaitingDoubt.Reason {
  fileprivate func sentence(_ list: String) -> Phrase {
    switch self {
    case .approvedNotSent:
      Phrase(
        "Lãnh đạo đã duyệt, chưa gửi: \(list).", "Approved by the leader, not sent yet: \(list).")
    case .draftReturned:
      Phrase(
        "Dự thảo bị trả, chưa sửa: \(list).", "Draft returned, not corrected yet: \(list).")
    case .unitAnswered:
      Phrase(
        "Đơn vị đã đáp, chưa làm tiếp: \(list).",
        "The unit has answered, nothing done since: \(list).")
    case .unitReturned:
      Phrase(
        "Đơn vị trả lại, chưa chuyển nơi khác: \(list).",
        "Returned by the unit, not forwarded elsewhere yet: \(list).")
    case .draftNotSubmitted:
      Phrase("Đã soạn, chưa trình: \(list).", "Drafted, not submitted: \(list).")
    case .draftToSign:
      Phrase("Dự thảo chờ bạn ký: \(list).", "Draft awaiting your signature: \(list).")
    case .acceptedOnly:
      Phrase("Đã vào sổ, chưa làm tiếp: \(list).", "Accepted, nothing done since: \(list).")
    case .begun: Phrase("Đang làm dở: \(list).", "Begun, not finished: \(list).")
    case .nothingDone:
      Phrase("Đã mở, chưa làm gì: \(list).", "Opened, nothing done: \(list).")
    }
  }
}

extension [PetitionID] {
  fileprivate var list: String { map { "#\($0)" }.joined(separator: ", ") }
}
