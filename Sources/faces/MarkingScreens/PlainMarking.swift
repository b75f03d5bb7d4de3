import Courses
import Marking
import TextJudging
package import Wording

/// The marking of texts line by line, for a screen reader, a slow link or a script.
package struct PlainMarking: Sendable {
  package private(set) var session: MarkingSession
  private let language: Language

  package init(_ tasks: [MarkingTask], _ language: Language) {
    session = MarkingSession(tasks)
    self.language = language
  }

  /// What is said before the first answer.
  package var opening: [String] {
    session.task == nil
      ? [Phrase("Không có thư nào chờ chấm.", "No text waits to be marked.")[language]] : shown
  }

  /// What is asked now.
  package var prompt: String {
    guard let task = session.task else { return "" }
    switch session.stage {
    case .answering:
      if session.isComplete {
        return Phrase(
          "Ghi (Enter), hay số của điểm để trả lời lại: ",
          "Enter writes; the number of a point answers it again: ")[language]
      }
      let point = task.matter.points[session.point]
      return "\(session.point + 1). \(point.phrase[language])\(task.said(of: point, language)) "
        + Phrase("[c/k/?] ", "[y/n/?] ")[language]
    case .decided: return Phrase("Enter thư tiếp, q thôi: ", "Enter next, q leaves: ")[language]
    case .finished: return ""
    }
  }

  /// Takes a line that was typed: what is said to it, and what has to be done.
  package mutating func take(_ line: String) -> (lines: [String], effect: MarkingSession.Effect?) {
    let typed = line.lowercased().filter { $0 != " " && !$0.isNewline }
    if typed == "q" { return ([], .leave) }
    switch session.stage {
    case .answering where typed == "." && !session.isComplete:
      session.keepTheRest()
      return (answered, nil)
    case .answering:
      if let number = Int(typed) {
        session.move(by: number - 1 - session.point)
        return ([], nil)
      }
      if let verdict = PointVerdict(typed: typed) {
        session.answer(verdict)
        return (session.isComplete ? answered : [], nil)
      }
      guard typed.isEmpty, session.isComplete else { return (help, nil) }
      let effect = session.goOn()
      return (session.revelation(language), effect)
    case .decided, .finished:
      let effect = session.goOn()
      return (effect == nil ? shown : [], effect)
    }
  }

  /// The case, the text and the points.
  private var shown: [String] {
    guard let task = session.task else { return [] }
    var lines = [task.head(session.number, of: session.tasks.count, language), ""]
    for line in task.lines(language) { lines += line.text.split(separator: "\n").map(String.init) }
    return lines + [""] + help
  }

  private var answered: [String] {
    guard let task = session.task else { return [] }
    return zip(task.matter.points, session.answers).enumerated().map { index, pair in
      "\(index + 1). [\(pair.1?.phrase[language] ?? "…")] \(pair.0.phrase[language])"
    }
  }

  private var help: [String] {
    [
      Phrase(
        "Trả lời c (đạt), k (không), ? (chưa chắc); . là còn lại đều đạt; q là thôi.",
        "Answer y (yes), n (no), ? (unsure); . says yes to the rest; q leaves.")[language]
    ]
  }
}
