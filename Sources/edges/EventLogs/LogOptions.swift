import Wording

/// How a log is to be read, where it does not say so itself.
package struct LogOptions: Hashable, Sendable {
  /// Where the rows of one case stand in a CSV file.
  package enum Order: Hashable, Sendable {
    /// Anywhere: all rows are held until the end of the file.
    case any
    /// Together: a case is handed out as soon as the next begins.
    case grouped
  }

  /// Which events of an XES log count, by their `lifecycle:transition`.
  package enum Transitions: Hashable, Sendable {
    case all
    /// Those that complete an activity, and those that do not say.
    case complete
  }

  /// What the defaults are that an XES log declares as `global`.
  package enum Defaults: Hashable, Sendable {
    /// Placeholders that the format asks for: what an event does not say, it does not say.
    case placeholders
    /// What holds for every event and case that does not say otherwise.
    case data
  }

  /// Up to when those who read a log take it to be complete.
  package enum End: Hashable, Sendable {
    case lastEvent
    /// Another moment, which was said.
    case said
  }

  package var columns = ColumnMap()
  package var order = Order.any
  package var transitions = Transitions.all
  /// The classifier of an XES log that makes activities' names; nil for `concept:name` alone.
  package var classifier: String?
  package var defaults = Defaults.placeholders
  package var moments = MomentReading()
  package var end = End.lastEvent
  /// Whether a row without a case belongs to that of the row above, as where cells were merged.
  package var fillsDown = false
  /// The names that rules look at, those of the case as a whole with `case.`; nil for all.
  ///
  /// What nobody looks at may be damaged without doubt about its case.
  package var asked: Set<String>?
  /// What stands between the cells of a CSV file; nil to find it in the first row.
  package var separator: UInt8?
  /// The line on which a CSV file's header stands; what is above it does not count.
  package var headerLine = 1
  package var heldByteMaximum = LogLimits.heldByteMaximum

  package init() {}
}

/// Which columns of a CSV file hold what; what is nil is found by its usual name.
///
/// A column is given by its name or, where none is called so, by its number counted from one; the
/// moment may stand in two, as `Ngày+Giờ`.
package struct ColumnMap: Hashable, Sendable {
  package var caseIdentifier: String?
  package var activity: String?
  package var moment: String?
  /// The columns that rules may look at; nil for all that are left.
  package var data: [String]?

  package init() {}

  /// Reads `case=…,activity=…,timestamp=…,data=a,b,c`, any part of it, each once; nil when it is none.
  package init?(parsing text: String) {
    let text = text.composed
    var isData = false
    var said: Set<Substring> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = halves.count == 2 ? String(halves[1]) : ""
      let key = halves.count == 2 ? halves[0] : ""
      switch key {
      case "case": caseIdentifier = name
      case "activity": activity = name
      case "timestamp": moment = name
      case "data": data = name.isEmpty ? [] : [name]
      default:
        guard isData else { return nil }
        data?.append(String(part))
        continue
      }
      guard said.insert(key).inserted else { return nil }
      isData = key == "data"
      if name.isEmpty && !isData { return nil }
    }
  }
}
