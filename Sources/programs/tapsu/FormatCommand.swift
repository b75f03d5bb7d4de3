import CommandOptions
import Diagnostics
import Disk
import ScenarioFiles
import Wording

/// Brings files into one layout: `tapsu fmt FILE|FOLDER…`.
struct FormatCommand {
  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    let (files, unread) = ScenarioLibrary.layouts(of: operands)
    for diagnostic in unread {
      Output.show(diagnostic.render(language: language, sourceLine: nil))
    }
    var (changed, left) = (0, unread.count)
    for file in files {
      switch file.outcome {
      case .inLayout: continue
      case .differs(let text):
        changed += 1
        if !options.has("check") { try write(text, to: file.path) }
        Output.say(file.path.onOneLine)
      case .faulty(let faults):
        left += 1
        for fault in faults {
          Output.show(fault.diagnostic.render(language: language, sourceLine: fault.line))
        }
      case .wouldChange:
        left += 1
        Output.complain(
          Phrase(
            "\(file.path.onOneLine): để nguyên, vì xếp lại thì nội dung đổi khác.",
            "\(file.path.onOneLine): left as it is; laid out it would say something else.")[
              language])
      }
    }
    tell(files.count, changed, left)
    if left > 0 || changed > 0 && options.has("check") {
      throw Failure(status: files.isEmpty ? .noInput : .badData, lines: [])
    }
  }

  private func tell(_ count: Int, _ changed: Int, _ left: Int) {
    let verb =
      options.has("check")
      ? Phrase("chưa đúng kiểu", "to be laid out") : Phrase("xếp lại", "laid out")
    let rest =
      left == 0
      ? Phrase(verbatim: "") : Phrase(", \(left) tệp để nguyên", ", \(left) left as they are")
    Output.say(
      (Phrase("\(count) tệp, \(changed) tệp ", "\(count.counted("file")), \(changed) ") + verb
        + rest)[language])
  }

  private func write(_ text: String, to path: String) throws(Failure) {
    do throws(DiskError) {
      try Files.deliver(path, Array(text.utf8))
    } catch {
      throw Failure(
        status: .cannotCreate,
        lines: [
          Phrase(
            "Không ghi được tệp “\(path.onOneLine)”.",
            "The file “\(path.onOneLine)” cannot be written.")[language]
        ])
    }
  }
}
