/// The word by which a course is called in commands: small letters, digits and hyphens.
package struct CourseID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// Takes a word; nil where it cannot be one.
  package init?(_ text: String) {
    guard CourseWord.isOne(text) else { return nil }
    self.text = text
  }

  package var description: String { text }

  package static func < (left: CourseID, right: CourseID) -> Bool { left.text < right.text }
}

/// The word by which a course calls one of its assignments.
package struct AssignmentID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// Takes a word; nil where it cannot be one.
  package init?(_ text: String) {
    guard CourseWord.isOne(text) else { return nil }
    self.text = text
  }

  package var description: String { text }

  package static func < (left: AssignmentID, right: AssignmentID) -> Bool {
    left.text < right.text
  }
}

/// What courses and assignments may be called.
private enum CourseWord {
  static let charactersMaximum = 40

  static func isOne(_ text: String) -> Bool {
    1...charactersMaximum ~= text.utf8.count && text.utf8.first != UInt8(ascii: "-")
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
