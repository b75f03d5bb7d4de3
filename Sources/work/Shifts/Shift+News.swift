package import Petitions
import Scenarios
import Simulation
package import Wording
import WorkCalendar

// The catalogue of what is said of what has just happened.

extension Shift {
  /// What was just done, as "#03: tiếp nhận vào sổ" says it.
  package func done(_ event: Event) -> Phrase {
    let what = scenario.wording(of: event)
    let id = event.petition?.text ?? ""
    return Phrase("#\(id): \(what.vietnamese)", "#\(id): \(what.english)")
  }

  /// What the world did, the latest last; nothing if it did nothing worth telling.
  package func news(of events: [Event]) -> Phrase? {
    let sentences = events.compactMap(news(of:)).reduce(into: [Phrase]()) { told, sentence in
      // Several messages of one answer are one thing that happened.
      if told.last != sentence { told.append(sentence) }
    }
    guard !sentences.isEmpty else { return nil }
    let last = sentences.suffix(2)
    let more = sentences.count - last.count
    let told = last.joined(separator: " · ")
    return more > 0 ? told + Phrase(" (và \(more) việc nữa)", " (and \(more) more)") : told
  }

  /// What waiting led to.
  package func waited(_ events: [Event]) -> Phrase {
    // What came has its own moment, however long ago that was.
    let time = (events.last { news(of: $0) != nil }?.at ?? now).clock
    guard let news = news(of: events) else {
      return Phrase("Đã chờ đến \(time).", "Waited until \(time).")
    }
    return Phrase("\(time) \(news.vietnamese)", "\(time) \(news.english)")
  }

  /// Whether the trainee is told of an event while the shift goes on: citizens who give stars know whether
  /// they were sent to the right place, and in an exam nobody says so before the end.
  package func tells(_ event: Event) -> Bool {
    event.activity != .rated || mode != .exam || isClosed
  }

  private func news(of event: Event) -> Phrase? {
    let id = event.petition?.text ?? ""
    switch event.happening {
    case .arrived:
      let subject = scenario.petition(event.petition ?? "")?.subject ?? Phrase(verbatim: "")
      return Phrase(
        "Phản ánh mới #\(id): \(subject.vietnamese)", "New petition #\(id): \(subject.english)")
    case .citizenWrote(_, _, let cause):
      return cause == .answer
        ? Phrase("Công dân vừa trả lời #\(id)", "The citizen answered #\(id)")
        : Phrase("Công dân vừa nhắn #\(id)", "The citizen wrote about #\(id)")
    case .unitAnswered(let unit, _, _):
      let name = scenario.units.unit(unit)?.name ?? unit.text
      return Phrase("\(name) vừa trả lời #\(id)", "\(name) answered #\(id)")
    case .unitReturned(let unit, _):
      let name = scenario.units.unit(unit)?.name ?? unit.text
      return Phrase("\(name) trả lại #\(id)", "\(name) returned #\(id)")
    case .redrafted:
      return Phrase(
        "Dự thảo #\(id) được trình lại", "The draft of #\(id) was submitted again")
    case .leaderApproved:
      return Phrase("Lãnh đạo đã duyệt dự thảo #\(id)", "The leader approved the draft of #\(id)")
    case .leaderReturned:
      return Phrase(
        "Lãnh đạo trả lại dự thảo #\(id)", "The leader returned the draft of #\(id)")
    case .portalReminded(let status, _):
      return Phrase(
        "Cổng nhắc: #\(id) đang ghi “\(status.name.vietnamese)”",
        "The portal reminds you: #\(id) shows “\(status.name.english)”")
    // Who has extended the limit in time has the next one.
    case .hubDuePassed(.first)
    where event.petition.flatMap { petitionCase($0)?.isExtended } ?? false:
      return nil
    case .hubDuePassed(let limit):
      return Phrase(
        "Hết hạn đầu mối đặt cho #\(id) (\(limit.name.vietnamese))",
        "The hub’s time for #\(id) is up (\(limit.name.english))")
    case .rated where !tells(event): return nil
    case .rated(let stars):
      return Phrase(
        "Công dân đánh giá #\(id): \(stars) sao",
        "The citizen gave #\(id) \(stars.counted("star"))")
    case .petitionTimeEnded:
      return Phrase(
        "Hết thời gian dành cho #\(id)", "The time for #\(id) is used up")
    case .dayEnded(let date):
      return Phrase(
        "Hết ngày làm việc \(date.dayMonth)", "The working day \(date.dayMonth) is over")
    default: return nil
    }
  }
}
