import Diagnostics
package import ScenarioFiles
import Wording

/// The file of a scenario that its author looks at, read as often as it is saved.
package struct PreviewFile: Sendable {
  let library: ScenarioLibrary
  let path: String

  package init(_ path: String, in library: ScenarioLibrary) {
    self.library = library
    self.path = path
  }

  /// The scenario as it stands in the file now.
  package func read() -> LoadResult { library.load(file: path) }

  /// Where anything lies that the scenario is read from.
  var folders: Set<String> { library.foldersRead(byChecking: [path]) }
}

extension LoadResult {
  /// Why it cannot be played, in one line: the code, the place and the sentence of the first error.
  var fault: Phrase {
    let errors = diagnostics.filter { $0.severity == .error }
    guard let first = errors.first else { return Phrase("không đọc được", "it cannot be read") }
    let position = first.location.position
    let file = first.location.file.split(separator: "/").last.map(String.init) ?? ""
    let place = "\(first.code) \(file):\(position.line):\(position.column) "
    let more = errors.count == 1 ? "" : " (+\(errors.count - 1))"
    return Phrase(
      place + first.message.vietnamese + more, place + first.message.english + more)
  }
}
