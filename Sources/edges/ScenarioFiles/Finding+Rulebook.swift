import Authoring
import Diagnostics
import Petitions
import Rules
import Wording
import WorkCalendar

extension Finding {
  static func shownTooLate(_ activity: Activity) -> Finding {
    Finding(
      .shownTooLate,
      Phrase(
        "“\(activity.rawValue)” chỉ có khi phiếu đã xong, nên hạn hiện ra thì không còn ai cần",
        "“\(activity.rawValue)” comes when the petition is over, and nobody needs the deadline then"
      ),
      remedy: Phrase(
        "viết “arrived” hoặc “accepted”, hoặc bỏ mục này",
        "write “arrived” or “accepted”, or leave this out"))
  }

  /// A rule of the rulebook that no scenario that was checked calls upon.
  static func ruleNeverJudged(_ id: String, scenarios: Int) -> Finding {
    Finding(
      .ruleNeverJudged,
      Phrase(
        "không phiếu nào của \(scenarios) tình huống dùng bộ này khiến “\(id.excerpt)” được xét",
        "no petition of the \(scenarios.counted("scenario")) that use this rulebook has “\(id.excerpt)” judged"
      ),
      remedy: Phrase(
        "xem lại “from”, “to”, “roles”, “applies” và “activity”, hoặc thêm một phiếu cho nó",
        "check “from”, “to”, “roles”, “applies” and “activity”, or write a petition for it"))
  }

  static func ruleForbidsOutcome(_ flaw: RuleFlaw) -> Finding {
    switch flaw.cause {
    case .forbidsOutcome(let outcome, let petition):
      Finding(
        .ruleUnkeepable,
        Phrase(
          "quy tắc “\(flaw.rule)” cấm điều mà đáp án đòi: phiếu “\(petition)” phải kết thúc bằng “\(outcome.rawValue)”",
          "the rule “\(flaw.rule)” forbids what the truth asks for: petition “\(petition)” has to end as “\(outcome.rawValue)”"
        ),
        remedy: Phrase(
          "thu hẹp “applies” hay “when”, hoặc sửa “outcome” của phiếu",
          "narrow “applies” or “when”, or mend the petition’s “outcome”"))
    case .windowNeverOpen(let petition):
      Finding(
        .ruleUnkeepable,
        Phrase(
          "với phiếu “\(petition)”, “within” hết trước khi “after” qua: không lúc nào là đúng hạn",
          "for petition “\(petition)”, “within” is over before “after” has passed: no moment is in time"
        ),
        remedy: Phrase(
          "xem lại hai giới hạn và đơn vị của chúng", "check the two limits and their units"))
    }
  }

  static func extensionCycle(_ chain: [String]) -> Finding {
    let way = chain.joined(separator: " → ")
    return Finding(
      .extensionCycle,
      Phrase(
        "các bộ quy tắc kế thừa lẫn nhau thành vòng: \(way)",
        "rulebooks extend each other in a circle: \(way)"),
      remedy: Phrase("bỏ một mục “extends”", "remove one “extends”"))
  }

  static let extensionTooDeep = Finding(
    .extensionTooDeep,
    Phrase(
      "quá \(Bounds.extensions) bộ quy tắc kế thừa nối tiếp nhau",
      "more than \(Bounds.extensions) rulebooks extend one another"),
    remedy: Phrase("gộp bớt các bộ quy tắc", "merge some of them"))

  static func requiredRuleUnknown(_ id: String, known: [String]) -> Finding {
    Finding(
      .requiredRuleUnknown,
      Phrase("không có quy tắc “\(id.excerpt)”", "there is no rule “\(id.excerpt)”"),
      remedy: correction(of: id, among: known))
  }

  static func requirementCycle(_ rule: RuleID, _ required: RuleID) -> Finding {
    Finding(
      .requirementCycle,
      rule == required
        ? Phrase("quy tắc \(rule) đòi hỏi chính nó", "rule \(rule) requires itself")
        : Phrase(
          "quy tắc \(rule) đòi hỏi \(required), và \(required) lại đòi hỏi \(rule)",
          "rule \(rule) requires \(required), which in turn requires \(rule)"),
      remedy: Phrase("bỏ một mục trong “requires”", "remove one entry of “requires”"))
  }

  static func ruleAlreadyInherited(_ id: String) -> Finding {
    Finding(
      .ruleAlreadyInherited,
      Phrase(
        "quy tắc “\(id.excerpt)” đã có trong bộ được kế thừa",
        "the rule “\(id.excerpt)” is already in the rulebook being extended"),
      remedy: Phrase("đặt mã khác", "give it another name"))
  }

  static func attributeUnknown(_ name: String, known: [String]) -> Finding {
    Finding(
      .attributeUnknown,
      Phrase(
        "ở đây không có thuộc tính “\(name.excerpt)”",
        "there is no attribute “\(name.excerpt)” here"),
      remedy: correction(of: name, among: known))
  }

  static func conditionMalformed(_ known: [String]) -> Finding {
    let listed = known.joined(separator: ", ")
    return Finding(
      .conditionMalformed,
      Phrase(
        "điều kiện phải có đúng một phép so sánh", "a condition must have exactly one comparison"),
      remedy: Phrase("giữ một trong: \(listed)", "keep one of: \(listed)"))
  }

  static func constraintMalformed(_ kinds: [String]) -> Finding {
    let listed = kinds.joined(separator: ", ")
    return Finding(
      .constraintMalformed,
      Phrase("ràng buộc phải thuộc đúng một loại", "a constraint must be of exactly one kind"),
      remedy: Phrase("giữ một trong: \(listed)", "keep one of: \(listed)"))
  }

  static let pointsEachWithoutAbsence = Finding(
    .constraintMalformed,
    Phrase(
      "“points-each” chỉ dùng cho ràng buộc “absence”", "“points-each” is for “absence” only"),
    remedy: Phrase("bỏ “points-each”", "remove “points-each”"))

  static let pauseWithoutWindow = Finding(
    .constraintMalformed,
    Phrase("“paused-while” cần có “within” đi cùng", "“paused-while” needs a “within” beside it"),
    remedy: Phrase("thêm “within: …”, hoặc bỏ mục này", "add “within: …”, or remove this entry"))

  static func channelSettingMissing(_ setting: ChannelSetting) -> Finding {
    Finding(
      .notALimit,
      Phrase(
        "bộ quy tắc chưa đặt “\(setting.name)”", "the rulebook does not set “\(setting.name)”"),
      remedy: Phrase(
        "thêm mục “channels” vào đầu tệp, hoặc viết thẳng khoảng thời gian",
        "add “channels” at the top of the file, or write the length of time itself"))
  }

  static func windowEmpty(after: TimeLimit, within: TimeLimit) -> Finding {
    Finding(
      .endBeforeStart,
      Phrase(
        "không gì có thể sau \(after.phrase.vietnamese) mà trong \(within.phrase.vietnamese)",
        "nothing can come after \(after.phrase.english) and within \(within.phrase.english)"),
      remedy: Phrase(
        "“after” là sớm nhất, “within” là muộn nhất; có thể đã đổi chỗ",
        "“after” is the earliest and “within” the latest; they may be swapped"))
  }

  static func placeUnknown(_ place: String, known: [String]) -> Finding {
    let listed = known.joined(separator: ", ")
    return Finding(
      .choiceUnknown,
      Phrase(
        "ràng buộc của quy tắc không có con số cho “\(place.excerpt)”",
        "the rule’s constraint has no number for “\(place.excerpt)”"),
      remedy: known.isEmpty
        ? Phrase("viết thẳng con số", "write the number itself")
        : Phrase("các chỗ dùng được: \(listed)", "the placeholders that can be used: \(listed)"))
  }

  static let activityWithoutText = Finding(
    .constraintMalformed,
    Phrase(
      "hoạt động này không có nội dung chữ để xét", "this activity has no text to judge"),
    remedy: Phrase(
      "dùng một trong: \(Activity.withText.map(\.rawValue).joined(separator: ", "))",
      "use one of: \(Activity.withText.map(\.rawValue).joined(separator: ", "))"))

  static func textWithoutRequirement(_ names: [String]) -> Finding {
    let listed = names.joined(separator: ", ")
    return Finding(
      .constraintMalformed,
      Phrase("quy tắc về nội dung chưa đòi hỏi điều gì", "the text rule asks for nothing"),
      remedy: Phrase("thêm một trong: \(listed)", "add one of: \(listed)"))
  }
}
