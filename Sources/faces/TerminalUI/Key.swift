/// What the user pressed, whatever bytes the terminal made of it.
package enum Key: Hashable, Sendable {
  /// A printable scalar; a letter typed in parts (NFD) arrives as several of these.
  case character(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case up
  case down
  case left
  case right
  /// An arrow to the left with Control or Alt held.
  case wordLeft
  /// An arrow to the right with Control or Alt held.
  case wordRight
  case home
  case end
  /// Home with Control or Alt held.
  case textStart
  /// End with Control or Alt held.
  case textEnd
  case pageUp
  case pageDown
  case function(Int)
  /// A letter or sign with Control held, as a small letter: Ctrl-A is `.control("a")`.
  case control(Character)
  /// A character with Alt held; Alt-Backspace is `.alt("\u{7F}")`.
  case alt(Character)
  /// Text pasted in one piece: composed, harmless, with line feeds.
  case paste(String)
}
