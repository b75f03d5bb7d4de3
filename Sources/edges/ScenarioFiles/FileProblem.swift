package import Diagnostics
package import Wording

/// The kinds of problems that reading scenario files can meet, each under its stable number.
package enum FileProblem: Int, DiagnosticCatalogue {
  // The file itself.
  case fileMissing = 30
  case fileUnreadable = 31
  case notAFile = 32
  case versionMissing = 33
  case versionTooOld = 34
  case versionTooNew = 35
  case kindUnknown = 36
  case kindUnexpected = 37

  // Fields and values.
  case fieldMissing = 38
  case fieldUnknown = 39
  case wrongShape = 40
  case emptyValue = 41
  case tooMany = 42
  case textTooLong = 43
  case notANumber = 44
  case notADate = 45
  case notAMoment = 46
  case notALimit = 47
  case badIdentifier = 48
  case choiceUnknown = 49
  case listedTwice = 50
  case languageMissing = 51
  case nameDiffersFromPlace = 52
  case endBeforeStart = 53

  // From file to file.
  case referenceMissing = 54
  case extensionCycle = 55
  case extensionTooDeep = 56

  // Rulebooks.
  case requiredRuleUnknown = 57
  case requirementCycle = 58
  case ruleAlreadyInherited = 59
  case attributeUnknown = 60
  case conditionMalformed = 61
  case constraintMalformed = 62

  // Scenarios.
  case unitUnknown = 64
  case unitNotInOffice = 65
  case petitionUnknown = 66
  case petitionNotEarlier = 67
  case notAWorkingDay = 68
  case outsideShift = 69
  case messagesOutOfOrder = 70
  case truthContradictsItself = 71
  case modelStepMalformed = 72
  case senderFactMissing = 73
  case subjectTooWide = 74
  case limitTooShortForModel = 75
  case phoneMayBeReal = 76
  case identityNumberMayBeReal = 77
  case addressMayBeReal = 78

  // Calendars and templates.
  case calendarDisagrees = 79
  case placeholderOpen = 80

  // Folders.
  case nothingToCheck = 81
  case folderTooDeep = 82
  case scenarioWithoutLevel = 83

  // Roles.
  case roleMismatched = 84

  // Boxes and regulations.
  case boxMismatched = 90
  case regulationMismatched = 91
  case unitAnswerMismatched = 92

  // When and how senders tell of themselves.
  case senderFactUntold = 93
  case senderFactNotInText = 94
  case senderKindMismatched = 95
  case portalMisplaced = 96
  case statusAskedAtOnce = 97
  case severalLines = 98

  // Topics, successors and the proof of the right unit.
  case topicUnknown = 400
  case successorUnfit = 401
  case placeIsNone = 402
  case rightUnitUnproved = 403
  case unitAbsentWithoutReason = 404
  case rightUnitNotFound = 405
  case rightUnitsSeveral = 406
  case rightUnitDiffers = 407
  case authorityDiffers = 408
  // Rules on texts.
  case synonymsUnknown = 430
  case documentNotRecognised = 431
  case redactionMisplaced = 432
  case phraseWithoutWord = 433
  case registerHasNoAnswers = 434
  // What senders have to be told.
  case claimPatternEmpty = 435
  case claimSynonymsUnknown = 436
  case claimValueUnreadable = 437
  case modelAgainstClaim = 438

  // The law of the day, and which file is for what.
  case citationNotInForce = 440
  case factElsewhere = 441
  case rulebookOfLog = 442
  case lawUnproved = 443

  // What is kept beside a scenario.
  case companionMisplaced = 444
  case replyWithoutPlace = 445
  case runNotPlayable = 446
  case runCostsOtherwise = 447

  // What playing shows of rules and pass marks.
  case ruleTooCheap = 448
  case idleOfficerNear = 449
  case rulebookWithoutLaw = 480
  case modelFaulty = 481

  // What cannot be meant as it is written.
  case modelAgainstTruth = 700
  case reactionNeverComes = 701
  case petitionCannotClose = 702
  case reasonMismatched = 703
  case dataNowhere = 704
  case ratingUpsideDown = 705
  case aboutNotKeptFrom = 706
  case mergeUnfit = 707
  case answerGivenAway = 708
  case readingTooLong = 709
  case ruleNeverJudged = 710
  case ruleUnkeepable = 711
  case citationUnproved = 712
  case bankAccountMayBeReal = 713
  case plateMayBeReal = 714
  case realPlaceBlamed = 715
  case textCutOff = 716
  case unitNameShared = 717
  case unitsOfAnotherTime = 718
  case seenRuleUnknown = 719
  case shownTooLate = 720
  case severityUnfit = 721
  // What the author of a draft has not decided.
  case undecided = 740

  package static let owner = DiagnosticOwner.scenarioFiles

  /// Whether files with such a problem can still be used.
  package var severity: Severity { Self.warnings.contains(self) ? .warning : .error }

  private static let warnings: Set<FileProblem> = [
    .phoneMayBeReal, .identityNumberMayBeReal, .addressMayBeReal, .limitTooShortForModel,
    .nothingToCheck, .folderTooDeep, .rightUnitUnproved, .unitAbsentWithoutReason, .factElsewhere,
    .lawUnproved, .ruleTooCheap, .idleOfficerNear, .rulebookWithoutLaw, .senderFactUntold,
    .modelFaulty, .modelAgainstTruth, .reactionNeverComes, .petitionCannotClose, .reasonMismatched,
    .dataNowhere, .ratingUpsideDown, .aboutNotKeptFrom, .mergeUnfit, .answerGivenAway,
    .readingTooLong, .ruleNeverJudged, .ruleUnkeepable, .citationUnproved, .bankAccountMayBeReal,
    .plateMayBeReal, .realPlaceBlamed, .textCutOff, .unitNameShared, .seenRuleUnknown,
    .shownTooLate,
  ]
}

extension FileProblem {
  /// The problem in a few words, as the title of its page.
  package var title: Phrase {
    switch self {
    case .fileMissing: Phrase("Không có tệp", "File missing")
    case .fileUnreadable: Phrase("Không đọc được tệp", "File cannot be read")
    case .notAFile: Phrase("Không phải tệp thường", "Not a regular file")
    case .versionMissing: Phrase("Thiếu phiên bản định dạng", "Format version missing")
    case .versionTooOld: Phrase("Phiên bản quá cũ", "Format version too old")
    case .versionTooNew: Phrase("Phiên bản quá mới", "Format version too new")
    case .kindUnknown: Phrase("Không rõ loại tệp", "Kind of file unknown")
    case .kindUnexpected: Phrase("Tệp sai loại", "Wrong kind of file")
    case .fieldMissing: Phrase("Thiếu mục bắt buộc", "Field missing")
    case .fieldUnknown: Phrase("Mục không có trong định dạng", "Unknown field")
    case .wrongShape: Phrase("Giá trị sai dạng", "Value of the wrong shape")
    case .emptyValue: Phrase("Giá trị để trống", "Empty value")
    case .tooMany: Phrase("Danh sách quá dài", "Too many entries")
    case .textTooLong: Phrase("Đoạn chữ quá dài", "Text too long")
    case .severalLines: Phrase("Tên hay đầu đề có nhiều dòng", "A name or title of several lines")
    case .notANumber: Phrase("Không phải số hợp lệ", "Not a number in range")
    case .notADate: Phrase("Không phải ngày", "Not a date")
    case .notAMoment: Phrase("Không phải giờ", "Not a time")
    case .notALimit: Phrase("Không phải thời hạn dùng được", "Not a usable length of time")
    case .badIdentifier: Phrase("Tên không hợp lệ", "Malformed name")
    case .choiceUnknown: Phrase("Lựa chọn không có", "Unknown choice")
    case .listedTwice: Phrase("Ghi hai lần", "Listed twice")
    case .languageMissing: Phrase("Thiếu một thứ tiếng", "Language missing")
    case .nameDiffersFromPlace: Phrase("Tên khác nơi đặt tệp", "Name differs from place")
    case .endBeforeStart: Phrase("Điểm cuối trước điểm đầu", "End before start")
    case .referenceMissing: Phrase("Không có tệp được nhắc đến", "Reference leads nowhere")
    case .extensionCycle: Phrase("Kế thừa thành vòng", "Circular extension")
    case .extensionTooDeep: Phrase("Kế thừa quá nhiều tầng", "Too many extensions")
    case .requiredRuleUnknown: Phrase("Quy tắc được đòi hỏi không có", "Required rule unknown")
    case .requirementCycle: Phrase("Đòi hỏi thành vòng", "Circular requirement")
    case .ruleAlreadyInherited: Phrase("Quy tắc đã được kế thừa", "Rule already inherited")
    case .attributeUnknown: Phrase("Thuộc tính không có", "Unknown attribute")
    case .conditionMalformed: Phrase("Điều kiện sai dạng", "Malformed condition")
    case .constraintMalformed: Phrase("Ràng buộc sai dạng", "Malformed constraint")
    case .unitUnknown: Phrase("Cơ quan không có trong danh mục", "Unknown unit")
    case .unitNotInOffice: Phrase("Cơ quan không tồn tại lúc đó", "Unit not in office")
    case .petitionUnknown: Phrase("Phiếu không có", "Unknown petition")
    case .petitionNotEarlier: Phrase("Phiếu không đến trước", "Petition not earlier")
    case .notAWorkingDay: Phrase("Không phải ngày làm việc", "Not a working day")
    case .outsideShift: Phrase("Ngoài ca trực", "Outside the shift")
    case .messagesOutOfOrder: Phrase("Tin sai thứ tự", "Messages out of order")
    case .truthContradictsItself: Phrase("Đáp án tự mâu thuẫn", "Truth contradicts itself")
    case .modelStepMalformed: Phrase("Bước xử lý sai dạng", "Malformed model step")
    case .senderFactMissing: Phrase("Người gửi thiếu thông tin", "Sender has no such fact")
    case .subjectTooWide: Phrase("Tiêu đề quá rộng", "Subject too wide")
    case .limitTooShortForModel: Phrase("Giới hạn quá ngắn", "Limit too short for the model")
    case .phoneMayBeReal: Phrase("Số điện thoại có thể có thật", "Phone number may be real")
    case .identityNumberMayBeReal:
      Phrase("Số định danh có thể có thật", "Identity number may be real")
    case .addressMayBeReal: Phrase("Địa chỉ thư có thể có thật", "E-mail address may be real")
    case .calendarDisagrees: Phrase("Lịch tự mâu thuẫn", "Calendar contradicts itself")
    case .placeholderOpen: Phrase("Chỗ cần điền không khép", "Placeholder not closed")
    case .nothingToCheck: Phrase("Không có gì để kiểm tra", "Nothing to check")
    case .folderTooDeep: Phrase("Thư mục quá sâu", "Folders too deep")
    case .roleMismatched:
      Phrase("Không khớp với vị trí làm việc", "Does not go with the role")
    case .scenarioWithoutLevel: Phrase("Tình huống ngoài các mức", "Scenario outside the levels")
    case .boxMismatched: Phrase("Loại và ô không khớp", "Kind and box do not match")
    case .unitAnswerMismatched:
      Phrase("Câu trả lời của đơn vị thiếu phần sau", "Unit's answer lacks its sequel")
    case .senderFactUntold:
      Phrase(
        "Điều về người gửi không khớp lúc cho biết", "Sender’s fact and its telling do not match")
    case .senderFactNotInText:
      Phrase("Lời không có điều cho biết", "Text without the fact that it gives")
    case .senderKindMismatched:
      Phrase(
        "Người gửi không khớp người được đại diện", "Sender does not match whom they represent")
    case .portalMisplaced:
      Phrase("Cổng nhắc phiếu không từ Cổng", "Portal reminds of what it did not send")
    case .statusAskedAtOnce:
      Phrase("Hỏi tiến độ ngay từ đầu", "Asking how things stand at once")
    case .regulationMismatched:
      Phrase("Quy định không khớp vụ việc", "Regulation does not match the matter")
    case .topicUnknown: Phrase("Lĩnh vực không có trong danh mục", "Unknown topic")
    case .successorUnfit: Phrase("Cơ quan kế nhiệm không hợp lý", "Successor does not fit")
    case .placeIsNone: Phrase("Không phải địa bàn", "Not a place")
    case .rightUnitUnproved: Phrase("Nơi chuyển đến chưa có căn cứ", "Right unit without grounds")
    case .unitAbsentWithoutReason:
      Phrase("Không chuyển mà không nói vì sao", "No unit and no reason")
    case .rightUnitNotFound: Phrase("Không có nơi chuyển đến", "No right unit")
    case .rightUnitsSeveral: Phrase("Nhiều nơi chuyển đến", "Several right units")
    case .rightUnitDiffers: Phrase("Nơi chuyển đến khác danh mục", "Right unit differs")
    case .authorityDiffers: Phrase("Thẩm quyền khác danh mục", "Authority differs")
    case .synonymsUnknown: Phrase("Từ đồng nghĩa không có", "Synonyms unknown")
    case .documentNotRecognised: Phrase("Không nhận ra văn bản", "Document not recognised")
    case .redactionMisplaced: Phrase("Quy tắc che đặt sai chỗ", "Redaction rule misplaced")
    case .phraseWithoutWord: Phrase("Cụm từ không có chữ", "Phrase without a word")
    case .registerHasNoAnswers: Phrase("Sổ không có đáp án", "Registers have no answers")
    case .claimPatternEmpty: Phrase("Mẫu không có gì để tìm", "Pattern with nothing to look for")
    case .claimSynonymsUnknown: Phrase("Nhóm từ không có", "Unknown group of words")
    case .claimValueUnreadable: Phrase("Giá trị không đọc được", "Value cannot be read")
    case .modelAgainstClaim:
      Phrase("Cách xử lý mẫu trái với điều cần nói", "Model against its claims")
    case .citationNotInForce: Phrase("Văn bản không có hiệu lực", "Document not in force")
    case .lawUnproved: Phrase("Luật không có chỗ dựa", "Law without grounds")
    case .companionMisplaced: Phrase("Không nằm cạnh tình huống", "Not beside its scenario")
    case .replyWithoutPlace: Phrase("Thư không có chỗ đứng", "Text without a place")
    case .runNotPlayable: Phrase("Lỗi mẫu không chơi được", "Error that cannot be played")
    case .runCostsOtherwise: Phrase("Lỗi mẫu có giá khác", "Error with another price")
    case .ruleTooCheap: Phrase("Phạm quy tắc lại lợi", "A rule too cheap to break")
    case .idleOfficerNear: Phrase("Không làm gì cũng gần đạt", "Idleness nearly passes")
    case .rulebookWithoutLaw: Phrase("Bộ quy tắc không có luật", "Rulebook without law")
    case .modelFaulty: Phrase("Cách xử lý mẫu chưa trọn điểm", "Model handling below full marks")
    case .modelAgainstTruth: Phrase("Bước mẫu trái đáp án", "Model step against the truth")
    case .reactionNeverComes: Phrase("Phản ứng không bao giờ tới", "Reaction that never comes")
    case .petitionCannotClose: Phrase("Phiếu không thể làm xong", "Petition that cannot be closed")
    case .reasonMismatched: Phrase("Lý do từ chối không khớp", "Reason to decline does not fit")
    case .dataNowhere:
      Phrase("Thông tin riêng không có trong lời", "Personal data nowhere in the texts")
    case .ratingUpsideDown: Phrase("Số sao ngược", "Stars upside down")
    case .aboutNotKeptFrom: Phrase("Nơi bị phản ánh vẫn được nhận", "The blamed office may get it")
    case .mergeUnfit: Phrase("Gộp không được", "Merge that cannot be")
    case .answerGivenAway: Phrase("Lộ đáp án", "Answer given away")
    case .readingTooLong: Phrase("Đọc quá nửa thời gian", "Reading takes over half of the time")
    case .ruleNeverJudged: Phrase("Quy tắc không bao giờ được xét", "Rule that is never judged")
    case .ruleUnkeepable: Phrase("Quy tắc không ai giữ được", "Rule that nobody can keep")
    case .citationUnproved: Phrase("Điều khoản không có", "Citation that does not exist")
    case .bankAccountMayBeReal: Phrase("Số tài khoản có thể có thật", "Bank account may be real")
    case .plateMayBeReal: Phrase("Biển số có thể có thật", "Number plate may be real")
    case .realPlaceBlamed: Phrase("Trách một nơi có thật", "Real place blamed")
    case .textCutOff: Phrase("Chữ bị cắt", "Text cut off")
    case .unitNameShared: Phrase("Hai cơ quan cùng một tên gọi", "Two units of one name")
    case .unitsOfAnotherTime: Phrase("Danh mục của thời khác", "Units of another time")
    case .seenRuleUnknown: Phrase("Nhắc quy tắc không có", "Rule that is referred to unknown")
    case .shownTooLate: Phrase("Hạn hiện ra khi đã xong", "Deadline shown when it is over")
    case .severityUnfit: Phrase("Mức không đổi được", "Severity that cannot be set")
    case .undecided: Phrase("Còn chỗ chờ quyết định", "Still to be decided")
    case .factElsewhere: Phrase("Mục cẩm nang trùng mã", "Two handbook entries with the same name")
    case .rulebookOfLog: Phrase("Bộ quy tắc của sổ thật", "Rulebook for a register")
    }
  }
}
