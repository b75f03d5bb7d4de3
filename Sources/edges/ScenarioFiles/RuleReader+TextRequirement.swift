import OfficialText
import Petitions
import Rules
import Wording
import YAML

extension RuleReader {
  static let textDemands = TextFormat.demands.map(\.key)
  static let redactionDemands = TextFormat.redactionDemands.map(\.key)

  /// How many of a petition's claims may be asked for, by their words.
  private static let claimDemands: [(name: String, demand: ClaimDemand)] = [
    ("truth", .truth), ("half-of-truth", .halfOfTruth),
  ]

  /// The checks that hold a text against its case, which a register does not have.
  private static let checksOfCases: [GateCheck] = [.honest, .own]

  func readTextConstraint(_ field: Field) -> Constraint? {
    let demands = Self.textDemands + Self.redactionDemands
    guard vocabulary == .shift else { return readRegisterText(field) }
    guard let fields = field.fields(of: TextFormat.ofShifts) else { return nil }
    let isRedaction = Self.redactionDemands.contains { fields[$0] != nil }
    let activation = fields.read(ConstraintFormat.activation) { field -> EventPattern? in
      let pattern = readPattern(field)
      if let pattern {
        let isFit = pattern.activities.allSatisfy {
          isRedaction
            ? $0 == Activity.redacted.id : Activity.withText.map(\.id).contains($0)
        }
        if !isFit { field.complain(isRedaction ? .redactionOfAnother : .activityWithoutText) }
      }
      return pattern
    }
    if demands.allSatisfy({ fields[$0] == nil }) {
      field.complain(.textWithoutRequirement(demands))
    }
    if isRedaction {
      for name in Self.textDemands { fields[name]?.complain(.redactionWithText(name)) }
    }
    let requirement = readRequirement(fields)
    guard let activation else { return nil }
    return .text(activation: activation, requirement)
  }

  /// A demand on the texts of a register, which says where they are and knows no right answers.
  private func readRegisterText(_ field: Field) -> Constraint? {
    let demands = Self.textDemands + Self.redactionDemands
    guard let fields = field.fields(of: TextFormat.record) else { return nil }
    let activation = fields.read(ConstraintFormat.activation) { readPattern($0) }
    fields.demand(TextFormat.of)
    let attribute = fields.read(TextFormat.of)?.visibleName
    for name in Self.redactionDemands { fields[name]?.complain(.registerHasNoAnswers(name)) }
    let answers =
      Self.claimDemands.map { (TextFormat.claims.name, $0.name) }
      + [(TextFormat.mustNotMention.name, "truth.personal-data")]
    for (name, answer) in answers where fields[name]?.node.text == answer {
      fields[name]?.complain(.registerHasNoAnswers(answer))
      return nil
    }
    for item in fields[TextFormat.mustNotReveal]?.node.sequence ?? []
    where item.text == PersonalDatum.Kind.senderName.rawValue {
      findings.add(.registerHasNoAnswers(PersonalDatum.Kind.senderName.rawValue), at: item)
    }
    for item in fields[TextFormat.gate]?.node.sequence ?? []
    where Self.checksOfCases.contains(where: { $0.rawValue == item.text }) {
      findings.add(.registerHasNoAnswers(item.text ?? ""), at: item)
    }
    if demands.allSatisfy({ fields[$0] == nil }) {
      field.complain(.textWithoutRequirement(Self.textDemands))
    }
    let requirement = readRequirement(fields, of: attribute)
    guard let activation, attribute != nil else { return nil }
    return .text(activation: activation, requirement)
  }

  private func readRequirement(_ fields: Fields, of attribute: String? = nil) -> TextRequirement {
    let size = readSize(fields)
    let mustBeFilled = fields.read(TextFormat.noPlaceholders) ?? false
    let mustNotPromise = fields.read(TextFormat.mustNotPromise) { readPhrases($0) } ?? []
    let gate = fields.read(TextFormat.gate) { inOrder($1, of: $0) } ?? []
    let claims = fields.read(TextFormat.claims).flatMap { name in
      Self.claimDemands.first { $0.name == name }?.demand
    }
    // Read when the first rule needs it, so that nobody else waits for it.
    let needsLexicon =
      mustBeFilled || !mustNotPromise.isEmpty || !gate.isEmpty || claims != nil
    return TextRequirement(
      of: attribute ?? TextRequirement.shiftAttribute,
      must: readDemands(fields, claims: claims ?? .none),
      mustNot: TextRequirement.Bans(
        mention: fields.read(TextFormat.mustNotMention) { readUnmentionable($0) }
          ?? .literal([]),
        promise: mustNotPromise, reveal: fields.read(TextFormat.mustNotReveal) ?? [],
        placeholders: mustBeFilled ? .mustBeFilled : .mayStay), size: size, gate: gate,
      redaction: readRedaction(fields), lexicon: needsLexicon ? readLexiconInUse() : .vietnamese)
  }

  private func readSize(_ fields: Fields) -> TextRequirement.Size {
    let minimum = fields.read(TextFormat.atLeast)
    let maximum = fields.read(TextFormat.atMost) { field, maximum -> Int? in
      if let minimum, let maximum, maximum < minimum {
        field.complain(.endBeforeStart(String(minimum), String(maximum)))
      }
      return maximum
    }
    return TextRequirement.Size(
      wordsMinimum: minimum, wordsMaximum: maximum,
      easeMinimum: fields.read(TextFormat.readingEase) { readAtLeast($0) })
  }

  private func readDemands(_ fields: Fields, claims: ClaimDemand) -> TextRequirement.Demands {
    TextRequirement.Demands(
      mention: fields.read(TextFormat.mustMention) { readMention($0) } ?? [],
      absence: fields.read(TextFormat.missing) { field in
        reportUnmentioned(fields, field)
        return field.title()
      },
      claims: claims,
      cite: fields.read(TextFormat.mustCite) { readCitationDemand($0) },
      state: fields.read(TextFormat.mustState) ?? [],
      stateInstead: fields.read(TextFormat.orState) { field in
        reportUnmentioned(fields, field)
        return field.choices(of: StatedDemand.self)
      } ?? [])
  }

  /// Reports what only stands beside phrases that are wanted.
  private func reportUnmentioned(_ fields: Fields, _ field: Field) {
    guard fields[TextFormat.mustMention] == nil else { return }
    field.complain(.textWithoutRequirement([TextFormat.mustMention.name]))
  }

  /// The checks in the order in which they are told, whatever order they are written in.
  private func inOrder(_ named: [GateCheck]?, of field: Field) -> [GateCheck]? {
    if named == [] { field.complain(.textWithoutRequirement(GateCheck.allCases.map(\.rawValue))) }
    return named.map { named in GateCheck.allCases.filter(named.contains) }
  }

  private func readAtLeast(_ field: Field) -> Int? {
    field.fields(of: TextFormat.Ease.record)?.read(TextFormat.Ease.atLeast)
  }

  private func readRedaction(_ fields: Fields) -> RedactionRequirement? {
    guard Self.redactionDemands.contains(where: { fields[$0] != nil }) else { return nil }
    let data = fields.read(TextFormat.mustRedact)
    let most = fields.read(TextFormat.overRedaction) { field in
      field.fields(of: TextFormat.Excess.record)?.read(TextFormat.Excess.atMost)
    }
    return RedactionRequirement(
      mustCoverPersonalData: data == nil ? .unasked : .everything, needlessWordsMaximum: most)
  }

  private func readMention(_ item: Field) -> [String]? {
    item.node.mapping == nil ? readPhrases(item) : readSynonyms(item)
  }

  private func readUnmentionable(_ field: Field) -> Operand? {
    guard field.node.sequence == nil else { return readPhrases(field).map { .literal($0) } }
    return field.choice(["truth.personal-data"]).map { .attribute($0) }
  }

  private func readCitationDemand(_ field: Field) -> CitationDemand? {
    guard field.node.sequence != nil else { return field.choice(["any"]).map { _ in .any } }
    return field.list(atLeast: 1) { readSoughtCitation($0) }.map { .each($0) }
  }

  private func readSoughtCitation(_ field: Field) -> SoughtCitation? {
    guard let fields = field.fields(of: TextFormat.SoughtDocument.record) else { return nil }
    let article = fields.read(CitationFormat.article)
    let clause = fields.read(CitationFormat.clause)
    let point = fields.read(CitationFormat.point)
    return fields.read(TextFormat.SoughtDocument.document) { field -> SoughtCitation? in
      guard let document = field.line() else { return nil }
      let sought = SoughtCitation(
        document: document, article: article, clause: clause, point: point)
      if sought == nil { field.complain(.documentNotRecognised(document)) }
      return sought
    }
  }

  /// Phrases, and lists of them that the rulebook keeps under a name: `{synonyms: apology}`.
  private func readPhrases(_ field: Field) -> [String]? {
    let lists = field.list(atLeast: 1) { item -> [String]? in
      guard item.node.mapping == nil else { return readSynonyms(item) }
      return loader.readPhrase(item).map { [$0] }
    }
    return lists?.flatMap(\.self)
  }

  private func readSynonyms(_ field: Field) -> [String]? {
    typealias Format = TextFormat.Synonyms
    return field.fields(of: Format.record)?.read(Format.synonyms) { name -> [String]? in
      guard let text = name.line() else { return nil }
      guard let list = synonyms[text] else {
        name.complain(.synonymsUnknown(text, known: synonyms.keys.sorted()))
        return nil
      }
      return list
    }
  }
}
