import PseudoTerminals

/// The program auditing a register on the disk, from its start to its end.
struct AuditMeasurement {
  private static let warmUpCount = 1

  /// What the program writes.
  enum Output: String {
    case text = ""
    case json = "--json"
  }

  private(set) var times = Samples()
  /// How many bytes it writes.
  private(set) var outputBytes = 0

  init(
    tapsu: String, _ register: SampleRegister, rulebook: String, _ output: Output,
    in folder: borrowing TemporaryFolder, count: Int
  ) throws(BenchmarkFailure) {
    let written = "\(folder.path)/audit.out"
    let arguments =
      [tapsu, "audit", register.path, "--rulebook", rulebook] + register.columnOptions
      + [output.rawValue].filter { !$0.isEmpty }
    for round in 0..<count + Self.warmUpCount {
      var time = Duration.zero
      do throws(TerminalProcessFailure) {
        let start = ContinuousClock.now
        // The shell opens what it writes to; the words reach it apart, so that none has to be quoted.
        let process = try TerminalProcess(
          "/bin/sh", arguments: ["-c", "exec \"$@\" >'\(written)'", "sh"] + arguments)
        let ended = try process.waitForChange()
        time = ContinuousClock.now - start
        guard ended == .exited(0) || ended == .exited(1) else {
          throw TerminalProcessFailure("the audit ended otherwise than it should: \(ended)")
        }
      } catch {
        throw BenchmarkFailure(error.description)
      }
      if round >= Self.warmUpCount { times.add(time) }
    }
    outputBytes = try folder.size(of: "audit.out")
  }
}

extension Benchmarks {
  /// How many of a kind are measured, and how many rules a register is held against.
  private static let (auditCount, fewRules, manyRules) = (3, 10, 100)
  private static let megabyte = 1_000_000.0

  /// Reading registers, and writing what came of them.
  static func measureAudits(tapsu: String, _ table: inout Table) throws(BenchmarkFailure) {
    let folder = try TemporaryFolder()
    let few = try SampleRegister.rulebook(of: fewRules, in: folder)
    let many = try SampleRegister.rulebook(of: manyRules, in: folder)
    for form in SampleRegister.Form.allCases {
      let register = try SampleRegister(form, in: folder)
      let audit = try AuditMeasurement(
        tapsu: tapsu, register, rulebook: few, .text, in: folder, count: auditCount)
      let megabytes = Double(register.byteCount) / megabyte
      table.add(
        "audit of \(form.name), \(fewRules) rules: a megabyte", audit.times.median / megabytes,
        decimals: 2, unit: " ms", goal: 1_000.0 / 60)
      table.add(
        "  megabytes a second", megabytes * 1_000 / audit.times.median, decimals: 0, unit: "")
      guard form == .xes else { continue }
      let plain = try AuditMeasurement(
        tapsu: tapsu, register, rulebook: many, .text, in: folder, count: auditCount)
      let told = try AuditMeasurement(
        tapsu: tapsu, register, rulebook: many, .json, in: folder, count: auditCount)
      let written = Double(told.outputBytes) / megabyte
      let more = told.times.median - plain.times.median
      table.add(
        "JSON of an audit, \(manyRules) rules: a megabyte", more / written, decimals: 2,
        unit: " ms", goal: 1_000.0 / 60)
      table.add("  megabytes", written, decimals: 0, unit: "")
    }
  }
}
