import CommandOptions
import Documents
import Glibc
import JSON
import Synchronization
import TerminalUI
import Wording
import Workbooks

/// Standard output and standard error: the one way of a text to the person at the terminal.
///
/// Whatever passes here is made printable, wherever it comes from, so that no file and no person
/// can command a terminal or turn the direction of what is read. An error of writing ends the
/// program with a sentence; a reader who has gone away ends it in silence, as with other tools.
enum Output {
  /// How much is gathered before it is written, where nobody watches line by line.
  private static let bufferedMaximum = 64 << 10

  private static let gathered = Mutex(Gathered())

  private struct Gathered {
    var bytes: [UInt8] = []
    /// Whether anything went out or was meant to, so that closing may tell of an error.
    var isUsed = false
    var language = Language.vietnamese
  }

  /// In which language to tell that nothing can be written.
  static func speak(_ language: Language) {
    gathered.withLock { $0.language = language }
  }

  /// Says one line, whatever is in it.
  static func say(_ line: String) { put(line.onOneLine + "\n") }

  /// Says one line and writes it: what happens while nothing is typed has to be seen meanwhile.
  static func sayAtOnce(_ line: String) {
    say(line)
    flush()
  }

  /// Says one line with no word broken at the edge of the terminal, each part at the same indent.
  static func sayWrapped(_ line: String) {
    guard let width = terminalWidth else { return say(line) }
    let indent = String(line.prefix { $0 == " " })
    let text = String(line.dropFirst(indent.count)).onOneLine
    for part in wrap(text, width: max(20, width - 1 - indent.count)) { say(indent + part) }
  }

  /// How wide lines are that nothing wraps any more: those of tables and bars.
  static var tableWidth: Int { terminalWidth.map { max(40, $0 - 1) } ?? 80 }

  /// The columns of the terminal that is written to; nothing where it is none.
  private static var terminalWidth: Int? {
    var size = winsize()
    // The structure is a local variable, valid for the length of the call.
    guard isatty(STDOUT_FILENO) == 1,
      unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return nil }
    return Int(size.ws_col)
  }

  /// Shows a text of several lines, as one of a program's own making: JSON, CSV, a page.
  static func show(_ text: String) { put(text.printable + "\n") }

  /// Shows whole lines of a program's own making that are bytes already.
  static func show(_ bytes: [UInt8]) {
    if bytes.arePlainText {
      put(bytes)
    } else {
      put(Array(String(decoding: bytes, as: UTF8.self).printable.utf8))
    }
  }

  /// Writes bytes of a protocol at once, as they are: their writer has escaped what a terminal would obey.
  static func send(_ bytes: [UInt8]) {
    put(bytes)
    flush()
  }

  /// Shows a table for spreadsheets, whose rendering has made every cell safe: with the mark by which
  /// Excel knows UTF-8, and the line ends of its kind.
  static func showTable(_ text: String) { put(text) }

  /// Asks, without ending the line.
  static func prompt(_ text: String) {
    put(text.printable)
    flush()
  }

  /// Says something on standard error, behind what was said before.
  static func complain(_ text: String) {
    flush()
    // Where standard error cannot be written to, there is nobody left to tell.
    _ = write(Array((text.printable + "\n").utf8), to: STDERR_FILENO)
  }

  /// Says how far long work is, where somebody watches.
  static func tellWatcher(_ text: String) {
    if isatty(STDERR_FILENO) == 1 { complain(text) }
  }

  /// After how many of many things somebody at a terminal is told that it goes on.
  private static let progressEvery = 50

  /// Says, now and then, how many of many attempts are done; nothing at the end, where the result says it.
  ///
  /// Of very many it says so a hundred times.
  static func tellProgress(_ done: Int, of all: Int, _ language: Language) {
    tellProgress(
      done, of: all,
      Phrase("Đã đọc \(done)/\(all) lượt…", "\(done) of \(all.counted("attempt")) read…"), language)
  }

  /// Says so of other things than attempts, in words of their own.
  static func tellProgress(_ done: Int, of all: Int, _ words: Phrase, _ language: Language) {
    guard done < all, done.isMultiple(of: max(progressEvery, all / 100)) else { return }
    tellWatcher(words[language])
  }

  /// Writes what was gathered, and ends the program if that cannot be done.
  static func flush() {
    let bytes = gathered.withLock { gathered in
      defer { gathered.bytes.removeAll(keepingCapacity: true) }
      return gathered.bytes
    }
    guard let problem = write(bytes, to: STDOUT_FILENO), !isHungUp(problem) else { return }
    leave(problem)
  }

  /// Whether the terminal was closed: then nobody is left to read, and nothing is wrong.
  private static func isHungUp(_ problem: Int32) -> Bool {
    problem == EIO && isatty(STDOUT_FILENO) == 0 && errno == EIO
  }

  /// Writes the rest and closes standard output, which is when some file systems tell of an error.
  static func finish() {
    flush()
    let isUsed = gathered.withLock { $0.isUsed }
    if close(STDOUT_FILENO) != 0, isUsed || errno != EBADF { leave(errno) }
  }

  private static func put(_ text: String) { put(Array(text.utf8)) }

  private static func put(_ bytes: [UInt8]) {
    let isFull = gathered.withLock { gathered in
      gathered.isUsed = true
      gathered.bytes += bytes
      return gathered.bytes.count >= bufferedMaximum
    }
    if isFull || isatty(STDOUT_FILENO) == 1 { flush() }
  }

  private static func leave(_ problem: Int32) -> Never {
    if problem == EPIPE {
      // As a program does that never heard of the signal.
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    let language = gathered.withLock { $0.language }
    // The text belongs to the system and is copied at once.
    let reason = unsafe String(cString: strerror(problem))
    let sentence = Phrase(
      "Không ghi được kết quả ra: \(reason).", "The output cannot be written: \(reason).")
    _ = write(Array((sentence[language] + "\n").utf8), to: STDERR_FILENO)
    exit(ExitStatus.ioError.rawValue)
  }

  /// Writes all of the bytes, and returns the number of the error if that cannot be done.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      // The slice owns its bytes for the length of the call.
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        guard errno == EAGAIN else { return errno }
        waitUntilWritable(descriptor)
        continue
      }
      rest = rest.dropFirst(count)
    }
    return nil
  }

  /// Waits for a descriptor that somebody set to answer at once.
  private static func waitUntilWritable(_ descriptor: Int32) {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    // The structure is a local variable, valid for the length of the call.
    _ = unsafe poll(&waiting, 1, -1)
  }
}

extension Output {
  /// Shows a document in the form that options ask for, or as text under its title.
  static func show(
    _ document: Document, as options: ParsedOptions, madeAt unixSeconds: Int
  ) throws(Failure) {
    if try save(document, as: options, madeAt: unixSeconds) { return }
    say(document.title)
    document.lines().forEach(say)
  }

  /// Gives a document the form that options ask for.
  /// - Returns: Whether they ask for one beside text.
  static func save(
    _ document: Document, as options: ParsedOptions, madeAt unixSeconds: Int
  ) throws(Failure) -> Bool {
    if options.has("json") {
      show(document.json.prettyText)
    } else if let path = options.value("html") {
      try savePage(document, to: path)
    } else if let path = options.value("workbook") {
      try saveWorkbook(document, to: path, madeAt: unixSeconds)
    } else {
      return false
    }
    return true
  }

  /// Writes a document as a page to read or to print.
  static func savePage(_ document: Document, to path: String) throws(Failure) {
    try savePage(document.html, to: path, document.language)
  }

  /// Writes a document as a workbook; the moment stands in it as the one when it was made, so that
  /// the same report is the same file.
  static func saveWorkbook(
    _ document: Document, to path: String, madeAt unixSeconds: Int
  ) throws(Failure) {
    guard path != "-" else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "Bảng tính phải ghi vào một tệp, không ra màn hình được.",
            "A workbook goes into a file; it cannot be shown on a terminal.")[document.language]
        ])
    }
    let bytes: [UInt8]
    do throws(WorkbookError) {
      bytes = try WorkbookFile.bytes(of: document.workbook, madeAtUnixSeconds: unixSeconds)
    } catch {
      throw Failure(
        status: error.reason == .noLibrary ? .configuration : .cannotCreate,
        lines: [error.phrase[document.language]])
    }
    try save(bytes, to: path, document.language)
  }

  /// Writes a page into a file, or shows it where the path is a dash.
  static func savePage(
    _ page: String, to path: String, _ language: Language
  ) throws(Failure) {
    if path == "-" { return show(page) }
    try save(page + "\n", to: path, language)
  }

  /// Writes a table for spreadsheets into a file, with the mark by which Excel knows UTF-8; shows it
  /// without one where the path is a dash.
  static func saveTable(
    _ table: Table, to path: String, _ language: Language
  ) throws(Failure) {
    if path == "-" { return showTable(table, language) }
    let lines = rows(table, language).map { $0.printable + "\r\n" }
    try save([0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8), to: path, language)
  }

  /// Shows a table for spreadsheets, a row on each line.
  static func showTable(_ table: Table, _ language: Language) {
    for row in rows(table, language) { show(String(row)) }
  }

  private static func rows(_ table: Table, _ language: Language) -> [Substring] {
    table.csv(language).split(separator: "\r\n")
  }

  /// Writes a text into a file, in the place of what was there.
  private static func save(_ text: String, to path: String, _ language: Language) throws(Failure) {
    try save(Array(text.printable.utf8), to: path, language)
  }

  private static func save(
    _ bytes: [UInt8], to path: String, _ language: Language
  ) throws(Failure) {
    // The path is a string that outlives the call.
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw unwritten(path, .cannotCreate, language) }
    let problem = write(bytes, to: descriptor)
    guard close(descriptor) == 0, problem == nil else { throw unwritten(path, .ioError, language) }
  }

  private static func unwritten(
    _ path: String, _ status: ExitStatus, _ language: Language
  ) -> Failure {
    let shown = path.onOneLine
    return Failure(
      status: status,
      lines: [
        Phrase(
          "Không ghi được tệp “\(shown)”.", "The file “\(shown)” cannot be written.")[language]
      ])
  }
}
