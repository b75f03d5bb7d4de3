import Petitions

/// What an event carries in the columns of conditions.
struct EventValues: Sendable {
  /// For each column, what the event that was last read has in it, where its activity asks.
  private var values: [ConditionTable.Value]
  /// The names of the attributes of that event, and their numbers.
  ///
  /// Most events have the names of the one before them, in the same order, so that a name is looked
  /// up only where it changes.
  private var names: [(text: String, number: Int32)] = []
  /// For each column, texts that were read, the last one of each length: most come again and again.
  private var known: [KnownText]

  private struct KnownText: Sendable {
    var text = ""
    var value = ConditionTable.Value()
  }

  /// How many lengths of texts are told apart, a power of two.
  private static let lengthCount = 8

  init(_ table: ConditionTable) {
    values = table.columns.map { _ in ConditionTable.Value() }
    known = Array(repeating: KnownText(), count: table.columns.count * Self.lengthCount)
  }

  /// Reads an event in some columns.
  mutating func read(
    _ data: [Attribute], _ columnNumbers: [Int], _ range: Range<Int>, of table: ConditionTable,
    _ caseData: [Attribute]
  ) {
    readNames(data, table)
    let columnNumbers = columnNumbers.span
    let columnNames = table.columnNames.span
    for place in range {
      let column = columnNumbers[place]
      let name = columnNames[column]
      var index = 0
      while index < data.count, names[index].number != name { index += 1 }
      if index < data.count {
        values[column] = value(of: data, at: index, in: column, table)
      } else if !caseData.isEmpty,
        let value = caseData.caseValue(of: table.columns[column].attribute)
      {
        values[column] = table.columns[column].read(value)
      } else {
        values[column] = ConditionTable.Value()
      }
    }
  }

  private mutating func value(
    of data: [Attribute], at index: Int, in column: Int, _ table: ConditionTable
  ) -> ConditionTable.Value {
    guard case .text(let text) = data[index].value else {
      return table.columns[column].read(data[index].value)
    }
    let place = column * Self.lengthCount + text.utf8.count & (Self.lengthCount - 1)
    if known[place].text == text { return known[place].value }
    let value = table.columns[column].read(data[index].value)
    known[place] = KnownText(text: text, value: value)
    return value
  }

  private mutating func readNames(_ data: [Attribute], _ table: ConditionTable) {
    for index in data.indices {
      if index == names.count {
        names.append((data[index].name, table.number(ofName: data[index].name)))
      } else if names[index].text != data[index].name {
        names[index] = (data[index].name, table.number(ofName: data[index].name))
      }
    }
  }

  /// Whether all tests of a range hold on the event that was last read.
  @inline(__always)
  func holds(_ tests: [ConditionTable.Test], _ range: Range<Int>) -> Bool {
    let (tests, values) = (tests.span, values.span)
    for index in range where !tests[index].holds(on: values[tests[index].column]) { return false }
    return true
  }
}
