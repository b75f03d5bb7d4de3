import Petitions
import Wording

/// What a typed line asks for.
enum PlainCommand: Hashable {
  case list
  case show(PetitionID?)
  case deadlines(PetitionID?)
  case help
  case handbook(words: String)
  case wait
  case finish
  case leave
  case act(Verb, PetitionID?, rest: String)

  /// Reads a line: a word, a petition's number if one follows, and the rest.
  init?(_ line: String) {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let word = parts.first?.folded else { return nil }
    let after = parts.count > 1 ? String(parts[1]) : ""
    let (petition, rest) = Self.number(in: after)
    switch word {
    case "ds", "list": self = .list
    case "xem", "show": self = .show(petition)
    case "han", "deadlines": self = .deadlines(petition)
    case "giup", "help", "?": self = .help
    case "handbook", "camnang": self = .handbook(words: after)
    case "cam" where after.folded == "nang" || after.folded.hasPrefix("nang "):
      self = .handbook(words: String(after.drop { $0 != " " }.drop { $0 == " " }))
    case "cho", "wait": self = .wait
    case "xong", "finish": self = .finish
    case "thoat", "quit": self = .leave
    default:
      guard let verb = Self.words.first(where: { $0.words.contains(word) })?.verb else {
        return nil
      }
      self = .act(verb, petition, rest: rest)
    }
  }

  /// The words for each verb: first the Vietnamese one that help shows, then the English.
  static let words: [(verb: Verb, words: [String])] = [
    (.open, ["mo", "open"]), (.classify, ["loai", "classify"]), (.accept, ["nhan", "accept"]),
    (.ask, ["hoi", "ask"]), (.forward, ["chuyen", "forward"]), (.return, ["tra", "return"]),
    (.decline, ["tuchoi", "decline"]), (.merge, ["gop", "merge"]), (.split, ["tach", "split"]),
    (.markUrgent, ["khan", "mark-urgent"]), (.draft, ["soan", "draft"]),
    (.submit, ["trinh", "submit"]), (.send, ["gui", "send"]), (.redact, ["che", "redact"]),
    (.publish, ["congkhai", "publish"]), (.sync, ["dongbo", "sync"]),
    (.remind, ["dondoc", "remind"]), (.extend, ["giahan", "extend"]),
    (.apologise, ["xinloi", "apologise"]), (.note, ["ghi", "note"]), (.flag, ["bao", "flag"]),
  ]

  private static func number(in text: String) -> (PetitionID?, String) {
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let first = parts.first else { return (nil, "") }
    let digits = first.hasPrefix("#") ? first.dropFirst() : first
    guard !digits.isEmpty, digits.count <= 3, digits.allSatisfy(\.isASCII),
      digits.allSatisfy(\.isNumber)
    else { return (nil, text) }
    let padded = digits.count == 1 ? "0" + digits : String(digits)
    return (PetitionID(padded), parts.count > 1 ? String(parts[1]) : "")
  }
}
