import Petitions
import Scenarios
import Wording
import WorkCalendar

extension PetitionPlan {
  /// Which rule somebody wants otherwise, and how they are answered.
  private struct Proposal {
    let story: String
    let request: String
    let rule: Phrase
    let proposal: Phrase
    let answer: String
    let then: String
  }

  private var proposals: [Proposal] { [lessOnline, errorsForNothing, byThePaper] }
  private var ministry: String { setting.ministry.name }

  private var lessOnline: Proposal {
    let he = person.title
    return Proposal(
      story:
        "Tuần trước tôi xin trích lục khai sinh, nộp qua mạng từ đầu đến cuối mà tiền phí vẫn như nộp giấy. Người ở quầy giải thích là mức phí do \(ministry) quy định, quầy chỉ thu; họ nói năng tử tế, tôi không phàn nàn ai.",
      request: "Tôi đề nghị giảm một nửa phí cho người nộp qua mạng.",
      rule: Phrase("mức phí trích lục khai sinh", "the fee for a birth extract"),
      proposal: Phrase(
        "giảm một nửa phí cho người nộp qua mạng", "half the fee for what is handed in online"),
      answer:
        "Văn phòng UBND thành phố cảm ơn \(he) đã góp ý giảm phí trích lục cho người nộp qua mạng. Mức phí này do \(ministry) quy định, nơi nhận hồ sơ chỉ thu, nên việc sửa không thuộc thẩm quyền của thành phố.",
      then:
        "Vì vậy ngày \(date.text) chúng tôi đã chuyển kiến nghị tới \(ministry). Bộ đã tiếp nhận, sẽ nghiên cứu khi rà soát quy định về phí và đăng kết quả trên Cổng Dịch vụ công quốc gia. Trong lúc chờ, mức phí hiện hành vẫn được áp dụng."
    )
  }

  private var errorsForNothing: Proposal {
    let he = person.title
    return Proposal(
      story:
        "Giấy của tôi in sai ngày sinh, lỗi do nơi làm giấy, họ xin lỗi và nhận sai ngay. Nhưng cấp lại vẫn phải trả phí, vì quy định về phí của \(ministry) không tách trường hợp ấy; quầy thu đúng, tôi không trách ai.",
      request: "Tôi đề nghị miễn phí cấp lại khi lỗi là của cơ quan làm giấy.",
      rule: Phrase("phí cấp lại giấy tờ hộ tịch", "the fee for a new civil-register paper"),
      proposal: Phrase(
        "miễn phí cấp lại khi lỗi là của cơ quan", "no fee where the agency made the error"),
      answer:
        "Ý kiến của \(he) về phí cấp lại giấy ghi sai rất rõ, và thành phố không tự miễn được: khoản phí ấy do \(ministry) đặt ra, ngoài thẩm quyền của thành phố.",
      then:
        "Chúng tôi đã gửi nguyên nội dung tới \(ministry) ngày \(date.text). Bộ cho biết đã nhận và xem xét khi rà soát các khoản phí; xin \(he) theo dõi ở mục phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia. Trước mắt khoản phí vẫn thu như cũ. Cảm ơn \(he) đã nêu một việc mà nhiều người gặp."
    )
  }

  private var byThePaper: Proposal {
    let he = person.title
    return Proposal(
      story:
        "Tôi chứng thực một bộ hồ sơ 40 trang, phí tính theo trang nên hết nhiều tiền. Người thu chỉ cho tôi xem đúng bảng phí của \(ministry) dán trên tường, họ làm nhanh, tôi không có ý kiến gì về họ.",
      request: "Tôi đề nghị quy định mức phí theo bộ cho hồ sơ dày.",
      rule: Phrase("cách tính phí chứng thực", "how the fee for certified copies is counted"),
      proposal: Phrase("tính phí theo bộ cho hồ sơ dày", "one fee for a thick set of papers"),
      answer:
        "Bảng phí mà \(he) thấy trên tường là của \(ministry). Tính theo trang hay theo bộ do Bộ quyết định; thành phố không có quyền đổi cách tính ấy.",
      then:
        "Kiến nghị của \(he) được chuyển tới \(ministry) trong ngày \(date.text), và Bộ đã báo nhận để nghiên cứu cùng lần rà soát tới. Kết quả đăng trên Cổng Dịch vụ công quốc gia. Nay hồ sơ vẫn tính phí theo trang. \(he.capitalisedFirst) muốn bổ sung số liệu, xin cứ gửi vào kênh này; cảm ơn \(he)."
    )
  }

  var regulation: String {
    let told = proposals[tale]
    let he = person.title
    let address = "số \(person.house) \(ward.street)"
    return """
      \(head)
          messages:
            - says: "Kính gửi quý cơ quan, tôi là \(person.name), \(address), \(ward.name), điện thoại \(person.phone)."
              gives: [name, phone]
              as: {address: "\(address), \(ward.name)"}
            - at: \(after(2))
              says: \(told.story.quotedForYAML)
            - at: \(after(4))
              says: \("\(told.request) Mong được biết việc này có ai xem xét không.".quotedForYAML)
          \(truthNote)
          truth:
            kind: recommendation
            matter: regulation
            authority: other
            outcome: answer
            \(note("Quy định của ai thì chuyển người ấy; nơi thu tiền không đặt ra mức phí.", "Whoever issued the regulation gets it; who collects a fee does not set it."))
            regulation:
              name: {vi: \(told.rule.vietnamese), en: \(told.rule.english.quotedForYAML)}
              issuer: \(setting.ministry.id.text)
            unit: \(setting.ministry.id.text)
            topic: \(setting.fees.text)
            missing: []
            urgency: normal
            mixed: false
            personal-data: ["\(person.name)", "\(person.phone)", "\(address)"]
            \(claimsNote)
            claims:
              - id: ministry
                says: {vi: "mức phí do \(ministry) quy định", en: "that the ministry sets the fee"}
                patterns: ["<\(ministry)>|Bộ"]
              - id: not-ours
                says: {vi: thành phố không sửa được, en: that the city cannot change it}
                patterns: ["không thuộc thẩm quyền|ngoài thẩm quyền|không sửa|không đổi|không có quyền|không tự"]
              - id: forwarded
                says: {vi: kiến nghị đã được chuyển, en: that the proposal was forwarded}
                patterns: ["chuyển|gửi … Bộ"]
              - id: no-promised-cut
                says: {vi: hứa sửa quy định, en: a promise of another rule}
                forbidden: true
                patterns: ["sẽ giảm|sẽ được giảm|chắc chắn giảm|sẽ bỏ|sẽ được bỏ|sẽ sửa|chắc chắn sửa"]
            why:
              vi: "Có nêu cách làm mới (\(told.proposal.vietnamese)) nên là kiến nghị (Nghị định 20/2008/NĐ-CP, Điều 3 khoản 5), về một quy định hành chính. Mức phí do \(ministry) quy định (trong bài là lời người gửi), thành phố không sửa được: ngoài thẩm quyền, chuyển trong 05 ngày làm việc kể từ ngày tiếp nhận (Điều 9 khoản 1 điểm d). Quầy chỉ thu nên không chuyển quầy. Chưa ai quyết sửa nên không hứa. Trả lời trong ngày là quy chế mô phỏng."
              en: "It proposes a new way (\(told.proposal.english)), so it is a recommendation (Decree 20/2008/NĐ-CP, Article 3 clause 5), on an administrative regulation. The ministry sets the fee (here by the sender’s own words) and the city cannot change it: outside its authority, forwarded within 5 working days of acceptance (Article 9 clause 1 point d). The desk only collects, so it does not go there. Nobody has decided on it, so nothing is promised. Answering on the same day is a house rule."
          \(reactionsNote)
          reactions:
            silence: {after: 2 hours, says: "Không biết quý cơ quan đã nhận được tin của tôi chưa ạ?"}
            unit:
              after: 90 min
              says: "\(ministry) đã tiếp nhận kiến nghị \(told.proposal.vietnamese). Bộ sẽ nghiên cứu khi rà soát quy định về phí và đăng kết quả trên Cổng Dịch vụ công quốc gia."
            wrong-unit: {after: 30 min, says: "Mức phí không do cơ quan chúng tôi quy định. Đề nghị chuyển đúng cơ quan ban hành."}
            rating: {good: 5, late: 3}
          \(modelNote)
          model:
            - open
            - classify: {kind: recommendation, box: other-regulation}
            - accept
            - forward:
                unit: \(setting.ministry.id.text)
                note: "Kính chuyển \(ministry) kiến nghị của công dân về \(told.rule.vietnamese): \(told.proposal.vietnamese). Việc ấy không thuộc thẩm quyền của thành phố (Nghị định 20/2008/NĐ-CP, Điều 9 khoản 1 điểm d). Đề nghị xem xét và cho biết kết quả để trả lời người gửi."
            - await: unit
            - draft: |-
                Kính gửi \(he) \(person.name),
                \(told.answer)
                \(told.then)
                Trân trọng.
                Văn phòng UBND thành phố Hà Nội
            - submit
            - await: approval
            - send
            - redact: ["\(person.name)", "\(person.phone)", "\(address)"]
            - publish
      """
  }
}
