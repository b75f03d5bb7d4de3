import Testing

@testable import Wording

@Suite struct `Text in two languages` {
  @Test func `a phrase answers in the language asked for`() {
    let phrase = Phrase("Chuyển", "Forward")

    #expect(phrase[.vietnamese] == "Chuyển")
    #expect(phrase[.english] == "Forward")
  }
}

@Suite struct `A number in an English sentence` {
  @Test(arguments: [(0, "0 faults"), (1, "1 fault"), (2, "2 faults"), (-1, "-1 faults")])
  func `has its noun with it`(count: Int, text: String) {
    #expect(count.counted("fault") == text)
  }

  @Test func `may have its verb with it`() {
    #expect(1.counted("text waits", "texts wait") == "1 text waits")
    #expect(2.counted("text waits", "texts wait") == "2 texts wait")
  }
}

@Suite struct Normalization {
  @Test func `letters typed as a base and marks become one composed letter`() {
    let typed = "Xa\u{302}y du\u{31B}\u{323}ng"

    #expect(Array(typed.composed.unicodeScalars) == Array("Xây dựng".unicodeScalars))
  }

  @Test(arguments: [
    ("Sở Xây dựng", "so xay dung"), ("Đống Đa", "dong da"), ("QUY CHẾ", "quy che"),
    ("Ủy ban", "uy ban"), ("e\u{302}\u{301}", "e"), ("", ""), ("Ðất ðai", "dat dai"),
    ("ＳＯ ２", "so 2"), ("ca\u{AD}n bo\u{323}\u{200B}", "can bo"), ("Ærø ß", "ærø ß"),
  ])
  func `folding drops diacritics and case`(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test(
    arguments: [
      ("P.Hàng Bạc", ["p", "hang", "bac"]), ("Sở TN&MT", ["so", "tn", "mt"]),
      ("118/2025/NĐ-CP", ["118", "2025", "nd", "cp"]), (" …—", []), ("NĐ118", ["nd", "118"]),
      ("Quý, lý, kỹ, tỷ", ["qui", "li", "ki", "ti"]), ("thuỷ quyển", ["thuy", "quyen"]),
    ])
  func `folded words are those between the signs`(text: String, words: [String]) {
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

@Suite struct `A name as it is seen` {
  @Test func `is the same with any scalar that shows nothing, and with any blank`() {
    for scalar in (0x80...UInt32(0xE0FFF)).lazy.compactMap(Unicode.Scalar.init) {
      let isHidden = scalar.properties.isDefaultIgnorableCodePoint
      guard isHidden || scalar.properties.isWhitespace else { continue }
      let bytes = Array("Mã\(scalar)số".utf8)[...]
      let seen = isHidden ? "Mãsố" : "Mã số"
      #expect(
        bytes.mayHideCharacters && bytes.visible.elementsEqual(seen.utf8), "\(scalar.value)")
    }
  }

  @Test func `keeps everything that is seen`() {
    for scalar in (0x21...UInt32(0x2FFF)).lazy.compactMap(Unicode.Scalar.init)
    where !scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isWhitespace {
      let bytes = Array("Mã\(scalar)".utf8)[...]
      #expect(bytes.visible.elementsEqual(bytes), "\(scalar.value)")
    }
    #expect(!Array("Đã trả lời người gửi, ngày 13/02".utf8)[...].mayHideCharacters)
  }
}

@Suite struct `Safe text` {
  @Test func `escape sequences lose their escape`() {
    #expect("a\u{1B}[31mb\u{7}".printable == "a\u{FFFD}[31mb\u{FFFD}")
  }

  @Test(arguments: [
    0, 0xD, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D,
    0x200E, 0x200F, 0x2028, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x206A, 0x206F, 0x3164, 0xFE00,
    0xFE0F, 0xFDD0, 0xFEFF, 0xFFF9, 0xFFFB, 0xFFFE, 0x1D173, 0x1FFFF, 0xE0001, 0xE0041, 0xE0100,
    0x10FFFF,
  ])
  func `what is not seen is made visible`(value: UInt32) throws {
    let hidden = String(try #require(Unicode.Scalar(value)))

    #expect("hồ sơ \(hidden)gnd".printable == "hồ sơ \u{FFFD}gnd")
    #expect(hidden.printable == "\u{FFFD}")
  }

  @Test func `no scalar of Unicode slips through`() {
    for scalar in (0...UInt32(0x10FFFF)).lazy.compactMap(Unicode.Scalar.init) {
      let properties = scalar.properties
      let isHidden =
        scalar != "\n"
        && ([.control, .format, .lineSeparator, .paragraphSeparator].contains(
          properties.generalCategory)
          || properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint)
      let shown = String(scalar).printable.unicodeScalars
      let expected: Unicode.Scalar = scalar == "\t" ? " " : isHidden ? "\u{FFFD}" : scalar
      #expect(Array(shown) == [expected], "\(scalar.value)")
      if isHidden { #expect(!scalar.isPlainLetter, "\(scalar.value)") }
    }
  }

  @Test(arguments: [
    "Trần Thị Hoà 1\u{FE0F}\u{20E3}", "❤\u{FE0F}", "👨\u{200D}👩\u{200D}👧", "👩🏽\u{200D}💻",
    "❤\u{FE0F}\u{200D}🔥", "🇻🇳", "đồng ₫", "漢字", "ﷺ", "a\u{A0}b\u{202F}c",
  ])
  func `letters, signs and pictures stay as they are`(text: String) {
    #expect(Array(text.printable.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `a joiner between letters, and a second sign behind a picture, are seen`() {
    #expect("a\u{200D}b".printable == "a\u{FFFD}b")
    #expect("👨\u{200D}b".printable == "👨\u{FFFD}b")
    #expect("❤\u{FE0F}\u{FE0F}".printable == "❤\u{FE0F}\u{FFFD}")
  }

  @Test func `line feeds stay and tabs become a space`() {
    #expect("a\tb\nc".printable == "a b\nc")
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a\u{2028}b", "a\u{85}b", "a\u{B}b"])
  func `a line never forges a second one`(text: String) {
    #expect(!text.onOneLine.contains { $0.isNewline })
  }
}
