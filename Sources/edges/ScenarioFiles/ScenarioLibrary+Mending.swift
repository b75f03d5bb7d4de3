package import Diagnostics
package import Disk
import YAML

/// What stands at the place of a diagnostic, and what has to stand there.
struct TextEdit: Hashable, Sendable {
  let old: String
  let new: String

  init(from old: String, to new: String) {
    self.old = old
    self.new = new
  }
}

/// The name that someone meant for certain: the only one that is near.
func onlyNeighbour(of name: String, among names: [String]) -> String? {
  guard let first = nearest(to: name, among: names) else { return nil }
  return nearest(to: name, among: names.filter { $0 != first }) == nil ? first : nil
}

extension ScenarioLibrary {
  /// Makes the changes that diagnostics know for certain, in the files that they name.
  ///
  /// A change is made only where what it replaces still stands. Files are replaced whole, and not at all where one cannot be
  /// read as text.
  ///
  /// - Returns: How many changes were made in which file.
  package static func mend(
    _ report: CheckReport
  ) throws(DiskError) -> [(file: String, count: Int)] {
    var mended: [(file: String, count: Int)] = []
    var files: [String] = []
    for diagnostic in report.diagnostics where report.isMendable(diagnostic) {
      if !files.contains(diagnostic.location.file) { files.append(diagnostic.location.file) }
    }
    for file in files {
      let bytes = try Files.read(file, bytesMaximum: Limits.fileByteMaximum)
      guard let text = String(validating: bytes, as: UTF8.self) else { continue }
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      // From the end, so that places before stay where they are.
      let found = report.diagnostics.filter { $0.location.file == file && report.isMendable($0) }
        .sorted { $0.location.position > $1.location.position }
      var count = 0
      for diagnostic in found where report.mend(diagnostic, in: &lines) { count += 1 }
      guard count > 0 else { continue }
      try Files.replace(file, with: Array(lines.joined(separator: "\n").utf8))
      mended.append((file, count))
    }
    return mended
  }
}

extension CheckReport {
  /// What has to come in the place of what stands where a diagnostic is, if that is certain.
  ///
  /// The line is told as it stands now; where it says something else by now, there is no change.
  package func change(
    mending diagnostic: Diagnostic, in line: String
  ) -> (old: String, new: String)? {
    guard isMendable(diagnostic) else { return nil }
    let place = diagnostic.location.position
    guard place.column <= line.count else { return nil }
    let start = line.index(line.startIndex, offsetBy: place.column - 1)
    guard let edit = edits[diagnostic.location] ?? line.edit(at: start, of: diagnostic.code),
      line[start...].hasPrefix(edit.old)
    else { return nil }
    return (edit.old, edit.new)
  }

  /// Whether one change mends it whatever the author meant.
  fileprivate func isMendable(_ diagnostic: Diagnostic) -> Bool {
    edits[diagnostic.location] != nil || diagnostic.code == YAMLProblem.wordCharacter.code
      || diagnostic.code == YAMLProblem.hiddenCharacter.code
  }

  /// Makes the change in the lines of its file; tells whether what it replaces stood there.
  fileprivate func mend(_ diagnostic: Diagnostic, in lines: inout [String]) -> Bool {
    let place = diagnostic.location.position
    guard lines.indices.contains(place.line - 1) else { return false }
    let line = lines[place.line - 1]
    guard let (old, new) = change(mending: diagnostic, in: line) else { return false }
    let start = line.index(line.startIndex, offsetBy: place.column - 1)
    let end = line.index(start, offsetBy: old.count)
    lines[place.line - 1] = line[..<start] + new + line[end...]
    return true
  }
}

extension String {
  /// What a character has to be that Word or an input method put in; nothing where it is no such one.
  fileprivate func edit(at place: Index, of code: DiagnosticCode) -> TextEdit? {
    let character = self[place]
    if code == YAMLProblem.hiddenCharacter.code {
      // Those that change the direction of a text may have been meant, and somebody has to look.
      let isJoint = "\u{200B}\u{FEFF}\u{2060}\u{AD}".contains(character)
      return isJoint ? TextEdit(from: String(character), to: "") : nil
    }
    if character == "：" {
      return TextEdit(from: "：", to: self[index(after: place)...].hasPrefix(" ") ? ":" : ": ")
    }
    return TextEdit(from: String(character), to: "-")
  }
}
