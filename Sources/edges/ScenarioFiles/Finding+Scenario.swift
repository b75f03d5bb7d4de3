import Diagnostics
import Petitions
import Scenarios
import Wording
import WorkCalendar

// MARK: - Days

extension Finding {
  static func notAWorkingDay(_ date: CivilDate, _ calendar: WorkingCalendar) -> Finding {
    let why: Phrase =
      switch calendar.dayStatus(date) {
      case .holiday(let name): name
      case .weeklyRest: Phrase("ngày nghỉ hằng tuần", "a weekly rest day")
      case .outsideCalendar:
        Phrase(
          "lịch chỉ có từ \(calendar.covers.lowerBound.text) đến \(calendar.covers.upperBound.text)",
          "the calendar covers \(calendar.covers.lowerBound.text) to \(calendar.covers.upperBound.text)"
        )
      case .working, .workingInstead: Phrase("ngày làm việc", "a working day")
      }
    return Finding(
      .notAWorkingDay,
      Phrase(
        "\(date.text) không phải ngày làm việc (\(why.vietnamese))",
        "\(date.text) is not a working day (\(why.english))"),
      remedy: Phrase("chọn ngày cơ quan mở cửa", "choose a day on which the office is open"))
  }

  static func daysOutsideCalendar(_ days: Int, _ calendar: WorkingCalendar) -> Finding {
    Finding(
      .notAWorkingDay,
      Phrase(
        "\(days) ngày làm việc vượt quá ngày cuối của lịch, \(calendar.covers.upperBound.text)",
        "\(days.counted("working day goes", "working days go")) beyond the end of the calendar, \(calendar.covers.upperBound.text)"
      ),
      remedy: Phrase("giảm số ngày hoặc chọn ngày sớm hơn", "take fewer days or an earlier date"))
  }

  static func outsideShift(_ moment: Instant, _ arrivals: Range<Instant>) -> Finding {
    let first = "\(arrivals.lowerBound.date.text)"
    let last = "\(arrivals.upperBound.clock) \(arrivals.upperBound.date.text)"
    return Finding(
      .outsideShift,
      Phrase(
        "\(moment.clock) \(moment.date.text) nằm ngoài ca trực",
        "\(moment.clock) on \(moment.date.text) is outside the shift"),
      remedy: Phrase(
        "chọn từ \(first) đến trước \(last)",
        "choose a time on or after \(first) and before \(last)"))
  }

  static func messagesOutOfOrder(_ previous: Instant) -> Finding {
    Finding(
      .messagesOutOfOrder,
      Phrase(
        "tin này sớm hơn tin trước nó, lúc \(previous.clock) \(previous.date.text)",
        "this message is earlier than the one before it, at \(previous.clock) on \(previous.date.text)"
      ),
      remedy: Phrase("xếp tin theo thứ tự thời gian", "put the messages in chronological order"))
  }

  static let firstMessageLater = Finding(
    .messagesOutOfOrder,
    Phrase("tin đầu tiên phải đến đúng lúc “arrives”", "the first message must come at “arrives”"),
    remedy: Phrase("bỏ mục “at” của tin đầu tiên", "leave out the “at” of the first message"))

  static let saysAndShows = Finding(
    .wrongShape,
    Phrase(
      "một tin không thể vừa có “says” vừa có “shows”",
      "one message cannot have both “says” and “shows”"),
    remedy: Phrase("tách thành hai tin", "split it into two messages"))

  static func limitTooShortForModel(steps: Int, seconds: Int) -> Finding {
    Finding(
      .limitTooShortForModel,
      Phrase(
        "giới hạn ca trực ngắn hơn thời gian xử lý mẫu: \(steps) bước, \(seconds) giây",
        "the shift’s limit is shorter than the model handling: \(steps.counted("step")), "
          + seconds.counted("second")
      ),
      remedy: Phrase("tăng “shift”", "increase “shift”"))
  }
}

// MARK: - Petitions

extension Finding {
  static func subjectTooWide(_ columns: Int) -> Finding {
    Finding(
      .subjectTooWide,
      Phrase(
        "tiêu đề rộng \(columns) cột, danh sách chỉ có chỗ cho \(Bounds.subjectColumns)",
        "the subject takes \(columns.counted("column")), but the list has room for \(Bounds.subjectColumns)"
      ),
      remedy: Phrase("viết ngắn lại, ở cả hai thứ tiếng", "shorten it, in both languages"))
  }

  static func petitionUnknown(_ id: String, known: [String]) -> Finding {
    Finding(
      .petitionUnknown, Phrase("không có phiếu “\(id)”", "there is no petition “\(id)”"),
      remedy: Phrase(
        "các phiếu của ca này: \(known.joined(separator: ", "))",
        "the petitions of this shift: \(known.joined(separator: ", "))"))
  }

  static func petitionNotEarlier(_ id: PetitionID) -> Finding {
    Finding(
      .petitionNotEarlier,
      Phrase(
        "phiếu “\(id)” không đến trước phiếu này", "petition “\(id)” did not come before this one"),
      remedy: Phrase(
        "gộp phiếu đến sau vào phiếu đến trước", "merge the later petition into the earlier one"))
  }

  static func outcomeNeeds(_ name: String, _ outcome: Outcome) -> Finding {
    Finding(
      .truthContradictsItself,
      Phrase(
        "kết quả “\(outcome.rawValue)” cần có mục “\(name)”",
        "the outcome “\(outcome.rawValue)” needs “\(name)”"),
      remedy: Phrase("thêm “\(name): …” vào “truth”", "add “\(name): …” to “truth”"))
  }

  static func outcomeForbids(_ name: String, _ outcome: Outcome) -> Finding {
    Finding(
      .truthContradictsItself,
      Phrase(
        "kết quả “\(outcome.rawValue)” không đi cùng mục “\(name)”",
        "the outcome “\(outcome.rawValue)” does not go with “\(name)”"),
      remedy: Phrase("bỏ mục này, hoặc sửa “outcome”", "remove this entry, or change “outcome”"))
  }

  static func rightUnitKeptFrom(_ unit: UnitID) -> Finding {
    Finding(
      .truthContradictsItself,
      Phrase(
        "“\(unit)” vừa là nơi cần chuyển đến vừa là nơi không được biết",
        "“\(unit)” is both the right unit and one that must not see the petition"),
      remedy: Phrase("bỏ ở một trong hai chỗ", "remove it from one of the two"))
  }

  static func denunciationAlreadyThere(_ unit: UnitID) -> Finding {
    Finding(
      .truthContradictsItself,
      Phrase(
        "“\(unit)” đã nhận tố cáo này, nên không chuyển tới đó nữa",
        "“\(unit)” already has this denunciation, so it must not be forwarded there again"),
      remedy: Phrase("bỏ “unit: \(unit)”", "remove “unit: \(unit)”"))
  }
}

// MARK: - Units

extension Finding {
  static func unitUnknown(_ text: String, names: [String]) -> Finding {
    Finding(
      .unitUnknown,
      Phrase(
        "danh mục không có cơ quan “\(text.excerpt)”",
        "there is no unit “\(text.excerpt)” in the list"),
      remedy: correction(of: text, among: names))
  }

  /// People write what they know: an identifier, a name or a short form, with or without marks.
  static func unitUnknown(_ text: String, in pack: UnitPack) -> Finding {
    let names = pack.units.flatMap { [$0.id.text, $0.name] + $0.otherNames }
    let owners = pack.units.flatMap { unit in
      [String](repeating: unit.id.text, count: 2 + unit.otherNames.count)
    }
    let meant = nearest(to: text, among: names).flatMap { names.firstIndex(of: $0) }
    let remedy =
      meant.map { index in
        Phrase("có phải ý là “\(owners[index])”?", "did you mean “\(owners[index])”?")
      } ?? Phrase("xem danh mục cơ quan “\(pack.id)”", "see the list of units “\(pack.id)”")
    return Finding(
      .unitUnknown,
      Phrase(
        "danh mục không có cơ quan “\(text.excerpt)”",
        "there is no unit “\(text.excerpt)” in the list"),
      remedy: remedy)
  }

  static func unitGone(
    _ unit: AgencyUnit, since last: CivilDate, heirs: [AgencyUnit]
  ) -> Finding {
    let names = heirs.map { "“\($0.id)”" }
    return Finding(
      .unitNotInOffice,
      Phrase(
        "\(unit.name) chỉ hoạt động đến \(last.text)",
        "\(unit.name) existed only until \(last.text)"),
      remedy: names.isEmpty
        ? Phrase("chọn cơ quan kế nhiệm", "name its successor")
        : Phrase(
          "chọn cơ quan kế nhiệm: \(names.joined(separator: " hoặc "))",
          "name its successor: \(names.joined(separator: " or "))"))
  }

  static func unitNotYet(_ unit: AgencyUnit, from first: CivilDate) -> Finding {
    Finding(
      .unitNotInOffice,
      Phrase(
        "\(unit.name) chỉ hoạt động từ \(first.text)", "\(unit.name) exists only from \(first.text)"
      ),
      remedy: Phrase("chọn cơ quan của thời điểm đó", "name the unit of that time"))
  }
}

// MARK: - Model handlings

extension Finding {
  static let modelStepMalformed = Finding(
    .modelStepMalformed,
    Phrase("mỗi bước xử lý là đúng một hành động", "each step must be exactly one action"),
    remedy: Phrase(
      "bắt đầu mỗi hành động bằng một dấu gạch đầu dòng", "begin each action with a dash of its own"
    ))

  static func stepIsBare(_ name: String) -> Finding {
    Finding(
      .modelStepMalformed,
      Phrase("“\(name)” không mang theo nội dung", "“\(name)” takes no content"),
      remedy: Phrase("chỉ viết “- \(name)”", "write “- \(name)” only"))
  }

  static func stepIsLaden(_ name: String) -> Finding {
    Finding(
      .modelStepMalformed,
      Phrase("“\(name)” cần có nội dung đi cùng", "“\(name)” needs content"),
      remedy: Phrase("viết “- \(name): …”", "write “- \(name): …”"))
  }
}

extension Finding {
  static func boxMissing(_ kind: PetitionKind) -> Finding {
    Finding(
      .boxMismatched,
      Phrase(
        "“\(kind.rawValue)” còn thiếu ô phân loại", "“\(kind.rawValue)” lacks the box it goes into"),
      remedy: Phrase(
        "viết “classify: {kind: \(kind.rawValue), box: …}” với một trong: \(boxes)",
        "write “classify: {kind: \(kind.rawValue), box: …}” with one of: \(boxes)"))
  }

  static func boxNotTaken(_ kind: PetitionKind) -> Finding {
    Finding(
      .boxMismatched,
      Phrase(
        "“\(kind.rawValue)” không vào ô nào: chỉ phản ánh và kiến nghị mới xếp ô",
        "“\(kind.rawValue)” goes into no box: only feedback and recommendations do"),
      remedy: Phrase(
        "chỉ viết “classify: \(kind.rawValue)”", "write “classify: \(kind.rawValue)” only"))
  }

  static let lateMessageOfOther = Finding(
    .roleMismatched,
    Phrase(
      "tin của người khác người gửi phải có sẵn khi phản ánh đến",
      "a message by somebody else than the sender has to be there when the petition arrives"))

  /// Something that a role needs and that is not there.
  static func roleNeeds(_ name: String, _ role: Role) -> Finding {
    Finding(
      .roleMismatched,
      Phrase(
        "vị trí “\(role.rawValue)” cần có “\(name)”",
        "the role “\(role.rawValue)” needs “\(name)”"))
  }

  /// Something that stands where the role has no use for it.
  static func roleForbids(_ name: String, _ role: Role) -> Finding {
    Finding(
      .roleMismatched,
      Phrase(
        "“\(name)” không dùng ở vị trí “\(role.rawValue)”",
        "“\(name)” has no use at the role “\(role.rawValue)”"))
  }

  static let betterAnswerMissing = Finding(
    .unitAnswerMismatched,
    Phrase(
      "câu trả lời chưa được mà không có câu trả lời sau khi bị trả lại",
      "the answer will not do, but what comes once it is sent back is missing"),
    remedy: Phrase("thêm “better: {after: …, says: …}”", "add “better: {after: …, says: …}”"))

  static let betterAnswerNeedless = Finding(
    .unitAnswerMismatched,
    Phrase(
      "có câu trả lời tốt hơn, nhưng không nói câu đầu sai ở đâu",
      "there is a better answer, but it is not said what is wrong with the first"),
    remedy: Phrase("thêm “defect: …”, hoặc bỏ mục này", "add “defect: …”, or leave this out"))

  static let wrongDefectNeedless = Finding(
    .unitAnswerMismatched,
    Phrase(
      "câu trả lời không có chỗ chưa được, nên không ai nêu sai chỗ ấy",
      "nothing is wrong with the answer, so nobody can name the wrong thing"),
    remedy: Phrase(
      "thêm “defect: …”; câu trả lời đã được thì dùng “insists”",
      "add “defect: …”; for an answer that will do use “insists”"))

  static let wrongDefectMends = Finding(
    .unitAnswerMismatched,
    Phrase(
      "nêu sai chỗ chưa được mà cũng được câu trả lời tốt hơn",
      "whoever names the wrong defect gets the better answer too"),
    remedy: Phrase(
      "viết ở “wrong-defect” lời của đơn vị khi bị hỏi nhầm chỗ",
      "let “wrong-defect” say what the unit answers to the wrong question"))

  private static var boxes: String {
    Box.allCases.map(\.rawValue).joined(separator: ", ")
  }

  static let regulationMissing = Finding(
    .regulationMismatched,
    Phrase(
      "vụ việc về một quy định mà không nói là quy định nào",
      "the matter is a regulation, but it is not said which"),
    remedy: Phrase(
      "thêm “regulation: {name: …, issuer: …}”", "add “regulation: {name: …, issuer: …}”"))

  static func regulationNotMatter(_ matter: Matter) -> Finding {
    Finding(
      .regulationMismatched,
      Phrase(
        "có nêu quy định, nhưng “matter” là “\(matter.rawValue)”",
        "a regulation is named, but “matter” is “\(matter.rawValue)”"),
      remedy: Phrase(
        "sửa “matter” thành “regulation”, hoặc bỏ mục này",
        "make “matter” “regulation”, or leave this out"))
  }
}

// MARK: - Data of people

extension Finding {
  static func phoneMayBeReal(_ number: String) -> Finding {
    Finding(
      .phoneMayBeReal,
      Phrase(
        "số điện thoại “\(number.excerpt)” có thể là của người thật",
        "the phone number “\(number.excerpt)” may belong to a real person"),
      remedy: Phrase(
        "dùng số trong khoảng 0600 000 000 – 0699 999 999",
        "use one from 0600 000 000 to 0699 999 999"))
  }

  static func identityNumberMayBeReal(_ number: String) -> Finding {
    Finding(
      .identityNumberMayBeReal,
      Phrase(
        "số “\(number.excerpt)” có thể là số định danh của người thật",
        "“\(number.excerpt)” may be a real person’s identity number"),
      remedy: Phrase("dùng số bắt đầu bằng 000", "use one that starts with 000"))
  }

  static func plateMayBeReal(_ plate: String) -> Finding {
    Finding(
      .plateMayBeReal,
      Phrase(
        "biển số “\(plate.excerpt)” có thể là của xe có thật",
        "the number plate “\(plate.excerpt)” may belong to a real vehicle"),
      remedy: Phrase(
        "dùng biển bắt đầu bằng 00 đến 10, không tỉnh nào có",
        "use one that starts with 00 to 10, which no province has"))
  }

  static func bankAccountMayBeReal(_ number: String) -> Finding {
    Finding(
      .bankAccountMayBeReal,
      Phrase(
        "số tài khoản “\(number.excerpt)” có thể là của người thật",
        "the bank account “\(number.excerpt)” may belong to a real person"),
      remedy: Phrase("dùng số bắt đầu bằng 000", "use one that starts with 000"))
  }

  static func placeIsReal(_ unit: AgencyUnit) -> Finding {
    Finding(
      .realPlaceBlamed,
      Phrase(
        "phiếu trách \(unit.name), một nơi có thật: việc bịa ra thành lời tố người thật",
        "the petition blames \(unit.name), a real place: what is invented accuses real people"),
      remedy: Phrase(
        "dùng một nơi không có thật: phường Tân Lệ, Yên Hạc, Cầu Sen hoặc xã Đồng Mây",
        "use a place that does not exist: the wards Tân Lệ, Yên Hạc, Cầu Sen or the commune Đồng Mây"
      ))
  }

  static func addressMayBeReal(_ address: String) -> Finding {
    Finding(
      .addressMayBeReal,
      Phrase(
        "địa chỉ “\(address.excerpt)” có thể là của người thật",
        "the address “\(address.excerpt)” may belong to a real person"),
      remedy: Phrase("dùng tên miền vidu.example", "use the domain vidu.example"))
  }
}
