package import Wording

/// Why a terminal could not be opened or used.
package struct TerminalError: Error, Hashable, Sendable {
  /// What went wrong, for a program to tell apart.
  package enum Code: Hashable, Sendable {
    case notATerminal
    case unknownType
    case incapable
    case signalsUnavailable
  }

  package let code: Code
  /// One sentence about it, and about what to do.
  package let phrase: Phrase

  init(_ code: Code, _ phrase: Phrase) {
    self.code = code
    self.phrase = phrase
  }

  static let notATerminal = TerminalError(
    .notATerminal,
    Phrase(
      "Đầu vào hoặc đầu ra không phải là cửa sổ dòng lệnh; hãy chạy trực tiếp trong cửa sổ dòng "
        + "lệnh, hoặc thêm --plain.",
      "The input or the output is not a terminal; run it in a terminal window, or add --plain."))

  static func unknownType(_ name: String) -> TerminalError {
    TerminalError(
      .unknownType,
      Phrase(
        "Không nhận ra loại màn hình TERM=\(name.printable); hãy thử TERM=xterm-256color, "
          + "hoặc thêm --plain.",
        "The terminal type TERM=\(name.printable) is not known; try TERM=xterm-256color, "
          + "or add --plain."))
  }

  static func incapable(_ name: String) -> TerminalError {
    TerminalError(
      .incapable,
      Phrase(
        "Loại màn hình TERM=\(name.printable) không đặt được con trỏ; hãy thêm --plain.",
        "The terminal type TERM=\(name.printable) cannot place the cursor; add --plain."))
  }

  static let signalsUnavailable = TerminalError(
    .signalsUnavailable,
    Phrase(
      "Hệ điều hành không cho theo dõi tín hiệu của cửa sổ dòng lệnh.",
      "The operating system does not let the program watch the terminal's signals."))
}
