import Petitions
import Scenarios
import Wording

/// What citizens, units and the portal do about a petition.
enum ReactionsFormat {
  /// What can be asked for.
  static let facts = FormatNames.some(Fact.allCases.map { FormatWord($0.rawValue, $0.name) })
  static let ask = FormatKey<Field>(
    "ask",
    .written(.entries(facts, of: .record(SenderReactionFormat.record))), .optional,
    Phrase(
      "câu trả lời khi được hỏi, cho từng điều; điều không có ở đây thì không bao giờ được trả lời",
      "the answer to a question about each fact; a question about a fact that is not listed is never answered"
    ))
  static let silence = FormatKey<Field>(
    "silence", .record(SenderReactionFormat.record), .optional,
    Phrase("lời nhắc khi chưa ai đáp", "what the citizen says when nobody has reacted"))
  static let unit = FormatKey<Field>(
    "unit", .record(UnitReactionFormat.record), .optional,
    Phrase("ý kiến của cơ quan đúng", "the answer of the right unit"))
  static let consult = FormatKey<[Field]>(
    "consult", .items(.record(ConsultFormat.record), 0...Bounds.consultedUnits), .optional,
    Phrase(
      "ở bàn xử lý: ý kiến của từng đơn vị được hỏi",
      "at the desk of handling: the opinion of each unit that is consulted"))
  static let redraft = FormatKey<Field>(
    "redraft", .record(UnitWordsFormat.record), .optional,
    Phrase("ở bàn duyệt: dự thảo đã sửa", "at the desk of approval: the mended draft"))
  static let wrongUnit = FormatKey<Field>(
    "wrong-unit", .record(UnitWordsFormat.record), .optional,
    Phrase(
      "lời trả lại của cơ quan sai; không viết thì có câu mặc định",
      "how a wrong unit returns it; a standard sentence is used if you write none"))
  static let late = FormatKey<Field>(
    "late", .record(SenderReactionFormat.record), .optional,
    Phrase("lời trách khi để quá lâu", "what the citizen says when it takes too long"))
  static let portal = FormatKey<Field>(
    "portal", .record(UnitWordsFormat.record), .optional,
    Phrase(
      "lời Cổng nhắc khi trạng thái trên Cổng chậm hơn việc đã làm từng ấy thời gian; chỉ cho phiếu từ Cổng",
      "what the portal writes once its status has lagged behind so long; only for petitions from the portal"
    ))
  static let rating = FormatKey<Field>(
    "rating", .record(RatingFormat.record), .optional,
    Phrase(
      "số sao, từ 1 đến 5, khi xử lý tốt (`good`) và khi để lâu hay kết thúc sai (`late`)",
      "the stars, 1 to 5, for good handling (`good`) and for late handling or a wrong ending (`late`)"
    ))

  static let record = RecordFormat(
    "reactions", Phrase("người dân và cơ quan đáp lại thế nào", "what citizens and units do"),
    [
      ask.field, silence.field, unit.field, consult.field, redraft.field, wrongUnit.field,
      late.field, portal.field, rating.field,
    ])
}

/// What the sender says some time later.
enum SenderReactionFormat {
  static let record = RecordFormat(
    "sender-reaction",
    Phrase("lời của người gửi, ít lâu sau", "what the sender says some time later"),
    [
      UnitWordsFormat.after.field, UnitWordsFormat.says.field, DisclosureFormat.gives.field,
      DisclosureFormat.own.field,
    ])
}

/// What a unit says some time later.
enum UnitWordsFormat {
  static let after = FormatKey<Field>(
    "after", .limit(.office),
    Phrase("sau bao lâu, tính theo giờ làm việc của ca", "after how much office time of the shift"),
    example: "3 hours")
  static let says = FormatKey<Field>("says", .written(.text), Phrase("nói gì", "what is said"))

  static let record = RecordFormat(
    "unit-words", Phrase("lời của một đơn vị, ít lâu sau", "what a unit says some time later"),
    [after.field, says.field])
}

/// What the right unit answers, and whether that will do.
enum UnitReactionFormat {
  static let defect = FormatKey<AnswerDefect>(
    "defect", .word, .optional,
    Phrase("câu ấy chưa được ở chỗ nào", "what is wrong with the answer, if it will not do"))
  static let better = FormatKey<Field>(
    "better", .record(UnitWordsFormat.record),
    .depends(
      Phrase("phải có khi có `defect`, và chỉ khi ấy", "where `defect` is there, and only there")),
    Phrase("câu sau khi bị trả lại", "what comes once it is sent back"))
  static let insists = FormatKey<Field>(
    "insists", .record(UnitWordsFormat.record), .optional,
    Phrase(
      "lời giữ nguyên ý kiến, khi câu đã được mà bị trả lại",
      "what the unit says when an answer that will do comes back"))
  static let wrongDefect = FormatKey<Field>(
    "wrong-defect", .record(UnitWordsFormat.record),
    .depends(Phrase("chỉ khi có `defect`", "only where `defect` is there")),
    Phrase(
      "lời của đơn vị khi bị trả lại vì một chỗ khác; không ghi thì có câu sẵn",
      "what it says to whoever names another defect than this one; a standard sentence is used if you write none"
    ))

  static let record = RecordFormat(
    "unit-reaction", Phrase("ý kiến của cơ quan đúng", "the answer of the right unit"),
    [
      UnitWordsFormat.after.field, UnitWordsFormat.says.field, defect.field, better.field,
      insists.field, wrongDefect.field,
    ])
}

/// The opinion of a unit that is consulted.
enum ConsultFormat {
  static let unit = FormatKey<Field>(
    "unit", .reference(.unit), Phrase("đơn vị được hỏi", "the unit that is asked"))

  static let record = RecordFormat(
    "consulted-unit", Phrase("ý kiến của một đơn vị", "the opinion of a unit"),
    [unit.field, UnitWordsFormat.after.field, UnitWordsFormat.says.field])
}

/// The stars that a sender gives.
enum RatingFormat {
  static let good = FormatKey<Int>(
    "good", .number(1...5), Phrase("số sao khi xử lý tốt", "for good handling"))
  static let late = FormatKey<Int>(
    "late", .number(1...5),
    Phrase("số sao khi để lâu hay kết thúc sai", "for late handling or a wrong ending"))

  static let record = RecordFormat(
    "rating", Phrase("số sao, từ 1 đến 5", "stars, from 1 to 5"), [good.field, late.field])
}
