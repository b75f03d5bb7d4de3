import CommandOptions
import Foundation
import Processes
import Support
import Testing
import Wording

@testable import tapsu

/// The shells that complete the program's words, each tried for what it is.
@Suite(.timeLimit(.minutes(10))) struct `Completions` {
  private let program: Program
  private let folder: String

  init() throws {
    program = try Program(scenarios: "ScenarioFilesTests/Good")
    folder = (builtProduct("tapsu") as NSString).deletingLastPathComponent
  }

  /// The variables by which a shell finds the program, and the program its files.
  private var variables: [String: String] {
    [
      "PATH": "\(folder):/usr/bin:/bin", "TAPSU_SCENARIOS": program.scenarios,
      "HOME": program.folder.path, "XDG_DATA_HOME": program.folder.path, "LANG": "C.UTF-8",
      "XDG_CACHE_HOME": program.folder.path,
    ]
  }

  /// The script for a shell in a file.
  private func script(_ shell: Shell, _ language: String = "vi") throws -> String {
    let (text, status) = try program.output(["completions", shell.rawValue, "--lang", language])
    #expect(status == 0)
    let path = program.folder.appending(path: "completions.\(shell.rawValue)")
    try Data(text.utf8).write(to: path)
    return path.path
  }

  private func run(_ shell: String, _ arguments: [String]) throws -> String {
    try FinishedProcess(
      "/usr/bin/env", [shell] + arguments, environment: variables, folder: program.folder
    ).text
  }

  /// What bash offers for the last of these words.
  private func bash(_ words: [String]) throws -> Set<String> {
    let list = words.map(\.quotedForScript).joined(separator: " ")
    let text = try run(
      "bash",
      [
        "--norc", "-c",
        """
        source "$0"; COMP_WORDS=(\(list)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _tapsu tapsu "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf '%s\\n' "${COMPREPLY[@]}"
        """, script(.bash),
      ])
    return Set(text.split(separator: "\n").map(String.init))
  }

  /// What fish offers for the end of a line, without what it says of each.
  private func fish(_ line: String) throws -> Set<String> {
    let text = try run(
      "fish",
      ["--no-config", "-c", "source \(try script(.fish)); complete -C \(line.quotedForScript)"])
    return Set(text.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) })
  }

  @Test func `of bash and fish know every option of every command`() throws {
    defer { program.remove() }
    for command in Commands.all {
      let options = Set((command.options + Commands.common).map { "--\($0.name)" })
      let words = ["tapsu"] + command.words

      #expect(try bash(words + ["--"]) == options, "\(command.name)")
      let found = try fish((words + ["--"]).joined(separator: " "))
      #expect(found.isSuperset(of: options), "\(command.name): \(found)")
    }
  }

  @Test func `of zsh name every option and every command`() throws {
    defer { program.remove() }
    let text = try String(contentsOfFile: script(.zsh), encoding: .utf8)

    #expect(try run("zsh", ["-n", script(.zsh)]).isEmpty)
    for command in Commands.all {
      for option in command.options { #expect(text.contains("'--\(option.name)")) }
      if let word = command.words.last { #expect(text.contains("        \(word)) _arguments")) }
    }
  }

  @Test func `of bash and fish offer what can stand in a place`() throws {
    defer { program.remove() }
    let commands = Set(Commands.all.compactMap(\.words.first))

    #expect(try bash(["tapsu", ""]) == commands)
    #expect(try fish("tapsu ").isSuperset(of: commands))
    #expect(try bash(["tapsu", "dea"]) == ["deadline"])
    #expect(try fish("tapsu dea") == ["deadline"])
    #expect(try bash(["tapsu", "run", "ma"]) == ["mau"])
    #expect(try fish("tapsu run ma").contains("mau"))
    #expect(try bash(["tapsu", "--lang", "en", "law", ""]) == ["changes"])
    let verbs = Set(
      Commands.all.filter { $0.words.count == 2 && $0.words[0] == "course" }.map { $0.words[1] })
    #expect(try bash(["tapsu", "course", ""]) == verbs)
    #expect(try fish("tapsu course ").isSuperset(of: verbs))
    #expect(try bash(["tapsu", "course", "enrol", "lop", "scen"]) == ["scenarios"])
    #expect(try bash(["tapsu", "course", "judge", "lop", "ma"]) == ["mau"])
    #expect(try bash(["tapsu", "--lang", "="]) == ["vi", "en"])
    #expect(try bash(["tapsu", "--lang", "=", "v"]) == ["vi"])
    #expect(try bash(["tapsu", "audit", "--zone", "a"]) == ["as-written"])
    #expect(try fish("tapsu audit --zone a") == ["as-written"])
    #expect(try bash(["tapsu", "handbook", "--html", "scen"]) == ["scenarios"])
    #expect(try bash(["tapsu", "deadline", "2"]) == [])
    #expect(try bash(["tapsu", "resume", ""]) == [])
  }

  @Test(arguments: Shell.allCases)
  func `complete what a person types`(shell: Shell) throws {
    defer { program.remove() }
    let path = try script(shell)
    let (arguments, start) =
      switch shell {
      case .bash: (["--norc", "-i"], "source \(path)")
      case .fish: (["--no-config", "-i"], "source \(path)")
      case .zsh: (["-f", "-i"], "autoload -U compinit; compinit -u -D; source \(path)")
      }
    let terminal = try PseudoTerminal(
      "/usr/bin/\(shell.rawValue)", arguments: arguments, environment: variables, width: 120)
    defer { terminal.kill() }

    try terminal.send("\(start); echo begun\n")
    try terminal.waitUntil("the shell has read the script") { screen in
      screen.rows.contains { $0.trimmingCharacters(in: .whitespaces) == "begun" }
    }
    try terminal.send("tapsu deadl\t2023-02-13 5 days --lang \u{15}")
    try terminal.send("tapsu run ma\t --ex\t")
    try terminal.waitUntil("names and options are completed") { screen in
      screen.rows.contains { $0.contains("tapsu run mau") && $0.contains("--exam") }
    }
  }
}

/// The page that `man tapsu` shows.
@Suite(.timeLimit(.minutes(10))) struct `The manual page` {
  /// What a formatter makes of the page, and what it complains of.
  private func formatted(_ language: Language) throws -> (text: String, warnings: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["groff", "-ww", "-Tutf8", "-P-cbou", "-man"]
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(ManualPage.text(language).utf8))
    try input.fileHandleForWriting.close()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let warnings = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: text, as: UTF8.self), String(decoding: warnings, as: UTF8.self))
  }

  @Test(arguments: Language.allCases)
  func `is formatted without a warning, with every command and option`(language: Language) throws {
    let (page, warnings) = try formatted(language)
    let words = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .precomposedStringWithCanonicalMapping

    #expect(warnings.isEmpty)
    for command in Commands.all {
      #expect(words.contains(command.usage(language)), "\(command.name)")
      #expect(words.contains(command.summary[language]), "\(command.name)")
      for option in command.options + Commands.common {
        #expect(words.contains("\(option.text(language)) \(option.summary[language])"))
      }
      for example in command.examples { #expect(words.contains(example.purpose[language])) }
    }
    for status in ExitStatus.allCases {
      #expect(words.contains("\(status.rawValue) \(status.phrase[language])"))
    }
  }
}

/// The table of commands itself.
@Suite struct `The table of commands` {
  /// The words of a call, quotes taken away, up to where the shell's own begin.
  private func words(_ call: String) -> [String] {
    var words: [String] = []
    for (place, part) in call.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      words += place % 2 == 0 ? part.split(separator: " ").map(String.init) : [String(part)]
    }
    return Array(words.prefix { $0 != ">" })
  }

  @Test(arguments: Commands.all.map(\.name), Language.allCases)
  func `has examples that the program takes`(name: String, language: Language) throws {
    let command = try #require(Commands.named(name))

    #expect(!command.examples.isEmpty)
    for example in command.examples {
      let parsed = try Tapsu.parse(words(example.call[language]))
      // "course new" is one command.
      let count = name.split(separator: " ").count
      #expect(parsed.operands.prefix(count).joined(separator: " ") == name)
      try command.check(parsed, Array(parsed.operands.dropFirst(count)), language)
    }
  }
}
