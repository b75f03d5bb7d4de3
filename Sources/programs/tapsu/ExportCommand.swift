import CommandOptions
import Exports
import JSON
import Scenarios
import Wording

/// Tells other programs of a class: `tapsu export KIND [SCENARIO]`.
struct ExportCommand {
  /// What can be exported.
  enum Kind: String, CaseIterable {
    case xapi
    case moodle
    case xes
  }

  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    // The table of commands asks for one of the words.
    guard let kind = operands.first.flatMap(Kind.init(rawValue:)) else { return }
    let named = operands.dropFirst().first
    guard named != nil || options.has("course") else {
      throw Commands.export.misused(FinishedAttempts.ofWhat, language)
    }
    if kind == .moodle, !options.has("identified") { throw needsCodes }
    if kind != .xapi, options.has("home") { throw homeless(kind) }
    let home = try self.home()
    let read = try read(kind, named)
    read.tell(language)
    // The oldest first, as things happened.
    let ordered = read.attempts.sorted { $0.order < $1.order }.map(\.exported)
    switch kind {
    case .xapi:
      let statements = XAPIStatements(home: home)
      for attempt in ordered {
        for statement in statements.statements(of: attempt) { Output.say(statement.canonicalText) }
      }
    case .moodle:
      let scenarios = Set(ordered.map(\.scenario.id))
      // Two tests by one scenario are two grades, told apart by their assignments.
      let parts =
        [scenarios.count == 1 ? ordered.last?.scenario.title : nil].compactMap(\.self)
        + [options.value("assignment")].compactMap(\.self).map { Phrase(verbatim: $0) }
      let title = parts.dropFirst().reduce(parts.first ?? Phrase(verbatim: named ?? "")) {
        $0 + Phrase(verbatim: " · ") + $1
      }
      Output.showTable(
        GradebookTable.table(firsts(of: ordered), grade: title[language]), .english)
    case .xes:
      Output.show(Array(EventLogText.head.utf8))
      for attempt in ordered { Output.show(Array(EventLogText.traces(of: attempt).utf8)) }
      Output.show(Array(EventLogText.tail.utf8))
    }
    guard read.unread == 0 else { throw FinishedAttempts.unread(read.unread, language) }
  }

  /// The attempts that an export of a kind is about, its people told apart as what reads it can.
  private func read(
    _ kind: Kind, _ named: String?
  ) throws(Failure) -> FinishedAttempts.ReadAttempts {
    let kept = try FinishedAttempts(environment, options)
    return
      switch kind
    {
    // A store of learning records takes in many courses, and knows people by their accounts.
    case .xapi: try kept.read(named, .courseAndCode)
    case .xes: try kept.read(named)
    // A gradebook knows codes alone, and has one grade for each.
    case .moodle: try gradebook(kept, named)
    }
  }

  private func gradebook(
    _ kept: FinishedAttempts, _ named: String?
  ) throws(Failure) -> FinishedAttempts.ReadAttempts {
    // An assignment is one grade, whichever of its scenarios somebody was given.
    guard named != nil || kept.assignment == nil else { return try kept.read(nil, .code) }
    let scenario = try kept.scenario(named)
    try kept.requireOneGrade(scenario)
    return try kept.read(scenario, .code)
  }

  /// The first attempt of each trainee: a gradebook has one grade for everybody.
  private func firsts(of attempts: [ExportedAttempt]) -> [ExportedAttempt] {
    var seen: Set<String> = []
    return attempts.filter { seen.insert($0.trainee).inserted }
  }

  private func home() throws(Failure) -> String {
    guard let home = options.value("home") else { return XAPIStatements.usualHome }
    let isAddress =
      home.hasPrefix("https://") && home.count > 8
      && home.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ":/.-_~".contains($0)) }
    guard isAddress, home.last != "/" else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "--home phải là một địa chỉ https:// không có gạch chéo ở cuối.",
            "--home has to be an https:// address without a slash at its end.")[language]
        ])
    }
    return home
  }

  private func homeless(_ kind: Kind) -> Failure {
    Failure(
      status: .usage,
      lines: [
        Phrase(
          "--home chỉ dùng cho xapi, không dùng cho \(kind.rawValue).",
          "--home is for xapi alone, not for \(kind.rawValue).")[language]
      ])
  }

  private var needsCodes: Failure {
    Failure(
      status: .usage,
      lines: [
        Phrase(
          "Sổ điểm Moodle phải có mã học viên thật, nên cần thêm --identified.",
          "A Moodle gradebook needs the trainees’ own codes: add --identified.")[language]
      ])
  }
}
