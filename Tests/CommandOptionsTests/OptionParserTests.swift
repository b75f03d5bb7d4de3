import Testing
import Wording

@testable import CommandOptions

@Suite struct `A command line` {
  static let definitions = [
    OptionDefinition("json", .flag), OptionDefinition("lang", .value),
    OptionDefinition("store", .value),
  ]

  @Test(arguments: [
    ["--lang", "en", "score", "1", "--json"], ["score", "--lang=en", "1", "--json"],
    ["--js", "--la", "en", "score", "1"],
  ])
  func `has options and operands in any order`(arguments: [String]) throws {
    let options = try ParsedOptions(arguments, Self.definitions)

    #expect(options.operands == ["score", "1"])
    #expect(options.value("lang") == "en")
    #expect(options.has("json"))
    #expect(!options.has("store"))
  }

  @Test func `leaves what follows two dashes alone`() throws {
    let options = try ParsedOptions(["run", "--", "--json"], Self.definitions)

    #expect(options.operands == ["run", "--json"])
    #expect(!options.has("json"))
  }

  @Test func `may be empty, and may hold an empty value`() throws {
    #expect(try ParsedOptions([], Self.definitions).operands == [])
    #expect(try ParsedOptions(["--lang="], Self.definitions).value("lang") == "")
  }

  @Test func `is refused for an option that nobody knows`() {
    let error = #expect(throws: OptionError.self) {
      try ParsedOptions(["--bogus\u{1B}[2J"], Self.definitions)
    }

    #expect(error?.phrase.english == "Option --bogus\u{FFFD}[2J is not understood.")
  }

  @Test(arguments: [["score", "-x", "1"], ["-xyz"], ["--json", "-x y"]])
  func `is refused for the very word that begins with one dash`(arguments: [String]) {
    let error = #expect(throws: OptionError.self) {
      try ParsedOptions(arguments, Self.definitions)
    }

    let word = arguments.first { $0.hasPrefix("-x") } ?? ""
    #expect(error?.phrase.english == "Option \(word) is not understood.")
  }

  @Test func `may have negative numbers, and values that begin with a dash`() throws {
    let options = try ParsedOptions(
      ["deadline", "2023-02-13", "-5 working days", "--store", "-x"], Self.definitions)

    #expect(options.operands == ["deadline", "2023-02-13", "-5 working days"])
    #expect(options.value("store") == "-x")
    #expect(try ParsedOptions(["run", "--", "-x"], Self.definitions).operands == ["run", "-x"])
  }

  @Test func `is refused when a value is missing`() {
    let error = #expect(throws: OptionError.self) {
      try ParsedOptions(["score", "--lang"], Self.definitions)
    }

    #expect(error?.phrase.english == "Option --lang needs a value.")
  }

  @Test func `is read for itself while others are read`() async throws {
    try await withThrowingTaskGroup { group in
      for number in 0..<8 {
        group.addTask {
          let words = ["--store", "\(number)"] + Array(repeating: "\(number)", count: number)
          for _ in 0..<1_000 {
            let options = try ParsedOptions(words, Self.definitions)
            #expect(options.value("store") == "\(number)")
            #expect(options.operands == Array(words.dropFirst(2)))
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
