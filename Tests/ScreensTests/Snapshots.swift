import Foundation
import TerminalUI
import Testing

@testable import Screens

/// Compares a screen with the text grid in `__Snapshots__`, at both sizes that are looked after.
///
/// `RECORD_SNAPSHOTS=1` writes the grids anew.
func expectSnapshot(
  _ app: App, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  var app = app
  for size in [Size(width: 80, height: 24), Size(width: 120, height: 30)] {
    let text = app.draw(size).grid.text + "\n"
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("__Snapshots__/\(name)-\(size.width)x\(size.height).txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try? Data(text.utf8).write(to: file)
    }
    let expected = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    #expect(text == expected, "\(name) \(size)", sourceLocation: sourceLocation)
  }
}
