import Diagnostics
package import Wording
import YAML

/// What a file is about, by the key that follows its version.
package enum FileKind: String, CaseIterable, Sendable {
  case scenario
  case rulebook
  case units
  case calendar
  case templates
  case facts
  case laws
  case lexicon
  case markedReplies = "marked-replies"
  case runs

  package var name: Phrase {
    switch self {
    case .scenario: Phrase("tình huống", "a scenario")
    case .rulebook: Phrase("bộ quy tắc", "a rulebook")
    case .units: Phrase("danh mục cơ quan", "a list of units")
    case .calendar: Phrase("lịch làm việc", "a calendar")
    case .templates: Phrase("bộ mẫu văn bản", "a set of templates")
    case .facts: Phrase("bộ điều cần biết", "a list of facts")
    case .laws: Phrase("danh mục văn bản", "a list of legal documents")
    case .lexicon: Phrase("bộ từ ngữ", "a lexicon")
    case .markedReplies: Phrase("bộ thư đã chấm", "a set of marked replies")
    case .runs: Phrase("bộ lỗi thường gặp", "a list of typical errors")
    }
  }

  /// Where, under the root, the file of a name is kept; scenarios, and what lies beside them, are kept
  /// by level.
  func path(of id: String) -> String {
    switch self {
    case .scenario: "\(id)/scenario.yaml"
    case .rulebook: "rulebooks/\(id).yaml"
    case .units: "units/\(id).yaml"
    case .calendar: "calendars/\(id).yaml"
    case .templates: "templates/\(id).yaml"
    case .facts: "facts/\(id).yaml"
    case .laws: "laws/\(id).yaml"
    case .lexicon: "lexicons/\(id).yaml"
    case .markedReplies: "\(id)/marked-replies.yaml"
    case .runs: "\(id)/runs.yaml"
    }
  }

  /// Whether its files are kept by level, each in the folder of its scenario.
  var isKeptByLevel: Bool { folder.isEmpty }

  /// Whether a file at a path below the root is one that scenarios share.
  static func isShared(_ path: String) -> Bool {
    allCases.contains { !$0.isKeptByLevel && path.hasPrefix($0.folder + "/") }
  }

  /// The name of its file in the folder of a scenario.
  var fileName: String { String(path(of: "").drop { $0 == "/" }) }

  /// The folder of the files that have one of their own, without a slash.
  var folder: String { String(path(of: "").prefix { $0 != "/" }) }

  /// The kind of a parsed file, or nothing when no key tells.
  ///
  /// A scenario names a rulebook, units, a calendar and templates too, and so is asked for first,
  /// even by a violation of the pen in its first key.
  init?(of root: YAMLNode) {
    guard root["scenario"] == nil else {
      self = .scenario
      return
    }
    let first = root.entries.lazy.map(\.name).first { $0 != Self.version.name }
    if let first, FileKind(rawValue: first) == nil,
      nearest(to: first, among: [FileKind.scenario.rawValue]) != nil
    {
      return nil
    }
    guard let kind = root.entries.lazy.compactMap({ FileKind(rawValue: $0.name) }).first else {
      return nil
    }
    self = kind
  }
}
