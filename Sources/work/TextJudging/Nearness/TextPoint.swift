package import Rules
package import Wording

/// One thing about a text that a person can decide: a claim, or a check of the gate.
package enum TextPoint: Hashable, Sendable {
  case claim(Claim)
  case gate(GateCheck)

  /// The word for it in a ledger; of claims, each petition has its own.
  package var name: String {
    switch self {
    case .claim(let claim): "claim:\(claim.id)"
    case .gate(let check): "gate:\(check.rawValue)"
    }
  }

  /// What a text has to be for the point to be kept, in plain words.
  package var phrase: Phrase {
    switch self {
    case .claim(let claim):
      switch claim.stance {
      case .wanted:
        Phrase("Cho biết: \(claim.says.vietnamese)", "Tells: \(claim.says.english)")
      case .forbidden:
        Phrase("Không nói: \(claim.says.vietnamese)", "Does not tell: \(claim.says.english)")
      }
    case .gate(let check):
      switch check {
      case .sense:
        Phrase("Là lời văn có nghĩa, thành câu", "Makes sense, in sentences")
      case .civil:
        Phrase(
          "Lịch sự: không xúc phạm, dọa, trách, làm nản lòng",
          "Is civil: no insult, threat, blame or discouragement")
      case .honest:
        Phrase(
          "Ngày, số, giấy tờ, cơ quan, tên người trong thư đều có trong vụ việc",
          "Every day, sum, paper, office and name in it is in the case")
      case .faithful:
        Phrase(
          "Kể đúng vụ việc, không thêm, không ngược, không đòi điều không nơi nào đòi",
          "Is true to the case: adds nothing, reverses nothing, asks for nothing that is not required"
        )
      case .addressed:
        Phrase(
          "Viết cho chính người gửi phản ánh này", "Is written to the sender of this petition")
      case .discreet:
        Phrase(
          "Không nêu họ tên người thứ ba mà chỉ người gửi kể ra",
          "Does not give the full name of anyone whom only the sender mentioned")
      case .proper:
        Phrase(
          "Không gợi ý tiền quà, không ép rút đơn, không hỏi hay để lộ điều phải giữ kín",
          "Does not hint at gifts, press for a withdrawal, or ask for or reveal anything secret")
      case .own:
        Phrase(
          "Viết cho chính phản ánh này, không chép lời người gửi hay thư của phản ánh khác",
          "Is written for this petition: neither the sender's words nor another's letter")
      case .pertinent:
        Phrase("Nói đúng việc của hồ sơ này", "Is about the matter of this petition")
      }
    }
  }
}

extension TextDemand {
  /// What a person can decide of a text by this demand, where its sender has to be told these claims.
  func points(_ isDue: (Claim) -> Bool) -> [TextPoint] {
    let claims = requirement.must.claims.asksForClaims ? truth.claims.map(\.claim) : []
    return claims.filter { asks(for: $0) && ($0.stance == .forbidden || isDue($0)) }
      .map { .claim($0) }
      + requirement.gate.map { .gate($0) }
  }
}

extension TextJudgement {
  /// Whether the text is right in a point.
  package func keeps(_ point: TextPoint) -> Bool {
    switch point {
    case .claim(let claim):
      !untold.contains { $0.claim == claim } && !mistold.contains { $0.claim == claim }
    case .gate(let check): !gate.contains { $0.check == check }
    }
  }

  /// The judgement with what persons decided in the place of what was found; `kept` says of each point
  /// whether the text is right in it.
  package func decided(_ kept: [TextPoint: Bool], by demand: TextDemand) -> TextJudgement {
    var judgement = self
    for point in demand.points({ _ in true }) {
      guard let isKept = kept[point], isKept != keeps(point) else { continue }
      if isKept { judgement.excuse(point) } else { judgement.hold(point) }
    }
    return judgement
  }
}
