import Glibc
import Ncurses
import TerminalUI
import Wording

/// A program as small as can be that uses a terminal in every way TapSu does.
///
/// It shows what is typed, leaves with Ctrl-Q, and prints how it left.
@main struct TerminalDemo {
  static func main() {
    do {
      print(try run())
    } catch {
      print(error.phrase[.english])
      exit(64)
    }
  }

  private static func run() throws(TerminalError) -> String {
    var events = try TerminalEvents()
    var terminal = try Terminal()
    var editor = TextEditor()
    var last = "-"
    while true {
      let size = terminal.size
      let area = Rect(x: 2, y: 3, width: size.width - 4, height: size.height - 5)
      show(editor, last: last, size: size, area: area, on: &terminal)
      switch events.next() {
      case .key(.control("q")): return "quit"
      case .key(let key):
        editor.handle(key, width: area.width, height: area.height)
        last = "\(key)"
      case .resized: terminal.resize()
      case .suspended: terminal.stopUntilContinued()
      case .resumed:
        terminal.repaint()
        last = "resumed"
      case .hungUp: return "hung up"
      case .terminated: return "terminated"
      case .timedOut: break
      }
    }
  }

  private static func show(
    _ editor: TextEditor, last: String, size: Size, area: Rect, on terminal: inout Terminal
  ) {
    var grid = Grid(size: size)
    grid.put("Hộp thư Zalo · Sở Xây dựng", at: Point(x: 0, y: 0), style: .bold)
    grid.put("KHẨN", at: Point(x: 30, y: 0), style: Style(.reverse, foreground: .red))
    grid.put("\(size.width)×\(size.height)", at: Point(x: 40, y: 0))
    grid.put(last, at: Point(x: 0, y: 1), style: .dim)
    grid.box(Rect(x: 0, y: 2, width: size.width, height: size.height - 3), title: "Trả lời")
    let cursor = grid.put(editor.view(width: area.width, height: area.height), in: area)
    grid.put("漢字 ▓▓░░ [Ctrl-Q] thoát", at: Point(x: 0, y: size.height - 1))
    terminal.present(grid, cursor: cursor)
  }
}
