import Petitions
import Scenarios
import Shifts
import Simulation
import TerminalUI
import Wording

extension Desk {
  /// The letters of the petition that lies on the desk, or how to get it there.
  func threadBlocks(width: Int, _ language: Language) -> [[Row]] {
    guard let record = selectedCase, let petition = selectedPetition else {
      return [Row.wrapped(DeskTexts.waitForMail[language], width: width)]
    }
    guard shift.sight(of: record) == .desk else {
      let lines = [
        DeskTexts.cover(petition, record)[language], "",
        DeskTexts.openToRead(record.isOpened)[language],
      ]
      return [[.blank]] + lines.map { Row.wrapped($0, width: width, indent: 2) }
    }
    return letterBlocks(
      of: record.id, width: width, language, marks: letterMarks(in: record, language))
      + draftBlocks(of: record, width: width, language)
  }

  /// The officer's own draft below the letters, so that nobody submits or sends what they do not see.
  private func draftBlocks(of record: Case, width: Int, _ language: Language) -> [[Row]] {
    guard let draft = shift.ownDraft(of: record) else { return [] }
    let frame = LetterFrame(label: draft.heading[language], isOwn: true, width: width)
    return [frame.block(draft.text, nil)]
  }

  /// The letters of a petition that lies on the desk.
  ///
  /// What was found in them is underlined; what one stands at is reversed, with a sign before its line.
  func letterBlocks(
    of petition: PetitionID, width: Int, _ language: Language, marks: LetterMarks? = nil
  ) -> [[Row]] {
    guard let record = shift.petitionCase(petition) else { return [] }
    return shift.letters(of: record).enumerated().map { place, letter in
      let frame = LetterFrame(
        label: DeskTexts.label(of: letter, record, in: shift)[language],
        isOwn: letter.author == .officer,
        width: width)
      let marks = marks?.spans(ofLetter: place)
      return frame.block(letter.text(language), marks)
    }
  }
}

/// How a letter stands in the thread.
private struct LetterFrame {
  let label: String
  let isOwn: Bool
  let width: Int

  func block(_ text: String, _ marks: LetterMarks.Spans?) -> [Row] {
    width >= 40 ? bubble(text, marks) : paragraph(text, marks)
  }

  /// A letter in a box: the citizen's and the units' to the left, the officer's to the right.
  private func bubble(_ text: String, _ marks: LetterMarks.Spans?) -> [Row] {
    let room = min(64, width - 8)
    let lines = lines(of: text, width: room - 4, marks)
    let longest = max(lines.map(\.width).max() ?? 0, label.displayWidth + 2)
    let inside = min(room - 4, longest)
    let indent = isOwn ? width - inside - 5 : 1
    // Whoever a letter is from and what for is told in full, in as many rows as that takes.
    let titles = wrap(label, width: max(1, inside - 1))
    let title = (titles.first ?? "") + " "
    let rule = String(repeating: "─", count: max(0, inside - title.displayWidth))
    var rows = [
      Row([Span("┌ "), Span(title, .bold), Span(rule + "─┐")], indent: indent)
    ]
    rows += titles.dropFirst().map { title in
      let gap = String(repeating: " ", count: max(0, inside - title.displayWidth))
      return Row([Span("│ "), Span(title, .bold), Span(gap + " │")], indent: indent)
    }
    for line in lines {
      let gap = String(repeating: " ", count: max(0, inside - line.width))
      let edge = Span(line.isChosen ? "▸ " : "│ ")
      rows.append(Row([edge] + line.spans + [Span(gap + " │")], indent: indent))
    }
    rows.append(Row("└" + String(repeating: "─", count: inside + 2) + "┘", indent: indent))
    return rows
  }

  private func paragraph(_ text: String, _ marks: LetterMarks.Spans?) -> [Row] {
    let indent = isOwn ? min(6, width / 4) : 0
    let lines = lines(of: text, width: max(1, width - indent - 1), marks)
    return [Row(label + ":", .bold, indent: indent)]
      + lines.map { line in
        line.isChosen
          ? Row([Span("▸")] + line.spans, indent: indent) : Row(line.spans, indent: indent + 1)
      } + [.blank]
  }

  private struct Line {
    let spans: [Span]
    let width: Int
    var isChosen = false
  }

  private func lines(of text: String, width: Int, _ marks: LetterMarks.Spans?) -> [Line] {
    guard let marks else {
      return wrap(text, width: width).map { Line(spans: [Span($0)], width: $0.displayWidth) }
    }
    return wrappedLines(text, width: width).map { line in
      Line(
        spans: marks.spans(of: line), width: line.text.displayWidth,
        isChosen: marks.chosen?.overlaps(line.characters) == true)
    }
  }
}
