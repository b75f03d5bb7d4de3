import Authoring
import Petitions
import Rules
import Wording

/// A coverage as lines of text: rules in rows, petitions in columns, and below what the model never meets.
struct CoverageText {
  private let coverage: Coverage
  private let language: Language

  init(_ coverage: Coverage, _ language: Language) {
    self.coverage = coverage
    self.language = language
  }

  var lines: [String] {
    [head] + table + [legend, reactions] + claims + [steps]
  }

  private func said(_ vietnamese: String, _ english: String) -> String {
    Phrase(vietnamese, english)[language]
  }

  private var head: String {
    let columns = coverage.petitions.map(\.text).joined(separator: " ")
    return "\(coverage.scenario): " + said("quy tắc × phiếu", "rules × petitions") + "\n"
      + String(repeating: " ", count: Self.width) + columns
  }

  private static let width = 10

  /// Rules that are about none of the petitions come last, in one line.
  private var table: [String] {
    let about = coverage.rules.filter { row in row.marks.contains { !$0.isApart } }
    let apart = coverage.rules.filter { row in row.marks.allSatisfy(\.isApart) }
    let rows = about.map { row in
      let id = row.rule.id.text
      let gap = String(repeating: " ", count: max(1, Self.width - id.count))
      return id + gap + row.marks.map { $0.sign + " " }.joined(separator: " ")
    }
    guard !apart.isEmpty else { return rows }
    let names = apart.map(\.rule.id.text).joined(separator: ", ")
    return rows + [said("không về phiếu nào: ", "about no petition: ") + names]
  }

  private var legend: String {
    said(
      "● mẫu giữ và lỗi mẫu phạm · ○ mẫu giữ · - có thể xét, mẫu không đụng đến · . không về phiếu này",
      "● kept by the model and broken by a typical error · ○ kept by the model · - may be judged, the model leaves it open · . not about it"
    )
  }

  private var reactions: String {
    let all = coverage.reactions
    let unmet = all.filter { !$0.isMet }.map { "\($0.petition) \($0.name)" }
    let list =
      unmet.isEmpty ? "" : said("; còn lại: ", "; the others: ") + unmet.joined(separator: ", ")
    return said(
      "phản ứng: mẫu gặp \(all.count - unmet.count)/\(all.count)",
      "reactions: the model meets \(all.count - unmet.count)/\(all.count)") + list
  }

  private var claims: [String] {
    coverage.claims.filter { $0.wanted + $0.forbidden > 0 }.map { row in
      said(
        "phiếu \(row.petition): \(row.wanted) điều phải nói, \(row.forbidden) điều không được nói, \(row.replies) thư đã chấm",
        "petition \(row.petition): \(row.wanted) claims wanted, \(row.forbidden) forbidden, \(row.replies) marked replies"
      )
    }
  }

  private var steps: String {
    let taken = coverage.steps.filter(\.isTaken).map(\.verb.rawValue)
    let rest = coverage.steps.filter { !$0.isTaken }.map(\.verb.rawValue)
    return said("bước: ", "steps: ") + taken.joined(separator: ", ")
      + (rest.isEmpty
        ? "" : said("; không mẫu nào: ", "; in no model: ") + rest.joined(separator: ", "))
  }
}

extension Coverage.Mark {
  fileprivate var isApart: Bool {
    if case .apart = self { return true }
    return false
  }

  fileprivate var sign: String {
    switch self {
    case .apart: "."
    case .open: "-"
    case .kept: "○"
    case .tried: "●"
    }
  }
}
