import OfficialText

/// A day, a time, a sum, a number or an office where a text has it, with the words that tell whose it is:
/// "quầy số 3", "hẹn lại một lần duy nhất: thứ Tư 02/07".
struct PlacedValue: Sendable {
  enum Content: Sendable {
    case value(StatedValue)
    /// A number that is no part of such a value: of a thing, or of how many there are.
    case number(Int)
  }

  let content: Content
  let words: Range<Int>
  /// The words with a meaning of their own before it in its sentence, the nearest first.
  let before: [WordKey]
  /// Those behind it.
  let behind: [WordKey]

  fileprivate static let beforeMaximum = 6
  fileprivate static let behindMaximum = 5

  /// Whether both are of one sort, so that one may stand where the other does.
  func isOfSort(_ other: PlacedValue) -> Bool { sort == other.sort }

  /// Whether both may mean the same, where they are of one sort.
  func isSame(_ other: PlacedValue) -> Bool {
    switch (content, other.content) {
    case (.value(.agency(let mine)), .value(.agency(let theirs))): mine.unit == theirs.unit
    case (.value(.time(let mine)), .value(.time(let theirs))): mine.isAbout(theirs)
    // "II/2023", "II-2023"
    case (.value(.code(let mine)), .value(.code(let theirs))):
      mine.filter { $0.isLetter || $0.isNumber } == theirs.filter { $0.isLetter || $0.isNumber }
    case (.value(let mine), .value(let theirs)): mine.matches(theirs)
    case (.number(let mine), .number(let theirs)): mine == theirs
    case (.value, .number), (.number, .value): false
    }
  }

  /// Whether it is a day, whose numbers are no others.
  var isOfDay: Bool { sort == .day }

  /// Whether it is an office, which people tell by many names.
  var isOffice: Bool { sort == .agency }

  /// How much of what stands around them is the same and in the same order; nothing where no word
  /// directly before them or behind them is.
  func shared(with other: PlacedValue) -> Int {
    guard
      !before.isEmpty && before.first == other.before.first
        || !behind.isEmpty && behind.first == other.behind.first
    else { return 0 }
    return around(other)
  }

  /// The same, whatever stands directly before or behind.
  func around(_ other: PlacedValue) -> Int {
    before.lengthInOrder(with: other.before) + behind.lengthInOrder(with: other.behind)
  }

  fileprivate enum Sort: UInt8 {
    case none, other, day, time, amount, code, agency, number
  }

  private var sort: Sort {
    switch content {
    case .value(let value): value.sort
    case .number: .number
    }
  }
}

extension StatedValue {
  fileprivate var sort: PlacedValue.Sort {
    switch self {
    // "hôm nay" is another day in every text.
    case .day(let day): day.day == nil ? .other : .day
    case .time: .time
    case .amount: .amount
    case .agency(let agency): agency.unit == nil ? .none : .agency
    case .span: .none
    // "61/212" is no number of a paper.
    case .code(let code) where code.contains(where: \.isLetter): .code
    // "quầy số 3" has a number like any other.
    case .code(let code): code.allSatisfy(\.isNumber) ? .none : .other
    case .document, .phone, .netAddress: .other
    }
  }
}

extension StatedTime {
  /// Whether people may mean the same by both: of either half of the day, and rounded.
  fileprivate func isAbout(_ other: StatedTime) -> Bool {
    let apart = abs(minuteOfDay - other.minuteOfDay) % Self.halfDayMinutes
    return min(apart, Self.halfDayMinutes - apart) <= Self.nearMinutes
  }
}

extension [WordKey] {
  /// How many words two rows share in one order.
  ///
  /// Complexity: the product of their lengths, which are few.
  fileprivate func lengthInOrder(with other: [WordKey]) -> Int {
    var row = [Int](repeating: 0, count: other.count + 1)
    for mine in self {
      var diagonal = 0
      for place in other.indices {
        let above = row[place + 1]
        row[place + 1] = mine == other[place] ? diagonal + 1 : Swift.max(above, row[place])
        diagonal = above
      }
    }
    return row[other.count]
  }
}

extension SpokenText {
  /// The values and numbers of the text, each with what stands around it.
  ///
  /// Complexity: linear in the length of the text.
  func placedValues(_ found: [FoundValue]) -> [PlacedValue] {
    var sorts = [PlacedValue.Sort](repeating: .none, count: split.words.count)
    for value in found {
      let sort = value.value.sort
      if sort != .none { for word in value.words { sorts[word] = sort } }
    }
    for index in split.words.indices where sorts[index] == .none && isNumberOfSomething(index) {
      sorts[index] = .number
    }
    var placed: [PlacedValue] = []
    for value in found where value.value.sort.rawValue > PlacedValue.Sort.other.rawValue {
      placed.append(place(.value(value.value), value.words, sorts))
    }
    for index in split.words.indices where sorts[index] == .number {
      guard let number = split.words[index].plain.number else { continue }
      placed.append(place(.number(number), index..<index + 1, sorts))
    }
    return placed
  }

  /// What stands behind a number that counts a point of a letter, or that goes on: "1)", "118/120".
  private static let joints: Set<WordKey> = [") ", "/", "-"]

  /// Longer numbers are those of files and telephones.
  private static let digitsMaximum = 4

  /// Whether a number is one by itself: no part of another, of a citation or of a date, and none that
  /// only counts the points of a letter.
  private func isNumberOfSomething(_ index: Int) -> Bool {
    let word = split.words[index]
    return word.isNumber && word.letterCount <= Self.digitsMaximum && !split.isPartOfNumber(index)
      && word.gap < .clause
      && !lexicon[.citedParts].ends(at: index - 1, in: split)
      && !(index + 1 < split.words.count && Self.joints.contains(split.words[index + 1].joint))
  }

  private func place(
    _ content: PlacedValue.Content, _ words: Range<Int>, _ sorts: [PlacedValue.Sort]
  ) -> PlacedValue {
    let mine = sorts[words.lowerBound]
    let sentence = sentence(around: words.lowerBound)
    var before: [WordKey] = []
    var index = words.lowerBound
    while index > sentence.lowerBound, before.count < PlacedValue.beforeMaximum,
      split.words[index].joint != "; "
    {
      index -= 1
      if sorts[index] == mine { break }
      if isAround(index, sorts) { before.append(split.words[index].marked) }
    }
    var behind: [WordKey] = []
    index = words.upperBound
    while index < sentence.upperBound, behind.count < PlacedValue.behindMaximum,
      split.words[index].joint != "; ", sorts[index] != mine
    {
      if isAround(index, sorts) { behind.append(split.words[index].marked) }
      index += 1
    }
    return PlacedValue(content: content, words: words, before: before, behind: behind)
  }

  /// Whether a word tells what a value beside it is of.
  private func isAround(_ index: Int, _ sorts: [PlacedValue.Sort]) -> Bool {
    (sorts[index] == .none || sorts[index] == .agency) && isTelling(index)
      && !lexicon[.placeFillers].begins(at: index, in: split)
  }
}
