import Foundation
import Testing

@Suite struct `The handbook on the command line` {
  @Test func `is listed, searched without diacritics and printed as a page`() throws {
    let program = try Program()
    defer { program.remove() }

    let list = try program.output(["handbook"])
    #expect(list.status == 0)
    #expect(list.text.contains("QG-09  "))

    let found = try program.output(["handbook", "nhan", "ra", "khieu", "nai", "--lang", "vi"])
    #expect(found.status == 0)
    #expect(found.text.hasPrefix("QG-02 · Nhận ra khiếu nại\n"))
    #expect(found.text.split(separator: "\n").allSatisfy { $0.count <= 80 })

    let page = program.folder.appending(path: "page.html").path
    #expect(try program.output(["handbook", "--html", page]).status == 0)
    let text = try String(contentsOfFile: page, encoding: .utf8)
    #expect(text.contains("<article id=\"QG-09\" data-mark=\"law\">"))
    #expect(try program.output(["handbook", "--html", "-"]).text == text)
  }

  @Test func `says so when nothing is found, and refuses what it does not know`() throws {
    let program = try Program()
    defer { program.remove() }

    #expect(try program.output(["handbook", "khongcogi"]).status == 66)
    #expect(try program.output(["handbook", "--rulebook", "khong-co"]).status == 66)
    #expect(try program.output(["handbook", "--date", "hom nay"]).status == 64)
    #expect(try program.output(["handbook", "--html", "/khong-co/x.html"]).status == 73)
    let before = try program.output(["handbook", "QG-02", "--date", "2012-06-30"]).text
    #expect(!before.contains("QG-02 ·"))
    let after = try program.output(["handbook", "QG-02", "--date", "2012-07-01"]).text
    #expect(after.contains("QG-02 ·"))
  }
}
