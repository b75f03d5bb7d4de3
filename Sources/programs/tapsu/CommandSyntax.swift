import CommandOptions
import Wording

/// A command of the program as data: what it is called with, what it is for, and what it runs.
///
/// Parsing, refusals, help, the completions of shells and the manual page are made of this one
/// description, and nothing else knows how a command is called.
struct CommandSyntax: Sendable {
  typealias Run = @Sendable (Environment, ParsedOptions, [String]) throws(Failure) -> Void

  /// The word that calls the command, or the two of one that belongs to a group; empty for the
  /// program without one.
  let name: String
  let summary: Phrase
  let operands: [OperandSyntax]
  let options: [OptionSyntax]
  let examples: [ExampleSyntax]
  /// How it may end, beside what every command may end with.
  private let failures: [ExitStatus]
  let run: Run

  init(
    _ name: String, _ summary: Phrase, operands: [OperandSyntax] = [],
    options: [OptionSyntax] = [], examples: [ExampleSyntax], failures: [ExitStatus] = [],
    run: @escaping Run
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    self.options = options
    self.examples = examples
    self.failures = failures
    self.run = run
  }

  /// The statuses that it leaves with, in the order of their numbers.
  var statuses: [ExitStatus] {
    ExitStatus.allCases.filter { ExitStatus.common.contains($0) || failures.contains($0) }
  }

  /// The words of its name.
  var words: [String] { name.split(separator: " ").map(String.init) }

  /// What is typed to call it.
  var title: String { name.isEmpty ? "tapsu" : "tapsu \(name)" }
}

/// Commands that share their first word.
struct CommandGroup: Sendable {
  let name: String
  let summary: Phrase

  var commands: [CommandSyntax] {
    Commands.all.filter { $0.words.count > 1 && $0.words[0] == name }
  }

  /// The words that tell its commands apart.
  var verbs: [String] { commands.map { $0.words[1] } }

  /// The command that its word alone calls, where it calls one.
  var single: CommandSyntax? { Commands.named(name) }
}

/// A call of a command that does something worth doing.
struct ExampleSyntax: Sendable {
  /// What is typed behind the program's name, in words that may be quoted.
  let call: Phrase
  let purpose: Phrase

  init(_ call: String, _ purpose: Phrase) {
    self.init(Phrase(verbatim: call), purpose)
  }

  init(_ call: Phrase, _ purpose: Phrase) {
    self.call = call
    self.purpose = purpose
  }
}

/// What an operand is, and how many of it a command takes.
struct OperandSyntax: Sendable {
  enum Count: Sendable {
    case one
    case oneOrNone
    case oneOrMore
    case any
  }

  let kind: ValueKind
  let count: Count

  init(_ kind: ValueKind, _ count: Count = .one) {
    self.kind = kind
    self.count = count
  }

  /// Whether it is never more than one.
  var isSingle: Bool {
    switch count {
    case .one, .oneOrNone: true
    case .oneOrMore, .any: false
    }
  }
}

/// An option: its name without dashes, what follows it, and what it is for.
struct OptionSyntax: Sendable {
  enum Presence: Sendable, Equatable {
    case optional
    case required
    /// At most one option of those with the same word may be given.
    case alternative(String)
  }

  let name: String
  /// What follows the option; nil where nothing does.
  let kind: ValueKind?
  let summary: Phrase
  let presence: Presence
  /// Other options that would do nothing beside it.
  let excludes: [String]
  /// Other options without one of which it does nothing.
  let needs: [String]

  init(
    _ name: String, _ kind: ValueKind? = nil, _ summary: Phrase, _ presence: Presence = .optional,
    excludes: [String] = [], needs: [String] = []
  ) {
    self.name = name
    self.kind = kind
    self.summary = summary
    self.presence = presence
    self.excludes = excludes
    self.needs = needs
  }

  var definition: OptionDefinition { OptionDefinition(name, kind == nil ? .flag : .value) }

  /// What is said of a value that is none of the words of which it takes one.
  func unknown(_ text: String, of words: [String]) -> Phrase {
    let (shown, list) = (text.onOneLine, Self.alternatives(words))
    return Phrase(
      "--\(name): không có “\(shown)”; ghi \(list.vietnamese).",
      "--\(name): “\(shown)” is not known; write \(list.english).")
  }

  /// "a, b or c".
  static func alternatives(_ words: [String]) -> Phrase {
    guard let last = words.last, words.count > 1 else { return Phrase(verbatim: words.joined()) }
    let first = words.dropLast().joined(separator: ", ")
    return Phrase("\(first) hoặc \(last)", "\(first) or \(last)")
  }

  func text(_ language: Language) -> String {
    "--\(name)" + (kind.map { " " + $0.placeholder[language] } ?? "")
  }
}

// MARK: - Usage

extension CommandSyntax {
  /// How the command is called, on one line.
  func usage(_ language: Language) -> String {
    var parts = ["tapsu"] + (name.isEmpty ? [] : [name])
    parts += operands.map { operand in
      let text = operand.kind.placeholder[language]
      return switch operand.count {
      case .one: text
      case .oneOrNone: "[\(text)]"
      case .oneOrMore: text + "…"
      case .any: "[\(text)…]"
      }
    }
    parts += options.filter { $0.presence == .required }.map { $0.text(language) }
    var told: Set<String> = []
    for option in options {
      switch option.presence {
      case .required: continue
      case .optional: parts.append("[\(option.text(language))]")
      case .alternative(let word):
        guard told.insert(word).inserted else { continue }
        let all = options.filter { $0.presence == option.presence }.map { $0.text(language) }
        parts.append("[\(all.joined(separator: " | "))]")
      }
    }
    return parts.joined(separator: " ")
  }

  /// The failure of a call that the command does not understand.
  func misused(_ reason: Phrase?, _ language: Language) -> Failure {
    let usage = Phrase("Cách dùng: ", "Usage: ")[language] + usage(language)
    return Failure(status: .usage, lines: (reason.map { [$0[language]] } ?? []) + [usage])
  }

  /// Refuses options and operands that do not belong to the command, or do nothing in this call.
  func check(
    _ parsed: ParsedOptions, _ operands: [String], _ language: Language
  ) throws(Failure) {
    try refuseForeign(parsed.names, language)
    for option in options where parsed.has(option.name) {
      var others = option.excludes
      if case .alternative = option.presence {
        others += options.filter { $0.presence == option.presence }.map(\.name)
      }
      if let other = others.first(where: { $0 != option.name && parsed.has($0) }) {
        throw misused(
          Phrase(
            "--\(option.name) và --\(other): chỉ dùng được một.",
            "--\(option.name) and --\(other): only one of them can be used."), language)
      }
      if !option.needs.isEmpty, !option.needs.contains(where: parsed.has) {
        let list = OptionSyntax.alternatives(option.needs.map { "--\($0)" })
        throw misused(
          Phrase(
            "--\(option.name) chỉ có tác dụng cùng với \(list.vietnamese).",
            "--\(option.name) has an effect only with \(list.english)."), language
        )
      }
      if case .choice(let words)? = option.kind, let text = parsed.value(option.name),
        !words.contains(text)
      {
        throw misused(option.unknown(text, of: words), language)
      }
    }
    let least = self.operands.count { $0.count == .one || $0.count == .oneOrMore }
    let isEndless = self.operands.contains { $0.count == .any || $0.count == .oneOrMore }
    let most = isEndless ? Int.max : self.operands.count
    if let extra = operands.dropFirst(most).first ?? unknownChoice(among: operands) {
      let shown = extra.onOneLine
      throw misused(
        Phrase("Không hiểu “\(shown)” ở đây.", "“\(shown)” is not expected here."), language)
    }
    let missing = options.first { $0.presence == .required && !parsed.has($0.name) }
    if let missing {
      throw misused(
        Phrase("Thiếu --\(missing.name).", "--\(missing.name) is missing."), language)
    }
    if operands.count < least {
      let kind = self.operands[operands.count].kind
      throw misused(
        Phrase("Thiếu \(kind.name.vietnamese).", "\(kind.name.english) is missing."), language)
    }
  }

  /// Refuses options of other commands.
  func refuseForeign(_ names: [String], _ language: Language) throws(Failure) {
    let known = Set((options + Commands.common).map(\.name))
    guard let foreign = names.first(where: { !known.contains($0) }) else { return }
    throw misused(
      Phrase(
        "“\(title)” không dùng tùy chọn --\(foreign).",
        "The option --\(foreign) does not apply to “\(title)”."), language)
  }

  /// The first operand that is none of the words of which its place takes one.
  private func unknownChoice(among operands: [String]) -> String? {
    for (text, operand) in zip(operands, self.operands) {
      if case .choice(let words) = operand.kind, !words.contains(text) { return text }
    }
    return nil
  }
}
