package import Wording

/// What of an attempt waits for a person, so that what it came to is provisional.
///
/// Whether a result is provisional is asked here, by whatever shows it, and told in these words.
package struct OpenMatters: Hashable, Sendable {
  /// How many texts wait to be marked or settled: those of which the rules are not sure, and any on which two
  /// markers differ.
  package let texts: Int
  /// How many appeals wait for an answer.
  package let appeals: Int

  package init(texts: Int, appeals: Int) {
    self.texts = texts
    self.appeals = appeals
  }

  package static let none = OpenMatters(texts: 0, appeals: 0)

  package var count: Int { texts + appeals }

  /// Whether what the attempt came to may still change.
  package var isProvisional: Bool { count > 0 }
}

// MARK: - Wording

extension OpenMatters {
  /// What a provisional result is called beside it.
  package static let word = Phrase("tạm tính", "provisional")

  /// What is waited for; nothing is said where nothing is.
  package var reason: Phrase? {
    let parts = [
      texts == 0
        ? nil
        : Phrase(
          "\(texts) thư chờ chấm hay chờ quyết",
          "\(texts.counted("text waits", "texts wait")) to be marked or settled"),
      appeals == 0
        ? nil
        : Phrase(
          "\(appeals) phúc khảo chờ trả lời",
          "\(appeals.counted("appeal waits", "appeals wait")) for an answer"),
    ].compactMap(\.self)
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { $0 + Phrase(", ", ", ") + $1 }
  }

  /// That a result is provisional and why; nothing where it is not.
  package var phrase: Phrase? {
    reason.map { Phrase("TẠM TÍNH: còn ", "PROVISIONAL: ") + $0 }
  }

  /// That what is told of many attempts is provisional and why; nothing where it is not.
  package static func phrase(ofAttempts count: Int) -> Phrase? {
    guard count > 0 else { return nil }
    return Phrase(
      "TẠM TÍNH: \(count) lượt còn thư chờ người chấm hay người quyết, hoặc phúc khảo chờ trả lời.",
      "PROVISIONAL: \(count.counted("attempt has", "attempts have")) texts that wait to be marked or settled, or appeals without an answer."
    )
  }
}
