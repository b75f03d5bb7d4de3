import Diagnostics
import Rules
import Wording
import WorkCalendar
import YAML

extension Loader {
  func readLaws(_ document: Document) -> LawRegister? {
    guard let fields = document.fields(["title", "list"], findings: findings) else { return nil }
    _ = document.identifier(fields)
    _ = fields.required("title") { $0.phrase(atMost: Bounds.titleCharacters) }
    let items = fields.required("list") { $0.items(atLeast: 1, atMost: Bounds.laws) } ?? []
    reportRepeated(items, name: "document")
    return LawRegister(documents: items.compactMap { readLaw($0) })
  }

  private func readLaw(_ item: Field) -> LegalDocument? {
    let known = ["document", "title", "from", "to", "replaced-by", "amended"]
    guard let fields = item.fields(known) else { return nil }
    let name = fields.required("document") { $0.text(atMost: Bounds.titleCharacters) }
    let title = fields.optional("title") { $0.text(atMost: Bounds.quotedTitleCharacters) }
    let (from, to) = readStretch(fields)
    if from == nil && fields["from"] == nil { fields.complain(.fieldMissing("from")) }
    let replacedBy = fields.optional("replaced-by") { $0.text(atMost: Bounds.titleCharacters) }
    let amendments = fields.optional("amended") { field in
      field.list { item -> LegalDocument.Amendment? in
        guard let fields = item.fields(["on", "by"]) else { return nil }
        let date = fields.required("on") { $0.date() }
        let by = fields.required("by") { $0.text(atMost: Bounds.titleCharacters) }
        guard let date, let by else { return nil }
        return LegalDocument.Amendment(date: date, by: by)
      }
    }
    guard let name, let from else { return nil }
    let document = LegalDocument(
      name: name, title: title, inForceFrom: from, inForceTo: to, replacedBy: replacedBy,
      amendments: amendments ?? [])
    if document == nil { fields["document"]?.complain(.documentNotRecognised(name)) }
    return document
  }

  /// Reports that a rule outlives, or comes before, the document that it cites.
  func reportCitation(_ rule: Rule, _ fields: Fields, _ laws: LawRegister) {
    guard let field = fields["citation"] else { return }
    for document in laws.documents(namedIn: rule.citation.document) {
      let isCovered =
        document.inForceFrom <= rule.inForceFrom
        && rule.inForceTo ?? .maximum <= document.inForceTo ?? .maximum
      if !isCovered { field.complain(.ruleOutsideDocument(document)) }
    }
  }

  /// Reports documents that texts below a node cite though they do not hold on any of some days.
  func reportCitations(below node: YAMLNode, on days: ClosedRange<CivilDate>, _ laws: LawRegister) {
    if let text = node.text {
      for document in laws.documents(namedIn: text) where !document.isInForce(in: days) {
        findings.add(.citationNotInForce(document, on: days.lowerBound), at: node)
      }
      return
    }
    for child in node.sequence ?? node.entries.map(\.value) {
      reportCitations(below: child, on: days, laws)
    }
  }
}

extension Complaint {
  static func ruleOutsideDocument(_ document: LegalDocument) -> Complaint {
    Complaint(
      .citationNotInForce,
      Phrase(
        "quy tắc có hiệu lực ngoài thời gian của \(document.name) (\(stretch(document).vietnamese))",
        "the rule is in force outside the time of \(document.name) (\(stretch(document).english))"),
      remedy: Phrase(
        "sửa “from”, “to”, hoặc tách thành hai quy tắc nối nhau",
        "correct “from” and “to”, or make two rules whose dates adjoin"))
  }

  static func citationNotInForce(_ document: LegalDocument, on date: CivilDate) -> Complaint {
    let heir = document.replacedBy.map {
      Phrase("dẫn \($0), hoặc đổi ngày của ca", "cite \($0), or change the day of the shift")
    }
    return Complaint(
      .citationNotInForce,
      Phrase(
        "ngày \(date.text) \(document.name) không có hiệu lực (\(stretch(document).vietnamese))",
        "\(document.name) is not in force on \(date.text) (\(stretch(document).english))"),
      remedy: heir
        ?? Phrase(
          "dẫn văn bản của thời điểm đó, hoặc đổi ngày của ca",
          "cite the document of that time, or change the day of the shift"))
  }

  private static func stretch(_ document: LegalDocument) -> Phrase {
    let from = document.inForceFrom.text
    guard let to = document.inForceTo?.text else { return Phrase("từ \(from)", "from \(from)") }
    return Phrase("từ \(from) đến \(to)", "from \(from) to \(to)")
  }
}
