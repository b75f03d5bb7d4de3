package import Diagnostics

/// A file read: its tree, and what is wrong with it.
package struct ParsedFile: Sendable {
  /// The tree, or nil when the file could not be read to its end.
  ///
  /// A tree may come with errors, as repeated keys; a schema may then look for more of its own.
  package let root: YAMLNode?
  /// What is wrong, in the order of the text.
  package let diagnostics: DiagnosticList
  private let source: SourceText

  fileprivate init(root: YAMLNode?, diagnostics: DiagnosticList, source: SourceText) {
    self.root = root
    var diagnostics = diagnostics
    diagnostics.sortByPosition()
    self.diagnostics = diagnostics
    self.source = source
  }

  /// The text of a line, counted from one, to show under a diagnostic.
  package func line(_ number: Int) -> String? { source.line(number) }

  /// Whether a comment stands behind something on its line; a no is sure.
  package var hasCommentsBehindText: Bool { source.hasCommentsBehindText }

  /// The comment behind a text that stands on one line, with its sign; nothing where there is none.
  package func comment(behind node: YAMLNode) -> String? {
    let place = node.location.position
    guard let line = source.line(place.line) else { return nil }
    let rest = line.dropFirst(place.column - 1 + node.length)
    let comment = rest.drop { $0 == " " }
    return comment.first == "#" && comment.count < rest.count ? String(comment) : nil
  }
}

/// Reads one YAML document, refusing what a scenario has no use for.
///
/// Every error is collected that can be found without inventing others. Aliases and anchors are
/// refused whole instead of bounded: authors are not programmers, every node keeps one place and
/// one path, and no file can unfold into more than it holds.
///
/// - Parameters:
///   - bytes: The file's content.
///   - file: The file as the user named it, for diagnostics.
/// - Returns: The tree and what is wrong; there is always at least one of the two.
package func parse(bytes: [UInt8], file: String) -> ParsedFile {
  if let problem = refusal(of: bytes) {
    let source = SourceText(
      file: file, bytes: [], readBytes: [], lineStarts: [0], isASCII: true,
      isSurelyComposed: true)
    var diagnostics = DiagnosticList()
    diagnostics.append(problem.diagnostic(at: source.location(ofByte: 0)))
    return ParsedFile(root: nil, diagnostics: diagnostics, source: source)
  }
  let scan = SourceScan(bytes, keepingAtMost: DiagnosticList.countMaximum)
  let source = SourceText(
    file: file, bytes: bytes, readBytes: scan.bytes, lineStarts: scan.lineStarts,
    isASCII: scan.isASCII, isSurelyComposed: scan.isSurelyComposed)
  var reading = Reading(scan, of: source)
  let root = reading.run()
  return ParsedFile(root: root, diagnostics: reading.diagnostics, source: source)
}

/// What refuses a file before it is read.
private func refusal(of bytes: [UInt8]) -> Problem? {
  if bytes.count > Limits.fileByteMaximum { return .fileTooLarge(bytes: bytes.count) }
  let marks: [[UInt8]] = [[0xFE, 0xFF], [0xFF, 0xFE], [0, 0, 0xFE, 0xFF]]
  if marks.contains(where: { bytes.starts(with: $0) }) { return .otherEncoding }
  // Without a mark, every other byte of the Latin letters at the start is zero.
  if bytes.count >= 4 && (bytes[0] == 0) != (bytes[1] == 0) && (bytes[2] == 0) != (bytes[3] == 0) {
    return .otherEncoding
  }
  return nil
}

/// The passes over one file: each repairs one obstacle and reads again.
private struct Reading {
  private(set) var diagnostics = DiagnosticList()
  private let source: SourceText
  private var bytes: [UInt8]
  private let tabbedIndents: [Range<Int>]
  private var hasRepairedIndents = false
  private var isWhole: Bool
  /// From this line on, counted from zero, replaced bytes may have changed the structure: syntax
  /// errors and repeated keys there might be our own invention.
  private var doubtfulLine = Int.max
  private var lastTooDeepLine: Int?

  init(_ scan: SourceScan, of source: SourceText) {
    self.source = source
    bytes = scan.bytes
    tabbedIndents = scan.tabbedIndents
    isWhole = scan.findings.isEmpty
    for finding in scan.findings { note(finding) }
    if let first = scan.findings.first {
      doubtfulLine = source.lineIndex(ofByte: first.range.lowerBound)
    }
  }

  mutating func run() -> YAMLNode? {
    var bytesLeft = Limits.rereadByteMaximum
    while true {
      let builder = TreeBuilder(reading: bytes, of: source, doubtfulFrom: doubtfulLine)
      if case .failed(let failure) = builder.outcome {
        isWhole = false
        bytesLeft -= bytes.count
        if repair(failure) && bytesLeft > 0 && !diagnostics.isFull { continue }
      }
      diagnostics.append(contentsOf: builder.diagnostics)
      if case .stopped = builder.outcome { return nil }
      guard isWhole else { return nil }
      guard !builder.records.isEmpty else {
        diagnostics.append(Problem.emptyFile.diagnostic(at: source.location(ofByte: 0)))
        return nil
      }
      let tree = Tree(source: source, records: builder.records, texts: builder.texts)
      return YAMLNode(tree: tree, index: 0)
    }
  }

  /// Reports a syntax error; answers whether the bytes were mended so that reading can go on.
  private mutating func repair(_ failure: SyntaxFailure) -> Bool {
    let explanation = failure.explanation(in: source, reading: bytes)
    let line = source.lineIndex(ofByte: explanation.offset)
    switch explanation.problem {
    case .tabIndent:
      return repairTabs(at: explanation.offset)
    case .keyTooDeep:
      // Neighbours of a line that is too deep fail for the same reason.
      if lastTooDeepLine.map({ $0 + 1 != line }) ?? true { report(explanation, on: line) }
      lastTooDeepLine = line
    default:
      report(explanation, on: line)
    }
    guard let range = explanation.repair, range.upperBound <= bytes.count else { return false }
    // A repair that changes nothing would be tried for ever; one inside a letter would break it.
    let isVisible = { (byte: UInt8) in byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "_") }
    guard bytes[range].allSatisfy(isVisible) else { return false }
    for offset in range { bytes[offset] = UInt8(ascii: "_") }
    return true
  }

  /// Replaces tabs by spaces: all that stand in front of lines at once, else the one that is meant.
  private mutating func repairTabs(at offset: Int) -> Bool {
    doubtfulLine = min(doubtfulLine, source.lineIndex(ofByte: offset))
    let indents = tabbedIndents.filter { !hasRepairedIndents && $0.upperBound > offset }
    guard indents.first?.contains(offset) ?? false else {
      note(.tabIndent, offset..<offset + 1)
      bytes[offset] = 0x20
      return true
    }
    hasRepairedIndents = true
    for indent in indents {
      let tabs = indent.filter { bytes[$0] == 0x09 }
      if let first = tabs.first { note(.tabIndent, first..<first + tabs.count) }
      for tab in tabs { bytes[tab] = 0x20 }
    }
    return true
  }

  private mutating func report(_ explanation: Explanation, on line: Int) {
    guard line < doubtfulLine else { return }
    note(explanation.problem, explanation.offset..<explanation.offset + 1)
  }

  private mutating func note(_ finding: SourceScan.Finding) {
    switch finding.problem {
    case .notUTF8:
      note(.notUTF8, finding.range)
    case .hidden(let reason):
      let text = String(decoding: source.bytes[finding.range], as: UTF8.self)
      note(.hiddenCharacter(text.unicodeScalars.first, reason), finding.range)
    }
  }

  private mutating func note(_ problem: Problem, _ range: Range<Int>) {
    let place = source.location(ofByte: range.lowerBound)
    let length =
      range.upperBound <= source.bytes.count
      ? String(decoding: source.bytes[range], as: UTF8.self).count : 1
    diagnostics.append(problem.diagnostic(at: place, length: length))
  }
}
