import JSON
import Wording

/// One value of a file of JSON, cut out before anybody asks what it says, so that a bad one harms no
/// other.
struct JSONPiece {
  let bytes: ArraySlice<UInt8>
  let place: ImportPlace

  /// What it says, or what is wrong with it and where.
  func value() -> Result<JSONValue, Trouble> {
    guard bytes.count <= ImportLimits.rowByteMaximum else {
      return .failure(Trouble(finding: .rowTooLong, place: place))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .failure(Trouble(finding: .notText, place: place))
    }
    do throws(JSONError) {
      return .success(try JSONValue.parse(text, numbers: .othersAsWritten))
    } catch {
      let end = min(bytes.endIndex, bytes.startIndex + error.offset)
      return .failure(
        Trouble(
          finding: .malformed(error), place: place.advanced(over: bytes[bytes.startIndex..<end])))
    }
  }

  struct Trouble: Error {
    let finding: ImportFinding
    let place: ImportPlace
  }

  /// Where the value says something of a key, or where it begins.
  func place(of key: String) -> ImportPlace {
    guard let found = bytes.firstRange(of: Array("\"\(key)\"".utf8)) else { return place }
    return place.advanced(over: bytes[bytes.startIndex..<found.lowerBound])
  }
}

extension ArraySlice<UInt8> {
  /// The file without the mark that some programs put at its begin.
  var withoutMark: ArraySlice<UInt8> { starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self }

  var firstVisible: UInt8? { first { $0 != 0x20 && !(0x09...0x0D ~= $0) } }

  /// The values of JSON Lines: one on each line that is not blank.
  var jsonLines: [JSONPiece] {
    var pieces: [JSONPiece] = []
    var number = 0
    for line in split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == 0x0D ? line.dropLast() : line
      guard line.firstVisible != nil else { continue }
      pieces.append(JSONPiece(bytes: line, place: ImportPlace(line: number, column: 1)))
    }
    return pieces
  }

  /// The values of an array, wherever its brackets lead: an end that is missing is told by the last.
  ///
  /// A string ends with its line, so that a quotation mark that is missing harms one value alone.
  var jsonElements: [JSONPiece] {
    guard let opening = firstIndex(of: UInt8(ascii: "[")) else { return [] }
    var pieces: [JSONPiece] = []
    var place = ImportPlace.start.advanced(over: self[...opening])
    var start: (index: Int, place: ImportPlace)?
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    func end(_ index: Int) {
      if let begun = start, self[begun.index..<index].firstVisible != nil {
        pieces.append(JSONPiece(bytes: self[begun.index..<index], place: begun.place))
      }
      start = nil
    }
    for index in (opening + 1)..<endIndex {
      let byte = self[index]
      defer { place = place.advanced(over: self[index...index]) }
      if start == nil, byte != 0x20, !(0x09...0x0D ~= byte), byte != UInt8(ascii: ",") {
        if byte == UInt8(ascii: "]") { return pieces }
        start = (index, place)
      }
      if isQuoted {
        if byte == 0x0A || byte == 0x22 && !isEscaped { isQuoted = false }
        isEscaped = byte == 0x5C && !isEscaped
        continue
      }
      switch byte {
      case 0x22: (isQuoted, isEscaped) = (true, false)
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]") where depth == 0:
        end(index)
        return pieces
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth = Swift.max(0, depth - 1)
      case UInt8(ascii: ",") where depth == 0: end(index)
      default: break
      }
    }
    end(endIndex)
    return pieces
  }
}

extension JSONValue {
  /// What stands here as a text that says something, numbers as they are written.
  var asText: String? {
    let text: String? =
      switch self {
      case .text(let text): text
      case .integer(let number): String(number)
      case .null, .bool, .decimal, .array, .object: nil
      }
    return text.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
  }
}
