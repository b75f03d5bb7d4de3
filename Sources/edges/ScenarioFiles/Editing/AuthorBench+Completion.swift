import Petitions
import Wording
import YAML

/// Something that can be written where the cursor stands.
package struct Completion: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case field, word, reference, file, text
  }

  package let kind: Kind
  /// What a person chooses by.
  package let label: String
  /// What is written, where it is not the label.
  package let detail: String?
  package let documentation: String?
  /// What comes in the place of the word.
  package let inserted: String
}

/// What can be written at a place.
package struct Completions: Hashable, Sendable {
  /// How many are offered at a time.
  package static let countMaximum = 100

  /// The best first.
  package let items: [Completion]
  package let word: Range<EditedPlace>
  /// What stands there already.
  package let typed: String
}

extension AuthorBench {
  /// What can be written at a place of a file; whatever was typed finds names by any part of them, without marks.
  package func completions(at path: String, _ cursor: EditedPlace) -> Completions? {
    guard let file = file(at: path) else { return nil }
    let place = CursorPlace(in: file.text, at: cursor)
    let offers: [Offer]
    switch place.spot {
    case .prose, .comment: return nil
    case .key: offers = keys(at: place, in: file)
    case .value: offers = values(at: place, in: file)
    }
    let word = cursor < place.word.lowerBound ? cursor..<cursor : place.word
    return Completions(
      items: Self.best(offers, place.typed), word: word, typed: place.typed)
  }

  private struct Offer {
    let completion: Completion
    let name: String
    let words: [String]

    init(_ completion: Completion, name: String, words: [String] = []) {
      self.completion = completion
      self.name = name
      self.words = words
    }
  }

  /// Those that are found by what was typed, the best first.
  private static func best(_ offers: [Offer], _ typed: String) -> [Completion] {
    let query = SearchQuery(typed)
    guard !query.words.isEmpty else {
      return Array(offers.prefix(Completions.countMaximum).map(\.completion))
    }
    var found: [(rank: SearchRank, place: Int)] = []
    for (place, offer) in offers.enumerated() {
      let subjects = offer.words.isEmpty ? [] : [SearchPhrases(offer.words)]
      let key = SearchKey(
        text: offer.name, keywords: offer.completion.detail ?? offer.completion.label,
        subjects: subjects)
      if let rank = key.rank(of: query) { found.append((rank, place)) }
    }
    if found.contains(where: { !$0.rank.isPoor }) { found.removeAll { $0.rank.isPoor } }
    found.sort { $0.rank == $1.rank ? $0.place < $1.place : $0.rank < $1.rank }
    return found.prefix(Completions.countMaximum).map { offers[$0.place].completion }
  }

  // MARK: - Keys

  private func keys(at place: CursorPlace, in file: BenchFile) -> [Offer] {
    guard let format = file.format else { return heads(place) }
    let places = format.places(at: place.path)
    let keys = places.flatMap { found -> [Offer] in
      switch found.type {
      case .record(let format):
        return format.fields.filter { !place.siblings.contains($0.key) }.map {
          key($0.key, $0.says[language], $0.type, place)
        }
      case .entries(.attributes, _):
        return AttributeEntry.all.map {
          key($0.attribute, $0.name[language], .line, place)
        }
      case .entries(let names, let type):
        return names.listed.filter { !place.siblings.contains($0.text) }.map {
          key($0.text, $0.meaning?[language], type, place)
        }
      case .phrase, .title:
        return Language.allCases.filter { !place.siblings.contains($0.rawValue) }.map {
          key($0.rawValue, nil, .line, place)
        }
      case .text, .line, .number, .flag, .date, .moment, .officeHours, .words, .identifier,
        .ruleIdentifier, .petitionIdentifier, .limit, .reference, .list, .either:
        return []
      }
    }
    // Behind a dash, or in brackets, a word may stand as it is.
    guard !place.hasColon, place.path.last == .item else { return keys }
    return places.flatMap { values($0, place, file) } + keys
  }

  /// The keys with which files of any kind begin.
  private func heads(_ place: CursorPlace) -> [Offer] {
    guard place.path.isEmpty else { return [] }
    let version = FileKind.version.field
    let kinds = FileKind.allCases.map { key($0.rawValue, $0.name[language], .line, place) }
    return [key(version.key, version.says[language], version.type, place)] + kinds
  }

  private func key(
    _ name: String, _ says: String?, _ type: FormatType, _ place: CursorPlace
  ) -> Offer {
    let rest = place.hasColon ? "" : type.standsBelow ? ":" : ": "
    let text = (place.needsSpace ? " " : "") + name + rest
    return Offer(
      Completion(kind: .field, label: name, detail: says, documentation: nil, inserted: text),
      name: name.replacing("-", with: " "))
  }

  // MARK: - Values

  private func values(at place: CursorPlace, in file: BenchFile) -> [Offer] {
    file.format?.places(at: place.path).flatMap { values($0, place, file) } ?? []
  }

  private func values(
    _ found: FormatPlace, _ place: CursorPlace, _ file: BenchFile, isItem: Bool = false
  ) -> [Offer] {
    if let attribute = found.attribute { return operands(of: attribute, found.type, place) }
    switch found.type {
    case .words(let words):
      return words.map { value($0.text, $0.meaning?[language], place, isItem) }
    case .flag: return ["true", "false"].map { value($0, nil, place, isItem) }
    case .reference(let reference):
      var kind = Completion.Kind.reference
      if case .file = reference { kind = .file }
      return referents(of: reference, from: file).map { offer($0, kind, place, isItem) }
    case .ruleIdentifier where found.field?.key == FactsFormat.Fact.see.name:
      return allRules(near: file).map { offer($0, .reference, place, isItem) }
    case .list(let item, _, _):
      return FormatPlace(type: item, field: found.field, attribute: nil).shapes.flatMap {
        values($0, place, file, isItem: true)
      }
    case .date, .moment, .limit, .number, .officeHours:
      guard place.typed.isEmpty, let example = found.field?.example else { return [] }
      return [value(example, found.field?.says[language], place, isItem)]
    case .text: return texts(place, file)
    case .line, .phrase, .title, .identifier, .ruleIdentifier, .petitionIdentifier, .entries,
      .record, .either:
      return []
    }
  }

  /// What an attribute of a condition is compared with: its words, and the attributes of the truth.
  private func operands(
    of attribute: String, _ type: FormatType, _ place: CursorPlace
  ) -> [Offer] {
    guard case .line = type else { return [] }
    let words = AttributeEntry.valued(attribute)?.words ?? []
    return words.map { value($0.text, $0.name[language], place, false) }
      + AttributeEntry.ofTruth.map { value($0.attribute, $0.name[language], place, false) }
  }

  /// The templates that a letter may begin with.
  private func texts(_ place: CursorPlace, _ file: BenchFile) -> [Offer] {
    let verbs = place.path.suffix(2).compactMap { step -> Verb? in
      if case .key(let key) = step { Verb(rawValue: key) } else { nil }
    }
    // A draft begins with what will be sent.
    guard place.typed.isEmpty, let verb = verbs.first.map({ $0 == .draft ? .send : $0 }),
      verb.entry.writing.hasTemplates, let list = templates(of: file)
    else { return [] }
    let format = TemplatesFormat.Template.self
    return list.items(TemplatesFormat.list).compactMap { node in
      guard node[format.verb.name]?.text == verb.rawValue, let id = node[format.id.name]?.text,
        let text = node[format.text.name]?.text
      else { return nil }
      let indent = String(repeating: " ", count: place.indent + 2)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isEmpty ? "" : indent + $0
      }
      let block = (place.needsSpace ? " " : "") + "|-\n" + lines.joined(separator: "\n")
      let name = node[format.title.name]?.said(language) ?? id
      return Offer(
        Completion(kind: .text, label: name, detail: id, documentation: text, inserted: block),
        name: name)
    }
  }

  private func value(
    _ text: String, _ meaning: String?, _ place: CursorPlace, _ isItem: Bool
  ) -> Offer {
    Offer(
      Completion(
        kind: .word, label: meaning ?? text, detail: meaning == nil ? nil : text,
        documentation: nil, inserted: Self.written(text, place, isItem)), name: meaning ?? text)
  }

  private func offer(
    _ referent: Referent, _ kind: Completion.Kind, _ place: CursorPlace, _ isItem: Bool
  ) -> Offer {
    // Digits alone would be taken for a number by other programs, and the guides quote them.
    let isNumber = referent.id.allSatisfy(\.isNumber)
    return Offer(
      Completion(
        kind: kind, label: referent.name,
        detail: referent.id == referent.name ? nil : referent.id, documentation: nil,
        inserted: Self.written(isNumber ? "\"\(referent.id)\"" : referent.id, place, isItem)),
      name: referent.name, words: referent.words)
  }

  /// How a value is written: with what has to stand around it where nothing does yet.
  private static func written(_ text: String, _ place: CursorPlace, _ isItem: Bool) -> String {
    (place.needsSpace ? " " : "") + (isItem ? "[\(text)]" : text)
  }
}

extension FormatType {
  /// Whether values of the type stand in lines of their own below the key.
  fileprivate var standsBelow: Bool {
    switch self {
    case .record, .entries: true
    case .list(let item, _, _): item.standsBelow
    case .either(let types): types.contains(where: \.standsBelow)
    case .text, .line, .phrase, .title, .number, .flag, .date, .moment, .officeHours, .words,
      .identifier, .ruleIdentifier, .petitionIdentifier, .limit, .reference:
      false
    }
  }
}
