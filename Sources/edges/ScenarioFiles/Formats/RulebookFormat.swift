import Petitions
import Rules
import Wording
import WorkCalendar

/// Files of handling rules.
enum RulebookFormat {
  static let title = FormatKey<Phrase>("title", .title, Phrase("tên của bộ", "its title"))
  static let activitiesOf = FormatKey<RuleVocabulary>(
    "activities-of", .word, .optional,
    Phrase(
      "các quy tắc gọi tên sự việc của ai; không ghi thì của ca mô phỏng",
      "whose names the rules use for what happens; those of the simulation if you write nothing"))
  static let extends = FormatKey<Field>(
    "extends", .reference(.file(.rulebook)), .optional,
    Phrase(
      "bộ được kế thừa: mọi quy tắc, danh mục văn bản, bộ từ ngữ và giới hạn của kênh đi theo",
      "the rulebook that it extends: with it come all rules, the list of documents, the lexicon and the limits of channels"
    ), example: "quoc-gia")
  static let laws = FormatKey<Field>(
    "laws", .reference(.file(.laws)), .optional,
    Phrase(
      "danh mục văn bản mà căn cứ được đối chiếu",
      "the list of documents with which citations are compared"), example: "viet-nam")
  static let lexicon = FormatKey<Field>(
    "lexicon", .reference(.file(.lexicon)), .optional,
    Phrase("bộ từ ngữ để đọc câu chữ", "the words by which texts are read"), example: "tieng-viet")
  static let synonyms = FormatKey<Field>(
    "synonyms", .written(.entries(.own, of: .list(of: .line, 1...Bounds.entries))), .optional,
    Phrase(
      "những danh sách từ mà nhiều quy tắc của tệp cùng dùng, gọi bằng tên",
      "lists of words that several rules of the file use, by name"))
  static let rules = FormatKey<[Field]>(
    "rules", .items(.record(RuleFormat.record), 1...Bounds.rules),
    Phrase("các quy tắc", "the rules"))

  static let record = RecordFormat(
    "rulebook",
    Phrase(
      "Quy tắc xử lý: điều phải xảy ra, căn cứ và điểm.",
      "Handling rules: what has to happen, on what basis, and for how many points."),
    [
      title.field, activitiesOf.field, extends.field, laws.field, lexicon.field, synonyms.field,
      ChannelsFormat.channels.field, rules.field,
    ])
}

/// One handling rule.
enum RuleFormat {
  static let id = FormatKey<String>(
    "id", .ruleIdentifier, Phrase("mã (chữ, gạch, số)", "its name: letters, hyphens, digits"),
    example: "QG-09")
  static let title = FormatKey<Phrase>("title", .title, Phrase("tên", "what it is called"))
  static let citation = FormatKey<Field>(
    "citation", .record(CitationFormat.record), Phrase("căn cứ", "where it stands written"))
  static let from = FormatKey<CivilDate>(
    "from", .date, .told,
    Phrase("ngày đầu có hiệu lực, tính cả ngày ấy", "the first day in force, itself included"),
    example: "2008-03-03")
  static let to = FormatKey<CivilDate>(
    "to", .date, .optional,
    Phrase("ngày cuối có hiệu lực, tính cả ngày ấy", "the last day in force, itself included"))
  static let applies = FormatKey<Field>(
    "applies", .written(ConditionFormat.type), .optional,
    Phrase(
      "điều kiện về phiếu; không viết thì áp dụng cho mọi phiếu",
      "a condition on the petition; without it the rule applies to all"))
  static let constraint = FormatKey<Field>(
    "constraint", .record(ConstraintFormat.record),
    Phrase("điều phải xảy ra, theo đúng một mẫu", "what has to happen, by exactly one template"))
  static let requires = FormatKey<[Field]>(
    "requires", .items(.reference(.rule)), .optional,
    Phrase(
      "các quy tắc phải giữ được thì quy tắc này mới bị xét",
      "the rules that have to be kept for this one to be judged"), example: "[QG-08]")
  static let points = FormatKey<Int>(
    "points", .number(1...Rule.pointsPerPetition),
    Phrase("điểm trừ khi vi phạm", "what a breach costs"), example: "15")
  static let pointsEach = FormatKey<Field>(
    "points-each", .written(.number(1...Rule.pointsPerPetition)),
    .depends(
      Phrase("chỉ với `absence`, nhiều nhất bằng `points`", "only with `absence`, `points` at most")
    ),
    Phrase(
      "mỗi lần làm điều bị cấm mất chừng ấy điểm, cộng lại nhiều nhất bằng `points`; không có thì lần đầu đã mất cả",
      "what each forbidden event costs, `points` at most in all; without it the first costs everything"
    ))
  static let severity = FormatKey<RuleSeverity>(
    "severity", .word, Phrase("nặng nhẹ", "how grave a breach is"))
  static let shownAfter = FormatKey<Activity>(
    "shown-after", ConstraintFormat.activity, .optional,
    Phrase(
      "việc mà sau đó hộp thư hiện hạn của quy tắc",
      "the event after which the inbox shows the limit of the rule"), example: "accepted")
  static let explanation = FormatKey<Phrase>(
    "explanation", .phrase, Phrase("lời giải thích sau khi sai", "what teaches after a breach"))
  static let hint = FormatKey<Phrase>(
    "hint", .phrase, .optional, Phrase("lời gợi ý khi luyện tập", "what practice shows"))
  static let roles = FormatKey<[Role]>(
    "roles", .words(), .optional,
    Phrase(
      "vị trí mà quy tắc được xét; không viết thì là tiếp nhận và xử lý",
      "at which posts it is judged; reception and handling if you write nothing"))

  static let record = RecordFormat(
    "rule", Phrase("một quy tắc", "a rule"),
    [
      id.field, title.field, citation.field, from.field, to.field, applies.field,
      constraint.field, requires.field, points.field, pointsEach.field, severity.field,
      shownAfter.field, explanation.field, hint.field, roles.field,
    ])
}

/// What an event or a petition has to be like.
enum ConditionFormat {
  static let type = FormatType.entries(
    .attributes, of: .either([operand, .record(comparison)]))
  private static let operand = FormatType.either([.line, .list(of: .line, 1...Bounds.entries)])

  static let `is` = FormatKey<Field>(
    "is", .written(operand),
    Phrase(
      "có ít nhất một chữ trùng với một chữ được kê", "at least one word is one of those listed"))
  static let isNot = FormatKey<Field>(
    "is-not", .written(operand), Phrase("không có chữ nào trùng", "no word is one of those listed"))
  static let covers = FormatKey<Field>(
    "covers", .written(operand),
    Phrase("có đủ mọi chữ được kê", "every word that is listed is there"))
  static let `in` = FormatKey<Field>(
    "in", .written(operand), Phrase("như `is`", "the same as `is`"))
  static let atLeast = FormatKey<Int>(
    "at-least", .number(0...1_000_000),
    Phrase("là số không nhỏ hơn", "it is a number that is not less"))

  static let comparison = RecordFormat(
    "comparison", Phrase("so một thuộc tính", "what an attribute is compared with"), choice: .one,
    [`is`.field, isNot.field, covers.field, `in`.field, atLeast.field])
}
