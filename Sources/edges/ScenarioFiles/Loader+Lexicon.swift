import OfficialText
import Petitions
import TextJudging
import Wording
import YAML

extension Loader {
  func readLexicon(_ document: Document, _ id: String) -> Lexicon? {
    typealias Format = LexiconFormat
    guard let fields = document.fields(findings) else { return nil }
    _ = document.identifier(fields)
    _ = fields.read(Format.title)
    let lists = fields.read(Format.lists) { readEntries($0, of: Lexicon.List.self, readPhraseList) }
    let numbers = fields.read(Format.numbers) {
      readEntries($0, of: Lexicon.Number.self, readReach)
    }
    let synonyms = fields.read(Format.synonyms) { readSynonymGroups($0) }
    guard let lists, let numbers else { return nil }
    let words = Lexicon(id: id, lists: lists, numbers: numbers, synonyms: synonyms ?? [:])
    let acts = fields.read(Format.speechActs) { readSpeechActs($0, words) }
    let opposites = fields.read(Format.opposites) { readOpposites($0) }
    let matters = fields.read(Format.matters) { readMatters($0) }
    let deeds = fields.read(Format.deeds) { readDeeds($0, words) }
    return words.with(acts ?? [], opposites ?? [], matters ?? [], deeds ?? [])
  }

  /// What officers may tell once the journal proves it.
  private func readDeeds(_ field: Field, _ lexicon: Lexicon) -> [Deed] {
    readNamed(field, LexiconFormat.Done.record) { name, fields in
      let provers = fields.read(LexiconFormat.Done.provenBy)
      let patterns = readPatterns(fields, lexicon)
      guard let provers, let patterns else { return nil }
      return Deed(name, provenBy: provers.map(\.rawValue), patterns)
    }
  }

  /// What a letter brings up only where its case does.
  private func readMatters(_ field: Field) -> [ToldMatter] {
    readNamed(field, LexiconFormat.Told.record) { name, fields in
      let need = fields.read(LexiconFormat.Told.need)
      let phrases = fields.read(LexiconFormat.phrases, readPhrases)
      guard let need, let phrases else { return nil }
      return ToldMatter(name, need, phrases)
    }
  }

  /// What says the opposite of what.
  private func readOpposites(_ field: Field) -> [Opposites] {
    typealias Pair = LexiconFormat.Pair
    return readNamed(field, Pair.record) { name, fields in
      let isCause = fields.read(Pair.cause) ?? false
      let one = fields.read(Pair.one, readPhrases)
      let other = fields.read(Pair.other, readPhrases)
      guard let one, let other else { return nil }
      return Opposites(name, one, other, isCause: isCause)
    }
  }

  /// What sentences do to their reader.
  private func readSpeechActs(_ field: Field, _ lexicon: Lexicon) -> [SpeechAct] {
    typealias Act = LexiconFormat.Act
    return readNamed(field, Act.record, atMost: Bounds.speechActs) { name, fields in
      let kind = fields.read(Act.act)
      let patterns = readPatterns(fields, lexicon)
      guard let kind, let patterns else { return nil }
      return SpeechAct(name, kind, patterns)
    }
  }

  /// Groups of words that are used for one another.
  private func readSynonymGroups(_ field: Field) -> [String: [String]] {
    let groups = readNamed(field, LexiconFormat.PhraseList.record) { name, fields in
      fields.read(LexiconFormat.phrases, readPhrases).map { (name: name, phrases: $0) }
    }
    return Dictionary(groups.map { ($0.name, $0.phrases) }) { first, _ in first }
  }

  /// What stands under names of the file's own, in its order: each entry is such a record, with a
  /// sentence that says what it decides.
  private func readNamed<Value>(
    _ field: Field, _ format: RecordFormat, atMost bound: Int = Bounds.synonymGroups,
    _ read: (_ name: String, _ fields: Fields) -> Value?
  ) -> [Value] {
    guard let entries = field.node.mapping else {
      _ = field.fields([])
      return []
    }
    return entries.prefix(bound).compactMap { entry in
      let field = Field(node: entry.value, findings: findings)
      guard let fields = field.fields(of: format) else { return nil }
      _ = fields.read(LexiconFormat.decides)
      return read(entry.name, fields)
    }
  }

  /// Sentences by the way they are made.
  private func readPatterns(_ fields: Fields, _ lexicon: Lexicon) -> [String]? {
    fields.read(LexiconFormat.patterns) {
      readPattern($0, lexicon, agencies: AgencyNames.none)?.text
    }
  }

  /// A mapping that has an entry for each word of a type, none left out.
  private func readEntries<Entry: LexiconEntry, Value>(
    _ field: Field, of type: Entry.Type, _ read: (Field) -> Value?
  ) -> [Entry: Value]? {
    let names = type.allCases.map(\.name)
    guard let fields = field.fields(names) else { return nil }
    var entries: [Entry: Value] = [:]
    for (entry, name) in zip(type.allCases, names) {
      if let value = fields.required(name, read) { entries[entry] = value }
    }
    return entries
  }

  /// A list of phrases, with a sentence that says what it decides.
  private func readPhraseList(_ field: Field) -> [String]? {
    guard let fields = field.fields(of: LexiconFormat.PhraseList.record) else { return nil }
    _ = fields.read(LexiconFormat.decides)
    return fields.read(LexiconFormat.phrases, readPhrases)
  }

  private func readPhrases(_ field: Field) -> [String]? {
    var seen: Set<[Word]> = []
    return field.list(atLeast: 1, atMost: Bounds.lexiconPhrases) { item -> String? in
      guard let text = item.line() else { return nil }
      let words = SoughtPhrase(text).words
      if words.isEmpty { item.complain(.phraseWithoutWord(text)) }
      if !seen.insert(words).inserted { item.complain(.listedTwice(text)) }
      return text
    }
  }

  /// A number, with a sentence that says why it is what it is.
  private func readReach(_ field: Field) -> Int? {
    guard let fields = field.fields(of: LexiconFormat.Reach.record) else { return nil }
    _ = fields.read(LexiconFormat.Reach.because)
    return fields.read(LexiconFormat.Reach.number)
  }
}
