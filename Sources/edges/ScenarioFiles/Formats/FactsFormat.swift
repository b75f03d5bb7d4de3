import Wording
import WorkCalendar

/// Files of what is worth knowing, though no rule takes points for it.
enum FactsFormat {
  static let title = FormatKey<Phrase>(
    "title", .title, Phrase("tên của bộ", "the title of the list"))
  static let list = FormatKey<[Field]>(
    "list", .items(.record(Fact.record), 1...Bounds.facts),
    Phrase("các mục của cẩm nang", "the entries of the handbook"))

  static let record = RecordFormat(
    "facts",
    Phrase(
      "Điều nên biết mà không quy tắc nào trừ điểm; mọi tệp trong thư mục đều được đọc.",
      "What is worth knowing, though no rule takes points for it; all files of the folder are read."
    ),
    [title.field, list.field])

  /// One entry of the handbook.
  enum Fact {
    static let id = FormatKey<String>(
      "id", .ruleIdentifier,
      Phrase(
        "mã của mục; mỗi mã chỉ dùng một lần trong cả thư mục",
        "its name, used only once in the whole folder"), example: "R38")
    static let title = FormatKey<Phrase>(
      "title", .title, Phrase("tên của mục", "what the entry is called"))
    static let text = FormatKey<Phrase>("text", .phrase, Phrase("điều cần biết", "what to know"))
    static let citation = FormatKey<Field>(
      "citation", .record(CitationFormat.record), .optional,
      Phrase(
        "căn cứ; chưa đọc được chính văn bản thì bỏ mục này và nói trong `text` là đọc ở đâu",
        "what it rests on; where you have not read the law itself, leave it out and say in `text` where you read it"
      ))
    static let see = FormatKey<[Field]>(
      "see", .items(.ruleIdentifier), .optional,
      Phrase("các quy tắc nên xem thêm", "related rules"), example: "[QG-32]")

    static let record = RecordFormat(
      "fact", Phrase("một mục của cẩm nang", "an entry of the handbook"),
      [
        id.field, title.field, text.field, citation.field, StretchFormat.from.field,
        StretchFormat.to.field, see.field,
      ])
  }
}

/// The days from and to which something holds.
enum StretchFormat {
  static let from = FormatKey<CivilDate>(
    "from", .date, .optional,
    Phrase("ngày đầu, tính cả ngày ấy", "the first day, itself included"), example: "2023-01-01")
  static let to = FormatKey<CivilDate>(
    "to", .date, .optional,
    Phrase("ngày cuối, tính cả ngày ấy", "the last day, itself included"), example: "2025-06-30")
}
