package import Petitions
package import Wording
import WorkCalendar

extension Scenario {
  /// The post with the unit at whose desk it is.
  package var post: Phrase {
    guard let desk, let unit = units.unit(desk) else { return role.name }
    return Phrase("\(role.name.vietnamese), \(unit.name)", "\(role.name.english), \(unit.name)")
  }

  /// What an event was, in a few words: "chuyển đơn vị: Sở Tư pháp".
  package func wording(of event: Event) -> Phrase {
    wording(of: event.happening)
  }

  /// What a happening is, in a few words.
  package func wording(of happening: Happening) -> Phrase {
    let name = happening.activity.name
    guard let detail = detail(of: happening) else { return name }
    return [name, detail].joined(separator: ": ")
  }

  private func detail(of happening: Happening) -> Phrase? {
    switch happening {
    case .asked(let facts, _): facts.map(\.name).joined(separator: ", ")
    case .citizenWrote(_, let facts, _):
      facts.isEmpty ? nil : facts.map(\.name).joined(separator: ", ")
    case .classified(let kind, let box): kind.name(in: box)
    case .declined(let reason, _): reason.name
    case .leaderReturned(let faults, _): faults.map(\.name).joined(separator: "; ")
    case .sentBack(let defect, _): defect.name
    case .rejected(let faults, _, _): faults.map(\.name).joined(separator: "; ")
    case .assessed(let assessment): assessment.name
    case .returned(let unit, _), .reportedUp(let unit, _), .consulted(let unit, _, _),
      .forwarded(let unit, _), .unitAnswered(let unit, _, _), .unitReturned(let unit, _):
      Phrase(verbatim: units.unit(unit)?.name ?? unit.text)
    case .portalReminded(let status, _): status.name
    case .hubDuePassed(let limit): limit.name
    case .synced(let entry): entry.map(portalWording)
    case .merged(let petition): Phrase("vào #\(petition)", "into #\(petition)")
    case .rated(let stars): Phrase("\(stars) sao", "\(stars.counted("star"))")
    case .dayEnded(let date): Phrase(verbatim: date.text)
    case .shiftClosed(let reason): reason.name
    case .ordered(let order, _): order.phrase
    case .clockLeapt(let milliseconds):
      milliseconds < 0
        ? Phrase("lùi \(-milliseconds / 60_000) phút", "back by \(-milliseconds / 60_000) min")
        : Phrase("tiến \(milliseconds / 60_000) phút", "forward by \(milliseconds / 60_000) min")
    case .shiftStarted, .arrived, .leaderApproved, .petitionTimeEnded, .opened, .accepted,
      .approved, .redrafted, .split, .informed, .markedUrgent, .redacted, .drafted, .submitted,
      .replied, .published, .reminded, .extended, .apologised, .noted, .flagged:
      nil
    }
  }

  /// What the portal shows: "đang xử lý, UBND quận Đống Đa".
  package func portalWording(_ entry: PortalEntry) -> Phrase {
    guard let unit = entry.unit else { return entry.status.name }
    let name = units.unit(unit)?.name ?? unit.text
    return Phrase(
      "\(entry.status.name.vietnamese), \(name)", "\(entry.status.name.english), \(name)")
  }
}
