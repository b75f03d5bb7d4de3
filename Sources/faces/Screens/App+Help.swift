import Petitions
import Shifts
import TerminalUI
import Wording

extension App {
  var helpRows: [[Row]] {
    [
      (keyHints + (canUndo ? HelpTexts.writing : isTyping ? HelpTexts.field : [])).map { hint in
        let gap = String(
          repeating: " ", count: max(1, HelpTexts.keyColumns - hint.key.displayWidth))
        return Row([Span(hint.key, .bold), Span(gap + hint.text[language])])
      }
    ]
  }

  func helpHeight(_ size: Size) -> Int {
    max(1, min(helpRows[0].count, size.height - 6))
  }

  func drawHelp(_ place: ScrollPlace, on canvas: inout Canvas) {
    let height = helpHeight(canvas.grid.size)
    let frame = canvas.centered(width: HelpTexts.windowWidth, height: height + 4)
    let inner = canvas.window(frame, title: HelpTexts.title[language])
    let parts = inner.rows(.rest, .fixed(1))
    canvas.put(
      helpRows, from: place,
      in: Rect(x: inner.x, y: inner.y, width: inner.width, height: parts[0].height - 1))
    let close = helpRows[0].count > height ? HelpTexts.closeOrScroll : HelpTexts.close
    let clock = shift.map { HelpTexts.clock($0.mode) + " · " } ?? Phrase("", "")
    canvas.put(clock + close, x: inner.x, y: parts[1].y, style: .dim, width: inner.width)
  }
}

/// The texts of the help window.
enum HelpTexts {
  /// As wide as the longest line needs, and no wider than the smallest screen.
  static let windowWidth = 70
  static let keyColumns = 12
  static let title = Phrase("TRỢ GIÚP · các phím dùng được lúc này", "HELP · keys that work now")
  /// The keys of every text that is written.
  static let writing = [
    KeyHint("PgUp PgDn", Phrase("lên, xuống một màn của phần đang viết", "a screenful up, down")),
    KeyHint("Ctrl-Z", Phrase("hoàn tác (Ctrl-_ cũng được)", "undo (or Ctrl-_)")),
    KeyHint("Ctrl-Y", Phrase("làm lại", "redo")),
    KeyHint(
      "Ctrl-W",
      Phrase("xóa từ đứng trước (Alt-D: từ đứng sau)", "delete the word before (Alt-D: after)")),
    KeyHint(
      "Ctrl-U",
      Phrase(
        "xóa đến đầu dòng (Ctrl-K: đến cuối dòng)", "delete to line start (Ctrl-K: to line end)")),
    KeyHint("Ctrl-← →", Phrase("đi từng từ (Alt cũng được)", "move word by word (or with Alt)")),
    KeyHint("Home End", Phrase("đầu dòng, cuối dòng", "start and end of the line")),
    KeyHint(
      "Ctrl-Home",
      Phrase("về đầu văn bản (Ctrl-End: về cuối)", "start of the text (Ctrl-End: its end)")),
  ]
  /// The keys of a line that is typed.
  static let field = [KeyHint("Ctrl-_", Phrase("hoàn tác", "undo"))] + writing.dropFirst(2)
  static let close = Phrase("Phím bất kỳ: đóng", "Any key: close")
  static func clock(_ mode: Mode) -> Phrase {
    switch mode {
    case .practice: Phrase("Đồng hồ dừng", "The clock stands")
    case .exam: Phrase("Đồng hồ VẪN CHẠY", "The clock RUNS ON")
    }
  }
  static let closeOrScroll = Phrase(
    "↑ ↓: cuộn · phím khác: đóng", "↑ ↓: scroll · any other key: close")
}
