import Conformance
import Petitions
import Rules
import Scenarios
import Wording
import WorkCalendar

/// The sentences that say what the violation of a rule consisted of.
struct ViolationText {
  /// What may be told of how it should have been.
  enum Candour {
    /// Where to look again: there is still something to be worked out.
    case hint
    /// What was right: the shift is over.
    case answer
  }

  let rule: Rule
  let trace: Trace
  let candour: Candour

  /// What was done and when, and what was due.
  func statement(
    _ kind: ConstraintViolation.Kind, _ activation: Event, _ target: Event?, _ deadline: Deadline?,
    isMirrored: Bool
  ) -> Phrase {
    switch kind {
    case .missing: return missing(activation, deadline, isMirrored: isMirrored)
    case .late: return late(order(activation, target).later, deadline)
    case .early: return early(order(activation, target))
    case .interrupted: return interrupted(activation, target, isMirrored: isMirrored)
    case .notBefore: return notBefore(activation, isMirrored: isMirrored)
    case .notAdjacent: return notAdjacent(activation, isMirrored: isMirrored)
    case .forbidden: return target.map { forbidden(activation, $0) } ?? forbidden(activation)
    case .tooOften: return tooOften(activation)
    case .notFirst: return notFirst(activation)
    }
  }

  private func expectation(isMirrored: Bool) -> Expectation {
    let pattern: EventPattern? =
      switch rule.constraint {
      case .existence(let target, _, _), .absence(let target, _), .exactly(let target, _),
        .initial(let target):
        target
      // What is asked for whatever it carries says enough of a choice.
      case .choice(_, let first, let second) where second.condition != .always: first
      case .choice(_, let first, let second):
        EventPattern(names: first.activities + second.activities)
      case .relation(_, let activation, let target, _): isMirrored ? activation : target
      case .text: nil
      }
    return Expectation(
      trace: trace, target: pattern ?? EventPattern(names: []), candour: candour)
  }

  private func wording(_ event: Event) -> Phrase { trace.scenario.wording(of: event) }

  /// A moment as people say it: "09:10 13/02".
  private func moment(_ event: Event) -> String { "\(event.at.clock) \(event.at.date.dayMonth)" }

  /// An event and its moment, as an English sentence begins: "You accepted it at 09:10 on 13/02".
  private func sentence(_ event: Event) -> String {
    trace.scenario.clause(of: event).asSentence + " at " + englishMoment(event)
  }

  private func englishMoment(_ event: Event) -> String {
    "\(event.at.clock) on \(event.at.date.dayMonth)"
  }

  // MARK: - Something is missing

  private func missing(_ activation: Event, _ deadline: Deadline?, isMirrored: Bool) -> Phrase {
    let expectation = expectation(isMirrored: isMirrored)
    let wanted = expectation.phrase
    let since = wording(activation)
    let until = deadline.map { due in
      Phrase("quá hạn \(due.duePhrase.vietnamese)", "by \(due.duePhrase.english)")
    }
    let limit = until ?? realLimit ?? end
    let done = attempted(expectation) + timeUsedUp(by: deadline)
    let often = timesWanted
    return Phrase(
      "\(since.vietnamese) lúc \(moment(activation)); \(limit.vietnamese) "
        + "\(expectation.stillMissing)\(wanted.vietnamese)\(often.vietnamese).\(done.vietnamese)",
      "\(sentence(activation)); \(limit.english) \(expectation.notDone)\(often.english)."
        + done.english)
  }

  /// Until when something was missing that had no limit: the shift, or while it goes on the petition.
  private var end: Phrase {
    switch candour == .hint ? PetitionEnd(of: trace.events)?.cause : nil {
    case nil: Phrase("đến hết ca", "by the end of the shift")
    case .closed: Phrase("đến lúc kết thúc", "by the time it was closed")
    case .timeUsedUp:
      Phrase("đến lúc hết thời gian của phản ánh", "by the time its own time was used up")
    }
  }

  /// That the trainee's own time for the petition was used up first, and what it was spent on where a
  /// unit had not answered.
  private func timeUsedUp(by deadline: Deadline?) -> Phrase {
    let ended = trace.events.last { $0.activity == .petitionTimeEnded }
    guard let ended, deadline.map({ ended.at <= $0.due }) ?? true else { return Phrase("", "") }
    let before = trace.events.prefix { $0.sequence < ended.sequence }
    let asked = before.last { [.forwarded, .consulted, .sentBack].contains($0.activity) }
    let answered = before.last { [.unitAnswered, .unitReturned].contains($0.activity) }
    let isWaiting = (asked?.sequence ?? -1) > (answered?.sequence ?? -1)
    let waiting =
      isWaiting
      ? Phrase(
        " trong khi còn chờ đơn vị; đồng hồ của phản ánh chạy cả lúc để nó trên bàn mà chờ",
        ", the unit still to answer: its clock also runs while it waits on the desk")
      : Phrase("", "")
    return Phrase(
      " Thời gian riêng cho phản ánh này đã hết lúc \(moment(ended))\(waiting.vietnamese).",
      " Your own time for it was used up at \(englishMoment(ended))\(waiting.english).")
  }

  private var realLimit: Phrase? {
    guard case .real? = rule.constraint.window?.within,
      let limit = rule.constraint.window?.within?.phrase
    else { return nil }
    return Phrase("quá \(limit.vietnamese)", "within \(limit.english)")
  }

  private var timesWanted: Phrase {
    switch rule.constraint {
    case .existence(_, let times, _) where times > 1, .exactly(_, let times) where times > 1:
      Phrase(", \(times) lần", times == 2 ? " twice" : " \(times) times")
    default: Phrase("", "")
    }
  }

  /// What was done instead, if anything of that kind was.
  private func attempted(_ expectation: Expectation) -> Phrase {
    guard let attempt = expectation.attempt else { return Phrase("", "") }
    let what = wording(attempt)
    return Phrase(
      " Bạn đã \(what.vietnamese), lúc \(moment(attempt)).",
      " \(sentence(attempt)).")
  }

  private func late(_ met: Event, _ deadline: Deadline?) -> Phrase {
    let what = wording(met)
    guard let due = deadline?.duePhrase else {
      let limit = rule.constraint.window?.within?.phrase ?? Phrase("", "")
      return Phrase(
        "\(what.vietnamese) lúc \(moment(met)); hạn là \(limit.vietnamese).",
        "\(sentence(met)); the limit was \(limit.english).")
    }
    return Phrase(
      "\(what.vietnamese) lúc \(moment(met)); hạn là \(due.vietnamese).",
      "\(sentence(met)); it was due by \(due.english).")
  }

  /// The two in the order in which they came: an activation may look back at its neighbour.
  private func order(_ activation: Event, _ target: Event?) -> (earlier: Event, later: Event) {
    guard let target, target.sequence < activation.sequence else {
      return (activation, target ?? activation)
    }
    return (target, activation)
  }

  private func early(_ events: (earlier: Event, later: Event)) -> Phrase {
    let (first, next) = (wording(events.earlier), wording(events.later))
    let limit = rule.constraint.window?.after?.phrase ?? Phrase("", "")
    return Phrase(
      "\(first.vietnamese) lúc \(moment(events.earlier)), rồi \(next.vietnamese) lúc "
        + "\(moment(events.later)); sớm nhất là \(limit.vietnamese) sau đó.",
      "\(sentence(events.earlier)). \(sentence(events.later)); the earliest was "
        + "\(limit.english) later.")
  }

  private func interrupted(_ activation: Event, _ next: Event?, isMirrored: Bool) -> Phrase {
    let what = wording(activation)
    let expectation = expectation(isMirrored: isMirrored)
    let wanted = expectation.phrase
    let again = next.map { " (\(moment($0)))" } ?? ""
    let englishAgain = next.map { " at \(englishMoment($0))" } ?? ""
    return Phrase(
      "\(what.vietnamese) lúc \(moment(activation)); chưa \(wanted.vietnamese) đã làm tiếp việc đó"
        + "\(again).",
      "\(sentence(activation)), and again\(englishAgain); in between, \(expectation.notDone).")
  }

  private func notBefore(_ event: Event, isMirrored: Bool) -> Phrase {
    let what = wording(event)
    let expectation = expectation(isMirrored: isMirrored)
    let wanted = expectation.phrase
    let near = nearness
    return Phrase(
      "\(moment(event)): \(what.vietnamese); trước đó\(near.vietnamese) "
        + "\(expectation.notYet)\(wanted.vietnamese).",
      "\(sentence(event)); before that\(near.english) \(expectation.notDone).")
  }

  /// How long before, where the rule says so.
  private var nearness: Phrase {
    let window = rule.constraint.window
    let limits = [
      window?.after.map {
        Phrase("ít nhất \($0.phrase.vietnamese)", "at least \($0.phrase.english) earlier")
      },
      window?.within.map {
        Phrase("trong vòng \($0.phrase.vietnamese)", "within \($0.phrase.english)")
      },
    ].compactMap(\.self)
    guard !limits.isEmpty else { return Phrase("", "") }
    let told = limits.joined(separator: ", ")
    return Phrase(" \(told.vietnamese)", ", \(told.english),")
  }

  private func notAdjacent(_ event: Event, isMirrored: Bool) -> Phrase {
    let what = wording(event)
    let wanted = expectation(isMirrored: isMirrored).phrase
    let isBefore: Bool =
      switch rule.constraint {
      case .relation(.chainPrecedence, _, _, _): true
      case .relation(.chainSuccession, _, _, _): isMirrored
      default: false
      }
    if isBefore {
      return Phrase(
        "\(moment(event)): \(what.vietnamese); ngay trước đó không phải: \(wanted.vietnamese).",
        "\(sentence(event)); the step just before it was not “\(wanted.english)”.")
    }
    return Phrase(
      "\(moment(event)): \(what.vietnamese); ngay sau đó không phải: \(wanted.vietnamese).",
      "\(sentence(event)); the step just after it was not “\(wanted.english)”.")
  }

  // MARK: - Something should not be

  private func forbidden(_ event: Event) -> Phrase {
    // What was named may be several things: what is said of them is a sentence of its own.
    if let said = decided(event) {
      return Phrase(
        "Lúc \(moment(event)), bạn \(deed(event)). \(said.vietnamese).",
        "\(sentence(event)). \(said.english).")
    }
    let right = candour == .answer ? whatWasRight(event) : nil
    let (look, english) = right ?? whatToLookAt(event)
    guard event.activity.isOfficers else {
      return Phrase(
        "\(moment(event)): \(wording(event).vietnamese); \(look).",
        "\(sentence(event)); \(english).")
    }
    return Phrase(
      "Lúc \(moment(event)), bạn \(deed(event)); \(look).", "\(sentence(event)); \(english).")
  }

  /// What should not have been done and was done several times, each of which costs.
  func forbidden(each events: [Event]) -> Phrase {
    events.enumerated().map { index, event in
      Phrase("Lần \(index + 1): ", "\(index + 1). ") + forbidden(event)
    }.joined(separator: " ")
  }

  /// What somebody did, as a sentence says it.
  private func deed(_ event: Event) -> String {
    switch event.happening {
    case .classified(let kind, let box):
      isAboutBox
        ? "xếp vào ô “\(box?.name.vietnamese ?? "–")”" : "phân loại là \(kind.name.vietnamese)"
    case .forwarded(let unit, _):
      "chuyển cho \(trace.scenario.units.unit(unit)?.name ?? unit.text)"
    case .merged(let other): "gộp vào #\(other)"
    default: "đã \(wording(event).vietnamese)"
    }
  }

  /// Whether the rule asks into which box something was put, rather than of which kind it is.
  private var isAboutBox: Bool {
    rule.constraint.patterns.contains { pattern in
      pattern.condition.tests.contains { $0.attribute == "box" }
    }
  }

  /// What stood in a draft and what did not, once the trainee has decided on it for good: there is
  /// nothing left to give away.
  private func decided(_ event: Event) -> Phrase? {
    let present = event.petition.flatMap { trace.scenario.petition($0) }?.truth.care.faults ?? []
    switch event.happening {
    case .rejected where present.isEmpty:
      return Phrase(
        "Dự thảo này không có lỗi phải trả lại", "This draft has no fault to reject it for")
    case .rejected(let named, _, _):
      let surplus = named.filter { !present.contains($0) }
      let head =
        surplus.count > 1
        ? Phrase(
          "Dự thảo không có \(surplus.count) lỗi này: ",
          "The draft does not have these \(surplus.count) faults: ")
        : Phrase("Dự thảo không có lỗi này: ", "The draft does not have this fault: ")
      return head + surplus.map(\.name).joined(separator: "; ")
    case .approved where !present.isEmpty:
      return Phrase("Dự thảo ấy còn lỗi: ", "That draft still has a fault: ")
        + present.map(\.name).joined(separator: "; ")
    default: return nil
    }
  }

  /// What would have been right instead of what was chosen, where that is one thing.
  private func whatWasRight(_ event: Event) -> (vietnamese: String, english: String)? {
    guard let truth = event.petition.flatMap({ trace.scenario.petition($0) })?.truth else {
      return nil
    }
    switch event.happening {
    case .classified(_, let box) where isAboutBox:
      guard let box, !truth.boxes.isEmpty, !truth.boxes.contains(box) else { return nil }
      let names = truth.boxes.map(\.name)
      return (
        "ô đúng là " + names.map { "“\($0.vietnamese)”" }.joined(separator: " hoặc "),
        "the right box is " + names.map { "“\($0.english)”" }.joined(separator: " or ")
      )
    case .classified(let kind, _):
      let right = truth.nature.kind
      guard kind != right else { return nil }
      return (
        "tin này là \(right.name.vietnamese)", "the petition is of the kind \(right.name.english)"
      )
    case .forwarded(let unit, _):
      guard let right = truth.road.unit.flatMap(trace.scenario.units.unit), right.id != unit,
        !trace.scenario.units.isRight(unit, for: truth, on: event.at.date)
      else { return nil }
      return ("nơi đúng là \(right.name)", "the right unit is \(right.name)")
    default: return nil
    }
  }

  /// What to think over after something that should not have been done: what was chosen wrongly.
  private func whatToLookAt(_ event: Event) -> (vietnamese: String, english: String) {
    switch event.happening {
    case .classified where isAboutBox:
      ("hãy xem lại tin này vào ô nào", "look again at which box it goes into")
    case .classified:
      ("hãy xem lại tin này thuộc loại nào", "look again at what kind of petition it is")
    case .forwarded:
      ("hãy xem lại việc này của nơi nào", "look again at whose matter it is")
    case .merged:
      (
        "hãy xem lại có đúng cùng người gửi, cùng một việc không",
        "look again whether it is the same sender and the same matter"
      )
    case .declined:
      ("hãy xem lại tin này có từ chối được không", "look again whether it may be declined")
    case .markedUrgent:
      (
        "hãy xem lại tin này có gấp thật không",
        "look again whether somebody is in danger or it cannot wait"
      )
    case .leaderReturned:
      ("hãy sửa dự thảo theo ý lãnh đạo", "mend the draft as the leader asks")
    case .sentBack:
      ("hãy đọc lại câu trả lời của đơn vị", "read the unit’s answer again")
    case .accepted:
      ("hãy xem lại tin này có tiếp nhận được không", "look again whether it may be accepted")
    case .asked:
      ("hãy xem lại có phải hỏi thêm điều đó không", "look again whether that has to be asked")
    case .consulted:
      ("hãy xem lại có phải hỏi nơi ấy không", "look again whether that unit has a say in it")
    case .returned:
      ("hãy xem lại việc này có phải của nơi mình không", "look again whether it is yours")
    case .reportedUp:
      (
        "hãy xem lại việc này có phải báo lên trên không",
        "look again whether it has to be reported up"
      )
    case .split:
      ("hãy xem lại tin này có mấy việc", "look again how many matters it holds")
    case .assessed:
      ("hãy đối chiếu lại từng tiêu chí", "go through the criteria again, one by one")
    case .approved, .rejected:
      ("hãy đọc lại dự thảo", "read the draft again")
    case .replied:
      (
        "hãy xem lại việc này có phải nơi mình trả lời không",
        "look again whether the answer is yours to give"
      )
    case .hubDuePassed:
      ("việc phải xong trước lúc ấy", "it had to be done by then")
    case .published:
      (
        "hãy xem lại việc này có được công khai không", "look again whether it may be published"
      )
    case .extended:
      ("hãy xem lại còn gia hạn được không", "look again whether it may still be extended")
    case .apologised:
      (
        "hãy xem lại việc này có phải xin lỗi không",
        "look again whether there is anything to apologise for"
      )
    default: ("ở tin này không được làm như vậy", "that was not allowed for this petition")
    }
  }

  private func forbidden(_ activation: Event, _ target: Event) -> Phrase {
    let one = wording(activation)
    let other = wording(target)
    return Phrase(
      "\(moment(activation)): \(one.vietnamese); \(moment(target)): \(other.vietnamese); "
        + "đã làm việc này thì không được làm việc kia.",
      "\(sentence(activation)). \(sentence(target)). Having done the one, you were not allowed to do the other."
    )
  }

  private func tooOften(_ event: Event) -> Phrase {
    let most: Int
    switch rule.constraint {
    case .absence(_, let times): most = times - 1
    case .exactly(_, let times): most = times
    default: most = 0
    }
    guard most > 0 else { return forbidden(event) }
    let what = wording(event)
    return Phrase(
      "\(moment(event)): \(what.vietnamese); việc này chỉ được làm \(most) lần.",
      "\(sentence(event)); this was allowed only \(most == 1 ? "once" : "\(most) times").")
  }

  private func notFirst(_ event: Event) -> Phrase {
    let what = wording(event)
    let wanted = expectation(isMirrored: false).phrase
    return Phrase(
      "\(moment(event)): việc đầu tiên là \(what.vietnamese); phải là: \(wanted.vietnamese).",
      "The first step, at \(englishMoment(event)), was “\(what.english)”; it should have been "
        + "“\(wanted.english)”.")
  }
}
