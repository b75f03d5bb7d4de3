import Foundation
import GuidePages
import Processes
import Support
import Testing

@Suite(.timeLimit(.minutes(10))) struct `The guide to audits` {
  private static func examples() throws -> [GuidePage.Example] {
    let page = GuidePage.folder.appending(path: "audit-guide.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    return GuidePage.Example.all(in: text.components(separatedBy: "\n"))
  }

  /// What the program says to a command, typed in a folder.
  private func said(to command: String, in folder: URL) throws -> [String] {
    let run = try FinishedProcess(
      builtProduct("tapsu"), command.split(separator: " ").dropFirst().map(String.init),
      folder: folder)
    #expect(run.status == 0)
    return run.text.components(separatedBy: "\n").dropLast()
  }

  @Test func `shows what the program says, to its last word`() throws {
    let program = try Program()
    defer { program.remove() }
    let examples = try Self.examples()
    for example in examples {
      guard let path = example.path, example.lines[0].hasPrefix("tapsu ") == false else { continue }
      let file = program.folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(example.bytes).write(to: file)
    }
    let commands = examples.indices.filter { examples[$0].lines[0].hasPrefix("tapsu audit ") }
    #expect(commands.count == 2)

    for index in commands {
      #expect(
        try said(to: examples[index].lines[0], in: program.folder) == examples[index + 1].lines)
    }
  }
}
