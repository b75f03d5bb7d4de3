internal import CNcurses
private import Glibc

/// A grapheme as ncurses takes it: a spacing scalar, its marks, and a zero at the end.
struct CellText {
  static let capacity = 6

  /// The scalars as `wchar_t`, which is an `Int32` here; the last one stays zero.
  var scalars: (Int32, Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0, 0)

  /// Whether the text leaves the second of its two columns free, which then takes a blank.
  private(set) var leavesColumn = false

  /// Takes from the text what the C library prints, for it decides where ncurses puts what follows.
  ///
  /// Letters that it does not know, such as those of a younger Unicode, show as U+FFFD in as many
  /// columns as the grid has for them. Marks that join other pictures to the first one are left out,
  /// for terminals differ on them.
  init(_ text: some Sequence<Unicode.Scalar>, columns: Int) {
    var count = 0
    for scalar in text {
      let value = Int32(bitPattern: scalar.value)
      let width = libraryColumns(of: scalar)
      if count == 0 {
        let fits = width.map { $0 > 0 && $0 <= columns } ?? false
        scalars.0 = fits ? value : 0xFFFD
        leavesColumn = columns == 2 && !(fits && width == 2)
        if !fits { return }
      } else if width == 0, scalar.value != 0xFE0F, scalar.value != 0x200D {
        append(value, at: count)
      } else {
        return
      }
      count += 1
      if count == CellText.capacity - 1 { return }
    }
  }

  private mutating func append(_ value: Int32, at index: Int) {
    switch index {
    case 1: scalars.1 = value
    case 2: scalars.2 = value
    case 3: scalars.3 = value
    default: scalars.4 = value
    }
  }
}

/// How many columns the C library gives a scalar; nil for what it does not print.
package func libraryColumns(of scalar: Unicode.Scalar) -> Int? {
  // Most of what is written needs no look into its tables.
  if (0x20..<0x7F).contains(scalar.value) { return 1 }
  let width = wcwidth(Int32(bitPattern: scalar.value))
  return width < 0 ? nil : Int(width)
}
