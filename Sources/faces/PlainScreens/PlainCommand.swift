import Petitions
import Wording

/// What a typed line asks for.
enum PlainCommand: Hashable {
  case list
  case show(PetitionID?)
  case deadlines(PetitionID?)
  case help(word: String)
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
    case ambiguous([Candidate])
    case unknown
  }

  /// A command that a line may mean, under the word that the line begins.
  struct Candidate: Hashable {
    let word: String
    let command: PlainCommand
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
    if PlainText.yes.contains(word) || PlainText.no.contains(word) { return .unknown }
    if let exact = command(word, after) { return .command(exact) }
    let begun = (deskWords.flatMap(\.self) + verbWords).filter { $0.hasPrefix(word) }
    let meant = begun.compactMap { begun in
      command(begun, after).map { Candidate(word: begun, command: $0) }
    }
    guard let first = meant.first else { return .unknown }
    let isOne = meant.allSatisfy { $0.command == first.command }
    return isOne ? .command(first.command) : .ambiguous(meant)
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
    case "giup", "help", "?": return .help(word: after)
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

  /// The words in both languages of the commands that a word names or, where none does, begins.
  static func words(begunBy typed: String) -> [String] {
    let all = deskWords + Verb.allCases.map { [$0.entry.words.vietnamese, $0.entry.words.english] }
    let word = typed.folded.filter { !$0.isWhitespace }
    let named = all.filter { $0.contains(word) }
    let meant = named.isEmpty ? all.filter { $0.contains { $0.hasPrefix(word) } } : named
    return meant.flatMap(\.self)
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
