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
  private func shape(_ operand: Operand) -> AttributeEntry.Shape {
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

  /// What a sentence speaks of.
  struct Subject {
    let name: Phrase
    let shape: AttributeEntry.Shape

    init(_ name: Phrase, is shape: AttributeEntry.Shape) {
      self.name = name
      self.shape = shape
    }

    /// The English verb for what several values have among them.
    fileprivate var includes: String { shape == .plural ? "include" : "includes" }
    fileprivate var doesNotInclude: String {
      shape == .plural ? "do not include" : "does not include"
    }
  }

  static func shape(of attribute: String) -> AttributeEntry.Shape {
    AttributeEntry.valued(attribute)?.shape ?? .one
  }

  static func equal(_ subject: Subject, _ value: Phrase, _ shape: AttributeEntry.Shape) -> Phrase {
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

  static func unequal(_ subject: Subject, _ value: Phrase, _ shape: AttributeEntry.Shape) -> Phrase
  {
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
    if let entry = AttributeEntry.named(attribute) { return entry.name }
    let parts = attribute.split(separator: ".")
    guard parts.count == 2, parts[0] == "activation" else { return Phrase(verbatim: attribute) }
    let name = AttributeEntry.named(String(parts[1]))?.name ?? Phrase(verbatim: String(parts[1]))
    return Phrase("\(name.vietnamese) ở việc trước", "\(name.english) of the earlier step")
  }

  /// What a word of the rule language stands for.
  static func value(_ text: String, of attribute: String) -> Phrase {
    let entry = AttributeEntry.valued(attribute)
    guard let entry, let word = entry.words?.first(where: { $0.text == text }) else {
      return Phrase(verbatim: Int(text) == nil ? "“\(text)”" : text)
    }
    return switch entry.naming {
    case .plain: word.name
    case .quoted: word.name.quoted
    }
  }
}

extension Phrase {
  /// The name of a choice as the choice itself: its words are no part of the sentence around it.
  fileprivate var quoted: Phrase { Phrase("“\(vietnamese)”", "“\(english)”") }
}
