import Petitions
import Rules
import Scenarios
import Wording

/// Files of typical errors, and what each costs.
enum RunsFormat {
  static let errors = FormatKey<[Field]>(
    "errors", .items(.record(Mistake.record), 1...Bounds.typicalErrors),
    Phrase("các lỗi", "the errors"))

  static let record = RecordFormat(
    "runs",
    Phrase(
      "Lỗi thường gặp: xử lý mẫu làm khác đi một chỗ thì mất bao nhiêu điểm.",
      "Typical errors: what it costs to do one thing otherwise than the model."), [errors.field])

  /// One error and its price.
  enum Mistake {
    static let petition = FormatKey<Field>(
      "petition", .reference(.petition), Phrase("ở phiếu nào", "on which petition"),
      example: "\"01\"")
    static let error = FormatKey<Phrase>(
      "error", .title, Phrase("lỗi gì", "what is done wrong"))
    static let change = FormatKey<Field>(
      "change", .record(Change.record),
      Phrase("xử lý mẫu làm khác đi thế nào", "how the model handling is changed"))
    static let costs = FormatKey<Int>(
      "costs", .number(0...Rule.pointsPerPetition),
      Phrase("phiếu mất bao nhiêu điểm", "what the petition loses"))
    static let breaks = FormatKey<[Field]>(
      "breaks", .items(.reference(.rule)),
      Phrase("những quy tắc bị vi phạm", "the rules that are broken"))

    static let record = RecordFormat(
      "typical-error", Phrase("một lỗi thường gặp", "a typical error"),
      [petition.field, error.field, change.field, costs.field, breaks.field])
  }

  /// What is done otherwise than in the model; one of three.
  enum Change {
    static let leaveOut = FormatKey<Verb>(
      "leave-out", .word, .depends(Phrase("một trong ba cách", "one of three ways")),
      Phrase(
        "bỏ mọi bước của một việc, và điều được đợi ngay sau nó",
        "drops every step of a verb, and what is awaited right after it"))
    static let replace = FormatKey<Verb>(
      "replace", .word,
      .depends(Phrase("một trong ba cách, cùng với `by`", "one of three ways, with `by`")),
      Phrase("thay mọi bước của một việc", "replaces every step of a verb"))
    static let by = FormatKey<[Field]>(
      "by", .items(StepFormat.type, 1...Bounds.entries),
      .depends(Phrase("cùng với `replace`", "with `replace`")),
      Phrase("bằng những bước nào", "by which steps"))
    static let move = FormatKey<Verb>(
      "move", .word,
      .depends(Phrase("một trong ba cách, cùng với `behind`", "one of three ways, with `behind`")),
      Phrase("dời một việc về sau", "moves a verb"))
    static let behind = FormatKey<Verb>(
      "behind", .word, .depends(Phrase("cùng với `move`", "with `move`")),
      Phrase("sau bước đầu tiên của việc nào", "after the first step of which verb"))

    static let record = RecordFormat(
      "change", Phrase("làm khác mẫu ở đâu", "what is done otherwise"),
      choice: .some(of: [leaveOut.name, replace.name, move.name]),
      [leaveOut.field, replace.field, by.field, move.field, behind.field])
  }
}
