package import Foundation

/// A page of the handbook about one diagnostic code, with its examples.
///
/// An example is every fenced block below the heading “Ví dụ sai” or “Ví dụ đã sửa”. A block of
/// `yaml`, `csv` or `xml` follows a line that names its file; a block of `sh` holds commands. The
/// sign ◀ at the end of a line marks what is complained of. `⟦07⟧` stands for bytes, `⟦text × 3⟧` for
/// a text repeated.
package struct GuidePage {
  package let code: String
  package let title: String
  package let englishTitle: String
  package let bad: [Example]
  package let mended: [Example]

  /// A file, a piece of one, or commands, as a page shows them.
  package struct Example {
    /// The file that the example is of; commands have none.
    package let path: String?
    /// What the line that names the file says of how it is read, as on the command line.
    package let options: [String]
    package let lines: [String]
    /// The line of the example that the page marks, counted from 0.
    package let mark: Int?
  }

  package init(_ text: String, code: String) {
    self.code = code
    let lines = text.components(separatedBy: "\n")
    title = lines.first { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) } ?? ""
    englishTitle =
      lines.first { $0.hasPrefix("## In English: ") }.map { String($0.dropFirst(15)) } ?? ""
    bad = Example.all(in: lines, below: "## Ví dụ sai")
    mended = Example.all(in: lines, below: "## Ví dụ đã sửa")
  }

  /// Whether the code comes from reading logs, and not from reading scenario files.
  package var isAboutLogs: Bool {
    Int(code.dropFirst(2)).map { 450...479 ~= $0 } ?? false
  }

  /// Whether the code comes from importing what an office received.
  package var isAboutImports: Bool {
    Int(code.dropFirst(2)).map { 741...759 ~= $0 } ?? false
  }
}

extension GuidePage {
  /// The folder of the handbook.
  package static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Handbook.docc")

  /// The pages of codes, by code.
  ///
  /// A page is just a file in the folder Diagnostics: it is found, and tried, by itself.
  package static let all: [GuidePage] = {
    let folder = GuidePage.folder.appending(path: "Diagnostics")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasPrefix("TS") && $0.hasSuffix(".md") }.sorted().compactMap { name in
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return text.map { GuidePage($0, code: String(name.dropLast(3))) }
    }
  }()
}

extension GuidePage.Example {
  package static func all(in lines: [String], below heading: String) -> [GuidePage.Example] {
    let start = lines.firstIndex(of: heading).map { $0 + 1 } ?? lines.endIndex
    var isCode = false
    let section = lines[start...].prefix { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return isCode || !line.hasPrefix("## ")
    }
    return all(in: Array(section))
  }

  /// The fenced blocks of some lines of a page.
  package static func all(in lines: [String]) -> [GuidePage.Example] {
    var examples: [GuidePage.Example] = []
    var path: String?
    var options: [String] = []
    var block: [String]?
    for line in lines {
      if line.hasPrefix("```") {
        if let lines = block {
          examples.append(GuidePage.Example(path: path, options: options, lines: lines))
          path = nil
          options = []
        }
        block = block == nil ? [] : nil
      } else if block != nil {
        block?.append(line)
      } else if let named = line.firstMatch(of: /`([a-z0-9\/-]+\.(?:yaml|csv|xes|jsonl|json|xml))`/)
      {
        path = String(named.1)
        options = line.matches(of: /`(--[^`]+)`/).map { String($0.1) }
      }
    }
    return examples
  }

  private init(path: String?, options: [String], lines: [String]) {
    self.path = path
    self.options = options
    mark = lines.firstIndex { $0.hasSuffix(" ◀") }
    self.lines = lines.map { $0.hasSuffix(" ◀") ? String($0.dropLast(2)) : $0 }
  }

  /// Whether the example is a whole file and not a piece of one.
  package var isWhole: Bool { lines.count > 2 && lines[0].hasPrefix("tapsu:") }

  /// The bytes that the example stands for.
  package var bytes: [UInt8] { Self.bytes(of: lines) }

  package static func bytes(of lines: [String]) -> [UInt8] {
    var rest = lines.joined(separator: "\n")[...]
    var bytes: [UInt8] = []
    while let token = rest.firstMatch(of: /⟦(.*?)⟧/) {
      bytes += rest[..<token.range.lowerBound].utf8
      let parts = token.1.split(separator: " × ")
      if parts.count == 2, let count = Int(parts[1]) {
        bytes += String(repeating: String(parts[0]) + " ", count: count).utf8
      } else {
        bytes += token.1.split(separator: " ").compactMap { UInt8($0, radix: 16) }
      }
      rest = rest[token.range.upperBound...]
    }
    return bytes + rest.utf8 + [0x0A]
  }

  /// Where a piece belongs in a file: the first lines that it repeats, or else those whose keys.
  package func place(in file: [String]) -> Range<Int>? {
    let starts = file.indices.filter { $0 + lines.count <= file.count }
    if let start = starts.first(where: { Array(file[$0..<$0 + lines.count]) == lines }) {
      return start..<start + lines.count
    }
    func key(_ line: String) -> Substring { line.prefix { $0 != ":" } }
    guard let start = file.firstIndex(where: { key($0) == key(lines[0]) }) else { return nil }
    let count = zip(file[start...], lines).prefix { key($0) == key($1) }.count
    return start..<start + count
  }
}
