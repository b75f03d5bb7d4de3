extension KeyDecoder {
  /// A complete `ESC [ … x` or `ESC O … x` and the key it stands for.
  struct ControlSequence {
    let parameters: [UInt8]
    let final: UInt8
    let isApplication: Bool

    var startsPaste: Bool {
      !isApplication && final == Character("~").asciiValue && numbers == [200]
    }

    /// Whether it is `ESC [ M`, after which the old kind of mouse report has three bytes more.
    var startsMouseReport: Bool {
      !isApplication && final == Character("M").asciiValue && parameters.isEmpty
    }

    var key: Key? {
      // Answers of a terminal and mouse reports start with a private marker.
      if let first = parameters.first, (0x3C...0x3F).contains(first) { return nil }
      if isApplication, let key = keypadKey { return key }
      switch Unicode.Scalar(final) {
      case "A": return .up
      case "B": return .down
      case "C": return isWordMove ? .wordRight : .right
      case "D": return isWordMove ? .wordLeft : .left
      case "H": return isWordMove ? .textStart : .home
      case "F": return isWordMove ? .textEnd : .end
      case "Z": return .backTab
      case "P"..."S": return isFunctionKey ? .function(Int(final) - 0x4F) : nil
      // The shifted and controlled arrows of rxvt.
      case "a": return .up
      case "b": return .down
      case "c": return isApplication ? .wordRight : .right
      case "d": return isApplication ? .wordLeft : .left
      case "~", "^", "@": return editingKey
      case "u": return reportedKey(code: numbers.first)
      default: return nil
      }
    }

    private var numbers: [Int] {
      parameters.split(separator: 0x3B, omittingEmptySubsequences: false).map { digits in
        digits.prefix(6).reduce(0) { value, byte in
          (0x30...0x39).contains(byte) ? value * 10 + Int(byte) - 0x30 : value
        }
      }
    }

    /// The bits of the modifier parameter: Shift 1, Alt 2, Control 4.
    private var modifiers: Int {
      let numbers = numbers
      let parameter = isApplication && numbers.count == 1 ? numbers[0] : numbers.dropFirst().first
      return max(0, (parameter ?? 1) - 1)
    }

    /// `ESC [ 1 ; modifiers R` is F3, and `ESC [ 12 ; 40 R` tells where the cursor is.
    private var isFunctionKey: Bool {
      let numbers = numbers
      return isApplication || (numbers.first ?? 1) <= 1 && (numbers.dropFirst().first ?? 1) <= 16
    }

    private var isWordMove: Bool { modifiers & 0b110 != 0 }

    private var editingKey: Key? {
      let numbers = numbers
      let number = numbers.first ?? 0
      // rxvt marks Control by another final byte.
      let isWordMove = isWordMove || final == Character("^").asciiValue
      switch number {
      case 1, 7: return isWordMove ? .textStart : .home
      case 4, 8: return isWordMove ? .textEnd : .end
      case 3: return isWordMove ? .alt("d") : .delete
      case 5: return .pageUp
      case 6: return .pageDown
      case 11...15: return .function(number - 10)
      case 17...21: return .function(number - 11)
      case 23...26: return .function(number - 12)
      case 28, 29: return .function(number - 13)
      case 31...34: return .function(number - 14)
      // xterm's modifyOtherKeys: 27 ; modifiers ; code.
      case 27 where numbers.count == 3: return reportedKey(code: numbers[2])
      default: return nil
      }
    }

    private func reportedKey(code: Int?) -> Key? {
      guard let code, let scalar = Unicode.Scalar(UInt32(clamping: code)) else { return nil }
      switch code {
      case 9: return modifiers & 1 != 0 ? .backTab : .tab
      case 13: return .enter
      case 27: return .escape
      case 8, 127: return isWordMove ? .alt("\u{7F}") : .backspace
      case ..<0x20, 0x80..<0xA0: return nil
      default: break
      }
      let character = Character(scalar)
      if modifiers & 4 != 0, scalar.isASCII {
        return .control(Character(character.lowercased()))
      }
      return modifiers & 2 != 0 ? .alt(character) : .character(character)
    }

    /// The numeric keypad in application mode.
    private var keypadKey: Key? {
      switch Unicode.Scalar(final) {
      case "M": .enter
      case "I": .tab
      case "X": .character("=")
      case "j"..."o": .character(Character(Unicode.Scalar(final - 0x40)))
      case "p"..."y": .character(Character(Unicode.Scalar(final - 0x40)))
      default: nil
      }
    }
  }
}
