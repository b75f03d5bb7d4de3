import Courses
import Testing

@Suite struct `The wait after wrong codes` {
  private func wait(_ count: Int, _ delay: SignInDelay = .ofTrainee, after: Int64 = 0) -> Int64 {
    delay.milliseconds(
      after: SignInFailures(count: count, lastAt: 1_000_000), now: 1_000_000 + after)
  }

  @Test func `grows with each, up to where an exam can still be sat`() {
    #expect((0...11).map { wait($0) / 1_000 } == [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60])
    #expect(wait(1_000_000) == 60_000)
  }

  @Test func `is short for a source, behind which a class may sit`() {
    #expect(
      [29, 30, 31, 32, 33, 34, 90].map { wait($0, .ofSource) / 1_000 } == [0, 1, 2, 4, 8, 8, 8])
  }

  @Test func `passes`() {
    #expect(wait(5, after: 1_500) == 2_500)
    #expect(wait(5, after: 4_000) == 0)
  }

  @Test func `is no longer than the whole where the clock was set back`() {
    #expect(wait(5, after: -3_600_000) == 4_000)
  }
}
