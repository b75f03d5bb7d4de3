package import Wording

// The vocabulary of conditions: one entry an attribute, from which the reader of rules takes what can be
// asked and answered, and the handbook what it is called.

/// What is known of an attribute by which conditions ask, on one line of the vocabulary.
package struct AttributeEntry: Sendable {
  /// Whether an attribute has one value or several, and how its name is bent in English.
  package enum Shape: Sendable {
    case one
    /// Several, under a name such as "what is missing".
    case several
    /// Several, under a name such as "the criteria".
    case plural
  }

  /// How the name of a value stands in a sentence.
  package enum Naming: Sendable {
    /// As a part of it: "the kind is a complaint".
    case plain
    /// As the choice itself, whose words are no part of the sentence around it.
    case quoted
  }

  /// What conditions write.
  package let attribute: String
  /// What it is called in a sentence.
  package let name: Phrase
  package let shape: Shape
  /// The words that it can have, where they are few; nothing where any text can stand.
  package let words: [AttributeWord]?
  package let naming: Naming
}

/// A value that an attribute can have.
package struct AttributeWord: Hashable, Sendable {
  package let text: String
  package let name: Phrase
}

extension AttributeEntry {
  /// The attribute of a name, as an event, a petition, a shift or the truth has it.
  package static func named(_ attribute: String) -> AttributeEntry? { byName[attribute] }

  /// What can stand under the last part of a name, whoever it is asked of: the values of
  /// `activation.kind` are those of `kind`.
  package static func valued(_ attribute: String) -> AttributeEntry? {
    attribute.split(separator: ".").last.flatMap { byLastPart[$0] }
  }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.attribute, $0) })
  private static let byLastPart = Dictionary(
    all.map { ($0.attribute.split(separator: ".").last ?? "", $0) }
  ) { first, _ in first }

  /// Every attribute: those of events, of petitions and shifts, and of the truth.
  package static let all = ofEvents + ofPetitionsAndShifts + ofTruth

  /// Those of events.
  package static let ofEvents: [AttributeEntry] = [
    AttributeEntry("kind", Phrase("loại", "kind"), kinds),
    AttributeEntry("box", Phrase("ô", "box"), boxes, .quoted),
    AttributeEntry("unit", Phrase("đơn vị", "unit")),
    AttributeEntry(
      "facts", Phrase("thông tin được hỏi", "what was asked for"), facts, shape: .several),
    AttributeEntry("reason", Phrase("lý do", "reason"), reasons, .quoted),
    AttributeEntry(
      "defect", Phrase("chỗ chưa được đã nêu", "what is named as wrong with it"), defects),
    AttributeEntry(
      "faults", Phrase("các lỗi đã nêu", "the faults named"), faults, .quoted, shape: .plural),
    AttributeEntry(
      "criteria", Phrase("các tiêu chí bị nêu là chưa đạt", "the criteria named as not met"),
      criteria, shape: .plural),
    AttributeEntry("conclusion", Phrase("kết luận", "the conclusion"), conclusions, .quoted),
    AttributeEntry("version", Phrase("lần trình", "the version")),
    AttributeEntry(
      "units", Phrase("các đơn vị đến lúc ấy", "the units so far"), shape: .plural),
    AttributeEntry(
      "limit", Phrase("hạn ấy", "it"), words(of: HubLimit.self, \.name)),
    AttributeEntry("into", Phrase("phản ánh được gộp vào", "the petition merged into")),
    AttributeEntry("parts", Phrase("phần được che", "what was hidden"), shape: .several),
    AttributeEntry("text", Phrase("nội dung", "text")),
    AttributeEntry(
      "stars", Phrase("số sao", "the number of stars"),
      (1...5).map { AttributeWord(text: "\($0)", name: Phrase(verbatim: "\($0)")) }),
    AttributeEntry("date", Phrase("ngày", "date")),
    AttributeEntry(
      "status", Phrase("trạng thái trên Cổng", "the status on the portal"),
      words(of: PortalStatus.self, \.name)),
    AttributeEntry(
      "cause", Phrase("tin ấy", "the message"), words(of: WritingCause.self, \.words)),
    AttributeEntry(
      Activity.tells, Phrase("điều nói với người gửi", "what it tells the sender"),
      shape: .several),
  ]

  /// Those of petitions and of shifts.
  package static let ofPetitionsAndShifts: [AttributeEntry] = [
    AttributeEntry(
      "petition.channel", Phrase("kênh", "the channel"), words(of: Channel.self, \.name)),
    AttributeEntry(
      "petition.sender-kind", Phrase("người gửi", "the sender"), words(of: SenderKind.self, \.name)
    ),
    AttributeEntry(
      "petition.unit-answer", Phrase("câu trả lời của đơn vị", "the unit’s answer"),
      [
        AttributeWord(
          text: "sufficient", name: Phrase("câu trả lời đã đủ", "a sufficient one"))
      ] + defects),
    AttributeEntry("petition.hub-due", Phrase("hạn đầu mối đặt", "the hub’s limit")),
    AttributeEntry(
      "petition.needless-facts",
      Phrase("điều đã biết hoặc không ai cần", "what is known or what nobody needs"), facts),
    AttributeEntry(
      "petition.needs-more-time", Phrase("cần thêm thời gian", "needing more time"), yesOrNo),
    AttributeEntry("shift.role", Phrase("vị trí trực", "the role"), words(of: Role.self, \.name)),
    AttributeEntry("shift.desk", Phrase("đơn vị của bạn", "your own unit")),
  ]

  /// Those of the truth, in the order in which it lists them.
  package static let ofTruth: [AttributeEntry] = [
    AttributeEntry("truth.kind", Phrase("loại đúng", "the right kind"), kinds),
    AttributeEntry(
      "truth.matter", Phrase("điều được nêu", "the matter"), words(of: Matter.self, \.words)),
    AttributeEntry(
      "truth.authority", Phrase("thẩm quyền", "the authority over it"),
      words(of: Authority.self, \.words)),
    AttributeEntry(
      "truth.outcome", Phrase("cách kết thúc đúng", "the right outcome"),
      words(of: Outcome.self, \.words)),
    AttributeEntry("truth.unit", Phrase("đơn vị đúng thẩm quyền", "the right unit")),
    AttributeEntry(
      "truth.keep-from", Phrase("đơn vị không được chuyển tới", "a unit that must not see it")),
    AttributeEntry(
      "truth.also-sent-to", Phrase("nơi khác đã nhận", "another unit that received it")),
    AttributeEntry(
      "truth.missing", Phrase("thông tin còn thiếu", "what is missing"), facts, shape: .several),
    AttributeEntry(
      "truth.urgency", Phrase("mức độ", "the urgency"), words(of: Urgency.self, \.words)),
    AttributeEntry(
      "truth.mixed", Phrase("nhiều việc trong một tin", "having several matters"), yesOrNo),
    AttributeEntry("truth.personal-data", Phrase("dữ liệu cá nhân", "personal data")),
    AttributeEntry(
      "truth.duplicate-of", Phrase("phản ánh trùng", "the petition that it repeats")),
    AttributeEntry(
      "truth.decline-reason", Phrase("lý do từ chối đúng", "the right reason to decline"), reasons,
      .quoted),
    AttributeEntry("truth.box", Phrase("ô đúng", "the right box"), boxes, .quoted),
    AttributeEntry(
      "truth.boxes", Phrase("những ô có thể đúng", "the boxes that can be right"), boxes, .quoted,
      shape: .plural),
    AttributeEntry(
      "truth.regulation-number", Phrase("số hiệu quy định", "the number of the regulation")),
    AttributeEntry(
      "truth.regulation-issuer", Phrase("nơi ban hành quy định", "who made the regulation")),
    AttributeEntry(
      "truth.co-units", Phrase("đơn vị cùng phối hợp", "the units that have a part in it"),
      shape: .plural),
    AttributeEntry(
      "truth.failed-criteria", Phrase("tiêu chí không đạt", "the criteria that it fails"),
      criteria, shape: .plural),
    AttributeEntry(
      "truth.met-criteria", Phrase("tiêu chí đạt", "the criteria that it meets"), criteria,
      shape: .plural),
    AttributeEntry(
      "truth.conclusion", Phrase("kết luận đúng", "the right conclusion"), conclusions, .quoted),
    AttributeEntry(
      "truth.handed-in", Phrase("giấy tờ để lại", "the papers left at the counter")),
    AttributeEntry(
      "truth.faults", Phrase("lỗi có thật của dự thảo", "the faults of the draft"), faults,
      .quoted, shape: .plural),
    AttributeEntry(
      "truth.other-faults",
      Phrase("những lỗi mà dự thảo không có", "the faults that the draft does not have"), faults,
      .quoted, shape: .plural),
    AttributeEntry(
      "truth.split-claims",
      Phrase("điều báo tách việc kia ra", "what tells that the other matter goes on its own"),
      shape: .several),
  ]
}

// MARK: - Words

extension AttributeEntry {
  fileprivate init(
    _ attribute: String, _ name: Phrase, _ words: [AttributeWord]? = nil,
    _ naming: Naming = .plain, shape: Shape = .one
  ) {
    self.attribute = attribute
    self.name = name
    self.shape = shape
    self.words = words
    self.naming = naming
  }

  private static let kinds = words(of: PetitionKind.self, \.name)
  private static let boxes = words(of: Box.self, \.name)
  private static let facts = words(of: Fact.self, \.name)
  private static let reasons = words(of: DeclineReason.self, \.name)
  private static let defects = words(of: AnswerDefect.self, \.words)
  private static let faults = words(of: DraftFault.self, \.name)
  private static let criteria = words(of: Criterion.self, \.name)
  private static let conclusions = words(of: Conclusion.self, \.name)
  private static let yesOrNo = [
    AttributeWord(text: "true", name: Phrase("có", "true")),
    AttributeWord(text: "false", name: Phrase("không", "false")),
  ]

  private static func words<Word: RawRepresentable<String> & CaseIterable>(
    of type: Word.Type, _ name: (Word) -> Phrase
  ) -> [AttributeWord] {
    type.allCases.map { AttributeWord(text: $0.rawValue, name: name($0)) }
  }
}

extension AnswerDefect {
  fileprivate var words: Phrase {
    switch self {
    case .partial: Phrase("câu mới trả lời một phần", "one to a part of the question")
    case .evasive: Phrase("câu trả lời vòng, không vào việc", "one that goes round the question")
    case .offMatter: Phrase("câu trả lời sang việc khác", "one to another question")
    case .contradicted: Phrase("câu trái với giấy tờ trong hồ sơ", "one that the papers contradict")
    }
  }
}

extension WritingCause {
  fileprivate var words: Phrase {
    switch self {
    case .answer: Phrase("câu trả lời điều được hỏi", "an answer to what was asked")
    case .silence: Phrase("lời nhắc vì chưa thấy ai trả lời", "a reminder that nobody had written")
    case .late: Phrase("lời phàn nàn là quá lâu", "a reproach that it took too long")
    case .more: Phrase("lời nhắn thêm", "a further message")
    case .status: Phrase("câu hỏi việc đang ở đâu", "a question how things stand")
    }
  }
}

extension Matter {
  fileprivate var words: Phrase {
    switch self {
    case .conduct: Phrase("hành vi", "conduct")
    case .corruption: Phrase("hành vi tham nhũng", "corruption")
    case .regulation: Phrase("quy định hành chính", "a regulation")
    case .other: Phrase("việc khác", "something else")
    }
  }
}

extension Authority {
  fileprivate var words: Phrase {
    switch self {
    case .own: Phrase("của thành phố", "the city’s own")
    case .other: Phrase("của nơi khác", "somebody else’s")
    case .none: Phrase("không của cơ quan nào", "nobody’s")
    }
  }
}

extension Outcome {
  fileprivate var words: Phrase {
    switch self {
    case .answer: Phrase("trả lời", "an answer")
    case .decline: Phrase("từ chối, hướng dẫn", "a refusal with guidance")
    case .merge: Phrase("gộp trùng", "a merge")
    case .return: Phrase("trả lại đầu mối", "its return to the hub")
    case .reportUp: Phrase("báo cáo cấp trên", "a report to the level above")
    }
  }
}

extension Urgency {
  fileprivate var words: Phrase {
    switch self {
    case .normal: Phrase("thường", "normal")
    case .urgent: Phrase("khẩn", "high")
    }
  }
}
