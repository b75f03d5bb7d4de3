import CommandOptions
import Foundation
import Processes
import Support
import Testing
import Wording

@testable import tapsu

/// How commands are called: one table says it, and parsing, refusals and help follow it.
@Suite(.timeLimit(.minutes(10))) struct `The command line` {
  private let program: Program

  init() throws {
    program = try Program()
  }

  /// Both streams of the program at its end.
  private func run(_ arguments: [String]) throws -> (text: String, status: Int32) {
    let run = try FinishedProcess(builtProduct("tapsu"), arguments + program.options)
    return (run.text, run.status)
  }

  @Test(arguments: Commands.all.map(\.name))
  func `refuses every option of other commands`(name: String) throws {
    defer { program.remove() }
    let command = try #require(Commands.named(name))
    let own = Set((command.options + Commands.common).map(\.name))
    let foreign = Commands.all.flatMap(\.options).filter { !own.contains($0.name) }
    let head = command.words

    let names = Set(foreign.map(\.name)).sorted()

    for name in names {
      let refusal = #expect(throws: Failure.self) {
        try command.refuseForeign([name], .english)
      }
      #expect(refusal?.status == .usage)
      #expect(refusal?.lines.first?.contains("The option --\(name) does not apply") == true)
      #expect(refusal?.lines.last == "Usage: \(command.usage(.english))")
    }
    // The program itself asks for that.
    let first = try #require(foreign.min { $0.name < $1.name })
    let arguments = head + ["--\(first.name)"] + (first.kind == nil ? [] : ["1"])
    let (text, status) = try run(arguments + ["--lang", "en"])
    #expect(status == 64 && text.contains("The option --\(first.name) does not apply"), "\(text)")
  }

  @Test(arguments: Commands.all.map(\.name))
  func `helps with every command in both languages`(name: String) throws {
    defer { program.remove() }
    let command = try #require(Commands.named(name))

    for language in ["vi", "en"] {
      let (text, status) = try run(command.words + ["--help", "--lang", language])

      #expect(status == 0)
      for option in command.options { #expect(text.contains("--\(option.name)")) }
      #expect(text.contains(command.summary[language == "vi" ? .vietnamese : .english]))
    }
  }

  @Test func `counts days from a date alone, and tells no time that was not given`() throws {
    defer { program.remove() }

    let (text, status) = try run(["deadline", "2023-01-10", "90", "days", "--lang", "en"])
    let (json, _) = try run(["deadline", "2023-01-10", "5 working days", "--json"])

    #expect(status == 0)
    #expect(text.contains("From Tue 10/01/2023; that day is not counted"))
    #expect(text.contains("10/04/2023") && !text.contains("00:00"))
    #expect(json.contains(#""start": "2023-01-10""#))
  }

  @Test(arguments: [
    (["attempts", "1"], "“1” is not expected here."), (["score", "1", "2"], "“2” is not expected"),
    (["score"], "ATTEMPT is missing."), (["score", "x"], "“x” is not the number of an attempt."),
    (["run"], "SCENARIO|FILE is missing."), (["check"], "FILE|FOLDER is missing."),
    (["law", "changes", "--from", "2025-01-01"], "--to is missing."),
    (["law", "--from", "2025-01-01", "--to", "2025-01-02"], "“changes” is missing."),
    (
      ["law", "news", "--from", "2025-01-01", "--to", "2025-01-02"], "“news” is not expected here."
    ),
    (["audit", "x.csv"], "--rulebook is missing."),
    (["audit", "--rulebook", "x"], "LOG is missing."),
    (["audit", "x.csv", "--rulebook", "x", "--json", "--csv"], "only one of them can be used."),
    (
      ["audit", "x.csv", "--rulebook", "x", "--rulebook", "y"],
      "Option --rulebook can be given only once."
    ),
    (["score", "1", "--debrief", "--json"], "--debrief and --json: only one of them can be used."),
    (["report", "x", "--table", "f", "--trainee", "y"], "--table and --trainee: only one of them"),
    (["report", "x", "--trainee", "y", "--seed", "3"], "--trainee and --seed: only one of them"),
    (["course", "show", "a", "--csv", "--log"], "--log and --csv: only one of them can be used."),
    (["export", "xes", "x", "--home", "https://a.vn"], "--home is for xapi alone, not for xes."),
    (["deadline", "2023-02-13T08:12", "-5 working days"], "“-5 working days”: write a limit like"),
    (["deadline", "2023-02-13T08:12", "0 days"], "“0 days”: write a limit like"),
    (["deadline", "2023-02-13", "10000 days"], "“10000 days”: the longest limit is 3660 days"),
    (["deadline", "-5 days", "2023-02-13T08:12"], "“-5 days”: the time must exist"),
    (
      ["deadline", "2023-01-10", "8 working hours"], "needs the time of day too, like 2023-01-10T"
    ),
    (["deadline", "2023-02-30", "8 days"], "“2023-02-30”: the time must exist"),
    (["deadline", "2023-02-13T08:12", "-x"], "Option -x is not understood."),
    (["nothing"], "There is no command “nothing”."),
    (["course"], "“course” takes one more word: new, change, enrol"),
    (["course", "burn"], "There is no command “course burn”. See: tapsu course --help"),
    (["course", "new", "Lớp"], "--title is missing."),
    (["course", "show"], "COURSE is missing."),
    (["course", "time", "a", "b"], "NUMBER is missing."),
    (["course", "show", "Lớp"], "“Lớp” cannot be the name of a course"),
    (["course", "time", "a", "b c", "1"], "“b c” is not the code of a trainee."),
    (["play", "--course", "a"], "--trainee is missing."),
    (["sync"], "FILE|postgresql://… is missing."),
    (["nothing", "--help"], "There is no command “nothing”."),
  ])
  func `says which word it does not understand`(arguments: [String], sentence: String) throws {
    defer { program.remove() }

    let (text, status) = try run(arguments + ["--lang", "en"])

    #expect(status == 64)
    #expect(text.contains(sentence), "\(text)")
    #expect(!text.contains("Không hiểu"), "\(text)")
  }

  /// Refused before anything is looked at, by the table alone.
  @Test(arguments: [
    ("report", ["--attempts", "FIRST"], "--attempts: “FIRST” is not known; write first"),
    ("report", ["--mode", "both"], "--mode: “both” is not known; write"),
    ("export", ["--mode", "both"], "--mode: “both” is not known; write"),
    ("course show", ["--identified"], "--identified has an effect only with --json, "),
    ("course minutes", ["--identified"], "--identified has an effect only with --json, "),
  ])
  func `refuses what it does not know or what would do nothing`(
    name: String, arguments: [String], sentence: String
  ) throws {
    let command = try #require(Commands.named(name))
    let operands = ["xapi", "thi"].suffix(command.operands.count)

    let refusal = #expect(throws: Failure.self) {
      try command.check(Tapsu.parse(arguments), Array(operands), .english)
    }

    #expect(refusal?.status == .usage)
    #expect(refusal?.lines.first?.hasPrefix(sentence) == true, "\(refusal?.lines ?? [])")
  }

  @Test func `has one option for one name`() {
    let options = Dictionary(
      grouping: Commands.common + Commands.all.flatMap(\.options), by: \.name)
    for (name, alike) in options {
      #expect(Set(alike.map(\.definition)).count == 1, "\(name)")
    }
    #expect(Set(Commands.all.map(\.name)).count == Commands.all.count)
  }
}

/// What cannot be read is never taken for nothing.
@Suite(.timeLimit(.minutes(10))) struct `What cannot be read` {
  private let program: Program

  init() throws {
    program = try Program()
  }

  /// A link to itself can be looked at by nobody, whoever runs the tests.
  private func replaceByCircle(_ path: String) throws {
    let url = URL(filePath: program.scenarios).appending(path: path)
    try FileManager.default.removeItem(at: url)
    try FileManager.default.createSymbolicLink(
      atPath: url.path, withDestinationPath: url.lastPathComponent)
  }

  @Test(arguments: [
    "laws/viet-nam.yaml", "rulebooks", "rulebooks/quoc-gia.yaml", "basic", "basic/hop-thu-zalo",
    "units",
  ])
  func `is told by the changes of law`(path: String) throws {
    defer { program.remove() }
    let arguments = ["law", "changes", "--from", "2024-01-01", "--to", "2024-01-02"]
    let before = try program.output(arguments)
    try replaceByCircle(path)

    let after = try program.run(arguments + ["--json"])

    #expect(before.status == 0)
    #expect(before.text.contains("không có văn bản hay quy tắc nào"))
    #expect(after.status == 65)
    #expect(!after.text.contains("không có văn bản hay quy tắc nào"))
    #expect(!after.text.contains("[]"))
    // What cannot be read makes nothing else wrong.
    #expect(!after.text.contains("TS0057") && !after.text.contains("TS0437"), "\(after.text)")
  }

  @Test(arguments: ["basic", "basic/hop-thu-zalo", "basic/hop-thu-zalo/scenario.yaml", "starter"])
  func `is told by the list`(path: String) throws {
    defer { program.remove() }
    #expect(try program.output(["--plain"]).status == 0)
    try replaceByCircle(path)

    let (text, status) = try program.output(["--plain"])

    #expect(status == 65)
    #expect(text.contains("có lỗi; xem: tapsu check"))
  }

  @Test func `is told by the list where scenarios share it`() throws {
    defer { program.remove() }
    try replaceByCircle("rulebooks/quoc-gia.yaml")

    let listed = try program.run(["--plain"])

    #expect(listed.status == 65)
    #expect(listed.text.contains("quoc-gia.yaml"), "\(listed.text)")
  }

  @Test func `is told once, however many needed it`() throws {
    defer { program.remove() }
    try replaceByCircle("laws/viet-nam.yaml")

    let looked = try program.run(["handbook", "K07"])
    let listed = try program.run(["--plain"])

    for told in [looked, listed] {
      let reasons = told.text.split(separator: "\n").filter { $0.contains("laws/viet-nam.yaml") }
      #expect(told.status == 65 && reasons.count == 1, "\(told.text)")
    }
  }

  @Test(arguments: ["rulebooks", "facts", "rulebooks/quoc-gia.yaml"])
  func `is told by the handbook`(path: String) throws {
    defer { program.remove() }
    #expect(try program.output(["handbook"]).status == 0)
    try replaceByCircle(path)

    #expect(try program.output(["handbook"]).status == 65)
    #expect(try program.output(["handbook", "--html", "-"]).status == 65)
  }

  @Test(arguments: ["basic", "basic/hop-thu-zalo", "basic/hop-thu-zalo/scenario.yaml", "laws"])
  func `is told by a check`(path: String) throws {
    defer { program.remove() }
    // The larger scenarios have thousands of letters, which a check judges one by one.
    for level in ["advanced", "starter"] {
      try FileManager.default.removeItem(atPath: "\(program.scenarios)/\(level)")
    }
    try FileManager.default.removeItem(
      atPath: "\(program.scenarios)/basic/hop-thu-zalo/marked-replies.yaml")
    try replaceByCircle(path)

    let (text, status) = try program.output(["check", program.scenarios])

    #expect(status == 65)
    #expect(text.contains("TS0031") || text.contains("TS0030"))
  }

  @Test func `is told where a scenario is named that may lie in it`() throws {
    defer { program.remove() }
    try replaceByCircle("basic")

    #expect(try program.output(["run", "hop-thu-zalo", "--plain"]).status == 65)
  }
}
