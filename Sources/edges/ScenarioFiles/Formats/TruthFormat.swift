import Petitions
import Rules
import Scenarios
import Wording

/// What is right about a petition.
enum TruthFormat {
  static let kind = FormatKey<PetitionKind>(
    "kind", .word, Phrase("loại", "what kind of petition it is"))
  static let matter = FormatKey<Matter>(
    "matter", .word, Phrase("nói về việc gì", "what it is about"))
  static let authority = FormatKey<Authority>(
    "authority", .word, Phrase("thuộc thẩm quyền của ai", "whose authority it falls under"))
  static let outcome = FormatKey<Outcome>(
    "outcome", .word, Phrase("kết thúc đúng", "how it should end"))
  static let unit = FormatKey<Field>(
    "unit", .reference(.unit), .optional,
    Phrase(
      "cơ quan phải chuyển tới; không có thì không chuyển",
      "where to forward it; leave it out if it is not forwarded"))
  static let topic = FormatKey<Field>(
    "topic", .reference(.topic), .optional,
    Phrase(
      "vì sao là cơ quan ấy: lĩnh vực; `tapsu check` dựa vào đó mà soát `unit`",
      "why it is that unit: the topic; `tapsu check` compares `unit` with it"))
  static let place = FormatKey<Field>(
    "place", .reference(.unit), .optional,
    Phrase("vì sao là cơ quan ấy: nơi xảy ra việc", "why it is that unit: the place"))
  static let about = FormatKey<Field>(
    "about", .reference(.unit), .optional,
    Phrase(
      "vì sao là cơ quan ấy: cơ quan bị phản ánh", "why it is that unit: the office that is blamed")
  )
  static let noUnit = FormatKey<Field>(
    "no-unit", .written(.phrase),
    .depends(Phrase("chỉ khi không có `unit`", "only where there is no `unit`")),
    Phrase(
      "vì sao phiếu được trả lời mà không chuyển tới đâu",
      "why a petition is answered but goes to no unit"))
  static let keepFrom = FormatKey<[Field]>(
    "keep-from", .items(.reference(.unit)), .optional,
    Phrase(
      "nơi không được biết: chính nơi bị phản ánh",
      "who must not see it: the very office that is blamed"))
  static let alsoSentTo = FormatKey<[Field]>(
    "also-sent-to", .items(.reference(.unit)), .optional,
    Phrase(
      "những nơi người gửi đã gửi cùng nội dung này; tố cáo đã tới nơi có thẩm quyền thì kê nơi ấy ở đây và không viết `unit`",
      "who else got the same petition from the sender; name the competent unit here, and no `unit`, when a denunciation is there already"
    ))
  static let missing = FormatKey<[Fact]>(
    "missing", .words(), .optional, Phrase("điều còn thiếu phải hỏi", "what has to be asked for"))
  static let urgency = FormatKey<Urgency>(
    "urgency", .word, .optional, Phrase("gấp hay không", "how soon it has to be acted on"))
  static let mixed = FormatKey<Bool>(
    "mixed", .flag, .optional,
    Phrase(
      "`true` nếu hai việc trong một tin, phải hướng dẫn tách",
      "`true` if one petition holds several matters and the sender has to be guided to split them"))
  static let personalData = FormatKey<[Field]>(
    "personal-data", .items(.line), .optional,
    Phrase(
      "những chữ không được để lộ khi công khai, viết đúng như trong tin: tin không dấu thì viết không dấu",
      "words that must not be published, written as in the message: without diacritics where it has none"
    ))
  static let duplicateOf = FormatKey<Field>(
    "duplicate-of", .reference(.petition),
    .depends(Phrase("bắt buộc khi `outcome` là `merge`", "needed when the outcome is `merge`")),
    Phrase("số của phiếu đến trước", "the number of the earlier petition"), example: "\"01\"")
  static let claims = FormatKey<[Field]>(
    "claims", .items(.record(ClaimFormat.record), 0...Bounds.claims), .optional,
    Phrase(
      "điều phải nói với người gửi, và điều không được nói",
      "what the sender has to be told, and must never be told"))
  static let declineReason = FormatKey<DeclineReason>(
    "decline-reason", .word,
    .depends(
      Phrase(
        "bắt buộc khi `outcome` là `decline`, và chỉ khi ấy",
        "needed when the outcome is `decline`, and only there")),
    Phrase("lý do từ chối", "why it is declined"))
  static let why = FormatKey<Phrase>(
    "why", .phrase,
    Phrase(
      "vì sao như vậy; học viên đọc sau ca", "why all this is so; trainees read it after the shift")
  )
  static let regulation = FormatKey<Field>(
    "regulation", .record(RegulationFormat.record),
    .depends(
      Phrase(
        "phải có khi phản ánh, kiến nghị nói về quy định",
        "needed where feedback or a recommendation is about a regulation")),
    Phrase("quy định nào", "which regulation"))
  static let coUnits = FormatKey<[Field]>(
    "co-units", .items(.reference(.unit)), .optional,
    Phrase(
      "ở bàn xử lý: những đơn vị phải lấy ý kiến",
      "at the desk of handling: units whose opinion has to be asked"))
  static let assessment = FormatKey<Field>(
    "assessment", .record(AssessmentFormat.record), .optional,
    Phrase(
      "ở bàn xử lý: quy định đạt hay không đạt gì",
      "at the desk of handling: how the regulation is found to be"))
  static let handedIn = FormatKey<[String]>(
    "handed-in", .list(of: .line, 1...Bounds.entries), .optional,
    Phrase(
      "giấy tờ người gửi để lại tại quầy, phải có giấy biên nhận",
      "the papers that the sender left at the counter, for which a receipt is due"))
  static let faults = FormatKey<[DraftFault]>(
    "faults", draftFaults,
    .depends(
      Phrase(
        "phải có ở bàn duyệt, và chỉ ở đó; không có lỗi thì `[]`",
        "at the desk of approval, and only there; `[]` where there are none")),
    Phrase("dự thảo có lỗi gì", "what is wrong with the draft"))

  static let record = RecordFormat(
    "truth", Phrase("đáp án của phiếu", "what is right about a petition"),
    [
      kind.field, matter.field, authority.field, outcome.field, unit.field, topic.field,
      place.field, about.field, noUnit.field, keepFrom.field, alsoSentTo.field, missing.field,
      urgency.field, mixed.field, personalData.field, duplicateOf.field, claims.field,
      declineReason.field, why.field, regulation.field, coUnits.field, assessment.field,
      handedIn.field, faults.field,
    ])

  /// The faults that a reader of drafts tells apart.
  static let draftFaults = FormatValue<[DraftFault]>.list(
    of: FormatValue(.words(DraftFault.readable.map { FormatWord($0.rawValue, $0.name) })) {
      $0.choice(DraftFault.readable.map(\.rawValue)).flatMap(DraftFault.init(rawValue:))
    })
}

/// The regulation that a petition is about.
enum RegulationFormat {
  static let name = FormatKey<Phrase>("name", .phrase, Phrase("tên quy định", "what it is called"))
  static let number = FormatKey<String>(
    "number", .line, .optional, Phrase("số, ký hiệu", "its number"), example: "12/2022/QĐ-UBND")
  static let issuer = FormatKey<Field>(
    "issuer", .reference(.unit), .optional, Phrase("nơi ban hành", "the unit that issued it"))

  static let record = RecordFormat(
    "regulation", Phrase("một quy định", "a regulation"), [name.field, number.field, issuer.field])
}

/// How a regulation is found to be.
enum AssessmentFormat {
  static let fails = FormatKey<[Criterion]>(
    "fails", .words(), .optional, Phrase("những tiêu chí không đạt", "the criteria that it fails"))
  static let conclusion = FormatKey<Conclusion>(
    "conclusion", .word, Phrase("xử lý quy định thế nào", "what becomes of it"))

  static let record = RecordFormat(
    "assessment",
    Phrase("xét quy định theo sáu tiêu chí", "a regulation held against the six criteria"),
    [fails.field, conclusion.field])
}

/// One thing that a sender has to be told, or must never be told.
enum ClaimFormat {
  static let id = FormatKey<String>(
    "id", .identifier, Phrase("mã của điều ấy trong phiếu", "its name within the petition"))
  static let says = FormatKey<Phrase>(
    "says", .title,
    Phrase("điều cần nói, đọc được sau chữ “rằng”", "what has to be told, to be read behind “that”")
  )
  static let forbidden = FormatKey<Bool>(
    "forbidden", .flag, .optional,
    Phrase("`true` nếu là điều không được nói", "`true` if it must not be told"))
  static let patterns = FormatKey<[Field]>(
    "patterns", .items(.text(atMost: Bounds.patternCharacters), 1...Bounds.entries),
    Phrase(
      "những mẫu nhận ra điều ấy; khớp một mẫu là đủ",
      "the patterns by which it is recognised; one of them is enough"),
    example: "[\"đã chuyển & UBND quận Đống Đa\"]")
  static let within = FormatKey<Int>(
    "within", .number(1...Claim.sentencesMaximum), .optional,
    Phrase(
      "các phần của mẫu nằm trong mấy câu liền nhau; không ghi thì một câu",
      "in how many sentences in a row the parts of a pattern stand; one if you write nothing"))
  static let splits = FormatKey<Bool>(
    "splits", .flag, .optional,
    Phrase(
      "`true` nếu nói điều ấy là đã hướng dẫn tách phiếu",
      "`true` if to tell it is to have guided the sender to split"))
  static let source = FormatKey<Claim.Source>(
    "from", .word, .optional,
    Phrase(
      "biết được từ đâu: `better` nếu chỉ có trong câu trả lời sau của đơn vị",
      "from where it is known: `better` if it stands only in the unit’s better answer"))

  static let record = RecordFormat(
    "claim", Phrase("một điều cần nói", "a thing to tell"),
    [
      id.field, says.field, forbidden.field, patterns.field, within.field, splits.field,
      source.field,
    ])
}
