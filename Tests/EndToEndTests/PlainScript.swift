import Petitions
import Simulation
import Wording

/// What a person would type at the plain desk for an input.
enum PlainScript {
  static func lines(_ input: Input) -> [String] {
    switch input {
    case .tick, .clockLeapt, .ordered: []
    case .wait: ["cho"] + agreed
    case .finish: ["xong"] + agreed
    case .act(let action, let petition): lines(action, "\(petition)")
    }
  }

  /// The answer to the question that may come before; where none comes it means nothing.
  static let agreed = ["co"]

  private static func lines(_ action: Action, _ number: String) -> [String] {
    switch action {
    case .open: ["mo \(number)"]
    case .ask(let facts, let text):
      ["hoi \(number) " + facts.map(\.name.vietnamese).joined(separator: ", ")] + written(text)
        + agreed
    case .classify(let kind, let box):
      ["loai \(number) \(kind.rawValue)" + (box.map { ", \($0.rawValue)" } ?? "")]
    case .accept: ["nhan \(number)"]
    case .decline(let reason, let text):
      ["tuchoi \(number) \(reason.rawValue)"] + written(text) + agreed
    case .sendBack(let defect, let text):
      ["traloi \(number) \(defect.rawValue)"] + written(text)
    case .inform(let text): ["tiendo \(number)"] + written(text) + agreed
    case .forward(let unit, let note):
      noted("chuyen \(number)", unit, note) + agreed
    case .return(let unit, let note): noted("tra \(number)", unit, note) + agreed
    case .reportUp(let unit, let note): noted("baolen \(number)", unit, note) + agreed
    case .consult(let unit, let question): noted("layykien \(number)", unit, question) + agreed
    case .assess(let assessment):
      [
        "danhgia \(number) \(assessment.conclusion.rawValue): "
          + assessment.failed.map(\.rawValue).joined(separator: ", ")
      ]
    case .approve: ["ky \(number)"] + agreed
    case .reject(let faults, let text):
      ["bac \(number) " + faults.map(\.rawValue).joined(separator: ", ")] + written(text) + agreed
    case .merge(let other): ["gop \(number) \(other)"] + agreed
    case .split(let text): ["tach \(number)"] + written(text) + agreed
    case .markUrgent: ["khan \(number)"] + agreed
    case .redact(let parts): ["che \(number) " + parts.joined(separator: ";")]
    case .draft(let text): ["soan \(number)"] + written(text)
    case .submit: ["trinh \(number)"] + agreed
    case .send: ["gui \(number)"] + agreed
    case .publish: ["congkhai \(number)"] + agreed
    case .sync: ["dongbo \(number)"]
    case .remind(let text): ["dondoc \(number)"] + written(text)
    case .extend(let reason): ["giahan \(number)"] + written(reason) + agreed
    case .apologise(let text): ["xinloi \(number)"] + written(text) + agreed
    case .note(let text): ["ghi \(number)"] + written(text)
    case .flag(let text): ["bao \(number)"] + written(text)
    }
  }

  private static func noted(_ command: String, _ unit: UnitID, _ note: String) -> [String] {
    ["\(command) \(unit): " + note.split(separator: "\n").joined(separator: " ")]
  }

  private static func written(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + ["."]
  }
}
