/// Rows of cells under columns that say what they hold.
package struct Table: Hashable, Sendable {
  /// What the text rendering shows of a table.
  package enum Form: Hashable, Sendable {
    /// Columns under their titles.
    case grid
    /// A sentence for each row.
    case sentences([String])
  }

  package let columns: [Column]
  package let rows: [[Cell]]
  package let form: Form

  /// Creates a table whose every row has a cell for every column, of the column's kind or nothing.
  package init(_ columns: [Column], _ rows: [[Cell]], form: Form = .grid) {
    for row in rows {
      precondition(
        row.count == columns.count
          && zip(row, columns).allSatisfy { $0.kind == nil || $0.kind == $1.kind },
        "a row has a cell of the right kind for every column")
    }
    if case .sentences(let sentences) = form {
      precondition(sentences.count == rows.count, "every row has its sentence")
    }
    self.columns = columns
    self.rows = rows
    self.form = form
  }
}

/// A column: its name for programs, its title for people, and what stands in it.
package struct Column: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case text
    case number
    case percent
    case date
    case moment
    case duration
  }

  package let key: String
  package let title: String
  package let kind: Kind

  package init(_ key: String, _ title: String, _ kind: Kind = .text) {
    self.key = key
    self.title = title
    self.kind = kind
  }

  /// Whether what stands in it is read from its last digit.
  var isNumeric: Bool {
    switch kind {
    case .number, .percent, .duration: true
    case .text, .date, .moment: false
    }
  }
}
