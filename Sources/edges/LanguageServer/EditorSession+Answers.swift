import Diagnostics
import JSON
import ScenarioFiles
import Wording

// What an editor asks about a place of a text.

extension EditorSession {
  /// The file that a request is about, its text, and the place that it names.
  private func place(
    _ params: JSONValue
  ) throws(RPCError) -> (path: String, text: EditedText, place: EditedPlace)? {
    guard let document = params["textDocument"]?["uri"]?.text, let position = params["position"]
    else { throw .wrongParams }
    guard let path = DocumentURI.path(of: document), let text = documents[path]?.text else {
      return nil
    }
    guard let place = encoding.place(of: position, in: text) else { throw .wrongParams }
    return (path, text, place)
  }

  func completions(_ params: JSONValue) throws(RPCError) -> JSONValue {
    guard let (path, text, place) = try place(params),
      let found = bench.completions(at: path, place)
    else { return .null }
    let range = encoding.range(of: found.word, in: text)
    let items = found.items.enumerated().map { number, item in
      shown(item, number, found.typed, range)
    }
    // What comes next is found anew: no editor finds names by their words without marks.
    return ["isIncomplete": true, "items": .array(items)]
  }

  private func shown(
    _ item: Completion, _ number: Int, _ typed: String, _ range: JSONValue
  ) -> JSONValue {
    let kind: Int64 =
      switch item.kind {
      case .field: 5
      case .word: 20
      case .reference: 18
      case .file: 17
      case .text: 1
      }
    let digits = String(number)
    var members: [JSONMember] = [
      JSONMember("label", .text(item.label)), JSONMember("kind", .integer(kind)),
      JSONMember(
        "sortText", .text(String(repeating: "0", count: max(0, 4 - digits.count)) + digits)),
      JSONMember("filterText", .text(typed.isEmpty ? item.label : typed)),
      JSONMember("insertTextMode", 1),
      JSONMember("textEdit", ["range": range, "newText": .text(item.inserted)]),
    ]
    if let detail = item.detail { members.append(JSONMember("detail", .text(detail))) }
    if let documentation = item.documentation {
      members.append(
        JSONMember("documentation", ["kind": "plaintext", "value": .text(documentation)]))
    }
    return .object(members)
  }

  func hover(_ params: JSONValue) throws(RPCError) -> JSONValue {
    guard let (path, text, place) = try place(params), let found = bench.hover(at: path, place)
    else { return .null }
    return [
      "contents": ["kind": "markdown", "value": .text(found.markdown)],
      "range": encoding.range(of: found.word, in: text),
    ]
  }

  func definition(_ params: JSONValue) throws(RPCError) -> JSONValue {
    guard let (path, _, place) = try place(params),
      let found = bench.definition(at: path, place)
    else { return .null }
    let other = documents[found.file]?.text ?? bench.text(at: found.file) ?? EditedText([])
    let start = other.place(of: found.position)
    let end = other.place(found.length, charactersBehind: start)
    return [
      "uri": .text(documents[found.file]?.uri ?? DocumentURI.uri(of: found.file)),
      "range": encoding.range(of: start..<max(start, end), in: other),
    ]
  }

  /// The changes that bring a text into the one layout; nothing where it cannot be laid out.
  func formatting(_ params: JSONValue) throws(RPCError) -> JSONValue {
    guard let uri = params["textDocument"]?["uri"]?.text else { throw .wrongParams }
    guard let path = DocumentURI.path(of: uri), let text = documents[path]?.text,
      bench.isOwn(path), let laidOut = bench.laidOut(path)
    else { return .null }
    guard let (range, new) = text.change(into: EditedText(Array(laidOut.utf8))) else { return [] }
    return [["range": encoding.range(of: range, in: text), "newText": .text(new)]]
  }

  /// The mending of what can be mended in one way only.
  func actions(_ params: JSONValue) throws(RPCError) -> JSONValue {
    guard let uri = params["textDocument"]?["uri"]?.text, let asked = params["range"] else {
      throw .wrongParams
    }
    guard let path = DocumentURI.path(of: uri), let text = documents[path]?.text,
      let range = encoding.range(of: asked, in: text)
    else { return .null }
    return .array(
      board.diagnostics(of: path).compactMap { diagnostic in
        let place = text.range(of: diagnostic)
        guard place.lowerBound <= range.upperBound, range.lowerBound <= place.upperBound else {
          return nil
        }
        return action(mending: diagnostic, in: text, uri)
      })
  }

  private func action(
    mending diagnostic: Diagnostic, in text: EditedText, _ uri: String
  ) -> JSONValue? {
    let line = String(decoding: text.line(diagnostic.location.position.line - 1), as: UTF8.self)
    guard let (old, new) = board.change(mending: diagnostic, in: line) else { return nil }
    let start = text.place(of: diagnostic.location.position)
    let end = text.place(old.count, charactersBehind: start)
    let edit: JSONValue = [
      "range": encoding.range(of: start..<max(start, end), in: text), "newText": .text(new),
    ]
    let title =
      new.isEmpty
      ? Phrase("Bỏ ký tự ẩn này", "Remove this hidden character")
      : Phrase("Sửa thành “\(new)”", "Change it to “\(new)”")
    return [
      "title": .text(title[bench.language]), "kind": "quickfix", "isPreferred": true,
      "diagnostics": [shown(diagnostic, in: text)],
      "edit": ["changes": .object([JSONMember(uri, [edit])])],
    ]
  }
}

extension EditedText {
  /// The lines that differ from those of another text, and what stands in their place there; nothing
  /// where none differ.
  fileprivate func change(into other: EditedText) -> (range: Range<EditedPlace>, new: String)? {
    guard bytes != other.bytes else { return nil }
    let (mine, others) = (lines, other.lines)
    var start = 0
    while start < min(mine.count, others.count), mine[start] == others[start] { start += 1 }
    var last = 0
    while last < min(mine.count, others.count) - start,
      mine[mine.count - 1 - last] == others[others.count - 1 - last]
    {
      last += 1
    }
    let new = others[start..<others.count - last].joined()
    let end = last == 0 ? end : EditedPlace(line: mine.count - last, byte: 0)
    // Behind the last line break there is one line more, which is empty.
    let begin = start == mine.count ? self.end : EditedPlace(line: start, byte: 0)
    return (begin..<max(begin, end), String(decoding: Array(new), as: UTF8.self))
  }

  /// The lines with their line breaks.
  private var lines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...offset])
      start = offset + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }
}
