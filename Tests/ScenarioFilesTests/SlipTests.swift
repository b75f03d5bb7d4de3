import Diagnostics
import Foundation
import Testing
import Wording

@testable import ScenarioFiles

// A scenario that an author wrote by the guide alone, and the slips of authors: each changes it in one place, and earns one
// message, at its own line. What follows from a slip is not told as well.

/// One slip: what is written in place of what, and what is said of it where.
private struct Slip: CustomTestStringConvertible, Sendable {
  let name: String
  var path = "basic/ca-noi-vu/scenario.yaml"
  let changes: [(from: String, to: String)]
  let code: String
  /// What stands on the line that is reported.
  let line: String

  var testDescription: String { name }

  init(
    _ name: String, in path: String = "basic/ca-noi-vu/scenario.yaml",
    _ changes: [(from: String, to: String)], _ code: String, at line: String
  ) {
    self.name = name
    self.path = path
    self.changes = changes
    self.code = code
    self.line = line
  }
}

private let rulebook = "rulebooks/lop-noi-vu.yaml"

private let slipsOfModels: [Slip] = [
  Slip(
    "a step is not possible",
    [
      (
        "      - accept\n      - forward:\n          unit: ubnd-quan-dong-da\n          note: Kính chuyển UBND quận Đống Đa nội",
        "      - forward:\n          unit: ubnd-quan-dong-da\n          note: Kính chuyển UBND quận Đống Đa nội"
      )
    ], "TS0481", at: "- forward:"),
  Slip(
    "the model forwards to a wrong unit",
    [
      (
        "forward:\n          unit: ubnd-quan-dong-da\n          note: Kính chuyển UBND quận Đống Đa phản ánh",
        "forward:\n          unit: so-xay-dung\n          note: Kính chuyển UBND quận Đống Đa phản ánh"
      )
    ], "TS0700", at: "unit: so-xay-dung"),
  Slip(
    "the model forwards to whom it is about",
    [
      (
        "forward:\n          unit: ubnd-quan-dong-da\n          note: Kính chuyển UBND quận Đống Đa nội",
        "forward:\n          unit: ubnd-phuong-tan-le\n          note: Kính chuyển UBND quận Đống Đa nội"
      )
    ], "TS0700", at: "unit: ubnd-phuong-tan-le"),
  Slip(
    "the model declines for a wrong reason",
    [("reason: denunciation-procedure\n          text", "reason: spam\n          text")], "TS0700",
    at: "reason: spam"),
  Slip(
    "the model never sends",
    [
      (
        "      - submit\n      - await: approval\n      - send\n      - redact",
        "      - submit\n      - redact"
      )
    ], "TS0700", at: "- open"),
  Slip(
    "the model asks for what is not missing", [("facts: [phone, address]", "facts: [document]")],
    "TS0700", at: "facts: [document]"),
  Slip(
    "nothing is missing of what the model asks for", [("missing: [phone, address]", "missing: []")],
    "TS0700", at: "facts: [phone, address]"),
  Slip(
    "the model hides what stands nowhere",
    [("redact: [\"Do Van Khoi\"", "redact: [\"Đỗ Văn Khôi\"")], "TS0700",
    at: "redact: [\"Đỗ Văn Khôi\""),
  Slip(
    "the model waits before it asks", [("      - await: citizen", "      - await: unit")], "TS0700",
    at: "- await: unit"),
]

private let slipsOfReactions: [Slip] = [
  Slip(
    "a unit that is waited for never answers",
    [
      (
        "      unit: {after: 50 min, says: \"Đội vệ sinh sẽ thu gom xong trong ngày 07/03/2023.\"}\n",
        ""
      )
    ], "TS0702", at: "ask:"),
  Slip(
    "the leader signs after the shift", [("after: 15 min", "after: 12 hours")], "TS0701",
    at: "after: 12 hours"),
  Slip(
    "an answer comes after the shift",
    [("address: {after: 10 min", "address: {after: 2 working days")], "TS0701",
    at: "address: {after: 2 working days"),
  Slip(
    "silence is broken after the shift",
    [("silence: {after: 3 hours, says: \"ad oi", "silence: {after: 3 working days, says: \"ad oi")],
    "TS0701", at: "silence: {after: 3 working days"),
  Slip(
    "a petition comes as the office closes",
    [
      ("arrives: 2023-03-06T10:15", "arrives: 2023-03-06T17:29"),
      ("- at: 2023-03-06T10:16", "- at: 2023-03-06T17:29"),
    ], "TS0702", at: "arrives: 2023-03-06T17:29"),
  Slip(
    "a unit answers what goes to no unit",
    [
      (
        "silence: {after: 3 hours, says: \"Đã nhận được chưa ạ?\"}",
        "unit: {after: 1 hours, says: \"y\"}"
      )
    ], "TS0701", at: "unit: {after: 1 hours"),
  Slip(
    "a fact is asked for that the channel shows",
    [
      (
        "      silence: {after: 3 hours, says: \"a/c oi\"}",
        "      ask:\n        name: {after: 10 min, says: \"Hoàng Minh Tú\"}"
      )
    ], "TS0701", at: "name: {after: 10 min"),
  Slip(
    "good handling earns fewer stars",
    [
      (
        "rating: {good: 5, late: 2}\n    model:\n      - open\n      - classify: {kind: feedback, box: other-matter}\n      - ask",
        "rating: {good: 1, late: 5}\n    model:\n      - open\n      - classify: {kind: feedback, box: other-matter}\n      - ask"
      )
    ], "TS0705", at: "rating: {good: 1"),
]

private let slipsOfTruths: [Slip] = [
  Slip(
    "a denunciation is declined as spam",
    [("decline-reason: denunciation-procedure", "decline-reason: spam")], "TS0703",
    at: "decline-reason: spam"),
  Slip(
    "whoever told everything is declined for lack of it",
    [("decline-reason: denunciation-procedure", "decline-reason: missing-identity")], "TS0703",
    at: "decline-reason: missing-identity"),
  Slip(
    "the kinds of merged petitions differ",
    [
      (
        "      kind: feedback\n      matter: other\n      authority: own\n      outcome: merge",
        "      kind: denunciation\n      matter: other\n      authority: own\n      outcome: merge"
      )
    ], "TS0707", at: "kind: denunciation"),
  Slip(
    "nothing keeps it from whom it is about", [("      keep-from: [ubnd-phuong-tan-le]\n", "")],
    "TS0706", at: "about: ubnd-phuong-tan-le"),
  Slip(
    "a fact is missing that the channel shows",
    [("missing: [phone, address]", "missing: [name, phone, address]")], "TS0093",
    at: "missing: [name"),
  Slip(
    "personal data stand nowhere",
    [
      (
        "personal-data: [\"Trần Thị Ngà\", \"0633 207 519\", \"số 21 ngõ Hàng Khay\", \"Lê Văn Hữu\"]",
        "personal-data: [\"Nguyễn Văn Không Có\"]"
      )
    ], "TS0704", at: "Nguyễn Văn Không Có"),
  Slip(
    "the subject gives the answer away",
    [("vi: góp ý về cán bộ phường", "vi: tố cáo cán bộ phường")], "TS0708",
    at: "subject: {vi: tố cáo"),
  Slip(
    "the briefing gives the answer away",
    [("Đọc kỹ từng phiếu trước khi phân loại.", "Phiếu 02 là tố cáo.")], "TS0708",
    at: "vi: Sáng thứ Hai"),
]

private let slipsOfRules: [Slip] = [
  Slip(
    "a rule begins after every shift", in: rulebook,
    [
      (
        "from: 2023-01-01\n    applies: {truth.outcome: answer}",
        "from: 2030-01-01\n    applies: {truth.outcome: answer}"
      )
    ], "TS0710", at: "id: NV-01"),
  Slip(
    "a rule is for a channel of no petition", in: rulebook,
    [("applies: {truth.outcome: answer}", "applies: {petition.channel: counter}")], "TS0710",
    at: "id: NV-01"),
  Slip(
    "a rule waits for what the post does not do", in: rulebook,
    [
      (
        "activation: {activity: citizen-wrote, when: {cause: answer}}",
        "activation: {activity: returned}"
      )
    ], "TS0710", at: "id: NV-01"),
  Slip(
    "a rule asks for six stars", in: rulebook,
    [
      (
        "activation: {activity: citizen-wrote, when: {cause: answer}}",
        "activation: {activity: rated, when: {stars: {at-least: 6}}}"
      )
    ], "TS0044", at: "at-least: 6"),
  Slip(
    "a rule forbids what the truth asks for", in: rulebook,
    [("target: {activity: published}", "target: {activity: declined}")], "TS0711", at: "absence:"),
  Slip(
    "a window is over before it opens", in: rulebook,
    [("        within: 2 working hours", "        after: 3 days\n        within: 2 working hours")],
    "TS0711", at: "response:"),
  Slip(
    "nothing has to be mentioned", in: rulebook,
    [("must-mention: [{synonyms: request}]", "must-mention: []")], "TS0041", at: "must-mention: []"),
  Slip(
    "a deadline is shown when all is over", in: rulebook,
    [
      (
        "    points: 5\n    severity: minor\n    explanation: {vi: \"Quy chế của lớp: đủ",
        "    shown-after: rated\n    points: 5\n    severity: minor\n    explanation: {vi: \"Quy chế của lớp: đủ"
      )
    ], "TS0720", at: "shown-after: rated"),
  Slip(
    "an article does not exist", in: rulebook,
    [
      (
        "citation: {document: Quy chế của lớp, article: \"1\", status: house}",
        "citation: {document: Nghị định 20/2008/NĐ-CP, article: \"999\", status: law, source: R99}"
      )
    ], "TS0712", at: "article: \"999\""),
  Slip(
    "a rule teaches by a law to come", in: rulebook,
    [("explanation: {vi: \"Quy chế của lớp: đủ", "explanation: {vi: \"Theo Luật 91/2025/QH15: đủ")],
    "TS0440", at: "Luật 91/2025/QH15"),
]

private let slipsOfData: [Slip] = [
  Slip(
    "a landline in a message", [("hoi thoi lam.", "hoi thoi lam, goi 024 3825 1234.")], "TS0076",
    at: "says: |-"),
  Slip(
    "a number plate in a message", [("hoi thoi lam.", "hoi thoi lam, xe 29A1-123.45.")], "TS0714",
    at: "says: |-"),
  Slip(
    "a bank account in a message",
    [("hoi thoi lam.", "hoi thoi lam, STK 19034567890123 Techcombank.")], "TS0713",
    at: "says: |-"),
  Slip(
    "a phone number in the reason", [("vi: Người gửi nêu", "vi: Người gửi (0912 345 678) nêu")],
    "TS0076", at: "0912 345 678"),
  Slip(
    "a phone number in the briefing", [("vi: Sáng thứ Hai", "vi: Gọi 0912 345 678. Sáng thứ Hai")],
    "TS0076", at: "0912 345 678"),
  Slip(
    "a phone number in a rulebook", in: rulebook,
    [
      (
        "explanation: {vi: \"Quy chế của lớp: đủ",
        "explanation: {vi: \"Gọi 0912 345 678. Quy chế của lớp: đủ"
      )
    ], "TS0076", at: "0912 345 678"),
  Slip(
    "a phone number in a message", [("hoi thoi lam.", "hoi thoi lam, goi 0912 345 678.")], "TS0076",
    at: "says: |-"),
  Slip(
    "a phone number in a picture", [("vi: giấy báo của", "vi: giấy báo (0912 345 678) của")],
    "TS0076", at: "0912 345 678"),
  Slip(
    "a real ward is blamed",
    [
      (
        "about: ubnd-phuong-tan-le\n      keep-from: [ubnd-phuong-tan-le]",
        "about: ubnd-phuong-cat-linh-dong-da\n      keep-from: [ubnd-phuong-cat-linh-dong-da]"
      )
    ], "TS0715", at: "about: ubnd-phuong-cat-linh"),
  Slip(
    "a law of an old number",
    [("Luật Tố cáo 25/2018/QH14). Tin", "Luật Tố cáo 03/2011/QH13). Tin")], "TS0712",
    at: "03/2011/QH13"),
]

private let slipsOfWriting: [Slip] = [
  Slip(
    "a quote inside a text", [("says: \"a/c oi\"}", "says: \"a/c oi \"gap\" lam\"}")], "TS0731",
    at: "gap"),
  Slip(
    "a single quote inside a text", [("says: \"a/c oi\"}", "says: 'a/c oi, it's gap'}")], "TS0731",
    at: "gap"),
  Slip(
    "a quote that is not closed", [("phone: \"0612 440 318\"\n", "phone: \"0612 440 318\n")],
    "TS0019", at: "phone: \"0612 440 318"),
  Slip(
    "a full-width colon",
    [
      (
        "      matter: other\n      authority: own\n      outcome: answer",
        "      matter： other\n      authority: own\n      outcome: answer"
      )
    ], "TS0730", at: "matter："),
  Slip(
    "a long dash before an item",
    [("      - await: citizen\n      - accept", "      - await: citizen\n      – accept")],
    "TS0730", at: "– accept"),
  Slip(
    "a text cut by a sign",
    [
      (
        "note: Kính chuyển UBND quận Đống Đa phản ánh",
        "note: Kính chuyển phản ánh #01 tới UBND quận Đống Đa, phản ánh"
      )
    ], "TS0716", at: "#01"),
  Slip(
    "a bracket lost in a comment",
    [("says: \"ad oi co ai doc khong\"}", "says: phan anh #2 chua ai doc}")], "TS0732",
    at: "#2 chua"),
  Slip(
    "a comma within braces", [("subject: {vi: rác ba ngày", "subject: {vi: rác, ba ngày")],
    "TS0039", at: "rác, ba ngày"),
  Slip(
    "a list of units of another time", [("units: ha-noi-2023-02", "units: ha-noi-2025-07")],
    "TS0718", at: "units: ha-noi-2025-07"),
]

private let slips =
  slipsOfRules + slipsOfData + slipsOfWriting + slipsOfModels + slipsOfReactions + slipsOfTruths

/// The files that ship, on which the author's scenario draws.
private let shipped: [SourceFile] = [
  "rulebooks/quoc-gia", "rulebooks/ha-noi-zalo-2023", "units/ha-noi-2023-02",
  "units/ha-noi-2025-07",
  "calendars/viet-nam",
  "templates/ha-noi-zalo", "laws/viet-nam", "lexicons/tieng-viet",
].map { file("scenarios/\($0).yaml", as: "\($0).yaml", below: packageFolder) }

private let authored: [SourceFile] = [
  "basic/ca-noi-vu/scenario.yaml", rulebook,
].map { file("Author/\($0)", as: $0, below: testsFolder) }

private func file(_ place: String, as path: String, below folder: URL) -> SourceFile {
  let data = try? Data(contentsOf: folder.appending(path: place))
  return SourceFile(path: path, bytes: [UInt8](data ?? Data()))
}

/// What is said of the author's files with a slip in them, and the lines that it is said of.
private func said(of slip: Slip?) throws -> [(code: String, line: String)] {
  var files = authored
  if let slip {
    let place = try #require(files.firstIndex { $0.path == slip.path })
    var text = String(decoding: files[place].bytes, as: UTF8.self)
    for change in slip.changes {
      #expect(text.contains(change.from), "“\(change.from)” is there to be changed")
      text = text.replacing(change.from, with: change.to, maxReplacements: 1)
    }
    files[place] = SourceFile(path: slip.path, bytes: [UInt8](text.utf8))
  }
  let report = ScenarioLibrary.check(
    materials: files + shipped, paths: ["basic/ca-noi-vu/scenario.yaml", rulebook])
  return report.diagnostics.map { diagnostic in
    let bytes = files.first { $0.path == diagnostic.location.file }?.bytes ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let number = diagnostic.location.position.line - 1
    return (
      "\(diagnostic.code)", lines.indices.contains(number) ? String(lines[number]) : ""
    )
  }
}

@Suite struct `What an author writes` {
  @Test func `earns no message where nothing is wrong`() throws {
    #expect(try said(of: nil).map(\.code) == [])
  }

  @Test(arguments: slips)
  fileprivate func `with a slip in it earns one message, at the slip`(slip: Slip) throws {
    let found = try said(of: slip)

    #expect(found.map(\.code) == [slip.code])
    #expect(found.first?.line.contains(slip.line) == true, "\(found)")
  }
}
