internal import CNcurses
private import Glibc
package import TerminalUI

/// The screen of a terminal, drawn through ncurses; input is left to `TerminalEvents`.
///
/// Whatever happens, the terminal is restored when the value goes out of scope. ncurses keeps one
/// current screen per process, so there is at most one of these at a time.
@safe package struct Terminal: ~Copyable {
  private let output: Int32
  private let screen: OpaquePointer
  private let inputFile: UnsafeMutablePointer<FILE>
  private let outputFile: UnsafeMutablePointer<FILE>
  private let rescue: TerminalRescue
  private var palette: Palette
  /// What the screen shows; nil when nothing is known about it.
  private var shown: Grid?
  private var cursorIsVisible = true
  private var isActive = true

  /// Takes over the terminal behind two file descriptors, which stay the caller's own.
  package init(input: Int32 = 0, output: Int32 = 1) throws(TerminalError) {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    useUTF8()
    let name = unsafe getenv("TERM").map { unsafe String(cString: $0) } ?? ""
    // ncurses wants C files of its own; they are closed in `deinit`, the descriptors are not.
    guard let inputFile = unsafe Terminal.file(on: input, mode: "r") else { throw .notATerminal }
    guard let outputFile = unsafe Terminal.file(on: output, mode: "w") else {
      unsafe fclose(inputFile)
      throw .notATerminal
    }
    let rescue = TerminalRescue(input: input, output: output)
    let dispositions = SignalDispositions()
    let screenOrNil = unsafe newterm(nil, outputFile, inputFile)
    // ncurses would answer signals by itself, and leave with a status of its own.
    dispositions.restore()
    guard let screen = unsafe screenOrNil else {
      unsafe fclose(inputFile)
      unsafe fclose(outputFile)
      throw .unknownType(name)
    }
    guard unsafe tapsu_capability("cup") != nil else {
      endwin()
      unsafe delscreen(screen)
      unsafe fclose(outputFile)
      unsafe fclose(inputFile)
      throw .incapable(name)
    }
    self.output = output
    unsafe self.screen = unsafe screen
    unsafe self.inputFile = unsafe inputFile
    unsafe self.outputFile = unsafe outputFile
    self.rescue = rescue
    palette = Palette()
    prepare()
    self.rescue.watch()
  }

  deinit {
    restoreModes()
    unsafe delscreen(screen)
    unsafe fclose(outputFile)
    unsafe fclose(inputFile)
  }

  /// How many cells the terminal has now.
  package var size: Size {
    terminalSize(of: output)
      ?? Size(width: Int(tapsu_columns()), height: Int(tapsu_lines()))
  }

  /// Shows a grid, sending only what differs from the one before.
  ///
  /// Without a cursor place the cursor is hidden. What lies outside the screen is not shown.
  package mutating func present(_ grid: Grid, cursor: Point? = nil) {
    precondition(isActive, "Nothing is shown while the terminal is suspended.")
    let before = shown?.size == grid.size ? shown : nil
    if before == nil { unsafe werase(tapsu_stdscr()) }
    let area = Rect(x: 0, y: 0, width: Int(tapsu_columns()), height: Int(tapsu_lines()))
      .intersection(grid.bounds)
    grid.forEachChange(since: before) { x, y, cell in
      guard area.contains(Point(x: x, y: y)) else { return }
      let isWide = x + 1 < area.right && grid[x + 1, y].isContinuation
      put(cell, x: x, y: y, columns: isWide ? 2 : 1)
    }
    shown = grid
    place(cursor, in: area)
    unsafe wnoutrefresh(tapsu_stdscr())
    doupdate()
  }

  /// Takes the terminal's new size; the next grid is painted whole.
  package mutating func resize() {
    let size = size
    resize_term(Int32(clamping: max(1, size.height)), Int32(clamping: max(1, size.width)))
    repaint()
  }

  /// Makes the next grid be painted whole, whatever another program left on the screen.
  package mutating func repaint() {
    shown = nil
    unsafe werase(tapsu_stdscr())
    unsafe clearok(tapsu_curscr(), true)
  }

  /// Gives the terminal back for a while, such as for another program.
  package mutating func suspend() {
    guard isActive else { return }
    isActive = false
    restoreModes()
    rescue.pause()
  }

  /// Takes the terminal again after `suspend()`; the next grid is painted whole.
  package mutating func resume() {
    guard !isActive else { return }
    isActive = true
    rescue.resume()
    reset_prog_mode()
    unsafe wrefresh(tapsu_curscr())
    setBracketedPaste(to: .on)
    cursorIsVisible = true
    resize()
  }

  /// Gives the terminal back and stops the process's group until the shell continues it.
  ///
  /// Where no shell could continue it, as under `ssh host 'tapsu …; …'`, the kernel discards the
  /// stop and the terminal is taken again at once: a trainee never sits before a frozen screen.
  ///
  /// - Parameter notice: What stands before the shell's prompt meanwhile: how to come back.
  package mutating func stopUntilContinued(saying notice: String = "") {
    suspend()
    if !notice.isEmpty { send(notice + "\n") }
    stopGroup()
    resume()
  }

  private enum Switch: String {
    case on = "h"
    case off = "l"
  }
}

extension Terminal {
  private static func file(on descriptor: Int32, mode: String) -> UnsafeMutablePointer<FILE>? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { return nil }
    guard let file = unsafe fdopen(copy, mode) else {
      Glibc.close(copy)
      return nil
    }
    return unsafe file
  }

  private mutating func prepare() {
    raw()
    noecho()
    nonl()
    unsafe keypad(tapsu_stdscr(), false)
    unsafe idlok(tapsu_stdscr(), true)
    // ncurses would otherwise stop painting when it sees that keys are waiting.
    typeahead(-1)
    palette.open()
    resize()
    // Before its first refresh ncurses writes every capability by itself. Once the terminal has been
    // given back and taken again it gathers a frame and writes it in one piece.
    endwin()
    unsafe wnoutrefresh(tapsu_stdscr())
    doupdate()
    setBracketedPaste(to: .on)
  }

  private borrowing func restoreModes() {
    setBracketedPaste(to: .off)
    curs_set(1)
    endwin()
  }

  /// Asks the terminal to mark pasted text; one that does not know the mode ignores it.
  private borrowing func setBracketedPaste(to position: Switch) {
    send("\u{1B}[?2004\(position.rawValue)")
  }

  private borrowing func send(_ text: String) {
    let bytes = Array(text.utf8)
    // The bytes belong to this call and are small enough to be written at once.
    _ = unsafe bytes.withUnsafeBytes { unsafe write(output, $0.baseAddress, $0.count) }
  }

  private mutating func place(_ cursor: Point?, in area: Rect) {
    let visible = cursor.map { area.contains($0) } ?? false
    if visible != cursorIsVisible {
      curs_set(visible ? 1 : 0)
      cursorIsVisible = visible
    }
    if visible, let cursor {
      unsafe wmove(tapsu_stdscr(), Int32(clamping: cursor.y), Int32(clamping: cursor.x))
    }
  }

  private mutating func put(_ cell: Grid.Cell, x: Int, y: Int, columns: Int) {
    guard !cell.isContinuation else { return }
    let rendition = palette.rendition(of: cell.style)
    let text = CellText(cell.scalars, columns: columns)
    put(text, x: x, y: y, rendition)
    if text.leavesColumn { put(CellText([" "], columns: 1), x: x + 1, y: y, rendition) }
  }

  private func put(
    _ text: CellText, x: Int, y: Int, _ rendition: (attributes: attr_t, pair: Int16)
  ) {
    var text = text
    // The buffer belongs to `text` and is copied by the call.
    unsafe withUnsafePointer(to: &text.scalars) { pointer in
      unsafe pointer.withMemoryRebound(to: wchar_t.self, capacity: CellText.capacity) {
        unsafe tapsu_put(
          Int32(clamping: y), Int32(clamping: x), $0, rendition.attributes, rendition.pair)
      }
    }
  }
}

/// What the process does at the signals that ncurses takes for itself.
private struct SignalDispositions {
  private static let signals = [SIGINT, SIGTERM, SIGTSTP, SIGWINCH]

  private let actions: [sigaction]

  init() {
    actions = Self.signals.map { signal in
      var action = sigaction()
      unsafe sigaction(signal, nil, &action)
      return action
    }
  }

  func restore() {
    for (signal, action) in zip(Self.signals, actions) {
      var action = action
      unsafe sigaction(signal, &action, nil)
    }
  }
}

/// Stops every process that the shell started together with this one.
///
/// SIGSTOP would stop this process alone, and even where nobody can continue it. SIGTSTP does
/// neither, but must be let through here: `TerminalEvents` blocks it.
private func stopGroup() {
  var action = sigaction()
  unsafe action.__sigaction_handler.sa_handler = SIG_DFL
  var former = sigaction()
  unsafe sigaction(SIGTSTP, &action, &former)
  var stop = sigset_t()
  unsafe sigemptyset(&stop)
  unsafe sigaddset(&stop, SIGTSTP)
  kill(0, SIGTSTP)
  var mask = sigset_t()
  // Here the process stands still until SIGCONT.
  unsafe pthread_sigmask(SIG_UNBLOCK, &stop, &mask)
  unsafe pthread_sigmask(SIG_SETMASK, &mask, nil)
  unsafe sigaction(SIGTSTP, &former, nil)
}

/// How many cells the terminal behind a descriptor has; nil when it does not know.
package func terminalSize(of descriptor: Int32) -> Size? {
  var window = winsize()
  guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0,
    window.ws_row > 0
  else { return nil }
  return Size(width: Int(window.ws_col), height: Int(window.ws_row))
}

/// Lets C count and print characters as UTF-8, also where the environment says LANG=C.
///
/// Only the character type changes: a decimal comma would spoil what other C libraries write.
package func useUTF8() {
  unsafe setlocale(LC_CTYPE, "")
  if wcwidth(wchar_t(0x1EA1)) != 1 { unsafe setlocale(LC_CTYPE, "C.UTF-8") }
}
