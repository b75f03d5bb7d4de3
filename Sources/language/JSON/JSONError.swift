/// Why a text is not the JSON that TapSu reads, and where.
package struct JSONError: Error, Hashable, Sendable {
  /// What is wrong with the text.
  package enum Reason: Hashable, Sendable {
    case unexpectedEnd
    case unexpectedCharacter
    case notAnInteger
    case integerOutOfRange
    case invalidEscape
    case loneSurrogate
    case controlCharacter
    case duplicateKey
    case tooDeep
    case tooLong
  }

  package let reason: Reason
  /// The byte of the text, counted from 0, where the reason was seen.
  package let offset: Int

  package init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
