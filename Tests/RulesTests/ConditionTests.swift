import Fixtures
import Petitions
import Rules
import Testing

private let values: [String: AttributeValue] = [
  "kind": .text("feedback"), "truth.kind": .text("feedback"), "truth.unit": .text("so-tu-phap"),
  "facts": .list(["name", "address"]), "truth.missing": .list(["address"]), "truth.none": .list([]),
  "blank": .text(""), "stars": .number(3), "mixed": .flag(true),
]

private func holds(_ attribute: String, _ comparison: Comparison) -> Bool {
  Condition(tests: [AttributeTest(attribute: attribute, comparison: comparison)])
    .holds { values[$0] }
}

@Suite struct `A condition` {
  @Test func `holds when nothing is asked of it`() {
    #expect(Condition.always.holds { _ in nil })
  }

  @Test func `holds when all of its tests do`() {
    let kept = Fixture.test("kind", is: "feedback")
    let broken = Fixture.test("kind", is: "spam")

    #expect(Condition(tests: [kept, kept]).holds { values[$0] })
    #expect(!Condition(tests: [kept, broken]).holds { values[$0] })
  }

  @Test func `finds a text among several, written down or looked up`() {
    #expect(holds("kind", .anyOf(.literal(["spam", "feedback"]))))
    #expect(!holds("kind", .anyOf(.literal(["spam"]))))
    #expect(holds("kind", .anyOf(.attribute("truth.kind"))))
    #expect(!holds("kind", .anyOf(.attribute("truth.unit"))))
    #expect(holds("facts", .anyOf(.attribute("truth.missing"))))
  }

  @Test func `finds nothing in what is absent or empty`() {
    #expect(!holds("away", .anyOf(.literal(["", "feedback"]))))
    #expect(!holds("blank", .anyOf(.literal([""]))))
    #expect(!holds("kind", .anyOf(.attribute("away"))))
    #expect(!holds("away", .anyOf(.attribute("away"))))
  }

  @Test func `asks that none is among several`() {
    #expect(holds("kind", .noneOf(.literal(["spam"]))))
    #expect(!holds("kind", .noneOf(.literal(["feedback"]))))
    #expect(holds("kind", .noneOf(.attribute("away"))))
    #expect(holds("away", .noneOf(.literal(["feedback"]))))
  }

  @Test func `asks that everything is covered`() {
    #expect(holds("facts", .covers(.attribute("truth.missing"))))
    #expect(!holds("facts", .covers(.literal(["name", "phone"]))))
    #expect(holds("facts", .covers(.attribute("truth.none"))))
    #expect(!holds("away", .covers(.literal(["name"]))))
  }

  @Test func `asks that a number is large enough`() {
    #expect(holds("stars", .atLeast(3)))
    #expect(!holds("stars", .atLeast(4)))
    #expect(!holds("kind", .atLeast(0)))
    #expect(!holds("away", .atLeast(0)))
  }

  @Test(arguments: [
    ("3.25", 3, true), ("2.999", 3, false), ("3,5", 3, true), ("-0.5", 0, false), ("0.0", 0, true),
    // A comma before three digits may part thousands.
    ("1,500", 1, false), ("3.", 3, false), ("3.x", 3, false), ("1.2.3", 1, false), ("3", 3, false),
    ("-9223372036854775808.5", 0, false), (".5", 0, false),
  ])
  func `asks decimals, too, whether they are large enough`(
    text: String, minimum: Int, isEnough: Bool
  ) {
    let test = Condition(tests: [AttributeTest(attribute: "n", comparison: .atLeast(minimum))])

    #expect(test.holds { _ in .text(text) } == isEnough)
  }

  @Test func `asks whether something is there`() {
    #expect(holds("kind", .present))
    #expect(!holds("truth.none", .present))
    #expect(holds("truth.none", .absent))
    #expect(holds("blank", .absent))
    #expect(holds("away", .absent))
    #expect(!holds("stars", .absent))
  }

  @Test func `sees a flag as the words true and false`() {
    #expect(holds("mixed", .anyOf(.literal(["true"]))))
  }
}
