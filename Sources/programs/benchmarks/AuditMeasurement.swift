/// The program auditing a register on the disk.
struct AuditMeasurement {
  /// What the program writes.
  enum Output: String {
    case text = ""
    case json = "--json"
  }

  private let command: CommandMeasurement
  var times: Samples { command.times }
  var outputBytes: Int { command.outputBytes }

  init(
    tapsu: String, _ register: SampleRegister, rulebook: String, _ output: Output,
    in folder: borrowing TemporaryFolder, count: Int
  ) throws(BenchmarkFailure) {
    let words =
      [tapsu, "audit", register.path, "--rulebook", rulebook, "--lang", "en"]
      + register.columnOptions
      + [output.rawValue].filter { !$0.isEmpty }
    command = try CommandMeasurement(words, endingWith: [0, 1], in: folder, count: count)
  }
}

extension Benchmarks {
  /// How many of a kind are measured, and how many rules a register is held against.
  private static let (auditCount, fewRules, manyRules) = (3, 10, 100)
  private static let megabyte = 1_000_000.0

  /// Reading registers, and writing what came of them.
  static func measureAudits(tapsu: String, _ table: inout FigureTable) throws(BenchmarkFailure) {
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
