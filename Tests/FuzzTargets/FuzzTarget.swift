import Auditing
import Diagnostics
import EventLogs
import ScenarioFiles
import Wording
import YAML

/// A reader that takes bytes from anybody, with what has to hold whatever they are.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// A YAML text as a tree.
  case yaml
  /// A file of any kind that a scenario may consist of.
  case files
  /// A register, in any of the forms that are told from each other by their bytes.
  case log

  /// How many bytes one call of a source gives: few, so that everything is cut somewhere.
  private static let pieceByteCount = 61

  /// Reads the bytes; a promise that is broken is a trap, with its sentence.
  package func run(_ bytes: [UInt8]) {
    switch self {
    case .yaml: Self.readTree(bytes)
    case .files: Self.readFile(bytes)
    case .log: Self.readLog(bytes)
    }
  }

  private static func readTree(_ bytes: [UInt8]) {
    let file = parse(bytes: bytes, file: "a.yaml")
    precondition(
      file.root != nil || file.diagnostics.hasErrors, "a file has a tree or an error that says why")
    for diagnostic in file.diagnostics {
      let line = file.line(diagnostic.location.position.line)
      precondition(line != nil, "a diagnostic stands on a line of the file")
      check(diagnostic, line)
    }
    guard let root = file.root else { return }
    walk(root)
  }

  private static func walk(_ node: YAMLNode) {
    precondition(node.location.position.line >= 1, "a node has its place")
    for entry in node.entries { walk(entry.value) }
    for item in node.sequence ?? [] { walk(item) }
  }

  private static func readFile(_ bytes: [UInt8]) {
    // In the place of the good file of its kind, so that it is held against the others.
    let text = String(decoding: bytes.prefix(100), as: UTF8.self)
    let kind = GoodFiles.kinds.first { text.hasPrefix("tapsu: 1\n\($0.key): ") }
    let path = kind?.path ?? GoodFiles.scenario
    let files = GoodFiles.all.filter { $0.path != path } + [SourceFile(path: path, bytes: bytes)]
    let report = ScenarioLibrary.check(materials: files, path: path)
    for diagnostic in report.diagnostics {
      for language in Language.allCases {
        precondition(
          !report.render(diagnostic, language: language).isEmpty, "a diagnostic has words")
      }
    }
    let result = ScenarioLibrary.load(materials: files, scenario: GoodFiles.scenario)
    precondition(
      (result.scenario == nil) == result.diagnostics.hasErrors,
      "there is a scenario, or an error that says why not")
  }

  private static func readLog(_ bytes: [UInt8]) {
    for order in [LogOptions.Order.any, .grouped] {
      var options = LogOptions()
      options.order = order
      var reader = EventLogReader(
        .bytes(bytes, pieceByteCount: pieceByteCount), named: "a.log", options: options)
      var eventCount = 0
      while let logCase = reader.next() { eventCount += logCase.events.count }
      precondition(eventCount <= bytes.count, "an event takes a byte at least")
      for diagnostic in reader.diagnostics { check(diagnostic, nil) }
    }
  }

  private static func check(_ diagnostic: Diagnostic, _ line: String?) {
    for language in Language.allCases {
      let text = diagnostic.render(language: language, sourceLine: line)
      precondition(!text.isEmpty, "a diagnostic has words")
      precondition(text.printable == text, "no diagnostic commands a terminal")
    }
  }
}
