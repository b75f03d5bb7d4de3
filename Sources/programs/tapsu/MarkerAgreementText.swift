import JSON
import Marking
import Rules
import Statistics
import TextJudging
import Wording

extension TextStanding {
  /// The word for it in data.
  var word: String {
    switch self {
    case .unread: "unread"
    case .readOnce: "read-once"
    case .agreed: "agreed"
    case .disputed: "disputed"
    case .settled: "settled"
    }
  }

  var phrase: Phrase {
    switch self {
    case .unread: Phrase("chưa ai chấm", "unread")
    case .readOnce: Phrase("một người đã chấm", "read by one")
    case .agreed: Phrase("hai người khớp nhau", "two agree")
    case .disputed(_, let names):
      Phrase("hai người khác nhau ở \(names.count) điểm: ", "two differ in \(names.count): ")
        + names.map(PointNames.phrase).joined(separator: ", ")
    case .settled: Phrase("đã quyết", "settled")
    }
  }
}

/// What the words for points in a ledger mean to people.
enum PointNames {
  static func phrase(of name: String) -> Phrase {
    if name == "claim" { return Phrase("các điều phải cho biết", "what has to be told") }
    if let id = name.afterPrefix("claim:") { return Phrase("điều “\(id)”", "the claim “\(id)”") }
    if let check = name.afterPrefix("gate:").flatMap(GateCheck.init) {
      return TextPoint.gate(check).phrase
    }
    return Phrase(verbatim: name)
  }
}

extension String {
  fileprivate func afterPrefix(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}

/// The agreement of markers in sentences, with what kappa is worth.
struct MarkerAgreementText {
  private let found: MarkerAgreement

  init(_ found: MarkerAgreement) { self.found = found }

  var lines: [Phrase] {
    guard let agreement = found.agreement else {
      return [Phrase("Chưa thư nào có hai người chấm.", "No text was read by two yet.")]
    }
    var lines = [
      Phrase(
        "\(found.textCount) thư, \(found.pointCount) điểm do hai người chấm; khớp \(Self.percent(agreement.agreed.value)) %.",
        "\(found.textCount.counted("text")), \(found.pointCount.counted("point")) marked by two; they agree on "
          + "\(Self.percent(agreement.agreed.value)) %.")
    ]
    if let kappa = agreement.kappa {
      lines.append(
        Phrase("Kappa của Cohen: ", "Cohen’s kappa: ") + Self.phrase(kappa.value)
          + Phrase(verbatim: " (95 %: ") + Self.phrase(kappa.interval?.lower)
          + Phrase(" đến ", " to ") + Self.phrase(kappa.interval?.upper)
          + Phrase(verbatim: ")."))
    } else {
      lines.append(
        Phrase(
          "Kappa không tính được: mọi điểm đều một phán xét.",
          "Kappa cannot be calculated: every point got the same verdict."))
    }
    if agreement.isKappaMisleading {
      lines.append(
        Phrase(
          "Chớ tin kappa ở đây: \(Self.percent(agreement.prevalence)) % phán xét là một thứ, nên vài điểm khác nhau kéo nó "
            + "xuống nhiều dù hai người hầu như luôn khớp. Nhìn tỷ lệ khớp"
            + (agreement.adjustedKappa.map { ", và kappa hiệu chỉnh \(Self.phrase($0).vietnamese)" }
              ?? "")
            + ".",
          "Kappa misleads here: \(Self.percent(agreement.prevalence)) % of the verdicts are one, so that a few "
            + "differences pull it down though the two nearly always agree. Look at the share"
            + (agreement.adjustedKappa.map {
              ", and at the adjusted kappa \(Self.phrase($0).english)"
            }
              ?? "")
            + "."))
    }
    for entry in found.bySort where entry.agreed < entry.count {
      lines.append(
        Phrase(
          "  khớp \(entry.agreed)/\(entry.count): ", "  \(entry.agreed) of \(entry.count) agree: ")
          + PointNames.phrase(of: entry.sort))
    }
    return lines
  }

  var json: JSONValue {
    [
      "texts": .integer(Int64(found.textCount)), "points": .integer(Int64(found.pointCount)),
      "agreed": .text(found.agreement.map { Self.text($0.agreed.value) } ?? ""),
      "kappa": .text(found.agreement?.kappa.map { Self.text($0.value) } ?? ""),
      "misleading": .bool(found.agreement?.isKappaMisleading ?? false),
    ]
  }

  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

  /// A number with two digits, as each language writes it.
  private static func phrase(_ value: Double?) -> Phrase {
    Phrase(text(value).replacing(".", with: ","), text(value))
  }

  /// A number with two digits, for programs.
  private static func text(_ value: Double?) -> String {
    guard let value else { return "–" }
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
