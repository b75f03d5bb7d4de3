package import JSON
private import Wording
private import WorkCalendar

extension Document {
  /// The document for programs, of which the same document gives the same bytes.
  ///
  /// Every part stands in its order; a table is a list of rows by the names of their columns.
  package var json: JSONValue {
    [
      "title": .text(title), "language": .text(language.rawValue),
      "content": .array(blocks.map(json)),
    ]
  }

  private func json(_ block: Block) -> JSONValue {
    switch block {
    case .paragraph(let text): ["paragraph": .text(text)]
    case .section(let heading, let blocks):
      ["section": .text(heading), "content": .array(blocks.map(json))]
    case .item(let item):
      [
        "item": .text(item.text), "lead": .text(item.lead),
        "details": .array(item.details.map(json)),
      ]
    case .term(let term, let text): ["term": .text(term), "text": .text(text)]
    case .remark(let text): ["remark": .text(text)]
    case .note(let text): ["note": .text(text)]
    case .table(let table): ["table": table.json]
    case .signatures(let signers): ["signatures": .array(signers.map { .text($0) })]
    case .bars(let chart):
      [
        "bars": .text(chart.title), "full": .integer(Int64(chart.full)),
        "values": .array(
          chart.bars.map { ["name": .text($0.name), "value": .integer(Int64($0.value))] }),
      ]
    case .intervals(let chart):
      ["intervals": .text(chart.title), "values": chart.table(language).json]
    }
  }
}

extension Table {
  /// The rows, each with its cells by the names of their columns.
  package var json: JSONValue {
    .array(
      rows.map { row in
        .object(zip(columns, row).map { JSONMember($0.key, $1.json) })
      })
  }
}

extension Cell {
  /// The cell as a value: fractions and percentages in digits, because JSON's numbers here are whole.
  fileprivate var json: JSONValue {
    switch self {
    case .nothing: .null
    case .text(let text): .text(text)
    case .number(let number): .integer(Int64(number))
    case .fraction(let number, let digits): .text(Cell.decimal(number, digits, "."))
    case .permille(let number): .text(Cell.decimal(number, 1, "."))
    case .date(let date): .text(date.iso)
    case .moment(let moment): .text(moment.iso)
    case .milliseconds(let milliseconds): .integer(milliseconds)
    }
  }
}
