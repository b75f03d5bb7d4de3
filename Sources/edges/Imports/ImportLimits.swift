/// The bounds within which received requests are read; reaching one is a diagnostic.
package enum ImportLimits {
  /// The largest file, in bytes: 64 MiB.
  package static let fileByteMaximum = 64 << 20
  /// The longest row, event or request, in bytes: 1 MiB.
  package static let rowByteMaximum = 1 << 20
  /// The longest text of one message, in characters.
  package static let textCharacters = 20_000
  /// The most requests that one file is made drafts of.
  package static let requestsMaximum = 3_000
  /// How many hours lie between two threads of one sender, unless somebody says otherwise.
  package static let gapHours = 24
  package static let gapHoursRange = 1...720
}
