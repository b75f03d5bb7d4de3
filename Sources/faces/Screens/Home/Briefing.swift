import Petitions
import Rules
import Scenarios
import Shifts
import TerminalUI
import Wording
import WorkCalendar

/// What a trainee reads before the shift; the clock does not run yet.
struct Briefing: Sendable {
  let opened: OpenedShift
  private var place = ScrollPlace.start
  /// What is said of the key that was pressed last.
  private var notice: Phrase?

  init(opened: OpenedShift) {
    self.opened = opened
  }

  static let keyHints = [
    KeyHint("Enter", BriefingTexts.start), KeyHint("↑ ↓", CommonTexts.scroll),
    KeyHint("q, Esc", CommonTexts.back),
  ]

  mutating func scroll(_ key: Key, size: Size, language: Language) {
    let height = Briefing.body(Rect(x: 0, y: 0, width: size.width, height: size.height)).height
    guard let count = key.scrolled(page: height) else {
      notice = CommonTexts.noSuchKey(key)
      return
    }
    notice = nil
    place.move(by: count, in: blocks(language, width: size.width - 4), height: height)
  }

  func draw(on canvas: inout Canvas) {
    let language = canvas.language
    let width = canvas.bounds.width
    canvas.put(opened.scenario.title[language], x: 1, y: 0, style: .bold)
    canvas.grid.putTrailing(
      opened.mode.name[language].uppercased() + " ",
      in: Rect(x: 0, y: 0, width: width, height: 1), style: .bold)
    canvas.grid.hline(at: Point(x: 0, y: 1), length: width)
    let body = Briefing.body(canvas.bounds)
    canvas.grid.hline(at: Point(x: 0, y: body.bottom), length: width)
    canvas.put(blocks(language, width: body.width), from: place, in: body)
    canvas.put(notice: notice, onLine: body.bottom)
    canvas.putKeys(
      Briefing.keyHints + [KeyHint("?", CommonTexts.help)],
      in: Rect(x: 1, y: body.bottom + 1, width: width - 2, height: 1))
  }

  private static func body(_ bounds: Rect) -> Rect {
    bounds.rows(.fixed(2), .rest, .fixed(2))[1].inset(horizontal: 2)
  }

  private func blocks(_ language: Language, width: Int) -> [[Row]] {
    Self.blocks(
      of: opened.scenario, mode: opened.mode, closes: opened.closes, language, width: width)
  }

  /// The briefing of a scenario, with what the mode costs.
  static func blocks(
    of scenario: Scenario, mode: Mode, closes: Instant? = nil, _ language: Language, width: Int
  ) -> [[Row]] {
    var facts = [
      (BriefingTexts.date, BriefingTexts.day(scenario.time.date, days: scenario.time.days)),
      (BriefingTexts.role, scenario.post),
      (ShiftTexts.timeLimits, ShiftTexts.limits(scenario.time.limits)),
      (BriefingTexts.clock, BriefingTexts.clock(mode)),
      (ShiftTexts.toPass, ShiftTexts.passMark(scenario.passMark)),
      (ShiftTexts.rulesToKeep, scenario.rulebook.title),
    ]
    if let closes {
      facts.insert((ShiftTexts.window, ShiftTexts.closes(closes, mode)), at: 3)
    }
    let head = facts.map { name, value in
      let label = name[language]
      let gap = String(repeating: " ", count: max(1, 16 - label.displayWidth))
      return Row([Span(label, .dim), Span(gap + value[language])])
    }
    let rules = scenario.briefing.rulesOfTheDay.flatMap { rule in
      Row.wrapped("· " + rule[language], width: width, hanging: 2)
    }
    let wording =
      language == .english
      ? Row.wrapped(ShiftTexts.writeVietnamese[language], width: min(width, 96)) + [.blank] : []
    return [
      head + [.blank],
      Row.wrapped(scenario.briefing.text[language], width: min(width, 96)) + [.blank], wording,
      [Row(DeskTexts.rulesOfTheDay[language], .bold)] + rules,
    ]
  }
}

extension Key {
  /// How many rows a key scrolls by, if it scrolls.
  func scrolled(page: Int) -> Int? {
    switch self {
    case .up: -1
    case .down: 1
    case .pageUp: -max(1, page - 1)
    case .pageDown, .character(" "): max(1, page - 1)
    case .home: -100_000
    case .end: 100_000
    default: nil
    }
  }
}

/// The texts of the briefing.
enum BriefingTexts {
  static let start = Phrase("vào ca, đồng hồ bắt đầu chạy", "begin; the clock starts")
  static let date = Phrase("Ngày làm việc", "Working day")
  static let role = Phrase("Vị trí", "Role")
  static let clock = Phrase("Đồng hồ", "Clock")
  static func clock(_ mode: Mode) -> Phrase {
    switch mode {
    case .practice: Phrase("dừng khi bạn rời ca", "stops while you are away")
    case .exam:
      Phrase(
        "vẫn chạy khi bạn rời ca hay mất kết nối",
        "keeps running while you are away or disconnected")
    }
  }

  static func day(_ date: CivilDate, days: Int) -> Phrase {
    let name = date.weekday.name
    if days == 1 {
      return Phrase("\(name.vietnamese) \(date.text)", "\(name.english) \(date.text)")
    }
    return Phrase(
      "từ \(name.vietnamese) \(date.text), \(days) ngày làm việc",
      "from \(name.english) \(date.text), \(days.counted("working day"))")
  }
}
