import Petitions
import Testing
import WorkCalendar

@testable import Imports

@Suite struct `A table of requests` {
  private func read(
    _ text: String, _ map: String, separator: UInt8? = nil
  ) throws -> RequestReading {
    let columns = try #require(RequestColumns(parsing: map))
    return TableRequests(columns, separator: separator).requests(
      in: Array(text.utf8), named: "so.csv")
  }

  @Test func `is a petition for each row, by the columns that were named`() throws {
    let reading = try read(
      "STT;Ngày;Giờ;Nội dung, tóm tắt;Kênh;Họ tên;ĐT\n"
        + "1;13/02/2023;8h05;\"Đèn tắt;\ncả ngõ\";Tổng đài;Lê Hoa;0912345678\n"
        + "2;13/02/2023;;Rác;khác;;\n;;;;;;\n",
      "text=Nội dung, tóm tắt,time=Ngày+Giờ,channel=5,name=họ tên,phone=ĐT")

    #expect(reading.texts == [["Rác"], ["Đèn tắt;\ncả ngõ"]])
    #expect(reading.requests.map(\.arrives?.clock) == ["08:00", "08:05"])
    #expect(reading.requests.map(\.channel) == [nil, .hotline])
    #expect(reading.requests[1].person.name == "Lê Hoa")
    #expect(reading.problems == [])
  }

  @Test func `tells of a bad row and of a bad cell with its place`() throws {
    let reading = try read(
      "Nội dung,Ngày\n,13/02/2023\nmột,hôm qua\n\"hai\"x,13/02/2023\n\"ba\nbốn\",mai\nnăm,14/02/2023\n",
      "text=Nội dung,time=Ngày")

    #expect(reading.texts == [["năm"], ["một"], ["ba\nbốn"]])
    #expect(reading.problems == ["TS0745 2:1", "TS0746 3:5", "TS0743 4:1", "TS0746 6:6"])
  }

  @Test func `has to have the columns`() throws {
    #expect(try read("Nội dung\nx\n", "text=Noi dung").problems == ["TS0748 1:1"])
    #expect(try read("a,a\nx,y\n", "text=a").problems == ["TS0748 1:3"])
    #expect(try read("a\nx\n", "text=2").problems == ["TS0748 1:1"])
    #expect(try read("PK\u{3}\u{4}", "text=a").problems == ["TS0744 1:1"])
    #expect(try read("a\n", "text=a").problems == ["TS0749 1:1"])
  }

  @Test(arguments: [
    "", "text", "text=", "time=Ngày", "text=a,text=b", "x=a,text=b", "text=a,time=",
  ])
  func `needs a map that says where the text is`(map: String) {
    #expect(RequestColumns(parsing: map) == nil)
  }

  @Test(arguments: [
    ("Zalo OA", Channel.zalo), ("Cổng DVC quốc gia", .nationalPortal), ("Đường dây nóng", .hotline),
    ("thư điện tử", .email), ("Bưu điện", .post), ("Trực tiếp tại quầy", .counter),
    ("iHanoi", .cityApp), ("national-portal", .nationalPortal),
  ])
  func `knows channels as offices call them`(name: String, channel: Channel) {
    #expect(Channel(spoken: name) == channel)
  }
}
