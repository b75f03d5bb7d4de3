import Foundation
import FoundationXML
import Gzip

/// The parts of a file that a workbook consists of, unpacked.
///
/// They lie in a ZIP archive. Each is deflated, with the length and the checksum beside it that a gzip
/// stream has behind it, so that the house's reader of gzip unpacks it.
struct PackedFile {
  private(set) var parts: [String: String] = [:]

  init(_ bytes: [UInt8]) throws {
    func number(_ place: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    guard let end = (0...(bytes.count - 22)).last(where: { number($0, 4) == 0x0605_4b50 }) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    var place = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      let (packed, nameLength) = (number(place + 20, 4), number(place + 28, 2))
      let name = String(decoding: bytes[place + 46..<place + 46 + nameLength], as: UTF8.self)
      let local = number(place + 42, 4)
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      let content = Array(bytes[start..<start + packed])
      let isStored = number(place + 10, 2) == 0
      let text = isStored ? content : try Self.unpack(content, bytes, at: place)
      parts[name] = String(decoding: text, as: UTF8.self)
      place += 46 + nameLength + number(place + 30, 2) + number(place + 32, 2)
    }
  }

  private static func unpack(_ packed: [UInt8], _ bytes: [UInt8], at place: Int) throws -> [UInt8] {
    let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    let stream = head + packed + bytes[place + 16..<place + 20] + bytes[place + 24..<place + 28]
    var reader = try GzipReader()
    var (text, position) = ([UInt8](), 0)
    while true {
      let piece = try reader.unpack(stream, from: &position)
      text += piece
      if piece.isEmpty { break }
    }
    try reader.finish()
    return text
  }
}

/// A sheet as a program that opens the file sees it.
struct ReadSheet: Equatable {
  enum Value: Equatable {
    case text(String)
    case number(Double)
    case formula(String)
  }

  fileprivate(set) var cells: [String: Value] = [:]
  fileprivate(set) var filter: String?
  fileprivate(set) var frozenRows: Int?

  subscript(_ place: String) -> Value? { cells[place] }
}

/// A workbook as a program that opens the file sees it.
struct ReadWorkbook {
  let names: [String]
  let sheets: [ReadSheet]
  let file: PackedFile

  init(_ bytes: [UInt8]) throws {
    file = try PackedFile(bytes)
    let book = Elements(file.parts["xl/workbook.xml"] ?? "")
    names = book.all.filter { $0.name == "sheet" }.compactMap { $0.attributes["name"] }
    let strings = Self.strings(Elements(file.parts["xl/sharedStrings.xml"] ?? ""))
    let file = file
    sheets = names.indices.map { index in
      Self.sheet(Elements(file.parts["xl/worksheets/sheet\(index + 1).xml"] ?? ""), strings)
    }
  }

  /// The sheet of a name.
  func sheet(_ name: String) -> ReadSheet? { names.firstIndex(of: name).map { sheets[$0] } }

  private static func strings(_ elements: Elements) -> [String] {
    elements.all.filter { $0.name == "t" }.map(\.text)
  }

  private static func sheet(_ elements: Elements, _ strings: [String]) -> ReadSheet {
    var sheet = ReadSheet()
    var cell = (place: "", type: "")
    for element in elements.all {
      switch element.name {
      case "c": cell = (element.attributes["r"] ?? "", element.attributes["t"] ?? "n")
      case "v":
        sheet.cells[cell.place] =
          cell.type == "s"
          ? Int(element.text).map { .text(strings[$0]) } : Double(element.text).map { .number($0) }
      case "f": sheet.cells[cell.place] = .formula(element.text)
      case "autoFilter": sheet.filter = element.attributes["ref"]
      case "pane": sheet.frozenRows = element.attributes["ySplit"].flatMap(Int.init)
      default: break
      }
    }
    return sheet
  }
}

/// The elements of an XML text in the order in which they begin, each with the text right inside it.
final class Elements: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  private(set) var all: [Element] = []
  private var open: [Int] = []

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    _ = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(all.count)
    all.append(Element(name: name, attributes: attributes))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let place = open.last { all[place].text += text }
  }
}
