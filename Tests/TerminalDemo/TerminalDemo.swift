import Glibc
import Ncurses
import TerminalUI
import Wording

/// A program as small as can be that uses a terminal in every way TapSu does.
///
/// It shows what is typed, leaves with Ctrl-Q, and prints how it left. With a number it does so
/// beside a clock that ticks every so many milliseconds. Ctrl-T and Ctrl-O are bugs: a trap, and a
/// recursion without an end.
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
    let tick = CommandLine.arguments.dropFirst().first.flatMap { Int($0) }
    while true {
      let size = terminal.size
      let area = Rect(x: 2, y: 3, width: size.width - 4, height: size.height - 5)
      show(editor, last: last, size: size, area: area, on: &terminal)
      var event: TerminalEvent? = events.next(timeoutMilliseconds: tick)
      while let happened = event {
        switch happened {
        case .key(.control("q")): return "quit"
        case .key(.control("t")): preconditionFailure("A bug was asked for.")
        case .key(.control("o")): last = "\(depth(of: 0))"
        case .key(let key):
          editor.handle(key, width: area.width, height: area.height)
          last = "\(key)"
        case .resized: terminal.resize()
        case .suspended: terminal.stopUntilContinued()
        case .resumed:
          terminal.repaint()
          last = "resumed"
        case .hungUp: return "hung up with \(editor.text)"
        case .terminated: return "terminated with \(editor.text)"
        case .timedOut: break
        }
        event = events.nextWaiting()
      }
    }
  }

  /// Calls itself until the stack is full.
  private static func depth(of level: Int) -> Int {
    let below = level < .max ? depth(of: level + 1) : 0
    return below &+ level
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
