package import Wording

/// How many trainees a verdict needs.
package enum ClassSize {
  /// Below it numbers are shown with their intervals, and nobody is told what to think of them.
  ///
  /// Two or three people more would turn the verdict: with 30, a share of a half is known to within
  /// 17 points (Wilson), and a correlation has to reach 0.36 to be told from none (Student's t, 28
  /// degrees of freedom, 5 %).
  package static let judged = 30

  /// Why nothing is said of a class of so many.
  package static func tooSmall(_ count: Int) -> Phrase {
    Phrase(
      "Chưa kết luận: mới có \(count) người, cần ít nhất \(judged). Ít người hơn thì chỉ vài người "
        + "khác đi là kết luận đổi ngược.",
      "No verdict: \(count.counted("person", "people")), and at least \(judged) are needed. With fewer, two or three "
        + "people more could reverse it.")
  }
}

/// How much of an item's points a class earns, in words; the bounds are those of Moodle's guide to
/// its facility index, drawn together.
package enum Difficulty: String, CaseIterable, Sendable {
  case veryHard = "very-hard"
  case hard
  case middling
  case easy
  case veryEasy = "very-easy"

  init(facility: Double) {
    self =
      if facility < 0.2 { .veryHard } else if facility < 0.35 { .hard } else if facility < 0.65 {
        .middling
      } else if facility < 0.9 { .easy } else { .veryEasy }
  }

  package var phrase: Phrase {
    switch self {
    case .veryHard: Phrase("rất khó", "very hard")
    case .hard: Phrase("khó", "hard")
    case .middling: Phrase("vừa sức", "about right")
    case .easy: Phrase("dễ", "easy")
    case .veryEasy: Phrase("rất dễ: gần như ai cũng làm được", "very easy: nearly everybody can")
    }
  }
}

/// Whether an item tells good officers from others, in words.
///
/// The bounds 0.5, 0.3 and 0.2 are those of Moodle's guide to its discrimination index; above them
/// stands what the interval says.
package enum Sharpness: String, CaseIterable, Sendable {
  /// Surely below zero: who does well elsewhere does worse here.
  case misleading
  /// The interval holds zero.
  case uncertain
  case veryWeak = "very-weak"
  case weak
  case fair
  case good

  init(_ value: Double, _ interval: Interval) {
    self =
      if interval.upper < 0 { .misleading } else if interval.lower <= 0 {
        .uncertain
      } else if value
        < 0.2
      { .veryWeak } else if value < 0.3 { .weak } else if value < 0.5 { .fair } else { .good }
  }

  package var phrase: Phrase {
    switch self {
    case .misleading:
      Phrase(
        "ngược chiều: người làm tốt chỗ khác lại mất điểm ở đây; nên xem lại đề và đáp án",
        "points the wrong way: those who do well elsewhere lose points here; review the task and its key"
      )
    case .uncertain:
      Phrase("chưa chắc có phân biệt được hay không", "not certain that it tells anybody apart")
    case .veryWeak: Phrase("phân biệt rất yếu", "tells people apart very weakly")
    case .weak: Phrase("phân biệt yếu", "tells people apart weakly")
    case .fair: Phrase("phân biệt khá", "tells people apart fairly")
    case .good: Phrase("phân biệt tốt", "tells people apart well")
    }
  }
}

extension ItemStatistics {
  /// Nothing where the class is too small.
  package var difficulty: Difficulty? {
    guard let facility, facility.count >= ClassSize.judged else { return nil }
    return Difficulty(facility: facility.value)
  }

  /// Nothing where the class is too small, or all did alike.
  package var sharpness: Sharpness? {
    guard let discrimination, discrimination.count >= ClassSize.judged,
      let interval = discrimination.interval
    else { return nil }
    return Sharpness(discrimination.value, interval)
  }
}

/// What the sums of a test may decide, in words.
///
/// The bounds 0.7 and 0.9 are Nunnally and Bernstein's (Psychometric Theory, 3rd ed., 1994): for
/// comparing groups, and for deciding about one person.
package enum Trust: String, CaseIterable, Sendable {
  case persons
  case groups
  case uncertain
  case neither

  package var phrase: Phrase {
    switch self {
    case .persons:
      Phrase(
        "Đủ tin cậy để quyết định cho từng người.", "Reliable enough to decide about one person.")
    case .groups:
      Phrase(
        "Đủ tin cậy để so sánh các nhóm; với từng người thì phải nhìn thêm sai số chuẩn.",
        "Reliable enough to compare groups; about one person, mind the standard error.")
    case .uncertain:
      Phrase(
        "Chưa rõ đề có đủ tin cậy hay không: khoảng tin cậy còn quá rộng.",
        "Not certain whether the test is reliable enough: the interval is too wide.")
    case .neither:
      Phrase(
        "Chưa đủ tin cậy để so sánh, kể cả giữa các nhóm.",
        "Not reliable enough to compare even groups.")
    }
  }
}

extension Reliability {
  /// Nothing where the class is too small.
  package var trust: Trust? {
    guard alpha.count >= ClassSize.judged, let interval = alpha.interval else { return nil }
    if interval.lower >= 0.9 { return .persons }
    if interval.lower >= 0.7 { return .groups }
    return interval.upper < 0.7 ? .neither : .uncertain
  }
}

/// Whether a class did better the second time, in words.
package enum GainVerdict: String, CaseIterable, Sendable {
  case gained
  case uncertain
  case lost

  package var phrase: Phrase {
    switch self {
    case .gained:
      Phrase(
        "Lớp làm tốt hơn trước, và không phải do ngẫu nhiên.",
        "The class does better than before, and not by chance.")
    case .uncertain:
      Phrase(
        "Chưa rõ lớp có tiến bộ hay không: khoảng tin cậy chứa số không.",
        "Not certain that the class learned: the interval holds zero.")
    case .lost:
      Phrase(
        "Lớp làm kém hơn trước, và không phải do ngẫu nhiên.",
        "The class does worse than before, and not by chance.")
    }
  }
}

extension LearningGain {
  /// Nothing where too few sat both tests.
  package var verdict: GainVerdict? {
    guard pairs >= ClassSize.judged, let interval = difference?.interval else { return nil }
    if interval.lower > 0 { return .gained }
    return interval.upper < 0 ? .lost : .uncertain
  }
}

extension RaterAgreement {
  /// Why kappa is not to be believed here; nothing where it may be.
  package var caution: Phrase? {
    if kappa == nil {
      return Phrase(
        "Không tính được kappa: cả hai người chấm cho mọi bài cùng một kết luận.",
        "Kappa cannot be calculated: both markers give every text the same verdict.")
    }
    guard isKappaMisleading else { return nil }
    return Phrase(
      "Chớ vội tin kappa: gần như bài nào cũng cùng một kết luận, nên riêng ngẫu nhiên đã cho khớp "
        + "nhiều và chỉ vài bài quyết định kappa. Hãy nhìn tỷ lệ khớp và kappa điều chỉnh.",
      "Do not trust kappa here: nearly every text gets one verdict, so chance alone agrees much and "
        + "a few texts decide about kappa. Look at the agreement and the adjusted kappa.")
  }
}
