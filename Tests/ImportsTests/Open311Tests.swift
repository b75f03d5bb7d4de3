import Testing
import WorkCalendar

@testable import Imports

@Suite struct `A list of Open311 requests` {
  private func read(_ text: String) -> RequestReading {
    Open311Requests().requests(in: Array(text.utf8), named: "yeu-cau")
  }

  private let json = """
    [
      {"service_request_id": "638344", "status": "closed", "status_notes": "Đã vá",
       "service_name": "Ổ gà", "description": "Ổ gà to", "requested_datetime": "2023-02-13T01:05:00Z",
       "address": "trước số 8 phố Huế", "lat": 21.0285, "long": 105.85, "media_url": "http://x.example/1.jpg"},
      {"description": null, "service_name": "Rác"},
      {"service_request_id": 2, "description": "Đèn tắt", "requested_datetime": "hôm qua",
       "first_name": "Hoa", "last_name": "Lê Thị", "phone": "0912 345 678"}
    ]
    """

  private let xml = """
    <?xml version="1.0" encoding="utf-8"?>
    <service_requests>
      <request>
        <service_request_id>638344</service_request_id>
        <description>Ổ gà to &lt;lắm&gt;</description>
        <requested_datetime>2023-02-13T08:05:00+07:00</requested_datetime>
        <address>trước số 8 phố Huế</address>
        <lat>21.0285</lat>
      </request>
      <request>
        <status>open</status>
      </request>
      <request>
        <description><![CDATA[Đèn & điện]]></description>
        <requested_datetime>hôm qua</requested_datetime>
      </request>
    </service_requests>
    """

  @Test func `in JSON is a petition for each that says something`() {
    let reading = read(json)

    #expect(
      reading.texts == [["Ổ gà to\nNơi xảy ra: trước số 8 phố Huế", "<image>"], ["Đèn tắt"]])
    #expect(reading.problems == ["TS0745 5:3", "TS0746 6:55"])
    #expect(reading.requests[0].arrives == Instant(iso: "2023-02-13T08:05"))
    #expect(reading.requests[1].person.name == "Lê Thị Hoa")
    #expect(reading.requests[1].arrives == nil)
    #expect(draft(reading, kind: .open311).contains("arrives: TODO"))
  }

  @Test func `in XML is the same`() {
    let reading = read(xml)

    #expect(
      reading.texts == [["Ổ gà to <lắm>\nNơi xảy ra: trước số 8 phố Huế"], ["Đèn & điện"]])
    #expect(reading.problems == ["TS0745 10:3", "TS0746 15:5"])
  }

  @Test func `may stand in an object, and a line each`() {
    let list = #"{"service_requests": [{"description": "a"}, {"description": "b"}]}"#
    let lines = "{\"description\": \"a\"}\n{\"description\": }\n{\"description\": \"b\"}"

    #expect(read(list).texts == [["a"], ["b"]])
    #expect(read(lines).texts == [["a"], ["b"]])
    #expect(read(lines).problems == ["TS0743 2:17"])
    #expect(read(#"{"description": "a"}"#).texts == [["a"]])
  }

  @Test func `keeps the requests before a fault of XML, and declares no entity`() {
    let torn = read(xml.replacing("<status>open</status>", with: "<status>open"))
    let bomb = read(
      "<!DOCTYPE a [<!ENTITY b \"aaaa\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
        + "<service_requests><request><description>&b;&c;</description></request></service_requests>"
    )

    #expect(torn.texts == [["Ổ gà to <lắm>\nNơi xảy ra: trước số 8 phố Huế"]])
    #expect(torn.problems.map { $0.prefix(6) } == ["TS0743"])
    #expect(bomb.texts == [])
    #expect(bomb.problems.map { $0.prefix(6) } == ["TS0743"])
  }

  @Test(arguments: ["Xin chào", "<a/>", "<a><b>x</b></a>"])
  func `is nothing else`(text: String) {
    #expect(read(text).problems == ["TS0744 1:1"])
  }

  @Test(arguments: ["", "[]", "[ , ]", "<service_requests/>"])
  func `may have nothing`(text: String) {
    #expect(["TS0749 1:1", "TS0744 1:1"].contains(read(text).problems.joined()))
  }
}
