import Diagnostics
import Wording

extension Finding {
  static func synonymsUnknown(_ name: String, known: [String]) -> Finding {
    Finding(
      .synonymsUnknown,
      Phrase(
        "bộ quy tắc không có danh sách từ đồng nghĩa “\(name.excerpt)”",
        "the rulebook has no list of synonyms “\(name.excerpt)”"),
      remedy: correction(of: name, among: known))
  }

  static func documentNotRecognised(_ text: String) -> Finding {
    Finding(
      .documentNotRecognised,
      Phrase(
        "“\(text.excerpt)” không phải cách viết tên văn bản mà TapSu nhận ra được",
        "“\(text.excerpt)” is not a document name that TapSu recognises"),
      remedy: Phrase(
        "viết như “20/2008/NĐ-CP” hoặc “Luật Khiếu nại”",
        "write it like “20/2008/NĐ-CP” or “Luật Khiếu nại”"))
  }

  static let redactionOfAnother = Finding(
    .redactionMisplaced,
    Phrase(
      "“must-redact” và “over-redaction” chỉ xét việc che thông tin",
      "“must-redact” and “over-redaction” apply only to redactions"),
    remedy: Phrase("dùng “activity: redacted”", "use “activity: redacted”"))

  static func redactionWithText(_ name: String) -> Finding {
    Finding(
      .redactionMisplaced,
      Phrase(
        "việc che thông tin không có nội dung chữ cho “\(name)” xét",
        "a redaction has no text for “\(name)” to judge"),
      remedy: Phrase("đưa mục này sang quy tắc khác", "move this entry to a rule of its own"))
  }

  static func phraseWithoutWord(_ text: String) -> Finding {
    Finding(
      .phraseWithoutWord,
      Phrase(
        "“\(text.excerpt)” không có chữ nào để tìm", "“\(text.excerpt)” has no word to look for"),
      remedy: Phrase("viết ít nhất một chữ hoặc số", "write at least one word or number"))
  }

  static func registerHasNoAnswers(_ name: String) -> Finding {
    Finding(
      .registerHasNoAnswers,
      Phrase(
        "“\(name)” cần đáp án của phiếu, mà sổ thật không có",
        "“\(name)” needs a petition’s truth, which a register does not have"),
      remedy: Phrase(
        "bỏ mục này, hoặc ghi thẳng các cụm từ ra đây",
        "remove it, or write the phrases themselves here"))
  }
}
