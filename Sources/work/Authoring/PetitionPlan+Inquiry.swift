import Petitions
import Scenarios
import Wording
import WorkCalendar

extension PetitionPlan {
  /// What somebody asks, and what there is to say to it.
  private struct Question {
    let question: String
    let image: Phrase
    let claims: [Told]
    let why: Phrase
    let answer: String
    let then: String
  }

  /// Something that the sender must or must not be told.
  private struct Told {
    let id: String
    let says: Phrase
    let patterns: String
    var isForbidden = false
  }

  /// The claim as an item of the list.
  private func item(_ told: Told) -> String {
    """
            - id: \(told.id)
              says: {vi: \(told.says.vietnamese.quotedForYAML), en: \(told.says.english.quotedForYAML)}\(told.isForbidden ? "\n          forbidden: true" : "")
              patterns: ["\(told.patterns)"]
    """
  }

  private var questions: [Question] { [whereIsIt, openingHours, lostSlip] }

  private var whereIsIt: Question {
    let (filed, due) = (setting.workingDay(before: 4), setting.nextWorkingDay)
    let he = person.title
    return Question(
      question:
        "hom \(filed.dayMonth) minh nop ho so xin ban sao khai sinh qua mang, tren cong dvc quoc gia. gio muon xem ho so den dau thi xem o cho nao a, minh hoi cho biet thoi",
      image: Phrase(
        "ảnh chụp màn hình tin báo đã tiếp nhận hồ sơ trực tuyến ngày \(filed.text), hẹn trả ngày \(due.text); mã hồ sơ bị che gần hết",
        "screenshot of a notice that an online file was received on \(filed.text), due on \(due.text); the code is mostly covered"
      ),
      claims: [
        Told(
          id: "where",
          says: Phrase(
            "xem trên Cổng Dịch vụ công quốc gia, nơi đã nộp",
            "that the file can be seen on the national portal, where it was handed in"),
          patterns: "cổng|dịch vụ công|DVC"),
        Told(
          id: "how",
          says: Phrase(
            "đăng nhập, hoặc dùng mã hồ sơ trong tin báo",
            "to sign in, or to use the code in the notice"),
          patterns: "đăng nhập|tài khoản|mã hồ sơ|mã số|mã … hồ sơ"),
        Told(
          id: "due", says: Phrase("ngày hẹn trả là \(due.text)", "that it is due on \(due.text)"),
          patterns: "<\(due.text)>"),
        Told(
          id: "no-late", says: Phrase("hồ sơ đã quá hạn", "that the file is overdue"),
          patterns: "đã quá hạn|bị quá hạn|đã trễ hẹn|bị trễ hẹn", isForbidden: true),
      ],
      why: Phrase(
        "Người gửi hỏi cách xem hồ sơ, ngày hẹn chưa đến.",
        "The sender asks how to follow a file, and the day has not come."),
      answer:
        "Hồ sơ nộp qua mạng thì \(he) xem ngay trên Cổng Dịch vụ công quốc gia, nơi \(he) đã nộp: đăng nhập tài khoản của mình, mở mục hồ sơ đã nộp, hoặc tra cứu bằng mã hồ sơ trong tin báo đã nhận.",
      then:
        "Ngày hẹn trả là \(due.text), nên hồ sơ đang trong hạn. Qua ngày ấy mà chưa có kết quả, \(he) nhắn lại vào đây, chúng tôi xem giúp."
    )
  }

  private var openingHours: Question {
    let he = person.title
    return Question(
      question:
        "minh di lam ca tuan, chi ranh thu 7. 1 cua \(ward.plainName) thu 7 co lam k a? bien o cong mo qua minh doc k ro",
      image: Phrase(
        "biển ở cổng UBND \(ward.name), chữ mờ, còn đọc được: “Bộ phận một cửa: thứ Hai đến thứ Sáu, 8:00–12:00 và 13:30–17:30. Thứ Bảy, Chủ nhật nghỉ. Nộp qua mạng: lúc nào cũng được.”",
        "the faded sign at the gate of \(ward.name), still legible: “One-stop desk: Monday to Friday, 8:00–12:00 and 13:30–17:30. Closed on Saturday and Sunday. Online: at any time.”"
      ),
      claims: [
        Told(
          id: "closed", says: Phrase("thứ Bảy nghỉ", "that it is closed on Saturday"),
          patterns: "thứ Bảy|thứ 7|cuối tuần & nghỉ|không làm|không mở|không tiếp|không nhận"),
        Told(
          id: "hours",
          says: Phrase(
            "làm từ thứ Hai đến thứ Sáu, mấy giờ", "that it is open from Monday to Friday, and when"
          ),
          patterns: "thứ Sáu|thứ 6|17 giờ|17h|17:30|giờ hành chính"),
        Told(
          id: "online",
          says: Phrase(
            "nộp qua mạng lúc nào cũng được", "that papers can be handed in online at any time"),
          patterns: "qua mạng|trực tuyến|online"),
      ],
      why: Phrase(
        "Người gửi hỏi giờ làm việc; tấm biển trong ảnh đã có câu trả lời (giờ trong bài là đặt ra).",
        "The sender asks for the opening hours; the sign in the picture has the answer (the hours are invented)."
      ),
      answer:
        "Theo tấm biển trong ảnh của \(he), bộ phận một cửa UBND \(ward.name) làm từ thứ Hai đến thứ Sáu, sáng 8 giờ đến 12 giờ, chiều 13 giờ 30 đến 17 giờ 30; thứ Bảy và Chủ nhật nghỉ.",
      then:
        "Bận cả tuần thì \(he) nộp hồ sơ qua mạng, buổi tối hay ngày nghỉ đều được. Có giấy nào không nộp qua mạng được, \(he) nhắn tên giấy vào đây, chúng tôi chỉ thêm."
    )
  }

  private var lostSlip: Question {
    let filed = setting.workingDay(before: 4)
    let he = person.title
    return Question(
      question:
        "minh nop ho so o 1 cua \(ward.plainName) hom \(filed.dayMonth) ma lo tay lam mat giay hen roi. gio lay ket qua kieu gi a, co phai nop lai tu dau k? minh co chup to huong dan o quay ma doc k hieu",
      image: Phrase(
        "tờ hướng dẫn ở quầy: “Mất giấy hẹn: mang giấy tờ tùy thân tới quầy số 2, cán bộ tra theo họ tên và ngày nộp. Không phải nộp lại hồ sơ.”",
        "the notice at the desk: “Slip lost: bring an identity paper to counter 2, the officer looks it up by name and day. The file need not be handed in again.”"
      ),
      claims: [
        Told(
          id: "where",
          says: Phrase("tới quầy số 2, nơi đã nộp", "to go to counter 2, where it was handed in"),
          patterns: "quầy số 2|quầy 2|quầy … hai|quầy"),
        Told(
          id: "paper", says: Phrase("mang giấy tờ tùy thân", "to bring an identity paper"),
          patterns: "giấy tờ tùy thân|tùy thân|căn cước|CCCD"),
        Told(
          id: "not-again",
          says: Phrase("không phải nộp lại hồ sơ", "that the file need not be handed in again"),
          patterns: "không … nộp lại|không cần … lại|khỏi nộp|không phải … lại"),
      ],
      why: Phrase(
        "Người gửi làm mất giấy hẹn và hỏi cách lấy kết quả; tờ hướng dẫn trong ảnh đã có câu trả lời (tờ ấy là đặt ra).",
        "The sender lost the slip and asks how to get the result; the notice in the picture has the answer (it is invented)."
      ),
      answer:
        "\(he.capitalisedFirst) không phải nộp lại hồ sơ. Tờ hướng dẫn trong ảnh nghĩa là: \(he) mang giấy tờ tùy thân tới quầy số 2, nơi đã nộp, cán bộ tra theo họ tên và ngày nộp \(filed.text) rồi trả kết quả.",
      then:
        "Nếu ở quầy không tra được, \(he) báo lại ngay tại kênh này để chúng tôi hỏi giúp.")
  }

  var inquiry: String {
    let told = questions[tale]
    let (he, name) = (person.title, person.calledName)
    let address = "\(person.house) \(ward.plainStreet)"
    return """
      \(head)
          messages:
            - says: ad oi cho hoi chut. minh la \(person.plainName), \(person.phone), nha so \(address), \(ward.plainName)
              gives: [phone]
              as: {name: \(person.plainName), address: "so \(address), \(ward.plainName)"}
            - at: \(after(2))
              says: \(told.question)
            - at: \(after(3))
              shows:
                kind: image
                what:
                  vi: \(told.image.vietnamese.quotedForYAML)
                  en: \(told.image.english.quotedForYAML)
          \(truthNote)
          truth:
            kind: inquiry
            matter: other
            authority: own
            outcome: answer
            \(note("Phiếu được trả lời mà không chuyển tới đâu thì nói vì sao.", "What is answered without forwarding says why."))
            no-unit:
              vi: Người gửi chỉ hỏi; bộ phận tiếp nhận trả lời được ngay.
              en: The sender only asks; the reception desk can answer at once.
            missing: []
            urgency: normal
            mixed: false
            personal-data: ["\(person.plainName)", "\(person.phone)", "so \(address)"]
            \(claimsNote)
            claims:
      \(told.claims.map(item).joined(separator: "\n"))
            why:
              vi: "\(told.why.vietnamese) Hỏi đáp, không phải phản ánh: không chê ai, không đề nghị đổi gì. Bàn tiếp nhận biết câu trả lời thì trả lời ngay; chuyển đi chỉ làm người hỏi chờ thêm. Cách phân loại và trả lời ở đây là quy chế mô phỏng."
              en: "\(told.why.english) An inquiry, not feedback: it blames nobody and proposes nothing. The desk knows the answer and gives it at once; forwarding would only make the sender wait. Sorting and answering like this is a house rule."
          \(reactionsNote)
          reactions:
            silence: {after: 2 hours, says: ad oi con do khong}
            wrong-unit: {after: 20 min, says: "Việc này không thuộc thẩm quyền của cơ quan chúng tôi. Đề nghị nơi tiếp nhận hướng dẫn công dân."}
            late: {after: 3 hours, says: hoi co mot cau ma ca ngay k ai dap}
            rating: {good: 5, late: 3}
          \(modelNote)
          model:
            - open
            - classify: inquiry
            - accept
            - draft: |-
                Chào \(he) \(name),
                \(told.answer)
                \(told.then)
                Cảm ơn \(he) đã hỏi.
                Văn phòng UBND thành phố Hà Nội
            - submit
            - await: approval
            - send
      """
  }
}
