import JSON
import ScenarioFiles
import Wording

/// Prints what editors and validators are told of scenario files: `tapsu schema [KIND]`.
struct SchemaCommand {
  private let environment: Environment

  init(_ environment: Environment) {
    self.environment = environment
  }

  func run(_ operands: [String]) throws(Failure) {
    let language = environment.language
    let schema = FileSchema(language)
    guard let word = operands.first else { return Output.show(schema.value(of: nil).prettyText) }
    guard let kind = FileKind(rawValue: word) else {
      let list = OptionSyntax.alternatives(FileKind.allCases.map(\.rawValue))
      let sentence = Phrase(
        "Không có loại tệp “\(word.onOneLine)”; ghi \(list.vietnamese).",
        "There is no kind of file “\(word.onOneLine)”; write \(list.english).")
      throw Failure(status: .usage, lines: [sentence[language]])
    }
    Output.show(schema.value(of: kind).prettyText)
  }
}
