extension Document {
  /// The same document with every text as `change` makes it.
  package func changingTexts(_ change: (String) -> String) -> Document {
    Document(change(title), in: language, blocks.map { $0.changingTexts(change) }, layout)
  }
}

extension Block {
  fileprivate func changingTexts(_ change: (String) -> String) -> Block {
    switch self {
    case .paragraph(let text): .paragraph(change(text))
    case .section(let title, let blocks):
      .section(change(title), blocks.map { $0.changingTexts(change) })
    case .item(let item):
      .item(
        ListItem(
          change(item.text), lead: change(item.lead), layout: item.layout,
          details: item.details.map { $0.changingTexts(change) }))
    case .term(let term, let text): .term(change(term), change(text))
    case .remark(let text): .remark(change(text))
    case .note(let text): .note(change(text))
    case .table(let table): .table(table.changingTexts(change))
    case .signatures(let texts): .signatures(texts.map(change))
    case .bars(let chart):
      .bars(
        BarChart(
          change(chart.title), chart.bars.map { BarChart.Bar(change($0.name), $0.value) },
          full: chart.full))
    case .intervals(let chart):
      .intervals(
        IntervalChart(
          change(chart.title),
          chart.points.map { IntervalChart.Point(change($0.name), $0.value, $0.interval) },
          scale: chart.scale, digits: chart.digits))
    }
  }
}

extension Table {
  fileprivate func changingTexts(_ change: (String) -> String) -> Table {
    let rows = rows.map { row in
      row.map { cell in
        if case .text(let text) = cell { Cell.text(change(text)) } else { cell }
      }
    }
    return switch form {
    case .grid: Table(columns, rows)
    case .sentences(let sentences): Table(columns, rows, form: .sentences(sentences.map(change)))
    }
  }
}
