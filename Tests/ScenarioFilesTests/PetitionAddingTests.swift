import ScenarioFiles
import Testing

/// A petition put into a file as its author has written it.
@Suite struct `Adding a petition` {
  private let item = "  # Thêm\n  - id: \"02\"\n    says: |-\n      a\n\n      b\n"

  private func adding(to text: String) -> String? {
    ScenarioLibrary.adding(item: item, to: Array(text.utf8)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test func `goes behind the last one, and before what follows the list`() {
    let text =
      "tapsu: 1\npetitions: # các phiếu\n  - id: \"01\" # một\n    a: b\n  # cuối\n\n# sau\nc: d\n"

    #expect(
      adding(to: text)
        == "tapsu: 1\npetitions: # các phiếu\n  - id: \"01\" # một\n    a: b\n  # cuối\n"
        + "\n" + item + "\n# sau\nc: d\n")
  }

  @Test func `takes the indent and the line ends of the file`() {
    let flush = "petitions:\r\n- id: \"01\"\r\n  a: |\r\n    b\r\n"
    let deep = "petitions:\n    - id: \"01\"\n"

    let atStart = "# Thêm\n- id: \"02\"\n  says: |-\n    a\n\n    b\n".replacing("\n", with: "\r\n")
    #expect(adding(to: flush) == flush + "\r\n" + atStart)
    #expect(
      adding(to: deep)?.hasSuffix("\n    - id: \"02\"\n      says: |-\n        a\n\n        b\n")
        == true)
  }

  @Test func `ends a last line that had no end`() {
    #expect(adding(to: "petitions:\n  - id: \"01\"") == "petitions:\n  - id: \"01\"\n\n" + item)
  }

  @Test(arguments: [
    "petitions: [{id: \"01\"}]\n", "a: b\n", "petitions:\n", "", "{petitions: [a]}\n",
    "\"petitions\":\n  - id: \"01\"\n", "petitions: &p\n  - id: \"01\"\n",
    // The blank lines at the end would be no part of the text any more, or the text longer.
    "petitions:\n  - id: |+\n      a\n\n\n", "petitions:\n  - id: [\n",
  ])
  func `refuses what it would change, or cannot read`(text: String) {
    #expect(adding(to: text) == nil)
  }
}
