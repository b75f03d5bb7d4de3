import Petitions
import Wording

/// What a typed line asks for.
enum PlainCommand: Hashable {
  case list
  case show(PetitionID?)
  case deadlines(PetitionID?)
  case help
  case hints(PetitionID?)
  case briefing
  case handbook(words: String)
  case find(words: String)
  case wait
  case finish
  case leave
  case act(Verb, PetitionID?, rest: String)

  /// What the words of a line came to.
  enum Reading: Hashable {
    case command(PlainCommand)
    /// The first word begins several commands.
    case ambiguous([String])
    case unknown
  }

  /// Reads a line: a word, or so much of one that only one can be meant, a petition's number if one
  /// follows, and the rest.
  static func reading(_ line: String) -> Reading {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let word = parts.first?.folded else { return .unknown }
    let after = parts.count > 1 ? String(parts[1]) : ""
    // "cẩm nang" is the one command of two words.
    if word == "cam" {
      guard after.folded == "nang" || after.folded.hasPrefix("nang ") else { return .unknown }
      let words = after.drop { $0 != " " }.drop { $0 == " " }
      return .command(.handbook(words: String(words)))
    }
    // An answer to a question that was not asked begins no command.
    if PlainText.yes.contains(word) { return .unknown }
    if let exact = command(word, after) { return .command(exact) }
    let begun = (deskWords.flatMap(\.self) + verbWords).filter { $0.hasPrefix(word) }
    let meant = begun.compactMap { command($0, after) }
    guard let first = meant.first, word.count > 1 else { return .unknown }
    return meant.allSatisfy { $0 == first } ? .command(first) : .ambiguous(begun)
  }

  /// Reads a line that can be meant in one way alone.
  init?(_ line: String) {
    guard case .command(let command) = Self.reading(line) else { return nil }
    self = command
  }

  private static let deskWords = [
    ["ds", "list"], ["xem", "show"], ["han", "deadlines"], ["goiy", "hints"],
    ["gioithieu", "briefing"], ["giup", "help"], ["camnang", "handbook"], ["tim", "find"],
    ["cho", "wait"], ["xong", "finish"], ["thoat", "quit"],
  ]

  private static func command(_ word: String, _ after: String) -> PlainCommand? {
    let (petition, rest) = number(in: after)
    switch word {
    case "ds", "list": return .list
    case "xem", "show": return .show(petition)
    case "han", "deadlines": return .deadlines(petition)
    case "goiy", "hints": return .hints(petition)
    case "gioithieu", "briefing": return .briefing
    case "giup", "help", "?": return .help
    case "handbook", "camnang": return .handbook(words: after)
    case "tim", "find": return .find(words: after)
    case "cho", "wait": return .wait
    case "xong", "finish": return .finish
    case "thoat", "quit": return .leave
    default:
      guard let verb = verb(word) else { return nil }
      return .act(verb, petition, rest: rest)
    }
  }

  private static var verbWords: [String] {
    Verb.allCases.flatMap { [$0.entry.words.vietnamese, $0.entry.words.english] }
  }

  private static func verb(_ word: String) -> Verb? {
    Verb.allCases.first { $0.entry.words.vietnamese == word || $0.entry.words.english == word }
  }

  private static func number(in text: String) -> (PetitionID?, String) {
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let first = parts.first else { return (nil, "") }
    guard let petition = petition(String(first)) else { return (nil, text) }
    return (petition, parts.count > 1 ? String(parts[1]) : "")
  }

  /// A petition's number as people write it: "01", "1", "#01".
  static func petition(_ text: String) -> PetitionID? {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.count <= 3, digits.allSatisfy(\.isASCII),
      digits.allSatisfy(\.isNumber)
    else { return nil }
    return PetitionID(digits.count == 1 ? "0" + digits : String(digits))
  }
}
