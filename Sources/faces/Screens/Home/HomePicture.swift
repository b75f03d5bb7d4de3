import TerminalUI

/// The home screen as it was drawn below something else, for the next key up there.
struct HomePicture: Sendable {
  private let home: Home
  let canvas: Canvas

  init(_ home: Home, _ canvas: Canvas) {
    self.home = home
    self.canvas = canvas
  }

  /// Whether it shows that home screen, in the size and the language of a canvas.
  func shows(_ home: Home, like other: Canvas) -> Bool {
    canvas.grid.size == other.grid.size && canvas.language == other.language && self.home == home
  }
}
