import Foundation
import Processes
import Testing

@Suite struct `Importing real requests` {
  private static let selling = #"""
    {"event_name":"user_send_text","timestamp":"1676250300000","sender":{"id":"1"},"message":{"msg_id":"a","text":"toi ten nguyen thi hoa 0912345678, mua sim so dep gia re"}}
    """#

  /// A message that comes again behind a row that is broken, a picture, and an event of no message.
  private static let events: [String] = [
    selling,
    #"""
    {"event_name":"user_send_image","timestamp":"1676250360000","sender":{"id":"1"},"message":{"msg_id":"b","attachments":[{"type":"image","payload":{"url":"x"}}]}}
    """#,
    #"{"event_name":"follow","timestamp":"1676250300000"}"#, "{", selling,
  ]

  /// A sound decision for every place that the draft of the events leaves open.
  private static let decisions: [(String, String)] = [
    ("title: TODO", "title: {vi: Nháp, en: Draft}"),
    ("rulebook: TODO", "rulebook: ha-noi-zalo-2023"), ("units: TODO", "units: ha-noi-2023-02"),
    ("templates: TODO", "templates: ha-noi-zalo"),
    ("briefing: TODO", "briefing: {vi: Một tin., en: One message.}"),
    ("subject: TODO", "subject: {vi: bán sim, en: phone cards}"),
    ("what: TODO", "what: {vi: ảnh một tấm sim, en: a picture of a phone card}"),
    ("kind: TODO", "kind: spam"), ("matter: TODO", "matter: other"),
    ("authority: TODO", "authority: none"),
    ("outcome: TODO", "outcome: decline\n      decline-reason: spam"),
    ("      unit: TODO\n", ""), ("missing: TODO", "missing: []"), ("claims: TODO", "claims: []"),
    ("why: TODO", "why: {vi: Tin quảng cáo., en: An advertisement.}"),
    (
      "model: TODO",
      """
      model:
            - open
            - classify: spam
            - decline:
                reason: spam
                text: Kênh này chỉ nhận phản ánh, kiến nghị của người dân, không nhận quảng cáo.
      """
    ),
  ]

  private func withEvents(
    _ body: (Program, _ events: String, _ folder: String) throws -> Void
  ) throws {
    let program = try Program()
    defer { program.remove() }
    let events = program.folder.appending(path: "su-kien.jsonl").path
    try Self.events.joined(separator: "\n").write(toFile: events, atomically: true, encoding: .utf8)
    try body(program, events, program.scenarios + "/basic/nhap")
  }

  @Test
  func `gives a draft that check refuses for each decision left, and passes once all are made`()
    throws
  {
    try withEvents { program, events, folder in
      let imported = try program.output(["import", "zalo", events, "--to", folder])
      let path = folder + "/scenario.yaml"
      let draft = try String(contentsOfFile: path, encoding: .utf8)
      let checked = try program.output(["check", path])

      // One row is broken, and everything else is there.
      #expect(imported.status == 65)
      #expect(imported.text == path + "\n")
      let open = draft.split(separator: "\n").indices.filter { index in
        draft.split(separator: "\n")[index].hasSuffix(": TODO")
      }
      #expect(open.count == Self.decisions.count)
      #expect(checked.status == 65)
      #expect(checked.text.ranges(of: " TS0740: ").count == open.count, "\(checked.text)")
      #expect(checked.text.matches(of: /TS\d{4}:/).count == open.count, "\(checked.text)")
      #expect(!draft.contains("912345678"))
      #expect(!draft.contains("nguyen thi hoa"))

      var filled = draft
      for (place, decision) in Self.decisions { filled = filled.replacing(place, with: decision) }
      try filled.write(toFile: path, atomically: true, encoding: .utf8)
      let sound = try program.output(["check", path, "--lang", "en"])

      #expect(sound.status == 0)
      #expect(sound.text == "1 file, 0 errors\n")
    }
  }

  @Test func `writes over nothing, and says what it passed over`() throws {
    try withEvents { program, events, folder in
      _ = try program.output(["import", "zalo", events, "--to", folder])
      let again = try program.run(["import", "zalo", events, "--to", folder, "--lang", "en"])
      let shown = try program.run(["import", "zalo", events, "--lang", "en"])

      #expect(again.status == 73)
      #expect(again.text.contains("tapsu import writes over nobody’s work."))
      #expect(shown.status == 65)
      #expect(shown.text.contains("su-kien.jsonl:4:2: "))
      #expect(shown.text.contains("1 event came again and counted once."))
      #expect(shown.text.contains("Passed over, as no messages of citizens: follow 1."))
      #expect(shown.text.contains("scenario: ban-nhap\n"))
    }
  }

  @Test func `reads tables and lists of requests`() throws {
    try withEvents { program, _, _ in
      let table = program.folder.appending(path: "so.csv").path
      try "Nội dung,Ngày\nĐèn tắt,13/02/2023 08:12\n".write(
        toFile: table, atomically: true, encoding: .utf8)
      let list = program.folder.appending(path: "yeu-cau.json").path
      try #"[{"description": "Ổ gà", "requested_datetime": "2023-02-13T08:12:00+07:00"}]"#.write(
        toFile: list, atomically: true, encoding: .utf8)

      let ofTable = try program.output(
        ["import", "csv", table, "--map", "text=Nội dung,time=Ngày", "--date", "2023-03-06"])
      let ofList = try program.output(["import", "open311", list])

      #expect(ofTable.status == 0)
      #expect(ofTable.text.contains("    arrives: 2023-03-06T08:12\n"))
      #expect(ofList.status == 0)
      #expect(ofList.text.contains("      - says: |-\n          Ổ gà\n"))
    }
  }

  private static let refused: [([String], Int32)] = [
    (["import", "zalo"], 64), (["import", "fax", "x"], 64), (["import", "zalo", "/khong-co"], 66),
    (["import", "csv", "x"], 64), (["import", "csv", "x", "--map", "time=a"], 64),
    (["import", "zalo", "x", "--map", "text=a"], 64),
    (["import", "open311", "x", "--gap", "2"], 64),
    (["import", "zalo", "x", "--gap", "0"], 64), (["import", "zalo", "x", "--date", "mai"], 64),
    (["import", "zalo", "x", "--date", "2023-02-12"], 64),
    (["import", "zalo", "x", "--to", "Bản nháp"], 64), (["import", "zalo", "x", "--to", "/"], 64),
    (["import", "csv", "x", "--map", "text=a", "--separator", "xx"], 64),
  ]

  @Test(arguments: refused)
  func `refuses what it does not understand`(call: [String], status: Int32) throws {
    let program = try Program()
    defer { program.remove() }

    #expect(try program.output(call).status == status)
  }
}
