import Diagnostics
import Petitions
import Scenarios
import Wording

// What senders tell of themselves.

extension Finding {
  static func senderFactMissing(_ name: String) -> Finding {
    Finding(
      .senderFactMissing,
      Phrase("người gửi không có mục “\(name)” để cho biết", "the sender has no “\(name)” to give"),
      remedy: Phrase(
        "thêm “\(name): …”, hoặc bỏ khỏi “gives”", "add “\(name): …”, or remove it from “gives”"))
  }

  static func factNeverTold(_ fact: Fact) -> Finding {
    Finding(
      .senderFactUntold,
      Phrase(
        "không tin nào, không câu trả lời nào cho biết “\(fact.rawValue)” của người gửi",
        "no message and no answer tells the sender’s “\(fact.rawValue)”"),
      remedy: Phrase(
        "thêm vào “gives” của tin có nó, thêm “ask: {\(fact.rawValue): …}”, hoặc bỏ mục này",
        "add it to the “gives” of the message that has it, add “ask: {\(fact.rawValue): …}”, or leave this out"
      ))
  }

  static func factNotMissing(_ fact: Fact) -> Finding {
    Finding(
      .senderFactUntold,
      Phrase(
        "“\(fact.rawValue)” được cho biết ngay từ đầu nên không còn thiếu",
        "“\(fact.rawValue)” is told from the first and so is not missing"),
      remedy: Phrase(
        "bỏ khỏi “missing”, hoặc khỏi “gives”", "remove it from “missing”, or from “gives”"))
  }

  static func factNotInText(_ fact: Fact, words: String) -> Finding {
    Finding(
      .senderFactNotInText,
      Phrase(
        "lời này không có “\(words.excerpt)”",
        "“\(words.excerpt)” does not appear in what is said"),
      remedy: Phrase(
        "viết đúng như trong lời ấy: “as: {\(fact.rawValue): …}”",
        "write it as it stands there: “as: {\(fact.rawValue): …}”"))
  }

  static let representedMissing = Finding(
    .senderKindMismatched,
    Phrase(
      "người đại diện mà không nói đại diện cho ai", "a representative, but it is not said of whom"),
    remedy: Phrase(
      "thêm “on-behalf-of: {vi: 12 hộ dân…, en: 12 households…}”",
      "add “on-behalf-of: {vi: 12 hộ dân…, en: 12 households…}”"))

  static func representedNeedless(_ kind: SenderKind) -> Finding {
    Finding(
      .senderKindMismatched,
      Phrase(
        "người gửi là “\(kind.rawValue)” thì không viết thay cho ai",
        "a sender of the kind “\(kind.rawValue)” writes for nobody else"),
      remedy: Phrase(
        "viết “kind: representative”, hoặc bỏ mục này",
        "write “kind: representative”, or leave this out"))
  }

  static let portalOfAnotherChannel = Finding(
    .portalMisplaced,
    Phrase("phiếu này không đến từ Cổng", "this petition did not come through the portal"),
    remedy: Phrase(
      "bỏ mục này, hoặc sửa “channel” thành “national-portal”",
      "leave this out, or make “channel” “national-portal”"))

  static let askedAtOnce = Finding(
    .statusAskedAtOnce,
    Phrase(
      "tin đầu không hỏi việc đang ở đâu: chưa có việc gì để hỏi",
      "the first message cannot ask how things stand: nothing has happened yet"),
    remedy: Phrase(
      "bỏ mục này, hoặc cho tin ấy đến sau (“at”)",
      "leave this out, or let the message come later (“at”)"))
}
