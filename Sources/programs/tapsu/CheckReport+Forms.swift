import Diagnostics
import JSON
import ScenarioFiles
import Wording

// What a check found, for other programs: editors, and what runs checks for a whole school.

extension CheckReport {
  /// The diagnostics with their places, each sentence in one language.
  func json(_ language: Language) -> JSONValue {
    [
      "files": .array(files.map { .text($0) }),
      "errors": .integer(Int64(diagnostics.errorCount)),
      "omitted": .integer(Int64(diagnostics.omittedCount)),
      "diagnostics": .array(diagnostics.map { $0.json(language) }),
    ]
  }

  /// The same in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 2020).
  func sarif(_ language: Language) -> JSONValue {
    var codes: [String] = []
    for code in diagnostics.map({ "\($0.code)" }) where !codes.contains(code) { codes.append(code) }
    let rules = codes.sorted().map { code -> JSONValue in
      [
        "id": .text(code),
        "shortDescription": ["text": .text(CodePage(code)?.title(language) ?? code)],
      ]
    }
    let driver: JSONValue = [
      "name": "tapsu", "version": .text(Tapsu.version), "rules": .array(rules),
    ]
    let run: JSONValue = [
      "tool": ["driver": driver], "columnKind": "unicodeCodePoints",
      "results": .array(diagnostics.map { $0.sarif(language) }),
    ]
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": .array([run]),
    ]
  }
}

extension Diagnostic {
  fileprivate func json(_ language: Language) -> JSONValue {
    var members: [JSONMember] = [
      JSONMember("code", .text("\(code)")), JSONMember("severity", .text(severity.word)),
      JSONMember("file", .text(location.file)),
      JSONMember("line", .integer(Int64(location.position.line))),
      JSONMember("column", .integer(Int64(location.position.column))),
      JSONMember("length", .integer(Int64(length))),
      JSONMember("message", .text(message[language])),
    ]
    if let remedy { members.append(JSONMember("remedy", .text(remedy[language]))) }
    return .object(members)
  }

  fileprivate func sarif(_ language: Language) -> JSONValue {
    let line = Int64(location.position.line)
    let column = Int64(location.position.column)
    let remedy = remedy.map { ". " + $0[language] } ?? ""
    let region: JSONValue = [
      "startLine": .integer(line), "startColumn": .integer(column),
      "endColumn": .integer(column + Int64(length)),
    ]
    let place: JSONValue = [
      "artifactLocation": ["uri": .text(location.file.asURIReference)], "region": region,
    ]
    return [
      "ruleId": .text("\(code)"), "level": .text(severity.word),
      "message": ["text": .text(message[language] + remedy)],
      "locations": .array([["physicalLocation": place]]),
    ]
  }
}

extension Severity {
  /// The word for it in files, whatever the language.
  fileprivate var word: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    }
  }
}

extension String {
  /// The path as a relative reference: everything else than plain letters, digits and signs of paths escaped.
  fileprivate var asURIReference: String {
    let digits = Array("0123456789ABCDEF")
    return utf8.reduce(into: "") { text, byte in
      let isPlain =
        0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
        || "/._-~".utf8.contains(byte)
      if isPlain {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}
