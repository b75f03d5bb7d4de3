import Testing

@testable import Wording

@Suite struct `Text in two languages` {
  @Test func `a phrase answers in the language asked for`() {
    let phrase = Phrase("Chuyển", "Forward")

    #expect(phrase[.vietnamese] == "Chuyển")
    #expect(phrase[.english] == "Forward")
  }
}

@Suite struct Normalization {
  @Test func `letters typed as a base and marks become one composed letter`() {
    let typed = "Xa\u{302}y du\u{31B}\u{323}ng"

    #expect(Array(typed.composed.unicodeScalars) == Array("Xây dựng".unicodeScalars))
  }

  @Test(arguments: [
    ("Sở Xây dựng", "so xay dung"), ("Đống Đa", "dong da"), ("QUY CHẾ", "quy che"),
    ("Ủy ban", "uy ban"), ("e\u{302}\u{301}", "e"), ("", ""),
  ])
  func `folding drops diacritics and case`(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test(
    arguments: [
      ("P.Hàng Bạc", ["p", "hang", "bac"]), ("Sở TN&MT", ["so", "tn", "mt"]),
      ("118/2025/NĐ-CP", ["118", "2025", "nd", "cp"]), (" …—", []),
    ])
  func `folded words are those between the signs`(text: String, words: [Substring]) {
    #expect(text.foldedWords == words)
  }
}

@Suite struct `Display width` {
  @Test(arguments: [
    ("Sở Xây dựng", 11), ("Xa\u{302}y", 3), ("漢字", 4), ("😀", 2), ("▓▓░░", 4), ("", 0),
    ("❤\u{FE0F}", 2), ("\u{200B}", 0),
  ])
  func `counts the columns of a terminal`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }
}

@Suite struct `Safe text` {
  @Test func `escape sequences lose their escape`() {
    #expect("a\u{1B}[31mb\u{7}".printable == "a\u{FFFD}[31mb\u{FFFD}")
  }

  @Test func `direction overrides are made visible`() {
    #expect("hồ sơ \u{202E}gnd".printable == "hồ sơ \u{FFFD}gnd")
  }

  @Test func `line feeds stay and tabs become a space`() {
    #expect("a\tb\nc".printable == "a b\nc")
  }
}
