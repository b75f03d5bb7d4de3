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
    return letterBlocks(of: record.id, width: width, language)
  }

  /// The letters of a petition that lies on the desk.
  func letterBlocks(of petition: PetitionID, width: Int, _ language: Language) -> [[Row]] {
    guard let record = shift.petitionCase(petition) else { return [] }
    let hasBoxes = width >= 40
    return shift.letters(of: record).map { letter in
      let label = DeskTexts.label(of: letter, in: shift)[language]
      let text = letter.text(language)
      let isOwn = letter.author == .officer
      return hasBoxes
        ? Self.bubble(text, label, isOwn: isOwn, width: width)
        : Self.paragraph(text, label, isOwn: isOwn, width: width)
    }
  }

  /// A letter in a box: the citizen's and the units' to the left, the officer's to the right.
  private static func bubble(
    _ text: String, _ label: String, isOwn: Bool, width: Int
  ) -> [Row] {
    let room = min(64, width - 8)
    let lines = wrap(text, width: room - 4)
    let longest = max(lines.map(\.displayWidth).max() ?? 0, label.displayWidth + 2)
    let inside = min(room - 4, longest)
    let indent = isOwn ? width - inside - 5 : 1
    let title = label.clipped(toWidth: max(1, inside - 1)) + " "
    let rule = String(repeating: "─", count: max(0, inside - title.displayWidth))
    var rows = [
      Row([Span("┌ "), Span(title, .bold), Span(rule + "─┐")], indent: indent)
    ]
    for line in lines {
      let gap = String(repeating: " ", count: max(0, inside - line.displayWidth))
      rows.append(Row("│ " + line + gap + " │", indent: indent))
    }
    rows.append(Row("└" + String(repeating: "─", count: inside + 2) + "┘", indent: indent))
    return rows
  }

  private static func paragraph(
    _ text: String, _ label: String, isOwn: Bool, width: Int
  ) -> [Row] {
    let indent = isOwn ? min(6, width / 4) : 0
    return [Row(label + ":", .bold, indent: indent)]
      + Row.wrapped(text, width: width, indent: indent + 1) + [.blank]
  }
}
