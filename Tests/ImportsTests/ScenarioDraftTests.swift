import Diagnostics
import Randomness
import Scenarios
import Testing
import WorkCalendar
import YAML

@testable import Imports

@Suite struct `A draft of a scenario` {
  private static let calendar: WorkingCalendar? = {
    guard let first = CivilDate(iso: "2023-01-01"), let last = CivilDate(iso: "2023-12-31"),
      let hours = OfficeHours(opensAtMinute: 480, closesAtMinute: 1050)
    else { return nil }
    return try? WorkingCalendar(
      id: "viet-nam", hours: [hours], weeklyRest: [.saturday, .sunday], holidays: [:],
      workingDaysInstead: [:], covers: first...last)
  }()

  private func files(
    of reading: RequestReading, on date: CivilDate? = nil
  ) -> [ScenarioDraft.File] {
    ScenarioDraft(
      ScenarioDraft.Setting(
        name: "ban-nhap", level: .basic, kind: .zalo, file: "a.jsonl", date: date,
        calendar: Self.calendar)
    ).files(of: reading.requests)
  }

  private func root(_ text: String) throws -> YAMLNode {
    let parsed = parse(bytes: Array(text.utf8), file: "a.yaml")
    #expect(
      Array(parsed.diagnostics).isEmpty, "\(Array(parsed.diagnostics).map(\.message)) \(text)")
    return try #require(parsed.root)
  }

  private static let milliseconds: Int64 = 1_676_250_300_000
  private static let day: Int64 = 86_400_000

  @Test func `says what is told of the sender, and in which words`() throws {
    let text = draft(
      zalo([
        event("toi ten nguyen thi hoa, sdt 0912.345.678", name: "a"),
        event("goi lai 0912345678 nhe, Nguyen Thi Hoa", at: Self.milliseconds + 60_000, name: "b"),
      ]))

    let petition = try #require(root(text)["petitions"]?.sequence?.first)
    #expect(petition["sender"]?["name"]?.text == "Phan Thị Lý")
    #expect(petition["sender"]?["phone"]?.text == "0600 000 001")
    let messages = try #require(petition["messages"]?.sequence)
    #expect(messages[0]["says"]?.text == "toi ten phan thi ly, sdt 0600.000.001")
    #expect(messages[0]["as"]?["name"]?.text == "phan thi ly")
    #expect(messages[0]["as"]?["phone"]?.text == "0600.000.001")
    #expect(messages[1]["at"]?.text == "2023-02-13T08:06")
    #expect(
      petition["truth"]?["personal-data"]?.sequence?.compactMap(\.text) == [
        "phan thi ly", "0600.000.001", "0600000001", "Phan Thi Ly",
      ])
  }

  @Test func `is the same for the same file`() {
    let lines = [event("tôi là Lê Hoa 0912345678", name: "a"), event("b", from: "2", name: "b")]

    #expect(draft(zalo(lines)) == draft(zalo(lines)))
  }

  @Test(arguments: [
    "- id: \"99\"\n    arrives: x", "x\n  truth: {kind: spam}", "# không phải ghi chú", "|-\n  a",
    "\"'{}[]&*!|>%@`", "---\n...\n", "a: b", "  thụt vào\n\tTab", "*a", "<<: *x", "\\u0000 \\n \"",
    "{{{{", "'", "!!python/object:os.system", "\u{7}\u{1B}]0;x\u{7}", "a\u{2028}- id: b",
    "%YAML 1.1", "? a\n: b", "~", "null",
  ])
  func `holds any text as the text that it is`(text: String) throws {
    let draft = draft(zalo([event(text.cleaned)]))

    let petitions = try #require(root(draft)["petitions"]?.sequence)
    #expect(petitions.count == 1)
    let messages = petitions[0]["messages"]?.sequence
    #expect(messages?.first?["says"]?.text == text.cleaned, "\(draft)")
  }

  @Test func `puts what comes on a day of rest before the next working day`() {
    // A Saturday evening.
    let file = files(of: zalo([event("a", at: Self.milliseconds - 2 * Self.day)]))[0]

    #expect(file.text.contains("\ndate: 2023-02-13\ndays: 1\n"))
    #expect(file.text.contains("arrives: 2023-02-11T08:05"))
  }

  @Test func `lasts until everything has come, and gathers what comes over many weeks`() {
    func text(_ days: Int64) -> String {
      files(
        of: zalo([
          event("a", name: "a"),
          event("b", from: "2", at: Self.milliseconds + days * Self.day, name: "b"),
        ]))[0].text
    }

    #expect(text(1).contains("\ndays: 2\n"))
    #expect(text(25).contains("\ndays: 20\n"))
    #expect(text(100).contains("\ndays: 1\n"))
    #expect(text(100).ranges(of: "arrives: 2023-02-13T08:05").count == 2)
  }

  @Test func `can be moved to another day`() throws {
    let date = try #require(CivilDate(iso: "2023-03-06"))
    let file = files(of: zalo([event("a")]), on: date)[0]

    #expect(file.text.contains("\ndate: 2023-03-06\n"))
    #expect(file.text.contains("arrives: 2023-03-06T08:05"))
  }

  @Test func `asks for the day where the calendar does not reach`() {
    #expect(draft(zalo([event("a")])).contains("\ndate: TODO\n"))
  }

  @Test func `is several where there are more requests than a scenario has, and cuts long threads`()
  {
    let many = zalo((0..<130).map { event("t", from: "\($0)", name: "a") })
    let long = zalo((0..<45).map { event("t\($0)", name: "\($0)") })

    #expect(files(of: many).map(\.name) == ["ban-nhap", "ban-nhap-2", "ban-nhap-3"])
    #expect(files(of: many).map(\.petitionCount) == [60, 60, 10])
    #expect(files(of: long).map(\.petitionCount) == [3])
  }

  @Test func `splits a text that is longer than a message may be`() throws {
    let text = draft(zalo([event(String(repeating: "dài quá ", count: 1_500))]))

    let messages = try #require(root(text)["petitions"]?.sequence?.first?["messages"]?.sequence)
    #expect(messages.count == 4)
    #expect(messages.compactMap { $0["says"]?.text }.allSatisfy { $0.count < 4_000 })
  }

  /// Anything at all, and events with anything in them.
  @Test(arguments: 0..<150)
  func `of random events is a tree, with no number that was there`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "tôi tên là Nguyễn Văn A", "0912345678", "số 5 ngõ 7", "\n", "- id: x", "\"", "\\", "'", "{",
      "}",
      "[", "]", ":", "# ", "\t", "\u{202E}", "\u{0}", "é", "🏳️‍🌈", "P.Bách Khoa", "001099012345", "|-",
      "~",
      "hoa@gmail.com", "29A-123.45", "https://x.vn/0912345678", "\u{85}", "TODO", "chị Hoa", " ",
      "\u{300}",
    ]
    var lines: [String] = []
    for number in 0...random.below(12) {
      var text = ""
      for _ in 0...random.below(12) { text += random.one(of: parts) }
      var line = event(text, from: "\(random.below(3))", name: "\(random.below(20))")
      line = line.replacing("1676250300000", with: "\(1_676_250_300_000 + random.below(1 << 40))")
      if random.below(4) == 0 {
        var bytes = Array(line.utf8)
        bytes[random.below(bytes.count)] = UInt8(random.below(256))
        line = String(decoding: bytes, as: UTF8.self)
      }
      if random.below(6) == 0 { line = String(line.prefix(random.below(line.count))) }
      lines.append(number % 5 == 4 ? "\(random.next())" : line)
    }
    let bytes = Array(lines.joined(separator: "\n").utf8)

    for reader in [
      RequestReader.zalo(ZaloEvents()), .open311(Open311Requests()),
      .table(TableRequests(try #require(RequestColumns(parsing: "text=1,time=2")))),
    ] {
      let reading = reader.requests(in: bytes, named: "a")
      for file in files(of: reading) {
        _ = try root(file.text)
        if case .zalo = reader {
          #expect(!file.text.contains("912345678"), "seed \(seed)")
          #expect(!file.text.contains("1099012345"), "seed \(seed)")
          #expect(!file.text.contains("gmail"), "seed \(seed)")
        }
      }
    }
  }
}
