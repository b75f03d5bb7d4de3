import Diagnostics
import Foundation
import Randomness
import ScenarioFiles
import Testing

// Files that ship, each broken in one place by chance: what share of the breaks `tapsu check` tells of without playing, and what
// share of these at the very line. `MUTATIONS=200 swift test --filter Mutation` tries so many of each file and prints the shares.

/// One way in which a line goes wrong under somebody's hands.
private enum Slip: CaseIterable {
  case dropped, doubled, misspeltKey, mistypedValue, wordCharacter
}

private struct Mutation {
  let slip: Slip
  /// The line that was changed, counted from one.
  let line: Int
  let text: String
}

/// The text of a file with one line of structure broken; lines within long texts are left alone.
private func mutation(
  of lines: [String], _ places: [Int], _ random: inout SeededGenerator
) -> Mutation? {
  guard let place = places.randomElement(using: &random),
    let slip = Slip.allCases.randomElement(using: &random)
  else { return nil }
  var lines = lines
  let line = lines[place]
  switch slip {
  case .dropped: lines.remove(at: place)
  case .doubled: lines.insert(line, at: place)
  case .misspeltKey:
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let start = line.firstIndex { $0.isLetter } ?? colon
    guard line.distance(from: start, to: colon) >= 3 else { return nil }
    lines[place].remove(at: line.index(after: start))
  case .mistypedValue:
    guard let value = line.range(of: ": ")?.upperBound, line[value...].count >= 4,
      line[value...].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    else { return nil }
    lines[place].remove(at: line.index(value, offsetBy: 1))
  case .wordCharacter:
    let trimmed = line.drop { $0 == " " }
    if trimmed.hasPrefix("- ") {
      lines[place] = line.replacing("- ", with: "– ", maxReplacements: 1)
    } else {
      lines[place] = line.replacing(":", with: "：", maxReplacements: 1)
    }
  }
  guard lines[place, default: ""] != line || slip != .mistypedValue else { return nil }
  return Mutation(slip: slip, line: place + 1, text: lines.joined(separator: "\n"))
}

extension [String] {
  fileprivate subscript(place: Int, default value: String) -> String {
    indices.contains(place) ? self[place] : value
  }
}

/// The lines with a key of their own, outside of long texts and of patterns.
private func structure(of lines: [String]) -> [Int] {
  var places: [Int] = []
  var block: Int?
  for (place, line) in lines.enumerated() {
    let indent = line.prefix { $0 == " " }.count
    if let start = block {
      if line.allSatisfy({ $0 == " " }) || indent > start { continue }
      block = nil
    }
    if line.hasSuffix("|-") || line.hasSuffix("|") || line.hasSuffix(">-") { block = indent }
    let trimmed = line.drop { $0 == " " || $0 == "-" }
    let isKey = trimmed.prefix { $0 != ":" }.allSatisfy {
      $0.isASCII && !$0.isWhitespace && $0 != "\""
    }
    if isKey, trimmed.contains(":"), !trimmed.hasPrefix("#"), !trimmed.hasPrefix("\"") {
      places.append(place)
    }
  }
  return places
}

@Suite struct `Files that ship, broken by chance` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "scenarios")
  private static let count =
    ProcessInfo.processInfo.environment["MUTATIONS"].flatMap(Int.init) ?? 12
  private static let seed: UInt64 = 20_231_113

  private static let files: [SourceFile] = {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
      let data = try? Data(contentsOf: root.appending(path: name))
      return data.map { SourceFile(path: name, bytes: [UInt8]($0)) }
    }
  }()

  @Test func `are told of, and at the line`() throws {
    var random = SeededGenerator(seed: Self.seed)
    var (all, found, exact) = (0, 0, 0)
    var bySlip: [String: (all: Int, found: Int, exact: Int)] = [:]
    let tried = Self.files.filter { file in
      ["scenario.yaml", "runs.yaml"].contains { file.path.hasSuffix($0) }
        || ["rulebooks/", "units/", "calendars/", "templates/"].contains { file.path.hasPrefix($0) }
    }
    for file in tried {
      let lines = String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n")
      let places = structure(of: lines)
      let target =
        file.path.hasSuffix("runs.yaml")
        ? file.path.replacing("runs.yaml", with: "scenario.yaml") : file.path
      var left = Self.count
      while left > 0 {
        guard let mutation = mutation(of: lines, places, &random) else { continue }
        left -= 1
        let changed = SourceFile(path: file.path, bytes: [UInt8](mutation.text.utf8))
        let report = ScenarioLibrary.check(
          materials: Self.files.filter { $0.path != file.path } + [changed], paths: [target],
          depth: .reading)
        all += 1
        let told = report.diagnostics.filter { $0.location.file == file.path }
        let isExact = told.contains {
          mutation.isAt($0.location.position.line, in: lines)
        }
        found += report.diagnostics.isEmpty ? 0 : 1
        exact += isExact ? 1 : 0
        var row = bySlip["\(mutation.slip)"] ?? (0, 0, 0)
        row.all += 1
        row.found += report.diagnostics.isEmpty ? 0 : 1
        row.exact += isExact ? 1 : 0
        bySlip["\(mutation.slip)"] = row
        if report.diagnostics.isEmpty, ProcessInfo.processInfo.environment["MUTATIONS"] != nil {
          print(
            "silent: \(file.path):\(mutation.line) \(mutation.slip): \(lines[mutation.line - 1])")
        }
      }
    }

    print("seed \(Self.seed): \(all) mutations, told \(found), of these at the line \(exact)")
    for (slip, row) in bySlip.sorted(by: { $0.key < $1.key }) { print("\(slip): \(row)") }
    #expect(found * 100 >= all * 75, "seed \(Self.seed): \(found) of \(all) told")
    #expect(exact * 100 >= found * 75, "seed \(Self.seed): \(exact) of \(found) at the line")
  }
}

extension Mutation {
  /// Whether a line is where the slip is, or for what is gone, where it belonged: the entry before, or the one it was in.
  fileprivate func isAt(_ other: Int, in lines: [String]) -> Bool {
    if other == line || slip == .doubled && other == line + 1 { return true }
    guard slip == .dropped else { return false }
    if abs(other - line) <= 1 { return true }
    let indent = lines[line - 1].indent
    let start = lines[..<(line - 1)].lastIndex { !$0.isEmpty && $0.indent < indent } ?? 0
    return start...(start + 1) ~= other - 1
  }
}

extension String {
  fileprivate var indent: Int { prefix { $0 == " " }.count }
}
