import Handbooks
import Petitions
import Rules
import Testing
import Wording
import WorkCalendar

@testable import Reports

private let hostile = "<script>alert('x')</script> & \"y\" \u{1B}[2J"

private func entries() throws -> [HandbookEntry] {
  let rule = Rule(
    id: "QG-09", title: Phrase("Chuyển đúng nơi", "Forward rightly"),
    citation: Citation(
      document: "Nghị định 20/2008/NĐ-CP", article: "9", clause: nil, point: nil, status: .law,
      source: "R09"), inForceFrom: try #require(CivilDate(iso: "2008-03-03")), inForceTo: nil,
    applies: .always, constraint: .absence(EventPattern(activities: [.forwarded])), requires: [],
    points: 5, severity: .major, shownAfter: nil,
    explanation: Phrase(verbatim: "dòng một\ndòng hai"), hint: nil)
  let fact = HandbookFact(
    id: "tham-quyen", title: Phrase(verbatim: hostile), text: Phrase(verbatim: hostile),
    citation: nil, from: nil, to: nil, see: ["QG-09", "QG-99"])
  return Handbook(rules: [rule], facts: [fact]).entries
}

@Suite struct `A report on the handbook` {
  @Test func `lists name, title and basis, one line each`() throws {
    let list = HandbookReport(try entries()).list(.vietnamese)

    #expect(list.count == 2)
    #expect(list[0] == "QG-09       Chuyển đúng nơi · Nghị định 20/2008/NĐ-CP, Điều 9 (luật)")
  }

  @Test(arguments: [20, 40, 80])
  func `keeps to the width and lets no control character through`(width: Int) throws {
    let lines = HandbookReport(try entries()).lines(.vietnamese, width: width)

    #expect(lines.allSatisfy { $0.displayWidth <= width })
    #expect(!lines.joined().unicodeScalars.contains("\u{1B}"))
    #expect(lines.contains(""))
  }
}

@Suite struct `The handbook's page` {
  @Test func `has an anchor for every entry, and links that lead to one`() throws {
    let html = HandbookPage(try entries()).html(.vietnamese)

    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
    #expect(html.contains("<article id=\"QG-09\">"))
    #expect(html.contains("<li><a href=\"#QG-09\">QG-09 · Chuyển đúng nơi</a></li>"))
    #expect(html.contains("<dd><a href=\"#QG-09\">QG-09</a>, QG-99</dd>"))
    for link in html.matches(of: /href="#([^"]*)"/) {
      #expect(html.contains("id=\"\(link.1)\""))
    }
  }

  @Test func `escapes everything and needs nothing from elsewhere`() throws {
    let html = HandbookPage(try entries()).html(.english)

    #expect(html.contains("lang=\"en\""))
    #expect(!html.contains("<script") && !html.contains("src=") && !html.contains("http://"))
    #expect(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;"))
    #expect(!html.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `has headings without a gap in their levels, and styles for print`() throws {
    let html = HandbookPage(try entries()).html(.vietnamese)
    let levels = html.matches(of: /<h([1-6])/).compactMap { Int($0.1) }

    #expect(levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 - $0 <= 1 })
    #expect(levels.count { $0 == 1 } == 1)
    #expect(html.contains("@media print"))
  }
}
