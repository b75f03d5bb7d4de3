import Auditing
import Diagnostics
import Foundation
import Testing

@testable import EventLogs

/// What reading a log came to.
struct Reading {
  var cases: [RegisterCase] = []
  /// `line:column code` of each problem.
  var problems: [String] = []
  var diagnostics = DiagnosticList()
  var heldByteMaximum = 0
  var strayCount = 0
}

func read(
  _ bytes: [UInt8], by pieceByteCount: Int = 4096, _ options: LogOptions = LogOptions()
) -> Reading {
  read(.bytes(bytes, pieceByteCount: pieceByteCount), options)
}

func read(_ text: String, _ options: LogOptions = LogOptions()) -> Reading {
  read(Array(text.utf8), options)
}

func read(_ source: LogSource, _ options: LogOptions = LogOptions()) -> Reading {
  var reader = EventLogReader(source, named: "log", options: options)
  var reading = Reading()
  while let next = reader.next() { reading.cases.append(next) }
  reading.diagnostics = reader.diagnostics
  reading.problems = reader.diagnostics.map {
    "\($0.location.position.line):\($0.location.position.column) \($0.code)"
  }
  reading.heldByteMaximum = reader.heldByteMaximum
  reading.strayCount = reader.strayCount
  return reading
}

func read(_ bytes: [UInt8], _ options: LogOptions) -> Reading { read(.bytes(bytes), options) }

func sample(_ name: String) -> LogSource {
  let folder = URL(filePath: #filePath).deletingLastPathComponent()
  return .file(folder.appending(path: "Logs/\(name)").path)
}
