import Diagnostics
import JSON
package import Petitions
import ScenarioFiles
package import Scenarios
package import Storage
package import Wording

/// Why an attempt cannot be opened or kept.
package enum ArchiveError: Error, Sendable {
  case storage(StorageError)
  case journal(AttemptID, JournalError)
  /// The files kept with the attempt no longer give a scenario; the sentences say why.
  case scenario([String])

  /// The reason as sentences.
  package func lines(_ language: Language) -> [String] {
    switch self {
    case .storage(let error): [error.phrase[language]]
    case .journal(let attempt, let error):
      [Phrase("Lượt \(attempt): ", "Attempt \(attempt): ")[language] + error.phrase[language]]
    case .scenario(let lines): lines
    }
  }
}

/// An attempt as the store has it: its record, its scenario and everything that happened.
package struct ArchivedAttempt: Sendable {
  package let record: AttemptRecord
  package let header: JournalHeader?
  package let scenario: Scenario
  package let events: [Event]
  /// Where the next line of the journal goes.
  package let head: JournalHead
}

/// Attempts in a store, read as the program understands them.
package struct AttemptArchive: Sendable {
  package let store: any AttemptStore
  private let language: Language

  package init(_ store: any AttemptStore, language: Language) {
    self.store = store
    self.language = language
  }

  /// Opens an attempt with the files that it was run from; the scenario folder is not looked at.
  package func open(_ id: AttemptID) throws(ArchiveError) -> ArchivedAttempt {
    let record: AttemptRecord
    let lines: [JournalLine]
    let materials: [Material]
    do throws(StorageError) {
      record = try store.attempt(id)
      lines = try store.journal(of: id)
      materials = try store.materials(of: id)
    } catch {
      throw .storage(error)
    }
    let scenario = try scenario(of: record, materials)
    var header: JournalHeader?
    var events: [Event] = []
    do throws(JournalError) {
      if let first = lines.first {
        header = try JournalHeader(json: Self.json(first))
      }
      for line in lines.dropFirst() {
        events.append(try Event(json: Self.json(line)))
      }
    } catch {
      throw .journal(id, error)
    }
    return ArchivedAttempt(
      record: record, header: header, scenario: scenario, events: events,
      head: lines.last?.head ?? record.firstHead)
  }

  private static func json(_ line: JournalLine) throws(JournalError) -> JSONValue {
    guard let json = try? JSONValue.parse(line.text) else { throw .badLine(line.sequence) }
    return json
  }

  private func scenario(
    of record: AttemptRecord, _ materials: [Material]
  ) throws(ArchiveError) -> Scenario {
    let files = materials.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let suffix = "\(record.header.scenario)/scenario.yaml"
    let path = files.map(\.path).first { $0.hasSuffix(suffix) } ?? suffix
    let result = ScenarioLibrary.load(materials: files, scenario: path)
    guard let scenario = result.scenario else {
      throw .scenario(result.diagnostics.map { result.render($0, language: language) })
    }
    return scenario
  }
}
