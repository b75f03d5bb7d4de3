package import Courses
package import Marking
import TextJudging
package import Wording

/// A text to be marked, with what is told of it once it was.
package struct MarkingTask: Sendable {
  package let place: TextPlace
  package let matter: MarkingCase
  /// What rules make of it, and why it is near: told when the marker has decided, and not before.
  package let revelation: [Phrase]
  /// What others said of each point, where a third has to settle; nothing in blind marking.
  package let said: [String: [PointVerdict]]

  package init(
    place: TextPlace, matter: MarkingCase, revelation: [Phrase],
    said: [String: [PointVerdict]] = [:]
  ) {
    self.place = place
    self.matter = matter
    self.revelation = revelation
    self.said = said
  }
}

/// The work of a marker on one text after the other; the same on a screen and line by line.
package struct MarkingSession: Sendable {
  package enum Stage: Hashable, Sendable {
    case answering
    /// Decided and written down: what rules say may be seen.
    case decided
    case finished
  }

  /// What has to be done outside.
  package enum Effect: Hashable, Sendable {
    case save(TextPlace, [MarkedPoint])
    case leave
  }

  package let tasks: [MarkingTask]
  package private(set) var number = 0
  package private(set) var stage: Stage
  /// The point that is being answered.
  package private(set) var point = 0
  package private(set) var answers: [PointVerdict?] = []

  package init(_ tasks: [MarkingTask]) {
    self.tasks = tasks
    stage = tasks.isEmpty ? .finished : .answering
    answers = Self.open(tasks.first)
  }

  package var task: MarkingTask? { tasks.indices.contains(number) ? tasks[number] : nil }
  package var isComplete: Bool { !answers.contains(nil) }

  private static func open(_ task: MarkingTask?) -> [PointVerdict?] {
    task.map { $0.matter.points.map { _ in nil } } ?? []
  }

  /// Answers the point, and goes on to the next that is open.
  package mutating func answer(_ verdict: PointVerdict) {
    guard stage == .answering, answers.indices.contains(point) else { return }
    answers[point] = verdict
    let next = answers.indices.first { $0 > point && answers[$0] == nil }
    point = next ?? answers.firstIndex(of: nil) ?? point
  }

  /// Says of everything that is still open that it is kept.
  package mutating func keepTheRest() {
    guard stage == .answering else { return }
    for index in answers.indices where answers[index] == nil { answers[index] = .kept }
  }

  package mutating func move(by steps: Int) {
    guard stage == .answering, !answers.isEmpty else { return }
    point = min(max(0, point + steps), answers.count - 1)
  }

  /// Ends what is before the marker: writes the answers down once all are there, then goes to the next.
  package mutating func goOn() -> Effect? {
    switch stage {
    case .answering:
      guard isComplete, let task else { return nil }
      stage = .decided
      return .save(
        task.place,
        zip(task.matter.points, answers).compactMap { point, answer in
          answer.map { MarkedPoint(point.name, $0) }
        })
    case .decided:
      number += 1
      point = 0
      answers = Self.open(task)
      stage = task == nil ? .finished : .answering
      return task == nil ? .leave : nil
    case .finished: return .leave
    }
  }
}
