import OfficialText
import Petitions
import Rules
import Scenarios
import TextJudging
import Wording
import YAML

extension Loader {
  /// What the sender of a petition, or the drafter of its reply, has to be told, and must never be told.
  func readClaims(_ items: [Field], _ circumstances: Circumstances) -> [Claim] {
    reportRepeated(items, name: ClaimFormat.id.name)
    return items.compactMap { readClaim($0, circumstances) }
  }

  private func readClaim(_ item: Field, _ circumstances: Circumstances) -> Claim? {
    guard let fields = item.fields(of: ClaimFormat.record) else { return nil }
    let id = fields.read(ClaimFormat.id)
    let says = fields.read(ClaimFormat.says)
    let isForbidden = fields.read(ClaimFormat.forbidden) ?? false
    let patterns = fields.read(ClaimFormat.patterns) { readClaimPattern($0, circumstances) }
    let within = fields.read(ClaimFormat.within)
    let splits = fields.read(ClaimFormat.splits)
    let source = fields.read(ClaimFormat.source)
    guard let id, let says, let patterns else { return nil }
    return Claim(
      id: id, says: says, stance: isForbidden ? .forbidden : .wanted, patterns: patterns,
      within: within ?? 1, splits: splits ?? false, source: source ?? .file)
  }

  private func readClaimPattern(_ field: Field, _ circumstances: Circumstances) -> String? {
    if depth == .names { return field.text(atMost: Bounds.patternCharacters) }
    let lexicon = lexiconOfClaims(circumstances)
    let agencies = circumstances.units == nil ? nil : circumstances.agencies
    guard let text = field.text(atMost: Bounds.patternCharacters) else { return nil }
    let known = cutPatterns.pattern(text, by: lexicon, agencies)
    guard let cut = known ?? cut(text, lexicon, agencies, field) else { return nil }
    patternsOfClaims[text] = cut
    return text
  }

  /// A pattern by which sentences are found, as it is written and cut up; without agencies where
  /// their names could not be read.
  func readPattern(
    _ field: Field, _ lexicon: Lexicon, agencies: AgencyNames?
  ) -> (text: String, cut: ClaimPattern)? {
    guard let text = field.text(atMost: Bounds.patternCharacters) else { return nil }
    return cut(text, lexicon, agencies, field).map { (text, $0) }
  }

  /// A pattern cut up; what is wrong with it is found at its field.
  private func cut(
    _ text: String, _ lexicon: Lexicon, _ agencies: AgencyNames?, _ field: Field
  ) -> ClaimPattern? {
    do throws(ClaimPatternFault) {
      return try ClaimPattern(text, lexicon: lexicon, agencies: agencies ?? AgencyNames.none)
    } catch {
      switch error {
      case .nothingToFind(let part): field.complain(.patternFindsNothing(part))
      case .synonymsUnknown(let name):
        field.complain(.claimSynonymsUnknown(name, known: lexicon.synonyms.keys.sorted()))
      case .valueUnreadable(let value):
        // Without the names of units, every mention of one would look like a mistake.
        if agencies != nil { field.complain(.claimValueUnreadable(value)) }
      }
      return nil
    }
  }

  /// Tells which claims the model handling of a petition fails to make, and which it must not make.
  func reportModelClaims(
    _ node: YAMLNode?, _ claims: [Claim], _ model: [ModelStep], _ circumstances: Circumstances
  ) {
    guard depth == .everything, !claims.isEmpty, let items = node?.sequence,
      items.count == claims.count
    else { return }
    let sought = claims.map { SoughtClaim($0, $0.patterns.compactMap { patternsOfClaims[$0] }) }
    let truth = TextTruth(
      sought: sought, agencies: circumstances.agencies, lexicon: lexiconOfClaims(circumstances))
    var told = ToldClaims(of: truth.claims)
    for step in model {
      guard case .act(let action) = step, action.verb.makesClaims, let text = action.content.text
      else { continue }
      var reading = TextReading(SplitText(text), truth, told: told)
      told = reading.readClaims()
    }
    for ((claim, standing), item) in zip(zip(claims, told.standings), items)
    where !claim.patterns.isEmpty {
      switch (claim.stance, standing.isTold) {
      case (.wanted, false):
        findings.add(.modelDoesNotTell(claim.id, closest: standing.sentence), at: item)
      case (.forbidden, true):
        findings.add(.modelTells(claim.id, standing.sentence ?? ""), at: item)
      case (.wanted, true), (.forbidden, false): continue
      }
    }
  }

  /// Tells which claims wait for a better answer that no unit gives.
  func reportAwaitedClaims(_ node: YAMLNode?, _ claims: [Claim], _ reactions: Reactions) {
    guard reactions.unit?.better == nil, let items = node?.sequence, items.count == claims.count
    else { return }
    for (claim, item) in zip(claims, items) where claim.source == .betterAnswer {
      findings.add(.claimAwaitsNothing, at: item[ClaimFormat.source.name] ?? item)
    }
  }

  private func lexiconOfClaims(_ circumstances: Circumstances) -> Lexicon {
    circumstances.lexicon ?? usualLexicon()
  }

  /// The names of units of which the patterns of some petitions speak, cut into words once for all.
  func agenciesOfClaims(
    _ petitions: [Field], _ units: UnitPack?, by lexicon: Lexicon?
  ) -> AgencyNames {
    let (truth, claims) = (PetitionFormat.truth.name, TruthFormat.claims.name)
    let patterns = petitions.flatMap { $0.node[truth]?[claims]?.sequence ?? [] }
      .flatMap { $0[ClaimFormat.patterns.name]?.sequence ?? [] }.compactMap(\.text)
    return cutPatterns.agencies(units?.names(in: patterns) ?? [], by: lexicon ?? .vietnamese)
  }
}

extension Verb {
  /// Whether its text is one that the claims of a petition are about.
  fileprivate var makesClaims: Bool {
    entry.writesToSender || self == .draft || self == .reject
  }
}
