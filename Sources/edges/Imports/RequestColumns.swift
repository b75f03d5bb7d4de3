import Disk
import EventLogs
import Petitions
import Scenarios
import Wording
import WorkCalendar

/// Which column of a table says what of a request: `text=Nội dung,time=Ngày+Giờ,phone=Điện thoại`.
package struct RequestColumns: Hashable, Sendable {
  /// What a column can say.
  package enum Field: String, CaseIterable, Sendable {
    /// What the sender wrote; the only one without which there is no request.
    case text
    case time
    case channel
    case name
    case phone
    case email
    case address
    /// Where the matter is.
    case place
    /// Who the sender is, so that two requests of one can be told.
    case sender
    /// What the office wrote about it.
    case answer
    case agency
    case service
  }

  /// The columns of each field, by name or by number.
  let columns: [Field: String]

  /// Reads the pairs; nothing where a pair is none, a field is unknown or given twice, or no column has
  /// the text.
  ///
  /// A comma within a column's name is no trouble: what names no field goes on with the one before.
  package init?(parsing text: String) {
    var columns: [Field: String] = [:]
    var last: Field?
    for part in text.composed.split(separator: ",", omittingEmptySubsequences: false) {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if halves.count == 2, let field = Field(rawValue: halves[0].description.trimmed) {
        guard columns[field] == nil else { return nil }
        columns[field] = halves[1].description.trimmed
        last = field
      } else {
        guard let last, let name = columns[last] else { return nil }
        columns[last] = name + "," + part
      }
    }
    guard columns[.text] != nil, columns.values.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.columns = columns
  }
}

/// Requests from a table, a row each.
package struct TableRequests {
  private let map: RequestColumns
  private let separator: UInt8?

  package init(_ map: RequestColumns, separator: UInt8? = nil) {
    self.map = map
    self.separator = separator
  }

  package func requests(in bytes: [UInt8], named file: String) -> RequestReading {
    var reading = RequestReading(file: file)
    do throws(CSVTable.Failure) {
      var table = try CSVTable(.bytes(bytes), separator: separator)
      if let header = try table.next() {
        if let trouble = header.trouble {
          reading.findings.add(.malformed(trouble), line: header.line)
        } else if let cells = places(in: header, &reading.findings) {
          while let row = try table.next() { add(row, cells, to: &reading) }
        }
      }
    } catch {
      switch error {
      case .empty: break
      case .foreign, .damaged: reading.findings.add(.formUnknown(ImportKind.csv.contents))
      case .tooLarge:
        reading.findings.add(
          .unreadable(.tooLarge(bytesMaximum: ImportLimits.fileByteMaximum)))
      case .disk(let error): reading.findings.add(.unreadable(error))
      }
    }
    reading.finish()
    return reading
  }

  // MARK: - The header

  /// The cells of each field, which may stand in several columns: `Ngày+Giờ`.
  private func places(
    in header: CSVTableRow, _ findings: inout ImportFindings
  ) -> [RequestColumns.Field: [Int]]? {
    let names = header.cells.map(\.visibleName.composed)
    var places: [RequestColumns.Field: [Int]] = [:]
    var isWhole = true
    for field in RequestColumns.Field.allCases {
      guard let named = map.columns[field] else { continue }
      let parts =
        cells(of: named, among: names).isEmpty
        ? named.split(separator: "+").map { String($0).trimmed } : [named]
      for part in parts {
        let found = cells(of: part, among: names)
        switch found.count {
        case 1: places[field, default: []].append(found[0])
        case 0:
          findings.add(.columnUnknown(part, known: names), line: header.line)
          isWhole = false
        default:
          let place = header.position(of: found[1])
          findings.add(.columnTwice(part), line: place.line, column: place.column)
          isWhole = false
        }
      }
    }
    return isWhole ? places : nil
  }

  /// The columns of a name or, where none is called so, of a number counted from one.
  private func cells(of name: String, among names: [String]) -> [Int] {
    let wanted = name.visibleName.composed
    var cells = names.indices.filter { names[$0] == wanted }
    if cells.isEmpty {
      cells = names.indices.filter { names[$0].lowercased() == wanted.lowercased() }
    }
    if cells.isEmpty, let number = Int(wanted), 1...max(1, names.count) ~= number {
      cells = [number - 1]
    }
    return cells
  }

  // MARK: - Rows

  private func add(
    _ row: CSVTableRow, _ cells: [RequestColumns.Field: [Int]], to reading: inout RequestReading
  ) {
    if let trouble = row.trouble {
      return reading.findings.add(.malformed(trouble), line: row.line)
    }
    func text(_ field: RequestColumns.Field, _ joint: String = ", ") -> String? {
      let parts = (cells[field] ?? []).compactMap { cell in
        row.cells.indices.contains(cell) && !row.cells[cell].isEmpty ? row.cells[cell] : nil
      }
      return parts.isEmpty ? nil : parts.joined(separator: joint)
    }
    func complain(_ finding: ImportFinding, _ field: RequestColumns.Field) {
      let cell = min(cells[field]?.first ?? 0, max(0, row.cells.count - 1))
      let place = row.position(of: cell)
      reading.findings.add(finding, line: place.line, column: place.column)
    }
    guard var words = text(.text, "\n") else {
      return complain(.fieldMissing(map.columns[.text] ?? ""), .text)
    }
    if let place = text(.place) { words += "\nNơi xảy ra: \(place)" }
    guard words.count <= ImportLimits.textCharacters else { return complain(.textTooLong, .text) }
    var at: Instant?
    if let written = text(.time, " ") {
      if let moment = MomentReading().moment(of: written) {
        at = ReceivedRequest.openingMoment(moment.moment, moment.precision)
      } else {
        complain(.momentUnreadable(written), .time)
      }
    }
    let remarks: [(ReceivedRequest.Remark.Kind, RequestColumns.Field)] = [
      (.service, .service), (.agency, .agency), (.answer, .answer),
    ]
    reading.requests.append(
      ReceivedRequest(
        channel: text(.channel).flatMap(Channel.init(spoken:)),
        senderKey: text(.sender) ?? text(.phone) ?? text(.email) ?? "line \(row.line)",
        person: ReceivedRequest.Person(
          name: text(.name, " "), phone: text(.phone), email: text(.email), address: text(.address)),
        messages: [ReceivedRequest.Message(at: at, .text(words))],
        remarks: remarks.compactMap { kind, field in
          text(field).map { ReceivedRequest.Remark(kind: kind, text: $0) }
        }, lines: [row.line]))
  }
}

extension Channel {
  /// The channel that offices call so, in any spelling; nothing where the name is of none.
  init?(spoken name: String) {
    let name = name.folded.trimmed
    if let channel = Channel(rawValue: name) {
      self = channel
      return
    }
    let words: [(String, Channel)] = [
      ("zalo", .zalo), ("ihanoi", .cityApp), ("ung dung", .cityApp), ("app", .cityApp),
      ("cong", .nationalPortal), ("duong day nong", .hotline), ("hotline", .hotline),
      ("tong dai", .hotline), ("dien thoai", .hotline), ("thu dien tu", .email), ("mail", .email),
      ("buu", .post), ("cong van", .post), ("thu", .post), ("quay", .counter),
      ("truc tiep", .counter), ("tiep cong dan", .counter), ("tiep dan", .counter),
    ]
    guard let found = words.first(where: { name.contains($0.0) }) else { return nil }
    self = found.1
  }
}
