import Petitions
import Scenarios
import Wording

/// The steps of a model handling: those of the vocabulary of verbs, and two that wait.
enum StepFormat {
  /// The step that waits for somebody’s answer.
  static let awaited = FormatKey<ModelStep.Awaited>(
    "await", .word, Phrase("đợi ai", "waits for somebody"), example: "unit")
  /// The step that waits for whatever happens next.
  static let wait = FormatWord(
    "wait", Phrase("chờ đến việc kế tiếp", "waits for whatever happens next"))

  /// The steps that are one word.
  static let bare =
    Verb.allCases.filter { $0.entry.carries == .nothing }.map {
      FormatWord($0.rawValue, $0.entry.summary)
    } + [wait]

  /// The steps that carry something, by what they carry.
  static let laden = RecordFormat(
    "step", Phrase("một bước mang theo nội dung", "a step with content"), choice: .one,
    Verb.allCases.filter { $0.entry.carries != .nothing }.map(field) + [awaited.field])

  static let type = FormatType.either([.words(bare), .record(laden)])

  private static func field(of verb: Verb) -> FormatField {
    FormatKey<Field>(verb.rawValue, .written(content(of: verb)), verb.entry.summary).field
  }

  /// What a verb carries.
  private static func content(of verb: Verb) -> FormatType {
    switch verb.entry.carries {
    case .nothing: .words([])
    case .text: verb == .extend ? .record(Extension.record) : .text
    case .question: .record(Question.record)
    case .classification:
      .either([.words(of: PetitionKind.self), .record(Classification.record)])
    case .refusal: .record(Refusal.record)
    case .defect: .record(Defect.record)
    case .unit: .record(Forward.record)
    case .petition: .reference(.petition)
    case .parts: .list(of: .line, 1...Bounds.entries)
    case .assessment: .record(AssessmentFormat.record)
    case .faults: .record(Rejection.record)
    }
  }

  /// What is written to somebody.
  static let text = FormatKey<Field>(
    "text", .written(.text), Phrase("lời viết ra", "what is written"))

  enum Classification {
    static let kind = FormatKey<PetitionKind>("kind", .word, Phrase("loại", "the kind"))
    static let box = FormatKey<Box>(
      "box", .word,
      .depends(
        Phrase(
          "phải có với phản ánh và kiến nghị, và chỉ khi ấy",
          "for feedback and recommendations, and only for them")),
      Phrase("ô", "the box"))

    static let record = RecordFormat(
      "classification", Phrase("loại và ô", "kind and box"), [kind.field, box.field])
  }

  enum Question {
    static let facts = FormatKey<[Fact]>(
      "facts", .words(), Phrase("hỏi những gì", "what is asked for"), example: "[name, address]")

    static let record = RecordFormat(
      "question", Phrase("hỏi thêm", "a question"), [facts.field, text.field])
  }

  enum Refusal {
    static let reason = FormatKey<DeclineReason>("reason", .word, Phrase("lý do", "the reason"))

    static let record = RecordFormat(
      "refusal", Phrase("từ chối, kèm hướng dẫn", "a refusal, with guidance"),
      [reason.field, text.field])
  }

  enum Defect {
    static let defect = FormatKey<AnswerDefect>(
      "defect", .word, Phrase("chỗ chưa được của câu trả lời", "what is wrong with the answer"))

    static let record = RecordFormat(
      "answer-sent-back", Phrase("trả lại câu trả lời của đơn vị", "a unit’s answer sent back"),
      [defect.field, text.field])
  }

  enum Rejection {
    static let faults = FormatKey<[DraftFault]>(
      "faults", TruthFormat.draftFaults, Phrase("những lỗi của dự thảo", "the faults of the draft"))

    static let record = RecordFormat(
      "rejection", Phrase("trả dự thảo", "a draft rejected"), [faults.field, text.field])
  }

  enum Forward {
    static let unit = FormatKey<Field>("unit", .reference(.unit), Phrase("cơ quan", "the unit"))
    static let note = FormatKey<Field>(
      "note", .written(.text), Phrase("nội dung chuyển", "what is written to it"))

    static let record = RecordFormat(
      "forwarding", Phrase("chuyển tới một đơn vị", "what goes to a unit"),
      [unit.field, note.field])
  }

  enum Extension {
    static let reason = FormatKey<Field>(
      "reason", .written(.text), Phrase("lý do gia hạn", "why more time is needed"))

    static let record = RecordFormat(
      "extension", Phrase("gia hạn", "an extension"), [reason.field])
  }
}
