import JSON
package import Petitions
package import Wording

/// What an instructor has told a trainee and the trainee has not dismissed yet, the first first.
package struct Notices: Hashable, Sendable {
  package private(set) var open: [Order] = []
  private var numbers: [Int] = []
  /// Up to which order all is dismissed: a face keeps it in its bookmark.
  package private(set) var dismissed: Int

  /// The name under which bookmarks keep it.
  package static let bookmarkMember = "dismissed"

  /// The notices of a shift that was begun before, without those that a bookmark says were dismissed.
  package init(of events: [Event], bookmark: String?) {
    let json = bookmark.flatMap { try? JSONValue.parse($0) }
    dismissed = json?[Self.bookmarkMember]?.integer.map { Int(clamping: $0) } ?? 0
    take(events)
  }

  /// Takes in what has just happened.
  package mutating func take(_ events: [Event]) {
    for event in events {
      guard case .ordered(let order, let number) = event.happening, number > dismissed else {
        continue
      }
      switch order {
      case .notice, .call, .time:
        open.append(order)
        numbers.append(number)
      // What senders write stands in their petitions.
      case .burst, .pause, .resume: break
      }
    }
  }

  /// Takes the first away.
  package mutating func dismiss() {
    guard let number = numbers.first else { return }
    dismissed = number
    open.removeFirst()
    numbers.removeFirst()
  }

  package mutating func dismissAll() {
    while !open.isEmpty { dismiss() }
  }
}

extension Order {
  /// How the trainee is told of it.
  package var told: Phrase {
    switch self {
    case .notice(let text):
      Phrase("Người hướng dẫn nhắn: \(text)", "The instructor says: \(text)")
    case .call(let text): Phrase("Lãnh đạo gọi: \(text)", "The leader calls: \(text)")
    case .burst:
      Phrase("Nhiều người gửi cùng nhắn thêm.", "Many senders write at once.")
    case .time(let minutes):
      Phrase(
        "Bạn được thêm \(minutes) phút.",
        "You have \(minutes) more \(minutes == 1 ? "minute" : "minutes").")
    case .pause:
      Phrase(
        "TẠM DỪNG: người hướng dẫn cho dừng cả lớp. Đồng hồ đứng yên, chưa làm gì được.",
        "PAUSED: the instructor has stopped the class. The clock stands still, and nothing can be done."
      )
    case .resume: Phrase("Làm tiếp: đồng hồ lại chạy.", "Go on: the clock runs again.")
    }
  }
}
