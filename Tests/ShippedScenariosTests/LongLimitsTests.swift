import Petitions
import Rules
import ScenarioFiles
import Scenarios
import Simulation
import Testing
import WorkCalendar

/// The shift of eleven days, whose limits are of 2 to 10 working days.
private func scenario() throws -> Scenario {
  let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
  return try #require(ScenarioLibrary(root: root + "/scenarios").load("nua-thang-bay").scenario)
}

/// The rules that are broken on a petition which lies until a day, is handled thus, and is left.
private func broken(
  on petition: PetitionID, doing actions: [Action], on day: String
) throws -> Set<String> {
  let date = try #require(CivilDate(iso: day))
  return try score(of: petition, in: scenario(), doing: actions) { $0.now.date >= date }
    .brokenRules
}

@Suite struct `A shift of long limits` {
  private static let refusal = Action.decline(
    reason: .complaintProcedure, text: "Kính gửi ông, đơn đã quá thời hạn.")

  /// Each row: the rule, the petition, its last good day, the first bad one, and the deed.
  static let limits: [(String, PetitionID, String, String, [Action])] = [
    ("QG-29", "02", "2026-07-10", "2026-07-13", [.open, .classify(.complaint), .accept]),
    (
      "QG-17", "07", "2026-07-14", "2026-07-15",
      [.open, .classify(.denunciation), .accept, .forward(to: "thue-thanh-pho", note: "")]
    ),
    (
      "QG-09", "06", "2026-07-13", "2026-07-14",
      [.open, .classify(.recommendation), .accept, .forward(to: "bo-cong-thuong", note: "")]
    ),
    (
      "QG-31", "10", "2026-07-14", "2026-07-15",
      [.open, .classify(.feedback), .decline(reason: .alreadyAnswered, text: "Đã trả lời.")]
    ),
    ("HN-57", "11", "2026-07-13", "2026-07-14", [.open, .classify(.complaint), refusal]),
  ]

  @Test(arguments: limits)
  func `ends each limit on its day`(
    rule: String, petition: PetitionID, last: String, late: String, actions: [Action]
  ) throws {
    #expect(try !broken(on: petition, doing: actions, on: last).contains(rule), "\(last)")
    #expect(try broken(on: petition, doing: actions, on: late).contains(rule), "\(late)")
  }

  @Test func `lets a visitor whose matter is elsewhere be guided as well as forwarded`() throws {
    let guided = [Action.open, .classify(.feedback), .accept]
    let astray = guided + [.forward(to: "so-y-te", note: "")]

    #expect(
      try broken(on: "01", doing: guided, on: "2026-07-01")
        .isDisjoint(with: ["QG-11", "HN-15", "HN-16", "HN-73"]))
    #expect(try broken(on: "01", doing: astray, on: "2026-07-01").contains("HN-16"))
  }

  @Test func `takes up one second complaint and refuses its twin`() throws {
    let asFeedback = [Action.open, .classify(.recommendation), .accept]

    #expect(
      try broken(on: "02", doing: [.open, .classify(.complaint), Self.refusal], on: "2026-07-01")
        .contains("HN-08"))
    #expect(
      try broken(on: "11", doing: asFeedback, on: "2026-07-09").isSuperset(of: ["QG-02", "QG-13"]))
    #expect(try broken(on: "02", doing: asFeedback, on: "2026-07-01").contains("QG-02"))
  }

  @Test func `wants the words of a call in writing, and an apology for more time`() throws {
    let accepted = [Action.open, .classify(.feedback), .accept]
    let moreTime = accepted + [.extend(reason: "Chờ phường trả hồ sơ đúng ngày hẹn.")]

    #expect(try broken(on: "03", doing: accepted, on: "2026-07-02").contains("QG-27"))
    #expect(
      try !broken(on: "03", doing: accepted + [.note(text: "Ghi nguyên văn.")], on: "2026-07-02")
        .contains("QG-27"))
    #expect(try broken(on: "04", doing: moreTime, on: "2026-07-03").contains("HN-41"))
    #expect(
      try !broken(on: "04", doing: moreTime + [.apologise(text: "Xin lỗi.")], on: "2026-07-03")
        .contains("HN-41"))
  }

  @Test func `tells a repeated matter from one with a new fact, and hearsay from evidence`() throws
  {
    let repeated = [
      Action.open, .classify(.feedback), .decline(reason: .alreadyAnswered, text: "Đã trả lời."),
    ]

    #expect(try broken(on: "08", doing: repeated, on: "2026-07-08").contains("HN-07"))
    #expect(try !broken(on: "10", doing: repeated, on: "2026-07-09").contains("HN-10"))
    #expect(
      try broken(
        on: "12",
        doing: [
          .open, .classify(.denunciation), .accept,
          .decline(reason: .denunciationProcedure, text: "Xin làm đơn."),
        ], on: "2026-07-10"
      ).contains("HN-58"))
    #expect(
      try broken(
        on: "12", doing: [.open, .accept, .forward(to: "ubnd-phuong-tan-le", note: "")],
        on: "2026-07-10"
      ).contains("QG-18"))
  }
}
