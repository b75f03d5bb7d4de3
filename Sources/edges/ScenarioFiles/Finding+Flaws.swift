import Authoring
import Diagnostics
import Petitions
import Scenarios
import Wording
import WorkCalendar

extension Finding {
  static func flaw(_ flaw: Flaw, in scenario: Scenario) -> Finding {
    switch flaw.cause {
    case .forwardsElsewhere, .declinesOtherwise, .asksNeedlessly, .classifiesOtherwise,
      .mergesElsewhere, .neverEnds, .awaitsNobody, .redactsNothing:
      step(flaw.cause, scenario)
    case .unitIsSilent, .comesTooLate, .cannotClose, .unitNotTurnedTo, .factKnownFromTheFirst:
      reaction(flaw.cause)
    case .reasonOfAnotherKind, .identityIsGiven, .dataNowhere, .ratingUpsideDown, .notKeptFrom,
      .mergesIntoMerged, .mergesAnotherKind:
      truth(flaw.cause)
    case .namesTheKind, .takesTooLong: reading(flaw.cause)
    }
  }

  // MARK: - Steps of the model handling

  private static func step(_ cause: Flaw.Cause, _ scenario: Scenario) -> Finding {
    switch cause {
    case .forwardsElsewhere(let unit, let right):
      let name = scenario.units.unit(unit)?.name ?? unit.text
      guard let right else {
        return model(
          Phrase(
            "cách xử lý mẫu chuyển đến \(name), mà đáp án không chuyển đi đâu",
            "the model handling forwards to \(name), and the truth names no unit"),
          Phrase(
            "bỏ bước này, hoặc thêm “unit: \(unit)”", "leave the step out, or add “unit: \(unit)”"))
      }
      let rightName = scenario.units.unit(right)?.name ?? right.text
      return model(
        Phrase(
          "cách xử lý mẫu chuyển đến \(name), nơi cần chuyển đến là \(rightName)",
          "the model handling forwards to \(name); the right unit is \(rightName)"),
        Phrase(
          "viết “unit: \(right)”, hoặc sửa “unit” trong “truth”",
          "write “unit: \(right)”, or mend “unit” in “truth”"))
    case .declinesOtherwise(let reason, let right):
      guard let right else {
        return model(
          Phrase(
            "cách xử lý mẫu từ chối phiếu mà đáp án không từ chối",
            "the model handling declines what the truth does not"),
          Phrase(
            "bỏ bước này, hoặc sửa “outcome” trong “truth”",
            "leave the step out, or mend “outcome” in “truth”"))
      }
      return model(
        Phrase(
          "cách xử lý mẫu từ chối vì “\(reason.rawValue)”, lý do đúng là “\(right.rawValue)”",
          "the model handling declines for “\(reason.rawValue)”; the right reason is “\(right.rawValue)”"
        ),
        Phrase(
          "viết “reason: \(right.rawValue)”, hoặc sửa “decline-reason”",
          "write “reason: \(right.rawValue)”, or mend “decline-reason”"))
    case .asksNeedlessly(let facts):
      let words = facts.map(\.rawValue).joined(separator: ", ")
      return model(
        Phrase(
          "cách xử lý mẫu hỏi điều không thiếu: \(words)",
          "the model handling asks for what is not missing: \(words)"),
        Phrase(
          "bỏ khỏi “facts”, hoặc thêm vào “missing” trong “truth”",
          "take it out of “facts”, or add it to “missing” in “truth”"))
    case .classifiesOtherwise(let kind, let right):
      return model(
        Phrase(
          "cách xử lý mẫu xếp là “\(kind.rawValue)”, đáp án là “\(right.rawValue)”",
          "the model handling classifies as “\(kind.rawValue)”; the truth is “\(right.rawValue)”"),
        Phrase("sửa một trong hai cho khớp", "mend one of the two, so that they agree"))
    case .mergesElsewhere(let other, let right):
      let meant =
        right.map { Phrase("đáp án là “\($0)”", "the truth says “\($0)”") }
        ?? Phrase("đáp án không gộp", "the truth merges it into none")
      return model(
        Phrase(
          "cách xử lý mẫu gộp vào “\(other)”, \(meant.vietnamese)",
          "the model handling merges it into “\(other)”; \(meant.english)"),
        Phrase("sửa một trong hai cho khớp", "mend one of the two, so that they agree"))
    case .neverEnds(let outcome, let verb):
      return model(
        Phrase(
          "cách xử lý mẫu không có bước “\(verb.rawValue)”, mà kết quả là “\(outcome.rawValue)”",
          "the model handling has no step “\(verb.rawValue)”, and the outcome is “\(outcome.rawValue)”"
        ),
        Phrase("thêm bước ấy, hoặc sửa “outcome”", "add that step, or mend “outcome”"))
    case .awaitsNobody(let awaited):
      return model(
        Phrase(
          "bước này chờ “\(awaited.rawValue)”, mà chưa bước nào trước nó khiến ai trả lời",
          "this step waits for “\(awaited.rawValue)”, and no step before it turns to them"),
        Phrase(
          "xếp nó sau bước hỏi, chuyển hay trình của nó",
          "put it behind its question, forward or submission"))
    case .redactsNothing(let parts):
      let words = parts.map { "“\($0.excerpt)”" }.joined(separator: ", ")
      return model(
        Phrase(
          "không tin nào của người gửi, cũng không thư trả lời nào có \(words) để che",
          "neither the sender’s messages nor the reply has \(words) to hide"),
        Phrase(
          "chép đúng như trong tin, không thêm dấu nếu tin không dấu",
          "write it as it stands in the message, without marks where it has none"))
    default: preconditionFailure("only steps of a model come here")
    }
  }

  private static func model(_ message: Phrase, _ remedy: Phrase) -> Finding {
    Finding(.modelAgainstTruth, message, remedy: remedy)
  }

  // MARK: - Reactions

  private static func reaction(_ cause: Flaw.Cause) -> Finding {
    switch cause {
    case .unitIsSilent:
      Finding(
        .petitionCannotClose,
        Phrase(
          "cách xử lý mẫu chờ đơn vị trả lời, mà “reactions” không có “unit”: đơn vị không bao giờ trả lời",
          "the model handling waits for the unit, and “reactions” has no “unit”: it never answers"),
        remedy: Phrase("thêm “unit: {after: …, says: …}”", "add “unit: {after: …, says: …}”"))
    case .comesTooLate(let earliest, let closing):
      Finding(
        .reactionNeverComes,
        Phrase(
          "sớm nhất là \(earliest.clock) \(earliest.date.text) mới đến, khi ca đã hết (\(closing.clock) \(closing.date.text))",
          "this comes at \(earliest.clock) on \(earliest.date.text) at the soonest, when the shift is over (\(closing.clock) on \(closing.date.text))"
        ),
        remedy: Phrase(
          "rút ngắn “after”, cho ca thêm ngày, hoặc bỏ mục này",
          "shorten “after”, give the shift more days, or leave this out"))
    case .cannotClose(let earliest, let closing):
      Finding(
        .petitionCannotClose,
        Phrase(
          "phiếu đến quá muộn: sớm nhất \(earliest.clock) \(earliest.date.text) mới có đủ để trả lời, khi ca đã hết (\(closing.clock) \(closing.date.text))",
          "the petition comes too late: it can be answered at \(earliest.clock) on \(earliest.date.text) at the soonest, when the shift is over (\(closing.clock) on \(closing.date.text))"
        ),
        remedy: Phrase(
          "cho phiếu đến sớm hơn, rút ngắn các “after”, hoặc cho ca thêm ngày",
          "let it arrive sooner, shorten the delays, or give the shift more days"))
    case .unitNotTurnedTo:
      Finding(
        .reactionNeverComes,
        Phrase(
          "đáp án không có “unit”, nên không đơn vị nào trả lời câu này",
          "the truth names no “unit”, so no unit ever says this"),
        remedy: Phrase(
          "bỏ mục này, hoặc thêm “unit” vào “truth”", "leave this out, or add “unit” to “truth”"))
    case .factKnownFromTheFirst(let fact):
      Finding(
        .reactionNeverComes,
        Phrase(
          "“\(fact.rawValue)” đã biết ngay từ đầu, nên hỏi cũng không ai trả lời câu này",
          "“\(fact.rawValue)” is known from the first, so nobody ever answers this"),
        remedy: Phrase(
          "bỏ mục này, hoặc bỏ “\(fact.rawValue)” khỏi “gives”",
          "leave this out, or take “\(fact.rawValue)” out of “gives”"))
    default: preconditionFailure("only reactions come here")
    }
  }

  // MARK: - The truth

  private static func truth(_ cause: Flaw.Cause) -> Finding {
    switch cause {
    case .reasonOfAnotherKind(let reason, let kind):
      Finding(
        .reasonMismatched,
        Phrase(
          "“\(reason.rawValue)” không phải lý do để từ chối “\(kind.rawValue)”",
          "“\(reason.rawValue)” is no reason to decline “\(kind.rawValue)”"),
        remedy: Phrase("sửa “decline-reason” hoặc “kind”", "mend “decline-reason” or “kind”"))
    case .identityIsGiven:
      Finding(
        .reasonMismatched,
        Phrase(
          "người gửi đã cho biết họ tên, địa chỉ và số điện thoại, nên không thể từ chối vì thiếu",
          "the sender has told name, address and phone number, so it cannot be declined for lack of them"
        ),
        remedy: Phrase("sửa “decline-reason”, hoặc “gives”", "mend “decline-reason”, or “gives”"))
    case .dataNowhere(let text):
      Finding(
        .dataNowhere,
        Phrase(
          "không lời nào trong phiếu có “\(text.excerpt)”",
          "“\(text.excerpt)” stands nowhere in the petition"),
        remedy: Phrase(
          "chép đúng như trong tin, hoặc bỏ đi",
          "write it as it stands in the message, or leave it out"))
    case .ratingUpsideDown:
      Finding(
        .ratingUpsideDown,
        Phrase(
          "làm tốt được ít sao hơn làm muộn", "good handling earns fewer stars than late handling"),
        remedy: Phrase("đổi chỗ “good” và “late”", "swap “good” and “late”"))
    case .notKeptFrom(let unit):
      Finding(
        .aboutNotKeptFrom,
        Phrase(
          "phiếu phản ánh “\(unit)”, mà “keep-from” không có nơi ấy",
          "the petition is about “\(unit)”, and “keep-from” does not have it"),
        remedy: Phrase(
          "thêm “keep-from: [\(unit)]”: nơi bị phản ánh không được nhận phiếu",
          "add “keep-from: [\(unit)]”: the office that is blamed must not get it"))
    case .mergesIntoMerged(let other):
      Finding(
        .mergeUnfit,
        Phrase(
          "phiếu “\(other)” cũng được gộp, nên không có hồ sơ để gộp vào",
          "petition “\(other)” is merged too, so there is no file to merge this into"),
        remedy: Phrase(
          "gộp thẳng vào phiếu đầu tiên, hoặc sửa “outcome”",
          "merge it into the first petition itself, or mend “outcome”"))
    case .mergesAnotherKind(let other, let kind):
      Finding(
        .mergeUnfit,
        Phrase(
          "phiếu này gộp vào “\(other)”, mà phiếu ấy là “\(kind.rawValue)”: hai loại không gộp được",
          "this is merged into “\(other)”, which is “\(kind.rawValue)”: two kinds cannot be one file"
        ),
        remedy: Phrase("sửa “kind” hoặc “outcome”", "mend “kind” or “outcome”"))
    default: preconditionFailure("only what is wrong with the truth comes here")
    }
  }

  // MARK: - What is read

  private static func reading(_ cause: Flaw.Cause) -> Finding {
    switch cause {
    case .namesTheKind(let kind):
      Finding(
        .answerGivenAway,
        Phrase(
          "chỗ này nói luôn phiếu là “\(kind.rawValue)”: học viên không còn phải phân loại",
          "this tells that the petition is “\(kind.rawValue)”: nothing is left to classify"),
        remedy: Phrase(
          "nêu sự việc như người gửi kể, không gọi tên loại",
          "name the matter as the sender tells it, without naming the kind"))
    case .takesTooLong(let seconds, let limit):
      Finding(
        .readingTooLong,
        Phrase(
          "riêng đọc đã hết khoảng \(seconds / 60) phút \(seconds % 60) giây (\(ReadingFlaws.syllablesPerMinute) tiếng một phút), quá nửa giới hạn \(limit / 60) phút",
          "reading alone takes about \(seconds / 60) min \(seconds % 60) s (at \(ReadingFlaws.syllablesPerMinute) syllables a minute), over half of the limit of \(limit / 60) min"
        ),
        remedy: Phrase(
          "tăng “shift”, bớt phiếu, hoặc rút ngắn lời",
          "increase “shift”, drop a petition, or shorten the texts"))
    default: preconditionFailure("only what is read comes here")
    }
  }
}
