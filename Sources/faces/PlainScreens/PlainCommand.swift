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
    /// A command, and behind it words that it has no use for.
    case leftover(String)
    /// So many words that begin like the name of these verbs, or mean one of them, and are a shorter
    /// command with something behind it only by their letters: "báo cáo 1" reports no difficulty.
    case near(String, [Verb])
    /// So much of a command's word, and behind it words that would be its text: it may as well be a
    /// sentence of a letter that nobody has begun.
    case sentence(Verb)
    case unknown
  }

  /// A command that a line may mean, under the word that the line begins.
  struct Candidate: Hashable {
    let word: String
    let command: PlainCommand

    /// Whether the line begins the word of the command in one language.
    func isBegun(by line: String, in language: Language) -> Bool {
      let typed = line.split(separator: " ", omittingEmptySubsequences: true).first?.folded ?? ""
      return PlainCommand.word(word, in: language).hasPrefix(typed)
    }
  }

  /// The most words that call one command: "trả lại câu trả lời".
  private static let nameWordsMaximum = 5

  /// Reads a line: a command's word, its name in several words as the desk shows it, or so much of a
  /// word that only one can be meant; a petition's number if one follows; and the rest.
  static func reading(_ line: String) -> Reading {
    let words = line.split(separator: " ", omittingEmptySubsequences: true)
    guard let word = words.first?.folded else { return .unknown }
    // An answer to a question that was not asked begins no command.
    if PlainText.yes.contains(word) || PlainText.no.contains(word) { return .unknown }
    for count in (1...min(nameWordsMaximum, words.count)).reversed() {
      let typed = words[..<count].map(\.folded)
      let name = typed.joined().filter(\.isCalled)
      let named = names.filter { $0.name == name }.map(\.word)
      guard !named.isEmpty else {
        if let verbs = verbs(near: typed) {
          return .near(words[..<count].joined(separator: " "), verbs)
        }
        continue
      }
      let rest = line.behind(words[count - 1])
      switch meaning(of: named, rest) {
      case .unknown: return .leftover(rest)
      case .command(.act(let verb, nil, let text))
      where verb.entry.carries == .text && line.beginsSentence && text.contains(" "):
        // A line of a letter that nobody has begun: "Bao giờ có thì gọi" reports no difficulty.
        return .unknown
      case let reading: return reading
      }
    }
    let begun = meaning(of: typedWords.filter { $0.hasPrefix(word) }, line.behind(words[0]))
    guard case .command(.act(let verb, nil, let text)) = begun, verb.entry.carries == .text,
      text.contains(" ")
    else { return begun }
    return .sentence(verb)
  }

  /// The verbs whose names of several words begin with these, or that are called so elsewhere, with the
  /// verb whose word the first is; nothing where that is the only one.
  private static func verbs(near typed: [String]) -> [Verb]? {
    guard typed.count > 1 else { return nil }
    let begun = Verb.allCases.filter { verb in
      let shown = [verb.entry.name, verb.entry.shortName].flatMap { [$0.vietnamese, $0.english] }
      return shown.contains { $0.foldedWords.starts(with: typed) }
    }
    let meant = begun + (otherNames[typed.joined(separator: " ")] ?? [])
    let own = typed.first.flatMap(verb(_:))
    guard meant.contains(where: { $0 != own }) else { return nil }
    return Verb.allCases.filter { meant.contains($0) || $0 == own }
  }

  /// What officers call deeds, in words of which the first is another command.
  private static let otherNames: [String: [Verb]] = [
    "ghi nhan": [.accept], "ghi so": [.accept], "nhan xet": [.assess],
    "bao lai": [.inform], "bao tin": [.inform], "bao cho": [.inform], "bao nguoi": [.inform],
    "bao dan": [.inform], "bao ket qua": [.inform], "bao len": [.reportUp],
    "tra ket qua": [.draft], "tra loi nguoi": [.draft], "tra loi dan": [.draft],
    "tra loi cong dan": [.draft], "gui den": [.forward], "gui cho": [.forward],
    "chuyen lai": [.return], "chuyen tra": [.return], "xin y kien": [.consult],
    "report back": [.inform], "send to": [.forward],
  ]

  /// What one of these commands would do with what stands behind it.
  private static func meaning(of words: [String], _ after: String) -> Reading {
    let meant = words.reduce(into: [Candidate]()) { meant, word in
      guard let command = command(word, after),
        !meant.contains(where: { $0.command == command })
      else { return }
      meant.append(Candidate(word: word, command: command))
    }
    guard let first = meant.first else { return .unknown }
    return meant.count == 1 ? .command(first.command) : .ambiguous(meant)
  }

  /// Reads a line that can be meant in one way alone.
  init?(_ line: String) {
    guard case .command(let command) = Self.reading(line) else { return nil }
    self = command
  }

  /// Whether a line is nothing but the word of a command, with a petition's number at most: hardly
  /// anybody means it as a line of a letter.
  static func isBare(_ line: String) -> Bool {
    let words = line.split(separator: " ", omittingEmptySubsequences: true).map(\.folded)
    guard let word = words.first?.filter(\.isCalled), words.count <= 2,
      names.contains(where: { $0.name == word }), case .command(let command) = reading(line)
    else { return false }
    switch command {
    case .list, .wait, .finish, .leave, .show, .deadlines, .hints: return true
    case .briefing: return words.count == 1
    case .help(let rest), .handbook(let rest), .find(let rest):
      return rest.allSatisfy(\.isWhitespace)
    case .act(_, _, let rest): return rest.allSatisfy(\.isWhitespace)
    }
  }

  /// Whether a line is a command of the desk that changes nothing, with what it is to look up, or with a
  /// word that it has no use for: "handbook đất", "quit 1", "wait 5".
  ///
  /// Such a word is typed as the desk writes it, without marks. One that letters use as well counts only
  /// before a number.
  static func isLook(_ line: String) -> Bool {
    let words = line.split(separator: " ", omittingEmptySubsequences: true)
    let isSpelled = words.prefix(2).joined(separator: " ").folded == deskWordApart
    let count = isSpelled ? 2 : 1
    guard words.count > count, !line.isSentence else { return false }
    let isNumber = words.count == 2 && petition(String(words[1])) != nil
    let word = words[0].lowercased()
    let isDesks = isSpelled || deskWords.contains { $0.contains(word) }
    return isDesks && (isNumber || !deskWordsOfLetters.contains(word))
  }

  /// Words of the desk that begin lines of letters, too.
  private static let deskWordsOfLetters: Set<String> = ["cho", "xem", "xong"]

  /// The word of the desk that is written in two, and begins no letter.
  private static let deskWordApart = "cam nang"

  /// Whether a line reads like a whole command.
  ///
  /// That is its word, the number of a petition that is there, and what the command is to take. A
  /// sentence of a letter that begins so has a capital and ends like one.
  static func isWhole(_ line: String, on isThere: (PetitionID) -> Bool) -> Bool {
    guard case .command(.act(let verb, let petition?, let rest)) = reading(line),
      verb.entry.carries != .nothing, isThere(petition), !rest.allSatisfy(\.isWhitespace)
    else { return false }
    let words = line.split(separator: " ", omittingEmptySubsequences: true).map(\.folded)
    let isNamed = (1...min(nameWordsMaximum, words.count)).contains { count in
      let name = words[..<count].joined().filter(\.isCalled)
      return names.contains { $0.name == name }
    }
    return isNamed && !line.isSentence
  }

  private static let deskWords = [
    ["ds", "list"], ["xem", "show"], ["han", "deadlines"], ["goiy", "hints"],
    ["gioithieu", "briefing"], ["giup", "help"], ["camnang", "handbook"], ["tim", "find"],
    ["cho", "wait"], ["xong", "finish"], ["thoat", "quit"],
  ]

  /// What each command may be called, without blanks and marks, and the word that stands for it.
  private static let names: [(name: String, word: String)] = {
    let desk = deskWords.flatMap(\.self) + ["?"]
    let verbs = Verb.allCases.flatMap { verb in
      let entry = verb.entry
      let shown = [entry.name, entry.shortName].flatMap { [$0.vietnamese, $0.english] }
      let called = [entry.words.vietnamese, entry.words.english] + shown
      return called.map { ($0, entry.words.vietnamese) } + [
        (entry.words.english, entry.words.english)
      ]
    }
    let all = desk.map { ($0, $0) } + verbs
    return all.map { (name: $0.0.folded.filter(\.isCalled), word: $0.1) }
  }()

  private static let typedWords =
    deskWords.flatMap(\.self)
    + Verb.allCases.flatMap { [$0.entry.words.vietnamese, $0.entry.words.english] }

  private static func command(_ word: String, _ after: String) -> PlainCommand? {
    let (petition, rest) = number(in: after)
    // Words that say nothing to a command may say that another one was meant.
    let isAlone = after.allSatisfy(\.isWhitespace)
    let isNumbered = rest.allSatisfy(\.isWhitespace)
    switch word {
    case "ds", "list": return isAlone ? .list : nil
    case "xem", "show": return isNumbered ? .show(petition) : nil
    case "han", "deadlines": return isNumbered ? .deadlines(petition) : nil
    case "goiy", "hints": return isNumbered ? .hints(petition) : nil
    case "gioithieu", "briefing": return isAlone ? .briefing : nil
    case "giup", "help", "?": return .help(word: after)
    case "handbook", "camnang": return .handbook(words: after)
    case "tim", "find": return .find(words: after)
    case "cho", "wait": return isAlone ? .wait : nil
    case "xong", "finish": return isAlone ? .finish : nil
    case "thoat", "quit": return isAlone ? .leave : nil
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

  /// The word for a command that is called so in one language or the other.
  static func word(_ word: String, in language: Language) -> String {
    if let words = verb(word)?.entry.words {
      return Phrase(words.vietnamese, words.english)[language]
    }
    guard let pair = deskWords.first(where: { $0.contains(word) }) else { return word }
    return Phrase(pair[0], pair[1])[language]
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

extension Character {
  /// Whether it counts in what a command is called.
  fileprivate var isCalled: Bool { !isWhitespace && self != "-" }
}

extension String {
  /// Whether it begins as a sentence does.
  fileprivate var beginsSentence: Bool { first?.isUppercase == true }

  /// Whether it begins and ends as a sentence does.
  fileprivate var isSentence: Bool {
    beginsSentence && last.map { ".!?".contains($0) } == true
  }

  /// What stands behind one of its words.
  fileprivate func behind(_ word: Substring) -> String {
    String(self[word.endIndex...].drop { $0 == " " })
  }
}
