package import Wording

/// What a sheet of judges' estimates says: by whom, of which rule at which petition, in percent.
package struct JudgeReading: Hashable, Sendable {
  /// What is wrong in a sheet, and on which line.
  package struct Problem: Hashable, Sendable {
    package let line: Int?
    private let sentence: Phrase

    init(_ sentence: Phrase, line: Int? = nil) {
      self.sentence = sentence
      self.line = line
    }

    package var phrase: Phrase {
      guard let line else { return sentence }
      return Phrase(
        "Dòng \(line): \(sentence.vietnamese)", "Line \(line): \(sentence.english)")
    }
  }

  private enum Column: CaseIterable {
    case judge
    case petition
    case rule
    case percent

    var name: Phrase {
      switch self {
      case .judge: Phrase("giám khảo", "judge")
      case .petition: Phrase("phiếu", "petition")
      case .rule: Phrase("quy tắc", "rule")
      case .percent: Phrase("ước lượng", "estimate")
      }
    }

    var titles: Set<String> {
      switch self {
      case .judge: ["giam khao", "nguoi cham", "judge"]
      case .petition: ["phieu", "petition"]
      case .rule: ["quy tac", "rule"]
      case .percent: ["uoc luong", "phan tram", "%", "estimate", "percent"]
      }
    }
  }

  package private(set) var judges: [PassMark.Judge] = []
  package private(set) var problems: [Problem] = []
  /// What each judge says, in the order of the items, as far as they have said it.
  package private(set) var estimates: [String: [Int?]] = [:]
  /// How many estimates were not whole, and are taken to the nearest that is.
  package private(set) var roundedCount = 0

  /// Reads a sheet whose every judge has to say something of each of these items.
  package init(_ bytes: [UInt8], of items: [PassMark.Item]) {
    do throws(RosterProblem) {
      let table = try RosterTable(bytes: bytes, maximum: RosterReading.bytesMaximum)
      guard let head = table.rows.first else { throw RosterProblem(.empty) }
      var places: [Column: Int] = [:]
      for column in Column.allCases {
        let found = head.cells.firstIndex { column.titles.contains($0.folded) }
        guard let found else {
          problems.append(
            Problem(
              Phrase(
                "thiếu cột “\(column.name.vietnamese)”.",
                "the column “\(column.name.english)” is missing."), line: head.line))
          continue
        }
        places[column] = found
      }
      guard problems.isEmpty else { return }
      take(table.rows.dropFirst(), places, items)
    } catch {
      problems.append(Problem(error.phrase))
    }
  }

  /// A percentage as people write it, "62", "62 %", "62,5" or "62.5", to the nearest whole one: estimates are of a
  /// hundred officers.
  package static func percent(_ written: String) -> Int? {
    let text = written.hasSuffix("%") ? String(written.dropLast()) : written
    let parts = text.filter { $0 != " " }.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
    guard let first = parts.first, parts.count <= 2,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let whole = Int(first), 0...100 ~= whole
    else { return nil }
    guard parts.count == 2, let tenth = parts[1].first?.wholeNumberValue else { return whole }
    let rounded = whole + (tenth >= 5 ? 1 : 0)
    return whole == 100 && parts[1].contains { $0 != "0" } ? nil : min(rounded, 100)
  }

  private mutating func take(
    _ rows: ArraySlice<RosterTable.Row>, _ places: [Column: Int], _ items: [PassMark.Item]
  ) {
    struct Key: Hashable { let petition, rule: String }
    let numbers = Dictionary(
      items.enumerated().map { (Key(petition: $1.petition, rule: $1.rule), $0) }
    ) { first, _ in first }
    var names: [String] = []
    /// Of each judge, the name as it was written first.
    var firsts: [String: String] = [:]
    for row in rows {
      func text(_ column: Column) -> String {
        places[column].flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil } ?? ""
      }
      // Sheets that were pasted below one another have their headings between them.
      if Column.allCases.allSatisfy({ $0.titles.contains(text($0).folded) }) { continue }
      let name = firsts[text(.judge).nameKey, default: text(.judge)]
      firsts[name.nameKey] = name
      let key = Key(petition: text(.petition), rule: text(.rule))
      let written = text(.percent)
      guard !name.isEmpty else {
        problems.append(
          Problem(Phrase("chưa ghi giám khảo.", "the judge is missing."), line: row.line))
        continue
      }
      guard let number = numbers[key] else {
        problems.append(
          Problem(
            Phrase(
              "tình huống không có quy tắc “\(key.rule)” ở phiếu “\(key.petition)”.",
              "the scenario has no rule “\(key.rule)” at the petition “\(key.petition)”."),
            line: row.line))
        continue
      }
      guard let percent = Self.percent(written) else {
        problems.append(
          Problem(
            Phrase(
              "“\(written)” không phải số phần trăm từ 0 đến 100.",
              "“\(written)” is not a percentage from 0 to 100."), line: row.line))
        continue
      }
      if written.contains(where: { $0 == "," || $0 == "." }) { roundedCount += 1 }
      if estimates[name] == nil { names.append(name) }
      var given = estimates[name] ?? Array(repeating: nil, count: items.count)
      if given[number] != nil {
        problems.append(
          Problem(
            Phrase(
              "\(name) đã ước lượng quy tắc này ở dòng trên.",
              "\(name) has estimated this rule on a line above."), line: row.line))
      }
      given[number] = percent
      estimates[name] = given
    }
    for name in names {
      let given = estimates[name] ?? []
      if let missing = given.firstIndex(of: nil) {
        let item = items[missing]
        problems.append(
          Problem(
            Phrase(
              "\(name) chưa ước lượng quy tắc \(item.rule) ở phiếu \(item.petition).",
              "\(name) has no estimate of the rule \(item.rule) at the petition \(item.petition).")
          ))
      }
      judges.append(PassMark.Judge(name: name, estimates: given.compactMap(\.self)))
    }
    if problems.isEmpty, !(PassMark.judges ~= judges.count) {
      problems.append(
        Problem(
          Phrase(
            "cần từ \(PassMark.judges.lowerBound) đến \(PassMark.judges.upperBound) giám khảo, ở đây có \(judges.count).",
            "from \(PassMark.judges.lowerBound) to \(PassMark.judges.upperBound) judges are needed; here \(judges.count == 1 ? "is" : "are") \(judges.count)."
          )))
    }
  }
}
