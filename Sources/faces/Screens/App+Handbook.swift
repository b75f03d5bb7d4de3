import Handbooks
import Petitions
import Rules
import Scenarios
import TerminalUI
import Wording

/// Where the handbook is to be opened.
enum HandbookRequest: Hashable, Sendable {
  case contents
  case entry(RuleID)

  fileprivate var entry: String? {
    switch self {
    case .contents: nil
    case .entry(let rule): rule.text
    }
  }
}

extension HandbookReader {
  /// The handbook of the whole library, whose rules are still to come.
  static let ofLibrary = HandbookReader(rules: [], date: nil, hints: .shown, entry: nil)

  /// The handbook of a shift: its own rules, those that hold on its day.
  ///
  /// In an exam it is the law book on the desk, and gives no hints.
  init(_ request: HandbookRequest, scenario: Scenario, mode: Mode) {
    self.init(
      rules: scenario.rulesOfRole, date: scenario.time.date,
      hints: mode == .exam ? .hidden : .shown, entry: request.entry)
  }
}
