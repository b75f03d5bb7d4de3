/// How a cell looks beside the letter in it.
///
/// Colour is never the only carrier of meaning: a terminal without colours shows the rest.
package struct Style: Hashable, Sendable {
  package var attributes: Attributes
  package var foreground: Color
  package var background: Color

  package init(
    _ attributes: Attributes = [], foreground: Color = .standard, background: Color = .standard
  ) {
    self.attributes = attributes
    self.foreground = foreground
    self.background = background
  }

  package static let plain = Style()
  package static let bold = Style(.bold)
  package static let dim = Style(.dim)
  package static let reverse = Style(.reverse)
  package static let underline = Style(.underline)

  /// The same style in another colour.
  package func colored(_ foreground: Color, on background: Color? = nil) -> Style {
    Style(attributes, foreground: foreground, background: background ?? self.background)
  }

  /// The same style with more attributes.
  package func adding(_ attributes: Attributes) -> Style {
    Style(
      self.attributes.union(attributes), foreground: foreground, background: background)
  }

  /// The attributes that every terminal since the VT100 knows, and dim.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let reverse = Attributes(rawValue: 4)
    package static let underline = Attributes(rawValue: 8)
  }

  /// The terminal's own colour, or one of the eight that every colour terminal has.
  package enum Color: UInt8, CaseIterable, Hashable, Sendable {
    case standard
    case black
    case red
    case green
    case yellow
    case blue
    case magenta
    case cyan
    case white
  }
}
