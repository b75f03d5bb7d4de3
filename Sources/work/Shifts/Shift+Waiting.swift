package import Petitions
import Rules
import Scenarios
package import Scoring
import Simulation
package import Wording
import WorkCalendar

/// What the trainee should hear before time is let pass, or before the shift ends.
package struct WaitingDoubt: Hashable, Sendable {
  /// Petitions that were not read yet, or on which somebody has written since.
  package let unread: [PetitionID]
  /// Petitions whose draft the leader has approved since they were last on the desk.
  package let approved: [PetitionID]
  /// Deadlines that would pass before anything happens, the soonest first.
  package let expiring: [Expiring]
  /// Whether nothing will happen any more before the last working day ends.
  package let isLast: Bool

  fileprivate var isNone: Bool {
    unread.isEmpty && approved.isEmpty && expiring.isEmpty && !isLast
  }

  /// A deadline of a petition that would pass.
  package struct Expiring: Hashable, Sendable {
    package let petition: PetitionID
    package let obligation: Obligation
  }
}

/// How much of a shift is not done yet.
package struct Remainder: Hashable, Sendable {
  /// The petitions that have come and are not closed.
  package let open: Int
  /// The petitions that have not come yet.
  package let toCome: Int
}

extension Shift {
  package var remainder: Remainder {
    Remainder(
      open: cases.count { !$0.isClosed }, toCome: scenario.petitions.count - cases.count)
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
    let unread = open.filter { !$0.isOpened || hasLetters($0) }
    let end = simulation.nextHappening ?? .maximum
    let expiring = open.flatMap { record in
      deadlines.deadlines(of: record.id).filter {
        !$0.deadline.isPaused && $0.deadline.isMet(at: now) && !$0.deadline.isMet(at: end)
      }.map { WaitingDoubt.Expiring(petition: record.id, obligation: $0) }
    }
    let doubt = WaitingDoubt(
      unread: unread.map(\.id), approved: open.filter(hasApproval).map(\.id),
      expiring: expiring.sorted { $0.obligation.deadline.due < $1.obligation.deadline.due },
      isLast: !simulation.isSomethingAwaited)
    return doubt.isNone ? nil : doubt
  }
}

// MARK: - Words

extension WaitingDoubt {
  /// What would be passed over, a sentence each.
  package var sentences: [Phrase] {
    var sentences: [Phrase] = []
    if !unread.isEmpty {
      let list = unread.map { "#\($0)" }.joined(separator: ", ")
      sentences.append(
        Phrase("Có tin chưa đọc: \(list).", "Not read yet: \(list)."))
    }
    if !approved.isEmpty {
      let list = approved.map { "#\($0)" }.joined(separator: ", ")
      sentences.append(
        Phrase(
          "Lãnh đạo đã duyệt, chưa gửi: \(list).", "Approved by the leader, not sent yet: \(list).")
      )
    }
    sentences += expiring.map { expiring in
      let due = expiring.obligation.deadline.due
      let title = expiring.obligation.rule.title
      let moment = "\(due.clock) \(due.date.dayMonth)"
      return Phrase(
        "Hạn của #\(expiring.petition) sẽ trôi qua lúc \(moment): \(title.vietnamese).",
        "A deadline of #\(expiring.petition) would pass at \(moment): \(title.english).")
    }
    if isLast {
      sentences.append(
        Phrase(
          "Không còn tin nào sắp đến; chờ nữa là hết ngày làm việc.",
          "Nothing more will arrive; waiting ends the working day."))
    }
    return sentences
  }
}
