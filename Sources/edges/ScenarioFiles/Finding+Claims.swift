import Diagnostics
import Wording

extension Finding {
  static func patternFindsNothing(_ part: String) -> Finding {
    Finding(
      .claimPatternEmpty,
      Phrase(
        "mẫu “\(part.excerpt)” không có chữ nào để tìm",
        "the pattern “\(part.excerpt)” has nothing to look for"),
      remedy: Phrase(
        "viết ít nhất một chữ, một <giá trị> hay một $nhóm vào mỗi phần giữa các dấu & và |; phần có ! thì cần thêm phần khác",
        "write at least one word, <value> or $group between the signs & and |; a part with ! needs another beside it"
      ))
  }

  static let claimAwaitsNothing = Finding(
    .unitAnswerMismatched,
    Phrase(
      "điều này chờ câu trả lời sau của đơn vị, mà đơn vị không có câu trả lời ấy",
      "this claim waits for the unit’s better answer, and the unit has none"),
    remedy: Phrase(
      "bỏ “from: better”, hoặc thêm “better” vào câu trả lời của đơn vị",
      "leave “from: better” out, or give the unit’s answer a “better” one"))

  static func claimSynonymsUnknown(_ name: String, known: [String]) -> Finding {
    Finding(
      .claimSynonymsUnknown,
      Phrase(
        "bộ từ ngữ không có nhóm “$\(name.excerpt)”", "the lexicon has no group “$\(name.excerpt)”"),
      remedy: correction(of: name, among: known))
  }

  static func claimValueUnreadable(_ text: String) -> Finding {
    Finding(
      .claimValueUnreadable,
      Phrase(
        "“<\(text.excerpt)>” không phải một ngày, giờ, thời hạn, số tiền, văn bản, số điện thoại hay cơ quan đọc được",
        "“<\(text.excerpt)>” cannot be read as a day, time, length of time, sum, document, phone number or agency"
      ),
      remedy: Phrase(
        "viết như <15/02/2023>, <5 ngày làm việc>, <2.500.000 đồng>, <NĐ 20/2008/NĐ-CP>, <UBND phường Tân Lệ>",
        "write it like <15/02/2023>, <5 ngày làm việc>, <2.500.000 đồng>, <NĐ 20/2008/NĐ-CP>, <UBND phường Tân Lệ>"
      ))
  }

  static func modelDoesNotTell(_ claim: String, closest: String?) -> Finding {
    let near = closest.map { "; gần nhất: “\($0.excerpt)”" } ?? ""
    let nearest = closest.map { "; closest: “\($0.excerpt)”" } ?? ""
    return Finding(
      .modelAgainstClaim,
      Phrase(
        "cách xử lý mẫu không cho người gửi biết điều “\(claim)”\(near)",
        "the model handling does not tell the sender “\(claim)”\(nearest)"),
      remedy: Phrase(
        "sửa các mẫu, hoặc sửa lời trong “model”", "mend the patterns, or the words under “model”"))
  }

  static func modelTells(_ claim: String, _ sentence: String) -> Finding {
    Finding(
      .modelAgainstClaim,
      Phrase(
        "cách xử lý mẫu nói điều bị cấm “\(claim)”: “\(sentence.excerpt)”",
        "the model handling says what “\(claim)” forbids: “\(sentence.excerpt)”"),
      remedy: Phrase(
        "sửa các mẫu, hoặc sửa lời trong “model”", "mend the patterns, or the words under “model”"))
  }
}
