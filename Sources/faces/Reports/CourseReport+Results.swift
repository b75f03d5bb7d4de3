import Courses
import Documents
import Scoring
import Wording

// What came of the assignments so far. Of each trainee the first attempt that is over and counts stands for them,
// as in all that is told of a class.

extension CourseReport {
  /// Of each assignment at which somebody is done, how many passed and how the points lie.
  func results(_ language: Language) -> [Block] {
    course.assignments.flatMap { assignment -> [Block] in
      let own = attempts.filter { $0.assignment == assignment.id }
      let firsts = Self.firsts(of: own)
      guard !firsts.isEmpty else { return [] }
      let begun = Set(own.map(\.trainee))
      let done = Set(firsts.map(\.trainee))
      let atWork = Set(own.filter { $0.standing == .unfinished }.map(\.trainee))
      let counts = Counts(
        done: firsts.count, passed: firsts.count { $0.isPassed },
        underWay: atWork.subtracting(done).count,
        setAside: begun.subtracting(done).subtracting(atWork).count,
        notBegun: roster.trainees.count { !begun.contains($0.code) })
      let name = assignment.id.text
      let points = Phrase("số học viên theo điểm (%)", "trainees by their points (%)")[language]
      return [
        .paragraph("\(name): \(counts.phrase[language])"),
        .bars(BarChart("\(name): \(points)", Self.tenths(of: firsts.map(\.percent)))),
      ]
    }
  }

  /// That something of what it came to is provisional and why; nothing where nothing is.
  func provisional(_ language: Language) -> [Block] {
    let count = attempts.count { $0.standing.waiting != nil }
    return OpenMatters.phrase(ofAttempts: count).map { [.paragraph($0[language])] } ?? []
  }

  /// What the first attempt of each trainee came to that is over.
  private static func firsts(
    of attempts: [Attempt]
  ) -> [(trainee: TraineeCode, percent: Int, isPassed: Bool)] {
    var first: [TraineeCode: (percent: Int, isPassed: Bool)] = [:]
    for attempt in attempts.sorted(by: { $0.order < $1.order }) where attempt.counting == .counts {
      guard case .finished(let percent, let isPassed, _) = attempt.standing,
        first[attempt.trainee] == nil
      else { continue }
      first[attempt.trainee] = (percent, isPassed)
    }
    return first.sorted { $0.key < $1.key }.map { ($0.key, $0.value.percent, $0.value.isPassed) }
  }

  private static func tenths(of percents: [Int]) -> [BarChart.Bar] {
    var counts = [Int](repeating: 0, count: 10)
    for percent in percents { counts[min(max(percent, 0) / 10, 9)] += 1 }
    return counts.enumerated().map { tenth, count in
      .init(tenth == 9 ? "90–100" : "\(tenth * 10)–\(tenth * 10 + 9)", count)
    }
  }

  /// How many trainees stand how at an assignment.
  private struct Counts {
    let done: Int
    let passed: Int
    let underWay: Int
    /// Those of whom nothing counts, or can be read.
    let setAside: Int
    let notBegun: Int

    var phrase: Phrase {
      Phrase(
        "\(done) học viên đã xong, \(passed) đạt; \(underWay) đang làm, \(notBegun) chưa làm",
        "\(done.counted("trainee")) done, \(passed) passed; \(underWay) under way, \(notBegun) not begun"
      ) + aside
    }

    private var aside: Phrase {
      setAside == 0
        ? Phrase(verbatim: "")
        : Phrase(
          ", \(setAside) chỉ có lượt không tính hoặc hỏng",
          ", \(setAside) with nothing that counts or can be read")
    }
  }
}
