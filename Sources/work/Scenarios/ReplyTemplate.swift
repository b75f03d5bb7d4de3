package import Petitions
package import Wording

/// A text to start from, with placeholders that must be filled before it can be sent.
package struct ReplyTemplate: Hashable, Sendable {
  package let id: String
  package let title: Phrase
  package let verb: Verb
  /// For which refusals it is the one to start from.
  package let reason: DeclineReason?
  package let text: String

  package init(
    id: String, title: Phrase, verb: Verb, reason: DeclineReason? = nil, text: String
  ) {
    self.id = id
    self.title = title
    self.verb = verb
    self.reason = reason
    self.text = text
  }
}

/// A place in a template that the officer has to fill: `{{tên người gửi}}`.
package struct Placeholder: Hashable, Sendable {
  /// What stands between the braces.
  package let name: String
  /// Where it stands, braces included, in characters.
  package let range: Range<Int>

  /// The first placeholder that a text still has, braces included.
  ///
  /// Complexity: linear in the length of the text.
  package static func first(in text: String) -> Substring? {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return nil }
    var found: Substring?
    let characters = Array(text)
    forEach(in: characters) { place in
      let start = text.index(text.startIndex, offsetBy: place.range.lowerBound)
      found = text[start..<text.index(start, offsetBy: place.range.count)]
      return .stop
    }
    return found
  }

  /// The first placeholder of a text, letter by letter.
  package static func first(in characters: [Character]) -> Placeholder? {
    var found: Placeholder?
    forEach(in: characters) { place in
      found = place
      return .stop
    }
    return found
  }

  /// The placeholders of a text, in their order.
  package static func all(in characters: [Character]) -> [Placeholder] {
    var found: [Placeholder] = []
    forEach(in: characters) { place in
      found.append(place)
      return .goOn
    }
    return found
  }

  /// Whether what is filled in there goes into a place of another name too: they differ in capitals alone.
  package func isFilled(with name: String) -> Bool { self.name.lowercased() == name.lowercased() }

  /// A value as it is written there: a place that begins a sentence begins it with a capital.
  package func wording(of value: String) -> String {
    name.first?.isUppercase ?? false ? value.capitalised : value
  }

  /// A text with a value in every place of a name.
  package static func fill(_ name: String, with value: String, in text: String) -> String {
    var characters = Array(text)
    for place in all(in: characters).reversed() where place.isFilled(with: name) {
      characters.replaceSubrange(place.range, with: place.wording(of: value))
    }
    return String(characters)
  }

  /// The names of the places that a text still has, each once: those of one name are filled together.
  package static func names(in characters: [Character]) -> [String] {
    var names: [String] = []
    for place in all(in: characters)
    where !names.contains(where: place.isFilled) {
      names.append(place.name)
    }
    return names
  }

  private enum Next {
    case goOn
    case stop
  }

  /// Calls a function for each placeholder; braces that open anew begin it anew.
  ///
  /// Complexity: linear in the length of the text.
  private static func forEach(in characters: [Character], _ body: (Placeholder) -> Next) {
    var start: Int?
    var index = 0
    while index + 1 < characters.count {
      if characters[index] == "{" && characters[index + 1] == "{" {
        start = index
        index += 2
      } else if let from = start, characters[index] == "}" && characters[index + 1] == "}" {
        let name = String(characters[from + 2..<index])
        if case .stop = body(Placeholder(name: name, range: from..<index + 2)) { return }
        start = nil
        index += 2
      } else {
        index += 1
      }
    }
  }
}
