import Diagnostics
import Wording
import YAML

/// How much a kind of problem weighs in a library.
enum Weight: String, CaseIterable {
  case error
  case warning
  /// It is not told.
  case off
}

extension Loader {
  /// Where a library says how much kinds of problems weigh.
  static let severitiesPath = "severities.yaml"

  /// Reads how much kinds of problems weigh here; a library without the file says nothing of it.
  func readSeverities() {
    guard case .success(let opened) = source.read(Self.severitiesPath) else { return }
    let parsed = parse(bytes: opened.file.bytes, file: opened.name)
    findings.add(contentsOf: parsed.diagnostics)
    guard let root = parsed.root,
      let fields = Field(node: root, findings: findings).fields(of: SeveritiesFormat.record)
    else { return }
    _ = fields.read(FileKind.version)
    let codes = fields.read(SeveritiesFormat.severities) { field -> [YAMLEntry]? in
      if field.node.mapping == nil {
        field.complain(.wrongShape(expected: .mapping, found: field.node))
      }
      return field.node.mapping
    }
    for entry in codes ?? [] { readSeverity(entry) }
  }

  private func readSeverity(_ entry: YAMLEntry) {
    let value = Field(node: entry.value, findings: findings)
    guard let weight = value.choice(of: Weight.self) else { return }
    let codes = FileProblem.allCases.map(\.code) + YAMLProblem.allCases.map(\.code)
    guard let code = codes.first(where: { "\($0)" == entry.name }) else {
      findings.add(.codeUnknown(entry.name), at: entry.key)
      return
    }
    let usual = FileProblem.allCases.first { $0.code == code }?.severity ?? .error
    guard usual == .warning || weight == .error else {
      value.complain(.severityFixed(code))
      return
    }
    severities[code] = weight
  }
}

extension DiagnosticList {
  /// The same with other weights, and without what is off.
  func weighed(by weights: [DiagnosticCode: Weight]) -> DiagnosticList {
    // Of what is only counted nobody knows the kinds.
    guard !weights.isEmpty, omittedCount == 0 else { return self }
    var list = DiagnosticList(countMaximum: Findings.countMaximum)
    for diagnostic in self {
      switch weights[diagnostic.code] {
      case nil: list.append(diagnostic)
      case .off: continue
      case .error: list.append(diagnostic.weighing(.error))
      case .warning: list.append(diagnostic.weighing(.warning))
      }
    }
    return list
  }
}

extension Diagnostic {
  fileprivate func weighing(_ severity: Severity) -> Diagnostic {
    Diagnostic(
      code, severity, at: location, length: length, message: message, remedy: remedy,
      elsewhere: elsewhere)
  }
}

extension Finding {
  static func codeUnknown(_ text: String) -> Finding {
    Finding(
      .severityUnfit,
      Phrase(
        "không có lời báo nào mang mã “\(text.excerpt)”",
        "there is no message with the code “\(text.excerpt)”"),
      remedy: Phrase(
        "viết mã như trong lời báo, ví dụ TS0709", "write a code as messages have it, like TS0709"))
  }

  static func severityFixed(_ code: DiagnosticCode) -> Finding {
    Finding(
      .severityUnfit,
      Phrase(
        "\(code) luôn là lỗi: tệp có nó thì không dùng được",
        "\(code) is always an error: a file with it cannot be used"),
      remedy: Phrase(
        "bỏ dòng này; chỉ cảnh báo mới đổi được mức",
        "leave this line out; only warnings can be given another weight"))
  }
}
