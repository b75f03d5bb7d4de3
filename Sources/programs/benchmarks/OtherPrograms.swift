import Disk
import PseudoTerminals

/// What is measured of a program, whichever it is.
enum Figure: Hashable {
  case start
  case firstByte(KeyMeasurement.Keys)
  case awakeFirstByte(KeyMeasurement.Keys)
  case lastByte(KeyMeasurement.Keys)
  case bytes(KeyMeasurement.Keys)
  case memory

  /// The figure of another program that one of ours stands beside: search is typing.
  var counterpart: Figure {
    switch self {
    case .firstByte(.search): .firstByte(.text)
    case .awakeFirstByte(.search): .awakeFirstByte(.text)
    case .lastByte(.search): .lastByte(.text)
    case .bytes(.search): .bytes(.text)
    case .start, .firstByte, .awakeFirstByte, .lastByte, .bytes, .memory: self
    }
  }
}

/// The programs that people know as quick, measured by the same probe in the same run.
struct OtherPrograms {
  private static let startCount = 20
  private static let keyCount = 60

  private(set) var names: [String] = []
  /// Those that could not be measured, and why.
  private(set) var missing: [(name: String, reason: String)] = []
  private var figures: [String: [Figure: String]] = [:]

  /// None at all.
  init() {}

  init(text: String, home: String) {
    for (subject, places) in Subject.others(text: text) {
      names.append(subject.name)
      guard (try? Files.kind(of: subject.program)) != nil else {
        missing.append((subject.name, "not installed"))
        continue
      }
      do throws(BenchmarkFailure) {
        figures[subject.name] = try Self.measured(subject, places, home)
      } catch {
        // Another program's ways are not ours to insist on.
        missing.append((subject.name, error.description))
      }
    }
  }

  /// The figure of every program, in the order of their names; none where it has no such thing.
  func beside(_ figure: Figure) -> [String] {
    names.map { figures[$0]?[figure.counterpart] ?? "" }
  }

  private static func measured(
    _ subject: Subject, _ places: [Subject.View], _ home: String
  ) throws(BenchmarkFailure) -> [Figure: String] {
    var figures: [Figure: String] = [:]
    let start = try StartMeasurement.times(of: subject, home: home, count: startCount)
    figures[.start] = start.median.text(decimals: 1)
    for place in places {
      let session = try SessionMeasurement(subject, place, home: home, keyCount: keyCount)
      figures[.firstByte(place.keys)] = session.keys.firstByte.median.text(decimals: 3)
      figures[.awakeFirstByte(place.keys)] = session.keys.awakeFirstByte.median.text(decimals: 3)
      figures[.lastByte(place.keys)] = session.keys.lastByte.median.text(decimals: 3)
      figures[.bytes(place.keys)] = session.keys.bytes.median.text(decimals: 0)
      figures[.memory] = session.memory.megabytes.text(decimals: 1)
    }
    return figures
  }
}

extension ResidentMemory {
  var megabytes: Double { Double(kilobytes) / 1_024 }
  var anonymousMegabytes: Double { Double(anonymousKilobytes) / 1_024 }
}
