import CommandOptions
import Glibc
import Wording

/// The program: finds the command, runs it, and leaves with its status.
@main
enum Tapsu {
  static let version = "0.1.0"
  static let versionDate = "2026-11-27"

  static func main() {
    var status = ExitStatus.ok
    do throws(Failure) {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      for line in error.lines { Output.complain(line) }
      status = error.status
    }
    Output.finish()
    exit(status.rawValue)
  }

  private static func run(_ arguments: [String]) throws(Failure) {
    // "tapsu help course list", as people type it elsewhere.
    let parsed = try parse(
      arguments.first == "help" ? arguments.dropFirst() + ["--help"] : arguments)
    let environment = try Environment(parsed)
    let language = environment.language
    Output.speak(language)
    if parsed.has("version") { return Output.say("tapsu \(version)") }
    let first = parsed.operands.first ?? ""
    let group = Commands.group(first)
    if let group, parsed.has("help"), parsed.operands.count == 1 {
      // The first word may be a command of its own.
      let own = Commands.named(first).map { Help.lines($0, language) + [""] } ?? []
      return (own + Help.lines(group, language)).forEach(Output.show)
    }
    let name = parsed.operands.prefix(group == nil ? 1 : 2).joined(separator: " ")
    guard let command = Commands.named(name) else {
      let shown = name.onOneLine
      let help = group.map { "tapsu \($0.name) --help" } ?? "tapsu --help"
      if let group, parsed.operands.count == 1 {
        throw Failure(
          status: .usage,
          lines: [
            Phrase(
              "Sau “\(shown)” còn một từ nữa: \(group.verbs.joined(separator: ", ")). Xem: \(help)",
              "“\(shown)” takes one more word: \(group.verbs.joined(separator: ", ")). See: \(help)"
            )[language]
          ])
      }
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "Không có lệnh “\(shown)”. Xem: \(help)",
            "There is no command “\(shown)”. See: \(help)")[language]
        ])
    }
    if parsed.has("help") {
      let lines = name.isEmpty ? Help.lines(language) : Help.lines(command, language)
      return lines.forEach(Output.show)
    }
    let operands = Array(parsed.operands.dropFirst(max(1, command.words.count)))
    try command.check(parsed, operands, language)
    try command.run(environment, parsed, operands)
  }

  /// Reads the command line by the options of all commands; which of them apply is told later.
  static func parse(_ arguments: [String]) throws(Failure) -> ParsedOptions {
    var definitions: [OptionDefinition] = []
    for option in (Commands.common + Commands.all.flatMap(\.options)).map(\.definition)
    where !definitions.contains(option) { definitions.append(option) }
    do throws(OptionError) {
      return try ParsedOptions(arguments, definitions)
    } catch {
      let languages = languageAsked(in: arguments).map { [$0] } ?? Language.allCases
      throw Failure(
        status: .usage, lines: languages.map { error.phrase[$0] } + ["tapsu --help"])
    }
  }

  /// The language that is asked for, where the line as a whole cannot be read.
  private static func languageAsked(in arguments: [String]) -> Language? {
    let name = "--\(Commands.language.name)"
    let joined = arguments.last { $0.hasPrefix(name + "=") }?.dropFirst(name.count + 1)
    let apart = zip(arguments, arguments.dropFirst()).first { $0.0 == name }?.1
    return (joined.map(String.init) ?? apart).flatMap(Language.init(rawValue:))
  }
}
