import Disk
import Foundation
import Petitions
import Scenarios
import Testing
import Wording

@testable import ScenarioFiles

private let address = ScenarioAddress(id: "mau", level: .basic)

/// A clock for which every file has been left alone for long.
private func later() -> Int64 { .max }

private func cacheFile(in folder: String) throws -> String {
  let names = try Files.names(in: folder + "/tapsu")
  return "\(folder)/tapsu/\(try #require(names.first))"
}

@Suite struct SummaryCacheTests {
  /// A library below the folder, and beside it a place for a cache.
  private func withLibrary(_ body: (ScenarioLibrary, String) throws -> Void) throws {
    try withFolder { folder in
      try write(goodFiles, below: folder + "/library")
      try body(ScenarioLibrary(root: folder + "/library"), folder + "/cache")
    }
  }

  private func title(_ cache: inout SummaryCache) -> String? {
    cache.summary(of: address).head?.title.vietnamese
  }

  @Test func `what was read is known in the next run, and reads the same`() throws {
    try withLibrary { library, folder in
      var first = SummaryCache(of: library, in: folder, clock: later)
      let read = first.summary(of: address)
      first.save()
      let path = try cacheFile(in: folder)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacing("Ca mẫu", with: "Ca nhớ lại").write(
        toFile: path, atomically: true, encoding: .utf8)

      var second = SummaryCache(of: library, in: folder, clock: later)
      let known = try #require(second.summary(of: address).head)

      #expect(known.title.vietnamese == "Ca nhớ lại")
      #expect(known.limits == read.head?.limits)
      #expect(known.days == read.head?.days)
      #expect(known.role == read.head?.role)
      #expect(known.petitionCount == read.head?.petitionCount)
      #expect(known.title.english == read.head?.title.english)
    }
  }

  @Test func `a file that has changed is read again, in the same run and in the next`() throws {
    try withLibrary { library, folder in
      var cache = SummaryCache(of: library, in: folder, clock: later)
      #expect(title(&cache) == "Ca mẫu")
      cache.save()
      let text = goodText(goodPath).replacing("Ca mẫu", with: "Ca sửa")
      try write([SourceFile(path: goodPath, bytes: [UInt8](text.utf8))], below: library.root)

      #expect(title(&cache) == "Ca sửa")
      var next = SummaryCache(of: library, in: folder, clock: later)
      #expect(title(&next) == "Ca sửa")
    }
  }

  @Test func `a file written just now is not believed to stay`() throws {
    try withLibrary { library, folder in
      var cache = SummaryCache(of: library, in: folder, clock: { 0 })

      #expect(title(&cache) == "Ca mẫu")
      cache.save()

      #expect((try? Files.names(in: folder + "/tapsu")) == nil)
    }
  }

  @Test func `a scenario with an error tells it every time`() throws {
    try withLibrary { library, folder in
      let text = goodText(goodPath).replacing("role: reception", with: "role: nobody")
      try write([SourceFile(path: goodPath, bytes: [UInt8](text.utf8))], below: library.root)
      for _ in 0..<2 {
        var cache = SummaryCache(of: library, in: folder, clock: later)
        for _ in 0..<2 {
          guard case .broken = cache.summary(of: address).content else {
            Issue.record("the error is told")
            return
          }
        }
        cache.save()
      }
    }
  }

  @Test func `a scenario that is gone is not remembered`() throws {
    try withLibrary { library, folder in
      var cache = SummaryCache(of: library, in: folder, clock: later)
      _ = cache.summary(of: address)
      try FileManager.default.removeItem(atPath: "\(library.root)/\(goodPath)")

      #expect(cache.summary(of: address).head == nil)
    }
  }

  @Test(arguments: [
    ("", ""), ("\u{1}", "\t"), ("reception", "president"),
    ("reception\t2", "reception\t2000000000"),
    ("Ca mẫu", "Ca\u{1B}]52;c;AA\u{7} mẫu"), ("Ca mẫu", "Ca\u{202E} mẫu"), ("Ca mẫu", ""),
    ("summaries 1", "summaries 2"), ("1200000", "-1"), ("1200000", "99999999999999999999"),
  ])
  func `a line that no head could have given is not believed`(
    _ before: String, _ after: String
  ) throws {
    try withLibrary { library, folder in
      var first = SummaryCache(of: library, in: folder, clock: later)
      let real = first.summary(of: address)
      first.save()
      let path = try cacheFile(in: folder)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let damaged = before.isEmpty ? "\u{0}\n\n\t\t" : text.replacing(before, with: after)
      try damaged.write(toFile: path, atomically: true, encoding: .utf8)

      var cache = SummaryCache(of: library, in: folder, clock: later)

      #expect(cache.summary(of: address) == real)
    }
  }

  @Test func `a cache cut off anywhere costs a reading and nothing else`() throws {
    try withLibrary { library, folder in
      var first = SummaryCache(of: library, in: folder, clock: later)
      let real = first.summary(of: address)
      first.save()
      let path = try cacheFile(in: folder)
      let bytes = try Data(contentsOf: URL(filePath: path))
      // Cut inside the last title, the line still reads: it then shows less, and harms nothing.
      let lastTitle = try #require(real.head).title.english.utf8.count
      for count in 0..<bytes.count - lastTitle {
        try bytes.prefix(count).write(to: URL(filePath: path))
        var cache = SummaryCache(of: library, in: folder, clock: later)
        #expect(cache.summary(of: address) == real, "cut at \(count)")
      }
    }
  }

  @Test func `a place that takes nothing is no misfortune`() throws {
    try withLibrary { library, _ in
      for folder in [nil, "/proc/nowhere", "/dev/null"] {
        var cache = SummaryCache(of: library, in: folder, clock: later)
        #expect(title(&cache) == "Ca mẫu")
        cache.save()
      }
    }
  }

  @Test func `the place follows the environment`() {
    #expect(
      SummaryCache.standardFolder(environment: ["XDG_CACHE_HOME": "/c", "HOME": "/h"]) == "/c")
    #expect(
      SummaryCache.standardFolder(environment: ["XDG_CACHE_HOME": "c", "HOME": "/h"]) == "/h/.cache"
    )
    #expect(SummaryCache.standardFolder(environment: [:]) == nil)
  }
}
