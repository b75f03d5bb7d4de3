import Diagnostics
import Foundation
import Testing
import Wording

@testable import ScenarioFiles

/// A text that an author is writing, with the sign │ where the cursor stands.
struct MarkedText {
  let text: EditedText
  let cursor: EditedPlace

  init(_ marked: String) throws {
    let parts = marked.split(separator: "│", omittingEmptySubsequences: false)
    try #require(parts.count == 2, "one cursor")
    text = EditedText(Array((parts[0] + parts[1]).utf8))
    let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    cursor = EditedPlace(line: lines.count - 1, byte: lines.last?.utf8.count ?? 0)
  }
}

/// What an author is told while writing in a library of the good files.
@Suite struct `An author’s bench` {
  private let scenario = goodText(goodPath)
  private let unit = "      unit: so-tu-phap\n"

  /// Asks about a file whose text stands in an editor, not on the disk.
  private func ask<Answer>(
    _ marked: String, at path: String = goodPath, _ language: Language = .vietnamese,
    _ question: (AuthorBench, String, EditedPlace) -> Answer
  ) throws -> Answer {
    try withFolder { folder in
      try write(goodFiles + [goodTopics, goodFacts], below: folder)
      let written = try MarkedText(marked)
      var bench = AuthorBench(ScenarioLibrary(root: folder), language)
      bench.put(written.text, at: folder + "/" + path)
      return question(bench, folder + "/" + path, written.cursor)
    }
  }

  private func completions(
    _ marked: String, at path: String = goodPath, _ language: Language = .vietnamese
  ) throws -> [Completion] {
    try ask(marked, at: path, language) { $0.completions(at: $1, $2)?.items ?? [] }
  }

  private func inserted(_ marked: String, at path: String = goodPath) throws -> [String] {
    try completions(marked, at: path).map(\.inserted)
  }

  private func hover(
    _ marked: String, at path: String = goodPath, _ language: Language = .vietnamese
  ) throws -> String {
    try ask(marked, at: path, language) { $0.hover(at: $1, $2)?.markdown ?? "" }
  }

  /// Where a definition is: the file below the library, line and column.
  private func definition(_ marked: String, at path: String = goodPath) throws -> String {
    try ask(marked, at: path) { bench, file, cursor in
      bench.definition(at: file, cursor).map { found in
        let name = found.file.dropFirst(bench.library.root.count + 1)
        return "\(name):\(found.position.line):\(found.position.column)"
      } ?? ""
    }
  }

  // MARK: - Completion

  @Test func `finds a unit by its words without marks, and writes its id`() throws {
    let found = try completions(
      scenario.replacing(unit, with: "      unit: xay dung│\n", maxReplacements: 1))

    #expect(found.map(\.label) == ["Sở Xây dựng"])
    #expect(found.map(\.inserted) == ["so-xay-dung"])
    #expect(found.map(\.kind) == [.reference])
  }

  @Test(arguments: [
    ("sxd", "so-xay-dung"), ("tan le", "ubnd-phuong-tan-le"), ("Tư pháp", "so-tu-phap"),
  ])
  func `finds a unit by what people call it`(typed: String, id: String) throws {
    let text = scenario.replacing(unit, with: "      unit: \(typed)│\n", maxReplacements: 1)

    #expect(try inserted(text).first == id)
  }

  @Test func `puts a space behind a colon that has none`() throws {
    let text = scenario.replacing(unit, with: "      unit:│\n", maxReplacements: 1)

    #expect(try inserted(text).first == " ubnd-thanh-pho")
  }

  @Test func `finds units within braces and brackets`() throws {
    let note = scenario.replacing("{unit: so-tu-phap, note", with: "{unit: xay│, note")
    let list = scenario.replacing("keep-from: [ubnd", with: "keep-from: [xay d│, ubnd")

    #expect(try inserted(note) == ["so-xay-dung"])
    #expect(try inserted(list) == ["so-xay-dung"])
  }

  @Test func `replaces the whole word on which the cursor stands`() throws {
    let text = scenario.replacing(
      "{unit: so-tu-phap, note", with: "{unit: so│-tu-phap, note", maxReplacements: 1)

    let found = try ask(text) { bench, path, cursor in
      let file = bench.text(at: path)
      return bench.completions(at: path, cursor).flatMap { file?.word($0.word) }
    }

    #expect(found == "so-tu-phap")
  }

  @Test func `knows the words of a field by what they mean`() throws {
    let text = scenario.replacing("      kind: feedback\n", with: "      kind: khieu nai│\n")

    let found = try completions(text.keepingOneCursor)

    #expect(found.first?.inserted == "complaint")
    #expect(found.first?.label == "khiếu nại")
  }

  @Test func `offers the fields that are not written yet, broken as the file may be`() throws {
    let cut = scenario.prefix(through: "      kind: feedback\n")

    let found = try completions(cut + "      │")
    let matter = try completions(cut + "      mat│")

    #expect(found.map(\.label).contains("outcome"))
    #expect(!found.map(\.label).contains("kind"))
    #expect(matter.map(\.inserted) == ["matter: "])
    #expect(matter.first?.detail == "nói về việc gì")
  }

  @Test func `offers fields that stand below with nothing behind their colon`() throws {
    let text = scenario.prefix(through: "    channel: zalo\n") + "    rea│"

    #expect(try inserted(text) == ["reactions:"])
  }

  @Test func `offers the steps of a model, bare and laden`() throws {
    let text = scenario.prefix(through: "      - open\n") + "      - │"

    let found = try inserted(text)

    #expect(found.contains("accept"))
    #expect(found.contains("forward:"))
  }

  @Test func `names petitions in quotation marks`() throws {
    let text = scenario.replacing("      - merge: \"01\"\n", with: "      - merge: │\n")

    #expect(try inserted(text) == ["\"01\"", "\"02\""])
  }

  @Test func `names the files that there are`() throws {
    #expect(
      try inserted(scenario.replacing("units: mau\n", with: "units: │\n")) == ["linh-vuc", "mau"])
  }

  @Test func `knows the topics of a list of units, and those of the scenario’s`() throws {
    let own = String(decoding: goodTopics.bytes, as: UTF8.self).replacing(
      "topic: mat-dien", with: "topic: dien│")
    let other = scenario.replacing("units: mau\n", with: "units: linh-vuc\n").replacing(
      unit, with: "      topic: sao y│\n", maxReplacements: 1)

    #expect(try inserted(own, at: goodTopics.path) == ["mat-dien"])
    #expect(try inserted(other) == ["chung-thuc"])
  }

  @Test func `knows rules of the rulebook and of those that it extends`() throws {
    let rulebook = goodText("rulebooks/mau.yaml").replacing(
      "requires: [QG-01]", with: "requires: [│]")
    let runs = "tapsu: 1\nruns: mau\nerrors:\n  - petition: \"01\"\n    breaks: [tra loi│"

    let found = try inserted(rulebook, at: "rulebooks/mau.yaml")

    #expect(found.contains("HN-05"))
    #expect(found.contains("QG-02"))
    #expect(try inserted(runs, at: "basic/mau/runs.yaml").first == "HN-04")
  }

  @Test func `knows what conditions can ask, and compare it with`() throws {
    let rulebook = goodText("rulebooks/mau.yaml")
    let asked = rulebook.replacing(
      "when: {unit: {is", with: "when: {ly do│, unit: {is", maxReplacements: 1)
    let compared = rulebook.replacing("truth.kind: [feedback,", with: "truth.kind: [to cao│,")

    #expect(try inserted(asked, at: "rulebooks/mau.yaml").first == "reason: ")
    #expect(try inserted(compared, at: "rulebooks/mau.yaml").first == "denunciation")
  }

  @Test func `knows the activities of rules`() throws {
    let rulebook = goodText("rulebooks/mau.yaml").replacing(
      "{activity: accepted}", with: "{activity: chuyển│}")

    #expect(try inserted(rulebook, at: "rulebooks/mau.yaml").contains("forwarded"))
  }

  @Test func `begins a letter with a template`() throws {
    let text = scenario.replacing("      - submit\n", with: "      - draft: │\n")

    let found = try completions(text)

    #expect(found.map(\.label) == ["Trả lời"])
    #expect(
      found.map(\.inserted) == ["|-\n          Kính gửi {{tên người gửi}}, {{nội dung}}."])
  }

  @Test func `keeps silent in texts and comments`() throws {
    let prose = scenario.replacing(
      "      - says: e ơi cho a hỏi phí chứng thực\n",
      with: "      - says: |-\n          truth:\n          │\n")
    let comment = scenario.replacing("days: 2\n", with: "days: 2 # ki│\n")

    #expect(try inserted(prose).isEmpty)
    #expect(try inserted(comment).isEmpty)
  }

  @Test func `offers the kinds of files where nothing is written yet`() throws {
    let found = try completions("│", at: "units/moi.yaml")

    #expect(found.map(\.label).prefix(3) == ["tapsu", "scenario", "rulebook"])
  }

  // MARK: - Hover

  @Test func `tells what a unit deals with`() throws {
    let text = scenario.replacing(unit, with: "      unit: so-tu│-phap\n", maxReplacements: 1)
    let topics = text.replacing("units: mau\n", with: "units: linh-vuc\n")

    #expect(try hover(text).contains("**Sở Tư pháp** (`so-tu-phap`)"))
    #expect(try hover(text).contains("- hộ tịch"))
    #expect(try hover(topics).contains("- Chứng thực"))
  }

  @Test func `tells what a rule says, on what basis and for how many points`() throws {
    let runs = "tapsu: 1\nruns: mau\nerrors:\n  - petition: \"01\"\n    breaks: [HN-│01]\n"

    let told = try hover(runs, at: "basic/mau/runs.yaml")

    #expect(told.contains("**Chuyển đúng nơi** (`HN-01`)"))
    #expect(told.contains("Chuyển nhầm thì mất thời gian."))
    #expect(told.contains("Quy chế mô phỏng"))
    #expect(told.contains("mất 20 điểm"))
  }

  @Test func `tells what a field is for, and its words`() throws {
    let text = scenario.replacing("pass-mark: 60\n", with: "pass│-mark: 60\n")
    let words = scenario.replacing("role: reception\n", with: "ro│le: reception\n")
    let word = scenario.replacing("role: reception\n", with: "role: recep│tion\n")

    #expect(try hover(text).contains("**pass-mark**: phần trăm điểm để đạt"))
    #expect(try hover(text, at: goodPath, .english).contains("the percentage that passes"))
    #expect(try hover(words).contains("- `handling`: xử lý"))
    #expect(try hover(word) == "**reception**: tiếp nhận (đầu mối)")
  }

  @Test func `tells the texts of templates`() throws {
    let text = scenario.replacing("templates: mau\n", with: "templates: m│au\n")

    #expect(try hover(text).contains("> Xin cho biết {{điều còn thiếu}}."))
  }

  @Test func `tells when a law is in force, and what its article says`() throws {
    let facts = """
      tapsu: 1
      facts: khac
      list:
        - id: R03
          title: Ai được gửi
          text: Ai cũng gửi được.
          citation: {document: Nghị định 20/2008/NĐ-CP, article: "│3", status: law, source: R03}
      """
    let laws = """
      tapsu: 1
      laws: mau
      title: Văn bản
      list:
        - {document: Nghị định 20/2008/NĐ-CP, from: 2008-03-03}
      """

    let told = try withFolder { folder in
      try write(goodFiles(replacing: ["laws/mau.yaml": laws]), below: folder)
      let written = try MarkedText(facts)
      var bench = AuthorBench(ScenarioLibrary(root: folder), .vietnamese)
      bench.put(written.text, at: folder + "/facts/khac.yaml")
      try write(
        [SourceFile(path: "facts/khac.yaml", bytes: written.text.bytes)], below: folder)
      return bench.hover(at: folder + "/facts/khac.yaml", written.cursor)?.markdown ?? ""
    }

    #expect(told.contains("Có hiệu lực từ 2008-03-03"))
    #expect(told.contains("Ai cũng gửi được."))
  }

  // MARK: - Definitions

  @Test func `goes to where a unit, a topic, a rule, a petition and a file are defined`() throws {
    let unit = scenario.replacing(unit, with: "      unit: so-tu│-phap\n", maxReplacements: 1)
    let petition = scenario.replacing("duplicate-of: \"01\"", with: "duplicate-of: \"0│1\"")
    let file = scenario.replacing("rulebook: mau\n", with: "rulebook: ma│u\n")
    let rule = goodText("rulebooks/mau.yaml").replacing(
      "requires: [QG-02]", with: "requires: [QG│-02]")
    let topic = String(decoding: goodTopics.bytes, as: UTF8.self).replacing(
      "topic: mat-dien", with: "topic: mat-d│ien")

    #expect(try definition(unit) == "units/mau.yaml:9:9")
    #expect(try definition(petition) == "\(goodPath):20:9")
    #expect(try definition(file) == "rulebooks/mau.yaml:1:1")
    #expect(try definition(rule, at: "rulebooks/mau.yaml") == "rulebooks/nen.yaml:6:9")
    #expect(try definition(topic, at: goodTopics.path) == "units/linh-vuc.yaml:8:9")
  }

  @Test func `keeps the tree that a file had before it broke`() throws {
    let (first, rest) = ("requires: [QG-01]", "requires: [HN-03]")
    let whole = goodText("rulebooks/mau.yaml")
    let broken = whole.replacing(first, with: "requires: [HN-│03]").replacing(
      "title: {vi: Bộ mẫu, en: The sample}", with: "title: {vi: Bộ mẫu, en: The sample")
    try withFolder { folder in
      try write(goodFiles, below: folder)
      let path = folder + "/rulebooks/mau.yaml"
      let written = try MarkedText(broken)
      var bench = AuthorBench(ScenarioLibrary(root: folder), .vietnamese)
      bench.put(EditedText(Array(whole.replacing(first, with: rest).utf8)), at: path)
      _ = bench.hover(at: path, written.cursor)

      bench.put(written.text, at: path)

      #expect(bench.definition(at: path, written.cursor)?.position.line == 37)
    }
  }

  // MARK: - Checks

  @Test func `judges what is open, and not what is on the disk`() throws {
    let slip = scenario.replacing("unit: so-tu-phap\n", with: "unit: so-tu-phop\n│")

    let found = try ask(slip) { bench, path, _ in
      bench.check(path, depth: .reading).diagnostics.map {
        "\($0.code) \($0.location.position.line)"
      }
    }

    #expect(found.contains("TS0064 38"))
  }

  @Test func `reads another file that is open for the one that names it`() throws {
    try withFolder { folder in
      try write(goodFiles, below: folder)
      var bench = AuthorBench(ScenarioLibrary(root: folder), .vietnamese)
      let path = folder + "/" + goodPath
      let units = goodText("units/mau.yaml").replacing("id: so-tu-phap", with: "id: so-tu-phap-cu")
      let before = bench.check(path, depth: .reading).diagnostics.count

      bench.put(EditedText(Array(units.utf8)), at: folder + "/units/mau.yaml")
      let during = bench.check(path, depth: .reading).diagnostics.count
      bench.remove(folder + "/units/mau.yaml")
      let after = bench.check(path, depth: .reading).diagnostics.count

      #expect(before < during)
      #expect(before == after)
    }
  }

  @Test(arguments: ["scenario.yaml", "marked-replies.yaml", "runs.yaml"])
  func `finds in haste what an unhurried check finds`(name: String) throws {
    let library = ScenarioLibrary(root: packageFolder.appending(path: "scenarios").path)
    let quick = QuickCheck()
    for address in library.addresses {
      let folder = address.path.split(separator: "/").dropLast().joined(separator: "/")
      let path = library.root + "/" + folder + "/" + name
      var bench = AuthorBench(library, .vietnamese)
      guard let text = bench.text(at: path) else { continue }
      // A slip, so that there is something to find.
      let lines = String(decoding: text.bytes, as: UTF8.self).replacing(
        ": feedback", with: ": feedbak")
      bench.put(EditedText(Array(lines.utf8)), at: path)

      let unhurried = bench.check(path, depth: .reading).diagnostics
      let first = quick.check(path, on: bench).diagnostics
      let second = quick.check(path, on: bench).diagnostics

      #expect(Set(first) == Set(unhurried), "\(path)")
      #expect(Set(second) == Set(unhurried), "\(path)")
    }
  }

  @Test func `reads again what a scenario shares once that has changed`() throws {
    try withFolder { folder in
      try write(goodFiles, below: folder)
      var bench = AuthorBench(ScenarioLibrary(root: folder), .vietnamese)
      let quick = QuickCheck()
      let path = folder + "/" + goodPath
      let before = quick.check(path, on: bench).diagnostics.count
      let units = goodText("units/mau.yaml").replacing("id: so-tu-phap", with: "id: so-tu-phap-cu")

      bench.put(EditedText(Array(units.utf8)), at: folder + "/units/mau.yaml")

      #expect(quick.check(path, on: bench).diagnostics.count > before)
    }
  }

  @Test func `weighs by the severities of the library`() throws {
    try withFolder { folder in
      let slip = scenario.replacing("unit: so-tu-phap\n", with: "unit: so-tu-phap # ghi chú\n")
      try write(goodFiles(replacing: [goodPath: slip]), below: folder)
      let bench = AuthorBench(ScenarioLibrary(root: folder), .vietnamese)
      let path = folder + "/severities.yaml"
      try write(
        [
          SourceFile(
            path: "severities.yaml",
            bytes: Array("tapsu: 1\nseverities: {TS9999: off}\n".utf8))
        ], below: folder)

      #expect(!bench.check(path, depth: .reading).diagnostics.isEmpty)
      #expect(bench.isOwn(path))
    }
  }

  @Test func `leaves files of other programs alone`() throws {
    try withFolder { folder in
      let other = folder + "/compose.yaml"
      let mine = folder + "/moi.yaml"
      var bench = AuthorBench(ScenarioLibrary(root: folder), .vietnamese)
      bench.put(EditedText(Array("services:\n  web: {}\n".utf8)), at: other)
      bench.put(EditedText(Array("tapsu: 1\n".utf8)), at: mine)

      #expect(!bench.isOwn(other))
      #expect(bench.isOwn(mine))
      #expect(bench.isOwn(folder + "/basic/x/scenario.yaml"))
      #expect(bench.isOwn(folder + "/units/x.yaml"))
    }
  }

  @Test func `lays a file out as it stands in the editor`() throws {
    let text = scenario.replacing("days: 2\n", with: "days:   2\n│")

    #expect(try ask(text) { bench, path, _ in bench.laidOut(path) } == scenario)
  }
}

extension String {
  /// The text up to and with the first place of another one.
  fileprivate func prefix(through end: String) -> String {
    firstRange(of: end).map { String(self[..<$0.upperBound]) } ?? self
  }

  /// The text with the first cursor alone.
  fileprivate var keepingOneCursor: String {
    let parts = split(separator: "│", omittingEmptySubsequences: false)
    return parts[0] + "│" + parts.dropFirst().joined()
  }
}
