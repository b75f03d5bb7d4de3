import Petitions
import Scenarios
import Wording
import YAML

/// Something that files name: by what, what it is called, and where it stands.
struct Referent {
  let id: String
  /// What people call it; the same as its id where it has no other name.
  let name: String
  /// Other words by which it is sought.
  var words: [String] = []
  /// The file that defines it.
  let file: BenchFile
  /// Where it is defined; nothing where the whole file does.
  let node: YAMLNode?
}

extension AuthorBench {
  /// What the fields of a file can name.
  func referents(of reference: FormatReference, from file: BenchFile) -> [Referent] {
    switch reference {
    case .file(let kind): files(of: kind, near: file)
    case .unit: units(named: file).map { unit($0.node, in: $0.file) }
    case .topic:
      list(UnitsFormat.topics, UnitsFormat.Topic.id, UnitsFormat.Topic.title, unitFile(of: file)) {
        $0[UnitsFormat.Topic.keywords.name]?.sequence?.compactMap(\.text) ?? []
      }
    case .petition:
      list(
        ScenarioFormat.petitions, PetitionFormat.id, PetitionFormat.subject,
        scenario(of: file))
    case .rule: rulebooks(of: file).flatMap(rules)
    case .synonyms: rulebooks(of: file).flatMap(synonyms)
    case .channelLimit: channelLimits(file)
    }
  }

  /// The rules of every rulebook, for what may name any of them.
  func allRules(near file: BenchFile) -> [Referent] {
    files(of: .rulebook, near: file).flatMap { rules(in: $0.file) }
  }

  // MARK: - Which files a file draws on

  /// The scenario that a file is, or beside which it is kept.
  private func scenario(of file: BenchFile) -> BenchFile? { scenario(at: file.place) }

  private func unitFile(of file: BenchFile) -> BenchFile? {
    if file.kind == .units { return file }
    return scenario(of: file).flatMap { named(ScenarioFormat.units, .units, by: $0) }
  }

  /// The file that a key at the top of another one names.
  private func named(_ key: FormatKey<Field>, _ kind: FileKind, by file: BenchFile) -> BenchFile? {
    file.head(key).flatMap { self.file(kind, $0, near: file) }
  }

  /// The rulebook of a file and those that it extends, the nearest first.
  func rulebooks(of file: BenchFile) -> [BenchFile] {
    var next =
      file.kind == .rulebook
      ? file : scenario(of: file).flatMap { named(ScenarioFormat.rulebook, .rulebook, by: $0) }
    var chain: [BenchFile] = []
    while let book = next, !chain.contains(where: { $0.name == book.name }) {
      chain.append(book)
      next = named(RulebookFormat.extends, .rulebook, by: book)
    }
    return chain
  }

  /// The templates of a scenario.
  func templates(of file: BenchFile) -> BenchFile? {
    scenario(of: file).flatMap { named(ScenarioFormat.templates, .templates, by: $0) }
  }

  /// The lists of documents with which the citations of a file are compared, or else all.
  func lawLists(of file: BenchFile) -> [BenchFile] {
    let named = rulebooks(of: file).lazy.compactMap {
      self.named(RulebookFormat.laws, .laws, by: $0)
    }
    return named.first.map { [$0] } ?? files(of: .laws, near: file).map(\.file)
  }

  // MARK: - What they define

  /// The files of a kind that can be named.
  func files(of kind: FileKind, near file: BenchFile) -> [Referent] {
    let paths = source(file.place.roots).neighbours(kind, Findings()).prefix(Bounds.neighbours)
    return paths.compactMap { path in
      let id = path.split(separator: "/").last.map { String($0.dropLast(".yaml".count)) } ?? path
      guard let found = self.file(kind, id, near: file) else { return nil }
      let title = found.root?[RulebookFormat.title.name]?.said(language)
      return Referent(id: id, name: title ?? id, file: found, node: nil)
    }
  }

  private func units(named file: BenchFile) -> [(node: YAMLNode, file: BenchFile)] {
    guard let pack = unitFile(of: file) else { return [] }
    return pack.items(UnitsFormat.list).map { ($0, pack) }
  }

  private func unit(_ node: YAMLNode, in file: BenchFile) -> Referent {
    let id = node[UnitsFormat.Unit.id.name]
    let also = node[UnitsFormat.Unit.also.name]?.sequence?.compactMap(\.text) ?? []
    return Referent(
      id: id?.text ?? "", name: node[UnitsFormat.Unit.name.name]?.text ?? id?.text ?? "",
      words: also, file: file, node: node)
  }

  func rules(in book: BenchFile) -> [Referent] {
    list(RulebookFormat.rules, RuleFormat.id, RuleFormat.title, book)
  }

  private func synonyms(in book: BenchFile) -> [Referent] {
    (book.root?[RulebookFormat.synonyms.name]?.entries ?? []).map { entry in
      let words = entry.value.sequence?.compactMap(\.text) ?? []
      return Referent(id: entry.name, name: entry.name, words: words, file: book, node: entry.key)
    }
  }

  private func channelLimits(_ file: BenchFile) -> [Referent] {
    Channel.allCases.map { channel in
      let key = ChannelsFormat.channels.name
      let window = ChannelsFormat.answerWindow.name
      let node = rulebooks(of: file).lazy.compactMap {
        $0.root?[key]?[channel.rawValue]?[window]
      }.first
      return Referent(
        id: "\(key).\(channel.rawValue).\(window)", name: channel.name[language], file: file,
        node: node)
    }
  }

  /// The items of a list that have a name each.
  private func list<ID, Title>(
    _ key: FormatKey<[Field]>, _ id: FormatKey<ID>, _ title: FormatKey<Title>, _ file: BenchFile?,
    _ words: (YAMLNode) -> [String] = { _ in [] }
  ) -> [Referent] {
    guard let file else { return [] }
    return file.items(key).compactMap { node in
      guard let text = node[id.name]?.text else { return nil }
      return Referent(
        id: text, name: node[title.name]?.said(language) ?? text, words: words(node), file: file,
        node: node)
    }
  }
}

extension YAMLNode {
  /// What a text says in a language, whether it is written for one or for both.
  func said(_ language: Language) -> String? {
    text ?? self[language.rawValue]?.text ?? entries.first?.value.text
  }
}
