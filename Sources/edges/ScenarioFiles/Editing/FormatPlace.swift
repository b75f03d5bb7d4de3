import Petitions

/// What can stand somewhere in a file, by the description of its format.
struct FormatPlace {
  let type: FormatType
  /// The entry of which it is the value.
  var field: FormatField?
  /// The attribute that a condition asks about there.
  var attribute: String?

  /// The same, one of the shapes that it can have at a time.
  var shapes: [FormatPlace] {
    guard case .either(let types) = type else { return [self] }
    return types.flatMap { FormatPlace(type: $0, field: field, attribute: attribute).shapes }
  }
}

extension RecordFormat {
  /// What can stand at the end of a way through a file of the format.
  func places(at path: [FormatStep]) -> [FormatPlace] {
    path.reduce([FormatPlace(type: .record(self))]) { places, step in
      places.flatMap(\.shapes).flatMap { $0.places(behind: step) }
    }.flatMap(\.shapes)
  }
}

extension FormatPlace {
  fileprivate func places(behind step: FormatStep) -> [FormatPlace] {
    switch (type, step) {
    case (.record(let format), .key(let key)):
      return format.fields.filter { $0.key == key }.map {
        FormatPlace(type: $0.type, field: $0, attribute: attribute)
      }
    case (.list(let item, _, _), .item):
      return [FormatPlace(type: item, field: field, attribute: attribute)]
    case (.entries(let names, let type), .key(let key)):
      switch names {
      case .own: return [FormatPlace(type: type)]
      case .attributes: return [FormatPlace(type: type, attribute: key)]
      case .some, .all:
        return names.listed.contains { $0.text == key } ? [FormatPlace(type: type)] : []
      }
    case (.phrase, .key): return [FormatPlace(type: .text, field: field)]
    case (.title, .key): return [FormatPlace(type: .line, field: field)]
    case (.record, .item), (.list, .key), (.entries, .item), (.phrase, .item), (.title, .item),
      (.text, _), (.line, _), (.number, _), (.flag, _), (.date, _), (.moment, _),
      (.officeHours, _), (.words, _), (.identifier, _), (.ruleIdentifier, _),
      (.petitionIdentifier, _), (.limit, _), (.reference, _), (.either, _):
      return []
    }
  }
}
