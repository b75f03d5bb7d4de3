/// What a finished attempt came to, kept so that a list need not work it out again.
///
/// It proves nothing: the journal does. Whoever reads one holds its head against the attempt's.
package struct AttemptResult: Hashable, Sendable {
  /// The hash of the journal's last line when the result was worked out.
  package let head: String
  /// The result in words that only its writer understands.
  package let text: String

  package init(head: String, text: String) {
    self.head = head
    self.text = text
  }
}
