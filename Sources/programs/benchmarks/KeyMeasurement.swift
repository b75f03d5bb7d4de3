/// From a key to its answer: the first byte, the last one, and how many there are.
struct KeyMeasurement {
  private(set) var firstByte = Samples()
  private(set) var lastByte = Samples()
  private(set) var bytes = Samples()
  /// From a key to the first byte of its answer where each key follows the answer before at once.
  ///
  /// A processor that has slept for some milliseconds has lost its speed and its caches: what the
  /// same work costs awake and after a pause tells the program's share from the machine's.
  private(set) var awakeFirstByte = Samples()

  private static let warmUpCount = 10
  private static let openingCount = 40

  /// What is pressed, over and over.
  enum Keys {
    /// Down and up, as a terminal sends them to programs that asked for the keypad.
    case arrows
    /// Vietnamese, which has to come back as it was typed.
    case text
    /// Words that are searched for, letter by letter, and taken back.
    case search
    /// The handbook is opened and closed: each time its files are read anew.
    case opening

    fileprivate var sequence: [String] {
      switch self {
      case .arrows: ["\u{1B}OB", "\u{1B}OA"]
      case .text: "kínhgửianhchịphườngđãtiếpnhận".map { String($0) }
      case .opening: ["h", "\u{3}"]
      case .search:
        ["khieu nai", "đất đai", "don"].flatMap { word in
          word.map { String($0) } + word.map { _ in "\u{7F}" }
        }
      }
    }

    fileprivate var isEchoed: Bool {
      switch self {
      case .text: true
      case .arrows, .search, .opening: false
      }
    }
  }

  init(_ keys: Keys, _ session: TerminalSession, count: Int) throws(BenchmarkFailure) {
    let sequence = keys.sequence
    let isOpening = keys == .opening
    let count = isOpening ? min(count, Self.openingCount) : count
    for round in 0..<count + Self.warmUpCount {
      let key = sequence[round % sequence.count]
      let cost = try session.press(
        key, expectsEcho: keys.isEchoed, pause: isOpening ? .reading : .silence)
      guard round >= Self.warmUpCount else { continue }
      firstByte.add(cost.firstByte)
      lastByte.add(cost.lastByte)
      bytes.add(Double(cost.bytes))
    }
    // What is read between two keys leaves no room for keys without a pause.
    guard !isOpening else { return }
    for round in 0..<count + Self.warmUpCount {
      let key = sequence[round % sequence.count]
      let cost = try session.press(key, expectsEcho: keys.isEchoed, pause: .none)
      if round >= Self.warmUpCount { awakeFirstByte.add(cost.firstByte) }
    }
  }
}
