import Diagnostics
package import Scenarios
import Wording

/// What its authors keep beside a scenario, to try its rules on.
package struct Companions: Sendable {
  /// Texts to its senders with what a person decided about each; empty where none are kept.
  package var replies: [MarkedReply] = []
  /// What officers get wrong, with its price; empty where nothing is listed.
  package var errors: [TypicalError] = []

  package init() {}
}

extension Loader {
  /// Reads a scenario and what is kept beside it for what is wrong with them, once, and hands them
  /// over when there is no error in either.
  func checkScenario(at path: String) {
    guard checked.insert(path).inserted, !isQuietStill(path) else { return }
    defer { forget(path) }
    let (errorsBefore, before) = (findings.list.errorCount, findings.list)
    let scenario = soundScenario(at: path)
    if let scenario, let root = document(.scenario, at: path)?.root {
      reportPersonalData(below: root)
      noteUse(by: scenario, at: path)
      reportFlaws(of: scenario, root)
      let unkeepable = reportRules(of: scenario)
      if checkDepth == .playing { reportTrials(of: scenario, root, besides: unkeepable) }
    }
    var companions = Companions()
    if let document = companion(.markedReplies, of: path) {
      checked.insert(document.path)
      companions.replies = readMarkedReplies(document, of: scenario) ?? []
      forget(document.path)
    }
    if let document = companion(.runs, of: path) {
      checked.insert(document.path)
      companions.errors = readRuns(document, of: scenario)
      forget(document.path)
    }
    guard let scenario, findings.list.errorCount == errorsBefore else { return }
    if findings.list == before { noteQuiet(scenario, at: path) }
    hold?(scenario.beside(FairTexts(among: companions.replies)), companions)
  }

  /// Reads what is kept beside a scenario, and the scenario with it.
  func checkCompanion(_ document: Document) {
    let scenario = FileKind.scenario.path(of: document.folder)
    guard document.path == document.kind.path(of: document.folder),
      isBeside(document.path, scenario)
    else {
      findings.add(.companionMisplaced(document.kind), at: document.root)
      if document.kind == .markedReplies { _ = readMarkedReplies(document, of: nil) }
      if document.kind == .runs { _ = readRuns(document, of: nil) }
      return
    }
    checkScenario(at: scenario)
  }

  /// The fair texts beside the scenario at a path.
  ///
  /// Their file is one of those that the scenario is read from, but it is large, and nobody needs it before
  /// a letter is judged: it is understood then.
  func fairTexts(beside path: String) -> FairTexts {
    guard let folder = path.folder(of: FileKind.scenario.fileName),
      let file = takeUnread(FileKind.markedReplies.path(of: folder), beside: path)
    else { return .none }
    let shelf = FairTextsShelf(file)
    return FairTexts { shelf.texts(of: $0) }
  }

  /// What is kept beside the scenario at a path, if anything is.
  private func companion(_ kind: FileKind, of path: String) -> Document? {
    guard let folder = path.folder(of: FileKind.scenario.fileName) else { return nil }
    let place = kind.path(of: folder)
    return isBeside(path, place) ? document(kind, at: place) : nil
  }

  /// Whether there is a file at the second path, in the very folder of the first.
  ///
  /// One path can be sought in several libraries, and what lies in another is nobody's companion.
  private func isBeside(_ one: String, _ other: String) -> Bool {
    guard case .success(let first) = source.read(one),
      case .success(let second) = source.read(other)
    else { return false }
    return first.name.dropLast(one.count) == second.name.dropLast(other.count)
  }
}

extension Loader.Document {
  /// The folder in which the file lies, below its root.
  fileprivate var folder: String {
    String(path.split(separator: "/").dropLast().joined(separator: "/"))
  }
}

extension String {
  /// The folder of a path that ends in a name; nothing if it ends in another.
  fileprivate func folder(of name: String) -> String? {
    hasSuffix("/" + name) ? String(dropLast(name.count + 1)) : nil
  }
}

extension Finding {
  static func companionMisplaced(_ kind: FileKind) -> Finding {
    let place = kind.path(of: "<scenario>")
    let folder = FileKind.scenario.path(of: "<scenario>")
    return Finding(
      .companionMisplaced,
      Phrase(
        "\(kind.name.vietnamese) phải nằm cạnh tình huống của nó",
        "\(kind.name.english) belongs beside its scenario"),
      remedy: Phrase(
        "đặt ở “\(place)”, cạnh “\(folder)”", "put it at “\(place)”, beside “\(folder)”"))
  }
}
