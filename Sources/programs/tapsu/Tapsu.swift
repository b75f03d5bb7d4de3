import CommandOptions
import Glibc
import Wording

/// The program: finds the command, runs it, and leaves with its status.
@main
enum Tapsu {
  static let version = "0.1.0"

  static let options = [
    OptionDefinition("help", .flag), OptionDefinition("version", .flag),
    OptionDefinition("lang", .value), OptionDefinition("scenarios", .value),
    OptionDefinition("store", .value), OptionDefinition("json", .flag),
    OptionDefinition("plain", .flag), OptionDefinition("exam", .flag),
    OptionDefinition("calendar", .value), OptionDefinition("rulebook", .value),
    OptionDefinition("columns", .value), OptionDefinition("grouped", .flag),
    OptionDefinition("complete", .flag), OptionDefinition("until", .value),
    OptionDefinition("classifier", .value), OptionDefinition("separator", .value),
    OptionDefinition("header-line", .value), OptionDefinition("zone", .value),
    OptionDefinition("month-first", .flag), OptionDefinition("fill-down", .flag),
    OptionDefinition("midnight-as-day", .flag), OptionDefinition("global-defaults", .flag),
    OptionDefinition("csv", .flag), OptionDefinition("from", .value),
    OptionDefinition("to", .value),
    OptionDefinition("date", .value), OptionDefinition("html", .value),
  ]

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
    let parsed: ParsedOptions
    do throws(OptionError) {
      parsed = try ParsedOptions(arguments, options)
    } catch {
      throw Failure(
        status: .usage,
        lines: [error.phrase[.vietnamese], error.phrase[.english], "tapsu --help"])
    }
    let environment = try Environment(parsed)
    Output.speak(environment.language)
    let name = parsed.operands.first
    if parsed.has("version") { return Output.say("tapsu \(version)") }
    if parsed.has("help") { return Help.lines(name, environment.language).forEach(Output.show) }
    guard let name else { return try PlayCommand(environment, parsed).home() }
    let operands = Array(parsed.operands.dropFirst())
    switch name {
    case "run": try PlayCommand(environment, parsed).run(operands)
    case "resume": try PlayCommand(environment, parsed).resume(operands)
    case "check": try CheckCommand(environment).run(operands)
    case "score": try ScoreCommand(environment, parsed).run(operands)
    case "journal": try JournalCommand(environment).run(operands)
    case "attempts": try AttemptsCommand(environment, parsed).run(operands)
    case "law": try LawCommand(environment, parsed).run(operands)
    case "audit": try AuditCommand(environment, parsed).run(operands)
    case "handbook": try HandbookCommand(environment, parsed).run(operands)
    case "deadline": try DeadlineCommand(environment, parsed).run(operands)
    default:
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "Không có lệnh “\(name.printable)”. Xem: tapsu --help",
            "There is no command “\(name.printable)”. See: tapsu --help")[environment.language]
        ])
    }
  }
}
