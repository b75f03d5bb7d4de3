/// One way of judging a log, which is measured apart from the others.
struct LogVariant {
  let name: String
  let activityCount: Int
  let shape: SampleLog.Shape
  let mix: SampleLog.Mix
  let asking: LogMeasurement.Asking
  /// A quarter of a million events and a thousand rules in 250 ms are a billion pairs a second.
  ///
  /// On two cores it is half of it.
  let millisecondsGoal: Double?

  /// On how many cores it is measured: one case cannot be shared out.
  var cores: [Int] { shape == .oneCase ? [1] : [1, 2] }

  private init(
    _ name: String, activities: Int, _ shape: SampleLog.Shape, _ mix: SampleLog.Mix,
    _ asking: LogMeasurement.Asking = .verdicts, goal: Double? = 250
  ) {
    self.name = name
    activityCount = activities
    self.shape = shape
    self.mix = mix
    self.asking = asking
    millisecondsGoal = goal
  }

  /// The fewer activities, the more rules an event touches.
  static let all = [
    LogVariant("log, 100 activities, plain rules", activities: 100, .shortCases, .plain),
    LogVariant("log, 100 activities, fair mix", activities: 100, .shortCases, .fair),
    LogVariant("log, 40 activities, plain rules", activities: 40, .shortCases, .plain),
    LogVariant("log, 40 activities, fair mix", activities: 40, .shortCases, .fair),
    LogVariant("log, 40 activities, fair mix, long cases", activities: 40, .longCases, .fair),
    LogVariant("log, 40 activities, fair mix, with dates", activities: 40, .shortCases, .dated),
    LogVariant("log, 40 activities, fair mix, one long case", activities: 40, .oneCase, .fair),
    LogVariant("log, 20 activities, fair mix", activities: 20, .shortCases, .fair),
    LogVariant(
      "log, 40 activities, fair mix, with evidence", activities: 40, .shortCases, .fair,
      .evidence, goal: nil),
  ]
}
