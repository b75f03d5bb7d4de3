import Rules
import Wording

/// The sentences of constraints; the quoted parts name events.
enum ConstraintTexts {
  static let paused = Phrase(
    ", không tính thời gian chờ người dân trả lời",
    ", not counting the time spent waiting for the citizen's answer")
  static let claims = Phrase(
    "nêu đủ những ý mà vụ việc đòi hỏi", "say everything that the case calls for")
  static let halfOfClaims = Phrase(
    "nêu ít nhất một nửa những ý mà vụ việc đòi hỏi",
    "say at least half of what the case calls for")

  static func state(_ demand: StatedDemand) -> Phrase {
    switch demand {
    case .dayToCome: Phrase("nêu một ngày sắp tới", "name a day to come")
    case .anotherDay: Phrase("nêu một ngày khác hôm nay", "name a day other than today")
    case .anotherOffice:
      Phrase("nêu một cơ quan khác", "name an office other than the writer’s own")
    }
  }

  static let citeAny = Phrase("dẫn một văn bản pháp luật", "cite a legal document")
  static let filled = Phrase(
    "không để sót chỗ chưa điền của mẫu", "leave no placeholder unfilled")
  static let hidden = Phrase(
    "che mọi chỗ có dữ liệu cá nhân", "hide personal data wherever it appears")

  static func keepBack(_ kinds: Phrase) -> Phrase {
    Phrase("không để lộ \(kinds.vietnamese)", "not reveal any \(kinds.english)")
  }

  static func cite(_ text: String) -> Phrase { Phrase("dẫn \(text)", "cite \(text)") }

  static func noPromise(_ words: Phrase) -> Phrase {
    Phrase(
      "không hứa hẹn bằng những lời như \(words.vietnamese)",
      "make no promises in words such as \(words.english)")
  }

  static func hideAtMost(words count: Int) -> Phrase {
    Phrase(
      "che thừa nhiều nhất \(count) chữ không phải dữ liệu cá nhân",
      "hide at most \(count.counted("word that is", "words that are")) not personal data")
  }

  static func ease(_ score: Int) -> Phrase {
    Phrase(
      "dễ đọc, ít nhất \(score) trên 100 điểm",
      "be easy to read, with at least \(score.counted("point")) out of 100")
  }

  static func existence(_ target: Phrase, times: Int) -> Phrase {
    times == 1
      ? Phrase("Phải có: \(target.vietnamese)", "Required: \(target.english)")
      : Phrase(
        "Phải có ít nhất \(times) lần: \(target.vietnamese)",
        "Required at least \(times) times: \(target.english)")
  }

  static func absence(_ target: Phrase, times: Int) -> Phrase {
    times == 1
      ? Phrase("Không được có: \(target.vietnamese)", "Not allowed: \(target.english)")
      : Phrase(
        "Không được quá \(times - 1) lần: \(target.vietnamese)",
        "Allowed at most \(times == 2 ? "once" : "\(times - 1) times"): \(target.english)")
  }

  static func exactly(_ target: Phrase, times: Int) -> Phrase {
    Phrase(
      "Phải có đúng \(times) lần: \(target.vietnamese)",
      "Required exactly \(times == 1 ? "once" : "\(times) times"): \(target.english)")
  }

  static func initial(_ target: Phrase) -> Phrase {
    Phrase(
      "Việc đầu tiên phải là: \(target.vietnamese)", "The first step must be: \(target.english)")
  }

  static func choice(_ template: ChoiceTemplate, _ first: Phrase, _ second: Phrase) -> Phrase {
    switch template {
    case .choice:
      Phrase(
        "Phải có ít nhất một trong hai: “\(first.vietnamese)”, “\(second.vietnamese)”",
        "At least one of these two is required: “\(first.english)”, “\(second.english)”")
    case .exclusiveChoice:
      Phrase(
        "Phải có một và chỉ một trong hai: “\(first.vietnamese)”, “\(second.vietnamese)”",
        "One of these two is required, and only one: “\(first.english)”, “\(second.english)”")
    }
  }

  static func text(_ activation: Phrase) -> Phrase {
    Phrase(
      "Nội dung khi \(activation.vietnamese) phải: ",
      "The text of the step “\(activation.english)” must: ")
  }

  static func redaction(_ activation: Phrase) -> Phrase {
    Phrase("Khi \(activation.vietnamese) phải: ", "The step “\(activation.english)” must: ")
  }

  static func otherWays(_ count: Int) -> Phrase {
    Phrase("một trong \(count) cách nói khác cùng ý", "one of \(count) other ways to say it")
  }

  static func mention(_ words: Phrase) -> Phrase {
    Phrase("có \(words.vietnamese)", "mention \(words.english)")
  }

  static func avoid(_ words: Phrase) -> Phrase {
    Phrase("không có \(words.vietnamese)", "not mention \(words.english)")
  }

  static func atLeast(words count: Int) -> Phrase {
    Phrase("dài ít nhất \(count) chữ", "have at least \(count.counted("word"))")
  }

  static func atMost(words count: Int) -> Phrase {
    Phrase("dài nhiều nhất \(count) chữ", "have at most \(count.counted("word"))")
  }
}

extension ConstraintTexts {
  static func gate(_ check: GateCheck) -> Phrase {
    switch check {
    case .sense:
      Phrase(
        "là tiếng Việt thành câu, không lặp đi lặp lại",
        "be written in Vietnamese sentences and not repeat itself")
    case .civil:
      Phrase(
        "không xúc phạm, coi thường, đổ lỗi, đe dọa hay quát người đọc",
        "not insult, belittle, blame, threaten or shout at its reader")
    case .honest:
      Phrase(
        "chỉ nêu ngày, thời hạn, số tiền, văn bản, số máy, cơ quan có trong vụ việc",
        "name only dates, periods, amounts, documents, numbers and agencies that are in the case")
    case .proper:
      Phrase(
        "không đòi tiền, quà, mật khẩu, không ép rút đơn, không lộ người báo",
        "not ask for money, gifts or passwords, press anyone to withdraw, or reveal who reported"
      )
    case .faithful:
      Phrase(
        "không kể khác hồ sơ, không đòi, hứa, xui hay kết luận điều không nơi nào nói",
        "contradict nothing in the case, and not ask, promise, advise or conclude what nobody has said"
      )
    case .addressed:
      Phrase(
        "viết cho chính người gửi, không phải cho người gửi phản ánh khác",
        "be written to its own sender, and not to that of another petition")
    case .discreet:
      Phrase(
        "không nêu họ tên người thứ ba mà chỉ người gửi kể ra",
        "not give the full name of anyone whom only the sender mentioned")
    case .own:
      Phrase(
        "không chép lại lời người gửi, không dùng lại thư đã gửi cho phản ánh khác",
        "be neither a copy of the sender's own words nor a letter already sent about another petition"
      )
    case .pertinent:
      Phrase(
        "nêu việc của chính hồ sơ này, bằng lời có trong hồ sơ",
        "say what this petition is about, in words that its file has")
    }
  }
}

extension ConstraintTexts {
  static func relation(
    _ template: RelationTemplate, _ activation: Phrase, _ target: Phrase
  ) -> Phrase {
    let sentence = sentence(of: template)
    return Phrase(
      sentence.vietnamese.filled(activation.vietnamese, target.vietnamese),
      sentence.english.filled(activation.english, target.english))
  }

  /// The sentence of a relation, with {a} for its activation and {t} for its target.
  private static func sentence(of template: RelationTemplate) -> Phrase {
    switch template {
    case .respondedExistence:
      Phrase(
        "Đã có {a} thì phải có {t}, trước hay sau đều được",
        "Where there is {a}, there must also be {t}, before or after it")
    case .coExistence:
      Phrase(
        "Đã có {a} thì phải có {t}, và ngược lại",
        "Where there is {a}, there must also be {t}, and the other way round")
    case .response: Phrase("Sau mỗi lần {a} phải có {t}", "Each {a} must be followed by {t}")
    case .precedence: Phrase("Trước mỗi lần {a} phải đã có {t}", "Each {a} must come after {t}")
    case .succession:
      Phrase(
        "Sau mỗi lần {a} phải có {t}, và trước mỗi lần {t} phải đã có {a}",
        "Each {a} must be followed by {t}, and each {t} must come after {a}")
    case .alternateResponse:
      Phrase(
        "Sau mỗi lần {a} phải có {t} rồi mới được {a} lần nữa",
        "Each {a} must be followed by {t} before the next {a}")
    case .alternatePrecedence:
      Phrase(
        "Trước mỗi lần {a} phải có {t} riêng cho lần đó",
        "Each {a} needs a {t} of its own before it"
      )
    case .alternateSuccession:
      Phrase(
        "Mỗi lần {a} đi với đúng một lần {t} sau nó",
        "{a} and {t} must alternate, beginning with {a}")
    case .chainResponse:
      Phrase("Ngay sau mỗi lần {a} phải là {t}", "Each {a} must be followed immediately by {t}")
    case .chainPrecedence:
      Phrase("Ngay trước mỗi lần {a} phải là {t}", "Each {a} must be preceded immediately by {t}")
    case .chainSuccession:
      Phrase(
        "Ngay sau mỗi lần {a} phải là {t}, và ngay trước mỗi lần {t} phải là {a}",
        "Each {a} must be followed immediately by {t}, and each {t} preceded immediately by {a}")
    case .notCoExistence:
      Phrase("Không được có cả {a} lẫn {t}", "There must not be both {a} and {t}")
    case .notResponse: Phrase("Sau {a} không được có {t}", "After {a} there must be no {t}")
    case .notPrecedence: Phrase("Trước {a} không được có {t}", "Before {a} there must be no {t}")
    case .notChainResponse:
      Phrase("Ngay sau {a} không được là {t}", "{a} must not be followed immediately by {t}")
    case .notChainPrecedence:
      Phrase("Ngay trước {a} không được là {t}", "{a} must not be preceded immediately by {t}")
    }
  }
}

extension String {
  fileprivate func filled(_ activation: String, _ target: String) -> String {
    // What is filled in is quoted text of files; it is looked at once and never filled again.
    var result = ""
    var rest = self[...]
    while let brace = rest.firstIndex(of: "{") {
      result += rest[..<brace]
      result += rest[brace...].hasPrefix("{a}") ? "“\(activation)”" : "“\(target)”"
      rest = rest[brace...].dropFirst(3)
    }
    return result + rest
  }
}
