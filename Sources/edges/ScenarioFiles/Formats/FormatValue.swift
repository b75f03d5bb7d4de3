import Petitions
import Wording
import WorkCalendar

/// What stands in a field, and how it is read: the one from which the other follows.
struct FormatValue<Value>: Sendable {
  let type: FormatType
  let read: @Sendable (Field) -> Value?

  init(_ type: FormatType, _ read: @escaping @Sendable (Field) -> Value?) {
    self.type = type
    self.read = read
  }
}

extension FormatValue where Value == Field {
  /// What is read together with others.
  static func written(_ type: FormatType) -> FormatValue { FormatValue(type) { $0 } }

  static func record(_ format: RecordFormat) -> FormatValue { .written(.record(format)) }

  static func reference(_ reference: FormatReference) -> FormatValue {
    .written(.reference(reference))
  }

  static func limit(_ limit: FormatLimit) -> FormatValue { .written(.limit(limit)) }
}

extension FormatValue where Value == [Field] {
  /// A list whose items are read one by one, together with others.
  static func items(
    _ type: FormatType, _ count: ClosedRange<Int> = 0...Bounds.entries
  ) -> FormatValue {
    FormatValue(.list(of: type, count)) {
      $0.items(atLeast: count.lowerBound, atMost: count.upperBound)
    }
  }
}

extension FormatValue where Value == String {
  static var text: FormatValue { FormatValue(.text) { $0.text() } }
  static var line: FormatValue { FormatValue(.line) { $0.line() } }
  static var identifier: FormatValue { FormatValue(.identifier) { $0.identifier() } }
  static var ruleIdentifier: FormatValue { FormatValue(.ruleIdentifier) { $0.ruleIdentifier() } }

  static func line(atMost maximum: Int) -> FormatValue {
    FormatValue(.line(atMost: maximum)) { $0.line(atMost: maximum) }
  }

  /// One of a few words that are no type of their own.
  static func word(_ words: FormatWord...) -> FormatValue {
    FormatValue(.words(words)) { $0.choice(words.map(\.text)) }
  }
}

extension FormatValue where Value == Phrase {
  static var phrase: FormatValue { FormatValue(.phrase) { $0.phrase() } }
  static var title: FormatValue { FormatValue(.title) { $0.title() } }
}

extension FormatValue where Value == Int {
  static func number(_ range: ClosedRange<Int>) -> FormatValue {
    FormatValue(.number(range)) { $0.number(in: range) }
  }
}

extension FormatValue where Value == Bool {
  static var flag: FormatValue { FormatValue(.flag) { $0.flag() } }
}

extension FormatValue where Value == CivilDate {
  static var date: FormatValue { FormatValue(.date) { $0.date() } }
}

extension FormatValue where Value == Instant {
  static var moment: FormatValue { FormatValue(.moment) { $0.moment() } }
}

extension FormatValue where Value == PetitionID {
  static var petitionIdentifier: FormatValue {
    FormatValue(.petitionIdentifier) { $0.petitionIdentifier() }
  }
}

extension FormatValue where Value == TimeLimit {
  static var anyLimit: FormatValue { FormatValue(.limit(.any)) { $0.limit() } }
}

extension FormatValue where Value: FormatVocabulary {
  /// One of the type’s words.
  static var word: FormatValue {
    FormatValue(.words(of: Value.self)) { $0.choice(of: Value.self) }
  }
}

extension FormatValue {
  /// Items that each say something by themselves.
  static func list<Item>(
    of item: FormatValue<Item>, _ count: ClosedRange<Int> = 0...Bounds.entries
  ) -> FormatValue where Value == [Item] {
    FormatValue(.list(of: item.type, count)) {
      $0.list(atLeast: count.lowerBound, atMost: count.upperBound, item.read)
    }
  }

  /// Different words of one type.
  static func words<Word: FormatVocabulary & Hashable>() -> FormatValue where Value == [Word] {
    FormatValue(.list(of: .words(of: Word.self), 0...Bounds.entries, isDistinct: true)) {
      $0.choices(of: Word.self)
    }
  }
}

// MARK: - Reading by what is described

extension Field {
  /// The entries of a record; keys that it does not have are found and reported here.
  func fields(of format: RecordFormat) -> Fields? { fields(format.keys) }

  /// The entries under names of which some, or all, are there; others are found and reported here.
  func fields(of names: FormatNames) -> Fields? { fields(names.listed.map(\.text)) }
}

extension Fields {
  subscript<Value>(key: FormatKey<Value>) -> Field? { self[key.name] }

  /// The value of an entry; one that has to be there and is not is found and reported.
  func read<Value>(_ key: FormatKey<Value>) -> Value? {
    value(of: key, key.value.read)
  }

  /// What a function makes of an entry.
  func read<Made>(_ key: FormatKey<Field>, _ make: (Field) -> Made?) -> Made? {
    value(of: key, make)
  }

  /// What a function makes of each item of a list; those that it makes nothing of are left out.
  func read<Made>(_ key: FormatKey<[Field]>, _ make: (Field) -> Made?) -> [Made]? {
    read(key)?.compactMap(make)
  }

  /// What a function makes of an entry and the value that it has by itself.
  func read<Value, Made>(
    _ key: FormatKey<Value>, _ make: (Field, Value?) -> Made?
  ) -> Made? {
    value(of: key) { make($0, key.value.read($0)) }
  }

  private func value<Value, Made>(
    of key: FormatKey<Value>, _ read: (Field) -> Made?
  ) -> Made? {
    switch key.field.presence {
    case .required: required(key.name, read)
    case .optional, .told, .depends: optional(key.name, read)
    }
  }

  /// Reports that an entry is missing where others make it necessary.
  func demand<Value>(_ key: FormatKey<Value>) {
    _ = required(key.name) { _ in true }
  }
}
