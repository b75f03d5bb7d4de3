import Foundation
import Testing
import Wording

@Suite struct `The normal form` {
  @Test func `is Foundation's for every Latin letter with the marks of Vietnamese`() {
    let marks = ["", "\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}"]
    let shapes = ["", "\u{302}", "\u{306}", "\u{31B}"]
    var differing: [String] = []
    for value in Array(UInt32(0x41)...0x24F) + Array(UInt32(0x1E00)...0x1EFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for shape in shapes {
        for mark in marks {
          for text in ["\(scalar)\(shape)\(mark)x", "\(scalar)\(mark)\(shape)x"] {
            let ours = Array(text.composed.unicodeScalars)
            if ours != Array(text.precomposedStringWithCanonicalMapping.unicodeScalars) {
              differing.append(text)
            }
          }
        }
      }
    }

    #expect(differing.isEmpty, "\(differing.prefix(20))")
  }
}
