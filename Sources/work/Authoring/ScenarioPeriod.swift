package import WorkCalendar

/// The days on which shifts are written for an author, with the rulebook and the units of the time.
package struct ScenarioPeriod: Sendable {
  package let first: CivilDate
  package let last: CivilDate
  package let rulebook: String
  package let units: String

  private init(_ first: String, _ last: String, rulebook: String, units: String) {
    guard let first = CivilDate(iso: first), let last = CivilDate(iso: last) else {
      preconditionFailure("the periods are written as dates")
    }
    (self.first, self.last) = (first, last)
    (self.rulebook, self.units) = (rulebook, units)
  }

  /// All of them, in order and without a gap: from the first day of the channel to the calendar's last that has a next one.
  package static let all = [
    ScenarioPeriod(
      "2023-02-10", "2024-12-31", rulebook: "ha-noi-zalo-2023", units: "ha-noi-2023-02"),
    ScenarioPeriod(
      "2025-01-01", "2025-02-27", rulebook: "ha-noi-zalo-2023", units: "ha-noi-2025-01"),
    ScenarioPeriod(
      "2025-02-28", "2025-06-30", rulebook: "ha-noi-ihanoi-2025", units: "ha-noi-2025-01"),
    ScenarioPeriod(
      "2025-07-01", "2025-12-31", rulebook: "ha-noi-ihanoi-2025", units: "ha-noi-2025-07"),
    ScenarioPeriod("2026-01-01", "2026-12-30", rulebook: "ha-noi-2026", units: "ha-noi-2025-07"),
  ]

  package static let calendar = "viet-nam"
  package static let templates = "ha-noi-zalo"

  package static func of(_ date: CivilDate) -> ScenarioPeriod? {
    all.first { $0.first <= date && date <= $0.last }
  }
}
