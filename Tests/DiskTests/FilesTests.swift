import Foundation
import Testing

@testable import Disk

private func withFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "tapsu-disk-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.path)
}

@Test func `a file is read whole, up to the bound and not a byte further`() throws {
  try withFolder { folder in
    let path = folder + "/a"
    try Data([1, 2, 3]).write(to: URL(filePath: path))

    #expect(try Files.read(path, bytesMaximum: 3) == [1, 2, 3])
    #expect(throws: DiskError.tooLarge(bytesMaximum: 2)) {
      try Files.read(path, bytesMaximum: 2)
    }
  }
}

@Test func `an empty file has no bytes`() throws {
  try withFolder { folder in
    try Data().write(to: URL(filePath: folder + "/a"))

    #expect(try Files.read(folder + "/a", bytesMaximum: 0) == [])
  }
}

@Test func `a file of the system that states no size is read to its end`() throws {
  // /proc states the size 0 for files that have content.
  let bytes = try Files.read("/proc/self/stat", bytesMaximum: 1 << 16)

  #expect(!bytes.isEmpty)
  #expect(throws: DiskError.tooLarge(bytesMaximum: 4)) {
    try Files.read("/proc/self/stat", bytesMaximum: 4)
  }
}

@Test func `what is no regular file is refused at once`() throws {
  try withFolder { folder in
    #expect(unsafe mkfifo(folder + "/pipe", 0o600) == 0)

    for path in [folder, folder + "/pipe", "/dev/zero"] {
      #expect(throws: DiskError.notARegularFile) { try Files.read(path, bytesMaximum: 10) }
    }
    #expect(throws: DiskError.missing) { try Files.read(folder + "/b", bytesMaximum: 10) }
  }
}

@Test func `a folder is listed by name, with dead links told and hidden files left out`() throws {
  try withFolder { folder in
    for name in ["b", "a", ".hidden"] {
      try Data().write(to: URL(filePath: folder + "/" + name))
    }
    let files = FileManager.default
    try files.createDirectory(atPath: folder + "/c", withIntermediateDirectories: false)
    try files.createSymbolicLink(atPath: folder + "/d", withDestinationPath: folder + "/c")
    try files.createSymbolicLink(atPath: folder + "/e", withDestinationPath: folder + "/f")

    let entries = try Files.entries(of: folder)

    #expect(entries.map(\.name) == ["a", "b", "c", "d", "e"])
    #expect(entries[0].kind == .file)
    #expect(entries[2].kind == entries[3].kind)
    #expect(entries[4].kind == .unreadable(.missing))
    #expect(throws: DiskError.notAFolder) { try Files.entries(of: folder + "/a") }
    #expect(throws: DiskError.missing) { try Files.entries(of: folder + "/x") }
  }
}

@Test func `a file takes the place of another whole, and is its owner's alone`() throws {
  try withFolder { folder in
    let path = folder + "/new/deeper/a"

    try Files.replace(path, with: [1, 2])
    try Files.replace(path, with: [3])

    #expect(try Files.read(path, bytesMaximum: 10) == [3])
    #expect(try Files.names(in: folder + "/new/deeper") == ["a"])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(throws: DiskError.self) { try Files.replace("/proc/nowhere/a", with: []) }
  }
}

@Test func `a file that is delivered takes the place of another, and everybody may read it`() throws
{
  try withFolder { folder in
    let path = folder + "/a"

    try Files.deliver(path, [1, 2])
    try Files.deliver(path, [3])

    #expect(try Files.read(path, bytesMaximum: 10) == [3])
    #expect(try Files.names(in: folder) == ["a"])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o644)
    #expect(throws: DiskError.self) { try Files.deliver(folder + "/missing/a", []) }
  }
}

@Test func `what everybody may read is made as open as the account lets it be`() throws {
  try withFolder { folder in
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("Umask:") })
    let mask = try #require(Int(line.dropFirst(6).drop { $0 == "\t" }, radix: 8))
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    #expect(try Files.create(folder + "/a/b/own", [1]))
    #expect(try Files.create(folder + "/c/d/open", [1], for: .everybody))
    #expect(try !Files.create(folder + "/c/d/open", [2], for: .everybody))

    #expect(try mode(folder + "/a/b/own") == 0o600 & ~mask)
    #expect(try mode(folder + "/a") == 0o700 & ~mask)
    #expect(try mode(folder + "/c/d/open") == 0o666 & ~mask)
    #expect(try mode(folder + "/c") == 0o777 & ~mask)
    #expect(try Files.read(folder + "/c/d/open", bytesMaximum: 9) == [1])
  }
}

@Test func `a file that cannot be made again takes no other's place`() throws {
  try withFolder { folder in
    let path = folder + "/new/a"

    #expect(try Files.create(path, [1, 2]))
    #expect(try !Files.create(path, [3]))

    #expect(try Files.read(path, bytesMaximum: 10) == [1, 2])
    #expect(try Files.names(in: folder + "/new") == ["a"])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}

@Test func `a stamp changes with the file, and is settled a while after`() throws {
  try withFolder { folder in
    let path = folder + "/a"
    try Files.replace(path, with: [1, 2])
    let first = try Files.stamp(of: path)
    #expect(try Files.stamp(of: path) == first)

    try Files.replace(path, with: [2, 1])
    let second = try Files.stamp(of: path)

    #expect(first != second)
    #expect(!second.isSettled(at: second.changed))
    #expect(second.isSettled(at: second.changed + 3_000_000_000))
  }
}
