import Petitions
import Scenarios
import Wording
import WorkCalendar

extension PetitionPlan {
  var duplicate: String {
    guard let repeated else { preconditionFailure("a repetition repeats something") }
    let (he, clock) = ("ông/bà", repeated.arrives.clock)
    let day = repeated.arrives.date == date ? "hôm nay" : "ngày \(repeated.arrives.date.dayMonth)"
    let box = repeated.matter == .other ? "other-matter" : "conduct"
    let road =
      [
        repeated.about.map { "about: \($0.text)" },
        repeated.keepFrom.isEmpty
          ? nil : "keep-from: [\(repeated.keepFrom.map(\.text).joined(separator: ", "))]",
      ].compactMap(\.self).map { "\n      \($0)" }.joined()
    let placeClaim =
      repeated.unitName.map { unit in
        """

                - id: where
                  says: {vi: "\(unit) là nơi giải quyết", en: "which agency deals with it"}
                  patterns: ["<\(unit)>"]
        """
      } ?? ""
    let place = repeated.unitName.map { "; \($0) là nơi có trách nhiệm giải quyết" } ?? ""
    return """
        - id: "\(id.text)"
          arrives: \(arrives.written)
          channel: zalo
          subject: {vi: \(subject.vietnamese), en: \(subject.english)}
          \(note("Cùng người, cùng việc với phiếu \(repeated.id.text).", "The same person and matter as petition \(repeated.id.text)."))
          sender:
            name: \(repeated.name.quotedForYAML)
            phone: \(repeated.phone.quotedForYAML)
          messages:
            - says: \("Tôi là \(repeated.name), số máy \(repeated.phone). Tôi gửi từ \(clock) \(day) chuyện “\(repeated.subject)” mà chưa thấy ai báo gì.".quotedForYAML)
              gives: [name, phone]
            - at: \(after(2))
              says: Chuyện vẫn y như thế, tôi gửi lại cho chắc. Các anh chị có đọc không?
          \(truthNote)
          truth:
            kind: feedback
            matter: \(repeated.matter.rawValue)
            authority: \(repeated.authority.rawValue)
            outcome: merge\(road)
            missing: []
            urgency: normal
            mixed: false
            personal-data: [\(repeated.name.quotedForYAML), \(repeated.phone.quotedForYAML)]
            \(claimsNote)
            claims:
              - id: merged
                says: {vi: tin này gộp vào tin đã gửi, en: that this message joins the one sent before}
                patterns: ["gộp|nhập chung|nhập vào|ghép|cùng một việc|cùng việc|một hồ sơ"]\(placeClaim)
              - id: no-reversal
                says: {vi: phải gửi lại từ đầu, en: that it must be sent again}
                forbidden: true
                patterns: ["phải gửi lại từ đầu|chưa nhận được phản ánh|không có hồ sơ nào"]
            duplicate-of: "\(repeated.id.text)"
            why:
              vi: "Cùng người, cùng số máy, cùng một chuyện với phiếu \(repeated.id.text): gộp, để một việc có một hồ sơ và một câu trả lời; chuyển lần nữa thì nơi giải quyết nhận hai lần. Gộp là quy chế mô phỏng. Người gửi có quyền hỏi việc của mình đang được xử lý thế nào (Nghị định 20/2008/NĐ-CP, Điều 12 khoản 2), nên báo một lời rồi mới gộp."
              en: "The same person, number and matter as petition \(repeated.id.text): merge it, so that one matter has one record and one answer; forwarding again makes the agency handle it twice. Merging is a house rule. Senders may ask how their matter stands (Decree 20/2008/NĐ-CP, Article 12 clause 2), so say a word before merging."
          \(reactionsNote)
          reactions:
            silence: {after: 2 hours, says: "Vẫn chưa thấy ai trả lời tôi."}
            wrong-unit: {after: 30 min, says: "Nội dung này đã có trong một phản ánh khác. Đề nghị gộp, không chuyển lại."}
            rating: {good: 4, late: 2}
          \(modelNote)
          model:
            - open
            - classify: {kind: feedback, box: \(box)}
            - apologise: \("Kính gửi \(he), chúng tôi xin lỗi vì để \(he) phải nhắn lại. Tin \(he) gửi lúc \(clock) \(day) đã đến kênh này\(place). Tin này cùng một việc nên chúng tôi gộp vào tin ấy, để \(he) chỉ nhận một câu trả lời và không phải gửi lại. Theo khoản 2 Điều 12 Nghị định 20/2008/NĐ-CP, \(he) có quyền hỏi việc đang đến đâu bất cứ lúc nào. Cảm ơn \(he).".quotedForYAML)
            - merge: "\(repeated.id.text)"
      """
  }
}
