import Disk
import Glibc

/// Folders of scenarios as large as nobody wants to write them, made of those that ship.
struct SampleLibrary {
  private static let shared = [
    "calendars", "facts", "laws", "rulebooks", "templates", "units",
  ]
  private static let shipped = [
    "advanced/hai-ngay-giua-nam", "advanced/nam-ngay", "advanced/nua-thang-bay",
    "basic/hop-thu-zalo", "starter/ngay-dau",
  ]

  /// Makes a library of so many scenarios, all readable, and returns its folder.
  static func many(
    _ count: Int, of scenarios: String, in folder: borrowing TemporaryFolder
  ) throws(BenchmarkFailure) -> String {
    let name = "library-\(count)"
    try copyShared(scenarios, to: name, in: folder)
    var texts: [String] = []
    for path in shipped { texts.append(try text("\(scenarios)/\(path)/scenario.yaml")) }
    for number in 0..<count {
      let source = shipped[number % shipped.count]
      let level = source.split(separator: "/")[0]
      let id = "\(source.split(separator: "/")[1])-\(number)"
      let copy = renamed(texts[number % texts.count], to: id)
      _ = try folder.write("\(name)/\(level)/\(id)/scenario.yaml", copy)
    }
    return "\(folder.path)/\(name)"
  }

  /// Waits until a library counts as left alone: what was written last has been there long enough that
  /// a change would be seen.
  static func waitUntilSettled(_ path: String) throws(BenchmarkFailure) {
    do throws(DiskError) {
      // Its folders are as young as the last scenario.
      for level in try Files.names(in: path) {
        let stamp = try Files.stamp(of: "\(path)/\(level)")
        while !stamp.isSettled(at: wallNanoseconds()) {
          // Nothing tells of the moment but the clock.
          _ = poll(nil, 0, settlingStepMilliseconds)
        }
      }
    } catch {
      throw BenchmarkFailure("\(path): \(error)")
    }
  }

  private static let settlingStepMilliseconds: Int32 = 20

  /// Makes a library with one scenario, `day-hop-thu`, of as many petitions as a shift may have.
  static func crowded(
    _ petitionCount: Int, of scenarios: String, in folder: borrowing TemporaryFolder
  ) throws(BenchmarkFailure) -> String {
    let name = "library-crowded"
    try copyShared(scenarios, to: name, in: folder)
    let shipped = try text("\(scenarios)/starter/ngay-dau/scenario.yaml")
    let parts = renamed(shipped, to: "day-hop-thu").split(
      separator: "\n  - id: ", omittingEmptySubsequences: false)
    guard parts.count > 1 else { throw BenchmarkFailure("ngay-dau has no petitions") }
    // They are all there when the shift begins.
    let petition = parts[1].dropFirst("\"01\"".count).replacing("T08:10", with: "T07:10")
    var text = String(parts[0])
    for number in 1...petitionCount {
      let id = number < 10 ? "0\(number)" : "\(number)"
      text += "\n  - id: \"\(id)\"" + petition
    }
    text = text.replacing("  shift: 20 min", with: "  shift: 12 hours")
    _ = try folder.write("\(name)/starter/day-hop-thu/scenario.yaml", text)
    return "\(folder.path)/\(name)"
  }

  private static func renamed(_ text: String, to id: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("scenario: ") ? "scenario: \(id)" : line
    }.joined(separator: "\n")
  }

  private static func copyShared(
    _ scenarios: String, to name: String, in folder: borrowing TemporaryFolder
  ) throws(BenchmarkFailure) {
    for kind in shared {
      for file in (try? Files.names(in: "\(scenarios)/\(kind)")) ?? [] {
        _ = try folder.write("\(name)/\(kind)/\(file)", try text("\(scenarios)/\(kind)/\(file)"))
      }
    }
  }

  private static func text(_ path: String) throws(BenchmarkFailure) -> String {
    guard let bytes = try? Files.read(path, bytesMaximum: 1 << 20) else {
      throw BenchmarkFailure("\(path) cannot be read")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
