import Documents
import Handbooks
import Petitions
import Rules
import Testing
import Wording
import WorkCalendar

@testable import Reports

private let hostile = "<script>alert('x')</script> & \"y\" \u{1B}[2J"

private func handbook() throws -> Handbook {
  let rule = Rule(
    id: "QG-09",
    texts: RuleTexts(
      title: Phrase("Chuyển đúng nơi", "Forward rightly"),
      explanation: Phrase(verbatim: "dòng một\ndòng hai"), hint: nil),
    citation: Citation(
      document: "Nghị định 20/2008/NĐ-CP", article: "9", clause: nil, point: nil, status: .law,
      source: "R09"),
    scope: Rule.Scope(
      force: ForcePeriod(from: try #require(CivilDate(iso: "2008-03-03")), to: nil),
      applies: .always), constraint: .absence(EventPattern(activities: [.forwarded])), requires: [],
    worth: Rule.Worth(points: 5, severity: .major), shownAfter: nil)
  let fact = HandbookFact(
    id: "tham-quyen", title: Phrase(verbatim: hostile), text: Phrase(verbatim: hostile),
    citation: nil, from: nil, to: nil, see: ["QG-09", "QG-99"])
  return Handbook(rules: [rule], facts: [fact])
}

private func entries() throws -> [HandbookEntry] { try handbook().entries }

@Suite struct `A report on the handbook` {
  @Test func `lists name, title and basis, one line each`() throws {
    let list = HandbookReport(try entries()).list(.vietnamese).lines()

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
  private func page(_ language: Language = .vietnamese) throws -> String {
    let handbook = try handbook()
    return HandbookPage(handbook.entries, of: handbook).html(language)
  }

  /// The page without its style and script, which are the program's own.
  private func body(_ language: Language = .vietnamese) throws -> String {
    try page(language).replacing(HandbookPageStyle.text, with: "")
      .replacing(HandbookPageScript.text, with: "")
  }

  @Test func `has an anchor for every entry, and links that lead to one`() throws {
    let html = try body()

    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
    #expect(html.contains("<article id=\"QG-09\" data-mark=\"law\">"))
    #expect(
      html.contains("<a href=\"#QG-09\"><span class=\"name\">QG-09</span> Chuyển đúng nơi</a>"))
    #expect(html.contains("<dd><a href=\"#QG-09\">QG-09</a>, QG-99</dd>"))
    for link in html.matches(of: /href="#([^"]*)"/) {
      #expect(html.contains("id=\"\(link.1)\""))
    }
  }

  @Test func `gives every anchor once`() throws {
    let anchors = try body().matches(of: #/ id="([^"]*)"/#).map(\.1)

    #expect(Set(anchors).count == anchors.count)
  }

  @Test func `stands under what an officer does, facts beside the rules they explain`() throws {
    let html = try body()
    let section = try #require(
      html.firstMatch(of: #/<section id="duty.forward">(?s:.*?)</section>/#))

    #expect(html.matches(of: #/<section /#).count == 1)
    #expect(section.0.contains("<h2>Chuyển đơn vị</h2>"))
    #expect(section.0.contains("id=\"QG-09\"") && section.0.contains("id=\"tham-quyen\""))
  }

  @Test func `tells law, house rules and explanations apart in words`() throws {
    let html = try body()

    #expect(html.contains("<p class=\"badges\"><span class=\"badge law\">Luật</span>"))
    #expect(html.contains("<p class=\"badges\"><span class=\"badge note\">Giải thích</span>"))
    for mark in ["law", "house", "note"] {
      #expect(html.contains("<li><span class=\"badge \(mark)"))
    }
    #expect(HandbookPageStyle.text.contains("[data-mark=\"house\"] { border-left-style: dashed; }"))
  }

  @Test func `escapes everything and needs nothing from elsewhere`() throws {
    let html = try body(.english)

    #expect(html.contains("lang=\"en\""))
    #expect(html.ranges(of: "<script").count == 1)
    #expect(html.contains("<script></script>") && html.contains("<style></style>"))
    #expect(!html.contains("src=\"") && !html.contains("http://") && !html.contains("https://"))
    #expect(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;"))
    #expect(!html.unicodeScalars.contains("\u{1B}"))
    #expect(html.matches(of: #/ on[a-z]+=/#).isEmpty && html.matches(of: #/ style=/#).isEmpty)
  }

  @Test func `lets a browser run its own script and style alone`() throws {
    let html = try page()
    let policy = try #require(html.firstMatch(of: #/Security-Policy" content="([^"]*)"/#)).1

    #expect(policy.hasPrefix("default-src 'none'; "))
    #expect(!policy.contains("unsafe"))
    for text in [HandbookPageStyle.text, HandbookPageScript.text] {
      #expect(policy.contains("'\(contentDigest(of: text))'"))
      #expect(!text.contains("</") && !text.contains("http"))
    }
  }

  @Test(arguments: [
    ("", "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("alert('Hello, world.');", "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="),
  ])
  func `names a digest as browsers do`(text: String, digest: String) {
    #expect(contentDigest(of: text) == digest)
  }

  @Test func `is whole without its script, which alone shows the filter`() throws {
    let html = try body()

    #expect(html.contains("<form class=\"filter\" id=\"page.filter\" role=\"search\" hidden>"))
    #expect(!html.contains("data-hidden"))
    #expect(html.matches(of: #/<details /#).count == html.matches(of: #/<details open /#).count)
  }

  @Test func `has headings without a gap in their levels, and styles for paper and the dark`()
    throws
  {
    let html = try page()
    let levels = html.matches(of: /<h([1-6])/).compactMap { Int($0.1) }

    #expect(levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 - $0 <= 1 })
    #expect(levels.count { $0 == 1 } == 1)
    #expect(html.contains("@media print") && html.contains("size: A4"))
    #expect(html.contains("prefers-color-scheme: dark"))
  }
}
