package import Petitions
package import Wording

/// A text to start from, with placeholders that must be filled before it can be sent.
package struct ReplyTemplate: Hashable, Sendable {
  package let id: String
  package let title: Phrase
  package let verb: Verb
  package let text: String

  package init(id: String, title: Phrase, verb: Verb, text: String) {
    self.id = id
    self.title = title
    self.verb = verb
    self.text = text
  }
}

/// A place in a template that the officer has to fill: `{{tên người gửi}}`.
package enum Placeholder {
  /// The first placeholder that a text still has, braces included.
  ///
  /// Complexity: linear in the length of the text.
  package static func first(in text: String) -> Substring? {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return nil }
    var start: String.Index?
    var index = text.startIndex
    while index < text.endIndex {
      let rest = text[index...]
      if rest.hasPrefix("{{") {
        start = index
        index = text.index(index, offsetBy: 2)
      } else if let start, rest.hasPrefix("}}") {
        return text[start..<text.index(index, offsetBy: 2)]
      } else {
        index = text.index(after: index)
      }
    }
    return nil
  }
}
