import Diagnostics
import Wording

/// Which cell of a row holds what.
struct CSVColumns {
  let count: Int
  let caseIdentifier: Int
  let activity: Int
  let moment: Int
  /// The columns of events' values.
  let data: [(name: String, cell: Int)]
  /// The columns that say something of the case as a whole, without their `case:`.
  let caseData: [(name: String, cell: Int)]

  private static let casePrefix = "case:"

  /// The usual names, as process-mining tools and Vietnamese offices head these columns.
  private static let usual: [LogProblem.Role: [String]] = [
    .caseIdentifier: [
      "case:concept:name", "case id", "caseid", "case_id", "case", "case identifier",
      "_case_key", "case_key", "mã hồ sơ", "số hồ sơ", "mã số hồ sơ", "mã vụ việc",
      "mã phản ánh", "mã phiếu", "số phiếu", "mã đơn",
    ],
    .activity: [
      "concept:name", "activity", "activity name", "activity_name", "activity_id", "activity_en",
      "hoạt động", "tên hoạt động", "bước xử lý", "công việc", "tên công việc", "sự kiện",
    ],
    .moment: [
      "time:timestamp", "complete timestamp", "complete_timestamp", "timestamp",
      "completion time", "end timestamp", "eventtime", "event_time", "thời điểm", "thời gian",
      "ngày giờ", "ngày, giờ", "ngày thực hiện", "ngày",
    ],
  ]

  /// Finds the columns by the map and by their usual names; nil when one that is needed is missing.
  init?(header: CSVRow, map: ColumnMap, findings: inout LogFindings) {
    let names = header.ends.indices.map {
      String(decoding: header[$0], as: UTF8.self).composed
    }
    var finder = Finder(names: names, header: header, findings: findings)
    let caseIdentifier = finder.find(.caseIdentifier, named: map.caseIdentifier, usual: Self.usual)
    let activity = finder.find(.activity, named: map.activity, usual: Self.usual)
    let moment = finder.find(.moment, named: map.moment, usual: Self.usual)
    let taken = [caseIdentifier, activity, moment]
    var cells: [Int] = []
    if let data = map.data {
      cells = data.compactMap { finder.cell(named: $0) }
    } else {
      cells = names.indices.filter { !taken.contains($0) && !names[$0].isEmpty }
      for cell in cells where names.firstIndex(of: names[cell]) != cell {
        finder.add(.columnTwice(names[cell]), at: cell)
      }
    }
    findings = finder.findings
    guard let caseIdentifier, let activity, let moment, !finder.hasFailed else { return nil }
    count = names.count
    self.caseIdentifier = caseIdentifier
    self.activity = activity
    self.moment = moment
    data = cells.filter { !names[$0].hasPrefix(Self.casePrefix) }.map { (names[$0], $0) }
    caseData = cells.filter { names[$0].hasPrefix(Self.casePrefix) }.map {
      (String(names[$0].dropFirst(Self.casePrefix.count)), $0)
    }
  }

  private struct Finder {
    let names: [String]
    let header: CSVRow
    var findings: LogFindings
    var hasFailed = false

    mutating func add(_ problem: LogProblem, at cell: Int = 0) {
      let position = header.position(of: cell)
      findings.add(problem, line: position.line, column: position.column)
      hasFailed = true
    }

    /// The column of a name or, where none is called so, of a number counted from one.
    mutating func cell(named name: String) -> Int? {
      let wanted = name.composed
      var cells = names.indices.filter { names[$0] == wanted }
      if cells.isEmpty {
        cells = names.indices.filter { names[$0].lowercased() == wanted.lowercased() }
      }
      if cells.isEmpty, let number = Int(wanted), 1...names.count ~= number {
        cells = [number - 1]
      }
      if cells.isEmpty {
        add(.nameUnknown(name, nearest: nearestName(to: wanted, among: names), known: names))
      } else if cells.count > 1 {
        add(.columnTwice(name), at: cells[1])
      }
      return cells.first
    }

    mutating func find(
      _ role: LogProblem.Role, named name: String?, usual: [LogProblem.Role: [String]]
    ) -> Int? {
      if let name { return cell(named: name) }
      // Diacritics must agree: folded names would mistake one word for another.
      for candidate in usual[role] ?? [] {
        let cells = names.indices.filter { names[$0].lowercased() == candidate }
        if cells.count > 1 { add(.columnTwice(names[cells[1]]), at: cells[1]) }
        if let cell = cells.first { return cell }
      }
      add(.columnMissing(role, known: names))
      return nil
    }
  }
}
