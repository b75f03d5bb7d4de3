import Randomness
import Testing

@Suite struct `Numbers from a seed` {
  @Test func `are those of SplitMix64`() {
    var random = SeededGenerator(seed: 0)

    #expect(
      [random.next(), random.next(), random.next()]
        == [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F])
  }

  @Test func `stay below their bound and reach all of it`() {
    var random = SeededGenerator(seed: -1)

    let seen = Set((0..<1_000).map { _ in random.below(7) })

    #expect(seen == Set(0..<7))
    #expect(random.one(of: ["a"]) == "a")
  }

  @Test func `name their seed`() {
    #expect("\(SeededGenerator(seed: 42))" == "seed 42")
  }
}
