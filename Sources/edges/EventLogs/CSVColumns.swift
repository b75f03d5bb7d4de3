import Diagnostics
import Wording

/// Which cell of a row holds what.
///
/// Shared and never changed: as a value it would be copied, list by list, for every row.
final class CSVColumns: Sendable {
  let count: Int
  let caseIdentifier: Int
  let activity: Int
  let moment: Int
  /// What the column of the moments is called.
  let momentName: String
  /// Where the clocks stand, when they have a column of their own.
  let clock: Int?
  /// The columns that may hold clocks beside the one that is known to, unless somebody has said where
  /// moments are.
  let clocksApart: [(name: String, cell: Int)]
  /// The columns of events' values that somebody looks at.
  let data: [(name: String, cell: Int)]
  /// Those that say something of the case as a whole, without their `case:`.
  let caseData: [(name: String, cell: Int)]
  /// The columns that nobody looks at, as rules would call them; they are not kept.
  let unasked: [(name: String, cell: Int)]

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
      "ngày giờ", "ngày, giờ", "ngày thực hiện", "ngày", "date",
    ],
  ]

  /// What a column of clocks is called beside one of days, the surest name first.
  private static let clockNames = [
    "giờ thực hiện", "giờ", "giờ phút", "giờ, phút", "giờ:phút", "giờ - phút", "giờ/phút",
  ]
  /// The same beside a column that is called one of days in English, where "time" might else be any.
  private static let englishClockNames = ["time", "time of day", "hour"]

  /// Finds the columns by the map and by their usual names; nil when one that is needed is missing.
  ///
  /// The names asked are those that rules look at, those of the case with `case.`; nil for all.
  init?(header: CSVRow, map: ColumnMap, asked: Set<String>?, findings: inout LogFindings) {
    let names = (0..<header.cellCount).map {
      String(decoding: header[$0].collapsed, as: UTF8.self).composed
    }
    var finder = Finder(names: names, header: header, findings: findings)
    let caseIdentifier = finder.find(.caseIdentifier, named: map.caseIdentifier, usual: Self.usual)
    let activity = finder.find(.activity, named: map.activity, usual: Self.usual)
    let (moment, clock) = finder.findMoment(map.moment, asked: asked)
    let taken = [caseIdentifier, activity, moment, clock]
    var cells: [Int] = []
    if let data = map.data {
      cells = data.compactMap { finder.cell(named: $0) }
    } else {
      cells = names.indices.filter { !taken.contains($0) && !names[$0].isEmpty }
      // Two columns of one name that nobody looks at may be called as they like.
      for cell in cells where names.firstIndex(of: names[cell]) != cell {
        if asked?.contains(Self.ruleName(of: names[cell])) ?? true {
          finder.add(.columnTwice(names[cell]), at: cell)
        }
      }
      cells = cells.filter { names.firstIndex(of: names[$0]) == $0 }
    }
    findings = finder.findings
    guard let caseIdentifier, let activity, let moment, !finder.hasFailed else { return nil }
    count = names.count
    self.caseIdentifier = caseIdentifier
    self.activity = activity
    self.moment = moment
    self.clock = clock
    momentName = names[moment]
    clocksApart =
      map.moment != nil
      ? []
      : names.indices.filter { !taken.contains($0) && !names[$0].isEmpty }.map { (names[$0], $0) }
    let isAsked = { (cell: Int) in asked?.contains(Self.ruleName(of: names[cell])) ?? true }
    let kept = cells.filter(isAsked)
    data = kept.filter { !names[$0].hasPrefix(Self.casePrefix) }.map { (names[$0], $0) }
    caseData = kept.filter { names[$0].hasPrefix(Self.casePrefix) }.map {
      (String(names[$0].dropFirst(Self.casePrefix.count)), $0)
    }
    unasked = cells.filter { !isAsked($0) }.map { (Self.ruleName(of: names[$0]), $0) }
  }

  /// How rules call a column.
  static func ruleName(of column: String) -> String {
    column.hasPrefix(casePrefix) ? "case." + column.dropFirst(casePrefix.count) : column
  }

  /// What a row lacks that has so many cells.
  func roles(from count: Int) -> [LogProblem.Role] {
    [(LogProblem.Role.caseIdentifier, caseIdentifier), (.activity, activity), (.moment, moment)]
      .filter { $0.1 >= count }.map(\.0)
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

    private func places(of name: String) -> [Int] {
      let wanted = TextPool.name(name)
      var cells = names.indices.filter { names[$0] == wanted }
      if cells.isEmpty {
        cells = names.indices.filter { names[$0].lowercased() == wanted.lowercased() }
      }
      if cells.isEmpty, let number = Int(wanted), 1...names.count ~= number {
        cells = [number - 1]
      }
      return cells
    }

    /// The column of a name or, where none is called so, of a number counted from one.
    mutating func cell(named name: String) -> Int? {
      let wanted = TextPool.name(name)
      let cells = places(of: name)
      if cells.isEmpty {
        add(
          .nameUnknown(
            name, of: .column, nearest: nearestName(to: wanted, among: names), known: names))
      } else if cells.count > 1 {
        add(.columnTwice(name), at: cells[1])
      }
      return cells.first
    }

    /// The column of the moments, or those of days and clocks: `timestamp=Ngày+Giờ`.
    ///
    /// Where no name is said, a column of clocks is one that no rule looks at as it is.
    mutating func findMoment(
      _ name: String?, asked: Set<String>?
    ) -> (moment: Int?, clock: Int?) {
      guard let name else {
        guard let moment = find(.moment, named: nil, usual: CSVColumns.usual) else {
          return (nil, nil)
        }
        let isEnglish = names[moment].lowercased() == "date"
        for clock in CSVColumns.clockNames + (isEnglish ? CSVColumns.englishClockNames : []) {
          let cells = names.indices.filter { names[$0].lowercased() == clock }
          if cells.count == 1, asked?.contains(names[cells[0]]) != true {
            return (moment, cells[0])
          }
        }
        return (moment, nil)
      }
      if places(of: name).isEmpty {
        for plus in name.indices where name[plus] == "+" {
          let day = String(name[..<plus])
          let clock = String(name[name.index(after: plus)...])
          guard !places(of: day).isEmpty, !places(of: clock).isEmpty else { continue }
          return (cell(named: day), cell(named: clock))
        }
      }
      // Of two names in one word, the one that is not there is told.
      let halves = name.split(separator: "+").map(String.init)
      if places(of: name).isEmpty, halves.count == 2 {
        return (cell(named: halves[0]), cell(named: halves[1]))
      }
      return (cell(named: name), nil)
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
