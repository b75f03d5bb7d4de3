import Foundation
import Testing

/// Files that try to make the program trap, hang or eat memory.
@Suite(.timeLimit(.minutes(10))) struct `A hostile file` {
  static let memoryMaximumKiB = 64 * 1024
  /// A release build takes none of these files half a second; this one is checked at every step.
  static let processorSecondsMaximum = 10

  static let files: [(name: String, bytes: [UInt8])] = [
    ("brackets", Array(repeating: UInt8(ascii: "["), count: 1_000_000)),
    ("braces", Array(repeating: UInt8(ascii: "{"), count: 1_000_000)),
    ("one-letter", Array(repeating: UInt8(ascii: "a"), count: 1_000_000)),
    ("dashes", Array("- ".utf8) + Array(repeating: UInt8(ascii: "-"), count: 1_000_000)),
    ("nulls", Array(repeating: 0, count: 100_000)),
    ("bad-utf8", Array(repeating: 0xFF, count: 100_000)),
    ("too-large", Array(repeating: UInt8(ascii: "#"), count: 3_000_000)),
    ("same-key", Array(String(repeating: "tapsu: 1\n", count: 100_000).utf8)),
    ("many-keys", Array((0..<60_000).map { "k\($0): 1\n" }.joined().utf8)),
    (
      "aliases",
      Array(
        ("a: &a [x, x, x, x, x, x, x, x, x]\n"
          + (1..<30).map { "b\($0): &b\($0) [*a, *a, *a, *a, *a, *a, *a]\n" }.joined()).utf8)
    ),
    (
      "deep",
      Array((0..<900).map { String(repeating: " ", count: $0) + "k:\n" }.joined().utf8)
    ),
    ("quotes", Array(repeating: UInt8(ascii: "\""), count: 500_001)),
    (
      "petitions",
      Array(
        ("tapsu: 1\nscenario: x\npetitions:\n"
          + String(repeating: "  - {id: \"01\"}\n", count: 40_000)).utf8)
    ),
    (
      "rules",
      Array(
        ("tapsu: 1\nrulebook: x\nrules:\n"
          + String(
            repeating: "  - {id: QG-01, constraint: {init: {target: {activity: x}}}}\n",
            count: 15_000)).utf8)
    ),
    (
      "units",
      Array(
        ("tapsu: 1\nunits: x\nlist:\n"
          + (0..<20_000).map { "  - {id: u\($0), parent: u\($0 + 1)}\n" }.joined()).utf8)
    ),
    ("combining", Array("tapsu: ".utf8) + Array(String(repeating: "\u{301}", count: 200_000).utf8)),
  ]

  @Test func `is refused with a sentence, in bounded memory and time`() throws {
    let program = try Program()
    defer { program.remove() }
    let folder = program.folder.appending(path: "hostile")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)

    for file in Self.files {
      let path = folder.appending(path: "\(file.name).yaml")
      try Data(file.bytes).write(to: path)

      let (text, status) = try program.output(
        ["check", path.path], memoryMaximumKiB: Self.memoryMaximumKiB,
        processorSecondsMaximum: Self.processorSecondsMaximum)

      #expect(status == 65, "\(file.name)")
      #expect(text.contains("lỗi TS"), "\(file.name)")
      #expect(text.utf8.count < 200_000, "\(file.name)")
    }
  }
}
