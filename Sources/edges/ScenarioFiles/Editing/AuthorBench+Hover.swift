import Petitions
import Rules
import Scenarios
import Wording
import YAML

/// What is told about something in a file, in Markdown.
package struct HoverText: Hashable, Sendable {
  package let markdown: String
  package let word: Range<EditedPlace>
}

extension AuthorBench {
  /// What is known of that which stands at a place of a file.
  package func hover(at path: String, _ cursor: EditedPlace) -> HoverText? {
    guard let file = file(at: path), let found = mentioned(in: file, at: cursor) else { return nil }
    let lines: [String]
    switch found.meaning {
    case .field(let field): lines = told(field)
    case .word(let word):
      lines = ["**\(word.text.plain)**: \((word.meaning?[language] ?? "").plain)"]
    case .attribute(let name, let says): lines = ["**\(name.plain)**: \(says.plain)"]
    case .referent(let referent): lines = told(referent)
    case .law(let law, let citation): lines = told(law, citation, file)
    }
    return HoverText(markdown: lines.joined(separator: "\n\n"), word: found.word)
  }

  private func told(_ field: FormatField) -> [String] {
    var lines = ["**\(field.key)**: \(field.says[language])"]
    switch field.presence {
    case .required, .told: lines.append(Phrase("Phải có.", "It has to be there.")[language])
    case .optional: lines.append(Phrase("Không bắt buộc.", "It may be left out.")[language])
    case .depends(let when): lines.append(when[language].capitalised + ".")
    }
    if let example = field.example {
      lines.append(Phrase("Ví dụ: ", "Example: ")[language] + "`\(example)`")
    }
    let words = FormatPlace(type: field.type).shapes.flatMap { shape -> [FormatWord] in
      if case .words(let words) = shape.type { return words }
      if case .list(.words(let words), _, _) = shape.type { return words }
      return []
    }
    if !words.isEmpty {
      lines.append(
        words.map { "- `\($0.text)`" + ($0.meaning.map { ": " + $0[language] } ?? "") }
          .joined(separator: "\n"))
    }
    return lines
  }

  private func told(_ referent: Referent) -> [String] {
    guard let node = referent.node else {
      let list = referent.file.kind == .templates ? referent.file.items(TemplatesFormat.list) : []
      return ["**\(referent.name.plain)** (`\(referent.id)`)"] + list.map(told(template:))
    }
    let head = "**\(referent.name.plain)** (`\(referent.id)`)"
    switch referent.file.kind {
    case .units where node[UnitsFormat.Unit.name.name] != nil:
      return [head] + told(unit: node, in: referent.file)
    case .units:
      return [head] + (referent.words.isEmpty ? [] : [referent.words.joined(separator: ", ").plain])
    case .rulebook where node[RuleFormat.explanation.name] != nil: return [head] + told(rule: node)
    case .rulebook: return [head, referent.words.joined(separator: ", ").plain]
    case .scenario:
      let why = node[PetitionFormat.truth.name]?[TruthFormat.why.name]?.said(language)
      let channel = node[PetitionFormat.channel.name]?.text.flatMap(Channel.init(rawValue:))
      return [head] + [channel?.name[language], why].compactMap { $0?.plain }
    case .calendar, .templates, .facts, .laws, .lexicon, .markedReplies, .runs, nil: return [head]
    }
  }

  private func told(template node: YAMLNode) -> String {
    let format = TemplatesFormat.Template.self
    let text = node[format.text.name]?.text ?? ""
    let title = node[format.title.name]?.said(language) ?? ""
    return "**\(title.plain)** (`\(node[format.id.name]?.text ?? "")`)\n\n"
      + text.split(separator: "\n").map { "> " + String($0).plain }.joined(separator: "\n>\n")
  }

  private func told(unit node: YAMLNode, in file: BenchFile) -> [String] {
    let format = UnitsFormat.Unit.self
    let level = node[format.level.name]?.text.flatMap(UnitLevel.init(rawValue:))
    var lines = [level?.name[language], stretch(node)].compactMap(\.self).joined(separator: ", ")
    if !lines.isEmpty { lines = lines.capitalised + "." }
    let topics = referents(of: .topic, from: file)
    let remit = (node[format.remit.name]?.sequence ?? []).compactMap { item -> String? in
      let id = item.text ?? item[UnitsFormat.RemitItem.topic.name]?.text
      return id.map { id in topics.first { $0.id == id }?.name ?? id }
    }
    let shared = topics.filter { $0.node?[UnitsFormat.Topic.level.name]?.text == level?.rawValue }
    let all = (remit + (level == nil ? [] : shared.map(\.name))).map { "- \($0.plain)" }
    let also = node[format.also.name]?.sequence?.compactMap(\.text) ?? []
    return [lines, also.joined(separator: ", ").plain].filter { !$0.isEmpty }
      + (all.isEmpty
        ? []
        : [
          Phrase("Việc được giao:", "It deals with:")[language] + "\n" + all.joined(separator: "\n")
        ])
  }

  /// From when to when something holds, as it is written.
  private func stretch(_ node: YAMLNode) -> String? {
    let from = node[StretchFormat.from.name]?.text
    let to = node[StretchFormat.to.name]?.text
    let parts = [
      from.map { Phrase("từ \($0)", "from \($0)")[language] },
      to.map { Phrase("đến hết \($0)", "to \($0)")[language] },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private func told(rule node: YAMLNode) -> [String] {
    var lines: [String] = []
    if let citation = node[RuleFormat.citation.name]?.citation {
      lines.append("*" + citation.phrase[language].plain + "*")
    }
    if let text = node[RuleFormat.explanation.name]?.said(language) { lines.append(text.plain) }
    if let points = node[RuleFormat.points.name]?.text {
      let severity = node[RuleFormat.severity.name]?.text.flatMap(RuleSeverity.init(rawValue:))
      let costs = Phrase("Vi phạm mất \(points) điểm", "A breach costs \(points) points")[language]
      lines.append(costs + (severity.map { ", \($0.name[language])" } ?? "") + ".")
    }
    return lines
  }

  private func told(_ law: YAMLNode, _ citation: YAMLNode, _ file: BenchFile) -> [String] {
    let format = LawsFormat.Law.self
    let name = law[format.document.name]?.text ?? ""
    var lines = ["**\(name.plain)**"]
    if let title = law[format.title.name]?.text { lines.append(title.plain) }
    if let stretch = stretch(law) {
      lines.append(Phrase("Có hiệu lực ", "In force ")[language] + stretch + ".")
    }
    if let other = law[format.replacedBy.name]?.text {
      lines.append(Phrase("Thay bằng: ", "Replaced by: ")[language] + other.plain)
    }
    for change in law[format.amended.name]?.sequence ?? [] {
      let by = change[LawsFormat.Amendment.by.name]?.text ?? ""
      let date = change[LawsFormat.Amendment.date.name]?.text ?? ""
      lines.append(Phrase("Sửa đổi ", "Amended ")[language] + "\(date): \(by.plain)")
    }
    let article = citation[CitationFormat.article.name]?.text
    let clause = citation[CitationFormat.clause.name]?.text
    guard let article else { return lines }
    let facts = files(of: .facts, near: file).flatMap { $0.file.items(FactsFormat.list) }
    let same = facts.filter { fact in
      let other = fact[FactsFormat.Fact.citation.name]?.citation
      return other?.document == name && other?.article == article
        && (clause == nil || other?.clause == nil || other?.clause == clause)
    }
    for fact in same.prefix(Self.factsMaximum) {
      let place = fact[FactsFormat.Fact.citation.name]?.citation?.phrase[language] ?? ""
      let text = fact[FactsFormat.Fact.text.name]?.said(language) ?? ""
      lines.append("*\(place.plain)*: \(text.plain)")
    }
    return lines
  }

  /// How many facts of one article are told.
  private static let factsMaximum = 5
}

extension YAMLNode {
  /// The citation that a mapping writes; nothing where it names no document.
  fileprivate var citation: Citation? {
    let format = CitationFormat.self
    guard let document = self[format.document.name]?.text else { return nil }
    return Citation(
      document: document, title: nil, article: self[format.article.name]?.text,
      clause: self[format.clause.name]?.text, point: self[format.point.name]?.text,
      status: self[format.status.name]?.text.flatMap(LegalStatus.init(rawValue:)) ?? .house,
      source: nil)
  }
}

extension String {
  /// The text in Markdown, none of its signs meaning anything.
  fileprivate var plain: String {
    reduce(into: "") { text, sign in
      if "\\`*_[]<>#|&".contains(sign) { text.append("\\") }
      text.append(sign.isNewline ? " " : sign)
    }
  }
}
