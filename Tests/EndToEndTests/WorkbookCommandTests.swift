import Foundation
import Processes
import Testing

@Suite struct `A workbook on the command line` {
  private static let changes = ["law", "changes", "--from", "2025-06-01", "--to", "2025-12-31"]

  @Test func `is written into a file, the same each time`() throws {
    let program = try Program()
    defer { program.remove() }
    let (one, other) = ("one.xlsx", "other.xlsx")
    let paths = [one, other].map { program.folder.appending(path: $0).path }

    for path in paths {
      #expect(try program.output(Self.changes + ["--workbook", path]).status == 0)
    }

    let files = try paths.map { try Data(contentsOf: URL(filePath: $0)) }
    #expect(files[0].starts(with: Data("PK".utf8)))
    #expect(files[0] == files[1])
  }

  @Test func `goes neither to a terminal nor where no file can be`() throws {
    let program = try Program()
    defer { program.remove() }

    #expect(try program.output(Self.changes + ["--workbook", "-"]).status == 64)
    #expect(try program.output(Self.changes + ["--workbook", "/khong-co/x.xlsx"]).status == 73)
    let full = try program.run(Self.changes + ["--workbook", "/dev/full", "--lang", "en"])
    #expect(full.status == 74)
    #expect(full.text == "The file “/dev/full” cannot be written.\n")
    let page = program.folder.appending(path: "x").path
    #expect(try program.output(Self.changes + ["--workbook", page, "--json"]).status == 64)
  }
}
