import Auditing
import Diagnostics
import Foundation
import GuidePages
import Testing

@testable import EventLogs

/// The pages of codes that reading logs gives; the others are tried by ScenarioFilesTests.
private let pages = GuidePage.all.filter(\.isAboutLogs)

/// The register that stands in the folder where a page's commands are tried.
private let register = """
  mã hồ sơ,hoạt động,thời điểm
  PA-01,Tiếp nhận,13/02/2023 08:12
  PA-01,Chuyển,13/02/2023 09:00

  """

/// How an example says that it is read, as `tapsu audit` would take it.
private func options(of example: GuidePage.Example) throws -> LogOptions {
  var options = LogOptions()
  for option in example.options {
    switch option {
    case "--grouped": options.order = .grouped
    default:
      let map =
        option.hasPrefix("--columns ") ? ColumnMap(parsing: String(option.dropFirst(10))) : nil
      options.columns = try #require(map, "\(option)")
    }
  }
  return options
}

/// What is said of an example when it is read, each as `code file:line`.
private func problems(with example: GuidePage.Example) throws -> [String] {
  guard let path = example.path else { return try problems(withCommands: example) }
  return try problems(.bytes(example.bytes), named: path, options(of: example))
}

private func problems(
  _ source: LogSource, named name: String, _ options: LogOptions = LogOptions()
) throws -> [String] {
  var reader = EventLogReader(source, named: name, options: options)
  while reader.next() != nil {}
  return reader.diagnostics.map {
    "\($0.code) \($0.location.file):\($0.location.position.line)"
  }
}

/// What reading the log of `tapsu audit` gives after the commands before it.
private func problems(withCommands example: GuidePage.Example) throws -> [String] {
  let folder = FileManager.default.temporaryDirectory.appending(path: "tapsu-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try Data(register.utf8).write(to: folder.appending(path: "so.csv"))
  var said: [String] = []
  for line in example.lines {
    if let command = line.wholeMatch(of: /tapsu audit (\S+) --rulebook quoc-gia/) {
      let name = String(command.1)
      said += try problems(.file(folder.appending(path: name).path), named: name)
    } else {
      let shell = Process()
      shell.executableURL = URL(filePath: "/bin/sh")
      shell.arguments = ["-c", line]
      shell.currentDirectoryURL = folder
      try shell.run()
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 0, "\(line)")
    }
  }
  return said
}

@Test(arguments: pages.map(\.code))
func `a bad log earns its code on the marked line, a mended one nothing`(code: String) throws {
  let page = try #require(pages.first { $0.code == code })
  #expect(page.bad.count == 1)
  #expect(page.mended.count == 1)
  let bad = try #require(page.bad.first)
  let mark = try #require(bad.mark)
  // What commands lead to is a file that no page shows, and which is refused as a whole.
  let line = bad.path == nil ? 1 : mark + 1

  let said = try problems(with: bad)
  let saidOfMended = try problems(with: #require(page.mended.first))

  let name =
    try bad.path ?? #require(bad.lines[mark].split(separator: " ").dropFirst(2).first).description
  #expect(said == ["\(code) \(name):\(line)"])
  #expect(saidOfMended == [])
}

@Test func `every page of a log's code names it in both languages`() {
  #expect(pages.count == 26)
  for page in pages {
    #expect(page.title.hasPrefix("\(page.code): "))
    #expect(!page.englishTitle.isEmpty)
  }
}
