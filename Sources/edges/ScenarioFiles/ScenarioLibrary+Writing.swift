import Diagnostics
import Disk
import Petitions
package import Scenarios
import YAML

extension ScenarioLibrary {
  /// Reads a list of units by its name in the library; nothing if it is not there or has errors.
  package func units(_ name: String) -> UnitPack? {
    guard name.isIdentifier else { return nil }
    let place = place(of: joined(root, FileKind.units.path(of: name)))
    let loader = Loader(source: .disk(roots: place.roots))
    let units = loader.document(.units, at: place.path).flatMap { loader.readUnits($0) }
    return loader.findings.list.hasErrors ? nil : units
  }

  /// The levels under which something goes by a name already.
  package func levels(holding name: String) -> [Level] {
    Level.allCases.filter { level in
      let folder = joined(root, joined(level.rawValue, name))
      return (try? Files.kind(of: folder)) != nil || Files.isLink(folder)
    }
  }

  /// Where the scenario of a name and level stands.
  package func path(of name: String, _ level: Level) -> String? {
    guard name.isIdentifier else { return nil }
    return joined(root, ScenarioAddress(id: ScenarioID(name), level: level).path)
  }

  /// The most bytes of a file of scenarios.
  package static let fileBytesMaximum = Limits.fileByteMaximum

  /// The bytes of a scenario's file with a petition more at the end of its list, and nothing else changed.
  ///
  /// - Parameters:
  ///   - item: The petition as an item of a list, indented by two columns, in lines that each end.
  ///   - bytes: The file.
  /// - Returns: Nothing where the list does not stand in lines of its own, or the file would say something else
  ///   than it does, beside the petition.
  package static func adding(item: String, to bytes: [UInt8]) -> [UInt8]? {
    guard let lines = FileLines(bytes), let list = lines.petitions else { return nil }
    let indent = list.indent.map { $0 - 2 } ?? 0
    var text = item.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      line -> String in
      guard !line.isEmpty else { return "" }
      return indent < 0
        ? String(line.dropFirst(-indent)) : String(repeating: " ", count: indent) + line
    }
    text.insert("", at: 0)
    let added = lines.inserting(text, before: list.end)
    let (before, after) = (parse(bytes: bytes, file: ""), parse(bytes: added, file: ""))
    guard let old = before.root, let new = after.root, !after.diagnostics.hasErrors,
      new.says(whatIsSaidBy: old)
    else { return nil }
    return added
  }
}

/// The lines of a file, each with how it ends.
private struct FileLines {
  private let lines: [[UInt8]]
  private let ending: [UInt8]

  /// Nothing where the file has no line.
  init?(_ bytes: [UInt8]) {
    var lines: [[UInt8]] = [[]]
    for byte in bytes {
      lines[lines.count - 1].append(byte)
      if byte == UInt8(ascii: "\n") { lines.append([]) }
    }
    if lines.last == [] { lines.removeLast() }
    guard let first = lines.first else { return nil }
    self.lines = lines
    ending = first.suffix(2) == [0x0D, 0x0A] ? [0x0D, 0x0A] : [0x0A]
  }

  /// The list of petitions: how far its items are indented, and before which line it ends; nothing where
  /// it does not stand in lines of its own.
  var petitions: (indent: Int?, end: Int)? {
    let key = Array("petitions:".utf8)
    let start = lines.firstIndex { line in
      guard line.starts(with: key) else { return false }
      let rest = line.dropFirst(key.count).drop { $0 == 0x20 || $0 == 0x09 }
      return rest.isEmpty || [0x0A, 0x0D, UInt8(ascii: "#")].contains(rest[rest.startIndex])
    }
    guard let start else { return nil }
    var (indent, end) = (Int?.none, start + 1)
    for place in lines.indices.dropFirst(start + 1) {
      let blanks = lines[place].prefix { $0 == 0x20 }.count
      guard let byte = lines[place].dropFirst(blanks).first, byte != 0x0A, byte != 0x0D else {
        continue
      }
      let isItem = lines[place].dropFirst(blanks).starts(with: [UInt8(ascii: "-"), 0x20])
      if indent == nil, isItem { indent = blanks }
      let isInside = blanks > 0 || isItem && indent == 0
      if isInside { end = place + 1 } else if byte != UInt8(ascii: "#") { break }
    }
    return indent == nil ? nil : (indent, end)
  }

  func inserting(_ texts: [String], before place: Int) -> [UInt8] {
    var bytes = Array(lines[..<place].joined())
    if bytes.last != 0x0A { bytes += ending }
    for text in texts { bytes += Array(text.utf8) + ending }
    return bytes + lines[place...].joined()
  }
}

extension YAMLNode {
  /// Whether it says all that another one does, in the same order, and only one petition more.
  fileprivate func says(whatIsSaidBy old: YAMLNode) -> Bool {
    let (mine, others) = (entries, old.entries)
    guard mine.count == others.count else { return false }
    return zip(mine, others).allSatisfy { new, old in
      guard new.name == old.name else { return false }
      guard new.name == "petitions", let items = new.value.sequence, let known = old.value.sequence
      else { return new.value.isSame(as: old.value) }
      return items.count == known.count + 1 && zip(items, known).allSatisfy { $0.isSame(as: $1) }
    }
  }

  private func isSame(as other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let own), .scalar(let others)):
      own.text == others.text && own.isNull == others.isNull
    case (.sequence(let own), .sequence(let others)):
      own.count == others.count && zip(own, others).allSatisfy { $0.isSame(as: $1) }
    case (.mapping(let own), .mapping(let others)):
      own.count == others.count
        && zip(own, others).allSatisfy {
          $0.key.isSame(as: $1.key) && $0.value.isSame(as: $1.value)
        }
    case (.scalar, _), (.sequence, _), (.mapping, _), (.refused, _): false
    }
  }
}
