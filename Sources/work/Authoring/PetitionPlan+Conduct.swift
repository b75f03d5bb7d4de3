import Petitions
import Scenarios
import Wording
import WorkCalendar

extension PetitionPlan {
  /// What happened at a ward's desk: what differs between petitions of the pattern.
  private struct DeskTale {
    let first: String
    let image: Phrase
    let last: String
    let cause: (says: Phrase, patterns: String)
    let unitSays: String
    let note: String
    let result: String
    let then: String
  }

  /// The tales, in the order in which a scenario takes them.
  private var deskTales: [DeskTale] { [lateSlip, extraPaper, emptyDesk] }

  private var lateSlip: DeskTale {
    let (filed, due) = (setting.workingDay(before: 8), setting.workingDay(before: 3))
    let he = person.title
    return DeskTale(
      first:
        "toi nop ho so xac nhan tinh trang hon nhan o 1 cua \(ward.plainName) hom \(filed.dayMonth), hen \(due.dayMonth) tra ma den nay chua co",
      image: Phrase(
        "giấy hẹn trả kết quả của Bộ phận một cửa UBND \(ward.name): nhận ngày \(filed.text), hẹn trả ngày \(due.text)",
        "appointment slip of the one-stop desk of \(ward.name): received on \(filed.text), due on \(due.text)"
      ),
      last: "toi len hoi 2 lan, lan nao cung bao ve cho, bao gio co thi goi. k ai noi vi sao cham",
      cause: (
        Phrase(
          "giấy đã ký mà công chức chưa báo", "that the paper was signed and the sender not told"),
        "quên|chưa … báo|chưa báo|không báo|chưa gọi|không gọi|ký … từ|đã ký|ký xong"
      ),
      unitSays:
        "Hồ sơ nộp ngày \(filed.text) đã ký từ ngày \(due.text) nhưng công chức một cửa quên báo công dân. \(superior) yêu cầu phường trả giấy trước 11 giờ ngày \(promised), xin lỗi công dân và nhắc công chức báo đúng hẹn.",
      note:
        "hồ sơ xác nhận tình trạng hôn nhân nộp ngày \(filed.text), hẹn trả ngày \(due.text), chưa có kết quả, hỏi hai lần không được cho biết lý do. Kèm ảnh giấy hẹn",
      result:
        "\(superior) đã kiểm tra: giấy của \(he) được ký từ ngày \(due.text) nhưng công chức một cửa quên báo. Phường phải trả giấy trước 11 giờ ngày \(promised) và xin lỗi \(he).",
      then:
        "Nếu đến lúc đó chưa có giấy, xin \(he) nhắn ngay vào đây, chúng tôi sẽ đôn đốc. Chúng tôi xin lỗi vì \(he) phải chờ và đi lại hai lần."
    )
  }

  private var extraPaper: DeskTale {
    let asked = setting.workingDay(before: 2)
    let he = person.title
    return DeskTale(
      first:
        "hom \(asked.dayMonth) toi ra 1 cua \(ward.plainName) lam trich luc khai sinh cho con, chi o quay k nhan, bat ve xin them giay xac nhan cua to dan pho",
      image: Phrase(
        "tờ giấy dán ở quầy một cửa UBND \(ward.name), không số, không dấu: “Trích lục khai sinh: nộp thêm giấy xác nhận của tổ trưởng tổ dân phố”",
        "a sheet stuck to the desk of \(ward.name), without number or stamp: “Birth extracts: bring a paper by the head of the neighbourhood”"
      ),
      last:
        "ong to truong bao to dan pho lam gi co mau giay nao nhu the. toi chi muon dc nop ho so thoi",
      cause: (
        Phrase(
          "không phải nộp giấy của tổ dân phố", "that no paper of the neighbourhood is needed"),
        "không & giấy|tờ & tổ dân phố|tổ trưởng|nộp thêm|xin thêm"
      ),
      unitSays:
        "Thủ tục này không cần giấy của tổ dân phố; tờ giấy dán ở quầy do phường tự viết. \(superior) yêu cầu gỡ ngay, nhận hồ sơ của công dân trong sáng ngày \(promised), làm xong trong buổi và xin lỗi công dân.",
      note:
        "ngày \(asked.text), quầy không nhận hồ sơ trích lục khai sinh, đòi thêm giấy xác nhận của tổ dân phố theo một tờ giấy không số, không dấu. Kèm ảnh tờ giấy",
      result:
        "Kết quả kiểm tra: trích lục khai sinh không cần giấy của tổ dân phố, tờ giấy ở quầy do phường tự viết và đã được yêu cầu gỡ. Sáng ngày \(promised), \(he) mang giấy tờ tùy thân ra quầy, hồ sơ được nhận và làm xong trong buổi.",
      then:
        "Phường xin lỗi \(he) về việc này. Ra quầy mà vẫn bị đòi thêm giấy, \(he) chụp lại gửi vào đây cho chúng tôi. Chúng tôi xin lỗi vì \(he) mất công đi xin."
    )
  }

  private var emptyDesk: DeskTale {
    let day = setting.workingDay(before: 1)
    let he = person.title
    return DeskTale(
      first:
        "chieu \(day.dayMonth) toi nghi lam de ra 1 cua \(ward.plainName) chung thuc giay to, den luc 14h quay k co ai, doi den 15h30 van the, k dan giay bao gi",
      image: Phrase(
        "quầy một cửa UBND \(ward.name), ghế sau quầy trống, đồng hồ trên tường chỉ 15 giờ 20 phút",
        "the desk of \(ward.name) with an empty chair behind it, the clock on the wall at 15:20"),
      last: "goi so tren bang cung k ai nghe. co 5 nguoi nua doi nhu toi roi bo ve",
      cause: (
        Phrase(
          "người trực đi họp mà không có người thay",
          "that whoever was on duty went to a meeting and nobody stood in"),
        "đi họp|họp|không … thay|không có người|vắng|người thay"
      ),
      unitSays:
        "Chiều ngày \(day.text), công chức trực quầy đi họp, phường không bố trí người thay và không dán thông báo. \(superior) đã phê bình, yêu cầu có người trực đủ giờ; sáng ngày \(promised) phường ưu tiên làm cho công dân trong buổi.",
      note:
        "chiều ngày \(day.text), từ 14 giờ đến 15 giờ 30, quầy không có người trực, không thông báo, gọi số trên bảng không ai nghe. Kèm ảnh quầy",
      result:
        "Chiều \(day.dayMonth), người trực quầy đi họp mà phường không cử ai thay, cũng không dán thông báo; \(superior) đã phê bình và yêu cầu quầy có người đủ giờ. Sáng ngày \(promised), \(he) ra quầy sẽ được ưu tiên làm trong buổi.",
      then:
        "Gặp lại cảnh ấy, \(he) nhắn cho chúng tôi ngay lúc đang ở quầy. Một buổi nghỉ làm mà không được việc, chúng tôi thành thật xin lỗi \(he)."
    )
  }

  private var superior: String { ward.superiorName }
  private var promised: String { setting.nextWorkingDay.text }

  var conduct: String {
    let told = deskTales[tale]
    let officeClaim =
      ward.superior.level == .district
      ? "<\(ward.superior.name)>|quận|cấp trên" : "<\(ward.superior.name)>|thành phố|cấp trên"
    let (he, name) = (person.title, person.calledName)
    return """
      \(head)
          messages:
            \(note("Người dân viết thế nào thì để thế ấy: thiếu dấu, thiếu địa chỉ.", "Left as citizens write: without marks, without an address."))
            - says: chao anh chi, toi la \(person.plainName) sdt \(person.phone). \(told.first)
              gives: [phone]
              as: {name: \(person.plainName)}
            - at: \(after(2))
              shows:
                kind: image
                what:
                  vi: \(told.image.vietnamese.quotedForYAML)
                  en: \(told.image.english.quotedForYAML)
            - at: \(after(4))
              says: \(told.last)
          \(truthNote)
          truth:
            kind: feedback
            matter: conduct
            authority: own
            outcome: answer
            \(note("Nơi bị phản ánh là phường, nên chuyển cấp trên và không báo cho phường.", "The ward is blamed, so its superior gets it and the ward does not."))
            unit: \(ward.superior.id.text)
            about: \(ward.id.text)
            keep-from: [\(ward.id.text)]
            missing: [address]
            urgency: normal
            mixed: false
            personal-data: ["\(person.plainName)", "\(person.phone)", "so \(person.house) \(ward.plainStreet)"]
            \(claimsNote)
            claims:
              - id: who
                says: {vi: "\(superior) đã kiểm tra", en: "that the ward’s superior looked into it"}
                patterns: ["\(officeClaim)"]
              - id: cause
                says: {vi: \(told.cause.says.vietnamese), en: \(told.cause.says.english)}
                patterns: ["\(told.cause.patterns)"]
              - id: due
                says: {vi: "ngày được việc là \(promised)", en: "that it will be done on \(promised)"}
                patterns: ["<\(promised)>"]
              - id: no-blame
                says: {vi: phản ánh không đúng, en: that the report is wrong}
                forbidden: true
                patterns: ["phản ánh … không đúng|không có cơ sở|phản ánh … sai"]
            why:
              vi: "Người gửi nêu việc làm ở quầy, không đề nghị cách làm mới, không đòi hủy quyết định nào: phản ánh về hành vi (Nghị định 20/2008/NĐ-CP, Điều 5 khoản 1). Chuyển cơ quan có thẩm quyền (Điều 9 khoản 1 điểm d), là \(superior), cấp trên trực tiếp của phường; không gửi về chính nơi bị phản ánh. Tin có tên và số máy, còn thiếu địa chỉ (Điều 7 khoản 1): hướng dẫn bổ sung rồi mới tiếp nhận. Mọi thời hạn ở đây là quy chế mô phỏng."
              en: "The sender reports what was done at the desk, proposes no new way and asks for no decision to be undone: feedback on conduct (Decree 20/2008/NĐ-CP, Article 5 clause 1). It goes to the competent agency (Article 9 clause 1 point d), the ward’s direct superior, and not back to the ward. The message has a name and a number and lacks the address (Article 7 clause 1): ask for it, then accept. All time limits here are house rules."
          \(reactionsNote)
          reactions:
            ask:
              address:
                after: 10 min
                says: so \(person.house) \(ward.plainStreet), \(ward.plainName) a
                as: {address: "so \(person.house) \(ward.plainStreet), \(ward.plainName)"}
              document: {after: 12 min, says: anh toi gui roi do}
            silence: {after: 2 hours, says: co ai doc tin khong a}
            unit:
              after: 60 min
              says: "\(superior) đã kiểm tra tại UBND \(ward.name). \(told.unitSays)"
            wrong-unit: {after: 30 min, says: "Không thuộc thẩm quyền của cơ quan chúng tôi. Đề nghị chuyển tới cấp trên trực tiếp của nơi bị phản ánh."}
            late: {after: 3 hours, says: het ngay roi van chua thay gi}
            rating: {good: 5, late: 2}
          \(modelNote)
          model:
            - open
            - classify: {kind: feedback, box: conduct}
            - ask:
                facts: [address]
                text: "Chào \(he) \(name), chúng tôi đã nhận được tin và ảnh của \(he). Rất tiếc vì \(he) đã phải đi lại. Để chuyển tới đúng nơi có trách nhiệm, xin \(he) cho biết thêm địa chỉ liên hệ; địa chỉ chỉ dùng để giải quyết, không đăng công khai. Cảm ơn \(he)."
            - await: citizen
            - accept
            - forward:
                unit: \(ward.superior.id.text)
                note: "Kính chuyển \(superior), theo điểm d khoản 1 Điều 9 Nghị định 20/2008/NĐ-CP, phản ánh về Bộ phận một cửa UBND \(ward.name): \(told.note). Đề nghị kiểm tra và báo kết quả trong ngày để trả lời công dân."
            - await: unit
            - draft: |-
                Kính gửi \(he) \(person.name),
                Văn phòng UBND thành phố đã chuyển phản ánh của \(he) tới \(superior), cấp trên trực tiếp của UBND \(ward.name), theo Điều 9 Nghị định 20/2008/NĐ-CP.
                \(told.result)
                \(told.then) Trân trọng cảm ơn \(he).
                Văn phòng UBND thành phố Hà Nội
            - submit
            - await: approval
            - send
            - redact: ["\(person.plainName)", "\(person.name)", "\(person.phone)", "so \(person.house) \(ward.plainStreet)"]
            - publish
      """
  }
}
