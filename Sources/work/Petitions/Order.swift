package import Wording

/// What an instructor has running shifts do.
package enum Order: Hashable, Sendable {
  /// The most characters of what is written: it has to fit over a desk of 80 columns.
  package static let charactersMaximum = 200
  /// The most minutes that one order adds.
  package static let minutesMaximum = 600

  /// The instructor tells the trainee something.
  case notice(String)
  /// The leader calls: something to be read that belongs to the shift, and is not scored.
  case call(String)
  /// Everybody whose petition is open writes at once; see ``letters(of:)``.
  case burst(String)
  case time(minutes: Int)
  /// Clock and work stand still until they are resumed.
  case pause
  case resume

  /// What the journal and the ledger call it.
  package enum Kind: String, CaseIterable, Sendable {
    case notice
    case call
    case burst
    case time
    case pause
    case resume
  }

  package var kind: Kind {
    switch self {
    case .notice: .notice
    case .call: .call
    case .burst: .burst
    case .time: .time
    case .pause: .pause
    case .resume: .resume
    }
  }

  /// The words that it carries, if it does.
  package var text: String? {
    switch self {
    case .notice(let text), .call(let text), .burst(let text): text
    case .time, .pause, .resume: nil
    }
  }

  /// The minutes that it adds, if it does.
  package var minutes: Int? {
    guard case .time(let minutes) = self else { return nil }
    return minutes
  }

  /// Creates the order of a kind; nil where what it should carry is not there, or something else is.
  package init?(_ kind: Kind, text: String?, minutes: Int?) {
    switch (kind, text, minutes) {
    case (.notice, let text?, nil): self = .notice(text)
    case (.call, let text?, nil): self = .call(text)
    case (.burst, let text?, nil): self = .burst(text)
    case (.time, nil, let minutes?) where 1...Self.minutesMaximum ~= minutes:
      self = .time(minutes: minutes)
    case (.pause, nil, nil): self = .pause
    case (.resume, nil, nil): self = .resume
    default: return nil
    }
  }

  /// The messages that the words of a burst stand for, divided by strokes: senders write them in turn, so
  /// that not all write the same.
  package static func letters(of text: String) -> [String] {
    text.split(separator: "|")
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
  }

  /// What it does, as the ledger and the journal are read.
  package var phrase: Phrase {
    switch self {
    case .notice(let text): Phrase("nhắn “\(text)”", "notice “\(text)”")
    case .call(let text): Phrase("lãnh đạo gọi “\(text)”", "the leader calls “\(text)”")
    case .burst(let text):
      Phrase("người gửi cùng nhắn “\(text)”", "the senders all write “\(text)”")
    case .time(let minutes): Phrase("thêm \(minutes) phút", "\(minutes) more minutes")
    case .pause: Phrase("tạm dừng", "pause")
    case .resume: Phrase("cho làm tiếp", "go on")
    }
  }
}
