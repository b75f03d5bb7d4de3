/// Why and where an XML document cannot be read on.
package struct XMLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of trouble, malformed text apart from what this reader refuses.
  package enum Kind: Hashable, Sendable {
    /// Not well formed, in expat's own words.
    case malformed(String)
    /// The text ends inside an element, or before any.
    case truncated
    /// A byte sequence that is not UTF-8, or a character that XML does not allow.
    case invalidCharacter
    /// A document type declaration, with which entities could be declared.
    case documentTypeRefused
    /// Another encoding than UTF-8 is declared.
    case encodingRefused
    case tooDeep(maximum: Int)
    case markupTooLong(byteMaximum: Int)
    case outOfMemory
  }

  package let kind: Kind
  /// Counted from one.
  package let line: Int
  /// Counted from one, in code points.
  package let column: Int

  package var description: String { "\(kind) at \(line):\(column)" }
}
