package import Diagnostics

/// The kinds of problems that a log can have.
package enum LogProblemKind: Int, DiagnosticCatalogue {
  case unreadable = 450
  case notUTF8 = 451
  case unknownFormat = 452
  case emptyLog = 453
  case damagedGzip = 454
  case malformedXML = 455
  case documentType = 456
  case limit = 457
  case columnMissing = 458
  case nameUnknown = 459
  case columnTwice = 460
  case rowWidth = 461
  case quote = 462
  case caseMissing = 463
  case activityMissing = 464
  case momentMissing = 465
  case momentUnreadable = 466
  case caseReturned = 467
  case valueUnreadable = 468
  case caseValueDiffers = 469
  case farEvents = 470
  case noEvents = 471
  case valuePassedOver = 472
  case keyTwice = 473
  case traceTwice = 474
  case clockApart = 475

  package static let owner = DiagnosticOwner.eventLogs

  /// Whether a log with such a problem counts as read.
  package var severity: Severity {
    switch self {
    case .caseValueDiffers, .farEvents, .valuePassedOver, .keyTwice, .traceTwice, .clockApart:
      .warning
    case .unreadable, .notUTF8, .unknownFormat, .emptyLog, .damagedGzip, .malformedXML,
      .documentType, .limit, .columnMissing, .nameUnknown, .columnTwice, .rowWidth, .quote,
      .caseMissing, .activityMissing, .momentMissing, .momentUnreadable, .caseReturned,
      .valueUnreadable, .noEvents:
      .error
    }
  }
}
