import Petitions
import Scenarios
import Wording
import WorkCalendar

extension PetitionPlan {
  /// How long somebody may complain, counted from the day on which the decision came (R34).
  private static let daysToComplain = 90

  /// The day on which the decision came: one from which the last day is a working day as far as the calendar knows.
  private var received: CivilDate {
    let rest = setting.calendar.covers
    func isGood(_ day: CivilDate) -> Bool {
      let last = day.advanced(byDays: Self.daysToComplain)
      return rest.contains(last) ? setting.calendar.isWorkingDay(last) : last.weekday < .saturday
    }
    let days = (4...20).map { setting.workingDay(before: $0) }
    return days.first(where: isGood) ?? days[0]
  }

  /// For what somebody was fined, and what they say to it.
  private var fault: (deed: String, defence: String) {
    [
      ("bày hàng ra vỉa hè", "Hôm ấy hàng để trong nhà, có ảnh."),
      ("mở loa quảng cáo quá giờ", "Tối ấy loa tắt từ 21 giờ 30, cả dãy phố biết."),
      ("đổ cát ra lòng ngõ", "Xe cát ấy của nhà bên cạnh, tôi có ảnh lúc dỡ cát."),
    ][tale]
  }

  /// The refusal, in other words for every tale: no two petitions get the same letter.
  private var letter: [String] {
    let (he, office) = (person.title, "UBND \(ward.name)")
    let (day, last) = (received.text, received.advanced(byDays: Self.daysToComplain).text)
    let law = "Điều 9 Luật Khiếu nại 02/2011/QH13"
    let letters = [
      [
        "Cảm ơn \(he) đã gửi kèm quyết định. \(he.capitalisedFirst) đề nghị hủy một quyết định mà \(he) cho là trái luật và thiệt cho mình, nên đây là khiếu nại, không phải phản ánh, kiến nghị; thành phố không hủy quyết định qua kênh này được.",
        "\(he.capitalisedFirst) gửi đơn khiếu nại lần đầu tới Chủ tịch \(office), người đã ký quyết định, hoặc đến trình bày trực tiếp để được ghi lại. Đơn ghi ngày, họ tên, địa chỉ, nội dung, lý do, yêu cầu, có chữ ký, kèm bản sao quyết định và ảnh hàng để trong nhà.",
        "Thời hiệu là 90 ngày kể từ ngày nhận quyết định (\(law)): \(he) nhận ngày \(day) nên gửi được đến hết ngày \(last). \(he.capitalisedFirst) cũng có quyền khởi kiện tại Tòa án.",
      ],
      [
        "Việc tiếng loa mà \(he) kể chúng tôi đã đọc kỹ. Điều \(he) muốn là bỏ hẳn tờ quyết định phạt, nên theo luật phải đi đường khiếu nại; kênh nhận phản ánh không xem lại quyết định phạt.",
        "Nơi xem lại lần đầu là Chủ tịch \(office), vì chính Chủ tịch phường đã ký. \(he.capitalisedFirst) viết đơn có ngày tháng, tên, chỗ ở, lý do và điều đề nghị, ký tên rồi nộp; ngại viết thì tới nói trực tiếp, cán bộ ghi lại. Hàng xóm nào nhớ giờ tắt loa, \(he) xin lời xác nhận kèm theo.",
        "Xin đừng để lâu: hạn gửi đơn chỉ có 90 ngày tính từ lúc nhận giấy phạt (\(law)), tức là đến hết ngày \(last). Không muốn khiếu nại, \(he) có thể kiện ra Tòa án.",
      ],
      [
        "Chúng tôi hiểu \(he) bức xúc vì bị phạt thay cho xe cát của nhà bên. Nhưng xin hủy một quyết định đã ký về mình là khiếu nại, và văn phòng này không giải quyết khiếu nại.",
        "\(he.capitalisedFirst) còn thời gian đến hết ngày \(last), đủ 90 ngày sau hôm nhận \(day) (\(law)).",
        "Đơn lần đầu gửi thẳng người ký, là Chủ tịch \(office). Nên có: bản chụp quyết định, ảnh lúc dỡ cát, họ tên, địa chỉ, yêu cầu, chữ ký. Nếu phường trả lời mà chưa thỏa đáng, sau đó \(he) khiếu nại lên cấp trên hoặc nhờ Tòa án phân xử.",
      ],
    ]
    return letters[tale]
  }

  var complaint: String {
    let received = received
    let signed = received.advanced(byDays: -2)
    let last = received.advanced(byDays: Self.daysToComplain)
    let he = person.title
    let letter = letter
    let (office, address) = ("UBND \(ward.name)", "số \(person.house) \(ward.street)")
    return """
      \(head)
          messages:
            - says: "Tôi là \(person.name), \(address), \(ward.name), điện thoại \(person.phone)."
              gives: [name, phone]
              as: {address: "\(address), \(ward.name)"}
            - at: \(after(2))
              says: "Ngày \(signed.text) Chủ tịch \(office) ký quyết định phạt tôi 1.500.000 đồng vì \(fault.deed), ngày \(received.text) tôi nhận được. \(fault.defence) Phạt như thế là trái luật, thiệt cho tôi. Tôi PHẢN ÁNH để thành phố hủy quyết định và trả lại tiền."
            - at: \(after(3))
              shows:
                kind: image
                what:
                  vi: "ảnh chụp quyết định xử phạt của Chủ tịch \(office) ngày \(signed.text), góc có chữ ký nhận ngày \(received.text)"
                  en: "photograph of the decision of \(signed.text) by the chairman of \(ward.name), signed for on \(received.text)"
          \(truthNote)
          truth:
            \(note("Gọi là phản ánh, mà đòi hủy một quyết định về chính mình.", "Called feedback, but asks for a decision on the sender to be undone."))
            kind: complaint
            matter: other
            authority: none
            outcome: decline
            missing: []
            urgency: normal
            mixed: false
            personal-data: ["\(person.name)", "\(person.phone)", "\(address)"]
            \(claimsNote)
            claims:
              - id: complaint
                says: {vi: "đây là khiếu nại, thành phố không hủy qua kênh này", en: "that this is a complaint, which this channel cannot settle"}
                patterns: ["khiếu nại"]
              - id: to-whom
                says: {vi: "gửi đơn tới Chủ tịch \(office), người đã ký", en: "to send it to the chairman of the ward, who signed"}
                patterns: ["<\(office)>|chủ tịch … phường|người … ký|phường"]
              - id: ninety-days
                says: {vi: "thời hiệu 90 ngày, đến hết ngày \(last.text)", en: "that there are 90 days, up to \(last.text)"}
                patterns: ["<\(last.text)>|90 ngày|chín mươi ngày"]
              - id: no-annulment
                says: {vi: hứa hủy quyết định, en: a promise to undo the decision}
                forbidden: true
                patterns: ["sẽ hủy|đã hủy|hủy giúp|sẽ trả lại tiền"]
            decline-reason: complaint-procedure
            why:
              vi: "Chữ viết là phản ánh, điều muốn là hủy một quyết định cụ thể vì cho là trái luật và thiệt cho chính mình: khiếu nại (Luật Khiếu nại 02/2011/QH13, Điều 2 khoản 1), nằm ngoài Nghị định 20/2008/NĐ-CP (Điều 1). Không tiếp nhận mà chỉ đường: khiếu nại lần đầu tới người đã ra quyết định hoặc khởi kiện (Điều 7), bằng đơn có chữ ký hoặc đến trực tiếp (Điều 8), trong 90 ngày (Điều 9): nhận ngày \(received.text) thì đến hết ngày \(last.text). Phạt đúng hay sai không phải việc của bàn này. Hạn báo từ chối là quy chế mô phỏng."
              en: "It says feedback and wants a decision on the sender undone as unlawful: a complaint (Law on Complaints 02/2011/QH13, Article 2 clause 1), outside Decree 20/2008/NĐ-CP (Article 1). It is not accepted but shown the way: first to whoever made the decision, or to court (Article 7), signed or in person (Article 8), within 90 days (Article 9): received on \(received.text), so up to \(last.text). Whether the fine was right is not for this desk. The time for declining is a house rule."
          \(reactionsNote)
          reactions:
            ask:
              document: {after: 15 min, says: "Quyết định tôi chụp gửi rồi."}
            silence: {after: 2 hours, says: "Tôi đề nghị thành phố trả lời việc hủy quyết định phạt."}
            wrong-unit: {after: 30 min, says: "Đây là đơn khiếu nại, không phải phản ánh, kiến nghị. Trả lại để hướng dẫn công dân."}
            rating: {good: 4, late: 2}
          \(modelNote)
          model:
            - open
            - classify: complaint
            - decline:
                reason: complaint-procedure
                text: |-
                  Kính gửi \(he) \(person.name),
                  \(letter[0])
                  \(letter[1])
                  \(letter[2])
                  Trân trọng.
                  Văn phòng UBND thành phố Hà Nội
      """
  }
}

extension String {
  /// The text with a capital at its beginning.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
