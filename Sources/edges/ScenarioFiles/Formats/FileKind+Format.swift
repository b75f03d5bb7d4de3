import Wording

extension FileKind {
  /// The version of the format, with which every file begins.
  static let version = FormatKey<Int>(
    "tapsu", .number(Bounds.version...Bounds.version),
    Phrase("phiên bản định dạng, luôn là 1", "the version of the format, always 1"), example: "1")

  /// What the files of a kind are, their head left out.
  var format: RecordFormat {
    switch self {
    case .scenario: ScenarioFormat.record
    case .rulebook: RulebookFormat.record
    case .units: UnitsFormat.record
    case .calendar: CalendarFormat.record
    case .templates: TemplatesFormat.record
    case .facts: FactsFormat.record
    case .laws: LawsFormat.record
    case .lexicon: LexiconFormat.record
    case .markedReplies: MarkedRepliesFormat.record
    case .runs: RunsFormat.record
    }
  }

  /// The same with their head.
  var wholeFormat: RecordFormat {
    RecordFormat(rawValue, format.says, head + format.fields)
  }

  /// The entries with which a file of the kind begins: the version, and the name that it gives itself.
  var head: [FormatField] { [Self.version.field, ownName.field] }

  /// The name that a file gives itself, which its place has to confirm.
  var ownName: FormatKey<String> {
    FormatKey(
      rawValue, .identifier,
      isKeptByLevel
        ? Phrase(
          "tên của tình huống, giống tên thư mục",
          "the name of the scenario, the same as its folder’s")
        : Phrase(
          "tên của tệp, giống tên tệp, không có đuôi",
          "the name of the file, the same as its file name without the ending"),
      example: "vi-du")
  }
}
