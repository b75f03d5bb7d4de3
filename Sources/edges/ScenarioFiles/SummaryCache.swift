import Diagnostics
import Disk
import Petitions
import Scenarios
import Wording

/// What the heads of scenarios said when they were read last, so that a list need not read again
/// what has not changed.
///
/// It feeds lists alone, never a shift: a file of it that is lost, damaged or made up costs a
/// reading or shows a wrong title, and is believed only within the bounds of a real head. Only
/// scenarios without an error are kept: those with one are read, and their error told, every time.
package struct SummaryCache: Sendable {
  /// The first words of a file; the number counts how lines are written.
  private static let mark = "tapsu summaries 1"
  /// The largest file that is believed, and the most lines that are kept.
  private static let fileBytesMaximum = 8 << 20
  private static let linesMaximum = 30_000

  private let library: ScenarioLibrary
  /// The file, if there is a place for one.
  private let path: String?
  /// The program that reads now: another one may read the same file otherwise.
  private let heading: String
  private let clock: @Sendable () -> Int64
  /// By the path of a scenario: its stamp, and what its head said.
  private var lines: [String: ArraySlice<UInt8>] = [:]
  private var heads: [String: Kept] = [:]
  private var hasNews = false

  private struct Kept {
    let stamp: FileStamp
    let head: ScenarioSummary.Head
  }

  /// Takes up what was kept for a library in a folder; without one, it keeps for this run alone.
  package init(
    of library: ScenarioLibrary, in folder: String?,
    clock: @escaping @Sendable () -> Int64 = wallNanoseconds
  ) {
    self.library = library
    self.clock = clock
    let program = (try? Files.stamp(of: "/proc/self/exe")).map(Self.text(of:)) ?? ""
    heading = "\(Self.mark) \(program)"
    // The folder by its number, because a library has many names.
    if let folder, case .folder(let device, let number)? = try? Files.kind(of: library.root) {
      path = "\(folder)/tapsu/scenarios-\(device)-\(number)"
    } else {
      path = nil
    }
    guard let path, let bytes = try? Files.read(path, bytesMaximum: Self.fileBytesMaximum) else {
      return
    }
    let rows = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: Self.linesMaximum)
    guard let first = rows.first, first.elementsEqual(heading.utf8) else { return }
    for row in rows.dropFirst() {
      guard let end = row.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      lines[String(decoding: row[..<end], as: UTF8.self)] = row[row.index(after: end)...]
    }
  }

  /// What the list shows of a scenario, read from its file only if that has changed.
  package mutating func summary(of address: ScenarioAddress) -> ScenarioSummary {
    let key = address.path
    // Before the reading: what changes meanwhile has another stamp next time.
    guard let stamp = try? Files.stamp(of: joined(library.root, key)) else {
      return library.summary(of: address)
    }
    if let kept = heads[key] ?? lines[key].flatMap(Self.kept), kept.stamp == stamp {
      heads[key] = kept
      return ScenarioSummary(address: address, content: .readable(kept.head))
    }
    let summary = library.summary(of: address)
    lines[key] = nil
    heads[key] = nil
    if let head = summary.head, stamp.isSettled(at: clock()) {
      let kept = Kept(stamp: stamp, head: head)
      heads[key] = kept
      if let line = Self.line(of: kept) {
        lines[key] = ArraySlice(line.utf8)
        hasNews = true
      }
    }
    return summary
  }

  /// Writes what was read anew, for the next run; a place that takes nothing is no misfortune.
  package mutating func save() {
    guard let path, hasNews else { return }
    hasNews = false
    var bytes = Array(heading.utf8)
    for (key, line) in lines.sorted(by: { $0.key < $1.key }).prefix(Self.linesMaximum) {
      bytes.append(UInt8(ascii: "\n"))
      bytes += key.utf8
      bytes.append(UInt8(ascii: "\t"))
      bytes += line
    }
    guard bytes.count <= Self.fileBytesMaximum else { return }
    try? Files.replace(path, with: bytes)
  }
}

extension SummaryCache {
  /// The folder that the XDG base directories give to caches, or nil when the environment names no
  /// home.
  package static func standardFolder(environment: [String: String]) -> String? {
    // The specification ignores relative paths.
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") { return cache }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.cache"
  }
}

// MARK: - Lines

extension SummaryCache {
  /// What is kept of a head as text without tabs and line ends; nothing if a title has any.
  private static func line(of kept: Kept) -> String? {
    let head = kept.head
    let numbers: [Int64] = [
      Int64(head.days), Int64(head.petitionCount), head.limits.shiftMilliseconds,
      head.limits.petitionMilliseconds ?? 0,
    ]
    let titles = [head.title.vietnamese, head.title.english]
    guard titles.allSatisfy(isTitle) else { return nil }
    return ([text(of: kept.stamp), head.role.rawValue] + numbers.map { "\($0)" } + titles)
      .joined(separator: "\t")
  }

  /// What a line says; nothing for a line that no head could have given.
  private static func kept(_ line: ArraySlice<UInt8>) -> Kept? {
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 8, let stamp = stamp(fields[0]), let role = Role(rawValue: fields[1]),
      let days = number(fields[2], in: 1...Int64(Bounds.days)),
      let petitions = number(fields[3], in: 1...Int64(Bounds.petitions)),
      let shift = number(fields[4], in: 1000...Int64(Bounds.realMinutes) * 60_000),
      let petition = number(fields[5], in: 0...Int64(Bounds.realMinutes) * 60_000),
      isTitle(fields[6]), isTitle(fields[7])
    else { return nil }
    return Kept(
      stamp: stamp,
      head: ScenarioSummary.Head(
        title: Phrase(fields[6], fields[7]), role: role, days: Int(days),
        petitionCount: Int(petitions),
        limits: RealLimits(
          shiftMilliseconds: shift, petitionMilliseconds: petition == 0 ? nil : petition)))
  }

  private static func text(of stamp: FileStamp) -> String {
    "\(stamp.device) \(stamp.number) \(stamp.byteCount) \(stamp.written) \(stamp.changed)"
  }

  private static func stamp(_ text: String) -> FileStamp? {
    let parts = text.split(separator: " ")
    guard parts.count == 5, let device = UInt64(parts[0]), let number = UInt64(parts[1]),
      let count = Int64(parts[2]), let written = Int64(parts[3]), let changed = Int64(parts[4])
    else { return nil }
    return FileStamp(
      device: device, number: number, byteCount: count, written: written, changed: changed)
  }

  private static func number(_ text: String, in range: ClosedRange<Int64>) -> Int64? {
    Int64(text).flatMap { range.contains($0) ? $0 : nil }
  }

  private static func isTitle(_ text: String) -> Bool {
    !text.isEmpty && text.count <= Bounds.titleCharacters && text.printable == text
      && !text.contains { $0.isNewline || $0 == "\t" }
  }
}
