import Diagnostics
import Disk
import Gzip
import Wording
import XML

/// One thing wrong with a log.
///
/// What is said of it, and of mending it, stands in files of their own: this module's one catalogue of sentences.
enum LogProblem {
  case unreadable(DiskError)
  case notUTF8
  case unknownFormat
  case emptyLog
  case damagedGzip(GzipError)
  case malformedXML(XMLError)
  case documentType
  case limit(Limit)
  case columnMissing(Role, known: [String])
  /// The separator that was said stands nowhere in the header, where another one does.
  case separatorWrong(said: UInt8, seeming: UInt8)
  case nameUnknown(String, of: Named, nearest: String?, known: [String])
  case columnTwice(String)
  case rowWidth(found: Int, expected: Int, lacking: [Role])
  case quote(Quote)
  case caseMissing(Outside)
  case activityMissing
  case classifierEmpty(String, keys: [String], count: Int)
  case momentMissing
  case momentUnreadable(String, MomentTrouble)
  case caseReturned(String, first: Int)
  case valueUnreadable(String, key: String)
  case caseValueDiffers(String, case: String)
  case farEvents(FarEvents, LogOptions.End)
  case noEvents(LogKind)
  case valuePassedOver(String)
  case keyTwice(String)
  case traceTwice(String, first: Int, count: Int)
  case clockApart(String, day: String)
  case objectCentric

  enum Limit {
    case logBytes
    case rowBytes
    case columns
    case valueBytes
    case attributes
    case events
    case held
    case depth
    case markup
  }

  enum Role: CaseIterable {
    case caseIdentifier
    case activity
    case moment
  }

  /// What is called by names that whoever asks for an audit may give.
  enum Named {
    case column
    case classifier
  }

  enum Quote {
    case unclosed
    case followed
  }

  enum Outside {
    case cell
    /// The same, where the cell above was to be repeated and there is none.
    case firstCell
    case trace
    case event
  }
}

extension LogProblem {
  func diagnostic(at location: SourceLocation) -> Diagnostic {
    kind.diagnostic(at: location, message: message, remedy: remedy)
  }

  /// The kind of the problem, under whose number the handbook explains it.
  var kind: LogProblemKind {
    switch self {
    case .unreadable: .unreadable
    case .notUTF8: .notUTF8
    case .unknownFormat, .objectCentric: .unknownFormat
    case .emptyLog: .emptyLog
    case .damagedGzip: .damagedGzip
    case .malformedXML: .malformedXML
    case .documentType: .documentType
    case .limit: .limit
    case .columnMissing, .separatorWrong: .columnMissing
    case .nameUnknown: .nameUnknown
    case .columnTwice: .columnTwice
    case .rowWidth: .rowWidth
    case .quote: .quote
    case .caseMissing: .caseMissing
    case .activityMissing, .classifierEmpty: .activityMissing
    case .momentMissing: .momentMissing
    case .momentUnreadable: .momentUnreadable
    case .caseReturned: .caseReturned
    case .valueUnreadable: .valueUnreadable
    case .caseValueDiffers: .caseValueDiffers
    case .farEvents: .farEvents
    case .noEvents: .noEvents
    case .valuePassedOver: .valuePassedOver
    case .keyTwice: .keyTwice
    case .traceTwice: .traceTwice
    case .clockApart: .clockApart
    }
  }
}

extension LogProblem.Role {
  var name: Phrase {
    switch self {
    case .caseIdentifier: Phrase("mã hồ sơ", "the case")
    case .activity: Phrase("hoạt động", "the activity")
    case .moment: Phrase("thời điểm", "the timestamp")
    }
  }

  var key: String {
    switch self {
    case .caseIdentifier: "case"
    case .activity: "activity"
    case .moment: "timestamp"
    }
  }
}
