import Petitions
import Wording

/// Files of texts to fill in and send.
enum TemplatesFormat {
  static let title = FormatKey<Phrase>(
    "title", .title, .optional, Phrase("tên của bộ; không hiện ở đâu", "its title, shown nowhere"))
  static let list = FormatKey<[Field]>(
    "list", .items(.record(Template.record), 1...Bounds.templates),
    Phrase("các mẫu", "the templates"))

  static let record = RecordFormat(
    "templates",
    Phrase(
      "Mẫu văn bản mà học viên điền rồi gửi.", "Templates that trainees fill in and send."),
    [title.field, list.field])

  /// One text to fill in.
  enum Template {
    static let id = FormatKey<String>(
      "id", .identifier, Phrase("mã của mẫu", "its name"), example: "tra-loi-cau-hoi")
    static let title = FormatKey<Phrase>(
      "title", .title, Phrase("tên để học viên chọn", "the name by which trainees choose it"))
    static let verb = FormatKey<Verb>(
      "for",
      FormatValue(.words(verbs.map { FormatWord($0.rawValue, $0.name) })) {
        $0.choice(verbs.map(\.rawValue)).flatMap(Verb.init(rawValue:))
      }, Phrase("mẫu dùng khi nào", "what it is for"), example: "send")
    static let reason = FormatKey<DeclineReason>(
      "reason", .word,
      .depends(Phrase("chỉ có khi `for` là `decline`", "only where `for` is `decline`")),
      Phrase(
        "lý do từ chối mà mẫu viết cho; chọn lý do ấy thì mẫu ấy đứng đầu",
        "the refusal that it is written for; it stands first when that is chosen"))
    static let text = FormatKey<Field>(
      "text", .written(.text),
      Phrase(
        "lời của mẫu; chỗ cần điền đặt giữa `{{` và `}}`, chưa điền hết thì chưa gửi được",
        "its words; what has to be filled in stands between `{{` and `}}`, and nothing can be sent before everything is"
      ))

    /// What templates can be for.
    private static let verbs = Verb.allCases.filter(\.entry.writing.hasTemplates)

    static let record = RecordFormat(
      "template", Phrase("một mẫu văn bản", "a template"),
      [id.field, title.field, verb.field, reason.field, text.field])
    /// For all but refusals, which alone have reasons.
    static let withoutReason = record.without(reason.name)
  }
}
