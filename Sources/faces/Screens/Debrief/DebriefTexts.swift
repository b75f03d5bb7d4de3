import Petitions
import Rules
import Scenarios
import Scoring
import Shifts
import Wording

/// The texts of the debrief.
enum DebriefTexts {
  static let chooseLoss = Phrase("chọn chỗ mất điểm", "choose a deduction")
  static let details = Phrase("chi tiết", "details")
  static let otherPetition = Phrase("phản ánh khác", "another petition")
  static let model = Phrase("so với bài mẫu", "compare with the model")
  static let verdicts = Phrase("mọi quy tắc", "every rule")
  static let home = Phrase("về màn hình đầu", "home")
  static let end = Phrase("thoát", "quit")
  static let seeResult = Phrase("xem kết quả", "see the result")
  static let shiftOver = Phrase("CA ĐÃ HẾT", "THE SHIFT IS OVER")
  static func announcement(_ card: Scorecard) -> Phrase {
    let reason = card.closing?.name ?? Phrase("chưa kết thúc", "not ended")
    return Phrase(
      "Ca đã hết: \(reason.vietnamese). Việc đã làm được giữ đủ.",
      "The shift is over: \(reason.english). All that you did is kept.")
  }
  static let timeline = Phrase("DIỄN BIẾN", "TIMELINE")
  static let legend = Phrase(
    "▓ bạn làm  · chờ  ┤ kết thúc xử lý", "▓ you worked  · it waited  ┤ closed")
  static let losses = Phrase("MẤT ĐIỂM", "POINTS LOST")
  static let noLosses = Phrase(
    "Không mất điểm nào. Rất tốt!", "No points lost. Very good!")
  static let notJudged = Phrase(
    "KHÔNG XÉT (bước trước đã sai; không mất thêm điểm)",
    "NOT JUDGED (an earlier step was wrong; no more points are lost)")
  static let failPoint = Phrase("ĐIỂM LIỆT", "AUTOMATIC FAIL")
  static let explanation = Phrase("GIẢI THÍCH", "EXPLANATION")
  static let derivation = Phrase("CÁCH TÍNH HẠN", "HOW THE DEADLINE IS COUNTED")

  static func result(_ card: Scorecard) -> Phrase {
    let mark = card.passMark
    guard card.isPassed || card.percent < mark else {
      return Phrase(
        "KẾT QUẢ  \(card.percent)/100 (cần \(mark)) · CHƯA ĐẠT vì điểm liệt",
        "RESULT  \(card.percent)/100 (\(mark) needed) · NOT PASSED: automatic fail")
    }
    return card.isPassed
      ? Phrase(
        "KẾT QUẢ  \(card.percent)/100 · ĐẠT (cần \(mark))",
        "RESULT  \(card.percent)/100 · PASSED (\(mark) needed)")
      : Phrase(
        "KẾT QUẢ  \(card.percent)/100 · CHƯA ĐẠT (cần \(mark))",
        "RESULT  \(card.percent)/100 · NOT PASSED (\(mark) needed)")
  }

  static func failPoints(_ count: Int) -> Phrase {
    count == 0
      ? Phrase("Không bị điểm liệt", "No automatic fail")
      : Phrase("Bị \(count) điểm liệt", count.counted("automatic fail"))
  }

  /// Minutes and seconds of the trainee's own clock, of those that there were.
  static func time(_ used: Int64, of limit: Int64) -> String {
    func clock(_ milliseconds: Int64) -> String {
      let seconds = max(0, milliseconds) / 1000
      let rest = seconds % 60
      return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
    }
    return "\(clock(used))/\(clock(limit))"
  }

  /// Which shift it was, how it ended, and how long it took.
  static func ended(_ card: Scorecard, _ scenario: Scenario, _ limit: Int64) -> [Phrase] {
    let time = time(card.elapsedMilliseconds, of: limit)
    return [
      scenario.title, card.closing?.name ?? Phrase("chưa kết thúc", "not ended"),
      Phrase("thời gian thực \(time)", "real time \(time)"),
    ]
  }

  static func kept(_ count: Int) -> Phrase {
    Phrase(
      "GIỮ QUY TẮC \(count) lần, tính từng phản ánh ([v] xem cả)",
      "RULES KEPT \(count.counted("time")), by petition ([v] see all)")
  }

  /// What was lost along with a mistake; nothing where nothing was.
  static func consequences(of loss: Loss) -> Phrase? {
    guard !loss.consequences.isEmpty else { return nil }
    let rules = loss.consequences.map(\.rule.id.text).joined(separator: ", ")
    let points = loss.points - loss.ownPoints
    return Phrase(
      "Kéo theo −\(points) của những điều vì thế không xét được: \(rules).",
      "−\(points) of these for what could not be judged any more: \(rules).")
  }

  /// What a mistake costs with everything that was lost along with it.
  static func points(lostBy loss: Loss) -> Phrase {
    let words = CostTexts.points(loss.ownPoints, lostBy: loss.rule.severity)
    let more = loss.points - loss.ownPoints
    guard more > 0 else { return Phrase("\(words.vietnamese).", "\(words.english).") }
    return Phrase(
      "\(words.vietnamese), và \(more) điểm của những điều vì thế không xét được:",
      "\(words.english), and \(more) for what could not be judged any more:")
  }

  static func because(_ rule: RuleID) -> Phrase {
    Phrase("vì đã sai \(rule)", "because \(rule) was broken")
  }

  static func points(_ points: Int) -> Phrase {
    Phrase("\(points)/\(Rule.pointsPerPetition) điểm", "\(points)/\(Rule.pointsPerPetition) points")
  }

  static func ending(_ events: [Event], points: Int) -> Phrase {
    let last = events.last { event in
      switch event.activity {
      case .replied, .declined, .merged, .returned, .reportedUp, .approved: true
      default: false
      }
    }
    let name: Phrase =
      switch last?.activity {
      case .replied: Phrase("đã trả lời", "answered")
      case .declined: Phrase("đã từ chối", "declined")
      case .merged: Phrase("đã gộp", "merged")
      case .returned: Phrase("đã trả lại", "returned")
      case .reportedUp: Phrase("đã báo cáo cấp trên", "reported up")
      case .approved: Phrase("đã ký", "signed")
      default:
        events.isEmpty ? Phrase("chưa đến", "not arrived") : Phrase("chưa xong", "left open")
      }
    let score = self.points(points)
    return Phrase(
      "\(name.vietnamese) · \(score.vietnamese)", "\(name.english) · \(score.english)")
  }

  static func verdict(_ entry: RuleVerdict) -> (sign: String, words: Phrase) {
    switch entry.verdict {
    case .kept(let evidence):
      evidence.isEmpty
        ? ("✓", Phrase("không vi phạm", "not broken")) : ("✓", Phrase("giữ đúng", "kept"))
    case .broken:
      ("✗", Phrase("sai, −\(entry.pointsLost)", "broken, −\(entry.pointsLost)"))
    case .notJudged(let step):
      (
        "–",
        entry.pointsLost > 0
          ? Phrase(
            "không xét được vì đã sai \(step), −\(entry.pointsLost)",
            "not judged: \(step) was broken, −\(entry.pointsLost)")
          : Phrase("không xét vì đã sai \(step)", "not judged: \(step) was broken")
      )
    case .notActivated: ("–", Phrase("không áp dụng", "does not apply"))
    }
  }
}
