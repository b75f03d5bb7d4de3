import Diagnostics
import Foundation
import Petitions
import Scenarios
import Testing
import Wording

@testable import ScenarioFiles

private func codes(_ diagnostics: DiagnosticList) -> [DiagnosticCode] {
  diagnostics.map(\.code)
}

@Test func `the list goes by level and name, and holds what is broken`() throws {
  let good = goodText(goodPath)
  func scenario(_ id: String, level: String) -> SourceFile {
    let text = good.replacing("scenario: mau", with: "scenario: \(id)")
      .replacing("level: basic", with: "level: \(level)")
    return SourceFile(path: "\(level)/\(id)/scenario.yaml", bytes: [UInt8](text.utf8))
  }
  try withFolder { folder in
    try write(
      [
        scenario("b", level: "basic"), scenario("a", level: "basic"),
        scenario("z", level: "starter"), scenario("c", level: "advanced"),
        SourceFile(path: "basic/hong/scenario.yaml", bytes: [UInt8]("tapsu: 2\n".utf8)),
        SourceFile(path: "basic/notes.txt", bytes: []),
        SourceFile(path: "basic/rong/other.yaml", bytes: []),
      ], below: folder)

    let library = ScenarioLibrary(root: folder)
    let list = library.addresses.map(library.summary(of:))

    #expect(list.map(\.id.text) == ["z", "a", "b", "hong", "c"])
    #expect(list.map(\.address.level) == [.starter, .basic, .basic, .basic, .advanced])
    #expect(list[0].address.path == "starter/z/scenario.yaml")
    #expect(
      list[0].head
        == ScenarioSummary.Head(
          title: Phrase("Ca mẫu", "A sample shift"), role: .reception, days: 2, petitionCount: 2,
          limits: RealLimits(shiftMilliseconds: 1_200_000, petitionMilliseconds: 480_000)))
    guard case .broken(let problem) = list[3].content else {
      Issue.record("a file of a newer version is broken")
      return
    }
    #expect(problem.code == FileProblem.versionTooNew.code)
  }
}

@Test func `an absent folder is an empty library`() {
  #expect(ScenarioLibrary(root: "/nowhere/at/all").addresses.isEmpty)
}

@Test func `a scenario is read from the disk with all that it draws on`() throws {
  try withFolder { folder in
    try write(goodFiles, below: folder)

    let result = ScenarioLibrary(root: folder).load("mau")

    #expect(result.diagnostics.isEmpty)
    #expect(result.path == goodPath)
    #expect(result.materials == goodFiles.sorted { $0.path < $1.path })
    #expect(
      result.scenario
        == ScenarioLibrary.load(materials: goodFiles, scenario: goodPath).scenario)
  }
}

@Test func `a name that is not there is met with the nearest one`() throws {
  try withFolder { folder in
    try write(goodFiles, below: folder)
    let library = ScenarioLibrary(root: folder)

    let result = library.load("mua")

    #expect(result.scenario == nil)
    #expect(codes(result.diagnostics) == [FileProblem.fileMissing.code])
    #expect(result.diagnostics.first?.remedy?.vietnamese == "có phải ý là “mau”?")
    #expect(library.load("../basic/mau").scenario == nil)
  }
}

@Test func `a file elsewhere finds what it refers to around it, then in the library`() throws {
  try withFolder { folder in
    let scenario = goodFiles.filter { $0.path == goodPath }
    let rest = goodFiles.filter { $0.path != goodPath && $0.path != "units/mau.yaml" }
    let units = goodFiles.filter { $0.path == "units/mau.yaml" }
    try write(rest, below: folder + "/library")
    try write(scenario + units, below: folder + "/mine")
    let library = ScenarioLibrary(root: folder + "/library/")

    let result = library.load(file: folder + "/mine/./basic/mau/scenario.yaml")

    #expect(result.diagnostics.isEmpty)
    #expect(result.scenario != nil)
    #expect(result.path == goodPath)
  }
}

@Test func `a check goes through folders and reads each file once`() throws {
  try withFolder { folder in
    let units = goodText("units/mau.yaml").replacing("level: commune", with: "level: ward")
    try write(goodFiles(replacing: ["units/mau.yaml": units]), below: folder)
    let library = ScenarioLibrary(root: folder)

    let report = library.check(paths: [folder, folder + "/units/mau.yaml"])

    #expect(report.files.count == 8)
    #expect(codes(report.diagnostics) == [FileProblem.choiceUnknown.code])
    let diagnostic = try #require(report.diagnostics.first)
    #expect(
      report.render(diagnostic, language: .english).hasPrefix(
        "\(folder)/units/mau.yaml:34:12: error TS0049:"))
  }
}

@Test func `links in a circle come to an end, and dead ones are told`() throws {
  try withFolder { folder in
    try write(goodFiles, below: folder)
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/basic/mau/loop", withDestinationPath: folder)
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/dead", withDestinationPath: folder + "/nothing")

    let report = ScenarioLibrary(root: folder).check(paths: [folder])

    #expect(report.files.count == goodFiles.count)
    #expect(codes(report.diagnostics) == [FileProblem.fileMissing.code])
    #expect(report.diagnostics.first?.location.file == folder + "/dead")
  }
}

@Test func `what is no file is refused without waiting for it`() throws {
  try withFolder { folder in
    let pipe = folder + "/pipe.yaml"
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    let library = ScenarioLibrary(root: folder)

    #expect(codes(library.load(file: pipe).diagnostics) == [FileProblem.notAFile.code])
    #expect(codes(library.check(paths: [pipe]).diagnostics) == [FileProblem.notAFile.code])
    #expect(codes(library.load(file: folder).diagnostics) == [FileProblem.notAFile.code])
    #expect(codes(library.check(paths: ["/dev/zero"]).diagnostics) == [FileProblem.notAFile.code])
  }
}

@Test(arguments: ["foo/mau", "mau", "basic/mau/mau"])
func `a scenario of the library that is in no folder of a level is told of`(place: String) throws {
  try withFolder { folder in
    let path = place + "/scenario.yaml"
    let stray = SourceFile(path: path, bytes: [UInt8](goodText(goodPath).utf8))
    try write(goodFiles + [stray], below: folder)
    let library = ScenarioLibrary(root: folder)

    let report = library.check(paths: [folder])
    let listing = library.listing

    #expect(codes(report.diagnostics) == [FileProblem.scenarioWithoutLevel.code])
    #expect(report.diagnostics.first?.location.file == folder + "/" + path)
    #expect(listing.addresses.map(\.id.text) == ["mau"])
    // A list does not look into each scenario of a level.
    let isSeen = !place.hasPrefix("basic/")
    let problems = listing.unreadable.map(\.content).compactMap { content in
      if case .broken(let problem) = content { problem } else { nil }
    }
    #expect(problems == (isSeen ? Array(report.diagnostics) : []))
    // What is no library's is run by its path.
    let other = ScenarioLibrary(root: folder + "/other")
    let elsewhere = codes(other.check(paths: [folder + "/" + path]).diagnostics)
    #expect(!elsewhere.contains(FileProblem.scenarioWithoutLevel.code))
  }
}

@Test func `a missing path, a huge file and an empty folder are said to be so`() throws {
  try withFolder { folder in
    let library = ScenarioLibrary(root: folder)
    let huge = SourceFile(
      path: "huge.yaml", bytes: [UInt8](repeating: 0x20, count: (3 << 19) + 1))

    let empty = library.check(paths: [folder])
    let missing = library.check(paths: [folder + "/nothing.yaml"])
    try write([huge], below: folder)
    let large = library.check(paths: [folder])

    #expect(codes(empty.diagnostics) == [FileProblem.nothingToCheck.code])
    #expect(codes(missing.diagnostics) == [FileProblem.fileMissing.code])
    #expect(codes(large.diagnostics) == [FileProblem.fileUnreadable.code])
  }
}

@Test func `folders nested too deeply are left, and it is said`() throws {
  try withFolder { folder in
    let deep = String(repeating: "d/", count: Bounds.folderDepth + 2)
    try write([SourceFile(path: deep + "a.yaml", bytes: [])] + goodFiles, below: folder)

    let report = ScenarioLibrary(root: folder).check(paths: [folder])

    #expect(report.files.count == goodFiles.count)
    #expect(codes(report.diagnostics) == [FileProblem.folderTooDeep.code])
  }
}

/// The good scenario under another name.
private func copy(_ id: String, _ change: (String) -> String = { $0 }) -> SourceFile {
  let text = goodText(goodPath).replacing("scenario: mau", with: "scenario: \(id)")
  return SourceFile(path: "basic/\(id)/scenario.yaml", bytes: [UInt8](change(text).utf8))
}

@Test func `all scenarios of a library are handed over one by one, but those with errors`() throws {
  try withFolder { folder in
    let broken = copy("hong") { $0.replacing("role: reception", with: "role: nobody") }
    try write(goodFiles + [copy("ba"), broken, copy("tu")], below: folder)
    let library = ScenarioLibrary(root: folder)
    var taken: [Scenario] = []

    let report = library.readAll { taken.append($0) }

    #expect(taken.map(\.id.text) == ["ba", "mau", "tu"])
    #expect(taken == taken.map(\.id).compactMap { library.load($0).scenario })
    #expect(report.files.count == 4)
    let problem = try #require(report.diagnostics.first)
    #expect(report.diagnostics.count == 1)
    // The file is gone by now, and its line is still shown.
    #expect(report.render(problem, language: .english).contains("role: nobody"))
  }
}

@Test(arguments: ["units/mau.yaml", "rulebooks/mau.yaml", "rulebooks/nen.yaml", "laws/mau.yaml"])
func `an error in what they share is told once and holds all of them back`(path: String) throws {
  try withFolder { folder in
    let damaged = SourceFile(path: path, bytes: [UInt8]((goodText(path) + "lạ: 1\n").utf8))
    let files = goodFiles.filter { $0.path != path }
    try write(files + [damaged, copy("ba"), copy("tu")], below: folder)
    var count = 0

    let report = ScenarioLibrary(root: folder).readAll { _ in count += 1 }

    #expect(count == 0)
    #expect(report.diagnostics.errorCount == 1)
    #expect(report.diagnostics.first?.location.file.hasSuffix(path) == true)
  }
}
