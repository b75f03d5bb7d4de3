import JSON
import Petitions
import Scenarios
import WorkCalendar

/// Events of a Zalo Official Account's webhook, one JSON object a line, as the log of an office has
/// them.
///
/// An event that was delivered again counts once. What one sender wrote is one thread for as long as no
/// gap is longer than it may be.
package struct ZaloEvents {
  private let gapMilliseconds: Int64

  package init(gapHours: Int = ImportLimits.gapHours) {
    gapMilliseconds = Int64(gapHours) * 60 * Instant.millisecondsPerMinute
  }

  package func requests(in bytes: [UInt8], named file: String) -> RequestReading {
    var reading = RequestReading(file: file)
    let text = bytes[...].withoutMark
    switch text.firstVisible {
    case nil: break
    case UInt8(ascii: "{"):
      gather(text.jsonLines, into: &reading)
    case UInt8(ascii: "["):
      gather(text.jsonElements, into: &reading)
    default:
      // A line of something else among events is a bad row; where the first is, nothing may be one.
      let pieces = text.jsonLines
      if pieces.contains(where: { $0.bytes.firstVisible == UInt8(ascii: "{") }) {
        gather(pieces, into: &reading)
      } else {
        reading.findings.add(.formUnknown(ImportKind.zalo.contents))
      }
    }
    reading.finish()
    return reading
  }

  private func gather(_ pieces: [JSONPiece], into reading: inout RequestReading) {
    var seen: Set<String> = []
    var senders: [String] = []
    var events: [String: [CitizenEvent]] = [:]
    for piece in pieces {
      switch piece.value() {
      case .failure(let trouble): reading.findings.add(trouble.finding, at: trouble.place)
      case .success(let value):
        guard let event = citizenEvent(value, piece, &reading) else { continue }
        guard seen.insert(event.identity).inserted else {
          reading.repeatedCount += 1
          continue
        }
        if events[event.sender] == nil { senders.append(event.sender) }
        events[event.sender, default: []].append(event)
      }
    }
    for sender in senders { add(threads(of: events[sender] ?? []), of: sender, to: &reading) }
  }

  /// What one sender wrote, cut where it paused for longer than the gap.
  private func threads(of events: [CitizenEvent]) -> [[CitizenEvent]] {
    let sorted = events.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }.map(\.element)
    var threads: [[CitizenEvent]] = []
    for event in sorted {
      if let last = threads.last?.last,
        event.at.milliseconds - last.at.milliseconds <= gapMilliseconds
      {
        threads[threads.count - 1].append(event)
      } else {
        threads.append([event])
      }
    }
    return threads
  }

  private func add(
    _ threads: [[CitizenEvent]], of sender: String, to reading: inout RequestReading
  ) {
    for thread in threads {
      reading.requests.append(
        ReceivedRequest(
          channel: .zalo, senderKey: sender, person: ReceivedRequest.Person(),
          messages: thread.flatMap { event in
            event.contents.map { ReceivedRequest.Message(at: event.at, $0) }
          }, remarks: [], lines: thread.map(\.line)))
    }
  }
}

/// One event by which a citizen sent something.
private struct CitizenEvent {
  let sender: String
  let at: Instant
  /// What tells it from every other, however often it is delivered.
  let identity: String
  let contents: [ReceivedRequest.Content]
  let line: Int
}

extension ZaloEvents {
  /// The moments at which an event can have happened: the service is not older.
  private static let firstMillisecond: Int64 = 1_262_304_000_000
  private static let lastMillisecond: Int64 = 4_102_444_800_000

  /// What an event says, if it is one of a citizen; what is wrong with it is told.
  private func citizenEvent(
    _ value: JSONValue, _ piece: JSONPiece, _ reading: inout RequestReading
  ) -> CitizenEvent? {
    guard let name = value["event_name"]?.asText else {
      reading.findings.add(.fieldMissing("event_name"), at: piece.place(of: "event_name"))
      return nil
    }
    let isShared = name == "user_submit_info"
    guard isShared || ["user_send_", "anonymous_send_"].contains(where: name.hasPrefix) else {
      reading.passedOver[name, default: 0] += 1
      return nil
    }
    guard let sender = value["sender"]?["id"]?.asText else {
      reading.findings.add(.fieldMissing("sender.id"), at: piece.place(of: "sender"))
      return nil
    }
    guard let written = value["timestamp"]?.asText else {
      reading.findings.add(.fieldMissing("timestamp"), at: piece.place(of: "timestamp"))
      return nil
    }
    guard let unix = Int64(written), Self.firstMillisecond...Self.lastMillisecond ~= unix else {
      reading.findings.add(.timestampUnusable(written), at: piece.place(of: "timestamp"))
      return nil
    }
    let contents = isShared ? shared(value["info"]) : sent(value["message"], name)
    guard !contents.isEmpty else {
      let missing = isShared ? "info" : "message"
      reading.findings.add(.fieldMissing(missing), at: piece.place(of: missing))
      return nil
    }
    let isTooLong = contents.contains { content in
      if case .text(let text) = content { text.count > ImportLimits.textCharacters } else { false }
    }
    guard !isTooLong else {
      reading.findings.add(.textTooLong, at: piece.place(of: "text"))
      return nil
    }
    // A message has a name of its own; of what has none, the same at the same millisecond is the same.
    let identity =
      value["message"]?["msg_id"]?.asText.map { "\(sender) \($0)" }
      ?? "\(sender) \(name) \(unix) \((value["message"] ?? value["info"] ?? .null).canonicalText)"
    return CitizenEvent(
      sender: sender, at: Instant(unixMilliseconds: unix), identity: identity, contents: contents,
      line: piece.place.line)
  }

  /// What a sender let the channel tell: their name, phone and address.
  private func shared(_ info: JSONValue?) -> [ReceivedRequest.Content] {
    let parts = ["address", "ward", "district", "city"].compactMap { info?[$0]?.asText }
    let person = ReceivedRequest.Person(
      name: info?["name"]?.asText, phone: info?["phone"]?.asText,
      address: parts.isEmpty ? nil : parts.joined(separator: ", "))
    return person == ReceivedRequest.Person() ? [] : [.shared(person)]
  }

  /// The words of a message, then what hangs on it.
  private func sent(_ message: JSONValue?, _ event: String) -> [ReceivedRequest.Content] {
    var contents: [ReceivedRequest.Content] = []
    if let text = message?["text"]?.asText { contents.append(.text(text)) }
    for attachment in message?["attachments"]?.array ?? [] {
      contents.append(content(of: attachment))
    }
    // A small picture may come with nothing but its name.
    if contents.isEmpty, message != nil, event.hasSuffix("_send_sticker") { return [.sticker] }
    return contents
  }

  /// Addresses of files, their names and where somebody stood are left out: a person describes what
  /// there is to see.
  private func content(of attachment: JSONValue) -> ReceivedRequest.Content {
    switch attachment["type"]?.asText {
    case "image"?, "gif"?: return .attachment(.image)
    case "audio"?: return .attachment(.audio)
    case "video"?: return .attachment(.video)
    case "location"?: return .attachment(.location)
    case "sticker"?: return .sticker
    case "link"?:
      let payload = attachment["payload"]
      let words = ["title", "description", "url"].compactMap { payload?[$0]?.asText }
      return words.isEmpty ? .attachment(.file) : .text(words.joined(separator: "\n"))
    default: return .attachment(.file)
    }
  }
}
