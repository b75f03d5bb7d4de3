import Petitions
import Scenarios
import TerminalUI
import Wording

/// The first screen: attempts to go on with, and scenarios to start.
struct Home: Hashable, Sendable {
  /// Everything that can be selected: unfinished attempts, then scenarios by level.
  private(set) var choices: [Choice]
  private let scenariosFolder: String
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
    case finished(FinishedAttempt)
  }

  init(contents: HomeContents) {
    choices = contents.choices
    scenariosFolder = contents.scenariosFolder
  }

  var selected: Choice? {
    choices.indices.contains(selectedIndex) ? choices[selectedIndex] : nil
  }

  /// Goes to a scenario, as when its briefing is left.
  mutating func select(_ scenario: ScenarioID) {
    let place = choices.firstIndex { choice in
      guard case .entry(let entry) = choice else { return false }
      return entry.scenario == scenario
    }
    selectedIndex = place ?? selectedIndex
  }

  /// Takes fresh contents; an attempt just left is selected, otherwise what was selected stays so.
  mutating func take(_ fresh: HomeContents) {
    let before = selected
    let known = Set(choices.compactMap(\.attempt))
    choices = fresh.choices
    let left = choices.firstIndex { choice in choice.attempt.map { !known.contains($0) } ?? false }
    let same = before.flatMap { before in choices.firstIndex { $0.isSame(as: before) } }
    selectedIndex = left ?? same ?? selectedIndex
    selectedIndex = max(0, min(selectedIndex, choices.count - 1))
    modeChoice = nil
  }

  /// Takes entries that have been read meanwhile.
  mutating func take(_ entries: [HomeEntry]) {
    for entry in entries {
      let choice = Choice.entry(entry)
      guard let index = choices.firstIndex(where: { $0.isSame(as: choice) }) else { continue }
      choices[index] = choice
    }
  }

  /// The entries that a screen so high may show and of which nothing has been read.
  func unreadInView(height: Int) -> [HomeEntry] {
    choices[around(height)].compactMap { choice in
      guard case .entry(let entry) = choice, entry.content == .unread else { return nil }
      return entry
    }
  }

  /// The choices near the selected one: as each has a row at least, no other can be in view.
  private func around(_ height: Int) -> Range<Int> {
    max(0, selectedIndex - height)..<min(choices.count, selectedIndex + height + 1)
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
    default:
      notice = CommonTexts.noSuchKey(key)
      return .none
    }
    notice = nil
    return .none
  }

  private mutating func choose() -> Intent {
    switch selected {
    case .unfinished(let attempt): return .resume(attempt: attempt.attempt)
    case .finished(let attempt): return .resume(attempt: attempt.attempt)
    case .entry(let entry):
      switch entry.content {
      case .broken(let problem): notice = Phrase(verbatim: problem)
      case .readable, .unread: modeChoice = .practice
      }
    case nil: break
    }
    return .none
  }

  private mutating func handle(_ key: Key, choosing mode: Mode) -> Intent {
    notice = nil
    switch key {
    case .up, .down, .left, .right, .tab: modeChoice = mode == .practice ? .exam : .practice
    case .character("1"): modeChoice = .practice
    case .character("2"): modeChoice = .exam
    case .escape, .character("q"): modeChoice = nil
    case .enter:
      modeChoice = nil
      if case .entry(let entry) = selected { return .start(entry.scenario, mode) }
    default: notice = CommonTexts.noSuchKey(key)
    }
    return .none
  }

  private var isFinishedSelected: Bool {
    if case .finished? = selected { true } else { false }
  }

  var keyHints: [KeyHint] {
    if modeChoice != nil {
      return [
        KeyHint("1 2 ↑ ↓", HomeTexts.chooseMode), KeyHint("Enter", HomeTexts.start),
        KeyHint("Esc", CommonTexts.cancel),
      ]
    }
    return [
      KeyHint("↑ ↓", CommonTexts.choose),
      KeyHint("Enter", isFinishedSelected ? HomeTexts.review : HomeTexts.startOrResume),
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
    var list = parts[1].inset(horizontal: 1)
    if let notice {
      let rows =
        Row.wrapped("! " + notice[canvas.language], width: list.width, style: .bold) + [.blank]
      // Half of the list stays, however long the notice is.
      let parts = list.rows(.fixed(min(rows.count, list.height / 2)), .rest)
      canvas.put(rows, in: parts[0])
      list = parts[1]
    }
    let (rows, selectedRow) = rows(canvas.language, in: list)
    let top = max(0, min(selectedRow - list.height / 2, rows.count - list.height))
    canvas.put(Array(rows.dropFirst(top)), in: list)
    let foot = parts[2]
    canvas.grid.hline(at: foot.origin, length: foot.width)
    let keys = Rect(x: 1, y: foot.y + 1, width: foot.width - 2, height: 1)
    let common = [KeyHint("?", CommonTexts.help), KeyHint("L", CommonTexts.language)]
    canvas.putKeys(keyHints + common, in: keys)
    if let modeChoice { drawModeChoice(modeChoice, on: &canvas) }
  }

  private func rows(_ language: Language, in list: Rect) -> (rows: [Row], selectedRow: Int) {
    var rows: [Row] = []
    var selectedRow = 0
    var heading: Phrase?
    for index in around(list.height) {
      let choice = choices[index]
      let own = choice.heading
      if own != heading {
        if heading != nil { rows.append(.blank) }
        rows.append(Row(own[language], .bold))
        heading = own
      }
      let isSelected = index == selectedIndex
      if isSelected { selectedRow = rows.count }
      rows += choice.rows(language, isSelected: isSelected, width: list.width)
    }
    if !choices.contains(where: \.isScenario) {
      rows += Row.wrapped(HomeTexts.empty(scenariosFolder)[language], width: list.width)
    }
    return (rows, selectedRow)
  }

  private func drawModeChoice(_ mode: Mode, on canvas: inout Canvas) {
    let frame = canvas.centered(width: 66, height: 11)
    let inner = canvas.window(frame, title: HomeTexts.chooseMode.title[canvas.language])
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

extension HomeContents {
  fileprivate var choices: [Home.Choice] {
    unfinished.map(Home.Choice.unfinished)
      + Level.allCases.flatMap { level in
        entries.filter { $0.level == level }.map(Home.Choice.entry)
      } + finished.map(Home.Choice.finished)
  }
}

extension Home.Choice {
  /// The number of an unfinished attempt.
  fileprivate var attempt: String? {
    guard case .unfinished(let attempt) = self else { return nil }
    return attempt.attempt
  }

  fileprivate var isScenario: Bool {
    if case .entry = self { true } else { false }
  }

  /// Whether the other is the same attempt or scenario, whatever else is known of it.
  fileprivate func isSame(as other: Home.Choice) -> Bool {
    switch (self, other) {
    case (.unfinished(let one), .unfinished(let other)): one.attempt == other.attempt
    case (.entry(let one), .entry(let other)):
      one.scenario == other.scenario && one.level == other.level
    case (.finished(let one), .finished(let other)): one.attempt == other.attempt
    case (.unfinished, _), (.entry, _), (.finished, _): false
    }
  }

  fileprivate var heading: Phrase {
    switch self {
    case .unfinished: HomeTexts.unfinished
    case .entry(let entry): HomeTexts.name(of: entry.level)
    case .finished: HomeTexts.finished
    }
  }

  fileprivate func rows(_ language: Language, isSelected: Bool, width: Int) -> [Row] {
    let style: Style = isSelected ? .reverse : .plain
    let sign = isSelected ? " ▸ " : "   "
    switch self {
    case .unfinished(let attempt):
      return Row.titled(
        attempt.title[language], behind: sign + HomeTexts.resume[language] + ": ",
        before: " · " + HomeTexts.standing(attempt.mode, attempt.clock)[language] + " ", style,
        trailing: Span(HomeTexts.started(attempt.startedAt)[language], .dim), width: width)
    case .finished(let attempt):
      let result = HomeTexts.result(attempt.result)[language]
      return Row.titled(
        attempt.title[language], behind: sign, before: " · " + attempt.mode.name[language] + " ",
        style, trailing: Span("\(result) · \(attempt.startedAt)", .dim), width: width)
    case .entry(let entry):
      switch entry.content {
      case .unread: return [Row(sign + entry.scenario.text + " ", style)]
      case .broken(let problem):
        let title = sign + "! " + entry.scenario.text + " · " + HomeTexts.broken[language] + " "
        return [Row(title, style)]
          + Row.wrapped(problem, width: width, style: .dim, indent: 7)
      case .readable(let head):
        return Row.titled(
          head.title[language], behind: sign, before: " ", style,
          trailing: Span(HomeTexts.facts(head)[language]), width: width)
      }
    }
  }
}

/// The texts of the home screen.
enum HomeTexts {
  static let subtitle = Phrase(
    "tập sự tiếp nhận và xử lý phản ánh, kiến nghị",
    "practise receiving and handling public feedback")
  static let unfinished = Phrase("CA ĐANG LÀM DỞ", "UNFINISHED SHIFTS")
  static let finished = Phrase("CA ĐÃ XONG", "FINISHED SHIFTS")
  static let review = Phrase("xem lại kết quả", "see the result")
  static func result(_ result: FinishedAttempt.Result) -> Phrase {
    if result.isPassed {
      Phrase("\(result.percent)/100, đạt", "\(result.percent)/100, passed")
    } else if result.hasFailPoint {
      Phrase("\(result.percent)/100, điểm liệt", "\(result.percent)/100, automatic fail")
    } else {
      Phrase("\(result.percent)/100, chưa đạt", "\(result.percent)/100, not passed")
    }
  }
  static let resume = Phrase("tiếp tục", "resume")
  static let chooseMode = Phrase("chọn cách làm", "choose a mode")
  static let start = Phrase("bắt đầu", "start")
  static let startOrResume = Phrase("vào ca", "start or resume")
  static let broken = Phrase("chưa dùng được", "cannot be used")

  static func started(_ date: String) -> Phrase { Phrase("từ \(date)", "since \(date)") }

  /// How an unfinished attempt stands: an exam's clock does not wait for its trainee.
  static func standing(_ mode: Mode?, _ clock: UnfinishedAttempt.Clock) -> Phrase {
    guard let mode else {
      return Phrase("hỏng, xem: tapsu attempts", "damaged, see: tapsu attempts")
    }
    return switch mode {
    case .practice: mode.name
    case .exam where clock == .usedUp:
      Phrase(
        "\(mode.name.vietnamese), đã hết giờ", "\(mode.name.english), time used up")
    case .exam:
      Phrase(
        "\(mode.name.vietnamese), đồng hồ vẫn chạy", "\(mode.name.english), clock running")
    }
  }

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

  static func facts(_ head: HomeEntry.Head) -> Phrase {
    let minutes = head.limits.shiftMilliseconds / 60_000
    let role = head.role.name
    let days = head.days
    let petitions = head.petitionCount
    return Phrase(
      "\(role.vietnamese) · \(days) ngày · \(petitions) việc · \(minutes) phút",
      "\(role.english) · \(days.counted("day")) · "
        + "\(petitions.counted("petition")) · \(minutes) min")
  }

  static func explanation(of mode: Mode) -> Phrase {
    switch mode {
    case .practice:
      Phrase(
        "Có gợi ý; làm chưa đúng thì được giải thích ngay.",
        "With hints; mistakes are explained at once.")
    case .exam:
      Phrase(
        "Không gợi ý, kết quả khi hết ca. Đồng hồ không tạm dừng.",
        "No hints; results at the end. The clock never pauses.")
    }
  }
}
