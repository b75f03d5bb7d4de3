import Rules
import Wording

/// Where a rule or a fact stands written.
enum CitationFormat {
  static let document = FormatKey<String>(
    "document", .line,
    Phrase("văn bản, viết như khi trích dẫn", "the document, written as it is cited"),
    example: "Nghị định 20/2008/NĐ-CP")
  static let title = FormatKey<String>(
    "title", .line(atMost: Bounds.quotedTitleCharacters), .optional,
    Phrase("tên đầy đủ của văn bản", "the full title of the document"))
  static let article = FormatKey<String>(
    "article", .line, .optional, Phrase("điều", "the article"), example: "\"9\"")
  static let clause = FormatKey<String>(
    "clause", .line, .optional, Phrase("khoản", "the clause"), example: "\"1\"")
  static let point = FormatKey<String>(
    "point", .line, .optional, Phrase("điểm", "the point"), example: "d")
  static let status = FormatKey<LegalStatus>(
    "status", .word,
    Phrase(
      "`law` nếu đã đọc câu chữ của luật, `house` nếu là quy chế mô phỏng",
      "`law` if its wording was read, `house` for a simulated house rule"))
  static let source = FormatKey<String>(
    "source", .line,
    .depends(Phrase("phải có khi `status` là `law`", "has to be there where `status` is `law`")),
    Phrase(
      "dòng của bảng sự kiện pháp lý nơi câu chữ được đọc",
      "the row of the table of legal facts where the wording was read"), example: "R09")
  static let note = FormatKey<Phrase>(
    "note", .phrase, .optional,
    Phrase(
      "câu chữ được đọc ở đâu, hay điều cần lưu ý", "where the wording was read, or what to mind"))

  static let record = RecordFormat(
    "citation",
    Phrase("căn cứ: văn bản, điều, khoản, điểm", "what it rests on: document and place"),
    [
      document.field, title.field, article.field, clause.field, point.field, status.field,
      source.field, note.field,
    ])
}
