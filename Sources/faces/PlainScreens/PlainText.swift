import Petitions
import Scenarios
import Simulation
import Wording

/// The catalogue of what the plain desk says.
enum PlainText {
  static let startHint = Phrase(
    "Gõ \"ds\" để xem hộp thư, \"giup\" để xem các lệnh.",
    "Type \"list\" for the inbox, \"help\" for the commands.")
  static let notUnderstood = Phrase(
    "Chưa hiểu lệnh này. Gõ \"giup\" để xem các lệnh.",
    "That command is not known. Type \"help\" for the commands.")
  static let whichPetition = Phrase(
    "Hãy nêu số phản ánh, ví dụ: mo 01", "Name a petition, for example: open 01")
  static let writeText = Phrase(
    "Gõ nội dung; kết thúc bằng một dòng chỉ có dấu chấm.",
    "Type the text; end it with a line that is a single full stop.")
  static let textLost = Phrase("Nội dung bạn vừa gõ:", "What you had typed:")
  static let whatToHide = Phrase(
    "Gõ những đoạn cần che, đúng từng chữ, cách nhau bằng dấu chấm phẩy: che 01 Lê Văn Ba; số 12",
    "Type what to hide, letter by letter, with semicolons between: redact 01 Lê Văn Ba; số 12")
  static let chooseOne = Phrase("Hãy chọn trong các mục sau:", "Choose among these:")
  static let chooseUnit = Phrase("Hãy nêu rõ một đơn vị:", "Name one unit:")
  static func moreUnits(_ count: Int) -> Phrase {
    Phrase(
      "  … và \(count) đơn vị khác; hãy gõ tên đơn vị, hoặc việc cần giải quyết.",
      "  … and \(count) more; type a unit’s name, or what the matter is.")
  }
  static let emptyInbox = Phrase("Hộp thư đang trống.", "The inbox is empty.")
  static let noDeadline = Phrase("Chưa có hạn nào đang chạy.", "No deadline is running.")
  static let nothingFound = Phrase(
    "Cẩm nang không có mục nào khớp.", "The handbook has no entry for that.")
  static let violation = Phrase("CHƯA ĐÚNG", "NOT RIGHT")
  static let left = Phrase(
    "Đã lưu. Lần sau chạy lại để làm tiếp.", "Saved. Start again to go on.")

  static func author(_ author: LetterAuthor, _ scenario: Scenario) -> Phrase {
    switch author {
    case .citizen: Phrase("Công dân", "Citizen")
    case .officer: Phrase("Bạn", "You")
    case .unit(let id): Phrase(verbatim: scenario.units.unit(id)?.name ?? id.text)
    case .leader: Phrase("Lãnh đạo", "Leader")
    }
  }

  static func help(_ language: Language) -> [String] {
    let word = language == .vietnamese ? 0 : 1
    let desk = [
      Phrase("ds: hộp thư", "list: the inbox"),
      Phrase("xem [số]: phản ánh và hồ sơ", "show [number]: a petition and its file"),
      Phrase("han [số]: các hạn đang chạy", "deadlines [number]: what is running"),
      Phrase("cẩm nang [từ]: tra quy tắc", "handbook [words]: look rules up"),
      Phrase("cho: đợi việc tiếp theo", "wait: until something happens"),
      Phrase("xong: kết thúc ca", "finish: end the shift"),
      Phrase("thoat: lưu lại, làm tiếp sau", "quit: save and go on later"),
    ].map { $0[language] }
    let verbs = PlainCommand.words.map { "\($0.words[word]): \($0.verb.name[language])" }
    let examples = [
      Phrase("Ví dụ: loai 01 phản ánh", "Example: classify 01 feedback"),
      Phrase("       chuyen 01 sở xây dựng: ghi chú", "         forward 01 so xay dung: a note"),
      Phrase("       hoi 01 họ tên, địa chỉ", "         ask 01 name, address"),
      Phrase("       che 01 Lê Văn Ba; số 12", "         redact 01 Lê Văn Ba; số 12"),
    ].map { $0[language] }
    return desk + verbs + examples
  }
}
