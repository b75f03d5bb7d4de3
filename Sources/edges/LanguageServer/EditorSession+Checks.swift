import Diagnostics
package import JSON
import ScenarioFiles
import Wording

extension EditorSession {
  /// Whether a file waits for a check.
  package var hasWork: Bool { !unchecked.isEmpty }

  /// Checks the next file that waits, and tells what is wrong in which files.
  package mutating func work() -> [JSONValue] {
    guard !unchecked.isEmpty else { return [] }
    let path = unchecked.removeFirst()
    guard let document = documents[path] else { return [] }
    guard bench.isOwn(path) else {
      let files = board.remove(path)
      return publications(of: files)
    }
    let report = quick.check(path, on: bench)
    let files = board.take(report, of: path, in: document.text)
    return publications(of: files)
  }

  /// A file that was saved and is to be played, with everything that it draws on as it is at the moment.
  package struct Trial: Sendable {
    let bench: AuthorBench
    let path: String
    let edition: Int

    /// What comes of it; this takes seconds for a long scenario.
    package func run() -> TrialReport {
      TrialReport(trial: self, report: bench.check(path, depth: .playing))
    }
  }

  /// What came of playing a file.
  package struct TrialReport: Sendable {
    let trial: Trial
    let report: CheckReport
  }

  /// The next file to play, once it has been read.
  package mutating func nextTrial() -> Trial? {
    guard unchecked.isEmpty, !unplayed.isEmpty else { return nil }
    let path = unplayed.removeFirst()
    guard let document = documents[path], bench.isOwn(path) else { return nil }
    return Trial(bench: bench, path: path, edition: document.edition)
  }

  /// Tells what playing a file found, unless it says something else by now.
  package mutating func take(_ result: TrialReport) -> [JSONValue] {
    let path = result.trial.path
    guard let document = documents[path], document.edition == result.trial.edition else {
      return []
    }
    let files = board.take(played: result.report, of: path, in: document.text)
    return publications(of: files)
  }

  // MARK: - What is told

  private func publications(of files: Set<String>) -> [JSONValue] {
    files.sorted().map { publication(of: $0) }
  }

  /// What is wrong in a file, as an editor shows it.
  func publication(of file: String, as uri: String? = nil) -> JSONValue {
    let document = documents[file]
    let text = document?.text ?? bench.text(at: file) ?? EditedText([])
    var members = [
      JSONMember("uri", .text(uri ?? document?.uri ?? DocumentURI.uri(of: file)))
    ]
    if let version = document?.version { members.append(JSONMember("version", .integer(version))) }
    let list = board.diagnostics(of: file).map { shown($0, in: text) }
    members.append(JSONMember("diagnostics", .array(list)))
    return .notification("textDocument/publishDiagnostics", .object(members))
  }

  func shown(_ diagnostic: Diagnostic, in text: EditedText) -> JSONValue {
    let severity: Int64 =
      switch diagnostic.severity {
      case .error: 1
      case .warning: 2
      }
    let remedy = diagnostic.remedy.map { ". " + $0[bench.language].capitalised } ?? ""
    var members = [
      JSONMember("range", encoding.range(of: text.range(of: diagnostic), in: text)),
      JSONMember("severity", .integer(severity)), JSONMember("code", .text("\(diagnostic.code)")),
      JSONMember("source", "tapsu"),
      JSONMember(
        "message", .text(diagnostic.message[bench.language].capitalised + remedy + ".")),
    ]
    if let place = diagnostic.elsewhere {
      members.append(JSONMember("relatedInformation", [related(place)]))
    }
    return .object(members)
  }

  /// The other place of which a diagnostic speaks.
  private func related(_ place: SourceLocation) -> JSONValue {
    let document = documents[place.file]
    let text = document?.text ?? bench.text(at: place.file) ?? EditedText([])
    let start = text.place(of: place.position)
    let end = text.place(1, charactersBehind: start)
    return [
      "location": [
        "uri": .text(document?.uri ?? DocumentURI.uri(of: place.file)),
        "range": encoding.range(of: start..<max(start, end), in: text),
      ],
      "message": .text(Phrase("đã có ở đây", "it stands here already")[bench.language]),
    ]
  }
}
