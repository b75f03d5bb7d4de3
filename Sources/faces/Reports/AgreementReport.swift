package import Authoring
package import Documents
package import Petitions
import Rules
import Scenarios
import Scoring
package import Wording

/// How the rules of a scenario and people agree on texts to its senders.
package struct AgreementReport: Sendable {
  private let scenario: ScenarioID
  package let agreement: Agreement
  private let disagreements: [ReplyJudgement]

  /// The letters of a text that are shown.
  private static let quotedMaximum = 90

  package init(_ scenario: ScenarioID, _ judgements: [ReplyJudgement]) {
    self.scenario = scenario
    var agreement = Agreement.none
    for judgement in judgements { agreement.note(judgement) }
    self.agreement = agreement
    disagreements = judgements.filter { !$0.agrees }
  }

  /// How much of it is told.
  package enum Detail: Sendable {
    case summary
    /// Before the summary, each text on which rules and people disagree.
    case disagreements
  }

  /// The agreement in a sentence, and what a text on which they disagree lost its points by.
  package func document(_ language: Language, _ detail: Detail) -> Document {
    let told = detail == .summary ? [] : disagreements
    let items = told.map { judgement -> Block in
      .item(
        ListItem(
          head(judgement)[language], layout: .indented(4),
          details: judgement.losses.map { .paragraph(loss($0, judgement)[language]) }))
    }
    return Document(
      Phrase("Quy tắc và người chấm", "Rules and markers")[language], in: language,
      items + [.paragraph("\(scenario): \(Self.words(agreement)[language])")])
  }

  /// An agreement in words, for one scenario or for several.
  package static func words(_ agreement: Agreement) -> Phrase {
    let (lose, fair) = (agreement.fairThatLose, agreement.fairCount)
    let (pass, unfair) = (agreement.unfairThatPass, agreement.unfairCount)
    let (whole, tenth) = (agreement.agreedPermille / 10, agreement.agreedPermille % 10)
    let kappa = kappa(of: agreement)
    return Phrase(
      "\(lose)/\(fair) thư được bị trừ điểm, \(pass)/\(unfair) thư hỏng lọt qua; "
        + "khớp người chấm \(whole),\(tenth) %, \(kappa.vietnamese)",
      "\(lose) of \(fair.counted("fair text")) \(lose == 1 ? "loses" : "lose") points, "
        + "\(pass) of \(unfair.counted("unfair one")) \(pass == 1 ? "passes" : "pass"); "
        + "agreement \(whole).\(tenth) %, \(kappa.english)")
  }

  /// What reading the near ones would find, in words.
  package static func words(_ nearness: Nearness) -> Phrase {
    let (all, wrong) = (nearness.all, nearness.wrong)
    let (lose, pass) = (nearness.fairThatLose, nearness.unfairThatPass)
    return Phrase(
      "người chấm nên đọc \(all.near)/\(all.count) thư (gần ranh giới), trong đó có "
        + "\(wrong.near)/\(wrong.count) chỗ máy sai: \(lose.near)/\(lose.count) thư bị trừ oan, "
        + "\(pass.near)/\(pass.count) thư hỏng lọt qua",
      "\(all.near) of \(all.count.counted("text")) \(all.near == 1 ? "is" : "are") near and for a "
        + "person to read; \(wrong.near) of \(wrong.count.counted("error")) "
        + "\(wrong.near == 1 ? "is" : "are") among them: \(lose.near) of "
        + "\(lose.count.counted("fair text")) that lost points, \(pass.near) of "
        + "\(pass.count.counted("unfair one")) that passed"
    )
  }

  /// In how many texts there is a sentence to ask about, in words.
  package static func words(_ texts: UngroundedTexts) -> Phrase {
    let (fair, unfair) = (texts.fairAsked, texts.unfairAsked)
    return Phrase(
      "câu chưa rõ căn cứ: có ở \(fair)/\(texts.fairCount) thư được (mỗi thư để riêng ra), "
        + "\(unfair)/\(texts.unfairCount) thư hỏng; không trừ điểm",
      "a sentence that rests on nothing: in \(fair) of \(texts.fairCount.counted("fair text")), each "
        + "left out in turn, and in \(unfair) of \(texts.unfairCount.counted("unfair one")); it costs "
        + "no points")
  }

  private static func kappa(of agreement: Agreement) -> Phrase {
    guard let hundredths = agreement.kappaHundredths else {
      return Phrase(
        "kappa không tính được vì chỉ có một phía", "kappa cannot be calculated with one side alone"
      )
    }
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let digits = rest < 10 ? "0\(rest)" : "\(rest)"
    guard agreement.isKappaMisleading else {
      return Phrase("kappa \(sign)\(whole),\(digits)", "kappa \(sign)\(whole).\(digits)")
    }
    return Phrase(
      "kappa \(sign)\(whole),\(digits) (chớ tin: một phía quá ít)",
      "kappa \(sign)\(whole).\(digits) (misleading: one side is rare)")
  }

  private func head(_ judgement: ReplyJudgement) -> Phrase {
    let reply = judgement.reply
    let text = shortened(reply.text.onOneLine)
    let start = "\(scenario) #\(reply.petition)"
    let mark = ([reply.mark] + (reply.note.map { [$0] } ?? [])).joined(separator: ": ")
    switch reply.verdict {
    case .fair:
      return Phrase(
        "\(start), thư được, mất \(judgement.pointsLost) điểm (\(mark)): “\(text)”",
        "\(start), fair, loses \(judgement.pointsLost) (\(mark)): “\(text)”")
    case .unfair:
      return Phrase(
        "\(start), thư hỏng, không mất điểm (\(mark)): “\(text)”",
        "\(start), unfair, loses nothing (\(mark)): “\(text)”")
    }
  }

  private func loss(_ loss: Loss, _ judgement: ReplyJudgement) -> Phrase {
    let statement = loss.violation.statement
    let claims = judgement.claims(at: loss.rule).map(\.id).joined(separator: ", ")
    let names = claims.isEmpty ? "" : " [\(claims)]"
    let start = "\(loss.rule.id) -\(loss.points)\(names): "
    return Phrase(start + statement.vietnamese, start + statement.english)
  }

  private func shortened(_ text: String) -> String {
    guard text.count > Self.quotedMaximum else { return text }
    let start = text.prefix(Self.quotedMaximum)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }
}
