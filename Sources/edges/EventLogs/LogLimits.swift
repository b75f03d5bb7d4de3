/// The bounds within which a log is read; reaching one is a diagnostic.
package enum LogLimits {
  /// The largest log, unpacked, in bytes: 64 GiB.
  package static let byteMaximum = 64 << 30
  /// The longest row of a CSV file, in bytes: 1 MiB.
  package static let rowByteMaximum = 1 << 20
  /// The most columns of a CSV file.
  package static let columnsMaximum = 512
  /// The longest text of one value, in bytes: 64 KiB.
  package static let valueByteMaximum = 64 << 10
  /// The most values of one event, nested ones too.
  package static let attributesMaximum = 512
  /// The most events of one case.
  package static let eventsPerCaseMaximum = 1_000_000
  /// The most cases that a CSV file in any order may have.
  package static let casesHeldMaximum = 20_000_000
  /// The most memory that holding a CSV file in any order may take, in bytes: 2 GiB.
  package static let heldByteMaximum = 2 << 30
  /// How much of the log is looked at to tell what it is: 64 KiB.
  static let headByteMaximum = 64 << 10
}
