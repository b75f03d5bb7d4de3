package import Courses
package import Petitions
package import TerminalUI
package import Wording

/// A class at a glance on a full screen: a row for each trainee, and orders to the shifts that run.
package struct BoardScreen: Sendable {
  /// What has to be done outside.
  package enum Effect: Hashable, Sendable {
    /// For nobody by name: for all.
    case give(Order, to: [TraineeCode])
    case leave
  }

  enum Stage: Sendable {
    case list
    case filtering
    case typing(Order.Kind, LineField)
    case confirming(Order, to: [TraineeCode])
  }

  private(set) var board: Board
  private(set) var stage = Stage.list
  private(set) var filter = LineField()
  private(set) var cursor: BoardRow.ID?
  /// Who is chosen with the space bar; nobody: the one under the cursor.
  private(set) var chosen: Set<TraineeCode> = []
  private(set) var message: Phrase?
  let language: Language

  package init(_ board: Board, _ language: Language) {
    self.board = board
    self.language = language
    cursor = board.rows.first?.id
  }

  /// Shows how the class stands now; who was under the cursor stays there, wherever the row has gone.
  package mutating func show(_ board: Board) {
    self.board = board
    let found = rows
    // A shift that began or ended since is another row of the same person.
    if !found.contains(where: { $0.id == cursor }) {
      cursor = (found.first { $0.code == cursor?.code } ?? found.first)?.id
    }
  }

  /// Says what came of an order.
  package mutating func tell(_ phrase: Phrase) { message = phrase }

  package mutating func tellGiven(_ order: Order) { message = BoardTexts.given(order) }

  /// The rows that the filter finds.
  var rows: [BoardRow] {
    let words = filter.text.folded.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return board.rows }
    return board.rows.filter { row in
      let text = [row.code.text, row.name, row.unit, row.assignment?.text ?? ""]
        .joined(separator: " ").folded
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// For whom the next order is: the chosen, or who is under the cursor.
  private var wanted: [TraineeCode] {
    chosen.isEmpty ? cursor.map { [$0.code] } ?? [] : chosen.sorted()
  }

  /// Of them, those whom an order reaches; of nobody by name, all.
  func reached(_ recipients: [TraineeCode]) -> [BoardRow] {
    board.rows.filter {
      $0.state.isRunning && (recipients.isEmpty || recipients.contains($0.code))
    }
  }

  /// Does what a key asks for.
  package mutating func handle(_ key: Key, _ size: Size) -> Effect? {
    switch stage {
    case .list: return handleInList(key, size)
    case .filtering:
      handleInFilter(key)
      return nil
    case .typing(let kind, let field):
      handle(key, typing: kind, field)
      return nil
    case .confirming(let order, let recipients):
      message = nil
      switch key {
      case .enter:
        stage = .list
        return .give(order, to: recipients)
      case .escape, .control("c"), .character("q"), .character("n"): stage = .list
      default: message = key.unused()
      }
      return nil
    }
  }

  private mutating func handleInList(_ key: Key, _ size: Size) -> Effect? {
    message = nil
    switch key {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: 1 - listHeight(size))
    case .pageDown: move(by: listHeight(size) - 1)
    case .home: move(by: -board.rows.count)
    case .end: move(by: board.rows.count)
    case .character(" "): choose()
    case .character("a"): chooseAll()
    case .character("/"): stage = .filtering
    case .character("n"): ask(.notice)
    case .character("c"): ask(.call)
    case .character("d"): ask(.burst)
    case .character("t"): ask(.time)
    case .character("p"): confirm(board.isPaused ? .resume : .pause, to: [])
    case .escape:
      filter.clear()
      chosen = []
    case .character("q"), .control("c"), .control("q"): return .leave
    default: message = key.unused()
    }
    return nil
  }

  private mutating func handleInFilter(_ key: Key) {
    message = nil
    switch key {
    case .enter, .down: stage = .list
    case .escape, .control("c"):
      filter.clear()
      stage = .list
    default: if !filter.handle(key) { message = key.unused() }
    }
    let found = rows
    if !found.contains(where: { $0.id == cursor }) { cursor = found.first?.id }
  }

  private mutating func ask(_ kind: Order.Kind) {
    guard !reached(wanted).isEmpty, !wanted.isEmpty else {
      message = BoardTexts.nobodyWorks
      return
    }
    stage = .typing(kind, LineField(maximumLength: Order.charactersMaximum))
  }

  private mutating func handle(_ key: Key, typing kind: Order.Kind, _ field: LineField) {
    var field = field
    switch key {
    case .escape, .control("c"): stage = .list
    case .enter:
      let text = field.text.onOneLine
      guard !text.isEmpty, kind != .burst || !Order.letters(of: text).isEmpty else {
        stage = .list
        return
      }
      let order =
        kind == .time
        ? Order(kind, text: nil, minutes: Int(text)) : Order(kind, text: text, minutes: nil)
      guard let order else {
        message = BoardTexts.badMinutes
        return
      }
      message = nil
      // Everybody by name is everybody.
      let codes = wanted
      confirm(order, to: codes.count == board.traineeCount && codes.count > 1 ? [] : codes)
    default:
      message = field.handle(key) ? nil : key.unused()
      stage = .typing(kind, field)
    }
  }

  private mutating func confirm(_ order: Order, to recipients: [TraineeCode]) {
    guard !reached(recipients).isEmpty || order == .resume else {
      message = BoardTexts.nobodyWorks
      stage = .list
      return
    }
    stage = .confirming(order, to: recipients)
  }

  private mutating func move(by count: Int) {
    let found = rows
    guard !found.isEmpty else { return }
    let place = found.firstIndex { $0.id == cursor } ?? 0
    cursor = found[max(0, min(place + count, found.count - 1))].id
  }

  private mutating func choose() {
    guard let cursor else { return }
    if chosen.remove(cursor.code) == nil { chosen.insert(cursor.code) }
    move(by: 1)
  }

  /// All that the filter finds, or nobody where they are chosen already.
  private mutating func chooseAll() {
    let codes = Set(rows.map(\.code))
    chosen = chosen.isSuperset(of: codes) ? [] : chosen.union(codes)
  }
}
