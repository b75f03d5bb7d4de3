import JSON
import Storage

/// What lies under a seal: a line of JSON, and files.
struct Payload {
  /// The most files; the closed set of a scenario has about a dozen.
  private static let filesMaximum = 1_000

  let manifest: JSONValue
  let materials: [Material]

  init(_ members: [JSONMember], _ materials: [Material]) {
    let files = materials.map { file -> JSONValue in
      ["path": .text(file.path), "bytes": .integer(Int64(file.bytes.count))]
    }
    manifest = .object(members + [JSONMember("files", .array(files))])
    self.materials = materials
  }

  var bytes: [UInt8] {
    Array((manifest.canonicalText + "\n").utf8) + materials.flatMap(\.bytes)
  }

  /// Reads what was under a seal; nil where it is not what this program puts there.
  init?(reading bytes: [UInt8]) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
      let text = String(validating: bytes[..<end], as: UTF8.self),
      let manifest = try? JSONValue.parse(text, byteLimit: SealedExam.bytesMaximum),
      let files = manifest["files"]?.array, files.count <= Self.filesMaximum
    else { return nil }
    var rest = bytes[(end + 1)...]
    var materials: [Material] = []
    for file in files {
      guard let path = file["path"]?.text, let count = file["bytes"]?.integer,
        0...Int64(min(rest.count, StoreBounds.rowBytes)) ~= count
      else { return nil }
      materials.append(Material(path: path, bytes: Array(rest.prefix(Int(count)))))
      rest = rest.dropFirst(Int(count))
    }
    guard rest.isEmpty else { return nil }
    self.manifest = manifest
    self.materials = materials
  }
}
