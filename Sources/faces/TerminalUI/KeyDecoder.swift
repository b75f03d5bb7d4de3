internal import Wording

/// Turns the bytes of a terminal into keys, however the bytes are cut into pieces.
///
/// Knows the sequences of xterm, the Linux console, PuTTY, screen and tmux. What it does not know
/// it swallows, and bytes that are not UTF-8 become U+FFFD: no input can stop it.
package struct KeyDecoder: Sendable {
  /// The longest paste that is kept; the rest of a longer one is dropped.
  package static let pasteMaximumBytes = 65_536
  /// The longest control sequence that is understood; longer ones are swallowed.
  package static let sequenceMaximumBytes = 32

  private static let escapePatienceMilliseconds = 50
  private static let sequencePatienceMilliseconds = 1_000
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private var state = State.ground
  private var scalars = ScalarDecoder()
  /// Parameters of a control sequence, or the bytes of a paste.
  private var collected: [UInt8] = []
  private var pasteIsFull = false
  private var pasteEndMatched = 0
  private var altIsHeld = false

  package init() {}

  /// How long to wait for more bytes before calling `flush()`; nil when nothing is pending.
  package var patienceMilliseconds: Int? {
    switch state {
    case .ground: scalars.isPending ? KeyDecoder.sequencePatienceMilliseconds : nil
    case .escape: KeyDecoder.escapePatienceMilliseconds
    case .sequence, .application:
      collected.isEmpty
        ? KeyDecoder.escapePatienceMilliseconds : KeyDecoder.sequencePatienceMilliseconds
    case .linuxFunction, .paste: KeyDecoder.sequencePatienceMilliseconds
    }
  }

  /// Takes some bytes and returns the keys that they complete.
  package mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
    var keys: [Key] = []
    for byte in bytes { take(byte, into: &keys) }
    return keys
  }

  /// Settles what is pending when the terminal has fallen silent: a lone escape is the Escape key.
  package mutating func flush() -> [Key] {
    var keys: [Key] = []
    switch state {
    case .ground:
      if scalars.finish() != nil { emit("\u{FFFD}", into: &keys) }
    case .escape: keys.append(.escape)
    case .sequence: if collected.isEmpty { keys.append(.alt("[")) }
    case .application: if collected.isEmpty { keys.append(.alt("O")) }
    case .linuxFunction: break
    case .paste: finishPaste(into: &keys)
    }
    state = .ground
    altIsHeld = false
    collected = []
    return keys
  }

  private enum State {
    case ground
    case escape
    /// After `ESC [`.
    case sequence
    /// After `ESC O`.
    case application
    /// After `ESC [ [`.
    case linuxFunction
    /// Between `ESC [ 200 ~` and `ESC [ 201 ~`.
    case paste
  }
}

extension KeyDecoder {
  private mutating func take(_ byte: UInt8, into keys: inout [Key]) {
    switch state {
    case .ground: takeGround(byte, into: &keys)
    case .escape: takeAfterEscape(byte, into: &keys)
    case .sequence, .application: takeInSequence(byte, into: &keys)
    case .linuxFunction:
      state = .ground
      if (0x41...0x45).contains(byte) {
        keys.append(.function(Int(byte) - 0x40))
      } else if byte < 0x20 || byte >= 0x7F {
        takeGround(byte, into: &keys)
      }
    case .paste: takePasted(byte, into: &keys)
    }
  }

  private mutating func takeGround(_ byte: UInt8, into keys: inout [Key]) {
    if byte >= 0x80 || scalars.isPending {
      let (decoded, isConsumed) = scalars.take(byte)
      if let decoded { emit(decoded, into: &keys) }
      if isConsumed { return }
    }
    // A byte that ended an unfinished scalar is read again, and may start another one.
    if byte >= 0x80 {
      if let decoded = scalars.take(byte).scalar { emit(decoded, into: &keys) }
      return
    }
    switch byte {
    case 0x1B: state = .escape
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

  private mutating func takeAfterEscape(_ byte: UInt8, into keys: inout [Key]) {
    switch byte {
    case 0x5B: startSequence(.sequence)
    case 0x4F: startSequence(.application)
    case 0x1B: keys.append(.escape)
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

  private mutating func startSequence(_ next: State) {
    state = next
    collected = []
  }

  private mutating func takeInSequence(_ byte: UInt8, into keys: inout [Key]) {
    switch byte {
    case 0x5B where state == .sequence && collected.isEmpty:
      state = .linuxFunction
    case 0x20...0x3F:
      // One byte more than the limit is kept, which marks the sequence as too long.
      if collected.count <= KeyDecoder.sequenceMaximumBytes { collected.append(byte) }
    case 0x40...0x7E:
      let isApplication = state == .application
      state = .ground
      guard collected.count <= KeyDecoder.sequenceMaximumBytes else { return }
      let sequence = ControlSequence(
        parameters: collected, final: byte, isApplication: isApplication)
      if sequence.startsPaste {
        (state, collected, pasteIsFull, pasteEndMatched) = (.paste, [], false, 0)
      } else if let key = sequence.key {
        keys.append(key)
      }
    default:
      // Not part of any sequence: what came before was cut off.
      state = .ground
      takeGround(byte, into: &keys)
    }
  }

  private mutating func takePasted(_ byte: UInt8, into keys: inout [Key]) {
    if byte == KeyDecoder.pasteEnd[pasteEndMatched] {
      pasteEndMatched += 1
      if pasteEndMatched == KeyDecoder.pasteEnd.count { finishPaste(into: &keys) }
      return
    }
    collect(KeyDecoder.pasteEnd.prefix(pasteEndMatched))
    pasteEndMatched = 0
    if byte == KeyDecoder.pasteEnd[0] {
      pasteEndMatched = 1
    } else {
      collect(CollectionOfOne(byte))
    }
  }

  private mutating func collect(_ bytes: some Collection<UInt8>) {
    guard !pasteIsFull else { return }
    if collected.count + bytes.count > KeyDecoder.pasteMaximumBytes {
      pasteIsFull = true
      // A scalar that the limit cut in half is dropped whole.
      while let last = collected.last, last & 0xC0 == 0x80 { collected.removeLast() }
      if let last = collected.last, last >= 0xC0 { collected.removeLast() }
    } else {
      collected.append(contentsOf: bytes)
    }
  }

  private mutating func finishPaste(into keys: inout [Key]) {
    let text = String(decoding: collected, as: UTF8.self)
    keys.append(.paste(text.withPlainNewlines.printable.composed))
    state = .ground
    collected = []
    pasteEndMatched = 0
  }

  private mutating func emit(_ scalar: Unicode.Scalar, into keys: inout [Key]) {
    // C1 controls can arrive well-formed and are still no characters.
    let shown = (0x80..<0xA0).contains(scalar.value) ? "\u{FFFD}" : scalar
    keys.append(altIsHeld ? .alt(Character(shown)) : .character(Character(shown)))
    altIsHeld = false
  }
}
