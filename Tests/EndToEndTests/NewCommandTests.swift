import Authoring
import Foundation
import Petitions
import Processes
import ScenarioFiles
import Scenarios
import Support
import Testing
import Wording
import WorkCalendar

@testable import tapsu

/// Scenarios and petitions that are written for an author.
@Suite(.timeLimit(.minutes(10)), .serialized) struct `Beginning a scenario` {
  private let program: Program

  init() throws { program = try Program() }

  /// Lists of petitions that have every tale of every pattern between them.
  private static let lists = [
    "conduct,inquiry,complaint,regulation,conduct,inquiry,complaint,regulation,conduct,duplicate",
    "regulation,regulation,regulation,inquiry,inquiry,inquiry,complaint,complaint,complaint,"
      + "conduct,duplicate",
  ]
  /// The first and the last day of each period, where they are worked, and 1 July 2026, when much law began.
  private static let days = [
    "2023-02-10", "2024-12-31", "2025-01-02", "2025-02-27", "2025-02-28", "2025-06-30",
    "2025-07-01", "2025-12-31", "2026-01-05", "2026-07-01", "2026-12-30",
  ]

  private func path(_ name: String, _ level: String = "starter") -> String {
    "\(program.scenarios)/\(level)/\(name)/scenario.yaml"
  }

  private func write(
    title: String = "Ca mới", petitions: String = "conduct,inquiry,complaint",
    day: String = "2026-03-02", _ more: [String] = []
  ) throws -> FinishedProcess {
    try program.run(
      [
        "new", "--title", title, "--level", "starter", "--date", day, "--petitions", petitions,
      ] + more)
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test(arguments: days) func `writes what passes every check`(day: String) throws {
    defer { program.remove() }

    for (place, list) in Self.lists.enumerated() {
      let run = try write(title: "Ca \(place)", petitions: list, day: day)

      #expect(run.status == 0 && run.text.contains("starter/ca-\(place)/"), "\(run.text)")
      let check = try program.run(["check", path("ca-\(place)")])
      #expect(check.text == "1 tệp, 0 lỗi\n", "\(day): \(check.text)")
      let format = try program.run(["fmt", "--check", path("ca-\(place)")])
      #expect(format.status == 0, "\(format.text)")
    }
  }

  @Test(arguments: ["2023-02-10", "2025-02-28", "2025-07-01", "2026-07-01"])
  func `writes what a rehearsal has nothing to mend in`(day: String) throws {
    defer { program.remove() }

    for (place, list) in Self.lists.enumerated() {
      _ = try write(title: "Ca \(place)", petitions: list, day: day)

      let run = try program.run(["rehearse", path("ca-\(place)"), "--shifts", "2"])
      #expect(run.status == 0 && run.text.contains("Không thấy gì."), "\(day): \(run.text)")
      #expect(run.text.contains("2 ca, 100–100 điểm"), "\(run.text)")
      #expect(!run.text.contains("không bao giờ"), "\(run.text)")
    }
  }

  @Test func `writes a shift that begins`() throws {
    defer { program.remove() }
    _ = try write()

    let running = try program.start(["run", "ca-moi", "--plain"])
    let shown = try running.finish()

    #expect(shown.contains("02/03/2026") && shown.contains("Ca mới"), "\(shown.suffix(800))")
  }

  @Test(
    arguments: [
      (#"Ca "lạ": #1 & {a} [b] \ 'x'"#, #"Ca "lạ": #1 & {a} [b] \ 'x'"#, "ca-la-1-a-b-x"),
      ("../../Ngoài", "../../Ngoài", "ngoai"), ("a: b\n- c\r\nd", "a: b - c d", "a-b-c-d"),
      ("null", "null", "null"), ("007", "007", "007"), ("- *x | %y", "- *x | %y", "x-y"),
      ("Đổi\u{200B} ca\u{202E}", "Đổi ca", "doi-ca"), ("{{x}} <b>", "{{x}} <b>", "x-b"),
    ])
  func `keeps any title as it is, and inside its folder`(
    title: String, kept: String, name: String
  ) throws {
    defer { program.remove() }

    let run = try write(title: title)

    #expect(run.status == 0, "\(run.text)")
    let read = ScenarioLibrary(root: program.scenarios).load(file: path(name)).scenario
    #expect(read?.head.title.vietnamese == kept)
  }

  @Test(arguments: ["   ", "\u{200B}", String(repeating: "a", count: 201), "a\u{1B}[2J"])
  func `refuses a title that is none`(title: String) throws {
    defer { program.remove() }

    let run = try write(title: title, ["--name", "ca-moi"])

    #expect(run.status == 64 && run.text.contains("--title"), "\(run.text)")
    #expect(!FileManager.default.fileExists(atPath: path("ca-moi")))
  }

  @Test(
    arguments: [
      ("name", "../ra-ngoai"), ("name", "ngay-dau"), ("name", "Ca"), ("date", "2026-03-01"),
      ("date", "2022-05-04"), ("date", "2026-12-31"), ("date", "mai"), ("petitions", "la"),
      ("petitions", "duplicate"), ("petitions", ","), ("level", "khó"),
      ("petitions", "complaint,complaint,complaint,complaint"),
    ])
  func `refuses an answer that will not do`(option: String, answer: String) throws {
    defer { program.remove() }
    let given = ["title": "Ca", "name": "ca-moi", "level": "basic", "date": "2026-03-02"]
      .merging(["petitions": "conduct"]) { $1 }.merging([option: answer]) { $1 }

    let run = try program.run(["new"] + given.flatMap { ["--\($0.key)", $0.value] })

    #expect(run.status == 64 && run.text.contains("--\(option)"), "\(run.text)")
    #expect(!FileManager.default.fileExists(atPath: program.scenarios + "/basic/ca-moi"))
  }

  @Test func `never writes over a file`() throws {
    defer { program.remove() }
    _ = try write()
    let before = try text(path("ca-moi"))

    let run = try write(petitions: "regulation")
    let elsewhere = try program.run([
      "new", "--title", "Ca mới", "--level", "basic", "--date", "2026-03-02", "--petitions",
      "conduct",
    ])

    #expect(run.status == 73 && run.text.contains("starter/ca-moi"), "\(run.text)")
    #expect(elsewhere.status == 73)
    #expect(try text(path("ca-moi")) == before)
  }

  @Test func `asks, proposes, and asks again`() throws {
    defer { program.remove() }
    let running = try program.start(["new"])
    try running.type([
      "", "Ca chiều", "", "9", "2", "01/03/2026", "02/03/2026", "1 4 4", "1, 5 duplicate",
    ])

    let shown = try running.finish()

    #expect(shown.contains("[ca-chieu]") && shown.contains("01/03/2026 không phải"), "\(shown)")
    let read = ScenarioLibrary(root: program.scenarios).load(file: path("ca-chieu", "basic"))
    let kinds = read.scenario?.petitions.map(\.truth.nature.kind)
    #expect(kinds == [.feedback, .recommendation, .feedback])
  }

  @Test func `asks nothing that an option answers, and writes nothing unanswered`() throws {
    defer { program.remove() }
    let given = ["new", "--lang", "en", "--title", "A day", "--date", "2026-03-02"]
    let running = try program.start(given)
    try running.type(["starter"])

    let shown = try running.finish()

    #expect(running.process.terminationStatus == 64)
    #expect(shown.contains("The level?") && !shown.contains("The title"), "\(shown)")
    #expect(!FileManager.default.fileExists(atPath: path("a-day")))
  }

  @Test func `writes its comments in the language of the author`() throws {
    defer { program.remove() }

    _ = try write(["--lang", "en"])

    let comments = try text(path("ca-moi")).split(separator: "\n").filter { $0.contains("# ") }
    #expect(comments.count > 30 && comments.contains { $0.contains("A working day.") })
    #expect(!comments.contains { $0.contains("Phiếu 0") })
  }

  // MARK: - One petition more

  @Test func `adds petitions of every pattern and touches nothing else`() throws {
    defer { program.remove() }
    let file = path("ngay-dau")
    let (before, checked) = (try text(file), try program.run(["check", file]).text)

    var last = before
    for pattern in PetitionPattern.allCases + [.conduct] {
      let run = try program.run(["new", "petition", file, "--pattern", pattern.rawValue])
      #expect(run.status == 0, "\(run.text)")
      let now = try text(file)
      #expect(now.hasPrefix(last) && now.count > last.count)
      last = now
    }

    #expect(try program.run(["check", file]).text == checked)
    let read = ScenarioLibrary(root: program.scenarios).load(file: file).scenario
    #expect(read?.petitions.map(\.id.text) == (1...9).map { "0\($0)" })
    let dates = Set(read?.petitions.map(\.arrives.date.iso) ?? [])
    #expect(dates == ["2023-02-10"])
  }

  @Test func `adds what was not in the shift of its own making, until there is no tale left`()
    throws
  {
    defer { program.remove() }
    _ = try write(petitions: "inquiry")
    let added = [["--pattern", "inquiry"], ["--pattern", "inquiry"], ["--pattern", "inquiry"]]

    let runs = try added.map { try program.run(["new", "petition", path("ca-moi")] + $0) }

    #expect(runs.map(\.status) == [0, 0, 65])
    #expect(try program.run(["check", path("ca-moi")]).text == "1 tệp, 0 lỗi\n")
    let again = try program.run(["new", "petition", path("ca-moi"), "--pattern", "duplicate"])
    #expect(again.status == 65 && again.text.contains("gộp"), "\(again.text)")
  }

  @Test func `asks for the pattern where none is named`() throws {
    defer { program.remove() }
    _ = try write()
    let running = try program.start(["new", "petition", path("ca-moi")])
    try running.type(["", "regulation"])

    let shown = try running.finish()

    #expect(shown.contains("1. ") && shown.contains("Đã thêm phiếu 04"), "\(shown)")
  }

  @Test func `leaves alone what it cannot add to`() throws {
    defer { program.remove() }
    let desk = path("phuong-tiep-phuong-lam", "basic")
    let broken = path("ngay-dau")
    try text(broken).replacing("level: starter", with: "level: khó").write(
      toFile: broken, atomically: true, encoding: .utf8)
    let before = try [desk, broken].map(text)

    let runs = try [desk, broken, program.scenarios + "/khong-co.yaml"].map {
      try program.run(["new", "petition", $0, "--pattern", "inquiry"])
    }

    #expect(runs.allSatisfy { $0.status == 65 || $0.status == 66 }, "\(runs.map(\.text))")
    #expect(try [desk, broken].map(text) == before)
  }
}
