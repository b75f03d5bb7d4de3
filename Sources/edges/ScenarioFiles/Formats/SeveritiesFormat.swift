import Wording

/// The file in which a library says how much kinds of problems weigh; it lies at the root and has no name of
/// its own.
enum SeveritiesFormat {
  static let severities = FormatKey<Field>(
    "severities",
    .written(
      .entries(
        .own,
        of: .words([
          FormatWord(Weight.error.rawValue, Phrase("là lỗi", "it is an error")),
          FormatWord(Weight.warning.rawValue, Phrase("là cảnh báo", "it is a warning")),
          FormatWord(Weight.off.rawValue, Phrase("không nêu ra", "it is not told")),
        ]))),
    Phrase(
      "mã của cảnh báo và mức của nó ở thư viện này; lỗi thì không hạ được",
      "codes of warnings and how much each weighs in this library; an error stays one"),
    example: "{TS0709: off}")

  static let record = RecordFormat(
    "severities",
    Phrase(
      "Cảnh báo nào nặng nhẹ ra sao ở thư viện này; không có tệp thì theo mức thường.",
      "How much each warning weighs in this library; without the file as usual."),
    [FileKind.version.field, severities.field])
}
