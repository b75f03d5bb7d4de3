import Petitions
import Scenarios
import Shifts
import Wording
import WorkCalendar

/// Reads what follows a verb on a line.
struct PlainArguments {
  /// What the words after a verb came to.
  enum Reading {
    case content(ActionContent)
    /// It lacks its text, with which it is this.
    case needsText(@Sendable (String) -> ActionContent)
    /// What to choose from; a number then stands for one of the units, if there are any.
    case unclear([String], units: [UnitID] = [])
  }

  private let shift: Shift
  private let language: Language
  /// The units that were listed last, for whoever answers with a number.
  private let listed: [UnitID]

  init(_ shift: Shift, _ language: Language, listed: [UnitID] = []) {
    self.shift = shift
    self.language = language
    self.listed = listed
  }

  func read(_ verb: Verb, _ rest: String, for petition: PetitionID) -> Reading {
    switch verb.entry.carries {
    case .nothing:
      rest.allSatisfy(\.isWhitespace)
        ? .content(.nothing) : .unclear([PlainText.notUsed(rest.trimmed)[language].printable])
    case .question: ask(rest)
    case .classification: classification(rest)
    case .refusal:
      choice(rest, DeclineReason.allCases, \.name) { reason in
        .needsText { .refusal(reason, text: $0) }
      }
    case .defect:
      choice(rest, AnswerDefect.allCases, \.name) { defect in
        .needsText { .defect(defect, text: $0) }
      }
    case .unit: unit(rest)
    case .petition: merge(rest, petition)
    case .parts: redact(rest, petition)
    case .assessment: assessment(rest)
    case .faults: faults(rest)
    case .text: text(rest) { .text($0) }
    }
  }

  /// A kind and, where it takes one, its box behind a comma.
  private func classification(_ rest: String) -> Reading {
    let halves = rest.split(separator: ",", maxSplits: 1)
    let kind = halves.first.map { String($0).trimmed } ?? ""
    let box = halves.count > 1 ? String(halves[1]).trimmed : ""
    if halves.count == 1, let reading = classificationWithoutComma(kind) { return reading }
    return choice(kind, PetitionKind.allCases, \.name) { kind in
      classification(kind, box: box)
    }
  }

  /// A kind and behind it a box, where the comma was left out; nothing where the words are no kind with
  /// something behind it.
  ///
  /// Only words that can be parted in one way into a kind and a box are understood so.
  private func classificationWithoutComma(_ words: String) -> Reading? {
    guard case .none = Self.meant(words.spoken, among: PetitionKind.allCases, \.name) else {
      return nil
    }
    var understood: [(kind: PetitionKind, box: Box)] = []
    var left: (kind: PetitionKind, words: String)?
    for place in words.indices where words[place].isWhitespace {
      let rest = String(words[place...]).trimmed
      guard
        case .one(let kind) = Self.meant(
          String(words[..<place]).spoken, among: PetitionKind.allCases, \.name)
      else { continue }
      left = (kind, rest)
      guard kind.takesBox,
        case .one(let box) = Self.meant(rest.spoken, among: Box.allCases, \.name),
        !understood.contains(where: { $0 == (kind, box) })
      else { continue }
      understood.append((kind, box))
    }
    if let only = understood.first, understood.count == 1 {
      return .content(.classification(only.kind, box: only.box))
    }
    return left.map { classification($0.kind, box: $0.words) }
  }

  private func classification(_ kind: PetitionKind, box: String) -> Reading {
    guard kind.takesBox else {
      return box.isEmpty
        ? .content(.classification(kind, box: nil))
        : .unclear([PlainText.noBox(kind, box)[language].printable])
    }
    let reading = choice(box, Box.allCases, \.name) { .content(.classification(kind, box: $0)) }
    guard case .unclear(let lines, let units) = reading else { return reading }
    return .unclear([PlainText.boxOf(kind)[language]] + lines, units: units)
  }

  private func text(_ rest: String, _ make: @escaping @Sendable (String) -> ActionContent)
    -> Reading
  {
    rest.isEmpty ? .needsText(make) : .content(make(rest))
  }

  private func merge(_ rest: String, _ petition: PetitionID) -> Reading {
    guard let other = PlainCommand.petition(rest.trimmed) else {
      return .unclear([PlainText.mergeInto[language]] + mergeTargets(of: petition))
    }
    return .content(.petition(other))
  }

  /// The petitions that another may repeat, those first that read alike.
  private func mergeTargets(of petition: PetitionID) -> [String] {
    shift.mergeTargets(of: petition).map { id in
      "  #\(id) \(shift.scenario.petition(id)?.subject[language] ?? "")".printable
    }
  }

  private func redact(_ rest: String, _ petition: PetitionID) -> Reading {
    let parts = rest.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    guard parts.isEmpty else { return .content(.parts(parts)) }
    let candidates = shift.publication(of: petition)?.candidates ?? []
    return .unclear(
      [PlainText.whatToHide[language]]
        + (candidates.isEmpty ? [] : [PlainText.candidates(candidates)[language].printable]))
  }

  private func ask(_ rest: String) -> Reading {
    let halves = rest.split(separator: ":", maxSplits: 1)
    let question = halves.count > 1 ? String(halves[1]).trimmed : ""
    return several(halves.first ?? "", Fact.allCases, \.name) { facts in
      if facts.isEmpty { return .unclear(choices(Fact.allCases, \.name)) }
      return text(question) { .question(facts: facts, text: $0) }
    }
  }

  /// What is wrong with a draft, one behind the other, and a note behind a colon.
  private func faults(_ rest: String) -> Reading {
    let halves = rest.split(separator: ":", maxSplits: 1)
    let note = halves.count > 1 ? String(halves[1]).trimmed : ""
    return several(halves.first ?? "", DraftFault.readable, \.name) { faults in
      if faults.isEmpty { return .unclear(choices(DraftFault.readable, \.name)) }
      return text(note) { .faults(faults, text: $0) }
    }
  }

  /// The conclusion, and behind a colon the criteria that are not met.
  private func assessment(_ rest: String) -> Reading {
    let halves = rest.split(separator: ":", maxSplits: 1)
    let failed = halves.count > 1 ? halves[1] : ""
    let reading = choice(
      halves.first.map { String($0).trimmed } ?? "", Conclusion.allCases, \.name
    ) { conclusion in
      several(failed, Criterion.allCases, \.name) { criteria in
        .content(.assessment(Assessment(failed: criteria, conclusion: conclusion)))
      }
    }
    guard case .unclear(let lines, let units) = reading, halves.isEmpty else { return reading }
    return .unclear(
      lines + [PlainText.failedCriteria[language]] + choices(Criterion.allCases, \.name),
      units: units)
  }

  /// Several of some values, with commas between them.
  private func several<Value: RawRepresentable<String> & Sendable>(
    _ list: Substring, _ values: [Value], _ name: (Value) -> Phrase, _ make: ([Value]) -> Reading
  ) -> Reading {
    var found: [Value] = []
    for word in list.split(separator: ",").map({ String($0).trimmed }) where !word.isEmpty {
      switch Self.meant(word.spoken, among: values, name) {
      case .one(let value): found.append(value)
      case .none: return .unclear(notFound(word) + choices(values, name))
      case .several(let some): return .unclear(choices(values, name, only: some))
      }
    }
    return make(found)
  }

  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ rest: String, _ values: [Value], _ name: (Value) -> Phrase, _ make: (Value) -> Reading
  ) -> Reading {
    let word = rest.spoken
    if word.isEmpty { return .unclear(choices(values, name)) }
    return switch Self.meant(word, among: values, name) {
    case .one(let value): make(value)
    case .none: .unclear(notFound(rest.trimmed) + choices(values, name))
    case .several(let some): .unclear(choices(values, name, only: some))
    }
  }

  /// Which values a word may mean.
  private enum Meaning<Value> {
    case none
    case one(Value)
    case several([Value])
  }

  /// The one value that a word names in either language.
  ///
  /// It is named in full, by a beginning or a part that no other value has, or by some of its words in
  /// their order: "sai luật" for "sai căn cứ pháp luật". A word of its identifier counts too:
  /// "denunciation" for "is-denunciation". A number is that of the value in the list.
  private static func meant<Value: RawRepresentable<String>>(
    _ word: String, among values: [Value], _ name: (Value) -> Phrase
  ) -> Meaning<Value> {
    if let number = Int(word) {
      return values.indices.contains(number - 1) ? .one(values[number - 1]) : .none
    }
    let names = values.map { value in
      (value, [value.rawValue, name(value).vietnamese, name(value).english].map(\.spoken))
    }
    let ways: [(String) -> Bool] = [
      { $0 == word }, { $0.hasPrefix(word) }, { " \($0)".contains(" \(word)") },
      { $0.hasWords(of: word) },
    ]
    for isMeant in ways {
      let found = names.filter { $0.1.contains(where: isMeant) }
      if let only = found.first, found.count == 1 { return .one(only.0) }
      if !found.isEmpty { return .several(found.map(\.0)) }
    }
    return .none
  }

  private func notFound(_ word: String) -> [String] {
    [PlainText.notFound(word)[language].printable]
  }

  /// The values to choose from, all of them or some, each under its number among all.
  private func choices<Value: RawRepresentable<String>>(
    _ values: [Value], _ name: (Value) -> Phrase, only some: [Value]? = nil
  ) -> [String] {
    let lines = values.enumerated().compactMap { index, value -> String? in
      if let some, !some.contains(where: { $0.rawValue == value.rawValue }) { return nil }
      let meaning = Self.meaning(of: value).map { ": \($0[language])" } ?? ""
      return "  \(index + 1). \(name(value)[language])\(meaning)"
    }
    return [PlainText.chooseOne[language]] + lines
  }

  /// What a value is, where its name alone may not say it.
  private static func meaning<Value: RawRepresentable<String>>(of value: Value) -> Phrase? {
    if let kind = value as? PetitionKind { return kind.meaning }
    return (value as? Box)?.meaning
  }

  /// What may stand behind a verb; nothing where there is no list to choose from.
  func choices(for verb: Verb) -> [String] {
    switch verb.entry.carries {
    case .classification:
      choices(PetitionKind.allCases, \.name) + [PlainText.boxesBehindComma[language]]
        + choices(Box.allCases, \.name).dropFirst()
    case .refusal: choices(DeclineReason.allCases, \.name)
    case .defect: choices(AnswerDefect.allCases, \.name)
    case .question: choices(Fact.allCases, \.name)
    case .faults: choices(DraftFault.readable, \.name)
    case .assessment: choices(Conclusion.allCases, \.name) + choices(Criterion.allCases, \.name)
    case .nothing, .unit, .petition, .parts, .text: []
    }
  }

  private func unit(_ rest: String) -> Reading {
    let parts = rest.split(separator: ":", maxSplits: 1)
    let wanted = parts.first.map { String($0).trimmed } ?? ""
    let note = parts.count > 1 ? String(parts[1]).trimmed : ""
    let names = UnitNames(shift.scenario.units, on: shift.now.date)
    if let number = Int(wanted), listed.indices.contains(number - 1) {
      return .content(.unit(listed[number - 1], note: note))
    }
    let found = names.units(called: wanted)
    if let only = found.first, found.count == 1 {
      return .content(.unit(only.id, note: note))
    }
    let closest = found.isEmpty ? names.units(closestTo: wanted) : []
    if !closest.isEmpty {
      // What only comes close is never taken for what was meant.
      let lines = closest.enumerated().map { "  \($0 + 1). \($1.id): \($1.name)" }
      return .unclear(
        [PlainText.nearestUnits(to: wanted)[language].printable] + lines, units: closest.map(\.id))
    }
    let (shown, more) = UnitNames.listing(found.isEmpty ? names.present : found)
    let lines = shown.enumerated().map { "  \($0 + 1). \($1.id): \($1.name)" }
    return .unclear(
      (found.isEmpty && !wanted.isEmpty ? notFound(wanted) : [])
        + [PlainText.chooseUnit[language]] + lines
        + (more > 0 ? [PlainText.moreUnits(more)[language]] : []), units: shown.map(\.id))
  }
}

extension String {
  /// The words of an identifier or a name as they are compared, one space apart.
  fileprivate var spoken: String { foldedWords.joined(separator: " ") }

  /// Whether the words of another text stand in it, in the same order, whatever stands between.
  fileprivate func hasWords(of other: String) -> Bool {
    var words = split(separator: " ")[...]
    return other.split(separator: " ").allSatisfy { wanted in
      guard let place = words.firstIndex(of: wanted) else { return false }
      words = words[(place + 1)...]
      return true
    }
  }

  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
