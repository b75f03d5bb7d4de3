import Authoring
import Petitions
import Rules
import Scenarios
import Scoring
import Wording
import YAML

extension Loader {
  /// Tells what playing a scenario without an error shows of its rules and its pass mark.
  func reportTrials(
    of scenario: Scenario, _ root: YAMLNode, besides unkeepable: Set<RuleID>
  ) {
    let rulebook = root["rulebook"] ?? root
    if !scenario.rulesInForce.contains(where: { $0.citation.status == .law }) {
      findings.add(.rulebookWithoutLaw(scenario.rulebook), at: rulebook)
    }
    // Every trial is judged by the same rules, which take longer to make ready than a shift to judge.
    let judge = Judge(scenario).prepared()
    let faults = ModelTrial.faults(by: judge)
    let explained = petitionsWithFindings(root)
    // What was told of a petition is why it is handled badly, and of the leader's delay why nothing is signed.
    let isAllExplained = findings.isFound(.reactionNeverComes, at: root["approval"]?["after"])
    for fault in faults
    where !isAllExplained && !explained.contains(fault.petition) && !fault.rests(on: unkeepable) {
      findings.add(.modelFault(fault), at: root.place(of: fault))
    }
    // From a handling that cannot be done nothing follows of what a good officer would have earned.
    guard !faults.contains(where: \.isStuck) else { return }
    let faulty = explained.union(faults.map(\.petition))
    for rule in RulePrices.tooCheap(by: judge)
    where !faulty.contains(rule.petition) && !unkeepable.contains(rule.rule.id) {
      findings.add(.ruleTooCheap(rule), at: rulebook)
    }
    for officer in IdleOfficer.allCases {
      let percent = officer.percent(by: judge)
      guard !IdleOfficer.isFar(percent, from: scenario) else { continue }
      findings.add(
        .idleOfficerNear(officer, percent, scenario.passMark), at: root["pass-mark"] ?? root)
    }
  }
}

extension YAMLNode {
  /// Where the step of a model handling is written that is at fault, or else the whole handling.
  fileprivate func place(of fault: ModelFault) -> YAMLNode {
    let item = petition(fault.petition)
    let model = item?["model"] ?? item ?? self
    guard case .stuck(_, let step) = fault.cause else { return model }
    return model.item(at: step) ?? model
  }
}

extension ModelFault {
  /// Whether it is that a rule is broken of which it is known why.
  fileprivate func rests(on rules: Set<RuleID>) -> Bool {
    if case .loses(let loss) = cause { return rules.contains(loss.rule.id) }
    return false
  }

  fileprivate var isStuck: Bool {
    if case .stuck = cause { return true }
    return false
  }
}

extension Finding {
  static func modelFault(_ fault: ModelFault) -> Finding {
    switch fault.cause {
    case .stuck(let problem, _):
      Finding(
        .modelFaulty,
        Phrase(
          "cách xử lý mẫu không làm được: \(problem.vietnamese)",
          "the model handling cannot be done: \(problem.english)"),
        remedy: Phrase(
          "thêm bước còn thiếu trước nó, bỏ nó đi, hay cho ca thêm thời gian",
          "add the step that it needs, leave it out, or give the shift more time"))
    case .loses(let loss):
      Finding(
        .modelFaulty,
        Phrase(
          "cách xử lý mẫu của phiếu “\(fault.petition)” mất \(loss.points) điểm ở “\(loss.rule.id)”: \(loss.violation.statement.vietnamese)",
          "the model handling of petition “\(fault.petition)” loses \(loss.points.counted("point")) by “\(loss.rule.id)”: \(loss.violation.statement.english)"
        ),
        remedy: Phrase(
          "sửa các bước hay lời trong “model”, đáp án trong “truth”, hoặc chính quy tắc",
          "mend the steps or words under “model”, the “truth”, or the rule itself"))
    case .staysOpen:
      Finding(
        .modelFaulty,
        Phrase(
          "làm hết các bước mẫu mà phiếu “\(fault.petition)” vẫn chưa xong",
          "petition “\(fault.petition)” is still open when all model steps are done"),
        remedy: Phrase(
          "thêm bước kết thúc: trả lời, từ chối, gộp, trả lại, báo cáo lên trên hay ký",
          "add the step that ends it: an answer, a refusal, a merge, a return, a report up or a signature"
        ))
    }
  }

  static func rulebookWithoutLaw(_ rulebook: Rulebook) -> Finding {
    Finding(
      .rulebookWithoutLaw,
      Phrase(
        "bộ quy tắc “\(rulebook.id)” không có quy tắc nào là luật có hiệu lực vào ngày của ca",
        "the rulebook “\(rulebook.id)” has no rule that is law on the days of the shift"),
      remedy: Phrase(
        "cho bộ ấy kế thừa bộ của pháp luật quốc gia (“extends: quoc-gia”), hay ghi “status: law” cho quy tắc là luật",
        "let it extend the rulebook of the national law (“extends: quoc-gia”), or write “status: law” where a rule is law"
      ))
  }

  static func ruleTooCheap(_ cheap: CheapRule) -> Finding {
    let freed = cheap.freed.map(\.id.text).joined(separator: ", ")
    return Finding(
      .ruleTooCheap,
      Phrase(
        "phạm “\(cheap.rule.id)” mất \(cheap.price) điểm mà khỏi bị xét \(freed) (\(cheap.freedPoints) điểm), như ở phiếu “\(cheap.petition)”: làm kém hơn lại lợi",
        "to break “\(cheap.rule.id)” costs \(cheap.price) and leaves \(freed) unjudged (\(cheap.freedPoints)), as on petition “\(cheap.petition)”: doing worse pays"
      ),
      remedy: Phrase(
        "nâng điểm của “\(cheap.rule.id)”, hoặc bỏ nó khỏi “requires” của những quy tắc kia",
        "raise the points of “\(cheap.rule.id)”, or take it out of the “requires” of the others"))
  }

  static func idleOfficerNear(_ officer: IdleOfficer, _ percent: Int, _ mark: Int) -> Finding {
    let who =
      switch officer {
      case .endsAtOnce: Phrase("kết thúc ca ngay", "ends the shift at once")
      case .waitsItOut: Phrase("ngồi chờ hết ca", "waits the shift out")
      }
    return Finding(
      .idleOfficerNear,
      Phrase(
        "người không làm gì mà \(who.vietnamese) được \(percent) %, quá gần mức đạt \(mark) %",
        "an officer who does nothing and \(who.english) earns \(percent) %, too near the pass mark of \(mark) %"
      ),
      remedy: Phrase(
        "nâng “pass-mark”, hay điểm của những quy tắc đòi phải làm gì đó (cách nhau ít nhất \(IdleOfficer.margin))",
        "raise “pass-mark”, or the points of rules that ask for something to be done (at least \(IdleOfficer.margin) apart)"
      ))
  }
}
