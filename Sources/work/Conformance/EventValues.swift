import Petitions

/// What an event carries in the columns of conditions.
struct EventValues: Sendable {
  /// For each column, what the event that was last read has in it, where its activity asks.
  private var values: [ConditionTable.Value]
  /// For each activity, the names of the first attributes of its last event, and their numbers.
  ///
  /// Most events have the names of the last one of their activity, in the same order, so that a name
  /// is looked up only where it changes.
  private var names: [(text: String, number: Int32)]
  /// For each column, texts that were read, the last one of each length: most come again and again.
  private var known: [KnownText]

  private struct KnownText: Sendable {
    var text = ""
    var value = ConditionTable.Value()
  }

  /// Of how many attributes of an activity the names are remembered; others are looked up.
  private static let nameCount = 8
  /// How many lengths of texts are told apart, a power of two.
  private static let lengthCount = 8

  init(_ table: ConditionTable, activityCount: Int) {
    names = Array(
      repeating: ("", table.number(ofName: "")), count: activityCount * Self.nameCount)
    values = table.columns.map { _ in ConditionTable.Value() }
    known = Array(repeating: KnownText(), count: table.columns.count * Self.lengthCount)
  }

  /// Reads an event of an activity in some columns.
  mutating func read(
    _ data: [Attribute], of activity: Int, _ columnNumbers: [Int], _ range: Range<Int>,
    in table: ConditionTable, _ caseData: [Attribute]
  ) {
    guard !range.isEmpty else { return }
    let firstName = activity * Self.nameCount
    readNames(data, firstName, table)
    let columnNumbers = columnNumbers.span
    let columnNames = table.columnNames.span
    for place in range {
      let column = columnNumbers[place]
      let name = columnNames[column]
      var index = 0
      let remembered = min(data.count, Self.nameCount)
      while index < remembered, names[firstName + index].number != name { index += 1 }
      if index == remembered, index < data.count {
        while index < data.count, table.number(ofName: data[index].name) != name { index += 1 }
      }
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

  private mutating func readNames(_ data: [Attribute], _ first: Int, _ table: ConditionTable) {
    for index in 0..<min(data.count, Self.nameCount)
    where names[first + index].text != data[index].name {
      names[first + index] = (data[index].name, table.number(ofName: data[index].name))
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
