import Foundation
import FuzzTargets
import Testing

/// Inputs that a reader may stumble over: seeds of the search, and what it has found.
@Suite struct `The corpus` {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Corpus")

  @Test(arguments: FuzzTarget.allCases)
  func `is read to its end by every reader`(target: FuzzTarget) throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.folder.appending(path: target.rawValue), includingPropertiesForKeys: nil)

    #expect(files.count >= 6)
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: file))
      // What breaks a promise traps, and names it.
      target.run(bytes)
      for count in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 16)) {
        target.run(Array(bytes.prefix(count)))
      }
    }
  }
}
