import Foundation
import Testing

/// The rules of the house that neither the compiler nor the linter sees.
@Suite struct `The house` {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let rooms = Rooms.read()
  /// The layers without files, clocks and terminals.
  static let core = rooms.all.filter { ["language", "work", "faces"].contains($0.layer) }
    .map(\.name)

  private static func sources(of room: Rooms.Room) throws -> [(path: String, text: String)] {
    let files = try #require(
      FileManager.default.enumerator(
        at: root.appending(path: room.folder), includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map {
      ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
    }
  }

  private static func sources(of target: String) throws -> [(path: String, text: String)] {
    try sources(of: #require(rooms.room(target)))
  }

  private static func imports(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 2, !line.hasPrefix("//") else {
        return nil
      }
      return words.dropFirst(place + 1).first.map(String.init)
    }
  }

  @Test(arguments: core)
  func `keeps files, clocks and terminals out of its core`(target: String) throws {
    let foreign = ["Foundation", "FoundationEssentials", "Glibc", "Dispatch", "Synchronization"]
    for file in try Self.sources(of: target) {
      #expect(Self.imports(in: file.text).filter(foreign.contains) == [], "\(file.path)")
    }
  }

  /// `Statistics` estimates, and nothing of it reaches a journal or a score.
  @Test(arguments: core.filter { !["Wording", "Statistics"].contains($0) })
  func `is dry in its core: no system randomness, no hash values, no floating point`(
    target: String
  ) throws {
    for file in try Self.sources(of: target) {
      let code = file.text.split(separator: "\n").filter { !$0.contains("//") }
      for word in ["SystemRandomNumberGenerator", ".randomElement(", ".hashValue", ": Double"] {
        #expect(!code.contains { $0.contains(word) }, "\(file.path): \(word)")
      }
    }
  }

  @Test(arguments: ["tapsu", "BoardScreens", "Courses", "Marking", "MarkingScreens", "Storage"])
  func `leaves it to one function to say “1 attempt” and “2 attempts”`(target: String) throws {
    let counted =
      /\\\(([^()"]+(?:\([^()]*\))?)\) (?:[a-z]+ )?(?:attempts|texts|trainees|minutes|faults|ledgers|judges|lines|points|rules|scenarios|seconds|assignments|exams|petitions|rows|courses|characters|people|join|leave|change|need)\b/
    // What is always more than one.
    let many = ["Maximum", "Minimum", "most", "upperBound"]
    for file in try Self.sources(of: target) {
      for found in file.text.matches(of: counted) where !found.1.contains(".counted(") {
        #expect(many.contains { found.1.hasSuffix($0) }, "\(file.path): \(found.0)")
      }
    }
  }

  @Test func `wraps each C library in one target`() throws {
    let wrappers = [
      "CYAML": "YAML", "CSQLite": "SQLite", "CNcurses": "Ncurses", "CGetopt": "CommandOptions",
      "CZlib": "Gzip", "CExpat": "XML", "CPostgreSQL": "PostgreSQL",
      "CXLSXWriter": "Workbooks", "CSodium": "Sodium",
    ]
    for target in Self.rooms.all.map(\.name) {
      for file in try Self.sources(of: target) {
        for name in Self.imports(in: file.text) {
          if let wrapper = wrappers[name] { #expect(target == wrapper, "\(file.path): \(name)") }
        }
      }
    }
  }

  /// What a petition really is can be asked for by its author's command and screen, and by nothing that
  /// a trainee is given.
  @Test func `shows the truth of a shift to its author alone`() throws {
    let knowing = [
      "TruthSheet": ["TruthSheet.swift", "Desk+Preview.swift", "PreviewCommand.swift"],
      "PreviewRunner": ["PreviewRunner.swift", "PreviewCommand.swift"],
      "PreviewCommand": ["PreviewCommand.swift", "Commands+New.swift"],
      ".previewed(": ["App.swift", "PreviewRunner.swift"],
    ]
    for target in Self.rooms.all.map(\.name) {
      for file in try Self.sources(of: target) {
        let code = file.text.split(separator: "\n").filter { !$0.contains("//") }
        for (name, files) in knowing where !files.contains(file.path) {
          #expect(!code.contains { $0.contains(name) }, "\(file.path): \(name)")
        }
      }
    }
  }

  @Test func `has one random generator`() throws {
    // The constants that generators are known by.
    let marks = ["0x9E37" + "_79B9", "6_364_136" + "_223", "636413" + "6223846793005"]
    for folder in ["Sources", "Tests"] {
      let files = try #require(
        FileManager.default.enumerator(
          at: Self.root.appending(path: folder), includingPropertiesForKeys: nil))
      for file in files.compactMap({ $0 as? URL }) where file.pathExtension == "swift" {
        // The quick hash of a word mixes bits by the same constant and draws nothing.
        let others = ["SeededGenerator.swift", "WordKey.swift"]
        guard !others.contains(file.lastPathComponent) else { continue }
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(!marks.contains { text.contains($0) }, "\(file.lastPathComponent)")
      }
    }
  }

  /// One word for one thing: whoever reads of a `Row` need not ask which.
  ///
  /// A nested type is read with the name around it.
  @Test func `gives a type a name that no other room has`() throws {
    let declaration =
      /(?m)^(?:@\w+ )*(?:package |public |private |fileprivate )?(?:final |indirect )?(?:struct|class|enum|protocol|actor) (\w+)/
    var rooms: [String: Set<String>] = [:]
    for target in Self.rooms.all.map(\.name) {
      for file in try Self.sources(of: target) {
        for found in file.text.matches(of: declaration) {
          rooms[String(found.1), default: []].insert(target)
        }
      }
    }

    #expect(rooms.count > 500)
    for (name, targets) in rooms where targets.count > 1 {
      Issue.record("\(name): \(targets.sorted().joined(separator: ", "))")
    }
  }

  /// A file is named after what it holds, so that its name alone says which room it belongs to.
  @Test func `gives a file a name that no other room has, and one desk alone`() throws {
    var rooms: [String: Set<String>] = [:]
    for target in Self.rooms.all.map(\.name) {
      for file in try Self.sources(of: target) {
        rooms[file.path, default: []].insert(target)
        let desks = file.text.matches(of: /(?m)^ *(?:\w+ )*(?:struct|class|enum|actor) (\w*Desk)\b/)
        #expect(desks.allSatisfy { $0.1 == "Desk" } && (desks.isEmpty || target == "Screens"))
      }
    }

    #expect(rooms.count > 500)
    for (name, targets) in rooms where targets.count > 1 {
      Issue.record("\(name): \(targets.sorted().joined(separator: ", "))")
    }
  }

  @Test func `has no file that nobody can read in one sitting`() throws {
    for target in Self.rooms.all.map(\.name) {
      // What tests write from the handbook, or count in letters, is read there.
      let written = ["CodePages.swift", "UsualPairs+List.swift"]
      for file in try Self.sources(of: target) where !written.contains(where: file.path.hasSuffix) {
        #expect(file.text.split(separator: "\n").count <= 500, "\(target)/\(file.path)")
      }
    }
  }

  /// What belongs together is handed over together; a longer list is read by nobody.
  @Test func `makes nothing of more than ten parts`() throws {
    let initializer = /\binit(?:<[^>]*>)?\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/
    for target in Self.rooms.all.map(\.name) {
      for file in try Self.sources(of: target) {
        for found in file.text.matches(of: initializer) {
          var depth = 0
          let commas = found.1.replacing("->", with: "").count { character in
            if "([<".contains(character) { depth += 1 }
            if ")]>".contains(character) { depth -= 1 }
            return character == "," && depth == 0
          }
          #expect(commas < 10, "\(target)/\(file.path): \(found.0)")
        }
      }
    }
  }

  /// Who else writes: the wrappers of a terminal, the measuring of programs in one, and whoever
  /// puts files on the disk.
  @Test func `has one way to the terminal, which makes every text safe`() throws {
    let writers = ["Ncurses", "PseudoTerminals", "benchmarks", "Disk"]
    let words = [
      "print(", "debugPrint(", "dump(", "puts(", "fputs(", "printf(", "perror(", "fwrite(", "putc(",
      "putchar(", "FileHandle", "STDERR_FILENO", "TextOutputStream", "Glibc.write(",
    ]
    for target in Self.rooms.all.map(\.name) where !writers.contains(target) {
      for file in try Self.sources(of: target) where file.path != "Output.swift" {
        for line in file.text.split(separator: "\n") where !line.contains("//") {
          for word in words {
            let isCalled = line.ranges(of: word).contains { range in
              line[..<range.lowerBound].last.map { !$0.isLetter && $0 != "." } ?? true
            }
            #expect(!isCalled, "\(target)/\(file.path): \(line)")
          }
        }
      }
    }
  }

  @Test func `stands in the folders that its design names`() throws {
    let allowed: Set = ["Package.swift", "Sources", "Tests", "scenarios", "README.md", "LICENSE"]
    let found = try FileManager.default.contentsOfDirectory(atPath: Self.root.path)
    #expect(found.filter { !$0.hasPrefix(".") && !allowed.contains($0) } == [])
  }

  @Test func `has a folder for every layer and a room for every folder`() throws {
    let sources = Self.root.appending(path: "Sources")
    let layers = try FileManager.default.contentsOfDirectory(atPath: sources.path)
      .filter { !$0.hasSuffix(".docc") }
    let folders = try layers.flatMap { layer in
      try FileManager.default.contentsOfDirectory(atPath: sources.appending(path: layer).path)
        .map { "Sources/\(layer)/\($0)" }
    }

    #expect(Self.rooms.all.count > 30)
    #expect(Set(layers) == Set(Rooms.layers))
    #expect(folders.sorted() == Self.rooms.all.map(\.folder).sorted())
  }

  @Test func `says what each room is for`() {
    for room in Self.rooms.all where !room.isSystemLibrary {
      #expect(room.purpose.hasSuffix(".") && room.purpose.count > 10, "\(room.name)")
    }
  }

  @Test func `lets a room depend only on rooms above it, and on none that know more`() {
    var above: Set<String> = []
    for room in Self.rooms.all {
      for name in room.dependencies {
        #expect(above.contains(name), "\(room.name) depends on \(name), which is not above it")
        let layer = Self.rooms.room(name)?.layer ?? ""
        let isKnown =
          Rooms.known(to: room.layer).contains(layer)
          || Rooms.exceptions[room.name]?.contains(name) == true
        #expect(isKnown, "\(room.name) (\(room.layer)) knows \(name)")
      }
      above.insert(room.name)
    }
  }

  @Test(arguments: rooms.all.filter { !$0.isSystemLibrary })
  func `declares what a room imports, and nothing else`(room: Rooms.Room) throws {
    let names = Set(Self.rooms.all.map(\.name))
    let imports = Set(try Self.sources(of: room).flatMap { Self.imports(in: $0.text) })

    #expect(imports.intersection(names).sorted() == room.dependencies.sorted())
  }
}
