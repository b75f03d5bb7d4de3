import Petitions
import Scenarios
import TerminalUI
import Wording

/// The first screen: attempts to go on with, and scenarios to start.
struct Home: Hashable, Sendable {
  private(set) var contents: HomeContents
  /// What went wrong last, as a sentence.
  var notice: Phrase?
  private(set) var selectedIndex = 0
  /// The mode that would be started, while it is being chosen.
  private(set) var modeChoice: Mode?

  /// What a key at home leads to.
  enum Intent: Hashable, Sendable {
    case none
    case start(ScenarioID, Mode)
    case resume(attempt: String)
    case handbook
    case quit
  }

  /// A line that can be selected.
  enum Choice: Hashable, Sendable {
    case unfinished(UnfinishedAttempt)
    case entry(HomeEntry)
  }

  init(contents: HomeContents) {
    self.contents = contents
  }

  /// Everything that can be selected: unfinished attempts, then scenarios by level.
  var choices: [Choice] {
    contents.unfinished.map(Choice.unfinished)
      + Level.allCases.flatMap { level in
        contents.entries.filter { $0.level == level }.map(Choice.entry)
      }
  }

  var selected: Choice? {
    choices.indices.contains(selectedIndex) ? choices[selectedIndex] : nil
  }

  /// Takes fresh contents; an attempt just left is selected, otherwise what was selected stays so.
  mutating func take(_ fresh: HomeContents) {
    let before = selected
    let known = Set(contents.unfinished.map(\.attempt))
    contents = fresh
    let left = fresh.unfinished.firstIndex { !known.contains($0.attempt) }
    selectedIndex = left ?? before.flatMap { choices.firstIndex(of: $0) } ?? selectedIndex
    selectedIndex = max(0, min(selectedIndex, choices.count - 1))
    modeChoice = nil
  }

  mutating func handle(_ key: Key) -> Intent {
    if let modeChoice { return handle(key, choosing: modeChoice) }
    switch key {
    case .up: selectedIndex = max(0, selectedIndex - 1)
    case .down: selectedIndex = max(0, min(selectedIndex + 1, choices.count - 1))
    case .home: selectedIndex = 0
    case .end: selectedIndex = max(0, choices.count - 1)
    case .enter: return choose()
    case .character("h"): return .handbook
    case .character("q"), .control("c"): return .quit
    default: return .none
    }
    notice = nil
    return .none
  }

  private mutating func choose() -> Intent {
    switch selected {
    case .unfinished(let attempt): return .resume(attempt: attempt.attempt)
    case .entry(let entry):
      if let problem = entry.problem {
        notice = Phrase(verbatim: problem)
      } else {
        modeChoice = .practice
      }
    case nil: break
    }
    return .none
  }

  private mutating func handle(_ key: Key, choosing mode: Mode) -> Intent {
    switch key {
    case .up, .down, .left, .right, .tab: modeChoice = mode == .practice ? .exam : .practice
    case .character("1"): modeChoice = .practice
    case .character("2"): modeChoice = .exam
    case .escape, .character("q"): modeChoice = nil
    case .enter:
      modeChoice = nil
      if case .entry(let entry) = selected { return .start(entry.scenario, mode) }
    default: break
    }
    return .none
  }

  var keyHints: [KeyHint] {
    if modeChoice != nil {
      return [
        KeyHint("1 2 ↑ ↓", HomeTexts.chooseMode), KeyHint("Enter", HomeTexts.start),
        KeyHint("Esc", CommonTexts.cancel),
      ]
    }
    return [
      KeyHint("↑ ↓", CommonTexts.choose), KeyHint("Enter", HomeTexts.startOrResume),
      KeyHint("h", ReaderTexts.name), KeyHint("q", CommonTexts.quit),
    ]
  }
}

// MARK: - Drawing

extension Home {
  func draw(on canvas: inout Canvas) {
    let parts = canvas.bounds.rows(.fixed(2), .rest, .fixed(2))
    canvas.put("TapSu", x: 1, y: 0, style: .bold)
    canvas.put(HomeTexts.subtitle, x: 8, y: 0)
    canvas.grid.hline(at: Point(x: 0, y: 1), length: canvas.bounds.width)
    let (rows, selectedRow) = rows(canvas.language, width: parts[1].width - 2)
    let list = parts[1].inset(horizontal: 1)
    let top = max(0, min(selectedRow - list.height / 2, rows.count - list.height))
    canvas.put(Array(rows.dropFirst(top)), in: list)
    let foot = parts[2]
    canvas.grid.hline(at: foot.origin, length: foot.width)
    let keys = Rect(x: 1, y: foot.y + 1, width: foot.width - 2, height: 1)
    let common = [KeyHint("?", CommonTexts.help), KeyHint("L", CommonTexts.language)]
    canvas.putKeys(keyHints + common, in: keys)
    if let modeChoice { drawModeChoice(modeChoice, on: &canvas) }
  }

  private func rows(_ language: Language, width: Int) -> (rows: [Row], selectedRow: Int) {
    var rows: [Row] = []
    var selectedRow = 0
    if let notice {
      rows += Row.wrapped("! " + notice[language], width: width, style: .bold) + [.blank]
    }
    var heading: Phrase?
    for (index, choice) in choices.enumerated() {
      let own = choice.heading
      if own != heading {
        if heading != nil { rows.append(.blank) }
        rows.append(Row(own[language], .bold))
        heading = own
      }
      let isSelected = index == selectedIndex
      if isSelected { selectedRow = rows.count }
      rows += choice.rows(language, isSelected: isSelected, width: width)
    }
    if contents.entries.isEmpty {
      rows += Row.wrapped(HomeTexts.empty(contents.scenariosFolder)[language], width: width)
    }
    return (rows, selectedRow)
  }

  private func drawModeChoice(_ mode: Mode, on canvas: inout Canvas) {
    let frame = canvas.centered(width: 66, height: 11)
    let inner = canvas.window(frame, title: HomeTexts.chooseMode[canvas.language])
    var rows: [Row] = []
    for (number, choice) in Mode.allCases.enumerated() {
      let sign = choice == mode ? "▸ " : "  "
      let style: Style = choice == mode ? .reverse : .plain
      rows.append(Row("\(sign)\(number + 1). \(choice.name[canvas.language]) ", style))
      rows += Row.wrapped(
        HomeTexts.explanation(of: choice)[canvas.language], width: inner.width, indent: 5)
    }
    rows += [.blank]
    canvas.put(rows, in: inner)
    canvas.putKeys(
      [KeyHint("Enter", HomeTexts.start), KeyHint("Esc", CommonTexts.cancel)],
      in: Rect(x: inner.x, y: inner.bottom - 1, width: inner.width, height: 1))
  }
}

extension Home.Choice {
  fileprivate var heading: Phrase {
    switch self {
    case .unfinished: HomeTexts.unfinished
    case .entry(let entry): HomeTexts.name(of: entry.level)
    }
  }

  fileprivate func rows(_ language: Language, isSelected: Bool, width: Int) -> [Row] {
    let style: Style = isSelected ? .reverse : .plain
    let sign = isSelected ? " ▸ " : "   "
    switch self {
    case .unfinished(let attempt):
      let title =
        sign + HomeTexts.resume[language] + ": " + attempt.title[language] + " · "
        + attempt.mode.name[language] + " "
      return [
        Row(
          [Span(title, style)],
          trailing: Span(HomeTexts.started(attempt.startedAt)[language], .dim))
      ]
    case .entry(let entry):
      let title = entry.title?[language] ?? entry.scenario.text
      if let problem = entry.problem {
        return [Row(sign + "! " + title + " · " + HomeTexts.broken[language] + " ", style)]
          + Row.wrapped(problem, width: width, style: .dim, indent: 7)
      }
      return [
        Row([Span(sign + title + " ", style)], trailing: Span(HomeTexts.facts(entry)[language]))
      ]
    }
  }
}

/// The texts of the home screen.
enum HomeTexts {
  static let subtitle = Phrase(
    "tập sự tiếp nhận và xử lý phản ánh, kiến nghị", "practise handling feedback to the city")
  static let unfinished = Phrase("CA ĐANG LÀM DỞ", "UNFINISHED SHIFTS")
  static let resume = Phrase("tiếp tục", "resume")
  static let chooseMode = Phrase("chọn cách làm", "choose how")
  static let start = Phrase("bắt đầu", "start")
  static let startOrResume = Phrase("vào ca", "start or resume")
  static let broken = Phrase("chưa dùng được", "cannot be used")

  static func started(_ date: String) -> Phrase { Phrase("từ \(date)", "since \(date)") }

  static func empty(_ folder: String) -> Phrase {
    Phrase(
      "Chưa có tình huống nào trong thư mục \(folder).", "There are no scenarios in \(folder).")
  }

  static func name(of level: Level) -> Phrase {
    switch level {
    case .starter: Phrase("LÀM QUEN", "STARTER")
    case .basic: Phrase("CƠ BẢN", "BASIC")
    case .advanced: Phrase("NÂNG CAO", "ADVANCED")
    }
  }

  static func facts(_ entry: HomeEntry) -> Phrase {
    let minutes = (entry.limits?.shiftMilliseconds ?? 0) / 60_000
    let role = entry.role?.name ?? Phrase(verbatim: "–")
    let days = entry.days
    let petitions = entry.petitionCount
    return Phrase(
      "\(role.vietnamese) · \(days) ngày · \(petitions) việc · \(minutes) phút",
      "\(role.english) · \(days) \(days == 1 ? "day" : "days") · "
        + "\(petitions) \(petitions == 1 ? "petition" : "petitions") · \(minutes) min")
  }

  static func explanation(of mode: Mode) -> Phrase {
    switch mode {
    case .practice:
      Phrase(
        "Có gợi ý; làm chưa đúng thì được giải thích ngay.",
        "With hints; what goes wrong is explained at once.")
    case .exam:
      Phrase(
        "Không có gợi ý; kết quả và giải thích khi hết ca.",
        "No hints; result and explanations at the end.")
    }
  }
}
