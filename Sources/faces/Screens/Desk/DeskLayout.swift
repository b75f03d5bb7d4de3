import TerminalUI

/// Where the parts of the desk stand in a window of a size.
struct DeskLayout: Hashable, Sendable {
  let header: Rect
  let inbox: Rect
  let thread: Rect
  /// The case file, where there is room for a third pane.
  let file: Rect?
  let message: Rect
  let keys: Rect
  /// What the panes and the lines between them take.
  let panes: Rect
  /// Whether letters are drawn in boxes and words written out.
  let isWide: Bool

  init(_ size: Size) {
    let bounds = Rect(x: 0, y: 0, width: size.width, height: size.height)
    let keyRows = size.height >= 28 ? 2 : 1
    let parts = bounds.rows(
      .fixed(1), .fixed(1), .rest, .fixed(1), .fixed(1), .fixed(keyRows))
    header = parts[0]
    panes = parts[2]
    message = parts[4]
    keys = parts[5]
    isWide = size.width >= 100
    if isWide {
      let inboxWidth = size.width >= 130 ? 40 : 36
      let columns = panes.columns(.fixed(inboxWidth), .rest, .fixed(inboxWidth - 4), gap: 1)
      inbox = columns[0]
      thread = columns[1].inset(horizontal: 1)
      file = Rect(
        x: columns[2].x + 1, y: columns[2].y, width: columns[2].width - 1,
        height: columns[2].height)
    } else if size.width >= 60 {
      let columns = panes.columns(.fixed(27), .rest, gap: 1)
      inbox = columns[0]
      thread = columns[1].inset(horizontal: 1)
      file = nil
    } else {
      let rows = panes.rows(.share(1), .share(2), gap: 1)
      inbox = rows[0]
      thread = rows[1].inset(horizontal: 1)
      file = nil
    }
  }

  /// The rows of the thread pane below its heading.
  var letters: Rect {
    Rect(x: thread.x, y: thread.y + 1, width: thread.width, height: thread.height - 1)
  }

  /// The frame of the composer: the lower part of the panes, below the letters that are answered.
  func composer(isShort: Bool) -> Rect {
    let x = isWide ? inbox.right : 0
    let wanted = isShort ? 8 : max(11, panes.height * 3 / 5)
    let height = min(panes.height, wanted)
    return Rect(x: x, y: panes.bottom - height, width: panes.right - x, height: height)
  }

  /// Where the text of the composer stands inside its frame.
  func composerText(isShort: Bool) -> Rect {
    let inner = composer(isShort: isShort).inset(horizontal: 2, vertical: 1)
    return Rect(
      x: inner.x, y: inner.y, width: max(1, inner.width), height: max(1, inner.height - 2))
  }

  /// Where the letters that are answered stand above the composer.
  func source(isShort: Bool) -> Rect {
    let frame = composer(isShort: isShort)
    return Rect(
      x: frame.x + 1, y: panes.y, width: max(1, frame.width - 2),
      height: max(0, frame.y - panes.y))
  }
}
