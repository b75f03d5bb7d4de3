package import Petitions
import Scenarios
import Wording
package import WorkCalendar

extension Simulation {
  /// How long, in office minutes, a unit takes to return what is not its own, unless scripted.
  static let wrongUnitMinutes = 120
  /// A unit stands by an answer so many office minutes after it came back, unless scripted.
  package static let insistingUnitMinutes = 120
  /// How long, in office minutes, an officer takes to bring a draft again, unless scripted.
  static let redraftMinutes = 60
  /// A reminder brings a unit's answer at the latest this many office minutes later.
  static let remindedUnitMinutes = 120
  /// How long after the close, in office minutes, a citizen gives stars.
  static let ratingMinutes = 30

  /// Plans what the world will do because of an event, and drops what it will not do any more.
  mutating func plan(after event: Event, for record: Case) {
    guard let petition = scenario.petition(record.id) else { return }
    defer { planPortal(after: event, for: petition, record) }
    switch event.happening {
    case .arrived:
      planArrival(of: petition)
      if let due = petition.hubDue { planDue(.first, at: due.at, of: petition) }
    case .hubDuePassed(let limit): planExtension(after: limit, of: petition, record)
    case .asked(let facts, _):
      dropSilence(of: petition)
      planAnswers(to: facts, of: petition)
    case .forwarded(let unit, _): planUnit(unit, of: petition)
    case .submitted:
      agenda.add(.leaderApproved, to: petition.id, at: instant(after: scenario.approvalDelay))
    case .drafted: agenda.cancel(for: petition.id) { $0 == .leaderApproved }
    case .reminded:
      agenda.hastenUnitAnswer(
        for: petition.id, to: instant(after: .officeMinutes(Self.remindedUnitMinutes)))
    case .split, .apologised, .informed: dropSilence(of: petition)
    case .sentBack(let defect, _): planSecondAnswer(of: petition, record, to: defect)
    case .consulted(let unit, _, _): planOpinion(of: unit, on: petition)
    case .rejected(_, _, let version): planRedraft(of: petition, record, after: version)
    case .replied, .declined, .merged, .returned, .reportedUp, .approved:
      planClose(of: petition, record)
    case .shiftStarted, .dayEnded, .shiftClosed, .clockLeapt, .ordered, .citizenWrote,
      .unitAnswered,
      .unitReturned, .leaderApproved, .leaderReturned, .portalReminded, .rated, .petitionTimeEnded,
      .opened, .classified, .accepted, .markedUrgent, .redacted, .published, .synced, .extended,
      .noted, .flagged, .assessed, .redrafted:
      break
    }
  }

  /// When a unit that was just turned to says that it will answer; nothing where none is going to.
  ///
  /// It says so before it has read the petition: the same where the petition is not its own, or where nothing
  /// is wrong with the answer that was sent back.
  package func answerPromised(after event: Event) -> Instant? {
    guard let id = event.petition, let record = petitionCase(id),
      let reactions = scenario.petition(id)?.reactions
    else { return nil }
    let reaction: ScriptedReaction? =
      switch event.happening {
      case .forwarded: reactions.unit?.first
      case .sentBack where record.hasBetterAnswer: reactions.unit?.insists
      case .sentBack: reactions.unit?.better ?? reactions.unit?.insists
      case .consulted(let unit, _, _):
        (reactions.consult.first { $0.unit == unit } ?? reactions.consult.last)?.reaction
      default: nil
      }
    return reaction.map { instant(after: $0.after, from: event.at) }
  }

  private func instant(after delay: ReactionDelay, from start: Instant? = nil) -> Instant {
    scenario.calendar.advanced(
      start ?? now, byOfficeMilliseconds: delay.officeMilliseconds(in: scenario.calendar))
  }

  /// Plans that everybody whose petition is open writes now, as an instructor wants it: a further message,
  /// which asks for nothing that a rule demands.
  mutating func planBurst(of letters: [String]) {
    guard !letters.isEmpty else { return }
    for (place, record) in cases.filter({ !$0.isClosed }).enumerated() {
      let text = letters[place % letters.count]
      agenda.add(.citizenWrote(text: text, facts: [], cause: .more), to: record.id, at: now)
    }
  }

  private mutating func planArrival(of petition: ScriptedPetition) {
    for message in petition.messages where message.at > petition.arrives {
      agenda.add(
        .citizenWrote(
          text: message.content.asText, facts: message.gives.map(\.fact),
          cause: message.asks == .status ? .status : .more),
        to: petition.id, at: message.at)
    }
    if let silence = petition.reactions.silence {
      agenda.add(
        .citizenWrote(
          text: silence.says, facts: silence.gives.map(\.fact), cause: .silence),
        to: petition.id, at: instant(after: silence.after, from: petition.arrives))
    }
    if let late = petition.reactions.late {
      agenda.add(
        .citizenWrote(text: late.says, facts: late.gives.map(\.fact), cause: .late),
        to: petition.id, at: instant(after: late.after, from: petition.arrives))
    }
  }

  /// Plans the end of a limit, where it falls into the shift.
  private mutating func planDue(
    _ limit: HubLimit, at instant: Instant, of petition: ScriptedPetition
  ) {
    guard let last = scenario.workingDates.last, instant.date <= last else { return }
    agenda.add(.hubDuePassed(limit), to: petition.id, at: max(now, instant))
  }

  /// Whoever extended before the limit passed has until the next one.
  private mutating func planExtension(
    after limit: HubLimit, of petition: ScriptedPetition, _ record: Case
  ) {
    guard limit == .first, record.isExtended, let next = petition.hubDue?.extendedTo else { return }
    planDue(.extended, at: next, of: petition)
  }

  private mutating func planAnswers(to facts: [Fact], of petition: ScriptedPetition) {
    for answer in petition.reactions.ask where facts.contains(answer.fact) {
      let isAnswering: (Happening) -> Bool = { happening in
        guard case .citizenWrote(_, let facts, .answer) = happening else { return false }
        return facts.contains(answer.fact)
      }
      guard let record = petitionCase(petition.id), !record.factsKnown.contains(answer.fact),
        !agenda.plans(for: petition.id, where: isAnswering)
      else { continue }
      agenda.add(
        .citizenWrote(
          text: answer.reaction.says, facts: answer.reaction.gives.map(\.fact), cause: .answer),
        to: petition.id, at: instant(after: answer.reaction.after))
    }
  }

  private mutating func planUnit(_ unit: UnitID, of petition: ScriptedPetition) {
    agenda.cancel(for: petition.id) { happening in
      switch happening {
      case .unitAnswered, .unitReturned: true
      default: false
      }
    }
    if scenario.units.isRight(unit, for: petition.truth, on: now.date) {
      guard let answer = petition.reactions.unit else { return }
      agenda.add(
        .unitAnswered(unit, text: answer.first.says), to: petition.id,
        at: instant(after: answer.first.after))
    } else {
      let scripted = petition.reactions.wrongUnit
      let name = scenario.units.unit(unit)?.name ?? unit.text
      let says = scripted?.says ?? WorldText.returned(by: name)[.vietnamese]
      let delay = scripted?.after ?? .officeMinutes(Self.wrongUnitMinutes)
      agenda.add(.unitReturned(unit, text: says), to: petition.id, at: instant(after: delay))
    }
  }

  /// What a unit says when its answer comes back: to whoever names what is wrong with it the better one
  /// once, and then that it stands by it; to whoever names something else that it has answered this.
  private mutating func planSecondAnswer(
    of petition: ScriptedPetition, _ record: Case, to defect: AnswerDefect
  ) {
    guard let unit = record.holder, let answer = petition.reactions.unit else { return }
    let name = scenario.units.unit(unit)?.name ?? unit.text
    let (next, otherwise): (ScriptedReaction?, Phrase) =
      if answer.defect == nil || record.hasBetterAnswer {
        (answer.insists, WorldText.insists(by: name))
      } else if answer.defect == defect {
        (answer.better, WorldText.insists(by: name))
      } else {
        (answer.wrongDefect, WorldText.hasAnswered(name, defect))
      }
    agenda.add(
      .unitAnswered(unit, text: next?.says ?? otherwise[.vietnamese]),
      to: petition.id, at: instant(after: next?.after ?? .officeMinutes(Self.insistingUnitMinutes)))
  }

  private mutating func planOpinion(of unit: UnitID, on petition: ScriptedPetition) {
    let scripted = petition.reactions.consult.first { $0.unit == unit }?.reaction
    let name = scenario.units.unit(unit)?.name ?? unit.text
    agenda.add(
      .unitAnswered(unit, text: scripted?.says ?? WorldText.hasNoPart(name)[.vietnamese]),
      to: petition.id, at: instant(after: scripted?.after ?? .officeMinutes(Self.wrongUnitMinutes)))
  }

  /// The mended draft comes once, and then as often as it is rejected; a draft for which none is
  /// scripted comes again as it was.
  private mutating func planRedraft(
    of petition: ScriptedPetition, _ record: Case, after version: Int
  ) {
    let mended = petition.reactions.redraft
    agenda.add(
      .redrafted(version: version + 1, text: mended?.says ?? record.draft ?? ""),
      to: petition.id, at: instant(after: mended?.after ?? .officeMinutes(Self.redraftMinutes)))
  }

  private mutating func planClose(of petition: ScriptedPetition, _ record: Case) {
    agenda.cancel(for: petition.id) { $0.activity != .portalReminded }
    // Who wrote through the portal sees the result there, once it is told, and gives the stars there. At a desk
    // that does not keep the portal, the hub tells it.
    let isTold = Verb.sync.entry.roles.contains(scenario.role)
    if petition.channel != .nationalPortal || !isTold { planRating(of: petition, record) }
  }

  private mutating func planRating(of petition: ScriptedPetition, _ record: Case) {
    guard let rating = petition.reactions.rating else { return }
    // Who was sent away with a wrong answer does not praise how soon it came.
    let isGood = !record.isLate && record.ending?.isRight(by: petition.truth) ?? false
    agenda.add(
      .rated(stars: isGood ? rating.good : rating.late), to: petition.id,
      at: instant(after: .officeMinutes(Self.ratingMinutes)))
  }

  /// Plans what the portal does: it reminds of a status that lags behind, once for each that does.
  private mutating func planPortal(
    after event: Event, for petition: ScriptedPetition, _ record: Case
  ) {
    guard petition.channel == .nationalPortal else { return }
    let isReminder: (Happening) -> Bool = { $0.activity == .portalReminded }
    if case .synced = event.happening {
      agenda.cancel(for: petition.id, where: isReminder)
      if record.isClosed { planRating(of: petition, record) }
      return
    }
    let changes = Self.changesOfStatus.contains(event.activity)
    guard let reminder = petition.reactions.portal, changes,
      record.portalEntry != record.currentEntry || event.activity == .arrived,
      !agenda.plans(for: petition.id, where: isReminder)
    else { return }
    agenda.add(
      .portalReminded(record.portalEntry.status, text: reminder.says), to: petition.id,
      at: instant(after: reminder.after))
  }

  /// What makes a petition's status another one than the portal shows; a new one it shows at all.
  private static let changesOfStatus: Set<Activity> = [
    .arrived, .accepted, .forwarded, .unitReturned, .replied, .declined, .merged, .returned,
  ]

  private mutating func dropSilence(of petition: ScriptedPetition) {
    agenda.cancel(for: petition.id) { happening in
      guard case .citizenWrote(_, _, .silence) = happening else { return false }
      return true
    }
  }
}

/// What the world says where a scenario does not script it.
enum WorldText {
  /// With what words a leader returns a draft, again with what was told before and still is there;
  /// officials write Vietnamese.
  static func returnedDraft(_ found: [LeaderFinding], toldBefore: [DraftFault]) -> String {
    let points = found.map { finding in
      let name = finding.fault.name.vietnamese
      let again = toldBefore.contains(finding.fault) ? "lần trước đã nêu mà chưa sửa: " : ""
      let shown = finding.words.isEmpty ? "" : ": " + finding.words.joined(separator: "; ")
      let end = shown.hasSuffix("?") ? "" : "."
      return "– \((again + name).capitalised)\(shown)\(end)"
    }
    // What was only asked about may come again as it is.
    let wish =
      found.allSatisfy { $0.fault == .ungrounded }
      ? "Có căn cứ thì trình lại như cũ, không thì sửa hoặc bỏ câu ấy." : "Sửa rồi trình lại."
    return "Tôi chưa ký:\n" + points.joined(separator: "\n") + "\n" + wish
  }

  static func insists(by unit: String) -> Phrase {
    Phrase(
      "\(unit): đơn vị giữ nguyên nội dung đã trả lời; câu trả lời đã đủ căn cứ.",
      "\(unit): we stand by our answer; it is complete and well founded.")
  }

  /// What a unit says to whoever sends its answer back for what is not wrong with it.
  static func hasAnswered(_ unit: String, _ defect: AnswerDefect) -> Phrase {
    let point =
      switch defect {
      case .partial:
        Phrase(
          "đã xem lại từng điểm được hỏi, điểm nào cũng đã có ý kiến",
          "we have gone through every point that was asked, and each has our opinion")
      case .evasive:
        Phrase(
          "đã trả lời thẳng vào điều được hỏi",
          "we have answered what was asked, and answered it straight")
      case .offMatter:
        Phrase(
          "đã trả lời đúng việc được hỏi", "we have answered the very matter that was asked about")
      case .contradicted:
        Phrase(
          "đã đối chiếu hồ sơ, không thấy chỗ nào trái với giấy tờ",
          "we have compared the file and find nothing against its papers")
      }
    return Phrase(
      "\(unit): \(point.vietnamese). Đơn vị đã trả lời đủ.",
      "\(unit): \(point.english). We have answered in full.")
  }

  static func hasNoPart(_ unit: String) -> Phrase {
    Phrase(
      "\(unit): nội dung không liên quan đến nhiệm vụ của đơn vị; đơn vị không có ý kiến.",
      "\(unit): this has nothing to do with our duties; we have no opinion on it.")
  }

  static func returned(by unit: String) -> Phrase {
    Phrase(
      "\(unit): nội dung không thuộc thẩm quyền của đơn vị; trả lại để chuyển đúng nơi.",
      "\(unit): this is not within our remit; returned to be forwarded to the right place.")
  }
}
