import Petitions
import Scenarios
import Wording
import WorkCalendar

/// One submission of a shift.
enum PetitionFormat {
  static let id = FormatKey<PetitionID>(
    "id", .petitionIdentifier,
    Phrase(
      "hai chữ số trong ngoặc kép, mỗi phiếu một số",
      "two digits in quotes, different for each petition"),
    example: "\"01\"")
  static let arrives = FormatKey<Instant>(
    "arrives", .moment,
    Phrase(
      "ngày giờ đến; có thể là tối hôm trước, khi ấy phiếu chờ sẵn",
      "when it comes; the evening before is possible, and then it waits in the inbox"),
    example: "2023-02-13T08:12")
  static let hubDue = FormatKey<Field>(
    "hub-due", .record(HubDueFormat.record),
    .depends(Phrase("chỉ ở bàn xử lý", "at the desk of handling only")),
    Phrase("hạn mà đầu mối đặt", "until when the hub wants an answer"))
  static let channel = FormatKey<Channel>(
    "channel", .word, Phrase("kênh mà phiếu đến", "the channel by which it comes"))
  static let subject = FormatKey<Field>(
    "subject", .written(.title),
    Phrase(
      "vài chữ để nhận ra phiếu, không quá \(Bounds.subjectColumns) cột",
      "a few words to know it by, \(Bounds.subjectColumns) columns at most"))
  static let sender = FormatKey<Field>(
    "sender", .record(SenderFormat.record),
    Phrase(
      "người gửi trong bài: họ tên, điện thoại, địa chỉ",
      "the sender within the scenario: name, phone number, address"))
  static let messages = FormatKey<[Field]>(
    "messages", .items(.record(MessageFormat.record), 1...Bounds.messages),
    Phrase(
      "các tin; tin đầu đến cùng phiếu", "the messages; the first comes with the petition"))
  static let draft = FormatKey<Field>(
    "draft", .written(.text),
    .depends(
      Phrase("phải có ở bàn duyệt, và chỉ ở đó", "at the desk of approval, and only there")),
    Phrase("dự thảo mà học viên duyệt", "the draft that the trainee reads"))
  static let truth = FormatKey<Field>(
    "truth", .record(TruthFormat.record),
    Phrase(
      "thế nào là đúng; học viên chỉ thấy sau ca",
      "what is right; trainees see none of it before the end"))
  static let reactions = FormatKey<Field>(
    "reactions", .record(ReactionsFormat.record), .optional,
    Phrase("người dân và cơ quan đáp lại thế nào", "what citizens and units do"))
  static let model = FormatKey<[Field]>(
    "model", .items(StepFormat.type, 1...Bounds.modelSteps),
    Phrase(
      "cán bộ giỏi làm thế nào, từng bước; học viên xem sau ca",
      "how a good officer does it, step by step; trainees see it after the shift"))

  static let record = RecordFormat(
    "petition", Phrase("một phiếu", "a petition"),
    [
      id.field, arrives.field, hubDue.field, channel.field, subject.field, sender.field,
      messages.field, draft.field, truth.field, reactions.field, model.field,
    ])
}

/// The time that the hub sets with a petition.
enum HubDueFormat {
  static let at = FormatKey<Field>(
    "at", .written(.moment), Phrase("hạn đầu mối đặt", "the limit that the hub sets"),
    example: "2023-02-15T17:00")
  static let extendedTo = FormatKey<Field>(
    "extended-to", .written(.moment), .optional,
    Phrase("hạn sau khi gia hạn", "the one that holds once it was extended"),
    example: "2023-02-17T17:00")

  static let record = RecordFormat(
    "hub-due", Phrase("hạn của đầu mối", "the hub’s limits"), [at.field, extendedTo.field])
}

/// Who sent a petition.
enum SenderFormat {
  static let name = FormatKey<String>(
    "name", .line, .optional, Phrase("họ tên", "the sender’s name"), example: "Phan Thị Lý")
  static let phone = FormatKey<String>(
    "phone", .line, .optional,
    Phrase(
      "số điện thoại, từ 0600 000 000 đến 0699 999 999",
      "the phone number, from 0600 000 000 to 0699 999 999"), example: "\"0604 118 275\"")
  static let address = FormatKey<String>(
    "address", .line, .optional, Phrase("địa chỉ", "the address"))
  static let gives = FormatKey<[Field]>(
    "gives", .items(.words(Sender.identity.map { FormatWord($0.rawValue, $0.name) })), .optional,
    Phrase(
      "điều mà chính kênh cho biết lúc phiếu đến, như họ tên và số máy của tài khoản trên Cổng",
      "what the channel itself shows on arrival, as a portal account shows name and phone"),
    example: "[name, phone]")
  static let kind = FormatKey<SenderKind>(
    "kind", .word, .optional,
    Phrase(
      "người gửi là ai; không ghi thì là cá nhân",
      "what the sender is; a person if you write nothing"))
  static let onBehalfOf = FormatKey<Phrase>(
    "on-behalf-of", .title,
    .depends(
      Phrase(
        "phải có khi `kind` là `representative`, và chỉ khi ấy",
        "where `kind` is `representative`, and only there")),
    Phrase("người đại diện viết thay cho ai", "for whom a representative writes"),
    example: "{vi: 12 hộ ngõ Giếng Mơ, en: 12 households}")

  static let record = RecordFormat(
    "sender", Phrase("người gửi", "the sender"),
    [
      name.field, phone.field, address.field, gives.field, kind.field, onBehalfOf.field,
    ])
}

/// What somebody tells of the sender.
enum DisclosureFormat {
  static let gives = FormatKey<[Fact]>(
    "gives", .words(), .optional,
    Phrase(
      "tin ấy cho biết những gì, đúng như ở `sender`",
      "what the message tells, as it stands in `sender`"), example: "[phone]")
  static let own = FormatKey<Field>(
    "as", .record(record), .optional,
    Phrase("tin ấy viết khác đi thế nào", "what the message writes otherwise"),
    example: "{name: Phan Thi Ly}")

  /// The words of the message for a fact.
  static func words(_ fact: Fact) -> FormatKey<String> {
    FormatKey(
      fact.rawValue, .line, .optional,
      Phrase(
        "\(fact.name.vietnamese), như tin ấy viết", "the \(fact.name.english) as the message has it"
      ))
  }

  static let record = RecordFormat(
    "disclosure", Phrase("lời của chính tin ấy", "the message’s own words"),
    Sender.identity.map { words($0).field })
}

/// A message that comes with a petition, or later.
enum MessageFormat {
  static let at = FormatKey<Field>(
    "at", .written(.moment), .optional,
    Phrase("ngày giờ của tin đến sau", "when a later message comes"), example: "2023-02-13T08:33")
  static let from = FormatKey<Field>(
    "from",
    .written(
      .either([
        .words([
          FormatWord("sender", Phrase("người gửi", "the sender")),
          FormatWord("hub", Phrase("đầu mối", "the hub")),
          FormatWord("drafter", Phrase("người soạn", "who drafted the reply")),
        ]), .reference(.unit),
      ])), .optional,
    Phrase(
      "ai viết: `sender` (không ghi thì là người gửi), `hub`, `drafter` hay một đơn vị",
      "who wrote it: `sender` (if you write nothing), `hub`, `drafter` or a unit"))
  static let says = FormatKey<Field>(
    "says", .written(.text),
    .depends(Phrase("phải có, trừ khi có `shows`", "has to be there, unless `shows` is")),
    Phrase("lời của tin, như người dân hay viết", "its words, as citizens write"))
  static let shows = FormatKey<Field>(
    "shows", .record(AttachmentFormat.record),
    .depends(Phrase("thay cho `says`", "in place of `says`")),
    Phrase("cái mà tin kèm theo, tả bằng lời", "what it shows, described in words"))
  static let asks = FormatKey<ScriptedMessage.Request>(
    "asks", .word, .optional,
    Phrase("tin đến sau hỏi gì", "what a later message asks for"), example: "status")

  static let record = RecordFormat(
    "message", Phrase("một tin", "a message"), choice: .either(of: [says.name, shows.name]),
    [
      at.field, from.field, says.field, shows.field, DisclosureFormat.gives.field,
      DisclosureFormat.own.field, asks.field,
    ])
}

/// What a message shows.
enum AttachmentFormat {
  static let kind = FormatKey<AttachmentKind>(
    "kind", .word,
    Phrase(
      "là ảnh, tệp, ghi âm, phim hay vị trí", "an image, a file, an audio, a video or a location"))
  static let what = FormatKey<Field>(
    "what", .written(.phrase), Phrase("tả bằng lời", "what it shows, in words"))

  static let record = RecordFormat(
    "attachment", Phrase("cái kèm theo tin", "what comes with a message"), [kind.field, what.field])
}
