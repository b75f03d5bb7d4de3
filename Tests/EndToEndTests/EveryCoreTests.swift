import Testing

@testable import tapsu

@Suite struct `The same work on every core` {
  @Test func `gives what came of each thing in their order, each lane with a state of its own`()
    throws
  {
    let found = try EveryCore.map(Array(0..<500), with: 0) { state, item throws(Failure) in
      state += 1
      return item * 2
    }

    #expect(found == (0..<500).map { $0 * 2 })
    #expect(try EveryCore.map([Int](), with: 0) { _, item throws(Failure) in item } == [])
  }

  @Test func `fails with the first failure in that order, as one core would`() {
    let error = #expect(throws: Failure.self) {
      _ = try EveryCore.map(Array(0..<100), with: ()) { _, item throws(Failure) -> Int in
        guard item % 30 != 7 else { throw Failure(status: .badData, lines: ["\(item)"]) }
        return item
      }
    }

    #expect(error?.lines == ["7"])
  }
}
