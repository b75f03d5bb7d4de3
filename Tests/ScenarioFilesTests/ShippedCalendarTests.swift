import Foundation
import ScenarioFiles
import Testing
import WorkCalendar

@Suite struct `The shipped calendar` {
  /// The days of each year, Monday to Friday, on which officials were off, as the sources list them.
  private static let daysOff = [
    2023: "2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9",
    2024: "1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9",
    2025: "1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9",
    2026: "1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11",
  ]
  private static let saturdaysWorked = [2023: "", 2024: "4/5", 2025: "26/4", 2026: "10/1 22/8"]

  private func calendar() throws -> WorkingCalendar {
    let folder = packageFolder.appending(path: "scenarios").path
    return try #require(ScenarioLibrary(root: folder).calendar("viet-nam"))
  }

  @Test(arguments: [2023, 2024, 2025, 2026])
  func `has the days off and the exchanged Saturdays of the year, and no others`(year: Int) throws {
    let calendar = try calendar()
    var daysOff: [String] = []
    var restDaysWorked: [String] = []
    var date = try #require(CivilDate(iso: "\(year)-01-01"))
    while date.iso.hasPrefix("\(year)-") {
      let parts = date.iso.split(separator: "-").compactMap { Int($0) }
      let isWeekend = [.saturday, .sunday].contains(date.weekday)
      if isWeekend && calendar.isWorkingDay(date) {
        restDaysWorked.append("\(parts[2])/\(parts[1])")
      }
      if !isWeekend && !calendar.isWorkingDay(date) { daysOff.append("\(parts[2])/\(parts[1])") }
      date = date.advanced(byDays: 1)
    }

    #expect(daysOff.joined(separator: " ") == Self.daysOff[year])
    #expect(restDaysWorked.joined(separator: " ") == Self.saturdaysWorked[year])
  }

  @Test func `covers four years, with the office hours that the guides name`() throws {
    let calendar = try calendar()

    #expect(calendar.covers.lowerBound.iso == "2023-01-01")
    #expect(calendar.covers.upperBound.iso == "2026-12-31")
    #expect(calendar.hours.map(\.text) == ["08:00–12:00", "13:30–17:30"])
  }
}
