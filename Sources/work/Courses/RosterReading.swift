private import Wording

/// What a roster's file says: who takes part, and every cell that is wrong.
///
/// Read as Excel saves it: with or without the mark of UTF-8, with commas, semicolons or tabs, titles
/// in Vietnamese or English, in any order, beside columns that a roster has no use for.
package struct RosterReading: Hashable, Sendable {
  /// The largest file of a roster, in bytes.
  package static let bytesMaximum = 8 << 20
  /// The most characters of a name, a unit or a group.
  private static let charactersMaximum = 200

  package private(set) var roster = Roster([])
  package private(set) var problems: [RosterProblem] = []
  /// The titles of the columns that were passed over.
  package private(set) var unused: [String] = []
  /// Where family names stand that have a column of their own.
  private var familyPlace: Int?

  package init(_ bytes: [UInt8]) {
    do throws(RosterProblem) {
      let table = try RosterTable(bytes: bytes, maximum: Self.bytesMaximum)
      guard let head = table.rows.first else { throw RosterProblem(.empty) }
      guard let columns = columns(of: head) else { return }
      take(table.rows.dropFirst(), columns, width: head.cells.count)
    } catch {
      problems.append(error)
    }
  }

  /// Where each column stands; nil when one that is needed does not.
  private mutating func columns(of head: RosterTable.Row) -> [RosterColumn: Int]? {
    var places: [RosterColumn: Int] = [:]
    for (place, title) in head.cells.enumerated() {
      guard let column = RosterColumn(title: title) else {
        if !title.isEmpty { unused.append(title) }
        continue
      }
      if places[column] != nil {
        problems.append(RosterProblem(.twoColumns(column), line: head.line, column: place + 1))
      } else {
        places[column] = place
      }
    }
    for (place, title) in head.cells.enumerated() {
      guard let column = RosterColumn.other(title: title), places[column] == nil else { continue }
      places[column] = place
      unused.removeAll { $0 == title }
    }
    if let place = head.cells.firstIndex(where: RosterColumn.isFamilyName),
      let given = places[.name], RosterColumn.isGivenName(title: head.cells[given])
    {
      familyPlace = place
      unused.removeAll { $0 == head.cells[place] }
    }
    for column in RosterColumn.allCases where !column.isOptional && places[column] == nil {
      problems.append(RosterProblem(.noColumn(column), line: head.line))
    }
    return problems.isEmpty ? places : nil
  }

  private mutating func take(
    _ rows: ArraySlice<RosterTable.Row>, _ columns: [RosterColumn: Int], width: Int
  ) {
    var lines: [TraineeCode: Int] = [:]
    var trainees: [Trainee] = []
    for row in rows {
      let before = problems.count
      if let extra = row.cells.indices.dropFirst(width).first(where: { !row.cells[$0].isEmpty }) {
        problems.append(RosterProblem(.tooManyCells, line: row.line, column: extra + 1))
      }
      let texts = Dictionary(
        uniqueKeysWithValues: RosterColumn.allCases.map { ($0, text($0, in: row, columns)) })
      let written = texts[.code] ?? ""
      let code = TraineeCode(written).flatMap { $0.isForgotten ? nil : $0 }
      if code == nil, !written.isEmpty { note(.notACode(written), .code, row, columns) }
      if let code {
        if let line = lines[code] {
          note(.sameCode(code.text, line: line), .code, row, columns)
        } else {
          lines[code] = row.line
        }
      }
      guard problems.count == before, let code else { continue }
      trainees.append(
        Trainee(
          code: code, name: texts[.name] ?? "", unit: texts[.unit] ?? "",
          group: texts[.group] ?? ""))
    }
    if rows.isEmpty { problems.append(RosterProblem(.empty)) }
    roster = Roster(trainees)
  }

  /// What stands in a cell, after what is wrong with it is noted.
  private mutating func text(
    _ column: RosterColumn, in row: RosterTable.Row, _ columns: [RosterColumn: Int]
  ) -> String {
    func cell(_ place: Int?) -> String {
      place.flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil } ?? ""
    }
    let own = cell(columns[column])
    let family = column == .name ? cell(familyPlace) : ""
    let text = family.isEmpty || own.isEmpty ? own : "\(family) \(own)"
    if text.isEmpty, !column.isOptional { note(.missing(column), column, row, columns) }
    // What would do something without being seen was replaced when the cells were cut.
    if text.unicodeScalars.contains("\u{FFFD}") { note(.hidden(column), column, row, columns) }
    if text.count > Self.charactersMaximum { note(.tooLong(column), column, row, columns) }
    return text
  }

  private mutating func note(
    _ reason: RosterProblem.Reason, _ column: RosterColumn, _ row: RosterTable.Row,
    _ columns: [RosterColumn: Int]
  ) {
    problems.append(
      RosterProblem(reason, line: row.line, column: columns[column].map { $0 + 1 }))
  }
}
