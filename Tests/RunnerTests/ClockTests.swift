import Petitions
import Testing

@testable import Runner

@Suite struct `The trainee's clock` {
  @Test func `stands still until it is started`() {
    var stopwatch = Stopwatch()
    stopwatch.set(to: 5000)

    #expect(stopwatch.reading == 5000)
    #expect(!stopwatch.isRunning)
  }

  @Test func `never goes back when it is stopped and started`() {
    var stopwatch = Stopwatch()
    stopwatch.set(to: 5000)
    stopwatch.start()
    let first = stopwatch.reading
    stopwatch.stop()
    let second = stopwatch.reading
    stopwatch.start()

    #expect(first >= 5000)
    #expect(second >= first)
    #expect(stopwatch.reading >= second)
  }

  @Test func `pauses in practice while the program does not run`() {
    let reading = ClockReading(elapsedMilliseconds: 1000, wallMilliseconds: 50_000)

    #expect(reading.elapsed(in: .practice, now: 90_000) == 1000)
  }

  @Test func `runs on in an exam while the program does not run`() {
    let reading = ClockReading(elapsedMilliseconds: 1000, wallMilliseconds: 50_000)

    #expect(reading.elapsed(in: .exam, now: 90_000) == 41_000)
    // A wall clock that was set back gives no time back.
    #expect(reading.elapsed(in: .exam, now: 10_000) == 1000)
  }

  @Test(arguments: ["1000 50000", "0 0"])
  func `is kept as text and read back`(text: String) throws {
    let reading = try #require(ClockReading(text: text))

    #expect(reading.text == text)
  }

  @Test(arguments: ["", "1000", "a b", "1 2 3"])
  func `is not read from damaged text`(text: String) {
    #expect(ClockReading(text: text) == nil)
  }
}
