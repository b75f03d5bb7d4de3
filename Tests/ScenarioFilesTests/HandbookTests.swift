import Diagnostics
import Foundation
import GuidePages
import Testing
import Wording

@testable import ScenarioFiles

/// The pages of codes that reading scenario files gives; EventLogsTests and ImportsTests try the others.
private let pages = GuidePage.all.filter { !$0.isAboutLogs && !$0.isAboutImports }

/// What is said of the good files when the examples of a page take their places in them.
private func complaints(
  about examples: [GuidePage.Example], of page: GuidePage
) throws -> (said: [String], expected: String?) {
  if let example = examples.first, example.path == nil {
    return (try complaints(aboutCommands: example), example.mark.map { _ in "\(page.code)" })
  }
  var files = Dictionary(
    uniqueKeysWithValues: (goodFiles + [goodTopics, goodFacts]).map { ($0.path, $0.bytes) })
  var expected: String?
  for (index, example) in examples.enumerated() {
    let path = try #require(example.path)
    var first = 0
    if example.isWhole || page.mended.first?.isWhole == true {
      files[path] = example.bytes
    } else {
      // Several pieces of one file take their places one after the other.
      var lines = String(decoding: files[path] ?? [], as: UTF8.self).components(separatedBy: "\n")
      let piece = page.mended.indices.contains(index) ? page.mended[index] : page.mended.first
      let place = try #require(piece?.place(in: lines), "the piece is in \(path)")
      lines.replaceSubrange(place, with: example.lines)
      first = place.lowerBound
      files[path] = GuidePage.Example.bytes(of: lines)
    }
    if let mark = example.mark { expected = "\(page.code) \(path):\(first + mark + 1)" }
  }
  let materials = files.map { SourceFile(path: $0.key, bytes: $0.value) }
  let paths = Set(examples.compactMap(\.path))
  let target = paths.count == 1 ? try #require(examples[0].path) : goodPath
  // Whether a rule is of use, and can be kept, shows beside a scenario alone.
  let isOfUse = ["TS0710", "TS0711"].contains(page.code)
  let report = ScenarioLibrary.check(
    materials: materials, paths: isOfUse ? [goodPath, target] : [target])
  let said = report.diagnostics.map {
    "\($0.code) \($0.location.file):\($0.location.position.line)"
  }
  return (said, expected)
}

/// What `tapsu check` says after the commands before it, in a folder with the good files.
private func complaints(aboutCommands example: GuidePage.Example) throws -> [String] {
  try withFolder { folder in
    try write(goodFiles, below: folder)
    var said: [String] = []
    for line in example.lines {
      if line.hasPrefix("tapsu check ") {
        let path = String(line.dropFirst(12))
        let report = ScenarioLibrary(root: folder).check(
          paths: [path.hasPrefix("/") ? path : "\(folder)/\(path)"])
        said += report.diagnostics.map { "\($0.code)" }
      } else {
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", line]
        shell.currentDirectoryURL = URL(filePath: folder)
        try shell.run()
        shell.waitUntilExit()
      }
    }
    return said
  }
}

@Test(arguments: pages.map(\.code))
func `a bad example earns its code on the marked line, a mended one nothing`(code: String) throws {
  let page = try #require(pages.first { $0.code == code })

  let bad = try complaints(about: page.bad, of: page)
  let mended = try complaints(about: page.mended, of: page)

  #expect(page.bad.filter { $0.mark != nil }.count == 1)
  #expect(page.mended.count == 1 || page.mended.count == page.bad.count)
  let expected = try #require(bad.expected)
  #expect(bad.said.contains(expected))
  // Where a page mends the truth, the sample's model goes on following the old one.
  let ofModels = [FileProblem.modelFaulty, .modelAgainstTruth].map { "\($0.code)" }
  let isOfModels = ofModels.contains(code)
  #expect(
    mended.said.filter { said in isOfModels || !ofModels.contains { said.hasPrefix($0) } } == [])
}

@Test func `every kind of problem has a page under its title`() {
  for problem in FileProblem.allCases {
    let page = pages.first { $0.code == "\(problem.code)" }
    #expect(page?.title == "\(problem.code): \(problem.title[.vietnamese])")
    #expect(page?.englishTitle == problem.title[.english])
  }
}
