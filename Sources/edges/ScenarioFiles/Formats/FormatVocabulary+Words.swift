import OfficialText
import Petitions
import Rules
import Scenarios
import Wording

// What the words of files mean, where the vocabulary of the work has no name for them in front of people.

extension AnswerDefect: FormatVocabulary {}
extension AttachmentKind: FormatVocabulary {}
extension Box: FormatVocabulary {}
extension Channel: FormatVocabulary {}
extension Conclusion: FormatVocabulary {}
extension Criterion: FormatVocabulary {}
extension DeclineReason: FormatVocabulary {}
extension DraftFault: FormatVocabulary {}
extension Fact: FormatVocabulary {}
extension PetitionKind: FormatVocabulary {}
extension Role: FormatVocabulary {}
extension SenderKind: FormatVocabulary {}
extension Verb: FormatVocabulary {}
extension Activity: FormatVocabulary {}

extension AttributeEntry {
  /// What a word is called that an attribute can have.
  fileprivate static func name(of word: String, under attribute: String) -> Phrase {
    named(attribute)?.words?.first { $0.text == word }?.name ?? Phrase(verbatim: word)
  }
}

extension Matter: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .conduct:
      Phrase("việc làm của cơ quan, cán bộ", "the conduct of an agency or officer")
    case .corruption:
      Phrase(
        "hành vi tham nhũng", "conduct for gain, which the law on preventing corruption is about")
    case .regulation: Phrase("quy định", "a regulation")
    case .other: Phrase("việc khác", "something else")
    }
  }
}

extension Authority: FormatVocabulary {
  var name: Phrase { AttributeEntry.name(of: rawValue, under: "truth.authority") }
}

extension Outcome: FormatVocabulary {
  var name: Phrase { AttributeEntry.name(of: rawValue, under: "truth.outcome") }
}

extension Urgency: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .normal: Phrase("thường", "normal")
    case .urgent: Phrase("khẩn", "urgent")
    }
  }
}

extension UnitLevel: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .ministry: Phrase("bộ", "a ministry")
    case .city: Phrase("thành phố", "the city")
    case .district: Phrase("quận, huyện, thị xã", "a district")
    case .commune: Phrase("xã, phường, thị trấn", "a commune or ward")
    case .vertical: Phrase("ngành dọc, thành phố không chỉ đạo", "not commanded by the city")
    }
  }
}

extension LegalStatus: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .law: Phrase("luật, đã đọc câu chữ", "law, its wording read")
    case .house: Phrase("quy chế mô phỏng", "a simulated house rule")
    }
  }
}

extension Level: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .starter: Phrase("mới bắt đầu", "for starters")
    case .basic: Phrase("cơ bản", "basic")
    case .advanced: Phrase("nâng cao", "advanced")
    }
  }
}

extension ModelStep.Awaited: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .citizen: Phrase("người dân", "the citizen")
    case .unit: Phrase("cơ quan", "the unit")
    case .approval: Phrase("lãnh đạo duyệt", "the leader’s approval")
    case .redraft: Phrase("dự thảo được sửa và trình lại", "the draft, mended and handed in again")
    }
  }
}

extension ScriptedMessage.Request: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .status: Phrase("việc đang ở đâu", "how things stand")
    }
  }
}

extension MarkedReply.Verdict: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .fair: Phrase("đáng được trọn điểm", "it has earned full marks")
    case .unfair: Phrase("chưa đáng được trọn điểm", "it has not earned full marks")
    }
  }
}

extension MarkedReply.Purpose: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .answer: Phrase("trả lời, từ chối hay xin lỗi", "a reply, refusal or apology")
    case .split: Phrase("hướng dẫn tách phiếu", "guidance on splitting")
    case .reject: Phrase("ghi chú trả dự thảo", "a note that rejects a draft")
    }
  }
}

extension Claim.Source: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .file: Phrase("biết được ngay", "known without further ado")
    case .betterAnswer:
      Phrase("chỉ có trong câu trả lời sau của đơn vị", "from the unit’s better answer")
    }
  }
}

extension RuleVocabulary: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .shift: Phrase("của ca mô phỏng", "those of the simulation")
    case .log: Phrase("của một sổ thật", "those of a real register")
    }
  }
}

extension RuleSeverity: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .minor: Phrase("nhẹ", "slight")
    case .major: Phrase("nặng", "grave")
    case .failPoint: Phrase("điểm liệt: phạm là trượt cả lượt", "its breach fails the attempt")
    }
  }
}

extension ClockPause: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .citizenAnswerAwaited:
      Phrase(
        "từ khi hỏi người dân đến khi họ trả lời", "from the question until the sender answers")
    }
  }
}

extension StatedDemand: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .dayToCome: Phrase("một ngày chưa qua", "a day that is not over yet")
    case .anotherDay: Phrase("một ngày khác hôm nay", "a day other than today")
    case .anotherOffice:
      Phrase("một cơ quan không phải cơ quan đang viết", "an office that is not the writer’s own")
    }
  }
}

extension GateCheck: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .sense:
      Phrase("là tiếng Việt, thành câu, không lặp", "Vietnamese in sentences, not repetition")
    case .civil: Phrase("không xúc phạm, không dọa", "no insult, mockery or threat")
    case .honest:
      Phrase(
        "không nêu điều không có ở đâu trong hồ sơ", "names nothing that stands nowhere in the case"
      )
    case .proper: Phrase("không đòi điều không được đòi", "asks for nothing improper")
    case .faithful: Phrase("không kể khác hồ sơ", "tells nothing otherwise than the case")
    case .discreet:
      Phrase(
        "không nêu tên người mà chỉ người gửi nhắc tới",
        "names nobody of whom only the sender wrote")
    case .addressed: Phrase("chào đúng người gửi", "greets its own sender")
    case .own: Phrase("viết cho chính phiếu này", "written for this petition")
    case .pertinent: Phrase("nói đúng việc của phiếu", "about the matter of this petition")
    }
  }
}

extension PersonalDatum.Kind: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .phone: Phrase("số điện thoại", "a phone number")
    case .identityNumber: Phrase("số định danh", "an identity number")
    case .email: Phrase("địa chỉ thư điện tử", "an e-mail address")
    case .houseNumber: Phrase("số nhà", "a house number")
    case .plate: Phrase("biển số xe", "a number plate")
    case .fileNumber: Phrase("mã hồ sơ", "a file number")
    case .senderName: Phrase("tên người gửi", "the sender’s name")
    }
  }
}

extension ToldMatter.Need: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .mentioned: Phrase("có ai đó nói tới", "somebody speaks of it")
    case .told: Phrase("nơi biết việc có kể", "those who know tell of it")
    case .unopposed: Phrase("nơi biết việc không kể khác", "those who know do not tell otherwise")
    }
  }
}

extension SpeechAct.Kind: FormatVocabulary {
  var name: Phrase {
    switch self {
    case .contempt: Phrase("coi thường", "contempt")
    case .blame: Phrase("đổ lỗi", "blame")
    case .threat: Phrase("dọa", "a threat")
    case .discouragement: Phrase("khuyên thôi đi", "the reader is told to give up")
    case .misadvice: Phrase("khuyên làm điều sai", "the reader is told to do what is wrong")
    case .errand:
      Phrase("bắt làm việc không ai đòi", "the reader is asked for what nobody asks for")
    case .presumption: Phrase("quyết thay nơi khác", "decides what is another’s to decide")
    case .gift: Phrase("cho điều không ai cho", "gives what nobody gave")
    case .exposure: Phrase("để lộ ai đã phản ánh", "tells who reported it")
    case .favour: Phrase("gợi ý biếu xén", "hints at a present")
    case .hearsay: Phrase("chuyển lời đồn làm câu trả lời", "passes on what was only heard")
    }
  }
}
