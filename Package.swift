// swift-tools-version: 6.2
import PackageDescription

// This page is the architecture. `Sources` has a folder for each layer, and targets stand here in
// the order in which they may know each other: a target depends only on targets above it, and the
// rooms that know the work never on those that know files, screens or people. A test reads the
// imports and holds them against this page.

let package = Package(
  name: "TapSu",
  targets: [
    // What digests and passwords rest on; the other libraries stand below the faces.
    clibrary("CSodium"),
    library("Sodium", "Digests, passwords, codes and seals by libsodium.", ["CSodium"]),

    // Text and bytes, nothing of the work. No Foundation, no input or output, no clock.
    language("Wording", "Phrases in two languages, and text in one normal form."),
    language(
      "OfficialText", "What a letter says: dates, citations, promises, personal data.",
      ["Wording"]),
    language("JSON", "JSON as a value, read strictly and written canonically.", ["Wording"]),
    language("Randomness", "Numbers that depend on a seed alone, the same on every machine."),
    language(
      "Digests", "SHA-256, for the chain of a journal and the identity of sources.", ["Sodium"]),
    language("Diagnostics", "What is wrong in a file, where, and how to mend it.", ["Wording"]),

    // The work: values and functions. Nothing here knows a file, a terminal or a person.
    work("WorkCalendar", "Days, hours and deadlines as the law counts them.", ["Wording"]),
    work(
      "Petitions", "The vocabulary of petitions, actions and events, and the journal's lines.",
      ["WorkCalendar", "Wording", "JSON"]),
    work(
      "Rules", "Rules and their conditions, as data that cites its law.",
      ["OfficialText", "Petitions", "WorkCalendar", "Wording"]),
    work(
      "Handbooks", "Rules and facts to look up, and the search over them.",
      ["OfficialText", "Petitions", "Rules", "WorkCalendar", "Wording"]),
    work(
      "Scenarios", "A scenario: its petitions, their truth, the units and the limits.",
      ["Petitions", "Rules", "WorkCalendar", "Wording"]),
    work(
      "Conformance", "DECLARE constraints over event traces, in one pass.",
      ["Petitions", "Rules", "WorkCalendar"]),
    work(
      "Simulation", "The shift itself: state and input give events.",
      ["Petitions", "Scenarios", "WorkCalendar", "Wording"]),
    work(
      "TextJudging", "What a text rule finds in a text.",
      ["OfficialText", "Rules", "WorkCalendar", "Wording"]),
    work(
      "Scoring", "From a journal to its scorecard, and how every rule stands meanwhile.",
      [
        "Conformance", "OfficialText", "Petitions", "Rules", "Scenarios", "Simulation",
        "TextJudging", "WorkCalendar", "Wording",
      ]),
    work(
      "Statistics", "What a class's points, choices and times say, and how sure that is.",
      ["Randomness", "Wording"]),
    work(
      "Authoring", "What a scenario's files say of it, tried on its own rules.",
      [
        "OfficialText", "Petitions", "Rules", "Scenarios", "Scoring", "Simulation", "Statistics",
        "TextJudging", "WorkCalendar", "Wording",
      ]),
    work(
      "Auditing", "Real registers judged by the same rules.",
      [
        "Conformance", "OfficialText", "Petitions", "Rules", "TextJudging", "WorkCalendar",
        "Wording",
      ]),
    work(
      "Shifts", "One place to work a shift: what every face over it needs, and nothing of a face.",
      [
        "JSON", "OfficialText", "Petitions", "Rules", "Scenarios", "Scoring", "Simulation",
        "WorkCalendar", "Wording",
      ]),
    work(
      "Rehearsals", "A scenario worked by machines: every way walked, and trainees of every kind.",
      ["Petitions", "Randomness", "Scenarios", "Simulation", "WorkCalendar", "Wording"]),
    work(
      "Courses", "A class: who takes part in it, what they are to work, and by when.",
      ["JSON", "Petitions", "Randomness", "WorkCalendar", "Wording"]),
    work(
      "Marking", "What persons decide about texts and rules, and what comes of it.",
      [
        "Courses", "Petitions", "Randomness", "Rules", "Scenarios", "Scoring", "Statistics",
        "TextJudging", "WorkCalendar", "Wording",
      ]),
    work(
      "Attainment", "What a class's attempts come to: points, choices, times.",
      [
        "Courses", "Petitions", "Rules", "Scenarios", "Scoring", "Statistics", "WorkCalendar",
        "Wording",
      ]),

    // Faces: what people see, as values; drawing and wording, no input or output.
    face("TerminalUI", "Grids, keys, text editing and lists for a terminal.", ["Wording"]),
    face(
      "Documents", "A report as a value, and its renderings: text, HTML, CSV, JSON, workbook.",
      ["Digests", "JSON", "TerminalUI", "WorkCalendar", "Wording"]),
    face(
      "PlainScreens", "A shift line by line.",
      [
        "Handbooks", "Petitions", "Rules", "Scenarios", "Scoring", "Shifts", "Simulation",
        "TerminalUI", "WorkCalendar", "Wording",
      ]),
    face(
      "Reports", "Scorecards, audits and the handbook, as documents and for programs.",
      [
        "Auditing", "Authoring", "Courses", "Documents", "Handbooks", "JSON", "Petitions",
        "Rehearsals", "Rules", "Scenarios", "Scoring", "Shifts", "TerminalUI", "WorkCalendar",
        "Wording",
      ]),
    face(
      "Screens", "A shift on a full screen, from home to debrief.",
      [
        "Handbooks", "JSON", "Petitions", "Rules", "Scenarios", "Scoring", "Shifts",
        "Simulation", "TerminalUI", "WorkCalendar", "Wording",
      ]),

    face(
      "MarkingScreens", "What a marker reads and answers, on a screen and line by line.",
      ["Courses", "Marking", "TerminalUI", "TextJudging", "Wording"]),
    face(
      "BoardScreens", "A class at a glance, on a screen and as lines.",
      ["Courses", "JSON", "Petitions", "TerminalUI", "WorkCalendar", "Wording"]),
    face(
      "CourseReports", "A class's results as documents.",
      [
        "Attainment", "Documents", "Petitions", "Rules", "Scenarios", "Scoring", "Statistics",
        "WorkCalendar", "Wording",
      ]),
    face(
      "Exports", "Attempts for other programs: xAPI, Moodle's gradebook, XES.",
      [
        "Digests", "Documents", "JSON", "Petitions", "Rules", "Scenarios", "Scoring",
        "WorkCalendar", "Wording",
      ]),

    // C libraries: a module map and a shim each, and one Swift target around it.
    clibrary("CYAML"),
    library(
      "YAML", "YAML text as a tree that knows its places.", ["CYAML", "Diagnostics", "Wording"]),
    clibrary("CSQLite"),
    library("SQLite", "Connections, statements and rows of SQLite.", ["CSQLite"]),
    clibrary("CPostgreSQL"),
    library("PostgreSQL", "Connections and rows of a PostgreSQL server.", ["CPostgreSQL"]),
    clibrary("CGetopt"),
    library("CommandOptions", "Options of a command line, by getopt.", ["CGetopt", "Wording"]),
    clibrary("CNcurses"),
    library(
      "Ncurses", "A real terminal: its modes, its keys and its cells.",
      ["CNcurses", "TerminalUI", "Wording"]),
    clibrary("CZlib"),
    library("Gzip", "Gzip streams, unpacked piece by piece.", ["CZlib"]),
    clibrary("CExpat"),
    library("XML", "XML as a stream of events.", ["CExpat"]),
    clibrary("CXLSXWriter"),
    library(
      "Workbooks", "Workbooks as files that spreadsheets open.",
      ["CXLSXWriter", "Documents", "Wording"]),
    library("FolderWatching", "Folders watched for what becomes of the files in them."),
    library("PseudoTerminals", "A program run in a terminal of its own, to measure and test it."),

    // Edges: they interpret what the core decides, and decide nothing.
    edge("Disk", "Files read within bounds and written whole."),
    edge(
      "ScenarioFiles", "Scenarios, rulebooks, units and calendars from YAML files.",
      [
        "Authoring", "Diagnostics", "Digests", "Disk", "Handbooks", "JSON", "OfficialText",
        "Petitions", "Rules", "Scenarios", "Scoring", "TextJudging", "Wording", "WorkCalendar",
        "YAML",
      ]),
    edge(
      "LanguageServer", "What editors ask about scenario files, and what they are told.",
      ["Diagnostics", "JSON", "ScenarioFiles", "Wording"]),
    edge(
      "EventLogs", "Registers from XES and CSV files.",
      [
        "Auditing", "Diagnostics", "Disk", "Gzip", "Petitions", "Wording", "WorkCalendar", "XML",
      ]),
    edge(
      "Imports", "Drafts of scenarios from what an office received, personal data masked.",
      [
        "Diagnostics", "Disk", "EventLogs", "JSON", "OfficialText", "Petitions", "ScenarioFiles",
        "Scenarios", "Wording", "WorkCalendar", "XML",
      ]),
    edge(
      "Storage", "What a store of courses and attempts keeps, and the chain that covers it.",
      ["Courses", "Digests", "JSON", "Wording"]),
    edge(
      "Sealing", "Exams for machines of the trainees’ own, and what is handed in from there.",
      [
        "Courses", "Digests", "JSON", "Petitions", "Sodium", "Storage", "Wording", "WorkCalendar",
      ]),
    edge("SQLiteStorage", "The store in one SQLite file.", ["Courses", "Storage", "SQLite"]),
    edge(
      "PostgreSQLStorage", "The store in a PostgreSQL database, for many at once.",
      ["Courses", "PostgreSQL", "Storage"]),
    edge(
      "Runner", "Carries out the effects of a face: clock, terminal, store, files.",
      [
        "Attainment", "Courses", "Diagnostics", "FolderWatching", "JSON", "Ncurses", "Petitions",
        "PlainScreens", "ScenarioFiles", "Scenarios", "Scoring", "Screens", "Shifts", "Simulation",
        "Storage", "TerminalUI", "WorkCalendar", "Wording",
      ]),

    program(
      "tapsu", "The command.",
      [
        "Attainment", "Auditing", "Authoring", "BoardScreens", "CommandOptions", "CourseReports",
        "Courses", "Diagnostics", "Digests", "Disk", "Documents", "EventLogs", "Exports",
        "FolderWatching", "Handbooks", "Imports", "JSON", "LanguageServer", "Marking",
        "MarkingScreens", "Ncurses", "Petitions", "PostgreSQLStorage", "Rehearsals", "Reports",
        "Rules", "Runner", "SQLiteStorage", "ScenarioFiles", "Scenarios", "Scoring", "Screens",
        "Sealing", "Shifts", "Simulation", "Sodium", "Statistics", "Storage", "TerminalUI",
        "TextJudging", "WorkCalendar", "Wording", "Workbooks",
      ]),
    program(
      "benchmarks", "Measurements of the program from outside, as its users meet it.",
      [
        "Conformance", "Courses", "Disk", "OfficialText", "Petitions", "PostgreSQL",
        "PostgreSQLStorage", "PseudoTerminals", "Randomness", "Rules", "Runner", "SQLite",
        "ScenarioFiles", "Scenarios", "Scoring", "Shifts", "Simulation", "Storage", "TextJudging",
        "WorkCalendar", "YAML",
      ]),

    // Test support: a terminal emulator to read screens with, a tracer that kills a program at a
    // system call, and a program to try a terminal on.
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
    .systemLibrary(name: "CTrace", path: "Tests/CTrace"),
    .target(
      name: "Support", dependencies: ["CTrace", "CVTerm", "PseudoTerminals", "Randomness"],
      path: "Tests/Support"),
    .executableTarget(
      name: "terminal-demo", dependencies: ["Ncurses", "TerminalUI", "Wording"],
      path: "Tests/TerminalDemo"),

    // Readers to try on bytes that nobody would write, and the program that searches for such bytes.
    .systemLibrary(name: "CFuzzer", path: "Tests/CFuzzer"),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Auditing", "Diagnostics", "Disk", "EventLogs", "ScenarioFiles", "Wording", "YAML",
      ],
      path: "Tests/FuzzTargets"),
    .executableTarget(
      name: "fuzzer", dependencies: ["CFuzzer", "FuzzTargets"], path: "Tests/Fuzzer"),
    .testTarget(
      name: "FuzzTargetsTests", dependencies: ["FuzzTargets"], exclude: ["Corpus"]),

    // The handbook's pages with their examples, which the tests of several targets try.
    .target(name: "GuidePages", path: "Tests/GuidePages"),

    // Tests: one target for each library target.
    tests("Wording"),
    tests("OfficialText", "Randomness", "Wording"),
    tests("WorkCalendar", "Randomness", "Wording"),
    tests("Diagnostics", "Wording"),
    tests("YAML", "Diagnostics", "Randomness", "Wording"),
    tests("Randomness"),
    tests("Sodium"),
    tests("Digests"),
    tests("JSON", "Randomness"),
    tests("SQLite"),
    tests("Disk"),
    tests("FolderWatching"),
    tests("Gzip", "Randomness"),
    tests("XML", "Randomness"),
    tests("Workbooks", "Documents", "Gzip", "WorkCalendar", "Wording"),
    .target(
      name: "Fixtures",
      dependencies: [
        "Petitions", "Randomness", "Rules", "Scenarios", "Simulation", "WorkCalendar", "Wording",
      ], path: "Tests/Fixtures"),
    .testTarget(
      name: "PetitionsTests", dependencies: ["Petitions", "JSON", "WorkCalendar", "Wording"],
      exclude: ["Journals"]),
    tests("Rules", "Fixtures", "Petitions", "Scenarios", "WorkCalendar", "Wording"),
    .testTarget(
      name: "TextJudgingTests",
      dependencies: ["TextJudging", "OfficialText", "Rules", "WorkCalendar", "Wording"],
      exclude: ["GateTexts"]),
    tests("Handbooks", "OfficialText", "Petitions", "Rules", "WorkCalendar", "Wording"),
    tests("Scenarios", "Fixtures", "Petitions", "Rules", "WorkCalendar", "Wording"),
    tests(
      "Conformance", "Fixtures", "Petitions", "Randomness", "Rules", "WorkCalendar", "Wording"),
    tests("Auditing", "Fixtures", "OfficialText", "Petitions", "Rules", "WorkCalendar", "Wording"),
    tests(
      "Simulation", "Fixtures", "Petitions", "Randomness", "Scenarios", "Scoring", "WorkCalendar",
      "Wording"),
    tests(
      "Scoring", "Conformance", "Fixtures", "OfficialText", "Petitions", "Randomness", "Rules",
      "Scenarios", "Simulation", "TextJudging", "WorkCalendar", "Wording"),
    .testTarget(
      name: "ScenarioFilesTests",
      dependencies: [
        "ScenarioFiles", "Diagnostics", "Disk", "GuidePages", "Handbooks", "JSON", "OfficialText",
        "Petitions", "Randomness", "Rules", "Scenarios", "Wording", "WorkCalendar",
      ], exclude: ["Author", "Corpus", "Good"]),
    .testTarget(
      name: "EventLogsTests",
      dependencies: [
        "EventLogs", "Auditing", "Diagnostics", "GuidePages", "Petitions", "Randomness", "Wording",
        "WorkCalendar",
      ], exclude: ["Logs"]),
    tests("LanguageServer", "Diagnostics", "JSON", "ScenarioFiles", "Wording"),
    tests(
      "Imports", "Diagnostics", "GuidePages", "Petitions", "Randomness", "Scenarios",
      "WorkCalendar",
      "Wording", "YAML"),
    tests("Storage"),
    .target(
      name: "StorageContract",
      dependencies: ["Courses", "JSON", "Petitions", "Storage", "WorkCalendar"],
      path: "Tests/StorageContract"),
    tests(
      "Sealing", "Courses", "JSON", "Petitions", "SQLiteStorage", "Sodium", "Storage",
      "StorageContract", "WorkCalendar"),
    tests("SQLiteStorage", "Courses", "StorageContract", "Storage", "SQLite"),
    .target(name: "Processes", path: "Tests/Processes"),
    .target(
      name: "DatabaseCluster", dependencies: ["Processes"], path: "Tests/DatabaseCluster"),
    tests("PostgreSQL", "DatabaseCluster"),
    tests(
      "PostgreSQLStorage", "Courses", "DatabaseCluster", "PostgreSQL", "StorageContract",
      "Storage"),
    tests(
      "Authoring", "Fixtures", "Petitions", "Rules", "Scenarios", "Scoring", "WorkCalendar",
      "Wording"),
    .testTarget(
      name: "ShippedScenariosTests",
      dependencies: [
        "Attainment", "Authoring", "CourseReports", "Courses", "Diagnostics", "Documents", "JSON",
        "Marking", "Petitions", "Randomness", "Rules", "Runner", "SQLiteStorage", "ScenarioFiles",
        "Scenarios", "Scoring", "Shifts", "Simulation", "Statistics", "Storage", "TextJudging",
        "WorkCalendar", "Wording",
      ]),
    .testTarget(
      name: "ShippedRulesTests",
      dependencies: [
        "Petitions", "Rules", "ScenarioFiles", "Scenarios", "Scoring", "WorkCalendar", "Wording",
      ], exclude: ["Journals"]),
    tests("Courses", "JSON", "Petitions", "Randomness", "WorkCalendar", "Wording"),
    tests(
      "Rehearsals", "Fixtures", "Petitions", "Scenarios", "Scoring", "Simulation", "WorkCalendar",
      "Wording"),
    tests(
      "Marking", "Courses", "Fixtures", "Petitions", "Rules", "Scenarios", "Scoring", "Statistics",
      "TextJudging", "WorkCalendar", "Wording"),
    tests(
      "MarkingScreens", "Courses", "Fixtures", "Marking", "Petitions", "Rules", "Scenarios",
      "Scoring", "TerminalUI", "TextJudging", "WorkCalendar", "Wording"),
    tests("BoardScreens", "Courses", "JSON", "Petitions", "TerminalUI", "WorkCalendar", "Wording"),
    tests(
      "Attainment", "Fixtures", "Petitions", "Randomness", "Rules", "Scenarios", "Scoring",
      "Statistics", "WorkCalendar", "Wording"),
    tests(
      "CourseReports", "Attainment", "Documents", "Fixtures", "JSON", "Petitions", "Rules",
      "Scenarios", "Scoring", "Statistics", "WorkCalendar", "Wording"),
    tests(
      "Exports", "Auditing", "Documents", "EventLogs", "Fixtures", "JSON", "Petitions", "Scenarios",
      "Scoring", "Wording"),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Statistics", "Randomness", "Wording"],
      exclude: ["Fixtures"]),
    tests("CommandOptions", "Wording"),
    tests("Documents", "JSON", "WorkCalendar", "Wording"),
    tests(
      "Reports", "Auditing", "Authoring", "Courses", "Documents", "Fixtures", "Handbooks", "JSON",
      "Petitions",
      "Rules",
      "Scenarios",
      "Scoring", "Shifts", "Simulation", "WorkCalendar", "Wording"),
    tests(
      "Shifts", "Fixtures", "Petitions", "Rules", "Scenarios", "Scoring", "Simulation",
      "WorkCalendar", "Wording"),
    tests(
      "PlainScreens", "Fixtures", "Handbooks", "Petitions", "Scenarios", "Shifts", "Simulation",
      "WorkCalendar", "Wording"),
    tests(
      "Runner", "Courses", "JSON", "Petitions", "ScenarioFiles", "Scenarios", "Screens", "Shifts",
      "Simulation", "SQLite", "SQLiteStorage", "Storage", "WorkCalendar", "Wording"),
    .testTarget(name: "HouseRulesTests"),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Authoring", "CommandOptions", "Courses", "DatabaseCluster", "GuidePages", "JSON",
        "Petitions",
        "PostgreSQLStorage", "Processes", "Runner", "SQLite", "SQLiteStorage",
        "ScenarioFiles", "Scenarios", "Shifts", "Simulation", "Storage", "Support",
        "WorkCalendar", "Wording", "tapsu",
      ]),
    tests("TerminalUI", "Randomness", "Support", "Wording"),
    tests("Ncurses", "Support", "Wording", "terminal-demo"),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Screens", "Handbooks", "JSON", "Petitions", "Randomness", "Rules", "Scenarios",
        "Scoring", "Shifts", "Simulation", "Support", "TerminalUI", "WorkCalendar", "Wording",
      ], exclude: ["__Snapshots__"]),
  ]
)

func language(
  _ name: String, _ purpose: String, _ dependencies: [Target.Dependency] = []
) -> Target {
  room("language", name, purpose, dependencies)
}

func work(_ name: String, _ purpose: String, _ dependencies: [Target.Dependency]) -> Target {
  room("work", name, purpose, dependencies)
}

func face(_ name: String, _ purpose: String, _ dependencies: [Target.Dependency]) -> Target {
  room("faces", name, purpose, dependencies)
}

func library(
  _ name: String, _ purpose: String, _ dependencies: [Target.Dependency] = []
) -> Target {
  room("libraries", name, purpose, dependencies)
}

func edge(
  _ name: String, _ purpose: String, _ dependencies: [Target.Dependency] = []
) -> Target {
  room("edges", name, purpose, dependencies)
}

func program(_ name: String, _ purpose: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, path: "Sources/programs/\(name)",
    // Released with Swift's libraries inside: it starts a fifth sooner, is smaller in memory, and
    // needs no Swift where it runs. Tests, which link the command too, need them outside.
    linkerSettings: Context.environment["TAPSU_TESTS"] != nil
      ? [] : [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))])
}

/// A target in the folder of its layer; its purpose is for whoever reads this page.
func room(
  _ layer: String, _ name: String, _ purpose: String, _ dependencies: [Target.Dependency]
) -> Target {
  .target(name: name, dependencies: dependencies, path: "Sources/\(layer)/\(name)")
}

func clibrary(_ name: String) -> Target {
  .systemLibrary(name: name, path: "Sources/libraries/\(name)")
}

func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(name: name + "Tests", dependencies: [.byName(name: name)] + dependencies)
}

let optimisedInTests: Set = [
  "Wording", "OfficialText", "WorkCalendar", "Petitions", "Rules", "Scenarios", "Conformance",
  "Simulation", "TextJudging", "Scoring", "Authoring", "Statistics", "YAML", "Diagnostics",
  "ScenarioFiles", "Handbooks",
]

// A watchman builds only what it watches: the targets that the variable names, and what they need.
if let wanted = Context.environment["TAPSU_WATCH"] {
  var left = wanted.split(separator: " ").map(String.init)
  var found: Set<String> = []
  while let name = left.popLast() {
    guard found.insert(name).inserted else { continue }
    for case .byNameItem(let name, _) in package.targets.first(where: { $0.name == name })?
      .dependencies ?? []
    { left.append(name) }
  }
  package.targets.removeAll { !found.contains($0.name) }
}

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
  ]
}

// What tests do by the million is optimised for them too: the suites that play and judge whole
// shifts take a fifth of the time.
for target in package.targets where optimisedInTests.contains(target.name) {
  target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}
