package import Diagnostics
import Petitions
import Wording
import YAML

/// A place in a file to go to.
package struct FileRange: Hashable, Sendable {
  /// The file’s path.
  package let file: String
  package let position: SourcePosition
  /// How many characters of the line are meant.
  package let length: Int
}

extension AuthorBench {
  /// Where that is defined which is named at a place of a file.
  package func definition(at path: String, _ cursor: EditedPlace) -> FileRange? {
    guard let file = file(at: path), let found = mentioned(in: file, at: cursor) else { return nil }
    switch found.meaning {
    case .referent(let referent):
      guard let node = referent.node else {
        return FileRange(
          file: referent.file.name, position: SourcePosition(line: 1, column: 1), length: 1)
      }
      return node.namedPlace
    case .law(let node, _): return node[LawsFormat.Law.document.name]?.namedPlace
    case .field, .word, .attribute: return nil
    }
  }

  /// What stands under the cursor.
  struct Mention {
    enum Meaning {
      case field(FormatField)
      case word(FormatWord)
      case attribute(String, says: String)
      case referent(Referent)
      case law(YAMLNode, citation: YAMLNode)
    }

    let meaning: Meaning
    let word: Range<EditedPlace>
  }

  func mentioned(in file: BenchFile, at cursor: EditedPlace) -> Mention? {
    guard let format = file.format else { return nil }
    let place = CursorPlace(in: file.text, at: cursor)
    guard !place.word.isEmpty else { return nil }
    let word = file.text.word(place.word)
    switch place.spot {
    case .prose, .comment: return nil
    case .key where place.hasColon:
      let fields = format.places(at: place.path + [.key(word)]).compactMap(\.field)
      if let field = fields.first(where: { $0.key == word }) {
        return Mention(meaning: .field(field), word: place.word)
      }
      return attribute(word, in: format.places(at: place.path)).map {
        Mention(meaning: $0, word: place.word)
      }
    case .key, .value:
      let places = format.places(at: place.path)
      let meaning =
        places.lazy.compactMap { self.meaning(of: word, $0, in: file) }.first
        ?? law(at: place, in: file, places)
      if let meaning { return Mention(meaning: meaning, word: place.word) }
      guard let field = places.first?.field else { return nil }
      return Mention(meaning: .field(field), word: place.word)
    }
  }

  private func attribute(_ word: String, in places: [FormatPlace]) -> Mention.Meaning? {
    for place in places {
      guard case .entries(let names, _) = place.type else { continue }
      if case .attributes = names {
        return AttributeEntry.named(word).map { .attribute(word, says: $0.name[language]) }
      }
      if let listed = names.listed.first(where: { $0.text == word }) { return .word(listed) }
    }
    return nil
  }

  private func meaning(
    of word: String, _ place: FormatPlace, in file: BenchFile
  ) -> Mention.Meaning? {
    if let attribute = place.attribute {
      if let entry = AttributeEntry.named(word) {
        return .attribute(word, says: entry.name[language])
      }
      let words = AttributeEntry.valued(attribute)?.words ?? []
      return words.first { $0.text == word }.map { .attribute(word, says: $0.name[language]) }
    }
    if case .words(let words) = place.type {
      return words.first { $0.text == word }.map { .word($0) }
    }
    if case .reference(let reference) = place.type {
      return referents(of: reference, from: file).first { $0.id == word }.map { .referent($0) }
    }
    guard case .ruleIdentifier = place.type, place.field?.key == FactsFormat.Fact.see.name else {
      return nil
    }
    return allRules(near: file).first { $0.id == word }.map { .referent($0) }
  }

  /// The legal document of the citation in which the cursor stands.
  private func law(
    at place: CursorPlace, in file: BenchFile, _ places: [FormatPlace]
  ) -> Mention.Meaning? {
    let format = CitationFormat.self
    let keys = [format.document, format.article, format.clause, format.point].map { key in
      key.name
    }
    guard case .key(let key)? = place.path.last, keys.contains(key),
      place.path.dropLast().last == .key(RuleFormat.citation.name),
      let citation = file.citation(above: place.word.lowerBound),
      let document = citation[format.document.name]?.text
    else { return nil }
    for list in lawLists(of: file) {
      let law = list.items(LawsFormat.list).first {
        $0[LawsFormat.Law.document.name]?.text == document
      }
      if let law { return .law(law, citation: citation) }
    }
    return nil
  }
}

extension BenchFile {
  /// The citation of the rule or the fact in which a place stands.
  fileprivate func citation(above place: EditedPlace) -> YAMLNode? {
    let items = items(RulebookFormat.rules) + items(FactsFormat.list)
    return items.last { $0.location.position.line <= place.line + 1 }?[RuleFormat.citation.name]
  }
}

extension YAMLNode {
  /// Where its name stands: of a mapping that of its first entry’s value.
  fileprivate var namedPlace: FileRange {
    let node = entries.first { $0.name == UnitsFormat.Unit.id.name }?.value ?? self
    let place = node.location
    return FileRange(file: place.file, position: place.position, length: node.length)
  }
}
