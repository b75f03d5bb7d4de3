import Petitions
import Rules
import Wording
import WorkCalendar

/// What has to happen, by exactly one template.
enum ConstraintFormat {
  /// The name of an event.
  static let activity = FormatValue<Activity>(
    .words(Activity.ofPetitions.map { FormatWord($0.rawValue, $0.name) })
  ) { $0.choice(Activity.ofPetitions.map(\.rawValue)).flatMap(Activity.init(rawValue:)) }

  static let existence = FormatKey<Field>(
    "existence", .record(Existence.record),
    Phrase(
      "`target` xảy ra ít nhất `times` lần; có khoảng thời gian thì tính từ sự việc đầu tiên",
      "`target` happens at least `times` times; a window counts from the first event"))
  static let absence = FormatKey<Field>(
    "absence", .record(Absence.record),
    Phrase(
      "`target` xảy ra ít hơn `times` lần (không viết là 1: không lần nào)",
      "`target` happens less often than `times` times; never if you write nothing"))
  static let exactly = FormatKey<Field>(
    "exactly", .record(Exactly.record),
    Phrase("`target` xảy ra đúng `times` lần", "`target` happens exactly `times` times"))
  static let initial = FormatKey<Field>(
    "init", .record(Initial.record),
    Phrase("sự việc đầu tiên là `target`", "the first event is `target`"))
  static let text = FormatKey<Field>(
    "text", .record(TextFormat.record),
    Phrase("chữ của mỗi A đúng yêu cầu", "the text of every A meets the demands"))

  static func choice(_ template: ChoiceTemplate) -> FormatKey<Field> {
    FormatKey(template.rawValue, .record(Choice.record), template.says)
  }

  static func relation(_ template: RelationTemplate) -> FormatKey<Field> {
    FormatKey(template.rawValue, .record(Relation.record), template.says)
  }

  static let record = RecordFormat(
    "constraint",
    Phrase(
      "một mẫu; A là điều kích hoạt, B là điều phải làm",
      "one template; A is the activation, B the target"), choice: .one,
    [existence.field, absence.field, exactly.field, initial.field]
      + ChoiceTemplate.allCases.map { choice($0).field }
      + RelationTemplate.allCases.map { relation($0).field } + [text.field])

  static let target = FormatKey<Field>(
    "target", .record(EventFormat.record),
    Phrase("điều phải làm, hoặc bị cấm", "what is demanded, or forbidden"))
  static let activation = FormatKey<Field>(
    "activation", .record(EventFormat.record),
    Phrase("việc khiến quy tắc lên tiếng", "the event that makes the rule speak"))
  static let times = FormatKey<Int>(
    "times", .number(1...Bounds.times), .optional, Phrase("mấy lần", "how often"))

  enum Existence {
    static let record = RecordFormat(
      "existence", Phrase("phải xảy ra", "what has to happen"),
      [target.field, times.field] + WindowFormat.fields)
  }

  enum Absence {
    static let record = RecordFormat(
      "absence", Phrase("không được xảy ra", "what must not happen"), [target.field, times.field])
  }

  enum Exactly {
    static let times = FormatKey<Int>(
      "times", .number(1...Bounds.times), Phrase("đúng mấy lần", "how often exactly"))

    static let record = RecordFormat(
      "exactly", Phrase("phải xảy ra đúng mấy lần", "what has to happen so often"),
      [target.field, times.field])
  }

  enum Initial {
    static let record = RecordFormat(
      "init", Phrase("phải xảy ra đầu tiên", "what has to happen first"), [target.field])
  }

  enum Choice {
    static let first = FormatKey<Field>(
      "first", .record(EventFormat.record), Phrase("điều thứ nhất", "the one"))
    static let second = FormatKey<Field>(
      "second", .record(EventFormat.record), Phrase("điều thứ hai", "the other"))

    static let record = RecordFormat(
      "choice", Phrase("hai điều để chọn", "two things to choose from"),
      [first.field, second.field])
  }

  enum Relation {
    static let record = RecordFormat(
      "relation", Phrase("hai sự việc đi với nhau", "two events that belong together"),
      [activation.field, target.field] + WindowFormat.fields)
  }
}

/// How far apart two events may or must be.
enum WindowFormat {
  static let after = FormatKey<TimeLimit>(
    "after", .anyLimit, .optional, Phrase("sớm nhất là sau bao lâu", "how early is the earliest"),
    example: "30 min")
  static let within = FormatKey<Field>(
    "within", .written(.either([.limit(.any), .reference(.channelLimit)])), .optional,
    Phrase("muộn nhất là trong bao lâu", "how late is the latest"), example: "5 working days")
  static let pausedWhile = FormatKey<Field>(
    "paused-while", .written(.words(of: ClockPause.self)),
    .depends(Phrase("chỉ khi có `within` hay `after`", "only where `within` or `after` is there")),
    Phrase("lúc nào thì đồng hồ dừng", "while what the clock stands still"))

  static let fields = [after.field, within.field, pausedWhile.field]
}

/// Events of a kind.
enum EventFormat {
  /// A register has names of its own.
  private static let name = FormatType.either([ConstraintFormat.activity.type, .line])

  static let activity = FormatKey<Field>(
    "activity", .written(.either([name, .list(of: name, 1...Bounds.entries)])),
    Phrase(
      "một hay nhiều sự việc; việc nào cũng được", "one or several events; any of them will do"),
    example: "[forwarded, returned]")
  static let when = FormatKey<Field>(
    "when", .written(ConditionFormat.type), .optional,
    Phrase("điều kiện về chính sự việc ấy", "a condition on the event itself"),
    example: "{unit: {is: truth.unit}}")

  static let record = RecordFormat(
    "event", Phrase("một mẫu sự việc", "events of a kind"), [activity.field, when.field])
}

extension ChoiceTemplate {
  /// When it is kept.
  fileprivate var says: Phrase {
    switch self {
    case .choice: Phrase("có `first` hoặc `second`", "`first` or `second` happens")
    case .exclusiveChoice:
      Phrase("có `first` hoặc `second`, không có cả hai", "`first` or `second` happens, not both")
    }
  }
}

extension RelationTemplate {
  /// When it is kept.
  fileprivate var says: Phrase {
    switch self {
    case .respondedExistence:
      Phrase("mỗi A có một B, trước hay sau đều được", "every A has a B, before or after it")
    case .coExistence:
      Phrase("mỗi A có một B và mỗi B có một A", "every A has a B, and every B an A")
    case .response:
      Phrase(
        "sau mỗi A có một B; một B có thể đáp nhiều A",
        "after every A comes a B; one B may answer several")
    case .precedence: Phrase("trước mỗi A có một B", "before every A comes a B")
    case .succession:
      Phrase("`response`, và trước mỗi B có một A", "`response`, and before every B comes an A")
    case .alternateResponse:
      Phrase(
        "sau mỗi A có một B, muộn nhất là chính A kế tiếp",
        "after every A comes a B, at the latest the next A itself")
    case .alternatePrecedence:
      Phrase(
        "trước mỗi A có một B, tính từ A liền trước",
        "before every A comes a B, since the A before it")
    case .alternateSuccession:
      Phrase("cả hai điều trên, cho cả hai chiều", "both of these, in both directions")
    case .chainResponse: Phrase("sự việc ngay sau A là B", "the event directly after A is a B")
    case .chainPrecedence: Phrase("sự việc ngay trước A là B", "the event directly before A is a B")
    case .chainSuccession:
      Phrase(
        "cả hai điều về sự việc liền kề, cho cả hai chiều", "both of the chains, in both directions"
      )
    case .notCoExistence: Phrase("có A thì không có B", "with an A there is no B")
    case .notResponse: Phrase("sau A không có B", "after A there is no B")
    case .notPrecedence: Phrase("trước A không có B", "before A there is no B")
    case .notChainResponse:
      Phrase("sự việc ngay sau A không phải là B", "the event directly after A is no B")
    case .notChainPrecedence:
      Phrase("sự việc ngay trước A không phải là B", "the event directly before A is no B")
    }
  }
}
