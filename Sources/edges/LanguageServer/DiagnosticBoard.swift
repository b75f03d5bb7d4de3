import Diagnostics
import JSON
import ScenarioFiles
import Wording

/// What was found in which file, by the checks of all files that are open.
///
/// One check speaks of several files, and several checks of one file: each file shows what any of them found.
struct DiagnosticBoard {
  /// What was found in a file by the check of another one, or of itself.
  private var found: [String: [String: [Diagnostic]]] = [:]
  private var reports: [String: CheckReport] = [:]
  /// What only playing found, with the line that it speaks of, by the file that was checked.
  private var played: [String: [(diagnostic: Diagnostic, line: String)]] = [:]

  /// How far a line may have moved for what playing found there to stay.
  private static let linesMaximum = 200

  /// Takes what a check of a file found; names the files of which there is something else to say.
  mutating func take(_ report: CheckReport, of path: String, in text: EditedText?) -> Set<String> {
    var list = Array(report.diagnostics)
    if let text {
      let kept = (played[path] ?? []).compactMap { moved($0.diagnostic, to: $0.line, in: text) }
      played[path] = kept.map { ($0, text.words(of: $0)) }
      list += kept.filter { one in !list.contains { $0.says(sameAs: one) } }
    }
    return put(list, report, of: path)
  }

  /// Takes what a check found that played what a file says.
  mutating func take(
    played report: CheckReport, of path: String, in text: EditedText
  ) -> Set<String> {
    let quick = (found[path] ?? [:]).values.flatMap(\.self)
    let list = Array(report.diagnostics)
    played[path] = list.filter { one in
      one.location.file == path && !quick.contains { $0.says(sameAs: one) }
    }.map { ($0, text.words(of: $0)) }
    return put(list, report, of: path)
  }

  /// Forgets what a file was checked for.
  mutating func remove(_ path: String) -> Set<String> {
    played[path] = nil
    reports[path] = nil
    return Set((found.removeValue(forKey: path) ?? [:]).keys)
  }

  /// What there is to say of a file, each once, in the order of the text.
  func diagnostics(of file: String) -> [Diagnostic] {
    var list: [Diagnostic] = []
    for path in found.keys.sorted() {
      for diagnostic in found[path]?[file] ?? [] where !list.contains(diagnostic) {
        list.append(diagnostic)
      }
    }
    return list.sorted { $0.location.position < $1.location.position }
  }

  /// What has to come in the place of what stands where a diagnostic is, if that is certain.
  func change(mending diagnostic: Diagnostic, in line: String) -> (old: String, new: String)? {
    for path in reports.keys.sorted() {
      if let change = reports[path]?.change(mending: diagnostic, in: line) { return change }
    }
    return nil
  }

  private mutating func put(
    _ list: [Diagnostic], _ report: CheckReport, of path: String
  ) -> Set<String> {
    let byFile = Dictionary(grouping: list, by: \.location.file)
    let before = found[path] ?? [:]
    found[path] = byFile
    reports[path] = report
    // What other checks found in this file speaks of a text that is no more.
    for other in found.keys where other != path { found[other]?[path] = nil }
    return Set(before.keys).union(byFile.keys).filter { before[$0] != byFile[$0] }.union([path])
  }

  /// The same where its line stands now; nothing where no such line is near.
  private func moved(_ diagnostic: Diagnostic, to words: String, in text: EditedText) -> Diagnostic?
  {
    let old = diagnostic.location.position
    let steps = (0...Self.linesMaximum).flatMap { $0 == 0 ? [0] : [$0, -$0] }
    let line = steps.lazy.map { old.line + $0 }.first { $0 >= 1 && text.words(ofLine: $0) == words }
    return line.map { line in
      Diagnostic(
        diagnostic.code, diagnostic.severity,
        at: SourceLocation(
          file: diagnostic.location.file,
          position: SourcePosition(line: line, column: old.column)),
        length: diagnostic.length, message: diagnostic.message, remedy: diagnostic.remedy,
        elsewhere: diagnostic.elsewhere)
    }
  }
}

extension Diagnostic {
  /// Whether the same is said of the same file, wherever in it.
  fileprivate func says(sameAs other: Diagnostic) -> Bool {
    code == other.code && location.file == other.location.file && message == other.message
  }
}

extension EditedText {
  fileprivate func words(of diagnostic: Diagnostic) -> String {
    words(ofLine: diagnostic.location.position.line)
  }

  fileprivate func words(ofLine number: Int) -> String {
    String(decoding: line(number - 1), as: UTF8.self)
  }

  /// What a diagnostic means: what it says, or the word that begins there.
  func range(of diagnostic: Diagnostic) -> Range<EditedPlace> {
    let start = place(of: diagnostic.location.position)
    let line = line(start.line)
    let rest = line.dropFirst(start.byte)
    guard diagnostic.length == 1, let first = rest.first else {
      return start..<max(start, place(diagnostic.length, charactersBehind: start))
    }
    var count: Int
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      let close = rest.dropFirst().firstIndex(of: first)
      count = close.map { $0 - rest.startIndex + 1 } ?? rest.count
    } else {
      count = rest.prefix { $0 >= 0x80 || !" ,:{}[]#".utf8.contains($0) }.count
    }
    count = max(count, place(1, charactersBehind: start).byte - start.byte)
    return start..<EditedPlace(line: start.line, byte: start.byte + count)
  }
}
