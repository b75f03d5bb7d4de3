internal import CNcurses
private import Glibc

/// A grapheme as ncurses takes it: a spacing scalar, its marks, and a zero at the end.
struct CellText {
  static let capacity = 6

  /// The scalars as `wchar_t`, which is an `Int32` here; the last one stays zero.
  var scalars: (Int32, Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0, 0)

  /// Takes from the text what the C library agrees is one cell wide, or two where those fit.
  ///
  /// Marks that join other pictures to the first one are left out, for terminals differ on them.
  init(_ text: String, fitsWide: Bool) {
    var count = 0
    for scalar in text.unicodeScalars {
      let value = Int32(bitPattern: scalar.value)
      let width = wcwidth(value)
      if count == 0 {
        scalars.0 = width == 1 || width == 2 && fitsWide ? value : 0xFFFD
        if scalars.0 == 0xFFFD { return }
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
