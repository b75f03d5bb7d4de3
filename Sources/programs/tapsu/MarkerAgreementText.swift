import JSON
import Marking
import Statistics
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
      Phrase(
        "hai người khác nhau ở \(names.count) điểm: \(names.joined(separator: ", "))",
        "two differ in \(names.count): \(names.joined(separator: ", "))")
    case .settled: Phrase("đã quyết", "settled")
    }
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
      let (low, high) = (Self.text(kappa.interval?.lower), Self.text(kappa.interval?.upper))
      lines.append(
        Phrase(
          "Kappa của Cohen: \(Self.text(kappa.value)) (95 %: \(low) đến \(high)).",
          "Cohen’s kappa: \(Self.text(kappa.value)) (95 %: \(low) to \(high))."))
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
            + (agreement.adjustedKappa.map { ", và kappa hiệu chỉnh \(Self.text($0))" } ?? "")
            + ".",
          "Kappa misleads here: \(Self.percent(agreement.prevalence)) % of the verdicts are one, so that a few "
            + "differences pull it down though the two nearly always agree. Look at the share"
            + (agreement.adjustedKappa.map { ", and at the adjusted kappa \(Self.text($0))" } ?? "")
            + "."))
    }
    for entry in found.bySort where entry.agreed < entry.count {
      lines.append(
        Phrase(
          "  \(entry.sort): khớp \(entry.agreed)/\(entry.count)",
          "  \(entry.sort): \(entry.agreed) of \(entry.count) agree"))
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

  /// A number with two digits, as both languages can read it.
  private static func text(_ value: Double?) -> String {
    guard let value else { return "–" }
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
