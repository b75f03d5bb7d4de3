extension Sequence<Phrase> {
  /// The phrases in a row, with a sign between them that is the same in every language.
  package func joined(separator: String) -> Phrase {
    joined(separator: Phrase(verbatim: separator))
  }

  /// The phrases in a row, with words between them.
  package func joined(separator: Phrase) -> Phrase {
    Phrase(
      map(\.vietnamese).joined(separator: separator.vietnamese),
      map(\.english).joined(separator: separator.english))
  }
}

extension Phrase {
  /// One phrase and another right behind it, in each language.
  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.vietnamese + right.vietnamese, left.english + right.english)
  }

  /// A phrase and a sign right behind it that is the same in every language.
  package static func + (left: Phrase, right: String) -> Phrase {
    left + Phrase(verbatim: right)
  }
}
