internal import CNcurses
private import Glibc
internal import TerminalUI

/// The colours of the screen: pairs are made as styles ask for them.
struct Palette {
  private static let colorCount = Style.Color.allCases.count

  /// The number of each pair of colours; zero when it has none yet.
  private var pairs = [Int16](repeating: 0, count: colorCount * colorCount)
  private var lastPair: Int16 = 0
  private var pairMaximum: Int16 = 0

  /// Turns colours on where the terminal has them.
  mutating func open() {
    guard has_colors(), start_color() == OK, use_default_colors() == OK else { return }
    pairMaximum = Int16(clamping: tapsu_color_pairs() - 1)
  }

  /// The attributes and the pair of colours for a style.
  mutating func rendition(of style: Style) -> (attributes: attr_t, pair: Int16) {
    var attributes: attr_t = 0
    if style.attributes.contains(.bold) { attributes |= tapsu_bold() }
    if style.attributes.contains(.dim) { attributes |= tapsu_dim() }
    if style.attributes.contains(.reverse) { attributes |= tapsu_reverse() }
    if style.attributes.contains(.underline) { attributes |= tapsu_underline() }
    return (attributes, pair(style.foreground, on: style.background))
  }

  private mutating func pair(_ foreground: Style.Color, on background: Style.Color) -> Int16 {
    if foreground == .standard && background == .standard { return 0 }
    let index = Int(foreground.rawValue) * Palette.colorCount + Int(background.rawValue)
    if pairs[index] > 0 { return pairs[index] }
    // Out of pairs: the text shows in the standard colours.
    guard lastPair < pairMaximum else { return 0 }
    lastPair += 1
    // -1 is the terminal's own colour, and the cases follow the order of the ANSI colours.
    init_pair(lastPair, Int16(foreground.rawValue) - 1, Int16(background.rawValue) - 1)
    pairs[index] = lastPair
    return lastPair
  }
}
