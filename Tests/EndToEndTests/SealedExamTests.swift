import DatabaseCluster
import Foundation
import Processes
import SQLite
import Support
import Testing

/// An exam on a laptop without a network, from its sealing to its place in the course.
@Suite(.timeLimit(.minutes(5)), .serialized) struct `An exam on a laptop` {
  private let desk: Program
  private let laptop: Program
  private let lines: [String]
  private var exam: String { laptop.folder.appending(path: "thi.exam").path }
  private var handIn: String { exam + ".HV-01.hand-in" }

  init() throws {
    desk = try Program(scenarios: "ScenarioFilesTests/Good")
    laptop = try Program(scenarios: "ScenarioFilesTests/Good")
    lines = try modelLines(desk)
  }

  /// What a report says behind some words, up to the end of its line.
  private func told(_ words: String, in text: String) throws -> String {
    let line = text.split(separator: "\n").first { $0.contains(words) }
    return try String(#require(line?.components(separatedBy: words).last))
  }

  /// Everything that lies on the laptop.
  private func files() throws -> [(path: String, data: Data)] {
    let all = try #require(
      FileManager.default.enumerator(at: laptop.folder, includingPropertiesForKeys: nil))
    return all.compactMap { $0 as? URL }.compactMap { url in
      (try? Data(contentsOf: url)).map { (url.path, $0) }
    }
  }

  @Test func `leaves no file where the ledger does not take it`() throws {
    defer {
      desk.remove()
      laptop.remove()
    }
    let classroom = Classroom(desk)
    try classroom.setUp()
    try classroom.open()
    let other = try Database(path: desk.store, access: .readWrite)
    try other.execute("BEGIN IMMEDIATE")

    let refused = try desk.run(["course", "seal", "lop-1", "thi", exam])

    #expect(refused.status == 75, "\(refused.text)")
    #expect(!FileManager.default.fileExists(atPath: exam))
    #expect(!refused.text.contains("Mã mở đề"))
    try other.execute("ROLLBACK")
    #expect(try desk.run(["course", "seal", "lop-1", "thi", exam]).status == 0)
  }

  @Test func `is received into a database server, once`() throws {
    defer {
      desk.remove()
      laptop.remove()
    }
    var desk = desk
    desk.database = try DatabaseCluster.shared.get().makeDatabase()
    let classroom = Classroom(desk)
    try classroom.setUp()
    try classroom.open()
    let sealed = try desk.run(["course", "seal", "lop-1", "thi", exam])
    let code = try told("Mã mở đề: ", in: sealed.text)
    let sat = try laptop.run(
      ["sit", exam, "--plain"], input: (["hv-01", code] + lines).map { $0 + "\n" }.joined())
    let receipt = try told("Mã biên nhận: ", in: sat.text)

    let received = try desk.run(["course", "receive", "lop-1", handIn])
    #expect(received.status == 0 && received.text.contains(receipt), "\(received.text)")
    let again = try desk.run(["course", "receive", "lop-1", handIn])
    #expect(again.status == 0 && again.text.contains("đã nhận trước đây"), "\(again.text)")
    #expect(try desk.run(["score", "1"]).text.contains("KẾT QUẢ"))
    #expect(try desk.run(["verify"]).text.hasSuffix("1 sổ lớp: 0 chỗ sai.\n"))
  }

  @Test func `is received though the assignment was withdrawn meanwhile`() throws {
    defer {
      desk.remove()
      laptop.remove()
    }
    let classroom = Classroom(desk)
    try classroom.setUp()
    try classroom.open()
    let sealed = try desk.run(["course", "seal", "lop-1", "thi", exam])
    let code = try told("Mã mở đề: ", in: sealed.text)
    _ = try laptop.run(
      ["sit", exam, "--plain"], input: (["hv-01", code] + lines).map { $0 + "\n" }.joined())
    #expect(try desk.run(["course", "withdraw", "lop-1", "thi"]).status == 0)

    let received = try desk.run(["course", "receive", "lop-1", handIn])

    #expect(received.status == 0 && received.text.contains("đã nhận"), "\(received.text)")
    #expect(try desk.run(["course", "minutes", "lop-1", "thi"]).text.contains("HV-01"))
    #expect(try desk.run(["verify"]).status == 0)
  }

  @Test func `is sealed, sat, broken off, handed in and received, and read by nobody between`()
    throws
  {
    defer {
      desk.remove()
      laptop.remove()
    }
    let secrets = try String(
      contentsOfFile: desk.scenarios + "/basic/mau/scenario.yaml", encoding: .utf8
    ).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.count > 24 }
    try FileManager.default.removeItem(atPath: laptop.scenarios)
    let classroom = Classroom(desk)
    try classroom.setUp()
    try classroom.open()
    let sealed = try desk.run(["course", "seal", "lop-1", "thi", exam])
    let code = try told("Mã mở đề: ", in: sealed.text)
    let fingerprint = try told("Dấu khóa của bạn: ", in: sealed.text)

    let first = try laptop.start(["sit", exam, "--plain"])
    try first.type(["hv-01", code.uppercased()] + lines.prefix(4))
    first.waitForPrompts(5)
    first.kill()
    let rest = ["hv-01", code] + lines.dropFirst(4)
    let second = try laptop.run(
      ["sit", exam, "--plain"], input: rest.map { $0 + "\n" }.joined())

    #expect(second.status == 0 && second.text.contains(fingerprint), "\(second.text)")
    #expect(!second.text.contains("KẾT QUẢ"))
    let receipt = try told("Mã biên nhận: ", in: second.text)
    #expect(secrets.count > 20)
    let found = try files()
    #expect(found.contains { $0.path.hasSuffix("-HV-01.db") })
    #expect(found.contains { $0.path == handIn })
    for file in found {
      let text = String(decoding: file.data, as: UTF8.self)
      #expect(secrets.filter { text.contains($0) } == [], "\(file.path)")
    }

    let received = try desk.run(["course", "receive", "lop-1", handIn])
    #expect(received.status == 0 && received.text.contains(receipt), "\(received.text)")
    let again = try desk.run(["course", "receive", "lop-1", handIn])
    #expect(again.status == 0 && again.text.contains("đã nhận trước đây"), "\(again.text)")
    #expect(try desk.run(["score", "1"]).text.contains("KẾT QUẢ"))

    var bytes = try Data(contentsOf: URL(filePath: handIn))
    bytes[bytes.count / 2] ^= 1
    let altered = laptop.folder.appending(path: "sua.hand-in")
    try bytes.write(to: altered)
    let refused = try desk.run(["course", "receive", "lop-1", altered.path, handIn])
    #expect(refused.status == 65 && refused.text.contains("bị sửa"), "\(refused.text)")
    let log = try desk.run(["course", "show", "lop-1", "--log", "--lang", "en"]).text
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .joined(separator: " ")
    #expect(log.contains("sealed the exam thi"), "\(log)")
    #expect(log.contains("took in what HV-01 handed in"), "\(log)")
    #expect(log.contains("refused a hand-in"), "\(log)")
    // Whoever is forgotten does not come back with a file from before.
    #expect(try desk.run(["course", "forget", "lop-1", "HV-01", "--yes"]).status == 0)
    #expect(try desk.run(["course", "receive", "lop-1", handIn]).status == 65)
    let after = try desk.run(["course", "show", "lop-1", "--json", "--log", "--identified"]).text
    #expect(!after.contains("HV-01") && after.contains("~"), "\(after)")
    #expect(try desk.run(["verify"]).status == 0)
  }
}
