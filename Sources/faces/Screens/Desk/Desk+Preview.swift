import Petitions
import Scoring
package import Shifts
import Simulation
import TerminalUI
import Wording
import WorkCalendar

/// What an author has beside a shift that is only looked at.
struct PreviewNotes: Hashable, Sendable {
  /// What was done, in order.
  var deeds: [PreviewDeed]
  /// The reading of the clock at which the author's own time began.
  let startMilliseconds: Int64
  var clock = Clock.runs

  enum Clock: Hashable, Sendable {
    case runs
    case stands
  }
}

extension Desk {
  static let haltKey = Key.control("p")
  static let previewHints = [KeyHint("Ctrl-P", PreviewTexts.halt)]

  /// Whether an author has stopped the clock.
  var isHalted: Bool { preview?.clock == .stands }

  /// How far the author has come; nothing where a trainee works the shift.
  var previewStanding: PreviewStanding? {
    preview.map { notes in
      PreviewStanding(
        deeds: notes.deeds, now: ShiftMoment(shift.now, in: scenario),
        usedMilliseconds: shift.simulation.elapsedMilliseconds - notes.startMilliseconds)
    }
  }

  /// Stops the clock or lets it run on.
  mutating func toggleHalt() {
    guard let notes = preview else { return }
    preview?.clock = notes.clock == .runs ? .stands : .runs
    message = Message(.done, notes.clock == .runs ? PreviewTexts.stands : PreviewTexts.runs)
  }

  /// What the selected petition really is, for its author; nothing where a trainee works the shift.
  func truthBlock(width: Int, _ language: Language) -> [Row]? {
    guard preview != nil, let selected, let sheet = TruthSheet(of: selected, in: scenario) else {
      return nil
    }
    var rows = Row.wrapped(PreviewTexts.truth[language], width: width, style: .bold)
    rows += sheet.lines.flatMap { field($0.name, $0.value, language, width) }
    for obligation in shift.deadlines.deadlines(of: selected) {
      let due = Phrase(": ", ": ") + obligation.deadline.duePhrase
      rows += field(PreviewTexts.due, obligation.title + due, language, width)
    }
    rows += sheet.claims.flatMap { field($0.name, $0.value, language, width) }
    if !sheet.steps.isEmpty {
      let steps = sheet.steps.map { $0[language] }.joined(separator: " → ")
      rows += field(PreviewTexts.model, Phrase(verbatim: steps), language, width)
    }
    return rows + field(PreviewTexts.why, sheet.why, language, width) + [.blank]
  }
}

extension App {
  /// How far an author has come in a shift that is only looked at.
  package var previewStanding: PreviewStanding? {
    guard case .desk(let desk) = stage else { return nil }
    return desk.previewStanding
  }

  /// Says above the panes why what was saved last is not what is shown.
  func drawFault(_ fault: Phrase, on canvas: inout Canvas) {
    guard canvas.bounds.height > 2 else { return }
    let row = Rect(x: 0, y: 1, width: canvas.bounds.width, height: 1)
    canvas.grid.fill(row, style: .reverse)
    canvas.put(
      " ! " + fault[canvas.language].clipped(toWidth: max(1, row.width - 4)), x: 0, y: 1,
      style: Style.reverse.adding(.bold))
  }
}

/// What the screen says to an author beside what it says to every trainee.
enum PreviewTexts {
  static let mode = Phrase("XEM THỬ", "PREVIEW")
  static let truth = Phrase("SỰ THẬT (chỉ người soạn thấy)", "THE TRUTH (for its author alone)")
  static let due = Phrase("Hạn", "Due")
  static let model = Phrase("Bài mẫu", "Model")
  static let why = Phrase("Vì sao", "Why")
  static let halt = Phrase("dừng đồng hồ, chạy tiếp", "stop the clock, let it run on")
  static let stands = Phrase(
    "Đồng hồ đứng. [Ctrl-P] chạy tiếp", "The clock stands. [Ctrl-P] runs on")
  static let runs = Phrase("Đồng hồ chạy. [Ctrl-P] dừng", "The clock runs. [Ctrl-P] stops it")
  static let begun = Phrase(
    "Xem thử: không ghi, không chấm. Lưu tệp là đọc lại ngay tại đây.",
    "A preview: nothing is kept or scored. Saving the file reads it again here.")
  static let read = Phrase("Đã đọc lại tệp vừa lưu.", "The file that was saved is read again.")
  static let over = Phrase(
    "Hết ca. Xem thử không chấm; đã trở lại chỗ bắt đầu.",
    "The shift is over. A preview is not scored; it is back where it began.")

  static func lost(_ count: Int) -> Phrase {
    Phrase(
      "\(count) việc đã làm không còn hợp, đã bỏ.",
      "\(count.counted("deed")) made no sense any more and \(count == 1 ? "was" : "were") left out."
    )
  }
}
