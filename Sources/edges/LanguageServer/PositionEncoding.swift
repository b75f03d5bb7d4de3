import JSON
import ScenarioFiles

/// In what an editor counts along a line.
enum PositionEncoding: String {
  case utf8 = "utf-8"
  case utf16 = "utf-16"

  /// The bytes that so many units of a line take, or the whole line.
  func bytes(_ units: Int, of line: ArraySlice<UInt8>) -> Int {
    switch self {
    case .utf8: return max(0, min(units, line.count))
    case .utf16:
      var (left, bytes) = (units, 0)
      for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
        let width = UTF16.width(scalar)
        if left < width { break }
        left -= width
        bytes += UTF8.width(scalar)
      }
      return bytes
    }
  }

  /// The units that the first bytes of a line take.
  func units(_ bytes: Int, of line: ArraySlice<UInt8>) -> Int {
    switch self {
    case .utf8: bytes
    case .utf16: String(decoding: line.prefix(bytes), as: UTF8.self).utf16.count
    }
  }
}

extension PositionEncoding {
  /// The place of a position in a text; what lies outside is taken for the end of the line or of the text.
  func place(of position: JSONValue, in text: EditedText) -> EditedPlace? {
    guard let line = position["line"]?.integer, let unit = position["character"]?.integer,
      line >= 0, unit >= 0
    else { return nil }
    guard line < text.lineCount else { return text.end }
    let number = Int(line)
    return EditedPlace(
      line: number, byte: bytes(Int(clamping: unit), of: text.line(number)))
  }

  func range(of range: JSONValue, in text: EditedText) -> Range<EditedPlace>? {
    guard let start = range["start"].flatMap({ place(of: $0, in: text) }),
      let end = range["end"].flatMap({ place(of: $0, in: text) })
    else { return nil }
    return min(start, end)..<max(start, end)
  }

  func position(of place: EditedPlace, in text: EditedText) -> JSONValue {
    let units = units(place.byte, of: text.line(place.line))
    return ["line": .integer(Int64(place.line)), "character": .integer(Int64(units))]
  }

  func range(of range: Range<EditedPlace>, in text: EditedText) -> JSONValue {
    [
      "start": position(of: range.lowerBound, in: text),
      "end": position(of: range.upperBound, in: text),
    ]
  }
}
