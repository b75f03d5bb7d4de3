import Foundation
import Support

/// A trainee before the full-screen desk: types keys and reads what a terminal shows.
struct ScreenPlayer {
  let terminal: PseudoTerminal

  /// Starts the program at its home screen.
  init(
    _ program: Program, _ arguments: [String] = [], kind: String = "xterm-256color",
    environment: [String: String] = [:], width: Int = 80, height: Int = 24
  ) throws {
    terminal = try PseudoTerminal(
      builtProduct("tapsu"), arguments: arguments + program.options,
      environment: ["TERM": kind].merging(environment) { $1 }, width: width, height: height)
  }

  /// Takes a terminal on which something else has started the program.
  init(_ terminal: PseudoTerminal) {
    self.terminal = terminal
  }

  var text: String { terminal.screen.text }

  /// Presses keys, then reads until the screen shows all of these.
  func press(_ keys: String, until shown: String...) throws {
    try terminal.send(keys)
    try see(shown)
  }

  func see(_ shown: String...) throws {
    try see(shown)
  }

  private func see(_ shown: [String]) throws {
    try terminal.waitUntil("“\(shown.joined(separator: "”, “"))” shows") { screen in
      let text = screen.text
      return shown.allSatisfy(text.contains)
    }
  }

  /// Presses a key, then reads until the screen shows this no more.
  func press(_ keys: String, whileShown gone: String) throws {
    try terminal.send(keys)
    try terminal.waitUntil("“\(gone)” is gone") { !$0.text.contains(gone) }
  }

  /// From home to the first petition, open on the desk.
  func openFirstPetition() throws {
    try pickScenario()
    try press(Keys.enter, until: "[Enter] bắt đầu")
    try press(Keys.enter, until: "đồng hồ bắt đầu chạy")
    try press(Keys.enter, until: "[w]")
    try press("w", until: "Phản ánh mới #01", "[Enter] mở đọc")
    try press(Keys.enter, until: "✓ #01: mở xem")
  }

  /// Moves down at home until the mark stands before the scenario.
  func pickScenario() throws {
    let mark = "▸ Hộp thư Zalo"
    try see("Hộp thư Zalo", "[q] thoát")
    while let before = Self.markedRow(terminal.screen), !text.contains(mark) {
      try terminal.send(Keys.down)
      try terminal.waitUntil("the mark moves") { (Self.markedRow($0) ?? before) > before }
    }
    try see(mark)
  }

  /// The row with the only mark; none while half of a move is drawn.
  private static func markedRow(_ screen: ScreenReader) -> Int? {
    let rows = screen.rows.indices.filter { screen.rows[$0].contains("▸") }
    return rows.count == 1 ? rows[0] : nil
  }

  /// From home to the desk of the attempt that was left.
  func resume() throws {
    try see("▸ tiếp tục: Hộp thư Zalo", "[q] thoát")
    try press(Keys.enter, until: "#01")
  }

  /// The rest of the shift's time in the first row, in seconds, once the desk shows it.
  func remainingSeconds() throws -> Int {
    try terminal.waitUntil("the rest of the time shows") { Self.remainingSeconds($0) != nil }
    return Self.remainingSeconds(terminal.screen) ?? 0
  }

  /// Reads "còn 19:58", "còn 19 phút 58 giây", "còn 20 phút" and "còn 58 giây".
  static func remainingSeconds(_ screen: ScreenReader) -> Int? {
    guard let row = screen.rows.first else { return nil }
    if let match = row.firstMatch(of: /còn (\d+):(\d\d)/) {
      return Int(match.1).flatMap { minutes in Int(match.2).map { minutes * 60 + $0 } }
    }
    guard let match = row.firstMatch(of: /còn(?: (\d+) phút)?(?: (\d+) giây)?/),
      match.1 != nil || match.2 != nil
    else { return nil }
    return (match.1.flatMap { Int($0) } ?? 0) * 60 + (match.2.flatMap { Int($0) } ?? 0)
  }

  /// The score in the first row of the debrief.
  var score: Int? {
    terminal.screen.rows.first?.firstMatch(of: /KẾT QUẢ +(\d+)\/100/).flatMap { Int($0.1) }
  }
}

/// Keys as the terminals send them.
enum Keys {
  static let enter = "\r"
  static let escape = "\u{1B}"
  static let down = "\u{1B}[B"
  static let controlS = "\u{13}"
  static let controlZ = "\u{1A}"
}

/// One Vietnamese text as three input methods send it.
enum Typing: CaseIterable, Sendable {
  case composed
  case decomposed
  /// Letters first; then UniKey takes back what a tone changes, and types it again.
  case retyped

  func keys(_ text: String) -> String {
    switch self {
    case .composed: text.precomposedStringWithCanonicalMapping
    case .decomposed: text.decomposedStringWithCanonicalMapping
    case .retyped: text.split(separator: " ").map(Self.retyped).joined(separator: " ")
    }
  }

  private static func retyped(_ word: Substring) -> String {
    let letters = word.map(bare)
    guard let changed = zip(word, letters).enumerated().first(where: { $1.0 != $1.1 })?.offset
    else { return String(word) }
    let rest = word.dropFirst(changed)
    return String(letters) + String(repeating: "\u{7F}", count: rest.count)
      + String(rest).precomposedStringWithCanonicalMapping
  }

  private static func bare(_ letter: Character) -> Character {
    switch letter {
    case "đ": "d"
    case "Đ": "D"
    default:
      String(letter).decomposedStringWithCanonicalMapping.unicodeScalars.first.map {
        Character($0)
      } ?? letter
    }
  }
}
