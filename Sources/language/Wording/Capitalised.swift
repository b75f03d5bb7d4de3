extension StringProtocol {
  /// The text with a capital letter at its start.
  package var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
