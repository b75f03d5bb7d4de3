import OfficialText
import Rules
import TextJudging
package import Wording

/// Of what kind something is that a sender has to be told: as much as a leader says of what is missing,
/// without telling it.
package enum ClaimKind: CaseIterable, Sendable {
  case secondMatter
  case amount
  case day
  case period
  case basis
  case agency
  case contact
  case content
}

extension ClaimKind {
  /// Reads the kind off the plain words of a claim: what they state, or else that they give a reason, as
  /// "vì dồn việc" and "căn cứ: sổ theo dõi" do.
  init(of claim: Claim, agencies: AgencyNames) {
    guard !claim.splits else {
      self = .secondMatter
      return
    }
    let says = claim.says.vietnamese
    let stated = SplitText(says).statedValues(agencies: agencies).map { ClaimKind($0.value) }
    let isReason = says.lowercased().split { !$0.isLetter }.contains { $0 == "vì" || $0 == "cứ" }
    self = Self.allCases.first { stated.contains($0) } ?? (isReason ? .basis : .content)
  }

  private init(_ value: StatedValue) {
    self =
      switch value {
      case .amount: .amount
      case .day, .time: .day
      case .span: .period
      case .document: .basis
      case .agency: .agency
      case .phone, .netAddress, .code: .contact
      }
  }

  package var name: Phrase {
    switch self {
    case .secondMatter: Phrase("việc thứ hai", "the second matter")
    case .amount: Phrase("số tiền", "a sum of money")
    case .day: Phrase("ngày giờ", "a day or an hour")
    case .period: Phrase("thời hạn", "a period")
    case .basis: Phrase("căn cứ, lý do", "a basis or a reason")
    case .agency: Phrase("cơ quan", "an agency")
    case .contact: Phrase("nơi liên hệ, tra cứu", "where to turn or to look")
    case .content: Phrase("nội dung giải quyết", "what is done or to be done")
    }
  }
}
