import Authoring
import CommandOptions
import Diagnostics
import Disk
import Petitions
import ScenarioFiles
import Scenarios
import Wording
import WorkCalendar

/// Adds a petition to a scenario: `tapsu new petition FILE`.
struct NewPetitionCommand {
  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ path: String) throws(Failure) {
    let result = try environment.libraryForFiles().load(file: path)
    guard let scenario = result.scenario else {
      throw Failure(
        status: .badData, lines: result.diagnostics.map { result.render($0, language: language) })
    }
    let pattern = try pattern()
    let plan: PetitionPlan
    do throws(AdditionRefusal) {
      plan = try PetitionPlan.adding(
        pattern, to: scenario, petitionsMaximum: Bounds.petitions, language)
    } catch {
      throw Failure(status: .badData, lines: [error.phrase(pattern)[language]])
    }
    try add(plan.text, to: path)
    let (id, when, shown) = (plan.id.text, plan.arrives, path.onOneLine)
    Output.say(
      Phrase(
        "Đã thêm phiếu \(id), đến lúc \(when.clock) ngày \(when.date.text), vào \(shown)",
        "Petition \(id), arriving on \(when.date.text) at \(when.clock), was added to \(shown)")[
          language])
    Output.say(
      Phrase(
        "Xem lại giờ của ca có đủ không: tapsu check \(shown)",
        "See whether the shift has time for it: tapsu check \(shown)")[language])
  }

  private func pattern() throws(Failure) -> PetitionPattern {
    let all = PetitionPattern.allCases
    return try Questions(options: options, language: language).choice(
      "pattern", Phrase("Thêm phiếu nào?", "Which petition?"), of: all,
      named: all.map(\.rawValue), as: all.map(\.named))
  }

  private func add(_ item: String, to path: String) throws(Failure) {
    let shown = path.onOneLine
    var refusal = Phrase(
      "“\(shown)” để nguyên: mục petitions không viết mỗi phiếu một gạch đầu dòng.",
      "“\(shown)” is left as it is: its petitions are not written as items on lines of their own.")
    var status = ExitStatus.badData
    do throws(DiskError) {
      let bytes = try Files.read(path, bytesMaximum: ScenarioLibrary.fileBytesMaximum)
      if let added = ScenarioLibrary.adding(item: item, to: bytes) {
        return try Files.deliver(path, added)
      }
    } catch {
      refusal = Phrase(
        "Không ghi được tệp “\(shown)”.", "The file “\(shown)” cannot be written.")
      status = .cannotCreate
    }
    throw Failure(status: status, lines: [refusal[language]])
  }
}

extension AdditionRefusal {
  /// What keeps a petition of the pattern out.
  fileprivate func phrase(_ pattern: PetitionPattern) -> Phrase {
    let word = pattern.rawValue
    return switch self {
    case .otherDesk:
      Phrase(
        "Các mẫu viết cho bàn tiếp nhận; tình huống này ở bàn khác.",
        "The patterns are for the reception desk; this scenario is at another.")
    case .noWard:
      Phrase(
        "Danh mục cơ quan của tình huống không có phường đặt ra nào vào ngày ấy, hay không có nơi quy định mức phí.",
        "The scenario’s list of units has none of the invented wards on that day, or nobody who sets fees."
      )
    case .nothingToRepeat:
      Phrase(
        "Không có phản ánh nào còn gộp vào được: cần một phiếu phản ánh được trả lời, người gửi có tên và số máy.",
        "There is no feedback left to merge into: it takes one that is answered, with a name and a number."
      )
    case .noTaleLeft:
      Phrase(
        "Tình huống đã có mọi chuyện của mẫu \(word).",
        "The scenario has every tale of the pattern \(word).")
    case .full:
      Phrase("Tình huống đã đủ phiếu.", "The scenario is full.")
    }
  }
}
