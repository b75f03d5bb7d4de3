import ScenarioFiles

/// The audit of a register by Python, from its start to its end.
struct ReferenceMeasurement {
  enum Way: String {
    case byHand = "by-hand"
    case declare4Py = "declare4py"

    var name: String {
      switch self {
      case .byHand: "Python by hand"
      case .declare4Py: "Declare4Py"
      }
    }

    /// What Python has to know for it.
    fileprivate var modules: String {
      switch self {
      case .byHand: "multiprocessing, xml.parsers.expat"
      case .declare4Py: "Declare4Py.ProcessMiningTasks.ConformanceChecking.MPDeclareAnalyzer"
      }
    }

    /// How often it is measured: the library takes its time.
    fileprivate var count: Int {
      switch self {
      case .byHand: 3
      case .declare4Py: 1
      }
    }

    /// Whether a Python has what it needs.
    func isInstalled(for python: String, in folder: borrowing TemporaryFolder) -> Bool {
      let words = [python, "-c", "import \(modules)"]
      return (try? CommandMeasurement(words, endingWith: [0], in: folder, count: 0)) != nil
    }
  }

  let times: Samples
  /// How many pairs of a case and a rule it finds broken.
  let brokenCount: Int

  init(
    _ way: Way, python: String, script: String, _ register: SampleRegister, rulebook: String,
    in folder: borrowing TemporaryFolder
  ) throws(BenchmarkFailure) {
    let words = [python, script, way.rawValue, register.path, rulebook]
    times = try CommandMeasurement(words, endingWith: [0], in: folder, count: way.count).times
    let output = try folder.text(of: CommandMeasurement.outputName)
    guard let count = output.split(separator: "\n").last.flatMap({ Int($0) }) else {
      throw BenchmarkFailure("\(way.name) tells no number: \(output)")
    }
    brokenCount = count
  }
}

extension Benchmarks {
  private static let ruleCounts = [1, 10, 100, 500, Bounds.rules]
  private static let auditCount = 3
  private static let fewCases = 200

  /// The same audits by TapSu and by Python, which have to come to the same.
  ///
  /// The library is asked about the short register alone: it takes minutes for the long one.
  static func measureReference(
    tapsu: String, python: String
  ) throws(BenchmarkFailure) -> FigureTable {
    let folder = try TemporaryFolder()
    let script = try folder.write("reference.py", ReferenceScript.text)
    var ways: [ReferenceMeasurement.Way] = []
    var missing: [ReferenceMeasurement.Way] = []
    for way in [ReferenceMeasurement.Way.byHand, .declare4Py] {
      if way.isInstalled(for: python, in: folder) { ways.append(way) } else { missing.append(way) }
    }
    var table = FigureTable(beside: ways.map(\.name))
    for way in missing { table.add(way.name, missing: "not installed for \(python)") }
    for cases in [fewCases, nil] {
      let register = try SampleRegister(.xes, cases: cases, in: folder)
      for ruleCount in ruleCounts {
        let rulebook = try SampleRegister.rulebook(of: ruleCount, in: folder)
        let ours = try AuditMeasurement(
          tapsu: tapsu, register, rulebook: rulebook, .text, in: folder, count: auditCount)
        let brokenCount = try brokenCount(in: folder.text(of: CommandMeasurement.outputName))
        var others: [Double?] = []
        for way in ways {
          guard cases != nil || way == .byHand else {
            others.append(nil)
            continue
          }
          let other = try ReferenceMeasurement(
            way, python: python, script: script, register, rulebook: rulebook, in: folder)
          guard other.brokenCount == brokenCount else {
            throw BenchmarkFailure(
              "of \(ruleCount) rules \(way.name) finds \(other.brokenCount) broken, TapSu \(brokenCount)"
            )
          }
          others.append(other.times.median)
        }
        table.add(
          "audit of XES, \(register.eventCount) events, rules: \(ruleCount)", ours.times.median,
          beside: others)
      }
    }
    return table
  }

  /// How many pairs of a case and a rule the summary of an audit counts as broken.
  private static func brokenCount(in output: String) -> Int {
    // “R0 r: kept 26, broken 77, not activated 97, …”
    output.split(separator: "\n").reduce(0) { sum, line in
      let words = line.split(separator: ",").dropFirst().first?.split(separator: " ") ?? []
      guard words.count == 2, words[0] == "broken" else { return sum }
      return sum + (Int(words[1]) ?? 0)
    }
  }
}

extension FigureTable {
  /// Adds what an audit takes, the goal being the quickest of the others.
  fileprivate mutating func add(_ name: String, _ median: Double, beside others: [Double?]) {
    let texts = others.map { $0.map { $0.text(decimals: 0) + " ms" } ?? "" }
    if let goal = others.compactMap(\.self).min() {
      add(name, median, decimals: 0, unit: " ms", goal: goal, beside: texts)
    } else {
      add(name, median, decimals: 0, unit: " ms", beside: texts)
    }
  }
}
