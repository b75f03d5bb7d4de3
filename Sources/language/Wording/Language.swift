/// A language that TapSu speaks to its users.
package enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}

/// One thing said in both languages, chosen at the moment it is shown.
package struct Phrase: Hashable, Sendable {
  package let vietnamese: String
  package let english: String

  package init(_ vietnamese: String, _ english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// Creates a phrase that reads the same in every language, as a name or a quotation does.
  package init(verbatim text: String) {
    self.init(text, text)
  }

  package subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
