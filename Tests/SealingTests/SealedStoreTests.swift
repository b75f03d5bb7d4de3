import Courses
import Foundation
import SQLiteStorage
import Sodium
import Storage
import StorageContract
import Testing

@testable import Sealing

/// A sitting as the contract meets a store: what it begins has its place in the course.
private struct Placed: AttemptStore {
  let sealed: SealedStore
  let place: CoursePlace

  func create(
    _ header: AttemptHeader, materials: [Material], lines: [String], standing: AttemptStanding,
    place: CoursePlace?
  ) throws(StorageError) -> AttemptRecord {
    try sealed.create(
      header, materials: materials, lines: lines, standing: standing, place: self.place)
  }

  func append(
    _ texts: [String], to id: AttemptID, after head: JournalHead, standing: AttemptStanding
  ) throws(StorageError) -> JournalHead {
    try sealed.append(texts, to: id, after: head, standing: standing)
  }

  func keepClock(
    _ clock: String, of id: AttemptID, after head: JournalHead, presence: Presence?
  ) throws(StorageError) {
    try sealed.keepClock(clock, of: id, after: head, presence: presence)
  }

  func attempt(_ id: AttemptID) throws(StorageError) -> AttemptRecord { try sealed.attempt(id) }

  func attempts(_ query: AttemptQuery) throws(StorageError) -> [AttemptRecord] {
    try sealed.attempts(query)
  }

  func journal(of id: AttemptID) throws(StorageError) -> [JournalLine] {
    try sealed.journal(of: id)
  }

  func materials(of id: AttemptID) throws(StorageError) -> [Material] {
    try sealed.materials(of: id)
  }

  func setBookmark(
    _ bytes: [UInt8]?, key: String, of id: AttemptID
  ) throws(StorageError) { try sealed.setBookmark(bytes, key: key, of: id) }

  func bookmark(key: String, of id: AttemptID) throws(StorageError) -> [UInt8]? {
    try sealed.bookmark(key: key, of: id)
  }

  func keepResult(_ result: AttemptResult, of id: AttemptID) throws(StorageError) {
    try sealed.keepResult(result, of: id)
  }

  func result(of id: AttemptID) throws(StorageError) -> AttemptResult? {
    try sealed.result(of: id)
  }
}

@Suite struct `A sitting that is kept sealed` {
  private let fixture: Fixture
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "tapsu-sealing-\(UUID().uuidString)")
  private var path: String { folder.appending(path: "sitting.db").path }

  init() throws { fixture = try Fixture() }

  private func open(_ contents: ExamContents? = nil, code: String = "HV-01") throws -> SealedStore {
    try SealedStore(
      SQLiteStore(path: path), contents ?? fixture.contents, exam: fixture.exam,
      trainee: found(TraineeCode(code)))
  }

  /// What there is no second attempt for, and nothing that it came to.
  private static let entries = StoreContract.allCases.filter {
    ![
      .listingsComeInPagesNewestFirst, .materialsComeBack, .aResultIsKeptReplacedAndFound,
      .aMissingAttemptIsNamed,
    ].contains($0)
  }

  @Test(arguments: entries)
  func `keeps what every store promises`(entry: StoreContract) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let scenario = ExamScenario(
      name: "mot-ngay", materials: [Material(path: "a.yaml", bytes: [1, 2])])
    let assignment = fixture.contents.assignment
    let contents = try found(
      ExamContents(
        assignment.id, of: fixture.contents.course, fixture.contents.trainees,
        fixture.contents.scenarios + [scenario]))
    let (place, path, exam) = (try fixture.place, path, fixture.exam)

    try entry.check {
      Placed(
        sealed: try SealedStore(
          SQLiteStore(path: path), contents, exam: exam, trainee: place.trainee), place: place)
    }
  }

  @Test func `comes back whole, is handed in, and leaves nothing readable on the disk`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let texts = fixture.texts()
    let standing = AttemptStanding(clock: "0 1 1 -")
    let end = AttemptStanding(clock: "180000 1 1 -", closedAt: Fixture.start + 180_000)
    let record = try open().create(
      Fixture.header(), materials: fixture.contents.scenarios[0].materials,
      lines: Array(texts[..<2]), standing: standing, place: fixture.place)
    try open().setBookmark(Array("Kính gửi bà Lan".utf8), key: "composer", of: record.id)

    let bytes = try Data(contentsOf: URL(filePath: path))
    _ = try open().append(
      Array(texts[2...]), to: record.id, after: record.head, standing: end)

    let store = try open()
    #expect(try store.journal(of: record.id).map(\.text) == texts)
    #expect(throws: StorageError(.attemptTaken(1))) {
      try store.create(
        Fixture.header(), materials: [], lines: texts, standing: standing, place: fixture.place)
    }
    let made = try found(store.handIn(for: fixture.instructor.publicKey))
    let handIn = try HandIn(made.file, for: fixture.instructor)
    #expect(handIn.receipt == made.receipt)
    #expect(try fixture.faults(handIn) == [])
    for data in try [bytes, Data(contentsOf: URL(filePath: path)), Data(made.file)] {
      let text = String(decoding: data, as: UTF8.self)
      for words in [Fixture.truth, "Kính gửi", "shift-started", "tapsu-journal", "Ca mẫu"] {
        #expect(!text.contains(words), "\(words)")
      }
    }
  }

  @Test func `opens for nobody who has another exam or another code`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try open().create(
      Fixture.header(), materials: [], lines: fixture.texts(),
      standing: AttemptStanding(clock: "0 1 1 -"), place: fixture.place)
    let other = try Fixture().contents

    #expect(throws: StorageError.self) { try open(other) }
    #expect(throws: StorageError.self) { try open(code: "HV-02") }
  }
}
