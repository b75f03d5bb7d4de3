package import JSON
package import Wording

/// What editors and validators are told of the files: JSON Schema, draft 2020-12.
///
/// A schema sees one file and no more than its shape. It accepts whatever TapSu reads, written as the
/// guides write it, and refuses what no file may have; what depends on other entries, on other files or
/// on the calendar is left to `tapsu check`.
package struct FileSchema {
  private let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// The schema of one kind of file, or of any file: then the entries of its head tell the kind.
  package func value(of kind: FileKind?) -> JSONValue {
    let kinds = kind.map { [$0] } ?? FileKind.allCases
    var parts = FormatParts()
    for kind in kinds { parts.take(kind) }
    let name = kind?.rawValue ?? "files"
    var members = [
      JSONMember("$schema", "https://json-schema.org/draft/2020-12/schema"),
      JSONMember("$id", .text("urn:tapsu:schema:\(Bounds.version):\(name)")),
    ]
    if let kind {
      members += body(kind.wholeFormat)
    } else {
      members.append(JSONMember("title", "TapSu"))
      members += choice(of: kinds[...])
    }
    let definitions =
      (kind == nil ? kinds.map { ($0.rawValue, $0.wholeFormat) } : [])
      + parts.records.map { ($0.name, $0) }
    let shared = Shared.allCases.filter(parts.shared.contains).map {
      JSONMember($0.rawValue, definition(of: $0))
    }
    members.append(
      JSONMember(
        "$defs",
        .object(definitions.map { JSONMember($0.0, .object(body($0.1))) } + shared)))
    return .object(members)
  }

  /// A file is of the first kind whose key it has.
  private func choice(of kinds: ArraySlice<FileKind>) -> [JSONMember] {
    guard let kind = kinds.first else {
      return demand(FileKind.allCases.prefix(1).map(\.rawValue))
    }
    return [
      JSONMember("if", demanded(kind.rawValue)),
      JSONMember("then", .object(reference(to: kind.rawValue))),
      JSONMember("else", .object(choice(of: kinds.dropFirst()))),
    ]
  }

  private func reference(to name: String) -> [JSONMember] {
    [JSONMember("$ref", .text("#/$defs/\(name)"))]
  }
}

// MARK: - Records

extension FileSchema {
  private func body(_ format: RecordFormat) -> [JSONMember] {
    var members = [
      JSONMember("title", .text(format.name)),
      JSONMember("description", .text(format.says[language])), JSONMember("type", "object"),
      JSONMember(
        "properties", .object(format.fields.map { JSONMember($0.key, value(of: $0)) })),
    ]
    let required = format.fields.filter(\.isRequired).map(\.key)
    switch format.choice {
    case .all: members += demand(required)
    case .one: members += [JSONMember("minProperties", 1), JSONMember("maxProperties", 1)]
    case .some(let keys):
      members += demand(required) + [JSONMember("anyOf", .array(keys.map(demanded)))]
    case .either(let keys):
      members += demand(required) + [JSONMember("oneOf", .array(keys.map(demanded)))]
    }
    return members + [JSONMember("additionalProperties", false)]
  }

  private func demand(_ keys: [String]) -> [JSONMember] {
    keys.isEmpty ? [] : [JSONMember("required", .array(keys.map { .text($0) }))]
  }

  private func demanded(_ key: String) -> JSONValue { .object(demand([key])) }

  private func value(of field: FormatField) -> JSONValue {
    var says = field.says[language]
    if case .depends(let when) = field.presence { says += " (\(when[language]))" }
    return .object(members(of: field.type) + [JSONMember("description", .text(says))])
  }
}

extension FormatField {
  fileprivate var isRequired: Bool {
    switch presence {
    case .required, .told: true
    case .optional, .depends: false
    }
  }
}

// MARK: - Values

extension FileSchema {
  private func value(of type: FormatType) -> JSONValue { .object(members(of: type)) }

  private func members(of type: FormatType) -> [JSONMember] {
    switch type {
    case .text(let maximum): text(Self.somethingSeen, atMost: maximum)
    case .line(let maximum): text(Self.oneLine, atMost: maximum)
    case .phrase: reference(to: Shared.phrase.rawValue)
    case .title: reference(to: Shared.title.rawValue)
    case .number(let range):
      [
        JSONMember("type", "integer"), JSONMember("minimum", .integer(Int64(range.lowerBound))),
        JSONMember("maximum", .integer(Int64(range.upperBound))),
      ]
    case .flag: [JSONMember("type", "boolean")]
    case .date: string(Self.date)
    case .moment: string(Self.date.dropLast() + "T([01][0-9]|2[0-3]):[0-5][0-9]$")
    case .officeHours: string(Self.officeHours)
    case .words(let words): words.isEmpty ? [] : self.words(words)
    case .identifier, .reference(.file), .reference(.unit), .reference(.topic):
      string(Self.identifier) + [JSONMember("maxLength", Self.identifierMaximum)]
    case .ruleIdentifier, .reference(.rule):
      string(Self.ruleIdentifier) + [JSONMember("maxLength", Self.identifierMaximum)]
    case .petitionIdentifier, .reference(.petition): string("^[0-9]{2}$")
    case .reference(.synonyms): text(Self.oneLine, atMost: Bounds.titleCharacters)
    case .reference(.channelLimit): string("^channels\\.")
    case .limit(let limit): string(limit.pattern)
    case .list(let item, let count, let isDistinct): list(item, count, isDistinct)
    case .entries(let names, let type): entries(names, type)
    case .record(let format): reference(to: format.name)
    case .either(let types): [JSONMember("anyOf", .array(types.map(value)))]
    }
  }

  /// What a scalar says, whether YAML takes it for a text, a number or a truth value.
  private func text(_ pattern: String, atMost maximum: Int) -> [JSONMember] {
    [
      JSONMember("type", ["string", "number", "boolean"]), JSONMember("pattern", .text(pattern)),
      JSONMember("maxLength", .integer(Int64(maximum))),
    ]
  }

  private func string(_ pattern: String) -> [JSONMember] {
    [JSONMember("type", "string"), JSONMember("pattern", .text(pattern))]
  }

  /// One of a few words; those that YAML takes for truth values are both.
  private func words(_ words: [FormatWord]) -> [JSONMember] {
    var members = [JSONMember("enum", .array(words.map { .text($0.text) }))]
    // Not of the standard, but shown by editors beside the words.
    if words.contains(where: { $0.meaning != nil }) {
      members.append(
        JSONMember(
          "enumDescriptions", .array(words.map { .text($0.meaning?[language] ?? $0.text) })))
    }
    return members
  }

  private func list(
    _ item: FormatType, _ count: ClosedRange<Int>, _ isDistinct: Bool
  ) -> [JSONMember] {
    var members = [JSONMember("type", "array"), JSONMember("items", value(of: item))]
    if count.lowerBound > 0 {
      members.append(JSONMember("minItems", .integer(Int64(count.lowerBound))))
    }
    members.append(JSONMember("maxItems", .integer(Int64(count.upperBound))))
    if isDistinct { members.append(JSONMember("uniqueItems", true)) }
    return members
  }

  private func entries(_ names: FormatNames, _ type: FormatType) -> [JSONMember] {
    let listed: [FormatWord]
    switch names {
    case .own, .attributes:
      return [JSONMember("type", "object"), JSONMember("additionalProperties", value(of: type))]
    case .some(let words), .all(let words): listed = words
    }
    var members = [
      JSONMember("type", "object"),
      JSONMember(
        "properties",
        .object(
          listed.map { word in
            let says = word.meaning.map { [JSONMember("description", .text($0[language]))] } ?? []
            return JSONMember(word.text, .object(self.members(of: type) + says))
          })),
    ]
    if case .all = names {
      members.append(JSONMember("required", .array(listed.map { .text($0.text) })))
    }
    return members + [JSONMember("additionalProperties", false)]
  }

  private func definition(of shared: Shared) -> JSONValue {
    let one: FormatType =
      switch shared {
      case .phrase: .text
      case .title: .line
      }
    let both: JSONValue = [
      "type": "object",
      "properties": .object(Language.allCases.map { JSONMember($0.rawValue, value(of: one)) }),
      "required": .array(Language.allCases.map { .text($0.rawValue) }),
      "additionalProperties": false,
    ]
    let says = Phrase(
      "một đoạn chữ dùng chung, hoặc {vi: …, en: …}",
      "one text for both languages, or {vi: …, en: …}")
    return ["description": .text(says[language]), "anyOf": [value(of: one), both]]
  }
}

// MARK: - Patterns

extension FileSchema {
  private static let somethingSeen = "\\S"
  private static let oneLine = "^[^\\n\\r\\t]*\\S[^\\n\\r\\t]*\\n*$"
  private static let date = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
  private static let officeHours =
    "^([01][0-9]|2[0-4]):[0-5][0-9][-–]([01][0-9]|2[0-4]):[0-5][0-9]$"
  private static let identifier = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"
  private static let ruleIdentifier = "^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$"
  private static let identifierMaximum = JSONValue.integer(Int64(Bounds.identifierCharacters))
}

extension FormatLimit {
  /// The units in which such a length is written, in whatever case.
  fileprivate var units: [String] {
    let office = ["working (day|hour|minute)s?", "(ngày|giờ|phút) làm việc"]
    let days = ["days?", "ngày"]
    let clock = ["hours?", "h", "giờ", "minutes?", "min", "phút"]
    let real = ["real (hour|minute|second)s?", "real min", "(giờ|phút|giây) thực( tế)?"]
    return switch self {
    case .any: office + days + clock + real
    case .office: office + ["minutes?", "min", "phút", "hours?", "h", "giờ"]
    case .real: clock + real
    case .service: days + clock
    }
  }

  fileprivate var pattern: String {
    "^[0-9]{1,8} (\(units.joined(separator: "|")))$"
  }
}

// MARK: - What a schema is made of

/// What several fields of any record can be.
private enum Shared: String, CaseIterable {
  case phrase
  case title
}

/// The records below some kinds of files, each once, in the order in which they are first met.
private struct FormatParts {
  var records: [RecordFormat] = []
  var shared: Set<Shared> = []

  mutating func take(_ kind: FileKind) {
    for field in kind.wholeFormat.fields { take(field.type) }
  }

  private mutating func take(_ type: FormatType) {
    switch type {
    case .phrase: shared.insert(.phrase)
    case .title: shared.insert(.title)
    case .list(let item, _, _), .entries(_, let item): take(item)
    case .either(let types): for type in types { take(type) }
    case .record(let format):
      guard !records.contains(where: { $0.name == format.name }) else { return }
      records.append(format)
      for field in format.fields { take(field.type) }
    case .text, .line, .number, .flag, .date, .moment, .officeHours, .words, .identifier,
      .ruleIdentifier, .petitionIdentifier, .limit, .reference:
      return
    }
  }
}
