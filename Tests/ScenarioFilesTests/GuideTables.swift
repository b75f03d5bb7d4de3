import Foundation
import GuidePages
import Wording

@testable import ScenarioFiles

/// The tables of the guides that tell what some fields mean, made of the descriptions of the files.
///
/// Above each stands which: `<!-- fields: petition id arrives; sender kind -->`.
struct GuideTables {
  let language: Language

  static let mark = "<!-- fields: "

  /// The guide as it is, and as it would be with its tables made anew.
  func texts() throws -> (now: String, made: String) {
    let now = try String(contentsOf: file, encoding: .utf8)
    var made: [String] = []
    var rest = now.components(separatedBy: "\n")[...]
    while let line = rest.popFirst() {
      made.append(line)
      guard line.hasPrefix(Self.mark) else { continue }
      made += [""] + table(line.dropFirst(Self.mark.count))
      rest = rest.drop { $0.isEmpty }.drop { $0.hasPrefix("|") }
    }
    return (now, made.joined(separator: "\n"))
  }

  var file: URL { GuidePage.folder.appending(path: "author-guide-\(language.rawValue).md") }

  private func table(_ wanted: Substring) -> [String] {
    let rows = wanted.replacing(" -->", with: "").split(separator: ";")
      .flatMap { part -> [String] in
        let words = part.split(separator: " ")
        guard let record = FormatPage.records().first(where: { $0.name == words.first ?? "" })
        else {
          return ["no record \(part)"]
        }
        return words.dropFirst().map { key in
          record.fields.first { $0.key == key }.map(row) ?? "no field \(key)"
        }
      }
    let head = "| " + Phrase("mục | nghĩa", "field | meaning")[language] + " |"
    return [head, "|---|---|"] + rows
  }

  private func row(_ field: FormatField) -> String {
    "| `\(field.key)` | \(FormatPage(language: language).meaning(of: field)) |"
  }
}
