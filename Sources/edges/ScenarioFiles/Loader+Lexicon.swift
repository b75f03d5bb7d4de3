import OfficialText
import Wording
import YAML

/// By which words the rules of a rulebook have texts read.
enum LexiconChoice {
  /// Those of the lexicon that a rulebook names.
  case named(Field)
  /// Those that the library has under the usual name, or TapSu itself.
  case usual
}

extension Loader {
  /// The words by which the rules that are being read have texts read.
  func readLexiconInUse() -> Lexicon {
    switch lexicon {
    // One that cannot be read has its finding, and then nothing is judged by any other.
    case .named(let field): lexicon(named: field) ?? .vietnamese
    case .usual: usualLexicon()
    }
  }

  func readLexicon(_ document: Document, _ id: String) -> Lexicon? {
    guard
      let fields = document.fields(["title", "lists", "numbers", "synonyms"], findings: findings)
    else {
      return nil
    }
    _ = document.identifier(fields)
    _ = fields.required("title") { $0.phrase(atMost: Bounds.titleCharacters) }
    let lists = fields.required("lists") { readEntries($0, of: Lexicon.List.self, readPhraseList) }
    let numbers = fields.required("numbers") {
      readEntries($0, of: Lexicon.Number.self, readReach)
    }
    let synonyms = fields.optional("synonyms") { readSynonymGroups($0) }
    guard let lists, let numbers else { return nil }
    return Lexicon(id: id, lists: lists, numbers: numbers, synonyms: synonyms ?? [:])
  }

  /// Groups of words that are used for one another, under names of the file's own.
  private func readSynonymGroups(_ field: Field) -> [String: [String]]? {
    guard let entries = field.node.mapping else {
      _ = field.fields([])
      return nil
    }
    var groups: [String: [String]] = [:]
    for entry in entries.prefix(Bounds.synonymGroups) {
      groups[entry.name] = readPhraseList(Field(node: entry.value, findings: findings))
    }
    return groups
  }

  /// A mapping that has an entry for each word of a type, none left out.
  private func readEntries<Name: RawRepresentable<String> & CaseIterable & Hashable, Value>(
    _ field: Field, of names: Name.Type, _ read: (Field) -> Value?
  ) -> [Name: Value]? {
    guard let fields = field.fields(names.allCases.map(\.rawValue)) else { return nil }
    var entries: [Name: Value] = [:]
    for name in names.allCases {
      if let value = fields.required(name.rawValue, read) { entries[name] = value }
    }
    return entries
  }

  /// A list of phrases, with a sentence that says what it decides.
  private func readPhraseList(_ field: Field) -> [String]? {
    guard let fields = field.fields(["decides", "phrases"]) else { return nil }
    _ = fields.required("decides") { $0.phrase() }
    return fields.required("phrases") { field -> [String]? in
      var seen: Set<[Word]> = []
      return field.list(atLeast: 1, atMost: Bounds.lexiconPhrases) { item -> String? in
        guard let text = item.text(atMost: Bounds.titleCharacters) else { return nil }
        let words = SoughtPhrase(text).words
        if words.isEmpty { item.complain(.phraseWithoutWord(text)) }
        if !seen.insert(words).inserted { item.complain(.listedTwice(text)) }
        return text
      }
    }
  }

  /// A number, with a sentence that says why it is what it is.
  private func readReach(_ field: Field) -> Int? {
    guard let fields = field.fields(["is", "because"]) else { return nil }
    _ = fields.required("because") { $0.phrase() }
    return fields.required("is") { $0.number(in: 0...Bounds.lexiconNumber) }
  }
}
