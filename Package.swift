// swift-tools-version: 6.2
import PackageDescription

// This page is the architecture. Targets stand in layers, and a target depends only on targets
// above it: first the rooms that know nothing of the work, then those that know it, then the
// edges that meet files, disks, terminals and people.

let package = Package(
  name: "TapSu",
  targets: [
    // Core: values and functions. No Foundation, no input or output, no clock.
    core("Wording"),
    core("OfficialText", "Wording"),
    core("JSON"),
    core("Digests"),
    core("Diagnostics", "Wording"),
    core("WorkCalendar", "Wording"),
    core("Petitions", "WorkCalendar", "Wording", "JSON"),
    core("Rules", "OfficialText", "Petitions", "WorkCalendar", "Wording"),
    core("Handbooks", "OfficialText", "Petitions", "Rules", "WorkCalendar", "Wording"),
    core("Scenarios", "Petitions", "Rules", "WorkCalendar", "Wording"),
    core("Conformance", "Petitions", "Rules", "WorkCalendar"),
    core("Simulation", "Petitions", "Scenarios", "WorkCalendar", "Wording"),
    core("TextJudging", "OfficialText", "Rules", "Wording"),
    core(
      "Scoring", "Conformance", "OfficialText", "Petitions", "Rules", "Scenarios", "TextJudging",
      "WorkCalendar", "Wording"),
    core(
      "Auditing", "Conformance", "OfficialText", "Petitions", "Rules", "TextJudging",
      "WorkCalendar", "Wording"),
    core("TerminalUI", "Wording"),
    core(
      "PlainScreens", "Handbooks", "Petitions", "Rules", "Scenarios", "Scoring", "Simulation",
      "WorkCalendar",
      "Wording"),
    core(
      "Reports", "Auditing", "Handbooks", "JSON", "Petitions", "Rules", "Scoring", "TerminalUI",
      "WorkCalendar", "Wording"),
    core(
      "Screens", "Handbooks", "JSON", "Petitions", "Rules", "Scenarios", "Scoring", "Simulation",
      "TerminalUI", "WorkCalendar", "Wording"),

    // C libraries: a module map and a shim, and one Swift target around each.
    clibrary("CYAML"),
    library("YAML", "CYAML", "Diagnostics", "Wording"),
    clibrary("CSQLite"),
    library("SQLite", "CSQLite"),
    clibrary("CGetopt"),
    library("CommandOptions", "CGetopt", "Wording"),
    clibrary("CNcurses"),
    library("Ncurses", "CNcurses", "TerminalUI", "Wording"),
    clibrary("CZlib"),
    library("Gzip", "CZlib"),
    clibrary("CExpat"),
    library("XML", "CExpat"),

    // Edges: they interpret what the core decides, and decide nothing.
    library("Disk"),
    library(
      "ScenarioFiles", "Diagnostics", "Digests", "Disk", "Handbooks", "OfficialText", "Petitions",
      "Rules",
      "Scenarios", "Wording", "WorkCalendar", "YAML"),
    library(
      "EventLogs", "Diagnostics", "Disk", "Gzip", "Petitions", "Wording", "WorkCalendar", "XML"),
    library("Storage", "Wording", "Digests", "JSON"),
    library("SQLiteStorage", "Storage", "SQLite"),
    library(
      "Runner", "Diagnostics", "Handbooks", "JSON", "Ncurses", "Petitions", "PlainScreens",
      "ScenarioFiles",
      "Scenarios", "Screens", "Simulation", "Storage", "TerminalUI", "WorkCalendar", "Wording"),
    .executableTarget(
      name: "tapsu",
      dependencies: [
        "Auditing", "CommandOptions", "Diagnostics", "EventLogs", "Handbooks", "JSON", "Ncurses",
        "Petitions",
        "Reports", "Rules", "Runner", "ScenarioFiles", "Scenarios", "Scoring", "SQLiteStorage",
        "Storage", "TerminalUI", "WorkCalendar", "Wording",
      ]),

    // Measurements of the program from outside, as its users meet it.
    library("PseudoTerminals"),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Conformance", "Disk", "Petitions", "PseudoTerminals", "Rules", "ScenarioFiles",
        "Scenarios", "Scoring", "Simulation", "WorkCalendar", "YAML",
      ]),

    // Test support: a terminal emulator to read screens with, and a program to try a terminal on.
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
    .target(name: "Support", dependencies: ["CVTerm", "PseudoTerminals"], path: "Tests/Support"),
    .executableTarget(
      name: "terminal-demo", dependencies: ["Ncurses", "TerminalUI", "Wording"],
      path: "Tests/TerminalDemo"),

    // The handbook's pages with their examples, which the tests of several targets try.
    .target(name: "HandbookPages", path: "Tests/HandbookPages"),

    // Tests: one target for each library target.
    tests("Wording"),
    tests("OfficialText", "Wording"),
    tests("WorkCalendar", "Wording"),
    tests("Diagnostics", "Wording"),
    tests("YAML", "Diagnostics", "Wording"),
    tests("Digests"),
    tests("JSON"),
    tests("SQLite"),
    tests("Disk"),
    tests("Gzip"),
    tests("XML"),
    .target(
      name: "Fixtures",
      dependencies: ["Petitions", "Rules", "Scenarios", "Simulation", "WorkCalendar", "Wording"],
      path: "Tests/Fixtures"),
    .testTarget(
      name: "PetitionsTests", dependencies: ["Petitions", "JSON", "WorkCalendar", "Wording"],
      exclude: ["Journals"]),
    tests("Rules", "Fixtures", "Petitions", "Scenarios", "WorkCalendar", "Wording"),
    tests("Handbooks", "OfficialText", "Petitions", "Rules", "WorkCalendar", "Wording"),
    tests("Scenarios", "Fixtures", "Petitions", "Rules", "WorkCalendar", "Wording"),
    tests("Conformance", "Fixtures", "Petitions", "Rules", "WorkCalendar", "Wording"),
    tests("Auditing", "Fixtures", "OfficialText", "Petitions", "Rules", "WorkCalendar", "Wording"),
    tests("Simulation", "Fixtures", "Petitions", "Scenarios", "Scoring", "WorkCalendar", "Wording"),
    tests(
      "Scoring", "Fixtures", "OfficialText", "Petitions", "Rules", "Scenarios", "Simulation",
      "TextJudging", "WorkCalendar", "Wording"),
    .testTarget(
      name: "ScenarioFilesTests",
      dependencies: [
        "ScenarioFiles", "Diagnostics", "HandbookPages", "Handbooks", "OfficialText", "Petitions",
        "Rules", "Scenarios", "Wording", "WorkCalendar",
      ], exclude: ["Corpus", "Good"]),
    .testTarget(
      name: "EventLogsTests",
      dependencies: [
        "EventLogs", "Diagnostics", "HandbookPages", "Petitions", "Wording", "WorkCalendar",
      ], exclude: ["Logs"]),
    tests("Storage"),
    .target(name: "StorageContract", dependencies: ["Storage"], path: "Tests/StorageContract"),
    tests("SQLiteStorage", "StorageContract", "Storage", "SQLite"),
    .testTarget(
      name: "ShippedScenariosTests",
      dependencies: [
        "Diagnostics", "Petitions", "ScenarioFiles", "Scenarios", "Scoring", "Simulation",
        "WorkCalendar", "Wording",
      ]),
    .testTarget(
      name: "ShippedRulesTests",
      dependencies: [
        "Petitions", "Rules", "ScenarioFiles", "Scenarios", "Scoring", "WorkCalendar", "Wording",
      ], exclude: ["Journals"]),
    tests("CommandOptions", "Wording"),
    tests(
      "Reports", "Auditing", "Handbooks", "JSON", "Petitions", "Rules", "WorkCalendar", "Wording"),
    tests(
      "PlainScreens", "Fixtures", "Handbooks", "Petitions", "Scenarios", "WorkCalendar", "Wording"),
    tests("Runner", "Petitions"),
    .testTarget(name: "HouseRulesTests"),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "HandbookPages", "Petitions", "ScenarioFiles", "Scenarios", "Simulation", "Support",
        "Wording", "tapsu",
      ]),
    tests("TerminalUI", "Wording"),
    tests("Ncurses", "Support", "terminal-demo"),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Screens", "Handbooks", "JSON", "Petitions", "Rules", "Scenarios", "Scoring",
        "Simulation", "TerminalUI", "WorkCalendar", "Wording",
      ], exclude: ["__Snapshots__"]),
  ]
)

func core(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies)
}

func library(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies)
}

func clibrary(_ name: String) -> Target {
  .systemLibrary(name: name)
}

func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(name: name + "Tests", dependencies: [.byName(name: name)] + dependencies)
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
