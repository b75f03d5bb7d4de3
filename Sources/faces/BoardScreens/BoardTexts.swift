import Courses
import Petitions
import Wording

/// The catalogue of what the board says.
enum BoardTexts {
  static let columns = [
    Phrase("Mã", "Code"), Phrase("Họ tên", "Name"), Phrase("Đơn vị", "Unit"), Phrase("Bài", "Work"),
    Phrase("Phiếu", "On"), Phrase("Còn", "Left"), Phrase("Đang", "Now"),
  ]
  static let paused = Phrase("TẠM DỪNG", "PAUSED")
  static let nobody = Phrase("Chưa có học viên nào khớp.", "No trainee matches.")
  static let filter = Phrase("Lọc: ", "Filter: ")
  static let minutes = Phrase("Thêm mấy phút: ", "How many minutes: ")
  static let notice = Phrase("Lời nhắn: ", "Notice: ")
  static let call = Phrase("Lãnh đạo nói: ", "The leader says: ")
  static let burst = Phrase(
    "Người gửi nhắn (nhiều tin: ngăn bằng |): ", "Senders write (several: divide by |): ")
  static let nobodyWorks = Phrase(
    "Chưa làm gì: trong những người được chọn không ai đang làm bài.",
    "Nothing was done: none of those chosen is at work.")
  static let badMinutes = Phrase(
    "Gõ số phút, từ 1 đến \(Order.minutesMaximum).",
    "Type a number of minutes, 1 to \(Order.minutesMaximum).")
  static let keysOfList = [
    Phrase("[n]nhắn", "[n]note"), Phrase("[c]gọi", "[c]call"), Phrase("[d]dồn", "[d]burst"),
    Phrase("[t]giờ", "[t]time"), Phrase("[p]dừng/tiếp", "[p]pause"),
    Phrase("[Space]chọn", "[Space]pick"), Phrase("[a]hết", "[a]all"),
    Phrase("[/]lọc", "[/]filter"), Phrase("[q]thoát", "[q]quit"),
  ]
  static let keysOfTyping = Phrase("Enter xong · Esc thôi", "Enter done · Esc cancel")
  static let keysOfConfirming = Phrase("Enter làm · Esc thôi", "Enter do it · Esc cancel")

  static func summary(_ board: Board) -> Phrase {
    let running = board.count { $0.isRunning }
    let help = board.count { $0.needsHelp }
    let finished = board.finishedCount
    let stop = board.isPaused ? Phrase(" · TẠM DỪNG", " · PAUSED") : Phrase(verbatim: "")
    return Phrase(
      "\(board.traineeCount) học viên: \(running) đang làm, \(help) cần giúp, \(finished) xong",
      "\(board.traineeCount.counted("trainee")): \(running) at work, \(help.counted("needs", "need")) help, "
        + "\(finished) done")
      + stop
  }

  static func left(_ milliseconds: Int64) -> Phrase {
    let minutes = (milliseconds + 59_999) / 60_000
    return Phrase("còn \(minutes) phút", "\(minutes) min left")
  }

  static func state(of row: BoardRow) -> Phrase {
    guard let quiet = row.quietMilliseconds else {
      return Phrase("chưa có tín hiệu", "never heard")
    }
    let time = span(quiet)
    switch row.state {
    case .lost: return Phrase("mất nối ", "lost for ") + time
    case .stuck: return Phrase("đứng yên ", "still for ") + time
    case .left: return Phrase("đã rời ", "away for ") + time
    case .working: return Phrase("gõ ", "key ") + time + Phrase(" trước", " ago")
    case .paused: return Phrase("tạm dừng", "paused")
    case .timeUp: return Phrase("hết giờ, chưa vào lại", "out of time, not back")
    case .notBegun: return Phrase("chưa vào", "not begun")
    case .finished: return Phrase("đã xong", "done")
    }
  }

  private static func span(_ milliseconds: Int64) -> Phrase {
    let seconds = milliseconds / 1000
    if seconds < 60 { return Phrase("\(seconds) giây", "\(seconds) s") }
    if seconds < 6000 { return Phrase("\(seconds / 60) phút", "\(seconds / 60) min") }
    return Phrase("\(seconds / 3600) giờ", "\(seconds / 3600) h")
  }

  /// Whom an order is going to reach, which stands first, and what it says.
  static func question(_ order: Order, _ rows: [BoardRow], isForAll: Bool) -> Phrase {
    var seen: Set<TraineeCode> = []
    let reached = rows.filter { seen.insert($0.code).inserted }
    let whom =
      if isForAll {
        Phrase(
          "Cả lớp (\(reached.count) người đang làm bài)",
          "Everybody (\(reached.count) at work)")
      } else if reached.count == 1, let only = reached.first {
        Phrase(verbatim: "\(only.code) \(only.name)")
      } else {
        Phrase(
          "\(reached.count) người đang làm bài",
          "\(reached.count.counted("person", "people")) at work")
      }
    return whom + Phrase(verbatim: ": ") + order.phrase + Phrase(verbatim: "?")
  }

  static func given(_ order: Order) -> Phrase {
    Phrase("Đã ghi vào sổ: \(order.phrase.vietnamese).", "In the ledger: \(order.phrase.english).")
  }

  static func chosen(_ count: Int) -> Phrase {
    Phrase("đã chọn \(count) người", "\(count) chosen")
  }
}
