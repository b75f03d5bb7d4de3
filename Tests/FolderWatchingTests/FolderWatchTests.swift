import Foundation
import Testing

@testable import FolderWatching

@Suite(.timeLimit(.minutes(2))) struct `A watched folder` {
  private let folder: String

  init() throws {
    let name = "watch-\(UUID().uuidString)"
    folder = FileManager.default.temporaryDirectory.appending(path: name).path
    try FileManager.default.createDirectory(
      atPath: folder + "/units", withIntermediateDirectories: true)
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  /// Saves as editors do: a new file is written beside the old one and takes its name.
  private func save(_ text: String, as name: String) throws {
    try write(text, to: name + "~")
    #expect(unsafe rename("\(folder)/\(name)~", "\(folder)/\(name)") == 0)
  }

  private func remove() { try? FileManager.default.removeItem(atPath: folder) }

  @Test func `tells of a file that was written, renamed over, or taken away`() throws {
    defer { remove() }
    var watch = try FolderWatch()
    try watch.follow([folder])

    try write("a", to: "a.yaml")
    #expect(watch.next().contains(.file(named: "a.yaml")))
    try save("b", as: "a.yaml")
    #expect(watch.next().contains(.file(named: "a.yaml")))
    try FileManager.default.removeItem(atPath: folder + "/a.yaml")
    #expect(watch.next().contains(.file(named: "a.yaml")))
    #expect(watch.burst() == [])
  }

  @Test func `gathers what belongs to one save`() throws {
    defer { remove() }
    var watch = try FolderWatch()
    try watch.follow([folder, folder + "/units"])

    try save("a", as: "a.yaml")
    try save("b", as: "b.yaml")
    try save("c", as: "units/c.yaml")
    let changes = watch.next()

    for name in ["a.yaml", "b.yaml", "c.yaml"] { #expect(changes.contains(.file(named: name))) }
    #expect(watch.burst() == [])
  }

  @Test func `costs nothing more after a thousand saves`() throws {
    defer { remove() }
    var watch = try FolderWatch()
    try watch.follow([folder])
    try save("", as: "a.yaml")
    _ = watch.next()
    let before = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fdinfo")
    let own = "/proc/self/fdinfo/\(watch.descriptor)"
    let notes = try String(contentsOfFile: own, encoding: .utf8).split(separator: "\n").count

    for number in 1...1_000 {
      try save("\(number)", as: "a.yaml")
      try watch.follow([folder])
      if number.isMultiple(of: 50) { #expect(!watch.burst().isEmpty) }
    }

    #expect(watch.count == 1)
    // What the system watches stands there line by line.
    #expect(
      try String(contentsOfFile: own, encoding: .utf8).split(separator: "\n").count == notes)
    // Other tests of this process open files, too, but not a thousand.
    let after = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fdinfo")
    #expect(after.count < before.count + 500)
  }

  @Test func `finds the folder again that was renamed and made anew`() throws {
    defer { remove() }
    let units = folder + "/units"
    var watch = try FolderWatch()
    try watch.follow([folder, units])

    #expect(unsafe rename(units, folder + "/old") == 0)
    #expect(watch.next().contains(.moved))
    try FileManager.default.createDirectory(atPath: units, withIntermediateDirectories: false)
    #expect(watch.next().contains(.folder(named: "units")))
    try watch.follow([folder, units])
    try write("", to: "old/unheard.yaml")
    try write("", to: "units/heard.yaml")

    #expect(watch.next().allSatisfy { $0 == .file(named: "heard.yaml") })
    #expect(watch.count == 2)
  }

  @Test func `is awaited where it is not there yet, and left alone when nobody wants it`() throws {
    defer { remove() }
    var watch = try FolderWatch()
    try watch.follow(["\(folder)/laws/deep"])
    #expect(watch.count == 1)

    try FileManager.default.createDirectory(
      atPath: folder + "/laws", withIntermediateDirectories: false)
    #expect(watch.next() == [.folder(named: "laws")])
    try watch.follow([folder + "/units"])
    try write("", to: "a.yaml")
    try write("", to: "units/b.yaml")

    #expect(watch.next().allSatisfy { $0 == .file(named: "b.yaml") })
  }

  @Test func `says so when more has happened than the system keeps`() throws {
    defer { remove() }
    let most = try String(
      contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
    let count = try #require(Int(most.trimmingCharacters(in: .whitespacesAndNewlines)))
    var watch = try FolderWatch()
    try watch.follow([folder])

    // Two names in turn, for what is said twice in a row is kept once.
    var saves = 0
    while saves <= count {
      let file = unsafe open("\(folder)/\(saves % 2).yaml", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
      // Others who run at the same time may have all that can be open.
      guard file >= 0 else { continue }
      close(file)
      saves += 1
    }

    #expect(watch.next().contains(.anything))
  }
}
