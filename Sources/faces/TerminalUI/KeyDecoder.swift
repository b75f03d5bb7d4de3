internal import Wording

/// Turns the bytes of a terminal into keys, however the bytes are cut into pieces.
///
/// Knows the sequences of xterm, the Linux console, PuTTY, screen and tmux. What it does not know
/// it swallows, and bytes that are not UTF-8 become U+FFFD: no input can stop it. Every state in
/// which bytes are held back ends by itself, after a time that more bytes do not prolong and after a
/// number of bytes, so that a sequence or a paste whose end was lost never takes the keys after it.
package struct KeyDecoder: Sendable {
  /// The most bytes that one `.paste` brings; a longer paste comes as several of them.
  package static let pasteMaximumBytes = 65_536
  /// The longest control sequence that is understood; longer ones are swallowed.
  package static let sequenceMaximumBytes = 32
  /// The longest sequence or answer that is swallowed; what comes after it is typed.
  package static let swallowedMaximumBytes = 1_024

  private static let escapePatienceMilliseconds = 50
  private static let sequencePatienceMilliseconds = 100
  private static let scalarPatienceMilliseconds = 1_000
  /// A paste that rests so long is shown as far as it has come.
  private static let pasteRestMilliseconds = 200
  /// A paste that brings nothing, or no more than a person types, ends after this time.
  private static let pastePatienceMilliseconds = 1_000
  /// Terminals paste in blocks, and people type less at a time than this.
  private static let typedMaximumBytes = 16
  /// An answer shorter than this may have been typed.
  private static let answerMinimumBytes = 4
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private var state = State.ground
  private var scalars = ScalarDecoder()
  /// Parameters of a control sequence, the text of an answer, or the bytes of a paste.
  private var collected: [UInt8] = []
  private var swallowedBytes = 0
  private var pasteEndMatched = 0
  private var altIsHeld = false
  /// A second Escape came right before the sequence: Alt with an arrow, or the Escape key.
  private var isAfterEscape = false
  /// The time of the bytes being decoded.
  private var now = 0
  /// When the pending sequence began, or the last block of a paste came.
  private var pendingSince = 0
  /// When the last byte of a paste came that has not been given out yet.
  private var lastPastedAt: Int?

  package init() {}

  /// The moment at which to call `settle(at:)` if nothing has come; nil when nothing is pending.
  ///
  /// In milliseconds of the clock by which `decode` is told the time.
  package var settlesAt: Int? {
    switch state {
    case .ground: scalars.isPending ? pendingSince + Self.scalarPatienceMilliseconds : nil
    case .escape, .escapeTwice: pendingSince + Self.escapePatienceMilliseconds
    case .sequence, .application, .answer:
      pendingSince
        + (collected.isEmpty ? Self.escapePatienceMilliseconds : Self.sequencePatienceMilliseconds)
    case .answerEscape, .linuxFunction, .mouseReport:
      pendingSince + Self.sequencePatienceMilliseconds
    case .paste:
      min(pasteEndsAt, lastPastedAt.map { $0 + Self.pasteRestMilliseconds } ?? pasteEndsAt)
    }
  }

  private var pasteEndsAt: Int { pendingSince + Self.pastePatienceMilliseconds }

  /// Takes some bytes that were read together, at a time, and returns the keys that they complete.
  package mutating func decode(_ bytes: some Collection<UInt8>, at time: Int = 0) -> [Key] {
    var keys: [Key] = []
    now = time
    if state == .paste {
      if bytes.count > Self.typedMaximumBytes {
        pendingSince = now
      } else if now >= pasteEndsAt {
        keys += flush()
      }
    }
    for byte in bytes { take(byte, into: &keys) }
    if state == .paste, !collected.isEmpty, !bytes.isEmpty { lastPastedAt = now }
    return keys
  }

  /// Settles what has been pending too long by a moment at which nothing more waits to be read.
  package mutating func settle(at time: Int) -> [Key] {
    now = time
    guard let settlesAt, settlesAt <= time else { return [] }
    guard state == .paste, time < pasteEndsAt else { return flush() }
    lastPastedAt = nil
    var keys: [Key] = []
    givePasted(upTo: restingPlace, into: &keys)
    return keys
  }

  /// Settles what is pending, whatever may still come: a lone escape is the Escape key, and a paste
  /// without its end is what has come of it.
  package mutating func flush() -> [Key] {
    var keys: [Key] = []
    // What follows an Escape in a paste without an end is decoded again, and is shorter each time.
    while state != .ground || scalars.isPending { settle(into: &keys) }
    altIsHeld = false
    return keys
  }

  private enum State: Hashable {
    case ground
    case escape
    case escapeTwice
    /// After `ESC [`.
    case sequence
    /// After `ESC O`.
    case application
    /// After `ESC [ [`.
    case linuxFunction
    /// After `ESC [ M`, with so many bytes to come.
    case mouseReport(missing: Int)
    /// A terminal's answer, which starts with `ESC ]`, `ESC P` or `ESC _`.
    case answer(introducer: UInt8)
    /// After an Escape in an answer, of which it is the end if a backslash follows.
    case answerEscape
    /// Between `ESC [ 200 ~` and `ESC [ 201 ~`.
    case paste
  }
}

// MARK: - Settling

extension KeyDecoder {
  private mutating func settle(into keys: inout [Key]) {
    let settled = state
    let held = collected
    if isAfterEscape { keys.append(.escape) }
    isAfterEscape = false
    if settled != .paste {
      state = .ground
      collected = []
    }
    switch settled {
    case .ground:
      if scalars.finish() != nil { emit("\u{FFFD}", into: &keys) }
    case .escape, .answerEscape: keys.append(.escape)
    case .escapeTwice: keys += [.escape, .escape]
    case .sequence, .application:
      if held.isEmpty { keys.append(.alt(settled == .sequence ? "[" : "O")) }
    case .answer(let introducer):
      guard held.count < Self.answerMinimumBytes else { break }
      keys.append(.alt(Character(Unicode.Scalar(introducer))))
      for byte in held { take(byte, into: &keys) }
    case .linuxFunction, .mouseReport: break
    case .paste: abandonPaste(into: &keys)
    }
  }

  /// Gives out what has come of a paste; what was typed since then are keys again.
  private mutating func abandonPaste(into keys: inout [Key]) {
    collect(Self.pasteEnd.prefix(pasteEndMatched), into: &keys)
    let end = collected.firstIndex(of: Self.pasteEnd[0]) ?? collected.count
    givePasted(upTo: end, into: &keys)
    let rest = collected
    finishPaste(into: &keys, giving: .nothing)
    for byte in rest { take(byte, into: &keys) }
  }

  /// How much of a paste can be given out before its end: no Escape, which may be a key's, and
  /// neither half of a scalar nor half of a line's end.
  private var restingPlace: Int {
    let end = collected.firstIndex(of: Self.pasteEnd[0]) ?? collected.count
    guard end == collected.count else { return end }
    return collected.endOfWholeScalars
  }
}

// MARK: - Taking bytes

extension KeyDecoder {
  private mutating func take(_ byte: UInt8, into keys: inout [Key]) {
    switch state {
    case .ground: takeGround(byte, into: &keys)
    case .escape: takeAfterEscape(byte, into: &keys)
    case .escapeTwice: takeAfterTwoEscapes(byte, into: &keys)
    case .sequence, .application: takeInSequence(byte, into: &keys)
    case .linuxFunction:
      state = .ground
      if isAfterEscape { keys.append(.escape) }
      isAfterEscape = false
      if (0x41...0x45).contains(byte) {
        keys.append(.function(Int(byte) - 0x40))
      } else {
        takeGround(byte, into: &keys)
      }
    case .mouseReport(let missing):
      state = missing > 1 && byte >= 0x20 ? .mouseReport(missing: missing - 1) : .ground
      if byte < 0x20 { takeGround(byte, into: &keys) }
    case .answer(let introducer): takeInAnswer(byte, after: introducer, into: &keys)
    case .answerEscape:
      state = .ground
      if byte != 0x5C { takeAfterEscape(byte, into: &keys) }
    case .paste: takePasted(byte, into: &keys)
    }
  }

  private mutating func takeGround(_ byte: UInt8, into keys: inout [Key]) {
    if byte >= 0x80 || scalars.isPending {
      if !scalars.isPending { pendingSince = now }
      let (decoded, isConsumed) = scalars.take(byte)
      if let decoded { emit(decoded, into: &keys) }
      if isConsumed { return }
    }
    // A byte that ended an unfinished scalar is read again, and may start another one.
    if byte >= 0x80 {
      pendingSince = now
      if let decoded = scalars.take(byte).scalar { emit(decoded, into: &keys) }
      return
    }
    switch byte {
    case 0x1B: wait(in: .escape)
    case 0x0D, 0x0A: keys.append(.enter)
    case 0x09: keys.append(.tab)
    case 0x08, 0x7F: keys.append(altIsHeld ? .alt("\u{7F}") : .backspace)
    case 0x00: keys.append(.control(" "))
    case 0x01..<0x1B: keys.append(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x1C..<0x20: keys.append(.control(Character(Unicode.Scalar(byte + 0x40))))
    default: emit(Unicode.Scalar(byte), into: &keys)
    }
    altIsHeld = false
  }

  /// Holds bytes back from now on.
  private mutating func wait(in next: State) {
    state = next
    pendingSince = now
  }

  private mutating func takeAfterEscape(_ byte: UInt8, into keys: inout [Key]) {
    switch byte {
    case 0x5B: startSequence(.sequence)
    case 0x4F: startSequence(.application)
    case 0x50, 0x5D, 0x5F: startSequence(.answer(introducer: byte))
    case 0x1B: wait(in: .escapeTwice)
    case 0x08, 0x7F, 0x20...:
      state = .ground
      altIsHeld = true
      takeGround(byte, into: &keys)
    default:
      keys.append(.escape)
      state = .ground
      takeGround(byte, into: &keys)
    }
  }

  /// Some terminals send Alt with an arrow as Escape and the arrow.
  private mutating func takeAfterTwoEscapes(_ byte: UInt8, into keys: inout [Key]) {
    switch byte {
    case 0x5B, 0x4F:
      startSequence(byte == 0x5B ? .sequence : .application)
      isAfterEscape = true
    default:
      keys.append(.escape)
      state = .escape
      takeAfterEscape(byte, into: &keys)
    }
  }

  private mutating func startSequence(_ next: State) {
    state = next
    collected = []
    swallowedBytes = 0
    isAfterEscape = false
  }

  private mutating func takeInSequence(_ byte: UInt8, into keys: inout [Key]) {
    switch byte {
    case 0x5B where state == .sequence && collected.isEmpty:
      state = .linuxFunction
    case 0x20...0x3F:
      // One byte more than the limit is kept, which marks the sequence as too long.
      if collected.count <= Self.sequenceMaximumBytes { collected.append(byte) }
      swallowedBytes += 1
      if swallowedBytes == Self.swallowedMaximumBytes { state = .ground }
    case 0x40...0x7E:
      let isApplication = state == .application
      let isAfterEscape = isAfterEscape
      state = .ground
      self.isAfterEscape = false
      guard collected.count <= Self.sequenceMaximumBytes else { return }
      finishSequence(
        ControlSequence(parameters: collected, final: byte, isApplication: isApplication),
        isAfterEscape: isAfterEscape, into: &keys)
    default:
      // Not part of any sequence: what came before was cut off.
      if isAfterEscape { keys.append(.escape) }
      state = .ground
      isAfterEscape = false
      takeGround(byte, into: &keys)
    }
  }

  private mutating func finishSequence(
    _ sequence: ControlSequence, isAfterEscape: Bool, into keys: inout [Key]
  ) {
    let key = sequence.key
    if isAfterEscape, let moved = key?.movedByWord {
      keys.append(moved)
      return
    }
    if isAfterEscape { keys.append(.escape) }
    if sequence.startsPaste {
      wait(in: .paste)
      (collected, pasteEndMatched, lastPastedAt) = ([], 0, nil)
    } else if sequence.startsMouseReport {
      state = .mouseReport(missing: 3)
    } else if let key {
      keys.append(key)
    }
  }

  private mutating func takeInAnswer(
    _ byte: UInt8, after introducer: UInt8, into keys: inout [Key]
  ) {
    switch byte {
    case 0x07: state = .ground
    case 0x1B where !collected.isEmpty: state = .answerEscape
    case 0x20...0xFF where !collected.isEmpty || byte.startsAnswer(after: introducer):
      if collected.count < Self.answerMinimumBytes { collected.append(byte) }
      swallowedBytes += 1
      if swallowedBytes == Self.swallowedMaximumBytes { state = .ground }
    default:
      // No answer after all, but a key with Alt held; or the answer was cut off.
      let held = collected
      state = .ground
      collected = []
      if held.count < Self.answerMinimumBytes {
        keys.append(.alt(Character(Unicode.Scalar(introducer))))
        for byte in held { take(byte, into: &keys) }
      }
      take(byte, into: &keys)
    }
  }

  private mutating func emit(_ scalar: Unicode.Scalar, into keys: inout [Key]) {
    // C1 controls can arrive well-formed and are still no characters.
    let shown = (0x80..<0xA0).contains(scalar.value) ? "\u{FFFD}" : scalar
    keys.append(altIsHeld ? .alt(Character(shown)) : .character(Character(shown)))
    altIsHeld = false
  }
}

// MARK: - Pasting

extension KeyDecoder {
  private mutating func takePasted(_ byte: UInt8, into keys: inout [Key]) {
    if byte == Self.pasteEnd[pasteEndMatched] {
      pasteEndMatched += 1
      if pasteEndMatched == Self.pasteEnd.count { finishPaste(into: &keys, giving: .everything) }
      return
    }
    collect(Self.pasteEnd.prefix(pasteEndMatched), into: &keys)
    pasteEndMatched = 0
    if byte == Self.pasteEnd[0] {
      pasteEndMatched = 1
    } else {
      collect(CollectionOfOne(byte), into: &keys)
    }
  }

  private mutating func collect(_ bytes: some Collection<UInt8>, into keys: inout [Key]) {
    collected.append(contentsOf: bytes)
    guard collected.count >= Self.pasteMaximumBytes else { return }
    givePasted(upTo: collected.endOfWholeScalars, into: &keys)
  }

  private enum PasteEnding {
    case everything
    case nothing
  }

  private mutating func finishPaste(into keys: inout [Key], giving ending: PasteEnding) {
    if ending == .everything { givePasted(upTo: collected.count, into: &keys) }
    state = .ground
    collected = []
    pasteEndMatched = 0
    lastPastedAt = nil
  }

  /// Gives out the start of what is collected and keeps the rest.
  private mutating func givePasted(upTo end: Int, into keys: inout [Key]) {
    guard end > 0 else { return }
    let text = String(decoding: collected[..<end], as: UTF8.self)
    keys.append(.paste(text.withPlainNewlines.printable.composed))
    collected.removeFirst(end)
  }
}

extension [UInt8] {
  /// Where the last whole scalar ends that cannot be the first half of a line's end.
  ///
  /// Bytes that never become a scalar count as whole.
  fileprivate var endOfWholeScalars: Int {
    if last == 0x0D { return count - 1 }
    for (distance, byte) in suffix(3).reversed().enumerated() where byte & 0xC0 != 0x80 {
      let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      return length > distance + 1 ? count - distance - 1 : count
    }
    return count
  }
}

extension UInt8 {
  /// Whether a terminal's answer goes on like this, and does not just begin like Alt with a letter.
  fileprivate func startsAnswer(after introducer: UInt8) -> Bool {
    switch introducer {
    // `ESC ] 11 ; rgb:…`, `ESC ] l title`.
    case 0x5D: (0x30...0x39).contains(self) || self == 0x6C || self == 0x4C
    // `ESC P > | name`, `ESC P 1 $ r …`, `ESC P 1 + r …`, `ESC P ! | …`.
    case 0x50: (0x30...0x3F).contains(self) || self == 0x21 || self == 0x24 || self == 0x2B
    // `ESC _ G …`.
    default: self == 0x47
    }
  }
}

extension Key {
  /// What an arrow does with Alt held; nil for what is no arrow to the side.
  fileprivate var movedByWord: Key? {
    switch self {
    case .left, .wordLeft: .wordLeft
    case .right, .wordRight: .wordRight
    default: nil
    }
  }
}
