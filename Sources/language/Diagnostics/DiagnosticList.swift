package import Wording

/// The diagnostics of an input, kept up to a limit and counted beyond it.
///
/// A thousand errors help nobody, and a hostile file could ask for a million. The list remembers
/// that there were more and says so. Where one cause makes the same error at every line, a few of a
/// code are kept, and there is room for others behind them.
package struct DiagnosticList: Hashable, Sendable {
  /// How many diagnostics a list keeps unless told otherwise.
  package static let countMaximum = 100

  private var kept: [Diagnostic] = []
  private let countMaximum: Int
  private let sameCodeMaximum: Int
  /// Of which codes as many as may be are kept, and how many more there were.
  private var surpluses: [Surplus] = []
  /// How many diagnostics were given to the list and not kept.
  package private(set) var omittedCount = 0
  /// How many errors were given to the list, kept or not.
  package private(set) var errorCount = 0

  private struct Surplus: Hashable, Sendable {
    let code: DiagnosticCode
    var count: Int

    var phrase: Phrase { Phrase("\(count) điểm \(code)", "\(count) more like \(code)") }
  }

  package init(
    countMaximum: Int = DiagnosticList.countMaximum, sameCodeMaximum: Int = .max
  ) {
    precondition(
      countMaximum >= 1 && sameCodeMaximum >= 1, "a list that keeps nothing explains nothing")
    self.countMaximum = countMaximum
    self.sameCodeMaximum = sameCodeMaximum
  }

  /// Whether the input must be refused.
  package var hasErrors: Bool { errorCount > 0 }

  /// Whether the next diagnostic would only be counted.
  package var isFull: Bool { kept.count >= countMaximum }

  /// The sentence that closes a full list, or nil when everything was kept.
  package var remark: Phrase? {
    guard omittedCount > 0 else { return nil }
    let others = omittedCount - surpluses.reduce(0) { $0 + $1.count }
    let rest = others > 0 ? [Phrase("\(others) điểm", "\(others) more")] : []
    let counts = (surpluses.map(\.phrase) + rest).joined(separator: ", ")
    return Phrase(
      "còn \(counts.vietnamese) nữa chưa liệt kê; xin sửa các điểm trên rồi kiểm tra lại",
      "\(counts.english) not listed; please fix those above, then check again")
  }

  package mutating func append(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { errorCount += 1 }
    if isSurplus(diagnostic.code) {
      countSurplus(of: diagnostic.code, 1)
      omittedCount += 1
    } else if isFull {
      omittedCount += 1
    } else {
      kept.append(diagnostic)
    }
  }

  private func isSurplus(_ code: DiagnosticCode) -> Bool {
    guard sameCodeMaximum < countMaximum else { return false }
    return surpluses.contains { $0.code == code }
      || kept.count { $0.code == code } >= sameCodeMaximum
  }

  private mutating func countSurplus(of code: DiagnosticCode, _ count: Int) {
    if let place = surpluses.firstIndex(where: { $0.code == code }) {
      surpluses[place].count += count
    } else {
      surpluses.append(Surplus(code: code, count: count))
    }
  }

  package mutating func append(contentsOf other: DiagnosticList) {
    let errorsBefore = errorCount
    for diagnostic in other { append(diagnostic) }
    for surplus in other.surpluses { countSurplus(of: surplus.code, surplus.count) }
    omittedCount += other.omittedCount
    errorCount = errorsBefore + other.errorCount
  }

  /// Puts the diagnostics in the order of the text, file by file in the order first seen.
  package mutating func sortByPosition() {
    var files: [String: Int] = [:]
    for diagnostic in kept where files[diagnostic.location.file] == nil {
      files[diagnostic.location.file] = files.count
    }
    let ordered = kept.enumerated().sorted { left, right in
      let leftPlace = left.element.location
      let rightPlace = right.element.location
      if leftPlace.file != rightPlace.file {
        return files[leftPlace.file, default: 0] < files[rightPlace.file, default: 0]
      }
      if leftPlace.position != rightPlace.position {
        return leftPlace.position < rightPlace.position
      }
      return left.offset < right.offset
    }
    kept = ordered.map(\.element)
  }
}

extension DiagnosticList: RandomAccessCollection {
  package var startIndex: Int { kept.startIndex }
  package var endIndex: Int { kept.endIndex }

  package subscript(position: Int) -> Diagnostic { kept[position] }
}
