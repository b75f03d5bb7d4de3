extension Int {
  /// The number with what it counts, as English says it: "1 attempt", "2 attempts".
  ///
  /// What takes more than an s, or a verb along, is given for many too: "1 text waits", "2 texts wait".
  package func counted(_ one: String, _ many: String? = nil) -> String {
    self == 1 ? "1 \(one)" : "\(self) \(many ?? one + "s")"
  }
}
