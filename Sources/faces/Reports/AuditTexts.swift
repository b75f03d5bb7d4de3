package import Auditing
import Petitions
import Rules
package import Wording
import WorkCalendar

/// What an audit's report says, beside the sentences of its violations.
package enum AuditTexts {
  static func tally(of rule: Rule, _ tally: RuleTally) -> Phrase {
    Phrase(
      "\(rule.id) \(rule.title.vietnamese): giữ \(tally.kept), phạm \(tally.broken), không "
        + "phát sinh \(tally.notActivated), còn hạn \(tally.pending), "
        + "không xét \(tally.notJudged), không chắc \(tally.uncertain)",
      "\(rule.id) \(rule.title.english): kept \(tally.kept), broken \(tally.broken), not "
        + "activated \(tally.notActivated), pending \(tally.pending), "
        + "not judged \(tally.notJudged), uncertain \(tally.uncertain)")
  }

  static func openLimits(until end: Instant, _ precision: MomentPrecision) -> Phrase {
    let day = end.date.text
    let moment =
      precision == .day ? Phrase("ngày \(day)", "the day of \(day)") : end.asDue
    return Phrase(
      "Còn hạn: đến \(moment.vietnamese), là lúc sổ dừng, hạn chưa hết nên chưa phải phạm. "
        + "Lúc khác thì dùng --until.",
      "Pending: at \(moment.english), where the register ends, the limit still ran, which is no "
        + "breach. --until sets another end.")
  }

  static func daysAlone(_ count: Int) -> Phrase {
    Phrase(
      "\(count) sự kiện chỉ có ngày, không có giờ (hoặc ghi 00:00): trong ngày thì theo thứ tự của sổ; hạn tính theo "
        + "ngày vẫn chính xác; hạn tính theo giờ, phút thì không xét, trừ khi chắc chắn đã quá.",
      "\(count) events have a day and no time (or 00:00): within a day they stand as in the register; limits "
        + "in days are exact; limits in hours or minutes are not judged, unless surely overrun.")
  }

  static func sentence(_ doubt: AuditDoubt) -> Phrase {
    switch doubt {
    case .step(let rule):
      Phrase("đã không giữ \(rule), là bước trước", "\(rule), an earlier step, was not kept")
    case .noTimeOfDay:
      Phrase(
        "sổ chỉ có ngày, không đủ để xét hạn tính theo giờ",
        "the register has days alone, too little to judge a limit in hours")
    case .outsideCalendar:
      Phrase(
        "lịch làm việc không có những ngày này",
        "the working calendar does not have these days")
    case .noText: Phrase("sổ không có chữ để xét", "the register has no text to judge")
    }
  }

  /// What to say of a name that rules use and the register never has, and of the nearest that it
  /// has, which was most likely meant.
  package static func unknown(_ unknown: UnknownName, nearest: String?) -> Phrase {
    let rules = unknown.rules.map(\.text).joined(separator: ", ")
    let list = unknown.known.prefix(12).map { "“\(short($0))”" }.joined(separator: ", ")
    let meant = nearest.map {
      Phrase(" Có phải là “\(short($0))”?", " Did you mean “\(short($0))”?")
    }
    let there =
      unknown.known.isEmpty ? Phrase("", "") : Phrase(" Trong sổ có: \(list).", " It has: \(list).")
    let name = short(unknown.name)
    let head =
      switch unknown.kind {
      case .activity:
        Phrase(
          "Không sự kiện nào trong sổ tên là “\(name)” (\(rules)).",
          "No event of the register is called “\(name)” (\(rules)).")
      case .attribute:
        Phrase(
          "Không chỗ nào trong sổ có dữ liệu “\(name)” (\(rules)).",
          "Nothing in the register has data called “\(name)” (\(rules)).")
      }
    let tail = meant ?? there
    return Phrase(head.vietnamese + tail.vietnamese, head.english + tail.english)
  }

  /// The beginning of a name, which a register may make as long as it likes.
  private static func short(_ name: String) -> String {
    let charactersMaximum = 60
    return String(name.prefix(charactersMaximum)).printable
  }
}
