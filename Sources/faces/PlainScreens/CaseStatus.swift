import Petitions
import Simulation
import Wording

/// Where a petition stands, in one word or two.
enum CaseStatus: Hashable {
  case new
  case reading
  case accepted
  case citizenAwaited
  case unitAwaited
  case approvalAwaited
  case approved
  case unitAnswered
  case closed(Ending)

  init(_ record: Case) {
    if let ending = record.ending {
      self = .closed(ending)
    } else if !record.isOpened {
      self = .new
    } else if record.approval == .awaited {
      self = .approvalAwaited
    } else if record.approval == .given {
      self = .approved
    } else if !record.factsAwaited.isEmpty {
      self = .citizenAwaited
    } else if record.holder != nil {
      self = record.hasUnitAnswered ? .unitAnswered : .unitAwaited
    } else {
      self = record.isAccepted ? .accepted : .reading
    }
  }

  var phrase: Phrase {
    switch self {
    case .new: Phrase("MỚI", "NEW")
    case .reading: Phrase("đang xem", "being read")
    case .accepted: Phrase("đã tiếp nhận", "accepted")
    case .citizenAwaited: Phrase("chờ công dân", "waiting for the citizen")
    case .unitAwaited: Phrase("chờ đơn vị", "waiting for the unit")
    case .approvalAwaited: Phrase("chờ duyệt", "waiting for approval")
    case .approved: Phrase("đã duyệt, chưa gửi", "approved, not sent")
    case .unitAnswered: Phrase("đơn vị đã trả lời, chờ bạn", "unit answered, your turn")
    case .closed(.answered): Phrase("đã trả lời", "answered")
    case .closed(.declined): Phrase("đã từ chối, hướng dẫn", "declined")
    case .closed(.merged(let other)): Phrase("đã gộp vào #\(other)", "merged into #\(other)")
    case .closed(.returned): Phrase("đã trả lại", "returned")
    }
  }
}
