import Testing

@testable import OfficialText

@Suite struct `Every table of examples` {
  private static let markless = ExampleTable.all.filter { $0.description != "promises" }

  @Test(arguments: ExampleTable.all)
  func `has thirty hits and thirty near misses, none of them twice`(table: ExampleTable) {
    #expect(table.hits.count >= ExampleTable.countMinimum)
    #expect(table.misses.count >= ExampleTable.countMinimum)
    let texts = table.hits.map(ExampleTable.text) + table.misses
    #expect(Set(texts).count == texts.count)
    #expect(table.hits.allSatisfy { !ExampleTable.marked(in: $0).isEmpty })
  }

  @Test(arguments: ExampleTable.all)
  func `is met to the letter`(table: ExampleTable) {
    for hit in table.hits {
      #expect(table.find(ExampleTable.text(of: hit)) == ExampleTable.marked(in: hit), "\(hit)")
    }
    for miss in table.misses { #expect(table.find(miss) == [], "\(miss)") }
  }

  @Test(arguments: ExampleTable.all)
  func `is met however the marks are stored`(table: ExampleTable) {
    for example in table.hits.map(ExampleTable.text) + table.misses {
      let found = table.find(Transformations.takenApart(example))

      #expect(found == table.find(example), "\(example)")
    }
  }

  @Test(arguments: markless)
  func `keeps its hits without marks`(table: ExampleTable) {
    for hit in table.hits {
      let found = table.find(Transformations.withoutMarks(ExampleTable.text(of: hit)))

      #expect(
        found == ExampleTable.marked(in: hit).map(Transformations.withoutMarks), "\(hit)")
    }
  }

  @Test(arguments: ExampleTable.all, ["\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}", "\t"])
  func `is met with any blank`(table: ExampleTable, blank: String) {
    for example in table.hits.map(ExampleTable.text) + table.misses {
      let found = table.find(Transformations.withBlank(blank, example))

      #expect(
        found == table.find(example).map { Transformations.withBlank(blank, $0) }, "\(example)")
    }
  }

  @Test(arguments: ExampleTable.all)
  func `is met with digits of full width`(table: ExampleTable) {
    for example in table.hits.map(ExampleTable.text) + table.misses {
      let found = table.find(Transformations.withFullWidthDigits(example))

      #expect(found == table.find(example).map(Transformations.withFullWidthDigits), "\(example)")
    }
  }

  @Test(arguments: ExampleTable.all, ["\u{200B}", "\u{200D}", "\u{FEFF}", "\u{AD}", "\u{2060}"])
  func `is met with what nobody sees between the letters`(table: ExampleTable, unseen: String) {
    for example in table.hits.map(ExampleTable.text) + table.misses {
      let found = table.find(Transformations.withUnseen(unseen, example))
        .map { Transformations.without(unseen, $0) }

      #expect(found == table.find(example), "\(example)")
    }
  }

  @Test(arguments: ExampleTable.all)
  func `is met in the middle of a letter`(table: ExampleTable) {
    for example in table.hits.map(ExampleTable.text) + table.misses where !example.contains("→") {
      let found = table.find("Dạ vâng, em đã rõ.\n\(example)\nXin cảm ơn mọi người 😀.")

      #expect(found == table.find(example), "\(example)")
    }
  }
}
