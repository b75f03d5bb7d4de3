package import TerminalUI

/// A screen ready to be shown, with the place of the cursor if something is being typed.
package struct Drawing: Hashable, Sendable {
  package let grid: Grid
  package let cursor: Point?

  package init(grid: Grid, cursor: Point?) {
    self.grid = grid
    self.cursor = cursor
  }
}
