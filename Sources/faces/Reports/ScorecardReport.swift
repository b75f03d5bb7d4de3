package import Documents
package import JSON
import Petitions
import Rules
package import Scoring
import Shifts
package import Wording

/// A scorecard as a document and as JSON: the same facts as on the screen.
package struct ScorecardReport: Sendable {
  let card: Scorecard
  /// What was written and never sent.
  private let unsent: [UnsentDraft]

  package init(_ card: Scorecard, unsent: [UnsentDraft] = []) {
    self.card = card
    self.unsent = unsent
  }

  /// The scorecard in lines of text.
  package func lines(_ language: Language) -> [String] { document(language).lines() }

  /// The number of a rule that was broken, to look up.
  package var ruleToLookUp: String? {
    card.petitions.lazy.flatMap(\.violations).first?.rule.id.text
  }

  /// The scorecard: the result, then each petition with what was lost in it and by which law.
  package func document(_ language: Language) -> Document {
    var blocks: [Block] = [.paragraph(headline(language))]
    for (petition, rule) in card.failPoints {
      let head = Phrase("Điểm liệt: ", "Automatic fail: ")[language]
      blocks.append(.paragraph("\(head)\(rule.id) #\(petition)"))
    }
    if let closing = card.closing {
      let head = Phrase("Kết thúc: ", "Ended: ")[language]
      blocks.append(.paragraph(head + closing.name[language]))
    } else {
      blocks.append(.remark(Self.unfinished[language]))
    }
    if card.petitions.contains(where: { !$0.losses.isEmpty }) {
      blocks.append(.remark(CostTexts.most(Rule.pointsPerPetition)[language]))
    }
    for score in card.petitions {
      let heading = "#\(score.petition) \(score.subject[language]): \(score.points)/100"
      blocks.append(.section(heading, parts(of: score, language)))
    }
    return Document(Phrase("Bảng điểm", "Scorecard")[language], in: language, blocks)
  }

  /// What is told of a petition: that it never came, what was lost, and what was written and not sent.
  private func parts(of score: PetitionScore, _ language: Language) -> [Block] {
    var parts: [Block] = []
    if !score.hasArrived {
      let absence =
        card.closing == nil
        ? Phrase("chưa đến", "has not arrived yet")
        : Phrase(
          "ca kết thúc trước khi phản ánh này đến", "the shift ended before this petition arrived")
      parts.append(.remark(absence[language]))
    }
    parts += score.losses.map { .item(item($0, language)) }
    for draft in unsent where draft.petition == score.petition {
      parts.append(.term(Self.unsentDraft[language], draft.text))
    }
    return parts
  }

  private static let unsentDraft = Phrase(
    "Thư đã viết mà chưa gửi", "Written and not sent")

  private static let unfinished = Phrase(
    "Ca chưa kết thúc: điểm dưới đây là nếu dừng ngay lúc này, việc chưa làm đều bị tính.",
    "The shift has not ended: this is the score if it stopped now, with everything undone counted.")

  private func headline(_ language: Language) -> String {
    let verdict =
      card.closing == nil
      ? Phrase("CHƯA XONG", "UNFINISHED")
      : card.isPassed
        ? Phrase("ĐẠT", "PASSED")
        : card.percent < card.passMark
          ? Phrase("CHƯA ĐẠT", "NOT PASSED")
          : Phrase("CHƯA ĐẠT vì điểm liệt", "NOT PASSED, automatic fail")
    return Phrase(
      "\(card.closing == nil ? "TẠM TÍNH" : "KẾT QUẢ") \(card.percent)/100 · \(verdict.vietnamese) (cần \(card.passMark)) · "
        + "\(card.pointsEarned)/\(card.pointsPossible) điểm · giữ quy tắc \(card.rulesKept) lần, tính từng phản ánh",
      "\(card.closing == nil ? "SO FAR" : "RESULT") \(card.percent)/100 · \(verdict.english) (\(card.passMark) needed) · "
        + "\(card.pointsEarned)/\(card.pointsPossible) points · "
        + "rules kept \(card.rulesKept.counted("time")), counted by petition"
    )[language]
  }

  private func item(_ loss: Loss, _ language: Language) -> ListItem {
    let rule = loss.rule
    var details: [Block] = [
      .paragraph(loss.violation.statement[language]),
      .paragraph("\(Citation.heading[language]): \(rule.citation.phrase[language])"),
    ]
    if let why = CostTexts.usedUp(by: loss) { details.append(.paragraph(why[language])) }
    if !loss.consequences.isEmpty {
      let head = Phrase(
        "−\(loss.ownPoints) của chính quy tắc này; kéo theo những điều vì thế không xét được:",
        "−\(loss.ownPoints) for this rule itself; lost with it is what could no longer be judged:")
      details.append(.paragraph(head[language]))
      details += loss.consequences.map { entry in
        .item(
          ListItem(CostTexts.lostAlong(entry.rule)[language], lead: "−\(entry.pointsLost)"))
      }
    }
    return ListItem(
      "\(rule.id) \(rule.title[language])", lead: CostTexts.taken(loss.pointsTaken),
      details: details)
  }

  /// The scorecard as JSON: what it says, and every verdict with its evidence.
  package func json(_ language: Language) -> JSONValue {
    [
      "scenario": .text(card.scenario.text),
      "percent": .integer(Int64(card.percent)),
      "points": .integer(Int64(card.pointsEarned)),
      "pointsPossible": .integer(Int64(card.pointsPossible)),
      "passMark": .integer(Int64(card.passMark)),
      "passed": .bool(card.isPassed),
      "failPoints": .array(card.failPoints.map { .text("\($0.rule.id) #\($0.petition)") }),
      "closing": card.closing.map { .text($0.rawValue) } ?? .null,
      "elapsedMilliseconds": .integer(card.elapsedMilliseconds),
      "petitions": .array(card.petitions.map { json($0, language) }),
    ]
  }

  private func json(_ score: PetitionScore, _ language: Language) -> JSONValue {
    [
      "petition": .text(score.petition.text),
      "points": .integer(Int64(score.points)),
      "arrived": .bool(score.hasArrived),
      "losses": .array(score.losses.map(json)),
      "unsentDraft": unsent.first { $0.petition == score.petition }.map { .text($0.text) } ?? .null,
      "verdicts": .array(score.verdicts.map { json($0, language) }),
    ]
  }

  private func json(_ loss: Loss) -> JSONValue {
    [
      "rule": .text(loss.rule.id.text),
      "points": .integer(Int64(loss.points)),
      "pointsTaken": .integer(Int64(loss.pointsTaken)),
    ]
  }

  private func json(_ entry: RuleVerdict, _ language: Language) -> JSONValue {
    var members = [
      JSONMember("rule", .text(entry.rule.id.text)),
      JSONMember("title", .text(entry.rule.title[language])),
      JSONMember("citation", .text(entry.rule.citation.phrase[language])),
    ]
    switch entry.verdict {
    case .kept(let evidence):
      members.append(JSONMember("verdict", "kept"))
      members.append(JSONMember("evidence", .array(evidence.map { .integer(Int64($0)) })))
    case .notActivated: members.append(JSONMember("verdict", "not-activated"))
    case .notJudged(let step):
      members.append(JSONMember("verdict", "not-judged"))
      members.append(JSONMember("because", .text(step.text)))
      if entry.pointsLost > 0 {
        members.append(JSONMember("pointsLost", .integer(Int64(entry.pointsLost))))
      }
    case .broken(let violation):
      members.append(JSONMember("verdict", "broken"))
      members.append(JSONMember("pointsLost", .integer(Int64(entry.pointsLost))))
      members.append(JSONMember("statement", .text(violation.statement[language])))
      members.append(
        JSONMember("evidence", .array(violation.evidence.map { .integer(Int64($0)) })))
      if let deadline = violation.deadline {
        members.append(JSONMember("deadline", DeadlineReport(deadline).json(language)))
      }
    }
    return .object(members)
  }
}
