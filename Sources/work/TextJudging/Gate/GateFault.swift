package import Rules
package import Wording

/// What a check of the gate found in a text, with the words and the sentence that show it.
package struct GateFault: Hashable, Sendable {
  package let check: GateCheck
  package let cause: Cause
  /// The words at fault, as they were written; none where it is the whole text.
  package let words: String
  /// The sentence that they stand in.
  package let sentence: String

  /// Why a text does not pass.
  package enum Cause: Hashable, Sendable {
    case noWords
    case notVietnamese(percent: Int)
    /// A run of words is of another language.
    case foreign
    case looseWords
    case repeated
    /// Words that stand behind the closing of a letter and belong elsewhere.
    case afterClosing
    /// Where something is announced there is nothing but a name.
    case nothingFollows

    case insult
    case contempt
    case blame
    case threat
    case shouting
    case discouragement

    case misadvice
    case errand
    case presumption
    case gift
    /// What was only heard or guessed, told as an answer.
    case hearsay
    /// Somebody is named in full who is not the reader.
    case naming
    /// A matter that nobody in the case speaks of.
    case unheardOf
    /// Something told as done or promised of which those who know tell nothing of the kind.
    case untold
    /// The case has a sentence that says the opposite.
    case opposite(of: String)

    case favour
    case withdrawal
    case secret
    case exposure

    case unknown(StatedKind)

    /// The reader is called by the name of another petition's sender.
    case addressee(petition: String)
    case sendersWords(percent: Int)
    case lettersWords(percent: Int, petition: String)
    case notesWords(percent: Int, petition: String)
    /// It has no more than so many pairs of words of the case.
    case unrelated(pairs: Int)

    /// What a person who read the text found.
    case marked
  }

  package init(_ check: GateCheck, _ cause: Cause, words: String = "", sentence: String = "") {
    self.check = check
    self.cause = cause
    self.words = words
    self.sentence = sentence
  }
}

extension GateFault {
  /// What is wrong, to be put behind the name of the text: "insults the reader with “…”".
  package var phrase: Phrase {
    switch cause {
    case .noWords: Phrase("không nói gì cả", "says nothing")
    case .notVietnamese(let percent):
      Phrase(
        "không phải tiếng Việt: \(percent)% số chữ không thành tiếng, như “\(words)”",
        "is not Vietnamese: \(percent)% of the words are not Vietnamese syllables, such as “\(words)”"
      )
    case .foreign:
      evidence("chen lời không phải tiếng Việt:", "has words that are not Vietnamese:")
    case .looseWords:
      Phrase(
        "chỉ là những cụm từ rời, không thành câu, như “\(words)”",
        "is a list of loose words and no sentences, such as “\(words)”")
    case .repeated:
      Phrase("lặp đi lặp lại “\(words)”", "says “\(words)” over and over")
    case .afterClosing:
      Phrase(
        "còn “\(words)” nằm sau lời kết", "leaves “\(words)” after the closing of the letter")
    case .nothingFollows:
      Phrase(
        "hẹn nói mà không nói gì: sau dấu hai chấm chỉ có “\(words)”",
        "announces something and says nothing: after the colon there is only “\(words)”")
    case .insult: evidence("xúc phạm người đọc bằng lời", "insults the reader with")
    case .contempt: evidence("coi thường người đọc bằng lời", "belittles the reader with")
    case .blame: evidence("đổ lỗi cho người gửi bằng lời", "blames the sender with")
    case .threat: evidence("đe dọa người gửi bằng lời", "threatens the sender with")
    case .shouting: evidence("quát bằng chữ hoa", "shouts in capitals:")
    case .discouragement:
      evidence("làm nản lòng người gửi bằng lời", "discourages the sender with")
    case .misadvice: evidence("xui người gửi làm điều không nên:", "advises what is wrong:")
    case .errand:
      evidence("đòi điều không nơi nào đòi:", "asks for something that is not required:")
    case .presumption:
      evidence("kết luận thay nơi có thẩm quyền:", "decides what is another's to decide:")
    case .gift: evidence("hứa cho điều không nơi nào cho:", "offers something that nobody granted:")
    case .hearsay:
      evidence("trả lời bằng lời nghe nói, đoán chừng:", "answers with hearsay or a guess:")
    case .naming: evidence("nêu họ tên người thứ ba:", "names a third person:")
    case .unheardOf:
      evidence(
        "nhắc tới điều không có ở đâu trong vụ việc:",
        "brings up something that nobody in the case mentioned:")
    case .untold:
      evidence(
        "kể là đã có hay sẽ có điều mà không nơi nào trả lời như vậy:",
        "states as done or promised what no answer in the case says:")
    case .opposite(let sentence):
      Phrase(
        "nói “\(words)” trong câu “\(self.sentence)”, khác với hồ sơ: “\(sentence)”",
        "says “\(words)” in “\(self.sentence)”, where the case has “\(sentence)”")
    case .favour: evidence("gợi ý tiền, quà bằng lời", "hints at money or gifts with")
    case .withdrawal: evidence("ép rút đơn bằng lời", "presses the sender to withdraw with")
    case .secret: evidence("hỏi điều không được hỏi:", "asks for what must not be asked for:")
    case .exposure:
      evidence("cho bên bị nêu biết ai báo, ở lời", "tells those concerned who reported them:")
    case .unknown(let kind):
      evidence(
        "nêu \(kind.name.vietnamese) không có ở đâu trong vụ việc:",
        "states \(kind.name.english) that is not in the case:")
    case .addressee(let petition):
      evidence(
        "là thư cho người gửi phản ánh #\(petition):",
        "is a letter to whoever sent #\(petition):")
    case .sendersWords(let percent):
      Phrase(
        "chép lại lời của chính người gửi (\(percent)%), như “\(words)”",
        "repeats the sender's own words (\(percent)%), such as “\(words)”")
    case .lettersWords(let percent, let petition):
      Phrase(
        "là thư đã gửi cho phản ánh #\(petition) (giống \(percent)%), như “\(words)”",
        "is the letter that #\(petition) got (\(percent)% the same), such as “\(words)”")
    case .notesWords(let percent, let petition):
      Phrase(
        "là ghi chú đã viết cho phản ánh #\(petition) (giống \(percent)%), như “\(words)”",
        "is the note that was written on #\(petition) (\(percent)% the same), such as “\(words)”")
    case .unrelated(let pairs):
      Phrase(
        pairs == 0
          ? "không nói việc gì của hồ sơ này" : "hầu như không nói việc của hồ sơ này",
        pairs == 0
          ? "says nothing of what the petition is about"
          : "says hardly anything of what the petition is about")
    case .marked: check.markedPhrase
    }
  }

  /// What is wrong, without its sentence where that was quoted before.
  package func phrase(quoted sentences: inout Set<String>) -> Phrase {
    guard !sentence.isEmpty, !sentences.insert(sentence).inserted else { return phrase }
    if case .opposite = cause { return phrase }
    return GateFault(check, cause, words: words).phrase
  }

  private func evidence(_ vietnamese: String, _ english: String) -> Phrase {
    guard sentence != words, !sentence.isEmpty else {
      return Phrase("\(vietnamese) “\(words)”", "\(english) “\(words)”")
    }
    return Phrase(
      "\(vietnamese) “\(words)”, trong câu “\(sentence)”",
      "\(english) “\(words)” in the sentence “\(sentence)”")
  }
}

extension GateCheck {
  /// What is wrong with a text of which a marker says that it does not pass.
  fileprivate var markedPhrase: Phrase {
    switch self {
    case .sense:
      Phrase("không thành câu có nghĩa, theo người chấm", "makes no sense, as its markers say")
    case .civil: Phrase("không lịch sự, theo người chấm", "is not civil, as its markers say")
    case .honest:
      Phrase(
        "nêu điều không có ở đâu trong vụ việc, theo người chấm",
        "states what is not in the case, as its markers say")
    case .faithful:
      Phrase("kể sai vụ việc, theo người chấm", "is not true to the case, as its markers say")
    case .discreet:
      Phrase("nêu tên người thứ ba, theo người chấm", "names a third person, as its markers say")
    case .addressed:
      Phrase(
        "viết cho người gửi khác, theo người chấm", "is for another sender, as its markers say")
    case .proper:
      Phrase("đòi hay để lộ điều không được, theo người chấm", "is improper, as its markers say")
    case .own:
      Phrase(
        "không viết cho phản ánh này, theo người chấm",
        "is not written for this petition, as its markers say")
    case .pertinent:
      Phrase(
        "không nói việc của hồ sơ này, theo người chấm",
        "is not about this petition, as its markers say")
    }
  }
}

/// What sort of thing a text states.
package enum StatedKind: Hashable, Sendable {
  case day
  case time
  case span
  case amount
  case document
  case phone
  case netAddress
  case agency
  case code
  case person
  case house
  case count

  /// What people call it.
  var name: Phrase {
    switch self {
    case .day: Phrase("ngày", "a day")
    case .time: Phrase("giờ", "a time")
    case .span: Phrase("thời hạn", "a period")
    case .amount: Phrase("số tiền", "an amount")
    case .document: Phrase("văn bản", "a document")
    case .phone: Phrase("số điện thoại", "a telephone number")
    case .netAddress: Phrase("địa chỉ mạng", "an address on the net")
    case .agency: Phrase("cơ quan", "an agency")
    case .code: Phrase("số hiệu", "a number")
    case .person: Phrase("tên người", "a person")
    case .house: Phrase("địa chỉ nhà", "a house")
    case .count: Phrase("con số", "a number")
    }
  }
}

extension StatedValue {
  var kind: StatedKind {
    switch self {
    case .day: .day
    case .time: .time
    case .span: .span
    case .amount: .amount
    case .document: .document
    case .phone: .phone
    case .netAddress: .netAddress
    case .agency: .agency
    case .code: .code
    }
  }
}
