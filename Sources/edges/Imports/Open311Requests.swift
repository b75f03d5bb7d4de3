import EventLogs
import JSON
import Petitions
import Scenarios
import WorkCalendar
import XML

/// Service requests as the Open311 standard (GeoReport v2) lists them, in JSON or in XML.
package struct Open311Requests {
  package init() {}

  package func requests(in bytes: [UInt8], named file: String) -> RequestReading {
    var reading = RequestReading(file: file)
    let text = bytes[...].withoutMark
    switch text.firstVisible {
    case nil: break
    case UInt8(ascii: "<"): readXML(Array(text), into: &reading)
    case UInt8(ascii: "["): read(text.jsonElements, into: &reading)
    case UInt8(ascii: "{"): readObject(text, into: &reading)
    default: reading.findings.add(.formUnknown(ImportKind.open311.contents))
    }
    reading.finish()
    return reading
  }

  private func add(_ record: Open311Record, to reading: inout RequestReading) {
    if let request = record.request(&reading.findings) { reading.requests.append(request) }
  }

  // MARK: - JSON

  private func read(_ pieces: [JSONPiece], into reading: inout RequestReading) {
    for piece in pieces {
      switch piece.value() {
      case .failure(let trouble): reading.findings.add(trouble.finding, at: trouble.place)
      case .success(let value): add(Open311Record(value, piece), to: &reading)
      }
    }
  }

  /// Reads one request, the list within an object, or a request on each line.
  private func readObject(_ text: ArraySlice<UInt8>, into reading: inout RequestReading) {
    let whole = JSONPiece(bytes: text, place: .start)
    // A list of many is longer than one request may be: its array is cut like any other.
    let opening = text.firstIndex(of: UInt8(ascii: "["))
    let list = opening.flatMap { wrappers(text[..<$0]) ? text[...] : nil }
    if let list {
      read(list.jsonElements, into: &reading)
    } else if case .success = whole.value() {
      read([whole], into: &reading)
    } else {
      read(text.jsonLines, into: &reading)
    }
  }

  /// Whether what stands before an array names it as a list of requests.
  private func wrappers(_ head: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: head, as: UTF8.self).filter { !$0.isWhitespace }
    return ["service_requests", "requests", "results", "data"].contains { words == "{\"\($0)\":" }
  }

  // MARK: - XML

  private func readXML(_ bytes: [UInt8], into reading: inout RequestReading) {
    let request = Open311Record.fields.count
    guard var reader = try? XMLReader(names: Open311Record.fields + ["request"], texts: .ofElements)
    else {
      reading.findings.add(.formUnknown(ImportKind.open311.contents))
      return
    }
    var record: Open311Record?
    var begun = ImportPlace.start
    var isAnyRequest = false
    var places = XMLPlaces()
    for start in stride(from: 0, to: bytes.count, by: Self.pieceByteCount) {
      let piece = Array(bytes[start..<min(start + Self.pieceByteCount, bytes.count)])
      let batch = reader.read(piece)
      places.enter(batch)
      for (index, event) in batch.events.enumerated() {
        switch event.kind {
        case .start:
          let place = places.place(of: event)
          begun = ImportPlace(line: place.line, column: place.column)
          guard event.name == request else { continue }
          isAnyRequest = true
          record = Open311Record(place: begun)
        case .end where event.name == request:
          if let record { add(record, to: &reading) }
          record = nil
        case .end:
          guard let name = event.name, let range = batch.text(endingAt: index) else { continue }
          record?.set(
            Open311Record.fields[name], String(decoding: batch.bytes[range], as: UTF8.self), begun)
        }
      }
      if let failure = batch.failure {
        return reading.findings.add(
          .malformed(failure), line: failure.line, column: failure.column)
      }
    }
    if let failure = reader.read([]).failure {
      reading.findings.add(.malformed(failure), line: failure.line, column: failure.column)
    } else if !isAnyRequest {
      reading.findings.add(.formUnknown(ImportKind.open311.contents))
    }
  }

  private static let pieceByteCount = 64 << 10
}

/// One request as the standard has it: texts under names, each with its place.
private struct Open311Record {
  static let fields = [
    "service_request_id", "service_name", "description", "agency_responsible", "status_notes",
    "requested_datetime", "address", "media_url", "first_name", "last_name", "phone", "email",
    "account_id", "device_id",
  ]

  private let place: ImportPlace
  private var values: [String: (text: String, place: ImportPlace)] = [:]

  init(place: ImportPlace) {
    self.place = place
  }

  init(_ value: JSONValue, _ piece: JSONPiece) {
    place = piece.place
    for field in Self.fields {
      if let text = value[field]?.asText { set(field, text, piece.place(of: field)) }
    }
  }

  /// Says a field, the first time that it is there.
  mutating func set(_ field: String, _ text: String, _ place: ImportPlace) {
    guard values[field] == nil, text.contains(where: { !$0.isWhitespace }) else { return }
    values[field] = (text, place)
  }

  private subscript(field: String) -> String? { values[field]?.text }

  /// The request, if it says anything; what is wrong with it is told.
  func request(_ findings: inout ImportFindings) -> ReceivedRequest? {
    guard self["description"] != nil || self["media_url"] != nil else {
      findings.add(.fieldMissing("description"), at: place)
      return nil
    }
    // Vietnamese names have the family's first, which forms call the last.
    let names = [self["last_name"], self["first_name"]].compactMap(\.self)
    let person = ReceivedRequest.Person(
      name: names.isEmpty ? nil : names.joined(separator: " "), phone: self["phone"],
      email: self["email"])
    guard let words = words(&findings) else { return nil }
    let at = moment(&findings)
    var messages = [ReceivedRequest.Message(at: at, .text(words))].filter { _ in !words.isEmpty }
    if self["media_url"] != nil { messages.append(.init(at: at, .attachment(.image))) }
    let key = self["account_id"] ?? self["device_id"] ?? "\(place.line):\(place.column)"
    let remarks: [(ReceivedRequest.Remark.Kind, String)] = [
      (.service, "service_name"), (.agency, "agency_responsible"), (.answer, "status_notes"),
    ]
    return ReceivedRequest(
      channel: nil, senderKey: key, person: person, messages: messages,
      remarks: remarks.compactMap { kind, field in
        self[field].map { ReceivedRequest.Remark(kind: kind, text: $0) }
      }, lines: [place.line])
  }

  /// What the sender wrote, with the place that they named; nothing where it is too long.
  private func words(_ findings: inout ImportFindings) -> String? {
    var words = self["description"] ?? ""
    if let address = self["address"] {
      words += (words.isEmpty ? "" : "\n") + "Nơi xảy ra: \(address)"
    }
    guard words.count <= ImportLimits.textCharacters else {
      findings.add(.textTooLong, at: values["description"]?.place ?? place)
      return nil
    }
    return words
  }

  private func moment(_ findings: inout ImportFindings) -> Instant? {
    guard let (text, place) = values["requested_datetime"] else { return nil }
    let moment = MomentReading().moment(of: text.filter { !$0.isNewline }.trimmed)
    if moment == nil { findings.add(.momentUnreadable(text), at: place) }
    return moment.map { ReceivedRequest.openingMoment($0.moment, $0.precision) }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}

extension ReceivedRequest {
  /// Of a day alone, the moment at which offices open: some moment has to stand in a scenario.
  static func openingMoment(_ moment: Instant, _ precision: MomentPrecision) -> Instant {
    precision == .day ? Instant(date: moment.date, minuteOfDay: openingMinute) : moment
  }

  private static let openingMinute = 8 * 60
}
