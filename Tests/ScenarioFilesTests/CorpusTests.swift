import Diagnostics
import Foundation
import Testing
import Wording

@testable import ScenarioFiles

// Each file of the corpus has its mistakes; beside it lies what TapSu says of them, word for word.
// `RECORD_SNAPSHOTS=1 swift test` writes that anew; read the difference before you keep it.

private let corpusFolder = testsFolder.appending(path: "Corpus")

private let corpusNames: [String] = {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: corpusFolder.path)) ?? []
  return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
}()

/// What is said of a file when it takes the place of the good one of its kind.
private func report(on bytes: [UInt8], language: Language) -> String {
  let text = String(decoding: bytes, as: UTF8.self)
  let kind =
    FileKind.allCases.first { text.hasPrefix("tapsu: 1\n\($0.rawValue): ") } ?? .scenario
  let path = kind.path(of: kind.isKeptByLevel ? "basic/mau" : "mau")
  let files =
    goodFiles.filter { $0.path != path } + [goodTopics, goodFacts]
    + [SourceFile(path: path, bytes: bytes)]
  let report = ScenarioLibrary.check(materials: files, path: path)
  return report.diagnostics.map { report.render($0, language: language) + "\n" }.joined()
}

@Test(arguments: corpusNames)
func `what is wrong with a file is said in the expected words`(name: String) throws {
  let file = corpusFolder.appending(path: name + ".yaml")
  let expectation = corpusFolder.appending(path: name + ".expected")

  let said = report(on: [UInt8](try Data(contentsOf: file)), language: .vietnamese)

  #expect(!said.isEmpty)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try said.write(to: expectation, atomically: true, encoding: .utf8)
  }
  let expected = try? String(contentsOf: expectation, encoding: .utf8)
  #expect(said == expected)
}

@Test(arguments: corpusNames)
func `every complaint is made in English too`(name: String) throws {
  let bytes = [UInt8](try Data(contentsOf: corpusFolder.appending(path: name + ".yaml")))

  let vietnamese = report(on: bytes, language: .vietnamese)
  let english = report(on: bytes, language: .english)

  #expect(
    vietnamese.matches(of: /:\d+:\d+: .*? TS\d{4}:/).count
      == english.matches(of: /:\d+:\d+: .*? TS\d{4}:/).count)
  #expect(vietnamese != english)
}

@Test func `every demand on a text can be written down`() {
  let rulebook = """
    tapsu: 1
    rulebook: mau
    title: {vi: Bộ mẫu, en: The sample}
    synonyms:
      promise: [hứa, cam kết]
      apology: [xin lỗi, thành thật xin lỗi]
    rules:
      - id: HN-01
        title: {vi: Trả lời đủ ý, en: A full answer}
        citation: {document: Quy chế mô phỏng, status: house}
        from: 2023-01-01
        constraint:
          text:
            activation: {activity: replied}
            must-mention: [{synonyms: apology}, [cảm ơn, {synonyms: apology}]]
            must-not-mention: [đừng hỏi nữa]
            must-not-promise: [{synonyms: promise}, bảo đảm]
            must-cite: [{document: 20/2008/NĐ-CP, article: "9", clause: "1", point: d}]
            must-not-reveal: [phone, identity-number, email, house-number, plate, file-number, sender-name]
            no-placeholders: true
            gate: [own, sense, civil, honest, proper]
            at-least: 30
            reading-ease: {at-least: 40}
        points: 10
        severity: minor
        explanation: {vi: Nêu căn cứ., en: Name the law.}
      - id: HN-02
        title: {vi: Che vừa đủ, en: Redact just enough}
        citation: {document: Quy chế mô phỏng, status: house}
        from: 2023-01-01
        constraint:
          text:
            activation: {activity: redacted}
            must-redact: truth.personal-data
            over-redaction: {at-most: 3}
        points: 10
        severity: minor
        explanation: {vi: Che vừa đủ., en: Just enough.}
    """

  #expect(report(on: Array(rulebook.utf8), language: .english) == "")
}

@Test func `the corpus is large and nothing in it is left over`() throws {
  let names = try FileManager.default.contentsOfDirectory(atPath: corpusFolder.path)
  let expectations = names.filter { $0.hasSuffix(".expected") }.map { String($0.dropLast(9)) }

  #expect(corpusNames.count >= 60)
  #expect(expectations.sorted() == corpusNames)
}

@Test func `every kind of problem is met in the corpus, or there is a reason why not`() throws {
  let reasons: [FileProblem: String] = [
    .fileMissing: "there is no file; see LibraryTests",
    .fileUnreadable: "the file is too large to keep; see LibraryTests",
    .notAFile: "it is no file; see LibraryTests",
    .kindUnexpected: "it takes two files; see LoadingTests",
    .extensionTooDeep: "it takes several files; see LoadingTests",
    .companionMisplaced: "it takes another place; see CompanionTests",
    .ruleTooCheap: "it takes two files; see the page",
    .rulebookWithoutLaw: "it takes two files; see the page",
    .nothingToCheck: "it is about a folder; see LibraryTests",
    .folderTooDeep: "it is about folders; see LibraryTests",
    .scenarioWithoutLevel: "it is about folders; see LibraryTests",
    .petitionCannotClose: "authors slip into it; see SlipTests",
    .reasonMismatched: "authors slip into it; see SlipTests",
    .dataNowhere: "authors slip into it; see SlipTests",
    .ratingUpsideDown: "authors slip into it; see SlipTests",
    .aboutNotKeptFrom: "authors slip into it; see SlipTests",
    .mergeUnfit: "authors slip into it; see SlipTests",
    .answerGivenAway: "authors slip into it; see SlipTests",
    .ruleNeverJudged: "authors slip into it; see SlipTests",
    .ruleUnkeepable: "authors slip into it; see SlipTests",
    .citationUnproved: "authors slip into it; see SlipTests",
    .bankAccountMayBeReal: "authors slip into it; see SlipTests",
    .plateMayBeReal: "authors slip into it; see SlipTests",
    .realPlaceBlamed: "authors slip into it; see SlipTests",
    .textCutOff: "authors slip into it; see SlipTests",
    .unitsOfAnotherTime: "authors slip into it; see SlipTests",
    .shownTooLate: "authors slip into it; see SlipTests",
    .readingTooLong: "it takes a long text; see the page",
    .unitNameShared: "it is about a list of units; see the page",
    .severityUnfit: "it takes another place; see the page",
  ]
  let said = corpusNames.compactMap {
    try? String(contentsOf: corpusFolder.appending(path: $0 + ".expected"), encoding: .utf8)
  }.joined()

  for problem in FileProblem.allCases {
    #expect(said.contains(" \(problem.code): ") == (reasons[problem] == nil), "\(problem)")
  }
}

@Test func `every kind of problem has a number of this target and a title of its own`() {
  let problems = FileProblem.allCases

  #expect(
    problems.allSatisfy { problem in
      FileProblem.owner.numbers.contains { $0.contains(problem.code.rawValue) }
    })
  for language in Language.allCases {
    #expect(Set(problems.map { $0.title[language] }).count == problems.count)
  }
}
