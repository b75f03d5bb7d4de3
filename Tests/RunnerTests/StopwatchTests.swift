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
}
