import Wording

/// What can stand in a field.
indirect enum FormatType: Sendable {
  case text(atMost: Int)
  /// A text without line breaks.
  case line(atMost: Int)
  /// A text of one language or of both.
  case phrase
  /// A line of one language or of both.
  case title
  case number(ClosedRange<Int>)
  case flag
  case date
  case moment
  case officeHours
  case words([FormatWord])
  case identifier
  case ruleIdentifier
  case petitionIdentifier
  case limit(FormatLimit)
  case reference(FormatReference)
  case list(of: FormatType, ClosedRange<Int>, isDistinct: Bool)
  /// Entries under names: those listed, each of which has to be there, may be there, or names of the
  /// file’s own.
  case entries(FormatNames, of: FormatType)
  case record(RecordFormat)
  /// Any of these shapes.
  case either([FormatType])

  /// A list of at most so many.
  static func list(of type: FormatType, _ count: ClosedRange<Int> = 0...Bounds.entries)
    -> FormatType
  {
    .list(of: type, count, isDistinct: false)
  }

  /// A line of the usual length.
  static let line = FormatType.line(atMost: Bounds.titleCharacters)
  /// A text of the usual length.
  static let text = FormatType.text(atMost: Bounds.textCharacters)
}

/// One of the words that a field takes.
struct FormatWord: Sendable {
  let text: String
  /// What it means, where the vocabulary says so.
  let meaning: Phrase?

  init(_ text: String, _ meaning: Phrase? = nil) {
    self.text = text
    self.meaning = meaning
  }
}

/// Under what names the entries of a mapping stand.
enum FormatNames: Sendable {
  /// Some of these.
  case some([FormatWord])
  /// All of these.
  case all([FormatWord])
  /// Names that the file makes up.
  case own
  /// The attributes by which conditions ask; a register has others of its own.
  case attributes
}

/// Which lengths of time are meant.
enum FormatLimit: Sendable, CaseIterable {
  /// All that there are.
  case any
  /// Of the shift’s office time.
  case office
  /// Of the trainee’s own time.
  case real
  /// As a service counts, around the clock.
  case service
}

/// What a field names.
enum FormatReference: Sendable {
  case file(FileKind)
  case unit
  case topic
  case petition
  case rule
  /// A list of phrases that the rulebook keeps under a name.
  case synonyms
  /// The limit that a channel has.
  case channelLimit
}

extension FormatNames {
  /// Those that are listed; none where the file makes them up.
  var listed: [FormatWord] {
    switch self {
    case .some(let words), .all(let words): words
    case .own, .attributes: []
    }
  }
}

// MARK: - The words of types

/// A type whose words stand in files, and mean something that people are told.
protocol FormatVocabulary: RawRepresentable<String>, CaseIterable, Sendable {
  var name: Phrase { get }
}

extension FormatType {
  /// The words of a type, with what they are called.
  static func words<Word: FormatVocabulary>(of type: Word.Type) -> FormatType {
    .words(type.allCases.map { FormatWord($0.rawValue, $0.name) })
  }
}
