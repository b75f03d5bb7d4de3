internal import Wording

/// Tells which key was pressed when a Vietnamese input method made another letter of it.
///
/// Where letters are commands an input method still believes that words are written: with Telex it
/// turns `w` into "ư", and a second `a` into a backspace and "â"; with VNI it turns `a` and `1` into
/// "a", a backspace and "á". The reader follows what the input method must believe to stand on the
/// screen, and so finds the one key behind a letter, or behind several that are sent again.
package struct CommandLetterReader: Hashable, Sendable {
  /// Input methods look no further back than this.
  private static let lettersMaximum = 16

  /// The letters of the word as the input method has sent them.
  private var word: [Character] = []
  /// The letters that it has taken back and is going to send again, first one first.
  private var takenBack: [Character] = []
  /// One key changes one letter or more: the first of them has told it.
  private var isKeyTold = false

  package init() {}

  /// Reads one key, and answers with what was pressed; nil when it was nothing new.
  ///
  /// Letters that no input method made pass as they are, and so does every other key but a backspace
  /// with which a letter is taken back. Of the keys that could have made a letter, the first one is
  /// chosen that is a command; when none is, the letter itself is the answer.
  package mutating func read(_ key: Key, isCommand: (Character) -> Bool) -> Key? {
    switch key {
    case .character(let letter):
      return read(letter, isCommand: isCommand).map { .character($0) }
    case .backspace where !word.isEmpty:
      takenBack.insert(word.removeLast(), at: 0)
      isKeyTold = false
      return nil
    default:
      forget()
      return key
    }
  }

  /// Forgets the word, as input methods do when the cursor moves.
  package mutating func forget() {
    word = []
    takenBack = []
    isKeyTold = false
  }

  private mutating func read(_ letter: Character, isCommand: (Character) -> Bool) -> Character? {
    guard letter.isLetter || letter.isMark else {
      // A blank or a sign ends the word; digits do so unless they change a letter, and then they
      // arrive as that letter.
      forget()
      return letter
    }
    let former = takenBack.isEmpty ? nil : takenBack.removeFirst()
    let marked = letter.isMark ? word.popLast() : nil
    let made = marked.map { $0.joined(to: letter) } ?? letter
    word.append(made)
    if word.count > Self.lettersMaximum { word.removeFirst() }
    if let former {
      guard !isKeyTold else { return nil }
      // Input methods do not take one letter back to send the same one; a person may.
      if former == made, takenBack.isEmpty { return letter }
      let keys = VietnameseKeys.keys(from: former, to: made)
      guard !keys.isEmpty else { return nil }
      isKeyTold = true
      return keys.first(where: isCommand) ?? letter
    }
    isKeyTold = false
    let keys = VietnameseKeys.keys(from: marked, to: made)
    guard !keys.isEmpty else { return letter }
    return keys.first(where: isCommand) ?? letter
  }
}

/// Which keys of Telex and VNI make which letters.
private enum VietnameseKeys {
  private static let tones: [Unicode.Scalar: [Character]] = [
    "\u{301}": ["s", "1"], "\u{300}": ["f", "2"], "\u{309}": ["r", "3"], "\u{303}": ["x", "4"],
    "\u{323}": ["j", "5"],
  ]

  /// The keys that may have made a letter of another one, or of nothing; none when they only sent
  /// it again, or took away its marks, for then the key itself follows.
  static func keys(from former: Character?, to letter: Character) -> [Character] {
    let new = Parts(letter)
    let old = former.map(Parts.init)
    if let old, old.base != new.base { return new.isPlain ? [letter] : keys(of: new) }
    if let tone = new.tone, tone != old?.tone { return cased(tones[tone] ?? [], as: new) }
    if let shape = new.shape, shape != old?.shape {
      return keys(of: shape, on: new, alone: old == nil)
    }
    return []
  }

  private static func keys(of parts: Parts) -> [Character] {
    if let tone = parts.tone { return cased(tones[tone] ?? [], as: parts) }
    return parts.shape.map { keys(of: $0, on: parts, alone: true) } ?? []
  }

  private static func keys(
    of shape: Unicode.Scalar, on parts: Parts, alone isAlone: Bool
  ) -> [Character] {
    let keys: [Character] =
      switch shape {
      case "\u{302}": [parts.base, "6"]
      case "\u{306}": ["w", "8"]
      // UniKey's Telex also has ơ and ư on the brackets.
      case "\u{31B}": isAlone ? ["w", parts.base == "o" ? "[" : "]", "7"] : ["w", "7"]
      default: ["d", "9"]
      }
    return cased(keys, as: parts)
  }

  /// The keys as they are, and with Shift: first with it where the letter is a capital one.
  private static func cased(_ keys: [Character], as parts: Parts) -> [Character] {
    let shifted = keys.map { Character($0.uppercased()) }
    return parts.isCapital ? shifted + keys : keys
  }

  /// A Vietnamese letter in its parts.
  private struct Parts {
    let base: Character
    /// Circumflex, breve or horn, or the bar of đ.
    var shape: Unicode.Scalar?
    var tone: Unicode.Scalar?
    var isCapital = false

    var isPlain: Bool { shape == nil && tone == nil }

    /// The vowels with each shape that they take: without a tone, then in the order of ``toneOrder``.
    private static let vowels: [(base: Character, shape: Unicode.Scalar?, letters: String)] = [
      ("a", nil, "aáàảãạ"),
      ("a", "\u{302}", "âấầẩẫậ"),
      ("a", "\u{306}", "ăắằẳẵặ"),
      ("e", nil, "eéèẻẽẹ"),
      ("e", "\u{302}", "êếềểễệ"),
      ("i", nil, "iíìỉĩị"),
      ("o", nil, "oóòỏõọ"),
      ("o", "\u{302}", "ôốồổỗộ"),
      ("o", "\u{31B}", "ơớờởỡợ"),
      ("u", nil, "uúùủũụ"),
      ("u", "\u{31B}", "ưứừửữự"),
      ("y", nil, "yýỳỷỹỵ"),
    ]

    private static let toneOrder: [Unicode.Scalar?] = [
      nil, "\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}",
    ]

    /// Every small letter with a shape or a tone.
    private static let all: [Character: Parts] = {
      var all: [Character: Parts] = ["đ": Parts(base: "d", shape: "\u{335}")]
      for (base, shape, letters) in vowels {
        for (letter, tone) in zip(letters, toneOrder) {
          let parts = Parts(base: base, shape: shape, tone: tone)
          if !parts.isPlain { all[letter] = parts }
        }
      }
      return all
    }()

    init(_ letter: Character) {
      let small = letter.lowercased().first ?? letter
      // The table is made for the first letter that needs it, which most that are typed do not.
      self = (small.isASCII ? nil : Self.all[small]) ?? Parts(base: small)
      isCapital = letter.isUppercase
    }

    private init(base: Character, shape: Unicode.Scalar? = nil, tone: Unicode.Scalar? = nil) {
      self.base = base
      self.shape = shape
      self.tone = tone
    }
  }
}

extension Character {
  fileprivate var isMark: Bool {
    unicodeScalars.allSatisfy { $0.properties.generalCategory == .nonspacingMark }
  }

  fileprivate func joined(to mark: Character) -> Character {
    (String(self) + String(mark)).composed.first ?? self
  }
}
