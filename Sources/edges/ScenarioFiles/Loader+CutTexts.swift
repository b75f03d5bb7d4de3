import Diagnostics
import Wording
import YAML

extension Loader {
  /// Tells of texts without quotes of which a sign # takes the rest away.
  ///
  /// A comment has a space behind its sign, as people write it, or stands behind what is no sentence: a number, a name.
  func reportCutTexts(in parsed: ParsedFile, below root: YAMLNode) {
    guard parsed.hasCommentsBehindText else { return }
    reportCutTexts(below: root, parsed)
  }

  private func reportCutTexts(below node: YAMLNode, _ parsed: ParsedFile) {
    if let scalar = node.scalar {
      guard scalar.style == .plain, let rest = parsed.comment(behind: node) else { return }
      let isSentence = scalar.text.split(separator: " ").count >= Bounds.wordsOfSentence
      guard isSentence || !rest.dropFirst().hasPrefix(" "), rest.count > 1 else { return }
      let finding = Finding.cutByComment(rest)
      if !findings.isSaid(finding, onLineOf: node) { findings.add(finding, at: node) }
      return
    }
    for child in node.sequence ?? [] { reportCutTexts(below: child, parsed) }
    for entry in node.entries { reportCutTexts(below: entry.value, parsed) }
  }
}

extension Finding {
  static func cutByComment(_ rest: String) -> Finding {
    Finding(
      .textCutOff,
      Phrase(
        "từ “\(rest.excerpt)” trở đi bị coi là ghi chú và không được đọc",
        "from “\(rest.excerpt)” on this is taken for a comment and is not read"),
      remedy: Phrase(
        "đặt cả đoạn chữ trong ngoặc kép, hoặc chuyển ghi chú lên dòng trên",
        "put the whole text in double quotes, or move the comment to the line above"))
  }
}
