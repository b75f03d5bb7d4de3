import Randomness
import Testing

@testable import XML

@Suite struct `An XML document` {
  private static let names = ["log", "event", "string", "key", "value"]

  /// Its tags as text, and the failure if there was one.
  private func read(_ text: String, by step: Int = 4096) throws -> (tags: [String], XMLError?) {
    try read(Array(text.utf8), by: step)
  }

  private func read(_ bytes: [UInt8], by step: Int) throws -> (tags: [String], XMLError?) {
    var reader = try XMLReader(names: Self.names)
    var tags: [String] = []
    var places = XMLPlaces()
    var start = 0
    while start <= bytes.count {
      let end = min(start + step, bytes.count)
      let batch = reader.read(start == end ? [] : Array(bytes[start..<end]))
      places.enter(batch)
      for event in batch.events {
        let name = event.name.map { Self.names[$0] } ?? "?"
        guard event.kind == .start else {
          tags.append("/" + name)
          continue
        }
        let attributes = batch.attributes[event.attributes].map {
          " \(Self.names[$0.name])=" + String(decoding: batch.bytes[$0.value], as: UTF8.self)
        }
        let place = places.place(of: event)
        tags.append("\(place.line):\(place.column) \(name)" + attributes.joined())
      }
      if let failure = batch.failure { return (tags, failure) }
      if start == end { break }
      start = end
    }
    return (tags, nil)
  }

  @Test(arguments: [1, 2, 5, 4096])
  func `hands out the same tags however it arrives`(step: Int) throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- ghi chú --><log xes.version="1.0">
        <xes:event xmlns:xes="x"><other/><string value="Đã&#10;nhận &lt;&amp;" key="a"/></xes:event>
      </log>
      """

    let (tags, failure) = try read(text, by: step)

    #expect(failure == nil)
    #expect(
      tags == [
        "2:17 log", "3:3 event", "3:28 ?", "/?", "3:36 string value=Đã\nnhận <& key=a", "/string",
        "/event", "/log",
      ])
  }

  @Test(arguments: [1, 2, 3, 7, 4096])
  func `counts lines as they end on any machine, and columns as people do`(step: Int) throws {
    let text = "<log>\r\n<event/>\r<event/>\n\r\n  đ<event/><!--\r\n--><event/></log>"

    let (tags, failure) = try read(text, by: step)

    #expect(failure == nil)
    #expect(
      tags.filter { !$0.hasPrefix("/") } == [
        "1:1 log", "2:1 event", "3:1 event", "5:4 event", "6:4 event",
      ])
  }

  @Test func `stops at a document type, so that no entity is declared`() throws {
    let laughs = #"<!DOCTYPE log [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><log key="&b;"/>"#

    let (tags, failure) = try read(laughs)

    #expect(tags == [])
    #expect(failure == XMLError(kind: .documentTypeRefused, line: 1, column: 15))
  }

  @Test func `stops at an entity that nobody declared`() throws {
    let (_, failure) = try read("<log>&evil;</log>")

    #expect(failure == XMLError(kind: .malformed("undefined entity"), line: 1, column: 6))
  }

  @Test func `stops at another encoding`() throws {
    let (_, failure) = try read("<?xml version='1.0' encoding='windows-1258'?><log/>")

    #expect(failure?.kind == .encodingRefused)
  }

  @Test func `stops at bytes that are no UTF-8`() throws {
    let (_, failure) = try read(Array("<log>\n<event key='a".utf8) + [0xFF], by: 4096)

    #expect(failure?.kind == .invalidCharacter)
    #expect(failure?.line == 2)
  }

  @Test func `stops where elements stand too deep in each other`() throws {
    let (tags, failure) = try read(String(repeating: "<log>", count: 100_000))

    #expect(tags.count == XMLReader.depthMaximum)
    #expect(failure?.kind == .tooDeep(maximum: XMLReader.depthMaximum))
  }

  @Test func `stops at markup without end before it eats memory`() throws {
    let (_, failure) = try read(
      "<log><!--" + String(repeating: "x", count: 3 << 20), by: 64 << 10)

    #expect(failure?.kind == .markupTooLong(byteMaximum: XMLReader.markupByteMaximum))
  }

  @Test(arguments: ["", "<log>", "<log><eve", "<log key='"])
  func `says that it ends too early`(text: String) throws {
    let (_, failure) = try read(text)

    #expect(failure?.kind == .truncated)
  }

  @Test(arguments: 0..<200)
  func `read from random bytes ends in a failure or in tags, never in a trap`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "<log>", "</log>", "<event key='", "'/>", "&lt;", "<!--", "-->", "<", "\u{0}", "é",
    ]
    var bytes: [UInt8] = []
    for _ in 0...random.below(40) { bytes += Array(random.one(of: parts).utf8) }
    bytes[random.below(bytes.count)] = UInt8(random.below(256))

    let (tags, _) = try read(bytes, by: 1 + random.below(20))

    #expect(tags.count <= bytes.count, "seed \(seed)")
  }

  // MARK: - Texts

  /// The texts of the elements that have names, by their names.
  private func texts(of text: String, by step: Int) throws -> (texts: [String], XMLError?) {
    var reader = try XMLReader(names: Self.names, texts: .ofElements)
    let bytes = Array(text.utf8)
    var texts: [String] = []
    for start in stride(from: 0, to: bytes.count, by: step) {
      let batch = reader.read(Array(bytes[start..<min(start + step, bytes.count)]))
      for (index, event) in batch.events.enumerated() {
        guard let range = batch.text(endingAt: index) else { continue }
        let name = event.name.map { Self.names[$0] } ?? "?"
        texts.append("\(name)=" + String(decoding: batch.bytes[range], as: UTF8.self))
      }
      if let failure = batch.failure { return (texts, failure) }
    }
    return (texts, reader.read([]).failure)
  }

  @Test(arguments: [1, 3, 4096])
  func `hands out the text of an element that holds nothing else`(step: Int) throws {
    let (texts, failure) = try texts(
      of: "<log>\n <key>Ổ gà &lt;to&gt;</key><value><![CDATA[a & b]]></value><value/>\n</log>",
      by: step)

    #expect(texts == ["key=Ổ gà <to>", "value=a & b"])
    #expect(failure == nil)
  }

  @Test func `stops at a text without end before it eats memory`() throws {
    let (texts, failure) = try texts(
      of: "<log><key>" + String(repeating: "x", count: 3 << 20), by: 64 << 10)

    #expect(texts == [])
    #expect(failure?.kind == .markupTooLong(byteMaximum: XMLReader.markupByteMaximum))
  }
}
