import JSON

extension ScrollPlace {
  /// The place as a bookmark keeps it.
  var json: JSONValue {
    ["block": .integer(Int64(block)), "row": .integer(Int64(row)), "end": .bool(isAtEnd)]
  }

  init(json: JSONValue) {
    self.init(
      block: json.int("block"), row: json.int("row"), isAtEnd: json["end"]?.bool ?? false)
  }
}
