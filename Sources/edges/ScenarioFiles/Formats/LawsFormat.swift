import Rules
import Wording
import WorkCalendar

/// Files that tell from when to when legal documents are in force.
enum LawsFormat {
  static let title = FormatKey<Phrase>("title", .title, Phrase("tên của danh mục", "its title"))
  static let list = FormatKey<[Field]>(
    "list", .items(.record(Law.record), 1...Bounds.laws), Phrase("các văn bản", "the documents"))

  static let record = RecordFormat(
    "laws",
    Phrase(
      "Văn bản nào có hiệu lực từ ngày nào đến ngày nào.",
      "From when to when each legal document is in force."), [title.field, list.field])

  /// A legal document.
  enum Law {
    static let document = FormatKey<String>(
      "document", .line,
      Phrase("văn bản, viết như khi trích dẫn", "the document, written as it is cited"),
      example: "Nghị định 61/2018/NĐ-CP")
    static let title = FormatKey<String>(
      "title", .line(atMost: Bounds.quotedTitleCharacters), .optional,
      Phrase("tên đầy đủ của văn bản", "the full title of the document"))
    static let from = FormatKey<CivilDate>(
      "from", .date,
      .depends(
        Phrase(
          "phải có, trừ khi chỉ biết ngày hết hiệu lực",
          "has to be there, unless only the end is known")
      ), Phrase("ngày bắt đầu có hiệu lực", "the first day in force"), example: "2018-06-21")
    static let to = FormatKey<CivilDate>(
      "to", .date, .optional, Phrase("ngày cuối còn hiệu lực", "the last day in force"),
      example: "2025-06-30")
    static let replacedBy = FormatKey<String>(
      "replaced-by", .line, .optional,
      Phrase("văn bản thay thế", "the document that replaced it"),
      example: "Nghị định 118/2025/NĐ-CP")
    static let amended = FormatKey<[Field]>(
      "amended", .items(.record(Amendment.record)), .optional,
      Phrase(
        "các lần sửa đổi của văn bản vẫn còn hiệu lực",
        "the amendments of a document that is still in force"))
    static let limits = FormatKey<[Field]>(
      "limits", .items(.record(Limits.record)), .optional,
      Phrase(
        "các thời hạn của thủ tục mà văn bản đặt ra",
        "how long the procedure of the document takes"))

    static let articles = FormatKey<Int>(
      "articles", .number(1...LegalDocument.articleMaximum), .optional,
      Phrase("văn bản có bao nhiêu điều", "how many articles it has"), example: "26")

    static let record = RecordFormat(
      "law", Phrase("một văn bản", "a legal document"), choice: .some(of: [from.name, to.name]),
      [
        document.field, title.field, from.field, to.field, replacedBy.field, amended.field,
        limits.field, articles.field,
      ])
  }

  /// A change of a document that is still in force.
  enum Amendment {
    static let date = FormatKey<CivilDate>(
      "on", .date, Phrase("ngày việc sửa đổi có hiệu lực", "the day on which it took effect"),
      example: "2013-07-01")
    static let by = FormatKey<String>(
      "by", .line, Phrase("văn bản sửa đổi", "the document that amends it"),
      example: "Nghị định 48/2013/NĐ-CP")

    static let record = RecordFormat(
      "amendment", Phrase("một lần sửa đổi", "an amendment"), [date.field, by.field])
  }

  /// How long a procedure takes.
  enum Limits {
    static let matter = FormatKey<String>(
      "matter", .line,
      Phrase(
        "thư nói tới điều này thì được nêu các thời hạn ấy",
        "what a letter speaks of that may state these limits"), example: "khiếu nại")
    static let steps = FormatKey<[String]>(
      "steps", .list(of: .line),
      Phrase(
        "việc gì mất chừng ấy thời gian: câu nêu thời hạn phải có một trong các từ này",
        "what takes so long: the sentence that states a limit has one of these words"),
      example: "[giải quyết, thụ lý]")
    static let spans = FormatKey<[String]>(
      "spans", .list(of: .line), Phrase("các thời hạn được nêu", "the limits that may be stated"),
      example: "[30 ngày, 45 ngày]")

    static let record = RecordFormat(
      "law-limits", Phrase("các thời hạn của một thủ tục", "the limits of a procedure"),
      [matter.field, steps.field, spans.field])
  }
}
