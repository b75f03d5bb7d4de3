import Wording

/// One step in counting a limit.
enum Step: Hashable, Sendable {
  case startOfDays(Instant)
  case startOfHours(Instant)
  case opening(Instant)
  case counted(ClosedRange<CivilDate>, numbers: ClosedRange<Int>, instead: [CivilDate: Phrase])
  case skipped(ClosedRange<CivilDate>, reasons: [Phrase])
  case pausedDays(ClosedRange<CivilDate>, why: Phrase)
  case worked(ClosedRange<CivilDate>, milliseconds: Int64, instead: [CivilDate: Phrase])
  case added(CalendarLimit)
  case pausedTime(from: Instant, to: Instant, why: Phrase)
  case stillPaused(since: Instant, why: Phrase)
  case moved(from: CivilDate, to: CivilDate, reasons: [Phrase])
  case end(Instant)
  case set(Instant, by: Phrase)
  case omitted(lines: Int)
}

extension [Step] {
  /// Appends a step of one day, or lengthens the last one when it says the same of the day before.
  mutating func record(_ step: Step) {
    guard let last, let merged = last.merged(with: step) else {
      append(step)
      return
    }
    self[count - 1] = merged
  }
}

extension Step {
  fileprivate func merged(with next: Step) -> Step? {
    switch (self, next) {
    case (.counted(let days, let numbers, let instead), .counted(let day, let number, let why)):
      .counted(
        days.lowerBound...day.upperBound, numbers: numbers.lowerBound...number.upperBound,
        instead: instead.merging(why) { first, _ in first })
    case (.skipped(let days, let reasons), .skipped(let day, let more)):
      .skipped(
        days.lowerBound...day.upperBound, reasons: reasons + more.filter { !reasons.contains($0) })
    case (.pausedDays(let days, let why), .pausedDays(let day, let same)) where why == same:
      .pausedDays(days.lowerBound...day.upperBound, why: why)
    case (.worked(let days, let amount, let instead), .worked(let day, let same, let why))
    where amount == same:
      .worked(
        days.lowerBound...day.upperBound, milliseconds: amount,
        instead: instead.merging(why) { first, _ in first })
    default: nil
    }
  }
}
