import Petitions
package import Rules
package import Wording

extension Condition {
  /// The condition in words; nothing when it always holds.
  package var wording: Phrase? {
    tests.isEmpty ? nil : tests.map(\.wording).joined(separator: "; ")
  }
}

extension AttributeTest {
  fileprivate var wording: Phrase {
    if let yesOrNo { return yesOrNo }
    let name = ConditionTexts.name(of: attribute)
    let subject = ConditionTexts.Subject(name, is: ConditionTexts.shape(of: attribute))
    switch comparison {
    case .anyOf(let operand): return ConditionTexts.equal(subject, words(operand), shape(operand))
    case .noneOf(let operand):
      return ConditionTexts.unequal(subject, words(operand), shape(operand))
    case .covers(let operand): return ConditionTexts.covers(subject, all(operand))
    case .atLeast(let minimum): return ConditionTexts.atLeast(name, minimum)
    case .absent: return ConditionTexts.truthWithout(attribute) ?? ConditionTexts.absent(name)
    case .present: return ConditionTexts.truthWith(attribute) ?? ConditionTexts.present(name)
    }
  }

  /// Of some things yes or no is said, which is no value that a sentence could name.
  private var yesOrNo: Phrase? {
    let sentences: (yes: Phrase, no: Phrase)
    switch attribute {
    case "truth.mixed": sentences = (ConditionTexts.mixed, ConditionTexts.unmixed)
    case "petition.needs-more-time":
      sentences = (ConditionTexts.needsMoreTime, ConditionTexts.needsNoMoreTime)
    default: return nil
    }
    switch comparison {
    case .anyOf(.literal(["true"])), .noneOf(.literal(["false"])): return sentences.yes
    case .anyOf(.literal(["false"])), .noneOf(.literal(["true"])): return sentences.no
    case .anyOf, .noneOf, .covers, .atLeast, .absent, .present: return nil
    }
  }

  private func words(_ operand: Operand) -> Phrase {
    switch operand {
    case .attribute(let name): ConditionTexts.nameCompared(of: name)
    case .literal(let texts): values(texts).alternatives
    }
  }

  /// The same, where it is asked for as a whole.
  private func all(_ operand: Operand) -> Phrase {
    switch operand {
    case .attribute(let name): ConditionTexts.all(of: ConditionTexts.name(of: name))
    case .literal(let texts): values(texts).joined(separator: ConditionTexts.and)
    }
  }

  private func values(_ texts: [String]) -> [Phrase] {
    texts.map { ConditionTexts.value($0, of: attribute) }
  }

  /// How many values an operand may have; those that are written out are named one by one.
  private func shape(_ operand: Operand) -> ConditionTexts.Shape {
    switch operand {
    case .attribute(let name): ConditionTexts.shape(of: name)
    case .literal: .one
    }
  }
}

/// The words of conditions: what rules look at, and how they compare it.
enum ConditionTexts {
  static let or = Phrase(" hoặc ", " or ")
  static let and = Phrase(" và ", " and ")

  static let mixed = Phrase("một tin nêu nhiều việc", "it holds several matters")
  static let needsMoreTime = Phrase(
    "việc cần thêm thời gian", "it cannot be done in time without an extension")
  static let needsNoMoreTime = Phrase(
    "việc làm kịp hạn", "it can be done in time without an extension")
  static let unmixed = Phrase("một tin chỉ nêu một việc", "it holds one matter only")

  /// Whether an attribute has one value or several, and how its name is bent in English.
  enum Shape {
    case one
    /// Several, under a name such as "what is missing".
    case several
    /// Several, under a name such as "the criteria".
    case plural
  }

  /// What a sentence speaks of.
  struct Subject {
    let name: Phrase
    let shape: Shape

    init(_ name: Phrase, is shape: Shape) {
      self.name = name
      self.shape = shape
    }

    /// The English verb for what several values have among them.
    fileprivate var includes: String { shape == .plural ? "include" : "includes" }
    fileprivate var doesNotInclude: String {
      shape == .plural ? "do not include" : "does not include"
    }
  }

  static func shape(of attribute: String) -> Shape {
    switch attribute.split(separator: ".").last {
    case "boxes", "co-units", "units", "failed-criteria", "met-criteria", "criteria", "faults",
      "other-faults":
      .plural
    case "missing", "facts", "parts", "tells", "split-claims": .several
    default: .one
    }
  }

  static func equal(_ subject: Subject, _ value: Phrase, _ shape: Shape) -> Phrase {
    let name = subject.name
    return switch (subject.shape, shape) {
    case (.one, .one):
      Phrase("\(name.vietnamese) là \(value.vietnamese)", "\(name.english) is \(value.english)")
    case (.one, .several), (.one, .plural):
      Phrase(
        "\(name.vietnamese) là một trong \(value.vietnamese)",
        "\(name.english) is one of \(value.english)")
    case (.several, .one), (.plural, .one):
      Phrase(
        "trong \(name.vietnamese) có \(value.vietnamese)",
        "\(name.english) \(subject.includes) \(value.english)")
    case (.several, _), (.plural, _):
      Phrase(
        "trong \(name.vietnamese) có một trong \(value.vietnamese)",
        "\(name.english) \(subject.includes) one of \(value.english)")
    }
  }

  static func unequal(_ subject: Subject, _ value: Phrase, _ shape: Shape) -> Phrase {
    let name = subject.name
    return switch (subject.shape, shape) {
    case (.one, .one):
      Phrase(
        "\(name.vietnamese) không phải là \(value.vietnamese)",
        "\(name.english) is not \(value.english)")
    case (.one, .several), (.one, .plural):
      Phrase(
        "\(name.vietnamese) không nằm trong \(value.vietnamese)",
        "\(name.english) is none of \(value.english)")
    case (.several, .one), (.plural, .one):
      Phrase(
        "trong \(name.vietnamese) không có \(value.vietnamese)",
        "\(name.english) \(subject.doesNotInclude) \(value.english)")
    case (.several, _), (.plural, _):
      Phrase(
        "trong \(name.vietnamese) không có gì thuộc \(value.vietnamese)",
        "\(name.english) \(subject.includes) none of \(value.english)")
    }
  }

  static func covers(_ subject: Subject, _ value: Phrase) -> Phrase {
    Phrase(
      "\(subject.name.vietnamese) gồm đủ \(value.vietnamese)",
      "\(subject.name.english) \(subject.includes) \(value.english)")
  }

  /// Everything that a name stands for: "all the criteria that it fails".
  static func all(of name: Phrase) -> Phrase {
    Phrase(
      name.vietnamese,
      name.english.hasPrefix("the ") ? "all \(name.english)" : "all of \(name.english)")
  }

  /// What an attribute is called where another is held against it.
  static func nameCompared(of attribute: String) -> Phrase {
    attribute == "petition.unit-answer"
      ? Phrase("chỗ chưa được thật của câu trả lời", "what is really wrong with the unit’s answer")
      : name(of: attribute)
  }

  static func atLeast(_ name: Phrase, _ minimum: Int) -> Phrase {
    Phrase("\(name.vietnamese) ít nhất là \(minimum)", "\(name.english) is at least \(minimum)")
  }

  static func absent(_ name: Phrase) -> Phrase {
    Phrase("không có \(name.vietnamese)", "\(name.english) is not given")
  }

  static func present(_ name: Phrase) -> Phrase {
    Phrase("có \(name.vietnamese)", "\(name.english) is given")
  }

  /// That something is true of a petition; nothing for what cannot be missing from its truth.
  static func truthWith(_ attribute: String) -> Phrase? {
    switch attribute {
    case "petition.hub-due": Phrase("đầu mối đã đặt hạn", "the hub has set a limit")
    case "truth.unit": Phrase("phải chuyển tới một đơn vị", "it has to go to a unit")
    case "truth.keep-from":
      Phrase("có đơn vị không được biết", "there is a unit that must not see it")
    case "truth.also-sent-to":
      Phrase("nơi khác cũng đã nhận", "another unit received it too")
    case "truth.missing": Phrase("còn thiếu thông tin", "something is missing")
    case "truth.co-units": Phrase("có đơn vị cùng phối hợp", "other units have a part in it")
    case "truth.conclusion": Phrase("phải xem xét một quy định", "a regulation has to be assessed")
    case "truth.handed-in":
      Phrase("người gửi để lại giấy tờ", "the sender left papers at the counter")
    case "truth.split-claims":
      Phrase("điều báo tách việc kia ra", "what tells that the other matter goes on its own")
    case "truth.faults": Phrase("dự thảo có lỗi", "the draft has faults")
    case "truth.personal-data": Phrase("có dữ liệu cá nhân", "it holds personal data")
    case "truth.duplicate-of": Phrase("trùng phản ánh trước", "it repeats an earlier petition")
    case "truth.decline-reason": Phrase("có lý do từ chối", "there is a reason to decline")
    default: nil
    }
  }

  /// That something is not true of a petition; nothing for what cannot be missing from its truth.
  static func truthWithout(_ attribute: String) -> Phrase? {
    switch attribute {
    case "petition.hub-due": Phrase("đầu mối không đặt hạn", "the hub has set no limit")
    case "truth.unit": Phrase("không phải chuyển tới đâu", "it need not go to any unit")
    case "truth.keep-from": Phrase("đơn vị nào cũng được biết", "every unit may see it")
    case "truth.also-sent-to": Phrase("chỉ gửi tới đây", "nobody else received it")
    case "truth.missing": Phrase("không thiếu thông tin", "nothing is missing")
    case "truth.co-units":
      Phrase("không đơn vị nào cùng phối hợp", "no other unit has a part in it")
    case "truth.conclusion":
      Phrase("không phải xem xét quy định nào", "no regulation is to be assessed")
    case "truth.handed-in":
      Phrase("người gửi không để lại giấy tờ", "no papers were left at the counter")
    case "truth.faults": Phrase("dự thảo không có lỗi", "the draft has no fault")
    case "truth.personal-data":
      Phrase("không có dữ liệu cá nhân", "it holds no personal data")
    case "truth.duplicate-of":
      Phrase("không trùng phản ánh nào", "it does not repeat an earlier petition")
    case "truth.decline-reason": Phrase("không có lý do từ chối", "there is no reason to decline")
    default: nil
    }
  }

  /// What an attribute is called; one that is not known here keeps its own name.
  static func name(of attribute: String) -> Phrase {
    if let name = truthName(attribute) { return name }
    let parts = attribute.split(separator: ".")
    guard parts.count == 2, parts[0] == "activation" else { return eventName(attribute) }
    let name = eventName(String(parts[1]))
    return Phrase("\(name.vietnamese) ở việc trước", "\(name.english) of the earlier step")
  }

  private static func truthName(_ attribute: String) -> Phrase? {
    switch attribute {
    case "truth.kind": Phrase("loại đúng", "the right kind")
    case "truth.box": Phrase("ô đúng", "the right box")
    case "truth.boxes": Phrase("những ô có thể đúng", "the boxes that can be right")
    case "truth.co-units": Phrase("đơn vị cùng phối hợp", "the units that have a part in it")
    case "truth.failed-criteria": Phrase("tiêu chí không đạt", "the criteria that it fails")
    case "truth.met-criteria": Phrase("tiêu chí đạt", "the criteria that it meets")
    case "truth.conclusion": Phrase("kết luận đúng", "the right conclusion")
    case "truth.handed-in": Phrase("giấy tờ để lại", "the papers left at the counter")
    case "truth.faults": Phrase("lỗi có thật của dự thảo", "the faults of the draft")
    case "truth.other-faults":
      Phrase("những lỗi mà dự thảo không có", "the faults that the draft does not have")
    case "truth.split-claims":
      Phrase("điều báo tách việc kia ra", "what tells that the other matter goes on its own")
    case "truth.regulation-number": Phrase("số hiệu quy định", "the number of the regulation")
    case "truth.regulation-issuer": Phrase("nơi ban hành quy định", "who made the regulation")
    case "truth.matter": Phrase("điều được nêu", "the matter")
    case "truth.authority": Phrase("thẩm quyền", "the authority over it")
    case "truth.outcome": Phrase("cách kết thúc đúng", "the right outcome")
    case "truth.unit": Phrase("đơn vị đúng thẩm quyền", "the right unit")
    case "truth.keep-from":
      Phrase("đơn vị không được chuyển tới", "a unit that must not see it")
    case "truth.also-sent-to":
      Phrase("nơi khác đã nhận", "another unit that received it")
    case "truth.missing": Phrase("thông tin còn thiếu", "what is missing")
    case "truth.urgency": Phrase("mức độ", "the urgency")
    case "truth.mixed": Phrase("nhiều việc trong một tin", "having several matters")
    case "truth.personal-data": Phrase("dữ liệu cá nhân", "personal data")
    case "truth.duplicate-of": Phrase("phản ánh trùng", "the petition that it repeats")
    case "truth.decline-reason": Phrase("lý do từ chối đúng", "the right reason to decline")
    case "petition.unit-answer": Phrase("câu trả lời của đơn vị", "the unit’s answer")
    case "petition.hub-due": Phrase("hạn đầu mối đặt", "the hub’s limit")
    case "petition.needless-facts":
      Phrase("điều đã biết hoặc không ai cần", "what is known or what nobody needs")
    case "petition.needs-more-time": Phrase("cần thêm thời gian", "needing more time")
    case "petition.sender-kind": Phrase("người gửi", "the sender")
    case "petition.channel": Phrase("kênh", "the channel")
    case "shift.role": Phrase("vị trí trực", "the role")
    case "shift.desk": Phrase("đơn vị của bạn", "your own unit")
    default: nil
    }
  }

  private static func eventName(_ attribute: String) -> Phrase {
    switch attribute {
    case "kind": Phrase("loại", "kind")
    case "box": Phrase("ô", "box")
    case "unit": Phrase("đơn vị", "unit")
    case "facts": Phrase("thông tin được hỏi", "what was asked for")
    case "reason": Phrase("lý do", "reason")
    case "defect": Phrase("chỗ chưa được đã nêu", "what is named as wrong with it")
    case "faults": Phrase("các lỗi đã nêu", "the faults named")
    case "criteria":
      Phrase("các tiêu chí bị nêu là chưa đạt", "the criteria named as not met")
    case "conclusion": Phrase("kết luận", "the conclusion")
    case "version": Phrase("lần trình", "the version")
    case "units": Phrase("các đơn vị đến lúc ấy", "the units so far")
    case "limit": Phrase("hạn ấy", "it")
    case "into": Phrase("phản ánh được gộp vào", "the petition merged into")
    case "parts": Phrase("phần được che", "what was hidden")
    case "text": Phrase("nội dung", "text")
    case "stars": Phrase("số sao", "the number of stars")
    case "date": Phrase("ngày", "date")
    case "status": Phrase("trạng thái trên Cổng", "the status on the portal")
    case "cause": Phrase("tin ấy", "the message")
    case "tells": Phrase("điều nói với người gửi", "what it tells the sender")
    default: Phrase(verbatim: attribute)
    }
  }

  /// What a word of the rule language stands for.
  static func value(_ text: String, of attribute: String) -> Phrase {
    let name: Phrase? =
      switch attribute.split(separator: ".").last {
      case "kind": PetitionKind(rawValue: text)?.name
      case "defect", "unit-answer":
        text == "sufficient"
          ? Phrase("câu trả lời đã đủ", "a sufficient one") : AnswerDefect(rawValue: text)?.words
      case "faults", "other-faults": DraftFault(rawValue: text)?.name.quoted
      case "criteria", "failed-criteria", "met-criteria": Criterion(rawValue: text)?.name
      case "conclusion": Conclusion(rawValue: text)?.name.quoted
      case "box", "boxes": Box(rawValue: text)?.name.quoted
      case "matter": Matter(rawValue: text)?.words
      case "authority": Authority(rawValue: text)?.words
      case "outcome": Outcome(rawValue: text)?.words
      case "urgency": Urgency(rawValue: text)?.words
      case "missing", "facts", "needless-facts": Fact(rawValue: text)?.name
      case "decline-reason", "reason": DeclineReason(rawValue: text)?.name.quoted
      case "cause": WritingCause(rawValue: text)?.words
      case "limit": HubLimit(rawValue: text)?.name
      case "status": PortalStatus(rawValue: text)?.name
      case "sender-kind": SenderKind(rawValue: text)?.name
      case "channel": Channel(rawValue: text)?.name
      case "role": Role(rawValue: text)?.name
      case "mixed", "needs-more-time":
        text == "true" ? Phrase("có", "true") : Phrase("không", "false")
      default: nil
      }
    return name ?? Phrase(verbatim: Int(text) == nil ? "“\(text)”" : text)
  }
}

extension Phrase {
  /// The name of a choice as the choice itself: its words are no part of the sentence around it.
  fileprivate var quoted: Phrase { Phrase("“\(vietnamese)”", "“\(english)”") }
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
