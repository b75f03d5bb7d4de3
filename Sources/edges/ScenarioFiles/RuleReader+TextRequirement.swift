import OfficialText
import Petitions
import Rules
import Wording
import YAML

extension RuleReader {
  static let textDemands = [
    "must-mention", "claims", "must-not-mention", "must-not-promise", "must-cite",
    "must-state",
    "must-not-reveal", "no-placeholders", "at-least", "at-most", "reading-ease", "gate",
  ]
  static let redactionDemands = ["must-redact", "over-redaction"]
  /// How a demand is told where it is not met.
  static let textWords = ["missing", "or-state"]

  /// The checks that hold a text against its case, which a register does not have.
  private static let checksOfCases: [GateCheck] = [.honest, .own]

  func readTextConstraint(_ field: Field) -> Constraint? {
    let demands = Self.textDemands + Self.redactionDemands
    guard vocabulary == .shift else { return readRegisterText(field) }
    guard let fields = field.fields(["activation"] + demands + Self.textWords) else { return nil }
    let isRedaction = Self.redactionDemands.contains { fields[$0] != nil }
    let activation = fields.required("activation") { field -> EventPattern? in
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
    guard let fields = field.fields(["activation", "of"] + demands + Self.textWords) else {
      return nil
    }
    let activation = fields.required("activation") { readPattern($0) }
    let attribute = fields.required("of") { $0.line()?.visibleName }
    for name in Self.redactionDemands { fields[name]?.complain(.registerHasNoAnswers(name)) }
    for (name, answer) in [
      ("claims", "truth"), ("must-not-mention", "truth.personal-data"),
    ] where fields[name]?.node.text == answer {
      fields[name]?.complain(.registerHasNoAnswers(answer))
      return nil
    }
    for item in fields["must-not-reveal"]?.node.sequence ?? []
    where item.text == PersonalDatum.Kind.senderName.rawValue {
      findings.add(.registerHasNoAnswers(PersonalDatum.Kind.senderName.rawValue), at: item)
    }
    for item in fields["gate"]?.node.sequence ?? []
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
    let mustBeFilled = fields.optional("no-placeholders") { $0.flag() } ?? false
    let mustNotPromise = fields.optional("must-not-promise") { readPhrases($0) } ?? []
    let gate = fields.optional("gate") { readGate($0) } ?? []
    let claims = fields.optional("claims") { $0.choice(["truth"]) }
    // Read when the first rule needs it, so that nobody else waits for it.
    let needsLexicon =
      mustBeFilled || !mustNotPromise.isEmpty || !gate.isEmpty || claims != nil
    return TextRequirement(
      of: attribute ?? TextRequirement.shiftAttribute,
      must: readDemands(fields, claims: claims == nil ? .none : .truth),
      mustNot: TextRequirement.Bans(
        mention: fields.optional("must-not-mention") { readUnmentionable($0) } ?? .literal([]),
        promise: mustNotPromise,
        reveal: fields.optional("must-not-reveal") { $0.choices(of: PersonalDatum.Kind.self) }
          ?? [],
        placeholders: mustBeFilled ? .mustBeFilled : .mayStay), size: size, gate: gate,
      redaction: readRedaction(fields), lexicon: needsLexicon ? readLexiconInUse() : .vietnamese)
  }

  private func readSize(_ fields: Fields) -> TextRequirement.Size {
    let minimum = fields.optional("at-least") { $0.number(in: 1...Bounds.textCharacters) }
    let maximum = fields.optional("at-most") { field -> Int? in
      let maximum = field.number(in: 1...Bounds.textCharacters)
      if let minimum, let maximum, maximum < minimum {
        field.complain(.endBeforeStart(String(minimum), String(maximum)))
      }
      return maximum
    }
    return TextRequirement.Size(
      wordsMinimum: minimum, wordsMaximum: maximum,
      easeMinimum: fields.optional("reading-ease") { readAtLeast($0) })
  }

  private func readDemands(_ fields: Fields, claims: ClaimDemand) -> TextRequirement.Demands {
    TextRequirement.Demands(
      mention: fields.optional("must-mention") { readMentions($0) } ?? [],
      absence: fields.optional("missing") { field in
        if fields["must-mention"] == nil {
          field.complain(.textWithoutRequirement(["must-mention"]))
        }
        return field.title()
      },
      claims: claims,
      cite: fields.optional("must-cite") { readCitationDemand($0) },
      state: fields.optional("must-state") { $0.choices(of: StatedDemand.self) } ?? [],
      stateInstead: fields.optional("or-state") { field in
        if fields["must-mention"] == nil {
          field.complain(.textWithoutRequirement(["must-mention"]))
        }
        return field.choices(of: StatedDemand.self)
      } ?? [])
  }

  /// The checks in the order in which they are told, whatever order they are written in.
  private func readGate(_ field: Field) -> [GateCheck]? {
    let named = field.choices(of: GateCheck.self)
    if named == [] { field.complain(.textWithoutRequirement(GateCheck.allCases.map(\.rawValue))) }
    return named.map { named in GateCheck.allCases.filter(named.contains) }
  }

  private func readAtLeast(_ field: Field) -> Int? {
    field.fields(["at-least"])?.required("at-least") { $0.number(in: 1...100) }
  }

  private func readRedaction(_ fields: Fields) -> RedactionRequirement? {
    guard Self.redactionDemands.contains(where: { fields[$0] != nil }) else { return nil }
    let data = fields.optional("must-redact") { $0.choice(["truth.personal-data"]) }
    let most = fields.optional("over-redaction") { field in
      field.fields(["at-most"])?.required("at-most") { $0.number(in: 0...Bounds.textCharacters) }
    }
    return RedactionRequirement(
      mustCoverPersonalData: data == nil ? .unasked : .everything, needlessWordsMaximum: most)
  }

  private func readMentions(_ field: Field) -> [[String]]? {
    field.list { item -> [String]? in
      item.node.mapping == nil ? readPhrases(item) : readSynonyms(item)
    }
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
    guard let fields = field.fields(["document", "article", "clause", "point"]) else { return nil }
    let short = { (field: Field) in field.line() }
    let article = fields.optional("article", short)
    let clause = fields.optional("clause", short)
    let point = fields.optional("point", short)
    return fields.required("document") { field -> SoughtCitation? in
      guard let document = short(field) else { return nil }
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
    field.fields(["synonyms"])?.required("synonyms") { name -> [String]? in
      guard let text = name.line() else { return nil }
      guard let list = synonyms[text] else {
        name.complain(.synonymsUnknown(text, known: synonyms.keys.sorted()))
        return nil
      }
      return list
    }
  }
}
