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

  static func registerEnd(_ end: RegisterEnd, behind count: Int) -> Phrase {
    let moment =
      end.precision == .day
      ? Phrase("ngày \(end.moment.date.text)", "on \(end.moment.date.text)")
      : Phrase("lúc \(end.moment.asDue.vietnamese)", "at \(end.moment.asDue.english)")
    if let line = end.line {
      return Phrase(
        "Sổ dừng \(moment.vietnamese), là sự kiện cuối cùng (dòng \(line)); hạn được xét đến đó. "
          + "Lúc khác thì dùng --until.",
        "The register ends \(moment.english), with its last event (line \(line)); limits are judged up "
          + "to that point. Use --until to set another end.")
    }
    let behind =
      count == 0
      ? Phrase("", "")
      : Phrase(
        " \(count) sự kiện ghi sau lúc ấy vẫn được tính.",
        " \(count.counted("event after that still counts", "events after that still count"))."
      )
    return Phrase(
      "Sổ dừng \(moment.vietnamese), theo --until; hạn được xét đến đó.\(behind.vietnamese)",
      "The register ends \(moment.english), as --until says; limits are judged up to that point."
        + behind.english)
  }

  static let openLimits = Phrase(
    "Còn hạn: khi sổ dừng thì hạn chưa hết, nên chưa phải phạm.",
    "Pending: the limit had not run out when the register ended, so this is not a violation yet.")

  static func daysAlone(_ count: Int) -> Phrase {
    Phrase(
      "\(count) sự kiện chỉ có ngày, không có giờ: trong ngày thì theo thứ tự của sổ; hạn tính theo "
        + "ngày vẫn chính xác; hạn tính theo giờ, phút thì không xét, trừ khi chắc chắn đã quá.",
      "\(count.counted("event has", "events have")) a date but no time: within a day the order of "
        + "the register counts; limits in days are exact; limits in hours or minutes are not judged, "
        + "unless certainly exceeded.")
  }

  static func midnights(_ count: Int) -> Phrase {
    Phrase(
      "\(count) sự kiện ghi đúng 00:00, được hiểu là nửa đêm; nếu 00:00 nghĩa là không ghi giờ thì thêm "
        + "--midnight-as-day.",
      "\(count.counted("event is", "events are")) at exactly 00:00, which is taken as midnight; "
        + "if 00:00 means that the time is unknown, add --midnight-as-day.")
  }

  static func ties(_ count: Int) -> Phrase {
    Phrase(
      "\(count) lần hai sự kiện liền nhau của một hồ sơ ghi cùng một lúc: việc nào ở dòng trên được coi là "
        + "trước.",
      "\(count.counted("pair of consecutive events of a case has", "pairs of consecutive events of a case have")) "
        + "the same time: the one "
        + "on the earlier line counts as the earlier.")
  }

  static func sentence(_ doubt: AuditDoubt) -> Phrase {
    switch doubt {
    case .step(let rule):
      Phrase("đã không giữ \(rule), là bước trước", "\(rule), an earlier step, was not kept")
    case .noTimeOfDay:
      Phrase(
        "sổ chỉ có ngày, không đủ để xét hạn tính theo giờ",
        "the register has only dates, which is not enough to judge a limit in hours")
    case .outsideCalendar:
      Phrase(
        "lịch làm việc không có những ngày này",
        "the working calendar does not have these days")
    case .noText: Phrase("sổ không có chữ để xét", "the register has no text to judge")
    }
  }

  /// How much of a register was read.
  package enum Reading: Sendable {
    case whole
    /// Something could not be read, and nobody knows what stands there.
    case partial
  }

  /// What to say of a name that rules use and the register never has, and of the nearest that it
  /// has, which was most likely meant.
  package static func unknown(
    _ unknown: UnknownName, nearest: String?, in reading: Reading = .whole
  ) -> Phrase {
    let rules = unknown.rules.map(\.text).joined(separator: ", ")
    let list = unknown.known.prefix(12).map { "“\(short($0))”" }.joined(separator: ", ")
    let meant = nearest.map {
      Phrase(" Có phải là “\(short($0))”?", " Did you mean “\(short($0))”?")
    }
    let there =
      unknown.known.isEmpty
      ? Phrase("", "") : Phrase(" Trong sổ có: \(list).", " The register has: \(list).")
    let name = short(unknown.name)
    let head =
      switch (unknown.kind, reading) {
      case (.activity, .whole):
        Phrase(
          "Không sự kiện nào trong sổ tên là “\(name)” (\(rules)).",
          "No event in the register is called “\(name)” (\(rules)).")
      case (.activity, .partial):
        Phrase(
          "Không sự kiện nào đọc được trong sổ tên là “\(name)” (\(rules)).",
          "No event that could be read is called “\(name)” (\(rules)).")
      case (.attribute, .whole):
        Phrase(
          "Không chỗ nào trong sổ có dữ liệu “\(name)” (\(rules)).",
          "Nothing in the register has data called “\(name)” (\(rules)).")
      case (.attribute, .partial):
        Phrase(
          "Không chỗ nào đọc được trong sổ có dữ liệu “\(name)” (\(rules)).",
          "Nothing that could be read has data called “\(name)” (\(rules)).")
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
