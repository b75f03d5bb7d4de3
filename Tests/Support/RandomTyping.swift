private import Glibc
private import Randomness

/// Bytes that a terminal may send, and bytes that none should.
///
/// They are keys, pastes, answers to questions that somebody else asked, and pieces of all of them.
/// The seed alone decides.
package struct RandomTyping {
  private var random: SeededGenerator

  package init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// How many keys a long run has: as many as the environment's `TAPSU_KEYS`, or a few.
  package static func keyCount(ordinary: Int) -> Int {
    unsafe getenv("TAPSU_KEYS").flatMap { unsafe Int(String(cString: $0)) } ?? ordinary
  }

  private static let letters = "aptkcgblxsdioymezunfwhLvmq=:?123 ".map { String($0) }
  private static let vietnamese = [
    "ữ", "ộ", "đ", "ư", "a\u{302}\u{301}", "\u{7F}ệ", "漢", "👨‍👩‍👧", "{{",
  ]
  private static let sequences = [
    "\r", "\t", "\u{7F}", "\u{1B}", "\u{13}", "\u{17}", "\u{1F}", "\u{19}", "\u{15}", "\u{0B}",
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}OA", "\u{1B}[H", "\u{1B}[F", "\u{1B}[3~",
    "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[Z", "\u{1B}OQ", "\u{1B}[11~", "\u{1B}[13~", "\u{1B}[14~",
    "\u{1B}[1;5H", "\u{1B}[1;5D", "\u{1B}\u{1B}[C", "\u{1B}b", "\u{1B}[97;5u", "\u{1B}[[A",
  ]
  private static let answers = [
    "\u{1B}[12;40R", "\u{1B}[?62;1;4c", "\u{1B}[>1;10;0c", "\u{1B}[M !!", "\u{1B}[<0;10;20M",
    "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]l title\u{1B}\\", "\u{1B}P>|XTerm(370)\u{1B}\\",
    "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[I", "\u{1B}[O", "\u{1B}[?2026;2$y",
  ]

  /// The bytes of about one key.
  package mutating func next() -> [UInt8] {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<40: bytes(of: Self.letters)
    case 40..<55: bytes(of: Self.vietnamese)
    case 55..<75: bytes(of: Self.sequences)
    case 75..<80: bytes(of: Self.answers)
    case 80..<88: cut(bytes(of: Self.sequences + Self.answers))
    case 88..<91: paste()
    case 91..<93: cut(paste())
    case 93..<96: [UInt8.random(in: 0...255, using: &random)]
    default: (0..<4).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
  }

  /// How long it takes until the next bytes, in milliseconds: mostly none.
  package mutating func pause() -> Int {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: Int.random(in: 1...1_500, using: &random)
    case 1..<5: Int.random(in: 1...120, using: &random)
    default: 0
    }
  }

  /// A number below another, for what a test chooses beside the bytes.
  package mutating func number(below bound: Int) -> Int {
    Int.random(in: 0..<bound, using: &random)
  }

  private mutating func bytes(of texts: [String]) -> [UInt8] {
    Array(texts[Int.random(in: 0..<texts.count, using: &random)].utf8)
  }

  private mutating func paste() -> [UInt8] {
    let piece = "Kính gửi chị Hạnh,\r\nphường đã nhận {{số}} phản ánh\u{13}Q\t"
    let count = Int.random(in: 0...3, using: &random)
    return Array("\u{1B}[200~\(String(repeating: piece, count: count))\u{1B}[201~".utf8)
  }

  private mutating func cut(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.prefix(Int.random(in: 1...bytes.count, using: &random)))
  }
}
