import Wording

/// What the entries of one mapping in a file are: the one description from which readers take the keys
/// and what they have to be, and from which schemas and the pages of the handbook are made.
struct RecordFormat: Sendable {
  /// How many of its entries are written.
  enum Choice: Sendable {
    /// All that are required, and any of the others.
    case all
    /// Exactly one, which says what the record is.
    case one
    /// All that are required, any of the others, and one of these or more.
    case some(of: [String])
    /// All that are required, any of the others, and exactly one of these.
    case either(of: [String])
  }

  /// By what it is known among the formats.
  let name: String
  let says: Phrase
  let fields: [FormatField]
  let choice: Choice

  init(_ name: String, _ says: Phrase, choice: Choice = .all, _ fields: [FormatField]) {
    self.name = name
    self.says = says
    self.choice = choice
    self.fields = fields
  }

  var keys: [String] { fields.map(\.key) }

  /// The same where some entry has no place.
  func without(_ keys: String...) -> RecordFormat {
    RecordFormat(name, says, choice: choice, fields.filter { !keys.contains($0.key) })
  }
}

/// One entry of a record.
struct FormatField: Sendable {
  enum Presence: Sendable {
    case required
    /// Has to be there, which its reader tells together with something else.
    case told
    case optional
    /// Whether it has to be there, or may be, depends on others, as the words say; the reader holds it.
    case depends(Phrase)
  }

  let key: String
  let type: FormatType
  let presence: Presence
  /// The version of the format since which it can be written.
  let since: Int
  /// What it means, in one sentence.
  let says: Phrase
  /// What can stand there, as it is written.
  let example: String?
}

/// An entry of a record with what its value is to the program.
///
/// Where a value can only be understood together with others, its reader gets the ``Field`` and is told
/// by a closure; the entry then says no more than what is written.
struct FormatKey<Value>: Sendable {
  let field: FormatField
  let value: FormatValue<Value>

  init(
    _ key: String, _ value: FormatValue<Value>, _ presence: FormatField.Presence,
    _ says: Phrase, since: Int = Bounds.version, example: String? = nil
  ) {
    field = FormatField(
      key: key, type: value.type, presence: presence, since: since, says: says, example: example)
    self.value = value
  }

  /// An entry that has to be there.
  init(
    _ key: String, _ value: FormatValue<Value>, _ says: Phrase, since: Int = Bounds.version,
    example: String? = nil
  ) {
    self.init(key, value, .required, says, since: since, example: example)
  }

  var name: String { field.key }
}
