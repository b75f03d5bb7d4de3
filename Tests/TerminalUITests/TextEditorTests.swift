import Randomness
import Testing
import Wording

@testable import TerminalUI

@Suite struct `A text editor` {
  @Test func `marks that arrive after their letter compose with it`() {
    var editor = TextEditor()

    for scalar in "a\u{302}\u{301}".unicodeScalars { editor.insert(Character(scalar)) }

    #expect(Array(editor.text.unicodeScalars) == ["ấ"])
    #expect(editor.caret == 1)
  }

  @Test func `a backspace and the composed letter arrive as an input method sends them`() {
    var editor = TextEditor("viê")

    for key in [Key.backspace, .character("ệ"), .character("t")] { editor.handle(key, width: 20) }

    #expect(editor.text == "việt")
  }

  @Test func `a backspace removes a whole grapheme`() {
    var editor = TextEditor("a👨‍👩‍👧")

    editor.deleteBackward()

    #expect(editor.text == "a")
  }

  @Test func `a word is undone at once and other changes one by one`() {
    var editor = TextEditor("x")
    for letter in "abc de" { editor.insert(letter) }
    editor.insert("dán cả câu")
    editor.deleteWordBackward()
    let texts = ["xabc dedán cả câu", "xabc de", "xabc ", "x", "x"]

    for text in texts {
      editor.undo()
      #expect(editor.text == text)
    }
    for text in texts.reversed().dropFirst(2) {
      editor.redo()
      #expect(editor.text == text)
    }
    editor.redo()
    editor.redo()
    #expect(editor.text == "xabc dedán cả ")
    #expect(editor.caret == editor.characters.count)
  }

  @Test func `a word that an input method writes again and again is one step`() {
    var editor = TextEditor("gửi ")
    let typed = "hoa\u{7F}\u{7F}òa viê\u{7F}ệt\u{7F}\u{7F}et "
    for character in typed {
      editor.handle(character == "\u{7F}" ? .backspace : .character(character), width: 20)
    }
    #expect(editor.text == "gửi hòa viet ")

    editor.undo()
    #expect(editor.text == "gửi hòa ")
    editor.undo()
    #expect(editor.text == "gửi ")
    editor.redo()
    #expect(editor.text == "gửi hòa ")
    editor.insert("x")
    editor.redo()
    #expect(editor.text == "gửi hòa x")
  }

  @Test func `letters taken back are one step, and so are letters deleted`() {
    var editor = TextEditor("một hai ba")
    for _ in 0..<6 { editor.handle(.backspace, width: 20) }
    editor.undo()
    #expect(editor.text == "một hai ba" && editor.caret == 10)
    editor.handle(.textStart, width: 20)
    for _ in 0..<4 { editor.handle(.delete, width: 20) }
    #expect(editor.text == "hai ba")
    editor.undo()
    #expect(editor.text == "một hai ba" && editor.caret == 0)
  }

  @Test func `the whole text is replaced in one step`() {
    var editor = TextEditor("cũ\nhai dòng")

    editor.replaceAll(with: "mới")
    #expect(editor.text == "mới" && editor.caret == 3 && editor.wordCount == 1)
    editor.undo()
    #expect(editor.text == "cũ\nhai dòng" && editor.wordCount == 3)
  }

  @Test(arguments: [
    (Key.control("u"), "một hai\n bốn"), (.control("k"), "một hai\nba"),
    (.control("w"), "một hai\n bốn"), (.alt("d"), "một hai\nba"),
    (.control("_"), "một hai\nba bốn"),
  ])
  func `words and lines are removed by a key`(key: Key, text: String) {
    var editor = TextEditor("một hai\nba bốn")
    editor.move(to: 10)

    editor.handle(key, width: 20)

    #expect(editor.text == text)
  }

  @Test(arguments: [
    (Key.textStart, 0), (.textEnd, 14), (.home, 8), (.end, 14), (.wordLeft, 8), (.wordRight, 14),
    (.alt("b"), 8), (.alt("f"), 14), (.alt("<"), 0), (.alt(">"), 14),
  ])
  func `the caret goes far by a key`(key: Key, caret: Int) {
    var editor = TextEditor("một hai\nba bốn")
    editor.move(to: 10)

    editor.handle(key, width: 20)

    #expect(editor.caret == caret)
  }

  @Test func `text beyond the limit is refused and what fits is kept`() {
    var editor = TextEditor("ab", maximumLength: 5)

    let fits = [editor.insert("cdefgh"), editor.insert("x"), editor.insert("\u{301}")]

    #expect(fits == [false, false, true])
    #expect(editor.text == "abcdé")
  }

  @Test func `what finds no room is told until the next key`() {
    var editor = TextEditor("ab", maximumLength: 5)
    #expect(editor.view(width: 9, height: 2).refusalMark == nil)

    editor.handle(.paste("cdefgh"), width: 9)
    #expect(editor.refusal == .tooLong(refused: 3, maximum: 5))
    #expect(editor.view(width: 9, height: 2).refusalMark == "! 5/5")
    editor.handle(.left, width: 9)
    #expect(editor.refusal == nil)
    editor.handle(.character("x"), width: 9)
    #expect(editor.refusal == .tooLong(refused: 1, maximum: 5))
    editor.handle(.character("y"), width: 9)
    #expect(editor.refusal == .tooLong(refused: 2, maximum: 5))
    for _ in 0..<9 { editor.handle(.character("\u{321}"), width: 9) }
    #expect(editor.refusal == .tooManyMarks)
  }

  @Test func `a line that is full says so in its place`() {
    var field = LineField("abc", maximumLength: 3)
    var grid = Grid(width: 12, height: 1)

    field.handle(.character("d"))
    grid.put(field.view(width: 12), in: grid.bounds)

    #expect(grid.text == "abc    ! 3/3")
  }

  @Test(arguments: 0..<100) func `lines that are kept are those that would be found`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let width = Int.random(in: 1..<14, using: &random)
    var editor = TextEditor("漢字 một hai  ba\n\nbốn năm\u{301} sáu bảy")
    let keys: [Key] = [
      .character("a"), .character("\u{302}"), .character(" "), .character(" "), .character("漢"),
      .character("a"), .character("a"), .enter, .backspace, .backspace, .delete, .left, .right,
      .up, .down, .textStart, .wordLeft, .wordRight, .control("w"), .control("_"), .control("_"),
      .control("y"), .paste("dán\nvào  漢 đây"), .control("u"), .control("k"), .alt("d"),
    ]

    for _ in 0..<200 {
      editor.handle(keys[Int.random(in: 0..<keys.count, using: &random)], width: width, height: 4)

      let found = visualLines(of: editor.characters, width: width)
      #expect((0..<editor.layout.lineCount).map { editor.layout[$0] } == found)
      #expect(editor.wordCount == editor.text.split { $0 == " " || $0 == "\n" }.count)
    }
  }

  @Test(arguments: 0..<100) func `undoing everything and doing it again leads back`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var editor = TextEditor("một hai")
    let keys: [Key] = [
      .character("a"), .character("\u{302}"), .character("\u{301}"), .character(" "), .backspace,
      .character("e"), .enter, .delete, .left, .wordRight, .control("w"), .paste("e\u{301}\nx"),
    ]

    for _ in 0..<60 {
      editor.handle(keys[Int.random(in: 0..<keys.count, using: &random)], width: 9, height: 4)
    }
    let end = editor.text
    for _ in 0...TextEditor.undoMaximum { editor.undo() }
    let start = editor.text
    for _ in 0...TextEditor.undoMaximum { editor.redo() }

    #expect(start == "một hai")
    #expect(editor.text == end)
  }

  @Test func `a letter buried under marks is refused`() {
    var editor = TextEditor("a")

    for _ in 0..<50 { editor.insert("\u{321}") }

    #expect(editor.text.unicodeScalars.count == TextEditor.scalarsPerCharacterMaximum)
  }

  @Test func `the caret moves by visual lines and keeps its column`() {
    var editor = TextEditor("một hai ba\nbốn\nnăm sáu bảy")

    #expect(
      editor.view(width: 8, height: 9).lines == ["một hai ", "ba", "bốn", "năm sáu ", "bảy"])
    editor.moveLines(by: -1, width: 8)
    #expect(editor.view(width: 8, height: 9).caret == Point(x: 3, y: 3))
    editor.moveToLineEnd(width: 8)
    #expect(editor.view(width: 8, height: 9).caret == Point(x: 7, y: 3))
    editor.moveLines(by: -1, width: 8)
    #expect(editor.view(width: 8, height: 9).caret == Point(x: 3, y: 2))
    editor.moveLines(by: -2, width: 8)
    #expect(editor.view(width: 8, height: 9).caret == Point(x: 7, y: 0))
    editor.moveToLineStart(width: 8)
    #expect(editor.caret == 0)
    editor.moveLines(by: 9, width: 8)
    #expect(editor.caret == editor.characters.count)
  }

  @Test func `the view scrolls no further than the caret asks for`() {
    var editor = TextEditor("1\n2\n3\n4\n5")

    editor.handle(.end, width: 10, height: 3)
    #expect(editor.view(width: 10, height: 3).lines == ["3", "4", "5"])
    editor.handle(.up, width: 10, height: 3)
    #expect(editor.view(width: 10, height: 3).lines == ["3", "4", "5"])
    editor.handle(.up, width: 10, height: 3)
    editor.handle(.up, width: 10, height: 3)
    #expect(editor.view(width: 10, height: 3).lines == ["2", "3", "4"])
    #expect(editor.view(width: 10, height: 3).caret == Point(x: 1, y: 0))
  }

  @Test func `a single line has no line feeds and scrolls sideways`() {
    var field = LineField("Sở\nXây dựng")

    #expect(field.text == "Sở Xây dựng")
    let takesEnter = field.handle(.enter)
    #expect(!takesEnter)
    #expect(field.view(width: 5).lines == ["dựng"])
    #expect(field.view(width: 5).caret == Point(x: 4, y: 0))
    field.handle(.home)
    #expect(field.view(width: 5).lines == ["Sở Xâ"])
    #expect(field.view(width: 5).caret == Point(x: 0, y: 0))
  }

  @Test(arguments: 0..<200) func `text stays composed and the caret inside`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var editor = TextEditor(maximumLength: 40)
    let keys: [Key] = [
      .character("a"), .character("\u{302}"), .character("\u{301}"), .character("ộ"),
      .character(" "), .character("漢"), .character("\u{FFFD}"), .enter, .backspace, .delete,
      .left, .right, .up, .down, .home, .end, .wordLeft, .wordRight, .control("w"),
      .control("z"), .control("y"), .paste("e\u{301}\r\nđ\u{323}"), .pageUp, .pageDown,
    ]

    for _ in 0..<150 {
      let width = Int.random(in: 1..<12, using: &random)
      editor.handle(keys[Int.random(in: 0..<keys.count, using: &random)], width: width, height: 4)
      let view = editor.view(width: width, height: 4)

      #expect(Array(editor.text.unicodeScalars) == Array(editor.text.composed.unicodeScalars))
      #expect(Array(editor.text) == editor.characters)
      #expect((0...editor.characters.count).contains(editor.caret))
      #expect(editor.characters.count <= 40)
      #expect((0..<4).contains(view.caret.y) && view.caret.y < view.lines.count)
      #expect((0..<width).contains(view.caret.x))
    }
  }
}

@Suite struct `A list to pick from` {
  private let units = ListSelection<Int>([
    .init(id: 1, text: "Sở Nội vụ"), .init(id: 2, text: "Sở Tài nguyên và Môi trường"),
    .init(id: 3, text: "Sở Xây dựng"), .init(id: 4, text: "UBND quận Đống Đa", keywords: "dd"),
    .init(id: 5, text: "Xí nghiệp Sông Đà"),
  ])

  @Test(arguments: [
    ("so xay dung", 3), ("sxd", 3), ("Xây", 3), ("x d", 3), ("tnmt", 2), ("moi tr", 2),
    ("dd", 4), ("dong da", 4), ("nội vụ", 1), ("xi", 5),
  ])
  func `finds by words, initials and keywords without diacritics`(filter: String, id: Int) {
    var list = units

    list.setFilter(filter)

    #expect(list.selected?.id == id)
  }

  @Test func `equals keep their own order and nothing found is nothing selected`() {
    var list = units

    list.setFilter("s")
    #expect(list.matches.map(\.id) == [1, 2, 3, 5])
    list.setFilter("zzz")
    #expect(list.selected == nil)
    list.handle(.down, height: 3)
    #expect(list.selected == nil)
    #expect(list.window(height: 3).isEmpty)
    list.setFilter("")
    #expect(list.matches.map(\.id) == [1, 2, 3, 4, 5])
  }

  @Test func `an item chosen with the arrows stays while the filter finds it`() {
    var list = units

    list.handle(.down, height: 3)
    list.handle(.down, height: 3)
    list.handle(.character("s"), height: 3)
    #expect(list.selected?.id == 3)
    list.handle(.character("n"), height: 3)
    #expect(list.selected?.id == 1)
  }

  @Test func `what an item is about finds it after what it is called, phrase by phrase`() {
    let about = [SearchPhrases(["đèn đường", "cây xanh"])]
    var list = ListSelection<Int>([
      .init(id: 1, text: "Sở Xây dựng", subjects: about),
      .init(id: 2, text: "Công ty Cây xanh", keywords: "đèn"),
    ])

    list.setFilter("cay xanh")
    #expect(list.matches.map(\.id) == [2, 1])
    list.setFilter("den duong")
    #expect(list.matches.map(\.id) == [1])
    list.setFilter("duong cay")
    #expect(list.matches.isEmpty)
  }

  private let names = ListSelection<String>(
    [
      "P. Trung Hòa", "Huyện Ứng Hòa", "Đạt Vượng", "Sở Đất đai", "Datum", "P. Quý Lộc",
      "Xã Mỹ Lý", "Xã Mi Sơn", "Bắc Từ Liêm", "P. Ba Đình", "Đường Ðồng Khởi",
    ].map { .init(id: $0, text: $0) })

  @Test(arguments: [
    ("ứng hoà", ["Huyện Ứng Hòa"]), ("ung hoa", ["Huyện Ứng Hòa"]), ("đất", ["Sở Đất đai"]),
    ("đạt", ["Đạt Vượng"]), ("đat", ["Đạt Vượng", "Sở Đất đai"]),
    ("dat", ["Đạt Vượng", "Sở Đất đai", "Datum"]), ("đầt", ["Đạt Vượng", "Sở Đất đai", "Datum"]),
    ("quí", ["P. Quý Lộc"]), ("mĩ lí", ["Xã Mỹ Lý"]), ("xa mi", ["Xã Mi Sơn", "Xã Mỹ Lý"]),
    ("ba", ["P. Ba Đình", "Bắc Từ Liêm"]), ("đồng", ["Đường Ðồng Khởi"]),
    ("Ðồng khơ\u{309}i", ["Đường Ðồng Khởi"]), ("ｂａ đi\u{300}nh", ["P. Ba Đình"]),
  ])
  func `finds the marks that were typed before others, and whole words before parts`(
    filter: String, found: [String]
  ) {
    var list = names

    list.setFilter(filter)

    #expect(list.matches.map(\.id) == found)
  }

  @Test func `an item may be there only for those who look for it`() {
    var list = ListSelection<Int>([
      .init(id: 1, text: "Sở Giao thông", appearance: .whenFound),
      .init(id: 2, text: "Sở Xây dựng"),
    ])

    #expect(list.matches.map(\.id) == [2])
    list.setFilter("giao")
    #expect(list.selected?.id == 1)
    list.setFilter("")
    #expect(list.matches.map(\.id) == [2])
  }

  @Test func `the window follows the selection`() {
    var list = units

    #expect(list.window(height: 3) == 0..<3)
    for _ in 0..<4 { list.handle(.down, height: 3) }
    #expect(list.window(height: 3) == 2..<5)
    list.handle(.up, height: 3)
    #expect(list.window(height: 3) == 2..<5)
    list.handle(.pageUp, height: 3)
    #expect(list.window(height: 3) == 1..<4)
  }
}
