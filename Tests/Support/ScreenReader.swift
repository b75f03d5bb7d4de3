private import CVTerm

/// A real terminal emulator without a window: it takes a program's bytes and says what is seen.
@safe package final class ScreenReader {
  /// What the terminal would send back, such as the answer to a question about its type.
  package private(set) var answers: [UInt8] = []
  package private(set) var width: Int
  package private(set) var height: Int
  package private(set) var cursorIsVisible = true
  package private(set) var isAlternateScreen = false

  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
    guard let terminal = unsafe vterm_new(Int32(height), Int32(width)),
      let screen = unsafe vterm_obtain_screen(terminal)
    else { fatalError("libvterm found no memory.") }
    unsafe self.terminal = unsafe terminal
    unsafe self.screen = unsafe screen
    unsafe callbacks = .allocate(capacity: 1)
    unsafe callbacks.initialize(to: VTermScreenCallbacks())
    unsafe vterm_set_utf8(terminal, 1)
    // libvterm keeps the pointers until `vterm_free`; this object outlives them.
    let me = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe callbacks.pointee.settermprop = { property, value, user in
      guard let user = unsafe user, let value = unsafe value else { return 0 }
      let reader = unsafe Unmanaged<ScreenReader>.fromOpaque(user).takeUnretainedValue()
      reader.note(property, isOn: unsafe tapsu_boolean(value) != 0)
      return 1
    }
    unsafe vterm_screen_set_callbacks(screen, callbacks, me)
    unsafe vterm_screen_enable_altscreen(screen, 1)
    unsafe vterm_output_set_callback(
      terminal,
      { bytes, count, user in
        guard let user = unsafe user, let bytes = unsafe bytes else { return }
        let reader = unsafe Unmanaged<ScreenReader>.fromOpaque(user).takeUnretainedValue()
        for index in 0..<count { reader.answers.append(UInt8(bitPattern: unsafe bytes[index])) }
      }, me)
    unsafe vterm_screen_reset(screen, 1)
  }

  deinit {
    unsafe vterm_free(terminal)
    unsafe callbacks.deallocate()
  }

  package func feed(_ bytes: some Collection<UInt8>) {
    let characters = bytes.map { CChar(bitPattern: $0) }
    // The buffer belongs to this call; libvterm copies what it keeps.
    _ = unsafe characters.withUnsafeBufferPointer {
      unsafe vterm_input_write(terminal, $0.baseAddress, $0.count)
    }
  }

  package func resize(width: Int, height: Int) {
    self.width = width
    self.height = height
    unsafe vterm_set_size(terminal, Int32(height), Int32(width))
  }

  /// Takes the answers, so that they are sent once.
  package func takeAnswers() -> [UInt8] {
    defer { answers = [] }
    return answers
  }

  /// Where the cursor stands.
  package var cursor: (x: Int, y: Int) {
    var position = VTermPos(row: 0, col: 0)
    unsafe vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return (Int(position.col), Int(position.row))
  }

  /// The rows of the screen, without trailing spaces.
  package var rows: [String] {
    (0..<height).map { y in
      var row = ""
      var x = 0
      while x < width {
        let cell = self[x, y]
        row += cell.text
        x += cell.columns
      }
      while row.last == " " { row.removeLast() }
      return row
    }
  }

  package var text: String { rows.joined(separator: "\n") }

  package subscript(x: Int, y: Int) -> Cell {
    var cell = VTermScreenCell()
    unsafe vterm_screen_get_cell(screen, VTermPos(row: Int32(y), col: Int32(x)), &cell)
    var text = ""
    let scalars = cell.chars
    for value in [scalars.0, scalars.1, scalars.2, scalars.3, scalars.4, scalars.5] {
      guard value != 0, let scalar = Unicode.Scalar(value) else { break }
      text.unicodeScalars.append(scalar)
    }
    return unsafe Cell(
      text: text.isEmpty ? " " : text, columns: max(1, Int(cell.width)),
      isBold: tapsu_is_bold(&cell) != 0, isUnderlined: tapsu_is_underlined(&cell) != 0,
      isReversed: tapsu_is_reversed(&cell) != 0, foreground: Int(tapsu_foreground(&cell)),
      background: Int(tapsu_background(&cell)))
  }

  /// One place on the screen as the emulator shows it.
  package struct Cell: Hashable, Sendable {
    package let text: String
    package let columns: Int
    package let isBold: Bool
    package let isUnderlined: Bool
    package let isReversed: Bool
    /// The number of the ANSI colour; -1 is the terminal's own.
    package let foreground: Int
    package let background: Int
  }

  private func note(_ property: VTermProp, isOn: Bool) {
    switch property {
    case VTERM_PROP_CURSORVISIBLE: cursorIsVisible = isOn
    case VTERM_PROP_ALTSCREEN: isAlternateScreen = isOn
    default: break
    }
  }
}
