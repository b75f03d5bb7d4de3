import Wording

/// The keys that the attributes of an XES log have, each with what is to be done with it.
///
/// A log says the same few keys over and over; what a key is called, and whether anybody looks at
/// it, is found out once.
struct KeyTable {
  struct Key {
    /// What rules call it; a nested one is named `outer.inner`.
    let name: String
    /// Whether somebody looks at it in events, and in cases.
    let isAskedOfEvents: Bool
    let isAskedOfCases: Bool
    /// What makes an event an event, which may be declared under another name than usual.
    let standard: Standard?
  }

  enum Standard {
    case name
    case moment
  }

  /// How many keys are remembered; a log of more has names made by a machine.
  private static let keysMaximum = 4_096
  private static let placeCount = 1_024

  private var keys: [Key] = []
  /// Which keys had a value in an event, and which in a case.
  private var isInEvents: [Bool] = []
  private var isInCases: [Bool] = []
  private var written: [[UInt8]] = []
  private var places: [[Int]] = Array(repeating: [], count: placeCount)

  subscript(number: Int) -> Key { keys[number] }

  /// The number of a key as it is written, if it is known.
  func number(of bytes: ArraySlice<UInt8>) -> Int? {
    let sought = bytes.span
    candidates: for number in places[Self.place(of: sought)] {
      let text = written[number]
      let known = text.span
      guard known.count == sought.count else { continue }
      for index in sought.indices where known[index] != sought[index] { continue candidates }
      return number
    }
    return nil
  }

  /// Remembers a key, and gives its number.
  mutating func add(_ bytes: ArraySlice<UInt8>, _ key: Key) -> Int {
    if keys.count == Self.keysMaximum { self = KeyTable() }
    let number = keys.count
    keys.append(key)
    isInEvents.append(false)
    isInCases.append(false)
    written.append(Array(bytes))
    places[Self.place(of: bytes.span)].append(number)
    return number
  }

  /// Remembers that a key has a value, in an event or a case.
  mutating func see(_ number: Int, inEvent: Bool) {
    if inEvent { isInEvents[number] = true } else { isInCases[number] = true }
  }

  /// What rules would call the values that were seen and that nobody looks at.
  var unaskedNames: Set<String> {
    var names: Set<String> = []
    for (number, key) in keys.enumerated() where key.standard == nil {
      if isInEvents[number], !key.isAskedOfEvents { names.insert(key.name) }
      if isInCases[number], !key.isAskedOfCases { names.insert("case." + key.name) }
    }
    return names
  }

  private static func place(of bytes: Span<UInt8>) -> Int {
    guard bytes.count > 0 else { return 0 }
    let last = Int(bytes[bytes.count - 1])
    let middle = Int(bytes[bytes.count / 2])
    return (bytes.count &* 131 &+ Int(bytes[0]) &* 31 &+ last &* 7 &+ middle) & (placeCount - 1)
  }
}
