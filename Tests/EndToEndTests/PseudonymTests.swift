import Foundation
import JSON
import Processes
import Testing

/// What leaves the terminal, and whom it names.
@Suite(.timeLimit(.minutes(5))) struct `What leaves the terminal` {
  private static let people = ["HV-01", "Nguyễn Thị Lan", "Sở Xây dựng"]

  private let program: Program

  /// A course of two, the first of whom has sat its exam and signed a letter; and a shift of no course.
  init() throws {
    program = try Program(scenarios: "ScenarioFilesTests/Good")
    let classroom = Classroom(program)
    try classroom.setUp(assigning: ["--results", "at-end"])
    try classroom.open()
    let played = try program.run(
      ["play", "--course", "lop-1", "--trainee", "HV-01", "--plain"],
      input: "cho\nmo 01\nloai 01 khiếu nại\nxong\nco\n")
    #expect(played.status == 0, "\(played.text)")
    _ = try program.run(["run", "mau", "--plain"], input: "cho\nxong\nco\n")
    let noted = try program.run([
      "marking", "appeal", "lop-1", "1", rule(), "--petition", "01", "--reason",
      "HV-01 Nguyễn Thị Lan xin xem lại",
    ])
    #expect(noted.status == 0, "\(noted.text)")
  }

  /// A rule that took points on the first petition.
  private func rule() throws -> String {
    let card = try JSONValue.parse(program.run(["score", "1", "--json"]).text)
    let petition = card["petitions"]?.array?.first {
      $0["petition"]?.text == "01" || $0["id"]?.text == "01"
    }
    let verdicts = petition?["verdicts"]?.array ?? []
    return try #require(
      verdicts.first { $0["pointsLost"]?.integer ?? 0 > 0 }?["rule"]?.text, "\(card)")
  }

  @Test(arguments: [
    ["board", "lop-1", "--once", "--json"], ["marking", "result", "lop-1", "--json"],
    ["attempts", "--json"], ["score", "1", "--html", "-"], ["score", "1", "--json"],
    ["report", "--course", "lop-1", "--trainee", "HV-01", "--html", "-"],
    ["report", "mau", "--trainee", "HV-01", "--json"],
    ["report", "--course", "lop-1", "--html", "-"],
  ])
  func `names nobody, unless it is to`(words: [String]) throws {
    defer { program.remove() }

    let plain = try program.run(words)
    let named = try program.run(words + ["--identified"])

    #expect(plain.status == 0 && named.status == 0, "\(plain.text)\(named.text)")
    for word in Self.people {
      #expect(!plain.text.contains(word), "\(words): \(word) in \(plain.text)")
      #expect(named.text.contains(word), "\(words): no \(word) in \(named.text)")
    }
    #expect(plain.text.contains(/HV-[0-9A-F]{10}/), "\(plain.text)")
  }

  @Test func `has one pseudonym for one person, and the terminal the code`() throws {
    defer { program.remove() }
    func pseudonym(_ words: [String]) throws -> Substring? {
      try program.run(words).text.firstMatch(of: /HV-[0-9A-F]{10}/)?.output
    }

    let result = try pseudonym(["marking", "result", "lop-1", "--json"])

    let shown = try #require(result)

    #expect(
      try program.run(["course", "minutes", "lop-1", "thi", "--csv"]).text.contains("\(shown),"))
    #expect(try pseudonym(["score", "1", "--html", "-"]) == shown)
    #expect(
      try pseudonym(["report", "--course", "lop-1", "--trainee", String(shown), "--html", "-"])
        == shown)
    // The shift of no course has one of the store.
    let listed = try program.run(["attempts", "--json"]).text
    #expect(Set(listed.matches(of: /HV-[0-9A-F]{10}/).map(\.output)).count == 2, "\(listed)")
    for words in [
      ["board", "lop-1", "--once"], ["marking", "result", "lop-1"],
      ["report", "--course", "lop-1", "--trainee", "HV-01"],
    ] {
      #expect(try program.run(words).text.contains("HV-01"), "\(words)")
    }
    #expect(try program.run(["attempts", "--identified"]).status == 64)
  }
}
