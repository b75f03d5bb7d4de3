/// The names of laws and codes that texts cite without a number.
struct LawNames: Sendable {
  /// The longest first, so that "căn cước công dân" is not "căn cước".
  private let byFirst: [WordKey: [[Word]]]
  /// Names so short or so common that they are names of laws only in capitals.
  private let doubtful: Set<String>
  /// What officers write for the laws of this desk.
  private static let short: [WordKey: String] = [
    "kn": "khieu nai", "tc": "to cao", "tcd": "tiep cong dan", "bvdlcn": "bao ve du lieu ca nhan",
  ]

  init(_ names: [String], doubtful: [String]) {
    byFirst = Dictionary(
      grouping: names.map { CutText($0).words }.sorted { $0.count > $1.count },
      by: { $0.first?.plain ?? WordKey() })
    self.doubtful = Set(doubtful.map { Self.name(CutText($0).words) })
  }

  private static func name(_ words: [Word]) -> String {
    words.map(\.plain.description).joined(separator: " ")
  }

  /// The name that begins at a word, without marks, and where it ends.
  func name(at start: Int, in text: SplitText) -> (name: String, end: Int)? {
    guard text.words.indices.contains(start), text.words[start].gap <= .light else { return nil }
    let first = text.words[start]
    if let name = Self.short[first.plain], first.startsUpper { return (name, start + 1) }
    for sought in byFirst[first.plain] ?? [] where Self.isThere(sought, start, text) {
      let name = Self.name(sought)
      if doubtful.contains(name), !first.startsUpper { return nil }
      return (name, start + sought.count)
    }
    return nil
  }

  private static func isThere(_ sought: [Word], _ start: Int, _ text: SplitText) -> Bool {
    guard start + sought.count <= text.words.count else { return false }
    return sought.indices.allSatisfy { offset in
      let word = text.words[start + offset]
      return word.plain == sought[offset].plain
        && (!word.hasMarks || word.marked == sought[offset].marked)
        && (offset == 0 || word.gap <= .comma)
    }
  }
}
