import Randomness
import Testing
import Wording

@testable import TerminalUI

@Suite struct `A grid` {
  @Test func `text that is too wide ends with an ellipsis`() {
    var grid = Grid(width: 12, height: 2)

    grid.put("Sở Xây dựng Hà Nội", at: Point(x: 2, y: 0))
    grid.put("漢字漢字", at: Point(x: 0, y: 1), maximumWidth: 6)

    #expect(grid.text == "  Sở Xây dự…\n漢字…")
  }

  @Test func `marks typed apart become one cell`() {
    var grid = Grid(width: 5, height: 1)

    let columns = grid.put("a\u{302}\u{301}b", at: Point(x: 0, y: 0))

    #expect(columns == 2)
    #expect(Array(grid[0, 0].text.unicodeScalars) == ["ấ"])
  }

  @Test func `control characters cannot reach the terminal`() {
    var grid = Grid(width: 12, height: 1)

    grid.put("a\u{1B}[2Jb\nc", at: Point(x: 0, y: 0))

    #expect(grid.text == "a\u{FFFD}[2Jb c")
  }

  @Test func `half of a wide character is never left behind`() {
    var grid = Grid(width: 6, height: 1)

    grid.put("漢字漢", at: Point(x: 0, y: 0))
    grid.put("a", at: Point(x: 1, y: 0))
    grid.put("b", at: Point(x: 4, y: 0))

    #expect(grid.text == " a字b")
    #expect(grid[3, 0].isContinuation)
  }

  @Test func `only what changed is told`() {
    var before = Grid(width: 4, height: 2)
    before.put("漢b", at: Point(x: 0, y: 1))
    var after = before
    after.put("a", at: Point(x: 0, y: 1))
    var changes: [Point] = []

    after.forEachChange(since: before) { x, y, _ in changes.append(Point(x: x, y: y)) }
    after.forEachChange(since: nil) { x, y, _ in changes.append(Point(x: x, y: y)) }

    let letters = [Point(x: 0, y: 1), Point(x: 2, y: 1)]
    #expect(changes == [Point(x: 0, y: 1), Point(x: 1, y: 1)] + letters)
  }

  @Test func `lines join where they meet`() {
    var grid = Grid(width: 7, height: 5)

    grid.box(grid.bounds)
    grid.vline(at: Point(x: 3, y: 0), length: 5, joining: .joined)
    grid.hline(at: Point(x: 0, y: 2), length: 7, joining: .joined)

    #expect(grid.text == "┌──┬──┐\n│  │  │\n├──┼──┤\n│  │  │\n└──┴──┘")
  }

  @Test func `joined frames share their sides`() {
    var grid = Grid(width: 7, height: 3)

    grid.box(Rect(x: 0, y: 0, width: 4, height: 3), joining: .joined)
    grid.box(Rect(x: 3, y: 0, width: 4, height: 3), joining: .joined)

    #expect(grid.text == "┌──┬──┐\n│  │  │\n└──┴──┘")
  }

  @Test func `a frame shows its title`() {
    var grid = Grid(width: 16, height: 2)

    grid.box(grid.bounds, title: "CHƯA ĐÚNG QT-09")

    #expect(grid.text == "┌─ CHƯA ĐÚNG… ─┐\n└──────────────┘")
  }

  @Test func `drawing outside changes nothing and does not trap`() {
    var grid = Grid(width: 3, height: 2)

    for point in [Point(x: -1, y: 0), Point(x: 3, y: 0), Point(x: 0, y: -1), Point(x: 0, y: 2)] {
      grid.hline(at: point, length: 0)
      grid.fill(Rect(x: point.x + 3, y: point.y + 3, width: 2, height: 2), with: "x")
      grid.put("", at: point)
    }
    grid.box(Rect(x: -5, y: -5, width: 20, height: 20))

    #expect(grid.text == "\n")
  }

  @Test(arguments: 0..<100) func `every continuation has its wide character`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var grid = Grid(width: 20, height: 3)
    let texts = ["漢", "a", "ữ", "😀", "漢字", "e\u{301}", "", "\u{301}", "▓"]

    for _ in 0..<60 {
      let point = Point(
        x: Int.random(in: -2..<22, using: &random), y: Int.random(in: -1..<4, using: &random))
      grid.put(texts[Int.random(in: 0..<texts.count, using: &random)], at: point)
    }

    for row in grid.rows() { #expect(row.displayWidth <= 20) }
    for y in 0..<3 {
      for x in 0..<20 {
        let next = x + 1 < 20 && grid[x + 1, y].isContinuation
        #expect(next == (grid[x, y].text.displayWidth == 2))
      }
    }
  }
}

@Suite struct `Cutting rectangles` {
  @Test func `fixed parts come first and shares divide the rest`() {
    let rect = Rect(x: 0, y: 0, width: 80, height: 24)

    let columns = rect.columns(.fixed(24), .rest, .share(2), gap: 1)

    #expect(columns.map(\.x) == [0, 25, 44])
    #expect(columns.map(\.width) == [24, 18, 36])
  }

  @Test func `what does not fit gets nothing`() {
    let rows = Rect(x: 0, y: 5, width: 10, height: 3).rows(.fixed(2), .fixed(5), .rest)

    #expect(rows.map(\.height) == [2, 1, 0])
    #expect(Rect(x: 0, y: 0, width: 3, height: 1).inset(horizontal: 2, vertical: 2).isEmpty)
  }
}

@Suite struct `Wrapping text` {
  @Test func `breaks at words and drops the spaces there`() {
    let text = "Mức phí chứng thực   do Trung ương\nquy định."

    #expect(wrap(text, width: 10) == ["Mức phí", "chứng thực", "do Trung", "ương", "quy định."])
  }

  @Test func `a word that is too long is cut between graphemes`() {
    #expect(wrap("abcdefg", width: 3) == ["abc", "def", "g"])
    #expect(wrap("漢字漢", width: 1) == ["漢", "字", "漢"])
    #expect(wrap("", width: 5) == [""])
  }

  @Test(arguments: 0..<100) func `no line is too wide and no letter is lost`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [Character] = ["a", "ữ", "漢", " ", " ", "\n", "ộ", "-"]
    let characters = (0..<80).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    let width = Int.random(in: 2..<20, using: &random)

    let lines = wrap(String(characters), width: width)

    #expect(lines.allSatisfy { $0.displayWidth <= width })
    #expect(
      lines.joined().filter { $0 != " " } == String(characters.filter { !$0.isWhitespace }))
  }
}
