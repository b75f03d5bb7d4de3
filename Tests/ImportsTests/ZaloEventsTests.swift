import Testing
import WorkCalendar

@testable import Imports

@Suite struct `A log of Zalo events` {
  @Test func `is one request for each thread of each sender`() {
    let hour: Int64 = 3_600_000
    let start: Int64 = 1_676_250_300_000

    let reading = zalo([
      event("alo", from: "1", at: start, name: "a"),
      event("den tat", from: "2", at: start + 1, name: "b"),
      event("o ngo 5", from: "1", at: start + hour, name: "c"),
      event("viec khac", from: "1", at: start + 26 * hour, name: "d"),
    ])

    #expect(reading.texts == [["alo", "o ngo 5"], ["den tat"], ["viec khac"]])
    #expect(reading.requests[0].lines == [1, 3])
    #expect(reading.requests[0].arrives == Instant(iso: "2023-02-13T08:05"))
    #expect(reading.problems == [])
  }

  @Test func `cuts threads where it is told to`() {
    let lines = (0..<3).map {
      event("t\($0)", at: 1_676_250_300_000 + $0 * 7_200_000, name: "\($0)")
    }

    #expect(zalo(lines, gapHours: 1).requests.count == 3)
    #expect(zalo(lines, gapHours: 2).requests.count == 1)
  }

  @Test func `counts an event once, however often it is delivered, and in the order of its clock`()
  {
    let second = event("hai", at: 1_676_250_400_000, name: "b")
    let first = event("một", at: 1_676_250_300_000, name: "a")

    let reading = zalo([second, first, second, second])

    #expect(reading.texts == [["một", "hai"]])
    #expect(reading.repeatedCount == 2)
  }

  @Test func `has attachments without their addresses, and what a sender shares`() {
    let head = #""timestamp":1676250300000,"sender":{"id":8101}"#

    let reading = zalo([
      #"{"event_name":"user_send_image",\#(head),"message":{"msg_id":"a","text":"đây ạ","#
        + #""attachments":[{"type":"image","payload":{"url":"https://zalo.example/p?k=0912345678"}},"#
        + #"{"type":"location","payload":{"coordinates":{"lat":21.0285,"long":"105.8542"}}}]}}"#,
      #"{"event_name":"user_send_sticker",\#(head),"message":{"msg_id":"b"}}"#,
      #"{"event_name":"user_submit_info",\#(head),"info":{"name":"Lê Hoa","phone":84912345678,"#
        + #""address":"12 ngõ 5","city":"Hà Nội"}}"#,
    ])

    #expect(
      reading.texts == [["đây ạ", "<image>", "<location>", "<sticker>", "<Lê Hoa 84912345678>"]])
    #expect(!draft(reading).contains("zalo.example"))
    #expect(!draft(reading).contains("21.02"))
    #expect(!draft(reading).contains("91234"))
  }

  @Test func `passes over what no citizen sent, and counts it`() {
    let reading = zalo([
      #"{"event_name":"follow","timestamp":"1","follower":{"id":"1"}}"#,
      #"{"event_name":"oa_send_text","timestamp":"1"}"#,
      #"{"event_name":"follow"}"#,
      event("alo"),
    ])

    #expect(reading.passedOver == ["follow": 2, "oa_send_text": 1])
    #expect(reading.texts == [["alo"]])
  }

  @Test func `tells of a bad row with its line and column, and loses no other`() {
    let reading = zalo([
      event("một", name: "a"), "", #"{"event_name": "user_send_text", "timestamp": }"#,
      event("hai", name: "b").replacing("\"8101\"", with: "null"),
      event("ba", name: "c").replacing("1676250300000", with: "hôm qua"),
      event("bốn", name: "d").replacing("1676250300000", with: "1676250300"),
      #"{"event_name":"user_send_text","timestamp":1676250300000,"sender":{"id":"1"}}"#,
      "[1]", "chữ", event("năm", name: "e"),
    ])

    #expect(reading.texts == [["một", "năm"]])
    #expect(
      reading.problems == [
        "TS0743 3:47", "TS0745 4:73", "TS0746 5:45", "TS0746 6:45", "TS0745 7:1", "TS0745 8:1",
        "TS0743 9:1",
      ])
  }

  @Test func `may be an array of events`() {
    let reading = ZaloEvents().requests(
      in: Array("[\(event("một", name: "a")),\n {\"bad\": \"x,\n \(event("hai", name: "b"))]".utf8),
      named: "a.json")

    #expect(reading.texts == [["một"]])
    #expect(reading.problems.map { $0.prefix(6) } == ["TS0743"])
  }

  @Test func `stops at its limits`() {
    let long = String(repeating: "dài ", count: 6_000)
    let deep = String(repeating: "[", count: 100_000)

    let reading = zalo([
      event(long, name: "a"), #"{"event_name":\#(deep)"#, event("vừa", name: "b"),
      event(String(repeating: "x", count: 2 << 20), name: "c"),
    ])

    #expect(reading.texts == [["vừa"]])
    #expect(reading.problems.map { $0.prefix(8) } == ["TS0747 1", "TS0743 2", "TS0747 4"])
  }

  @Test func `may be empty, which is told`() {
    #expect(zalo([]).problems == ["TS0749 1:1"])
    #expect(zalo(["\u{FEFF}"]).problems == ["TS0749 1:1"])
    #expect(zalo(["a,b", "1,2"]).problems == ["TS0744 1:1"])
  }
}
