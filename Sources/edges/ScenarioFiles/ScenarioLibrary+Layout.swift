package import Diagnostics
import Disk
import YAML

/// A file as it stands, and as it would stand in the one layout.
package struct FileLayout: Sendable {
  /// What became of it.
  package enum Outcome: Sendable {
    case inLayout
    case differs(laidOut: String)
    /// It has faults, each with its line; it stays as it is.
    case faulty([(diagnostic: Diagnostic, line: String?)])
    /// Laid out it would say something else; it stays as it is.
    case wouldChange
  }

  package let path: String
  package let outcome: Outcome
}

extension ScenarioLibrary {
  /// Lays out files, and all `.yaml` files in folders and their folders, without writing any.
  ///
  /// - Returns: The files in the order in which they were found, and what of the paths could not be entered or read.
  package static func layouts(of paths: [String]) -> (files: [FileLayout], unread: DiagnosticList) {
    var walk = Walk()
    for path in paths { walk.add(path) }
    var files: [FileLayout] = []
    for path in walk.files {
      do throws(DiskError) {
        let bytes = try Files.read(path, bytesMaximum: Limits.fileByteMaximum)
        files.append(FileLayout(path: path, outcome: outcome(of: bytes, path)))
      } catch {
        walk.findings.add(
          FileSource.Failure(error).finding(path: path), at: SourceLocation(startOf: path))
      }
    }
    return (files, walk.findings.list)
  }

  private static func outcome(of bytes: [UInt8], _ path: String) -> FileLayout.Outcome {
    let parsed = parse(bytes: bytes, file: path)
    do throws(LayoutFailure) {
      let text = try parsed.laidOut()
      return Array(text.utf8) == bytes ? .inLayout : .differs(laidOut: text)
    } catch {
      switch error {
      case .wouldChange: return .wouldChange
      case .faulty:
        return .faulty(
          parsed.diagnostics.map { ($0, parsed.line($0.location.position.line)) })
      }
    }
  }
}
