import Testing

@testable import TerminalUI

@Suite struct `Reading command letters behind an input method` {
  /// What a desk with commands for the letters would do at these keys; "\u{7F}" is a backspace.
  private func commands(
    _ typed: String,
    _ isCommand: (Character) -> Bool = { "abcdefghijklmnopqrstuvwxyz".contains($0) }
  ) -> String {
    var reader = CommandLetterReader()
    var result = ""
    for scalar in typed.unicodeScalars {
      let character = Character(scalar)
      let key: Key = character == "\u{7F}" ? .backspace : .character(character)
      if case .character(let letter) = reader.read(key, isCommand: isCommand) {
        result.append(letter)
      }
    }
    return result
  }

  @Test(arguments: [
    // One press.
    ("ư", "w"), ("twt", "twt"), ("ơ", "w"),
    // A second press changes the letter of the first one.
    ("a\u{7F}â", "aa"), ("e\u{7F}ê", "ee"), ("o\u{7F}ô", "oo"), ("d\u{7F}đ", "dd"),
    ("a\u{7F}ă", "aw"), ("o\u{7F}ơ", "ow"), ("u\u{7F}ư", "uw"),
    ("a\u{7F}á", "as"), ("a\u{7F}à", "af"), ("a\u{7F}ả", "ar"), ("a\u{7F}ã", "ax"),
    ("a\u{7F}ạ", "aj"), ("i\u{7F}í", "is"), ("y\u{7F}ỳ", "yf"),
    // A third one, on a letter that has marks.
    ("a\u{7F}â\u{7F}ấ", "aas"), ("a\u{7F}á\u{7F}ấ", "asa"), ("a\u{7F}ă\u{7F}ặ", "awj"),
    // More letters than one are sent again.
    ("hoa\u{7F}\u{7F}òa", "hoaf"), ("uo\u{7F}\u{7F}ươ", "uow"), ("toi\u{7F}\u{7F}ôi", "toio"),
    ("ti\u{7F}\u{7F}tí", "tis"),
    // The same key again takes the mark away and writes itself.
    ("a\u{7F}â\u{7F}aa", "aaa"), ("a\u{7F}á\u{7F}as", "ass"), ("d\u{7F}đ\u{7F}dd", "ddd"),
    ("ư\u{7F}w", "ww"),
    // Quick repeats that arrive as one letter.
    ("â", "a"), ("đ", "d"), ("ê", "e"), ("á", "s"), ("ặ", "j"),
    // Marks that follow their letter.
    ("a\u{301}", "as"), ("a\u{302}\u{301}", "aas"),
    // A person's own backspace takes nothing with it.
    ("a\u{7F}a", "aa"), ("a\u{7F}t", "at"), ("\u{7F}a", "a"),
    // Words end at blanks and signs.
    ("a \u{7F}t", "a t"),
  ])
  func `tells each press once`(typed: String, pressed: String) {
    #expect(commands(typed) == pressed)
  }

  @Test func `chooses the key that is a command here`() {
    let digits: (Character) -> Bool = { "1234567".contains($0) }

    #expect(commands("a\u{7F}ả", digits) == "a3")
    #expect(commands("Ư", { $0 == "W" || $0 == "w" }) == "W")
    #expect(commands("Ư", { $0 == "w" }) == "w")
    #expect(commands("ơ", { $0 == "[" }) == "[")
    #expect(commands("ư", { _ in false }) == "ư")
  }

  @Test func `passes every other key and forgets the word`() {
    var reader = CommandLetterReader()

    #expect(reader.read(.character("a"), isCommand: { _ in true }) == .character("a"))
    #expect(reader.read(.enter, isCommand: { _ in true }) == .enter)
    #expect(reader.read(.backspace, isCommand: { _ in true }) == .backspace)
    #expect(reader.read(.character("á"), isCommand: { _ in true }) == .character("s"))
  }
}
