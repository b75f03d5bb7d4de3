import Diagnostics
import Scenarios
import Wording

@testable import Imports

/// An event by which a citizen writes something.
func event(
  _ text: String, from sender: String = "8101", at milliseconds: Int64 = 1_676_250_300_000,
  name: String = "a1"
) -> String {
  let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    .replacing("\n", with: "\\n")
  return #"{"event_name":"user_send_text","app_id":"7","timestamp":"\#(milliseconds)","#
    + #""sender":{"id":"\#(sender)"},"recipient":{"id":"1"},"#
    + #""message":{"msg_id":"\#(name)","text":"\#(escaped)"}}"#
}

/// What is read of a file of events.
func zalo(_ lines: [String], gapHours: Int = 24) -> RequestReading {
  ZaloEvents(gapHours: gapHours).requests(
    in: Array(lines.joined(separator: "\n").utf8), named: "su-kien.jsonl")
}

extension RequestReading {
  /// What is wrong, each as `code line:column`.
  var problems: [String] {
    findings.diagnostics.map {
      "\($0.code) \($0.location.position.line):\($0.location.position.column)"
    }
  }

  var texts: [[String]] {
    requests.map { request in
      request.messages.map { message in
        switch message.content {
        case .text(let text): text
        case .attachment(let kind): "<\(kind.rawValue)>"
        case .sticker: "<sticker>"
        case .shared(let person): "<\(person.name ?? "") \(person.phone ?? "")>"
        }
      }
    }
  }
}

/// The draft of a reading, with nobody’s calendar.
func draft(_ reading: RequestReading, kind: ImportKind = .zalo) -> String {
  let setting = ScenarioDraft.Setting(
    name: "ban-nhap", level: .basic, kind: kind, file: "su-kien.jsonl", date: nil, calendar: nil)
  return ScenarioDraft(setting).files(of: reading.requests).map(\.text).joined()
}

/// One text of a sender of whom nothing is known, masked.
func masked(_ text: String, named names: [String] = []) -> MaskedText {
  var mask = PersonalMask()
  var sender = mask.sender("1", names: names, phones: [])
  return mask.mask(text, of: &sender)
}
