import Diagnostics
import Handbooks
import OfficialText
import Petitions
import Rules
import Scenarios
import TextJudging
import WorkCalendar
import YAML

/// One reading: the files that it has opened, and what it found in them.
///
/// Whatever several scenarios share is read and complained of once.
final class Loader {
  /// How far a reading goes.
  enum Depth {
    case everything
    /// What scenarios name, not what their patterns find: for who looks through a whole library.
    case names
  }

  let source: FileSource
  let depth: Depth
  let findings = Findings()
  /// Takes the scenarios that are found without an error, with what is kept beside them.
  let hold: ((Scenario, Companions) -> Void)?
  /// The paths of the scenarios, and of what is kept beside them, that were read for their own sake.
  var checked: Set<String> = []
  /// Which rules the scenarios that were checked have judged, by rulebook, those that are extended among them.
  var uses: [String: RulebookUse] = [:]
  /// How far a check goes that this reading is for.
  var checkDepth = CheckDepth.playing
  /// How much kinds of problems weigh here, where not as they do everywhere.
  var severities: [DiagnosticCode: Weight] = [:]
  private(set) var materials: [SourceFile] = []
  private var texts: [String: ParsedFile] = [:]
  /// The names of the files read, by their paths.
  private var names: [String: String] = [:]
  private var quoted = QuotedLines()
  private var documents: [String: Document?] = [:]
  /// The patterns of the claims of the scenario that is being read, cut up, by how they are written.
  var patternsOfClaims: [String: ClaimPattern] = [:]
  /// Those that an earlier reading cut up.
  var cutPatterns = CutPatterns()
  /// By which words every rulebook that was read has texts read, for those that extend it.
  var lexiconsOfRulebooks: [String: LexiconChoice] = [:]
  /// The paths of shared files with an error in them, or in a file that they draw on.
  private var faulty: Set<String> = []
  /// Whether what is being read draws on one of those.
  private var drawsOnFaulty = false
  private let rulebooks = Shelf<Rulebook>()
  private let unitPacks = Shelf<UnitPack>()
  private let laws = Shelf<LawRegister>()
  private let calendars = Shelf<WorkingCalendar>()
  private let templates = Shelf<[ReplyTemplate]>()
  private let facts = Shelf<[HandbookFact]>()
  private let lexicons = Shelf<Lexicon>()
  /// The scenarios in which nothing was found, by their paths.
  var quiet: [String: QuietScenario] = [:]
  /// The same as an earlier reading knew them, of the same shared files.
  private(set) var quietBefore: [String: QuietScenario] = [:]
  /// The paths of the shared files that were taken over from an earlier reading.
  private var taken: Set<String> = []

  init(
    source: FileSource, depth: Depth = .everything,
    hold: ((Scenario, Companions) -> Void)? = nil
  ) {
    self.source = source
    self.depth = depth
    self.hold = hold
  }

  /// What was read from the files of one kind, by name; nothing for a file with errors.
  private final class Shelf<Value> {
    var values: [String: Value?] = [:]
  }

  /// A file whose version and kind are known.
  struct Document {
    let path: String
    let kind: FileKind
    let root: YAMLNode
  }

  /// Whether a shared file was found with an error, in it or in a file that it draws on.
  func isFaulty(_ kind: FileKind, _ id: String) -> Bool { faulty.contains(kind.path(of: id)) }

  /// The file at a path; a reference that leads nowhere is reported where it stands.
  func document(at path: String, otherwise report: (FileSource.Failure) -> Void) -> Document? {
    if let known = documents[path] { return known }
    switch source.read(path) {
    case .failure(let failure):
      report(failure)
      // Not kept: every reference to a missing file is worth a line.
      return nil
    case .success(let opened):
      materials.append(opened.file)
      names[opened.file.path] = opened.name
      let document = document(in: opened.file, name: opened.name)
      documents[path] = .some(document)
      return document
    }
  }

  /// Takes a file in the very folder of one that was read among the materials, without a look at what it
  /// says.
  func takeUnread(_ place: String, beside path: String) -> SourceFile? {
    guard let name = names[path], case .success(let opened) = source.read(place),
      name.dropLast(path.count) == opened.name.dropLast(place.count)
    else { return nil }
    materials.append(opened.file)
    return opened.file
  }

  /// The file of a kind at a path; what is missing or of another kind is found.
  func document(_ kind: FileKind, at path: String) -> Document? {
    document(kind, at: path) { complain(of: $0, at: path) }
  }

  /// The file of a kind at a path; a function tells what is missing, and another kind is found.
  func document(
    _ kind: FileKind, at path: String, otherwise report: (FileSource.Failure) -> Void
  ) -> Document? {
    let document = document(at: path, otherwise: report)
    guard let document, document.kind != kind else { return document }
    findings.add(.kindUnexpected(document.kind, expected: kind), at: document.root)
    return nil
  }

  /// Tells, at the file itself, why it cannot be read.
  private func complain(of failure: FileSource.Failure, at path: String) {
    let name = source.nameOf(path)
    findings.add(failure.finding(path: name), at: SourceLocation(startOf: name))
  }

  private func document(in file: SourceFile, name: String) -> Document? {
    let parsed = source.parsing(file.bytes, name)
    texts[name] = parsed
    findings.add(contentsOf: parsed.diagnostics)
    guard let root = parsed.root, !root.isRefused else { return nil }
    let field = Field(node: root, findings: findings)
    guard root.mapping != nil else {
      field.complain(.wrongShape(expected: .mapping, found: root))
      return nil
    }
    guard isVersionRead(of: root) else { return nil }
    guard let kind = FileKind(of: root) else {
      let second = root.entries.first { $0.name != FileKind.version.name }
      findings.add(.kindUnknown(second?.name), at: second?.key ?? root)
      return nil
    }
    reportCutTexts(in: parsed, below: root)
    return Document(path: file.path, kind: kind, root: root)
  }

  private func isVersionRead(of root: YAMLNode) -> Bool {
    guard let node = root[FileKind.version.name] else {
      findings.add(.versionMissing, at: root)
      return false
    }
    let field = Field(node: node, findings: findings)
    guard let version = field.number(in: 0...999_999_999) else { return false }
    if version < Bounds.version { field.complain(.versionTooOld(version)) }
    if version > Bounds.version { field.complain(.versionTooNew(version)) }
    return version == Bounds.version
  }

  /// The file of a kind that a field names, read by a function once and kept.
  private func shared<Value>(
    _ kind: FileKind, named field: Field, on shelf: Shelf<Value>,
    _ read: (Document, String) -> Value?
  ) -> Value? {
    guard let id = field.identifier() else { return nil }
    let path = kind.path(of: id)
    if faulty.contains(path) { drawsOnFaulty = true }
    if let known = shelf.values[id] { return known }
    let document = document(kind, at: path) { failure in
      let finding =
        switch failure {
        case .missing: Finding.referenceMissing(id, kind: kind, path: source.nameOf(path))
        case .notAFile, .tooLarge, .unreadable: failure.finding(path: source.nameOf(path))
        }
      // One name may be asked for by many rules, and by those of other rulebooks.
      findings.addOnce(finding, at: field.node.location, length: field.node.length)
    }
    guard let document else { return nil }
    return put(document, on: shelf, named: id, read)
  }

  /// Reads a shared file and keeps what came of it, faults and all.
  private func put<Value>(
    _ document: Document, on shelf: Shelf<Value>, named id: String,
    _ read: (Document, String) -> Value?
  ) -> Value? {
    let (errorsBefore, drewOnFaulty) = (findings.list.errorCount, drawsOnFaulty)
    drawsOnFaulty = false
    let value = read(document, id)
    if drawsOnFaulty || findings.list.errorCount > errorsBefore {
      faulty.insert(document.path)
      drawsOnFaulty = true
    }
    drawsOnFaulty = drawsOnFaulty || drewOnFaulty
    shelf.values[id] = .some(value)
    return value
  }

  func unitPack(named field: Field) -> UnitPack? {
    shared(.units, named: field, on: unitPacks) { document, _ in readUnits(document) }
  }

  func calendar(named field: Field) -> WorkingCalendar? {
    shared(.calendar, named: field, on: calendars) { document, _ in readCalendar(document) }
  }

  func laws(named field: Field) -> LawRegister? {
    shared(.laws, named: field, on: laws) { document, _ in readLaws(document) }
  }

  func templates(named field: Field) -> [ReplyTemplate]? {
    shared(.templates, named: field, on: templates) { document, _ in readTemplates(document) }
  }

  func lexicon(named field: Field) -> Lexicon? {
    shared(.lexicon, named: field, on: lexicons) { document, id in readLexicon(document, id) }
  }

  /// The lexicon of a library that has one under the usual name, or else the one that TapSu has.
  func usualLexicon() -> Lexicon {
    let id = Lexicon.vietnamese.id
    if let known = lexicons.values[id] { return known ?? .vietnamese }
    let document = document(.lexicon, at: FileKind.lexicon.path(of: id)) { failure in
      if case .missing = failure { return }
      complain(of: failure, at: FileKind.lexicon.path(of: id))
    }
    guard let document else {
      lexicons.values[id] = .some(.vietnamese)
      return .vietnamese
    }
    return put(document, on: lexicons, named: id) { readLexicon($0, $1) } ?? .vietnamese
  }

  /// The rulebook that a field names; the chain holds those that led here, this one left out.
  func rulebook(named field: Field, chain: [String] = []) -> Rulebook? {
    shared(.rulebook, named: field, on: rulebooks) { document, id in
      readRulebook(document, chain: chain + [id])
    }
  }

  /// Reads a file of any kind for its own sake.
  func check(_ path: String) {
    guard !checked.contains(path), path != Self.severitiesPath else { return }
    // Of the same shared file an earlier check of the same paths has told all there is to tell.
    guard !taken.contains(path), !isPartOfQuiet(path) else { return }
    let document = document(at: path) { complain(of: $0, at: path) }
    guard let document else { return }
    switch document.kind {
    case .scenario: checkScenario(at: path)
    case .markedReplies, .runs: checkCompanion(document)
    case .rulebook:
      reportPersonalData(below: document.root)
      checkShared(document, on: rulebooks) { readRulebook($0, chain: [$1]) }
    case .units: checkShared(document, on: unitPacks) { file, _ in readUnits(file) }
    case .calendar: checkShared(document, on: calendars) { file, _ in readCalendar(file) }
    case .templates: checkShared(document, on: templates) { file, _ in readTemplates(file) }
    case .laws: checkShared(document, on: laws) { file, _ in readLaws(file) }
    case .facts: checkShared(document, on: facts) { file, _ in readFacts(file) }
    case .lexicon: checkShared(document, on: lexicons) { readLexicon($0, $1) }
    }
  }

  private func checkShared<Value>(
    _ document: Document, on shelf: Shelf<Value>, _ read: (Document, String) -> Value?
  ) {
    let id = document.place
    // A file in its proper place may have been read already, on behalf of another.
    let isInPlace = document.kind.path(of: id) == document.path
    if isInPlace && shelf.values[id] != nil { return }
    guard isInPlace else {
      _ = read(document, id)
      return
    }
    _ = put(document, on: shelf, named: id, read)
  }

  /// Reads one scenario of many: nothing of it stays but what was found in it.
  ///
  /// - Returns: The scenario; nothing when it, or any file that it draws on, has an error.
  func scenarioInPassing(_ address: ScenarioAddress) -> Scenario? {
    defer { forget(address.path) }
    return soundScenario(at: address.path)
  }

  /// The scenario at a path; nothing when it, or any file that it draws on, has an error.
  func soundScenario(at path: String) -> Scenario? {
    let errorsBefore = findings.list.errorCount
    drawsOnFaulty = false
    guard let document = document(.scenario, at: path) else { return nil }
    let scenario = readScenario(document)
    return drawsOnFaulty || findings.list.errorCount > errorsBefore ? nil : scenario
  }

  /// The rulebook of a name; nothing when it, or any file that it draws on, has an error.
  func soundRulebook(_ id: String) -> Rulebook? {
    guard let document = document(.rulebook, at: FileKind.rulebook.path(of: id)) else { return nil }
    checkShared(document, on: rulebooks) { readRulebook($0, chain: [$1]) }
    return isFaulty(.rulebook, id) ? nil : rulebooks.values[id] ?? nil
  }

  /// The rulebooks that one extends, the nearest first, as far as they were read.
  func bases(ofRulebook id: String) -> [String] {
    var bases: [String] = []
    var path = FileKind.rulebook.path(of: id)
    while let base = (documents[path] ?? nil)?.root[RulebookFormat.extends.name]?.text,
      !bases.contains(base)
    {
      bases.append(base)
      path = FileKind.rulebook.path(of: base)
    }
    return bases
  }

  /// Where a rule is written, in a rulebook or one that it extends.
  func node(of rule: RuleID, in rulebook: String) -> YAMLNode? {
    for id in [rulebook] + bases(ofRulebook: rulebook) {
      let rules = (documents[FileKind.rulebook.path(of: id)] ?? nil)?.root["rules"]
      if let node = rules?.sequence?.first(where: { $0["id"]?.text == rule.text }) { return node }
    }
    return nil
  }

  /// The facts of a file; nothing when it has an error.
  func soundFacts(_ id: String) -> [HandbookFact]? {
    guard let document = document(.facts, at: FileKind.facts.path(of: id)) else { return nil }
    checkShared(document, on: facts) { file, _ in readFacts(file) }
    return isFaulty(.facts, id) ? nil : facts.values[id] ?? nil
  }

  /// Goes on from a reading that has read what several files share: nothing of that is read again.
  func take(over other: Loader) {
    findings.take(over: other.findings)
    materials = other.materials
    texts = other.texts
    names = other.names
    quoted = other.quoted
    documents = other.documents
    faulty = other.faulty
    takeValues(of: other)
  }

  /// Takes over what an earlier reading knows, where the files that scenarios share are the same as then and
  /// nothing was found in them: they are most of the work of a reading.
  func take(from earlier: Loader) {
    let list = earlier.findings.list
    let shared = earlier.materials.filter { FileKind.isShared($0.path) }
    let places = Set(shared.compactMap { earlier.names[$0.path] })
    guard earlier.checkDepth == checkDepth, earlier.faulty.isEmpty, list.omittedCount == 0,
      !list.contains(where: { places.contains($0.location.file) }),
      // Where there is no lexicon, one may come.
      shared.contains(where: { $0.path == FileKind.lexicon.path(of: Lexicon.vietnamese.id) })
    else { return }
    for file in shared {
      guard case .success(let opened) = source.read(file.path), opened.file.bytes == file.bytes,
        opened.name == earlier.names[file.path]
      else { return }
    }
    materials = shared
    taken = Set(shared.map(\.path))
    for file in shared {
      names[file.path] = earlier.names[file.path]
      documents[file.path] = earlier.documents[file.path]
    }
    for place in places { texts[place] = earlier.texts[place] }
    takeValues(of: earlier)
    quietBefore = earlier.quiet
  }

  /// Takes what another reading has made of the shared files.
  private func takeValues(of other: Loader) {
    lexiconsOfRulebooks = other.lexiconsOfRulebooks
    rulebooks.values = other.rulebooks.values
    unitPacks.values = other.unitPacks.values
    laws.values = other.laws.values
    calendars.values = other.calendars.values
    templates.values = other.templates.values
    facts.values = other.facts.values
    lexicons.values = other.lexicons.values
  }

  /// Drops a file that nothing will draw on again; the lines that were complained of stay.
  func forget(_ path: String) {
    documents[path] = nil
    materials.removeAll { $0.path == path }
    quoteLines()
    texts[names.removeValue(forKey: path) ?? path] = nil
  }

  /// The lines that diagnostics speak of, so far as they have been added.
  var quotedLines: QuotedLines {
    quoteLines()
    return quoted
  }

  private func quoteLines() {
    quoted.add(findings.list, texts)
  }
}

extension Loader.Document {
  /// The name that the file's place gives it: of its folder for a scenario and what is kept beside
  /// it, else its own.
  var place: String {
    let parts = path.split(separator: "/")
    if kind.isKeptByLevel && parts.last.map(String.init) == kind.fileName {
      return parts.count > 1 ? String(parts[parts.count - 2]) : ""
    }
    let last = parts.last ?? ""
    return String(last.hasSuffix(".yaml") ? last.dropLast(5) : last)
  }

  /// The fields of the file, its head among them.
  func fields(_ findings: Findings) -> Fields? {
    Field(node: root, findings: findings).fields(of: kind.wholeFormat)
  }

  /// The name that the file gives itself, which its place has to confirm.
  func identifier(_ fields: Fields) -> String? {
    fields.read(kind.ownName) { field, id -> String? in
      guard let id else { return nil }
      let place = place
      if !place.isEmpty && id != place {
        field.complain(.nameDiffersFromPlace(id, place: place))
      }
      return id
    }
  }
}
