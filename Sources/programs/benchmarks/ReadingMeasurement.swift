import Disk
import YAML

/// Reading a large scenario file, compared with what libyaml alone takes for the same bytes.
struct ReadingMeasurement {
  /// As large as a department's whole collection of petitions.
  private static let fileBytes = 500 << 10
  private static let warmUpCount = 5

  let byteCount: Int
  private(set) var load = Samples()
  private(set) var bare = Samples()

  var ratio: Double { load.median / bare.median }

  init(scenarios: String, count: Int) throws(BenchmarkFailure) {
    let bytes = try Self.file(scenarios: scenarios)
    byteCount = bytes.count
    let clock = ContinuousClock()
    // They take turns, so that a busy moment of the machine falls on both.
    for round in 0..<count + Self.warmUpCount {
      var eventCount = 0
      let bareTime = clock.measure { eventCount = bareEventCount(bytes: bytes) }
      var file: ParsedFile?
      let loadTime = clock.measure { file = parse(bytes: bytes, file: "scenario.yaml") }
      guard file?.root != nil, eventCount > 0 else {
        throw BenchmarkFailure("the generated scenario cannot be read")
      }
      guard round >= Self.warmUpCount else { continue }
      bare.add(bareTime)
      load.add(loadTime)
    }
  }

  /// A shipped scenario whose petitions are repeated until the file is large.
  private static func file(scenarios: String) throws(BenchmarkFailure) -> [UInt8] {
    let path = "\(scenarios)/advanced/nam-ngay/scenario.yaml"
    let shipped: [UInt8]
    do throws(DiskError) {
      shipped = try Files.read(path, bytesMaximum: fileBytes)
    } catch {
      throw BenchmarkFailure("\(path) cannot be read")
    }
    let heading = Array("\npetitions:\n".utf8)
    guard let start = shipped.firstRange(of: heading)?.upperBound else {
      throw BenchmarkFailure("\(path) has no petitions")
    }
    var bytes = shipped
    while bytes.count < fileBytes { bytes += shipped[start...] }
    return bytes
  }
}
