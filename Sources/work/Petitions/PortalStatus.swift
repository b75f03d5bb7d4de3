package import Wording

/// How a petition stands, as the National Public Service Portal tells its sender.
package enum PortalStatus: String, CaseIterable, Sendable {
  /// The portal has heard nothing of it.
  case unreceived
  case received
  /// A unit has it.
  case processing
  /// It was answered, declined or merged.
  case done
}

extension PortalStatus {
  package var name: Phrase {
    switch self {
    case .unreceived: Phrase("chưa tiếp nhận", "not received")
    case .received: Phrase("đã tiếp nhận", "received")
    case .processing: Phrase("đang xử lý", "in progress")
    case .done: Phrase("đã có kết quả", "done")
    }
  }
}

/// What the portal shows of a petition: a status and, where a unit has it, which.
package struct PortalEntry: Hashable, Sendable {
  package let status: PortalStatus
  package let unit: UnitID?

  package init(_ status: PortalStatus, unit: UnitID? = nil) {
    self.status = status
    self.unit = unit
  }

  package static let unreceived = PortalEntry(.unreceived)
}
