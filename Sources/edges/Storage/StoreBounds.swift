/// The limits of what is believed of a store: a number beyond them was not written by TapSu.
package enum StoreBounds {
  /// The most lines of one journal.
  package static let lines = 100_000
  /// The largest text, file or bookmark of one row, in bytes.
  package static let rowBytes = 16 * 1024 * 1024
  /// The most attempts that one page of a listing has.
  package static let page = 10_000
  /// The years 1970 to 9999.
  package static let unixMilliseconds: ClosedRange<Int64> = 0...253_402_300_799_999
}
