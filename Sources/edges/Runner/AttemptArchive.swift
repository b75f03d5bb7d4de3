package import Courses
import Diagnostics
import JSON
package import Petitions
package import ScenarioFiles
package import Scenarios
import Shifts
import Simulation
package import Storage
package import Wording

/// Why an attempt cannot be opened or kept.
package enum ArchiveError: Error, Sendable {
  case storage(StorageError)
  case journal(AttemptID, JournalError)
  /// The files kept with the attempt no longer give a scenario; the sentences say why.
  case scenario([String])
  /// There is no such scenario; the sentences say which there are.
  case noScenario([String])
  /// What a course has assigned cannot be begun any more.
  case refused(StartRefusal)

  /// Whether it may go well later, without anything being changed: another program holds the
  /// store, its disk is full, or its server is away.
  package var mayPass: Bool {
    guard case .storage(let error) = self else { return false }
    return [.busy, .diskFull, .unreachable].contains(error.reason)
  }

  /// What is said while it is tried again and again.
  package var waiting: Phrase {
    let reason: StorageError.Reason? =
      if case .storage(let error) = self { error.reason } else { nil }
    if reason == .diskFull {
      return Phrase(
        "Ổ đĩa đã đầy: hãy xóa bớt tệp; đang chờ để ghi, chưa mất gì.",
        "The disk is full: delete some files; waiting to write, nothing is lost.")
    }
    if reason == .unreachable {
      return Phrase(
        "Máy chủ cơ sở dữ liệu chưa trả lời; đang chờ để ghi, chưa mất gì.",
        "The database server does not answer yet; waiting to write, nothing is lost.")
    }
    return Phrase(
      "Chương trình khác đang giữ cơ sở dữ liệu; đang chờ để ghi, chưa mất gì.",
      "Another program is using the database; waiting to write, nothing is lost.")
  }

  /// What is said beside it.
  package static let leaving = Phrase(
    "[Ctrl-C]rời ngay; chỉ việc vừa làm chưa được ghi thì phải làm lại",
    "[Ctrl-C]leave now; only what you did last is not kept and has to be done again")

  /// The reason as sentences.
  package func lines(_ language: Language) -> [String] {
    switch self {
    case .storage(let error): [error.phrase[language]]
    case .journal(let attempt, let error):
      [Phrase("Lượt \(attempt): ", "Attempt \(attempt): ")[language] + error.phrase[language]]
    case .scenario(let lines), .noScenario(let lines): lines
    case .refused(let refusal): [refusal.phrase[language]]
    }
  }
}

/// An attempt as the store has it: its record, its scenario and everything that happened.
package struct ArchivedAttempt: Sendable {
  package let record: AttemptRecord
  package let header: JournalHeader
  package let scenario: Scenario
  package let events: [Event]
  /// Where the next line of the journal goes.
  package let head: JournalHead

  /// Whether it is an exam that goes on: nothing of its verdicts may be shown to anybody yet.
  package var isRunningExam: Bool { header.mode == .exam && !record.isFinished }

  /// Whether it is an exam whose time ran out while nobody was at the desk: to resume it closes it.
  ///
  /// Of an exam of a course nobody knows without its ledger, whose orders may give more time.
  package var isTimeUsedUp: Bool { isTimeUsedUp(at: .now()) }

  func isTimeUsedUp(at now: MachineTime) -> Bool {
    guard isRunningExam, record.origin == nil, header.terms == nil,
      let reading = ClockReading(text: record.standing.clock)
    else { return false }
    return reading.progress(in: .exam, now: now).elapsedMilliseconds
      >= Simulation(scenario: scenario, replaying: events).limitMilliseconds
  }
}

/// The scenarios that were read while many attempts were opened, by the digests of their files.
package struct KnownScenarios: Sendable {
  fileprivate var scenarios: [String: Scenario] = [:]

  package init() {}
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
    var known = KnownScenarios()
    return try open(id, &known)
  }

  /// Whether an attempt is an exam whose time is used up, as far as its files tell.
  package func isTimeUsedUp(_ record: AttemptRecord) -> Bool {
    guard record.damage == nil, !record.isFinished, Mode(rawValue: record.header.mode) == .exam
    else { return false }
    return (try? open(record.id))?.isTimeUsedUp ?? false
  }

  /// Opens one of many attempts: those that were run from the same files share what was read of them.
  package func open(
    _ id: AttemptID, _ known: inout KnownScenarios
  ) throws(ArchiveError) -> ArchivedAttempt {
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
    let scenario: Scenario
    if let read = known.scenarios[record.materials] {
      scenario = read
    } else {
      scenario = try self.scenario(of: record, materials)
      known.scenarios[record.materials] = scenario
    }
    let header: JournalHeader
    var events: [Event] = []
    do throws(JournalError) {
      guard let first = lines.first else { throw JournalError.notAJournal }
      header = try JournalHeader(json: Self.json(first))
      for line in lines.dropFirst() {
        let event = try Event(json: Self.json(line))
        guard event.sequence == events.count + 1 else { throw JournalError.badLine(line.sequence) }
        events.append(event)
      }
    } catch {
      throw .journal(id, error)
    }
    guard Self.fits(header, events, record, materials) else {
      throw .storage(StorageError(.brokenSeal(id)))
    }
    return ArchivedAttempt(
      record: record, header: header, scenario: scenario.under(header.terms), events: events,
      head: record.head)
  }

  /// Whether the journal and the attempt's row say the same of mode, scenario, files and end.
  private static func fits(
    _ header: JournalHeader, _ events: [Event], _ record: AttemptRecord, _ materials: [Material]
  ) -> Bool {
    var isClosed = false
    if case .shiftClosed? = events.last?.happening { isClosed = true }
    let files = materials.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    return header.mode.rawValue == record.header.mode
      && header.scenario.text == record.header.scenario
      && header.materials == SourceFile.digest(of: files) && isClosed == record.isFinished
  }

  private static func json(_ line: JournalLine) throws(JournalError) -> JSONValue {
    guard let json = try? JSONValue.parse(line.text) else { throw .badLine(line.sequence) }
    return json
  }

  /// Reads a scenario from the files that were kept with an attempt at it.
  package static func load(_ materials: [Material], scenario: String) -> LoadResult {
    let files = materials.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let suffix = "\(scenario)/scenario.yaml"
    let path = files.map(\.path).first { $0.hasSuffix(suffix) } ?? suffix
    return ScenarioLibrary.load(materials: files, scenario: path)
  }

  private func scenario(
    of record: AttemptRecord, _ materials: [Material]
  ) throws(ArchiveError) -> Scenario {
    let result = Self.load(materials, scenario: record.header.scenario)
    guard let scenario = result.scenario else {
      throw .scenario(result.diagnostics.map { result.render($0, language: language) })
    }
    return scenario
  }
}
