package import Petitions
package import Shifts
package import TerminalUI
package import Wording

/// What reaches the screens from outside.
package enum AppEvent: Sendable {
  /// A key, with the attempt's own clock (0 while none runs).
  case key(Key, elapsedMilliseconds: Int64)
  /// About four times a second while a shift runs.
  case tick(elapsedMilliseconds: Int64)
  /// An instructor has the shift do something, by a line of the course's ledger.
  case ordered(Order, number: Int, elapsedMilliseconds: Int64)
  /// The window has this size now; until the first of these it counts as 80×24.
  case resized(Size)
  /// The answer to ``AppEffect/start(_:_:)`` and ``AppEffect/resume(attempt:)``.
  ///
  /// The bookmark is what the screens last gave to ``App/takeBookmark()``.
  case opened(OpenedShift, bookmark: String?)
  /// A shift that its author looks at, at the beginning or where the author was in it.
  case previewed(Preview, PreviewNews)
  /// Why what the author has saved last cannot be shown.
  case previewFailed(Phrase)
  /// What persons decided about the shift that was opened last and is over.
  case decided(DecidedResult)
  /// The answer to ``AppEffect/begin``: the shift of the briefing, under the limit that it has now.
  case begun(OpenedShift)
  /// The answer to any effect that could not be done, as a sentence.
  case failed(String)
  /// Fresh contents of the home screen.
  case home(HomeContents)
  /// The answer to ``AppEffect/readEntries(_:)``: the same entries, read.
  case entries([HomeEntry])
  /// The answer to ``AppEffect/loadHandbook(_:)``.
  case handbook(HandbookMaterial)
}

/// Why a shift is shown to its author now.
package enum PreviewNews: Hashable, Sendable {
  case begun
  /// The file was saved, and read again.
  case saved
  /// It was over, and is shown from its beginning again.
  case over

  var phrase: Phrase {
    switch self {
    case .begun: PreviewTexts.begun
    case .saved: PreviewTexts.read
    case .over: PreviewTexts.over
    }
  }
}
