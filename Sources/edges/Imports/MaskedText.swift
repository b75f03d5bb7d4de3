import Wording

/// A text in which what could tell who somebody is was replaced by what nobody has.
struct MaskedText: Hashable {
  /// What was replaced, and by what.
  struct Mask: Hashable {
    let kind: MaskKind
    /// What stands in the text now.
    let words: String
    /// Whether it is taken for the sender's own.
    let isOfSender: Bool
  }

  let text: String
  let masks: [Mask]
}

/// The kinds of personal data that are replaced.
enum MaskKind: CaseIterable, Hashable {
  case name
  case phone
  case email
  case address
  case identityNumber
  case plate
  case bankAccount
  case fileNumber
  case otherNumber
  case link
  case ward

  /// What the author is told was replaced, in a draft's comments.
  var words: String {
    switch self {
    case .name: "họ tên"
    case .phone: "số điện thoại"
    case .email: "thư điện tử"
    case .address: "địa chỉ"
    case .identityNumber: "số định danh"
    case .plate: "biển số"
    case .bankAccount: "số tài khoản"
    case .fileNumber: "mã hồ sơ"
    case .otherNumber: "số khác"
    case .link: "đường dẫn"
    case .ward: "phường, xã"
    }
  }

  /// Whether it must not be published: the ward of a matter may be.
  var isPersonal: Bool { self != .link && self != .ward }
}
