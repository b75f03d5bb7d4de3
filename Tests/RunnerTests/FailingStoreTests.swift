import Courses
import Foundation
import Petitions
import SQLiteStorage
import ScenarioFiles
import Simulation
import Storage
import Synchronization
import Testing
import Wording

@testable import Runner

/// A real store that cannot be written to at chosen writes, such as one whose disk is full.
private final class FullDisk: AttemptStore {
  private let store: SQLiteStore
  /// How many writes go well before those that do not, and how many of those there are.
  private let writes: Mutex<(well: Int, full: Int)>
  private let reason: StorageError.Reason
  /// Whether what fails was done all the same, and the answer lost.
  private let losesAnswers: Bool

  init(
    _ store: SQLiteStore, full: Int, after well: Int, reason: StorageError.Reason = .diskFull,
    losesAnswers: Bool = false
  ) {
    self.store = store
    self.reason = reason
    self.losesAnswers = losesAnswers
    writes = Mutex((well, full))
  }

  private func write<Value>(
    _ body: () throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    let isFull = writes.withLock { writes in
      if writes.well > 0 {
        writes.well -= 1
        return false
      }
      writes.full -= 1
      return writes.full >= 0
    }
    guard isFull else { return try body() }
    if losesAnswers { _ = try body() }
    throw StorageError(reason)
  }

  func create(
    _ header: AttemptHeader, materials: [Material], lines: [String], standing: AttemptStanding,
    place: CoursePlace?
  ) throws(StorageError) -> AttemptRecord {
    try write { () throws(StorageError) in
      try store.create(
        header, materials: materials, lines: lines, standing: standing, place: place)
    }
  }

  func append(
    _ texts: [String], to id: AttemptID, after head: JournalHead, standing: AttemptStanding
  ) throws(StorageError) -> JournalHead {
    try write { () throws(StorageError) in
      try store.append(texts, to: id, after: head, standing: standing)
    }
  }

  func keepClock(
    _ clock: String, of id: AttemptID, after head: JournalHead, presence: Presence?
  ) throws(StorageError) {
    try write { () throws(StorageError) in
      try store.keepClock(clock, of: id, after: head, presence: presence)
    }
  }

  func setBookmark(_ bytes: [UInt8]?, key: String, of id: AttemptID) throws(StorageError) {
    try write { () throws(StorageError) in try store.setBookmark(bytes, key: key, of: id) }
  }

  func keepResult(_ result: AttemptResult, of id: AttemptID) throws(StorageError) {
    try write { () throws(StorageError) in try store.keepResult(result, of: id) }
  }

  func result(of id: AttemptID) throws(StorageError) -> AttemptResult? { try store.result(of: id) }

  func attempt(_ id: AttemptID) throws(StorageError) -> AttemptRecord { try store.attempt(id) }

  func attempts(_ query: AttemptQuery) throws(StorageError) -> [AttemptRecord] {
    try store.attempts(query)
  }

  func journal(of id: AttemptID) throws(StorageError) -> [JournalLine] {
    try store.journal(of: id)
  }

  func materials(of id: AttemptID) throws(StorageError) -> [Material] {
    try store.materials(of: id)
  }

  func bookmark(key: String, of id: AttemptID) throws(StorageError) -> [UInt8]? {
    try store.bookmark(key: key, of: id)
  }
}

@Suite struct `An attempt on a disk that is full, or a server that is away` {
  /// A write of the shift: its first events, a later action, its end.
  enum Moment: Int, CaseIterable { case beginning, middle, end }

  @Test(arguments: Moment.allCases, [StorageError.Reason.diskFull, .unreachable])
  func `waits with what happened, and keeps each event once when there is room`(
    moment: Moment, reason: StorageError.Reason
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "tapsu-full-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let store = FullDisk(
      try SQLiteStore(path: folder.appending(path: "store.db").path), full: 2,
      after: moment.rawValue, reason: reason)
    var session = AttemptSession(
      archive: AttemptArchive(store, language: .english),
      library: ScenarioLibrary(root: root.appending(path: "scenarios").path), trainee: "Lan",
      language: .english)
    let opened = try session.start("hop-thu-zalo", .exam)
    var simulation = Simulation(scenario: opened.scenario)
    let writes = [Input.tick, .wait, .finish].map {
      simulation.reduce($0, elapsedMilliseconds: 1_000).events
    }

    for (index, events) in writes.enumerated() {
      guard index == moment.rawValue else {
        try session.record(events)
        continue
      }
      for _ in 0..<2 {
        do throws(ArchiveError) {
          try session.record(events)
          Issue.record("what could not be written was taken for written")
        } catch {
          #expect(error.mayPass)
          #expect(error.waiting[.english].contains("nothing is lost"))
        }
        let kept = try store.attempts(AttemptQuery()).map { try store.journal(of: $0.id).count }
        let before = writes[..<index].map(\.count).reduce(0, +)
        // The header is a line too.
        #expect(kept == (index == 0 ? [] : [before + 1]))
      }
      try session.record(events)
    }

    let kept = try session.archive.open(AttemptID(number: 1))
    #expect(kept.events == writes.flatMap(\.self))
    #expect(kept.record.isFinished)
  }

  @Test(arguments: [Moment.middle, .end])
  func `keeps each event once, though the answer was lost and the clock went on`(
    moment: Moment
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "tapsu-full-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    // Small scenarios, which are read in no time.
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let store = FullDisk(
      try SQLiteStore(path: folder.appending(path: "store.db").path), full: 2,
      after: moment.rawValue, reason: .unreachable, losesAnswers: true)
    var session = AttemptSession(
      archive: AttemptArchive(store, language: .english),
      library: ScenarioLibrary(root: tests.appending(path: "ScenarioFilesTests/Good").path),
      trainee: "Lan", language: .english)
    let opened = try session.start("mau", .exam)
    var simulation = Simulation(scenario: opened.scenario)
    let writes = [Input.tick, .wait, .finish].map {
      simulation.reduce($0, elapsedMilliseconds: 1_000).events
    }

    for (index, events) in writes.enumerated() {
      guard index == moment.rawValue else {
        try session.record(events)
        continue
      }
      for _ in 0..<2 { #expect(throws: ArchiveError.self) { try session.record(events) } }
      // By now the clock reads another moment.
      _ = try? session.keepClock(elapsedMilliseconds: 5_000)
      try session.record(events)
    }

    #expect(
      try session.archive.open(AttemptID(number: 1)).events == writes.flatMap(\.self))
  }

  @Test func `loses no clock and no text for it`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "tapsu-full-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let store = FullDisk(
      try SQLiteStore(path: folder.appending(path: "store.db").path), full: 2, after: 1)
    var session = AttemptSession(
      archive: AttemptArchive(store, language: .english),
      library: ScenarioLibrary(root: root.appending(path: "scenarios").path), trainee: "Lan",
      language: .english)
    let opened = try session.start("hop-thu-zalo", .practice)
    var simulation = Simulation(scenario: opened.scenario)
    try session.record(simulation.reduce(.tick, elapsedMilliseconds: 0).events)

    #expect(throws: ArchiveError.self) { try session.keepClock(elapsedMilliseconds: 60_000) }
    #expect(throws: ArchiveError.self) { try session.keepBookmark("đang gõ") }
    try session.keepBookmark("đang gõ")
    try session.keepClock(elapsedMilliseconds: 61_000)

    let again = try session.resume(AttemptID(number: 1))
    #expect(again.bookmark == "đang gõ")
    #expect(again.elapsedMilliseconds == 61_000)
  }
}
