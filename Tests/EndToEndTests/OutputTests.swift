import Foundation
import Support
import Testing

/// What leaves the program on standard output and standard error.
@Suite(.timeLimit(.minutes(10))) struct `The output` {
  private static let hidden =
    "\u{1B}]52;c;eA==\u{7}\u{9B}31m\u{7F}\u{202E}\u{61C}\u{200B}\u{206A}\u{FFF9}\u{E0041}\u{2028}"

  private static let rulebook = """
    tapsu: 1
    rulebook: so-that
    title: {vi: Sổ thật, en: A real register}
    activities-of: log
    rules:
      - id: SO-01
        title: {vi: Phải chuyển, en: Forward}
        citation: {document: Quy chế mô phỏng, status: house}
        from: 2008-03-03
        constraint: {existence: {target: {activity: Chuyển đơn vị}}}
        points: 10
        severity: major
        explanation: {vi: Phải chuyển., en: Forward it.}

    """

  private let program: Program

  init() throws {
    program = try Program()
  }

  private func write(_ name: String, _ text: String) throws -> String {
    let file = program.folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Runs the program by a line of the shell, in which `$0` is the program.
  private func shell(
    _ line: String, _ arguments: [String]
  ) throws -> (output: String, errors: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line, builtProduct("tapsu")] + arguments + program.options
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let problems = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      String(decoding: text, as: UTF8.self), String(decoding: problems, as: UTF8.self),
      process.terminationStatus
    )
  }

  private func hasHidden(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      scalar != "\n"
        && ([.control, .format, .lineSeparator].contains(scalar.properties.generalCategory)
          || scalar.properties.isDefaultIgnorableCodePoint)
    }
  }

  @Test(arguments: ["", "--json", "--csv"])
  func `shows nothing that a register hides`(format: String) throws {
    defer { program.remove() }
    let rules = try write("so-that.yaml", Self.rulebook)
    let name = Self.hidden.replacing("\u{2028}", with: "").replacing(";", with: ",")
    let log = try write("so.csv", "Mã hồ sơ;Hoạt động;Thời điểm\nH\(name)1;x\(name);13/02/2023\n")

    let (output, errors, _) = try shell(
      "exec \"$0\" \"$@\" 2>&1", ["audit", log, "--rulebook", rules, format].filter { !$0.isEmpty })

    #expect(output.contains("SO-01"))
    #expect(!hasHidden(output + errors), "\(output)")
    if format == "--json" { #expect(output.contains(#"H\u001B]52,c,eA=="#)) }
  }

  @Test(arguments: [
    ["check"], ["handbook"], ["deadline"], ["resume"], ["score"], ["run"], ["law", "--from"],
    ["deadline", "2023-02-13T08:12", "1 working day", "--calendar"], ["handbook", "--rulebook"],
    ["audit", "--rulebook", "quoc-gia", "--zone"], ["attempts", "--lang"], ["run", "--scenarios"],
    [],
  ])
  func `shows nothing that an argument hides`(arguments: [String]) throws {
    defer { program.remove() }

    let (output, _, status) = try shell("exec \"$0\" \"$@\" 2>&1", arguments + [Self.hidden])

    #expect(status != 0)
    #expect(!hasHidden(output), "\(output)")
  }

  @Test(arguments: [
    ["--plain"], ["--help"], ["--version"], ["handbook"], ["handbook", "--html", "-"],
    ["deadline", "2023-02-13T08:12", "5 working days"],
    ["deadline", "2023-02-13T08:12", "5 working days", "--json"],
    ["law", "changes", "--from", "2025-01-01", "--to", "2025-12-31"], ["check", "laws"],
    ["run", "ngay-dau", "--plain"], ["course", "list"], ["man"], ["completions", "bash"],
  ])
  func `tells when it cannot be written`(arguments: [String]) throws {
    defer { program.remove() }
    let arguments = arguments.map { $0 == "laws" ? program.scenarios + "/laws" : $0 }

    let full = try shell("exec \"$0\" \"$@\" > /dev/full", arguments)
    let closed = try shell("exec \"$0\" \"$@\" >&-", arguments)

    for (_, errors, status) in [full, closed] {
      #expect(status == 74)
      #expect(errors.contains("Không ghi được kết quả ra"))
    }
  }

  @Test func `tells of a file that cannot be written in full`() throws {
    defer { program.remove() }

    let full = try shell("exec \"$0\" \"$@\"", ["handbook", "--html", "/dev/full"])

    #expect(full.status == 74)
    #expect(full.errors.contains("/dev/full"))
  }

  @Test func `ends in silence when its reader has gone`() throws {
    defer { program.remove() }

    let line = "{ trap '' PIPE; \"$0\" \"$@\"; echo $? >&2; } | true"
    let gone = try shell(line, ["handbook", "--html", "-"])

    #expect(gone.errors.split(separator: "\n").last == "141")
    #expect(!gone.errors.contains("Không ghi được"))
  }
}
