import Diagnostics
import Rules
import Wording
import WorkCalendar
import YAML

extension Loader {
  func readLaws(_ document: Document) -> LawRegister? {
    guard let fields = document.fields(findings) else { return nil }
    _ = document.identifier(fields)
    _ = fields.read(LawsFormat.title)
    let items = fields.read(LawsFormat.list) ?? []
    reportRepeated(items, name: LawsFormat.Law.document.name)
    return LawRegister(documents: items.compactMap { readLaw($0) })
  }

  private func readLaw(_ item: Field) -> LegalDocument? {
    typealias Law = LawsFormat.Law
    guard let fields = item.fields(of: Law.record) else { return nil }
    let name = fields.read(Law.document)
    let title = fields.read(Law.title)
    let (from, to) = readStretch(fields, Law.from, Law.to)
    // Of some documents only the end was seen, which is enough to tell that they are over.
    let isOnlyEndKnown = fields[Law.from] == nil && to != nil
    if fields[Law.from] == nil && fields[Law.to] == nil {
      fields.complain(.fieldMissing(Law.from.name))
    }
    let replacedBy = fields.read(Law.replacedBy)
    let amendments = fields.read(Law.amended) { readAmendment($0) }
    let limits = fields.read(Law.limits) { readLimitsOfLaw($0) }
    let articles = fields.read(Law.articles)
    guard let name, let from = from ?? (isOnlyEndKnown ? .minimum : nil) else { return nil }
    let document = LegalDocument(
      name: name, title: title, inForceFrom: from, inForceTo: to, replacedBy: replacedBy,
      amendments: amendments ?? [], limits: limits ?? [], articleCount: articles)
    if document == nil { fields[Law.document]?.complain(.documentNotRecognised(name)) }
    return document
  }

  private func readAmendment(_ item: Field) -> LegalDocument.Amendment? {
    typealias Amendment = LawsFormat.Amendment
    guard let fields = item.fields(of: Amendment.record) else { return nil }
    let date = fields.read(Amendment.date)
    let by = fields.read(Amendment.by)
    guard let date, let by else { return nil }
    return LegalDocument.Amendment(date: date, by: by)
  }

  private func readLimitsOfLaw(_ item: Field) -> LegalDocument.Limits? {
    typealias Limits = LawsFormat.Limits
    guard let fields = item.fields(of: Limits.record) else { return nil }
    let matter = fields.read(Limits.matter)
    let steps = fields.read(Limits.steps)
    let spans = fields.read(Limits.spans)
    guard let matter, let steps, let spans else { return nil }
    return LegalDocument.Limits(matter: matter, steps: steps, spans: spans)
  }

  /// Reports that a rule outlives, or comes before, the document that it cites.
  func reportCitation(_ rule: Rule, _ fields: Fields, _ laws: LawRegister) {
    guard let field = fields[RuleFormat.citation] else { return }
    let cited = laws.documents(namedIn: rule.citation.document)
    if rule.citation.status == .law {
      if cited.isEmpty { field.complain(.lawNotListed(rule.citation.document)) }
      if rule.citation.source == nil { field.complain(.lawWithoutSource) }
    }
    if let article = rule.citation.article,
      let document = cited.first(where: { !$0.mayHave(article: article) })
    {
      let place = field.node[CitationFormat.article.name] ?? field.node
      findings.add(.articleUnknown(article, document), at: place)
    }
    for document in cited {
      let isCovered =
        document.inForceFrom <= rule.force.from
        && rule.force.to ?? .maximum <= document.inForceTo ?? .maximum
      if !isCovered { field.complain(.ruleOutsideDocument(document)) }
    }
  }

  /// Reports that what a rule teaches names a document that holds on none of the rule's days.
  func reportTeaching(_ rule: Rule, _ fields: Fields, _ laws: LawRegister) {
    let days = rule.force.days
    for node in [RuleFormat.explanation, RuleFormat.hint].compactMap({ fields[$0]?.node }) {
      reportCitations(below: node, on: days, laws) { .ruleTeachesOutside($0) }
    }
  }

  /// Reports that what a rule teaches names a document that does not hold on the days of a shift, whatever its own.
  func reportTeaching(below node: YAMLNode, on days: ClosedRange<CivilDate>, _ laws: LawRegister) {
    if let text = node.text {
      for document in laws.documents(namedIn: text)
      where !document.isInForce(in: days) && !laws.isHistory(document, in: text, on: days) {
        findings.addOnce(
          .citationNotInForce(document, on: days.lowerBound), at: node.location, length: node.length
        )
      }
    }
    for entry in node.entries { reportTeaching(below: entry.value, on: days, laws) }
  }

  /// Reports documents that a scenario teaches by though they hold on none of its days.
  ///
  /// What citizens say is left alone: that they come with a law of yesterday is a thing to train.
  func reportCitations(in fields: Fields, on days: ClosedRange<CivilDate>, _ laws: LawRegister) {
    for name in ["briefing", "rules-of-the-day", "petitions"] {
      guard let node = fields[name]?.node else { continue }
      reportCitations(below: node, on: days, laws) { .citationNotInForce($0, on: days.lowerBound) }
    }
  }

  /// The entries of a petition under which the words of its sender stand.
  private static let sendersWords: Set<String> = ["subject", "sender", "messages", "personal-data"]
  /// Whether a reaction is a unit's and not the sender's.
  private static func isUnits(_ reaction: YAMLEntry) -> Bool {
    ["unit", "wrong-unit"].contains(reaction.key.text)
  }

  private func reportCitations(
    below node: YAMLNode, on days: ClosedRange<CivilDate>, _ laws: LawRegister,
    _ finding: (LegalDocument) -> Finding
  ) {
    if let text = node.text {
      for document in laws.documents(namedIn: text)
      where !document.isInForce(in: days) && !laws.isHistory(document, in: text, on: days) {
        findings.add(finding(document), at: node)
      }
      for citation in laws.faultyCitations(in: text) {
        findings.add(.citationUnproved(citation), at: node)
      }
      return
    }
    for child in node.sequence ?? [] { reportCitations(below: child, on: days, laws, finding) }
    for entry in node.entries where !Self.sendersWords.contains(entry.key.text ?? "") {
      let isOfReactions = entry.key.text == "reactions"
      let values =
        isOfReactions ? entry.value.entries.filter(Self.isUnits).map(\.value) : [entry.value]
      for value in values { reportCitations(below: value, on: days, laws, finding) }
    }
  }
}

extension LawRegister {
  /// Whether a text names a document only beside the one that replaced it or that it is to
  /// replace, in one sentence, with that one in force: such a text tells how the law changed.
  fileprivate func isHistory(
    _ document: LegalDocument, in text: String, on days: ClosedRange<CivilDate>
  ) -> Bool {
    let named = text.sentences.map { documents(namedIn: String($0)) }.filter {
      $0.contains(document)
    }
    return !named.isEmpty
      && named.allSatisfy { documents in
        documents.contains { other in
          other.isInForce(in: days)
            && (document.replacedBy == other.name || other.replacedBy == document.name)
        }
      }
  }
}

extension String {
  /// The parts between ends of lines, and between full stops or semicolons with a space behind.
  fileprivate var sentences: [Substring] {
    var sentences: [Substring] = []
    var start = startIndex
    var isAfterStop = false
    for index in indices {
      let character = self[index]
      if character.isNewline || isAfterStop && character.isWhitespace {
        sentences.append(self[start..<index])
        start = self.index(after: index)
      }
      isAfterStop = character == "." || character == ";"
    }
    return (sentences + [self[start...]]).filter { !$0.isEmpty }
  }
}

extension Finding {
  static func citationUnproved(_ citation: LawRegister.FaultyCitation) -> Finding {
    switch citation {
    case .article(let article, let document): articleUnknown(article, document)
    case .number(let document):
      Finding(
        .citationUnproved,
        Phrase(
          "danh mục văn bản có \(document.name), không có văn bản cùng tên mang số này",
          "the list of documents has \(document.name), and none of that name with this number"),
        remedy: Phrase(
          "viết “\(document.name)”, hoặc thêm văn bản này vào danh mục sau khi đã đọc",
          "write “\(document.name)”, or add this document to the list once you have read it"))
    }
  }

  static func articleUnknown(_ article: String, _ document: LegalDocument) -> Finding {
    let most = document.articleCount ?? LegalDocument.articleMaximum
    return Finding(
      .citationUnproved,
      Phrase(
        "\(document.name) không có Điều \(article.excerpt)"
          + (document.articleCount == nil ? "" : ": chỉ có \(most) điều"),
        "\(document.name) has no Article \(article.excerpt)"
          + (document.articleCount == nil ? "" : ": it has \(most)")),
      remedy: Phrase("đối chiếu với văn bản", "compare it with the document"))
  }

  static func lawNotListed(_ document: String) -> Finding {
    Finding(
      .lawUnproved,
      Phrase(
        "danh mục văn bản không có “\(document.excerpt)” mà quy tắc gọi là luật",
        "the list of documents has no “\(document.excerpt)”, which the rule calls law"),
      remedy: Phrase(
        "thêm văn bản vào danh mục sau khi đã đọc, hoặc ghi “status: house”",
        "add it to the list once you have read it, or write “status: house”"))
  }

  static let lawWithoutSource = Finding(
    .lawUnproved,
    Phrase(
      "quy tắc gọi là luật nhưng không nói câu chữ đã đọc ở đâu",
      "the rule claims to be law but does not say where its words were read"),
    remedy: Phrase(
      "thêm “source”, là dòng của bảng sự kiện pháp lý, hoặc ghi “status: house”",
      "add “source”, the row of the table of legal facts, or write “status: house”"))

  static func ruleOutsideDocument(_ document: LegalDocument) -> Finding {
    Finding(
      .citationNotInForce,
      Phrase(
        "quy tắc có hiệu lực ngoài thời gian của \(document.name) (\(stretch(document).vietnamese))",
        "the rule is in force outside the period of \(document.name) (\(stretch(document).english))"
      ),
      remedy: Phrase(
        "sửa “from”, “to”, hoặc tách thành hai quy tắc nối nhau",
        "correct “from” and “to”, or split it into two rules with adjoining dates"))
  }

  static func citationNotInForce(_ document: LegalDocument, on date: CivilDate) -> Finding {
    let heir = document.replacedBy.map {
      Phrase("dẫn \($0), hoặc đổi ngày của ca", "cite \($0), or change the day of the shift")
    }
    return Finding(
      .citationNotInForce,
      Phrase(
        "ngày \(date.text) \(document.name) không có hiệu lực (\(stretch(document).vietnamese))",
        "\(document.name) is not in force on \(date.text) (\(stretch(document).english))"),
      remedy: heir
        ?? Phrase(
          "dẫn văn bản của thời điểm đó, hoặc đổi ngày của ca",
          "cite the document of that time, or change the day of the shift"))
  }

  static func ruleTeachesOutside(_ document: LegalDocument) -> Finding {
    Finding(
      .citationNotInForce,
      Phrase(
        "\(document.name) (\(stretch(document).vietnamese)) không có hiệu lực ngày nào trong thời gian của quy tắc",
        "\(document.name) (\(stretch(document).english)) is not in force on any day of the rule"),
      remedy: Phrase(
        "dẫn văn bản của thời gian ấy, hoặc nêu cả văn bản thay thế trong cùng câu",
        "cite the document of that time, or name the one that replaced it in the same sentence"))
  }

  private static func stretch(_ document: LegalDocument) -> Phrase {
    let from = document.inForceFrom.text
    guard let to = document.inForceTo?.text else { return Phrase("từ \(from)", "from \(from)") }
    guard document.inForceFrom > .minimum else { return Phrase("đến \(to)", "until \(to)") }
    return Phrase("từ \(from) đến \(to)", "from \(from) to \(to)")
  }
}
