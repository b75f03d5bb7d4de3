import OfficialText
import Petitions
import Rules
import Wording

/// What is demanded of a text.
enum TextFormat {
  static let of = FormatKey<String>(
    "of", .line,
    .depends(
      Phrase(
        "phải có, và chỉ có, trong quy tắc cho một sổ thật",
        "in rules for a register, and only there")),
    Phrase("thuộc tính của sổ mang đoạn chữ", "the attribute of the register that has the text"))
  static let mustMention = FormatKey<[Field]>(
    "must-mention",
    .items(.either([phrases, .record(Synonyms.record)]), 1...Bounds.entries), .optional,
    Phrase(
      "mỗi nhóm có ít nhất một cách viết; đọc rộng",
      "each list has one phrase in the text, read generously"))
  static let claims = FormatKey<String>(
    "claims",
    .word(
      FormatWord("truth", Phrase("`claims` của phiếu", "the `claims` of the petition")),
      FormatWord(
        "half-of-truth",
        Phrase(
          "ít nhất một nửa những điều phải nói; không hỏi tới điều bị cấm",
          "at least half of what has to be told; what is forbidden is not asked about"))),
    .optional,
    Phrase(
      "đến lúc ấy, mọi điều phải nói đã được nói ở tin nào đó gửi cho người dân, và chưa tin nào nói điều bị cấm",
      "by then the sender was told everything that the petition’s `claims` want, in whatever message, and in none what they forbid"
    ))
  static let mustNotMention = FormatKey<Field>(
    "must-not-mention", .written(.either([phrases, .words([personalData])])), .optional,
    Phrase(
      "không có lời nào trong danh sách; đọc chắc",
      "none of the phrases is there, read with certainty"))
  static let mustNotPromise = FormatKey<Field>(
    "must-not-promise", .written(phrases), .optional,
    Phrase(
      "không có lời hứa nào trong danh sách; đọc chắc",
      "none of the promises is there, read with certainty"))
  static let mustCite = FormatKey<Field>(
    "must-cite",
    .written(
      .either([
        .words([FormatWord("any", Phrase("văn bản nào cũng được", "any document"))]),
        .list(of: .record(SoughtDocument.record), 1...Bounds.entries),
      ])), .optional,
    Phrase(
      "`any`: có dẫn ít nhất một văn bản; hoặc danh sách, khi ấy phải dẫn đủ",
      "`any`: at least one legal document; or every document of a list, with the article, clause and point that the rule names"
    ))
  static let mustState = FormatKey<[StatedDemand]>(
    "must-state", .words(), .optional, Phrase("điều phải nêu", "what has to be stated"),
    example: "[day-to-come]")
  static let mustNotReveal = FormatKey<[PersonalDatum.Kind]>(
    "must-not-reveal", .words(), .optional,
    Phrase(
      "không có dữ liệu cá nhân thuộc các loại được kê", "no personal data of the kinds listed"))
  static let noPlaceholders = FormatKey<Bool>(
    "no-placeholders", .flag, .optional,
    Phrase("không còn chỗ của mẫu chưa điền", "no place of a template is left to fill"))
  static let atLeast = FormatKey<Int>(
    "at-least", .number(1...Bounds.textCharacters), .optional,
    Phrase("ít nhất bấy nhiêu tiếng", "at least so many words"), example: "30")
  static let atMost = FormatKey<Int>(
    "at-most", .number(1...Bounds.textCharacters), .optional,
    Phrase("nhiều nhất bấy nhiêu tiếng", "at most so many words"), example: "400")
  static let readingEase = FormatKey<Field>(
    "reading-ease", .record(Ease.record), .optional,
    Phrase("điểm dễ đọc, thang 100", "how easily it is read, of 100"), example: "{at-least: 10}")
  static let gate = FormatKey<[GateCheck]>(
    "gate", .words(), .optional,
    Phrase("qua được các phép thử được kê", "the text passes the checks listed"))
  static let mustRedact = FormatKey<String>(
    "must-redact", .word(personalData), .optional,
    Phrase(
      "lần che cuối phủ hết mọi chỗ có dữ liệu cá nhân của phiếu",
      "the last redaction covers every occurrence of the petition’s personal data"))
  static let overRedaction = FormatKey<Field>(
    "over-redaction", .record(Excess.record), .optional,
    Phrase("che thừa nhiều nhất bao nhiêu tiếng", "how many words may be covered needlessly"),
    example: "{at-most: 3}")
  static let missing = FormatKey<Field>(
    "missing", .written(.title),
    .depends(Phrase("chỉ cùng với `must-mention`", "only with `must-mention`")),
    Phrase("câu nói thay cho cả danh sách khi thiếu", "what is told in place of the lists"))
  static let orState = FormatKey<Field>(
    "or-state",
    .written(.list(of: .words(of: StatedDemand.self), 0...Bounds.entries, isDistinct: true)),
    .depends(Phrase("chỉ cùng với `must-mention`", "only with `must-mention`")),
    Phrase(
      "nêu được một điều như ở `must-state` thì không cần câu chữ trong danh sách nữa",
      "what does as well as the phrases of `must-mention`"))

  private static let personalData = FormatWord(
    "truth.personal-data", Phrase("dữ liệu cá nhân của phiếu", "the personal data of the petition"))
  /// Phrases, and lists of them by name.
  private static let phrases = FormatType.list(
    of: .either([.line, .record(Synonyms.record)]), 1...Bounds.entries)

  /// What can be demanded of what was written.
  static let demands = [
    mustMention.field, claims.field, mustNotMention.field, mustNotPromise.field, mustCite.field,
    mustState.field, mustNotReveal.field, noPlaceholders.field, atLeast.field, atMost.field,
    readingEase.field, gate.field,
  ]
  /// What can be demanded of what was covered.
  static let redactionDemands = [mustRedact.field, overRedaction.field]

  static let record = RecordFormat(
    "text-demands", Phrase("đòi hỏi về câu chữ", "what is demanded of a text"),
    choice: .some(of: (demands + redactionDemands).map(\.key)),
    [ConstraintFormat.activation.field, of.field] + demands + redactionDemands
      + [missing.field, orState.field])
  /// For what trainees write, of which is known where it stands.
  static let ofShifts = record.without(of.name)

  /// A list of phrases by its name.
  enum Synonyms {
    static let synonyms = FormatKey<Field>(
      "synonyms", .reference(.synonyms),
      Phrase("tên của danh sách từ ở đầu tệp", "the name of a list at the top of the file"))

    static let record = RecordFormat(
      "named-phrases", Phrase("một danh sách từ, gọi bằng tên", "a list of phrases, by its name"),
      [synonyms.field])
  }

  /// A document that has to be cited.
  enum SoughtDocument {
    static let document = FormatKey<Field>(
      "document", .written(.line), Phrase("văn bản phải dẫn", "the document to be cited"),
      example: "20/2008/NĐ-CP")

    static let record = RecordFormat(
      "sought-citation", Phrase("một văn bản phải dẫn", "a document that has to be cited"),
      [
        document.field, CitationFormat.article.field, CitationFormat.clause.field,
        CitationFormat.point.field,
      ])
  }

  enum Ease {
    static let atLeast = FormatKey<Int>(
      "at-least", .number(1...100), Phrase("không dưới bao nhiêu", "not less than this"))

    static let record = RecordFormat(
      "reading-ease", Phrase("điểm dễ đọc", "reading ease"), [atLeast.field])
  }

  enum Excess {
    static let atMost = FormatKey<Int>(
      "at-most", .number(0...Bounds.textCharacters),
      Phrase("không quá bao nhiêu", "not more than this"))

    static let record = RecordFormat(
      "over-redaction", Phrase("số tiếng che thừa", "words covered needlessly"), [atMost.field])
  }
}
