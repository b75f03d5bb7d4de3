import Foundation
import Processes
import Support
import Testing

@testable import tapsu

/// Files that are brought into one layout, as their author meets it.
@Suite(.timeLimit(.minutes(5)), .serialized) struct `Laying out` {
  private let program: Program

  init() throws { program = try Program() }

  private var files: [URL] {
    get throws {
      let root = URL(filePath: program.scenarios)
      let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
      return (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "yaml" }
    }
  }

  private func comments() throws -> [String] {
    try files.sorted { $0.path < $1.path }.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
        let text = line.drop { $0 == " " }
        return text.hasPrefix("#") ? String(text) : nil
      }
    }
  }

  /// What is found in one scenario and all that it draws on.
  private func check() throws -> String {
    try program.run(["check", program.scenarios + "/starter", program.scenarios + "/units"]).text
  }

  /// Writes everything that is indented one column further to the right.
  private func spread() throws {
    for file in try files {
      let text = try String(contentsOf: file, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.hasPrefix(" ") ? " " + line : line
      }
      try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    }
  }

  @Test func `loses no comment, changes no meaning, and leaves what it laid out`() throws {
    defer { program.remove() }
    let (before, checked) = (try comments(), try check())
    #expect(before.count > 100)

    let first = try program.run(["fmt", program.scenarios])
    #expect(first.status == 0 && !first.text.contains("để nguyên"), "\(first.text.suffix(500))")
    let laidOut = try files.map { try Data(contentsOf: $0) }
    #expect(try comments() == before)
    #expect(try check() == checked)
    let again = try program.run(["fmt", "--check", program.scenarios])
    #expect(again.status == 0 && again.text.contains(" 0 tệp chưa đúng kiểu"), "\(again.text)")

    try spread()
    let told = try program.run(["fmt", "--check", program.scenarios])
    #expect(told.status == 65 && !told.text.contains(" 0 tệp chưa đúng kiểu"))
    #expect(try program.run(["fmt", program.scenarios]).status == 0)
    #expect(try files.map { try Data(contentsOf: $0) } == laidOut)
  }

  @Test func `leaves a file with a fault as it is, and says what it is`() throws {
    defer { program.remove() }
    let path = try program.write("tapsu: 1\nfacts: [a\n", to: "hong.yaml")

    let run = try program.run(["fmt", path, program.folder.path + "/khong-co"])

    #expect(run.status == 65 && run.text.contains("hong.yaml:"), "\(run.text)")
    #expect(run.text.contains("khong-co") && run.text.contains("2 tệp để nguyên"), "\(run.text)")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "tapsu: 1\nfacts: [a\n")
  }
}
