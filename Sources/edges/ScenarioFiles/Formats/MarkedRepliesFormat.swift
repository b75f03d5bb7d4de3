import Petitions
import Scenarios
import Wording

/// Files of texts to senders, with what a person decided about each.
enum MarkedRepliesFormat {
  static let replies = FormatKey<[Field]>(
    "replies", .items(.record(Reply.record), 1...Bounds.markedReplies),
    Phrase("các thư", "the texts"))

  static let record = RecordFormat(
    "marked-replies",
    Phrase(
      "Thư do người khác viết, mỗi thư kèm quyết định của một người chấm.",
      "Texts that others wrote, each with what a person decided about it."), [replies.field])

  /// One text and its verdict.
  enum Reply {
    static let petition = FormatKey<PetitionID>(
      "petition", FormatValue(.reference(.petition)) { $0.petitionIdentifier() },
      Phrase("viết cho phiếu nào", "for which petition it was written"), example: "\"01\"")
    static let verdict = FormatKey<MarkedReply.Verdict>(
      "verdict", .word, Phrase("người chấm quyết thế nào", "what the person decided"))
    static let hand = FormatKey<String>(
      "hand", .line,
      .depends(
        Phrase(
          "phải có với thư `fair`, và chỉ khi ấy", "with a text that is `fair`, and only there")),
      Phrase("ai viết, viết thế nào", "who wrote it, and how"))
    static let fault = FormatKey<String>(
      "fault", .line,
      .depends(
        Phrase(
          "phải có với thư `unfair`, và chỉ khi ấy", "with a text that is `unfair`, and only there")
      ),
      Phrase("thư ấy sai ở đâu", "what is wrong with it"))
    static let note = FormatKey<String>(
      "note", .text, .optional, Phrase("lời giải thích thêm", "what may explain it"))
    static let purpose = FormatKey<MarkedReply.Purpose>(
      "for", .word, .optional,
      Phrase(
        "viết để làm gì; không ghi thì để trả lời",
        "what it was written for; an answer if you write nothing"))
    static let earlier = FormatKey<String>(
      "earlier", .text, .optional,
      Phrase("điều người gửi đã được cho biết trước đó", "what the sender had been told before"))
    static let text = FormatKey<String>("text", .text, Phrase("lời của thư", "the text"))

    static let record = RecordFormat(
      "marked-reply", Phrase("một thư đã chấm", "a marked text"),
      [
        petition.field, verdict.field, hand.field, fault.field, note.field, purpose.field,
        earlier.field, text.field,
      ])
  }
}
