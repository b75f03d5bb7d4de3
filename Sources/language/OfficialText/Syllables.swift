/// What a syllable of Vietnamese can be: an onset, a rime and a tone that go together.
///
/// No list of words: 27 beginnings and 160 endings make every syllable that is in use and some that
/// are not, and hardly anything that fingers type at random or another language writes.
enum Syllables {
  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]

  private static let rimes = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om
    on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc ui um un ung up ut uê uêch uênh uy uya uych uyn uynh uyt uyu uyên uyêt
    uôc uôi uôm uôn uông uôt uơ ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y ych yn ynh yt yêm yên yêng yêt yêu
    """.split { $0 == " " || $0 == "\n" }

  /// The syllables without their tones, in the form in which words are compared.
  private static let all: (marked: WordIndex, plain: WordIndex) = {
    let text = onsets.map { onset in
      rimes.map { onset + $0 }.joined(separator: " ")
    }.joined(separator: " ")
    let words = CutText(text).words
    return (WordIndex(words.map(\.marked)), WordIndex(words.map(\.plain)))
  }()

  /// Whether a word is a syllable as it is written: without any mark, marks aside.
  static func contain(_ word: Word) -> Bool {
    guard word.hasMarks else { return all.plain.contains(word.plain) }
    guard let tone = word.tone else { return all.marked.contains(word.marked) }
    // Behind c, ch, p and t only two tones are spoken: "lạc", "lác".
    let isStopped =
      "cpt".utf8.contains(word.plain.last)
      || word.plain.last == UInt8(ascii: "h") && word.plain.letter(fromEnd: 1) == UInt8(ascii: "c")
    if isStopped, !Self.stopTones.contains(tone) { return false }
    return all.marked.contains(WordKey(packed: word.marked.packed >> 8))
  }

  private static let stopTones = Array("'.".utf8)
}

extension Word {
  /// The sign of its tone; none for the level one.
  fileprivate var tone: UInt8? {
    Self.toneSigns.contains(marked.last) ? marked.last : nil
  }

  private static let toneSigns = Array("`?~'.".utf8)

  /// Whether it can be a word of Vietnamese.
  package var isSyllable: Bool { Syllables.contain(self) }
}
