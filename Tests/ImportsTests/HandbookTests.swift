import Diagnostics
import Foundation
import GuidePages
import Testing
import Wording

@testable import Imports

/// The pages of codes that importing gives.
private let pages = GuidePage.all.filter(\.isAboutImports)

private func problems(with example: GuidePage.Example) throws -> [String] {
  guard let path = example.path else { return try problems(withCommands: example) }
  let reader: RequestReader
  switch path.split(separator: ".").last {
  case "csv"?:
    let map = try #require(example.options.first { $0.hasPrefix("--map ") })
    reader = .table(TableRequests(try #require(RequestColumns(parsing: String(map.dropFirst(6))))))
  case "jsonl"?: reader = .zalo(ZaloEvents())
  default: reader = .open311(Open311Requests())
  }
  return lines(reader.requests(in: example.bytes, named: path))
}

/// What the file of `tapsu import` gives, in a folder that has one.
private func problems(withCommands example: GuidePage.Example) throws -> [String] {
  let folder = FileManager.default.temporaryDirectory.appending(path: "tapsu-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try Data(event("alo").utf8).write(to: folder.appending(path: "su-kien.jsonl"))
  let command = try #require(example.lines[0].wholeMatch(of: /tapsu import zalo (\S+)/))
  return lines(
    RequestReader.zalo(ZaloEvents()).read(file: folder.appending(path: String(command.1)).path))
}

private func lines(_ reading: RequestReading) -> [String] {
  reading.findings.diagnostics.map { "\($0.code) \($0.location.position.line)" }
}

@Test(arguments: pages.map(\.code))
func `a bad import earns its code on the marked line, a mended one nothing`(code: String) throws {
  let page = try #require(pages.first { $0.code == code })
  let bad = try #require(page.bad.first)
  let mark = try #require(bad.mark)

  #expect(try problems(with: bad) == ["\(code) \(bad.path == nil ? 1 : mark + 1)"])
  #expect(try problems(with: #require(page.mended.first)) == [])
}

@Test func `every page of an import's code has its title in both languages`() {
  #expect(pages.map(\.code) == ImportProblem.allCases.map { "\($0.code)" }.sorted())
  for page in pages {
    let problem = ImportProblem.allCases.first { "\($0.code)" == page.code }
    #expect(page.title == "\(page.code): \(problem?.title.vietnamese ?? "")")
    #expect(page.englishTitle == problem?.title.english)
  }
}
