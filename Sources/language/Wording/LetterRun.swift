/// Spells the letters of one word, or the digits of one number, as they stand in UTF-8.
///
/// Whoever cuts texts into words calls this once for a word, not once for each letter.
package struct LetterRun: Sendable {
  package var spelling = Spelling()
  package private(set) var isNumber = false
  package private(set) var startsUpper = false
  /// Whether all letters so far are large.
  package private(set) var isUpper = false
  package private(set) var letterCount = 0
  private let table = AlphabetLetter.table

  package init() {}

  /// Forgets the word and begins another.
  package mutating func begin() {
    spelling = Spelling()
    letterCount = 0
  }

  /// Takes one letter by itself, of whatever alphabet it is spelled in.
  package mutating func noteLetter(isNumber: Bool, isUpper: Bool) {
    if letterCount == 0 {
      self.isNumber = isNumber
      startsUpper = isUpper
      self.isUpper = isUpper
    } else if !isUpper {
      self.isUpper = false
    }
    letterCount += 1
  }

  /// Reads letters from a byte on, of a text that is surely UTF-8, and answers where they end: before
  /// what is no letter of the alphabet in its usual width, and where digits follow letters or letters
  /// digits.
  package mutating func read(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let letters = table
    let table = letters.span
    var (plain, marked, tone, hasMarks) = (
      spelling.plain, spelling.marked, spelling.tone, spelling.hasMarks
    )
    var offset = start
    var count = letterCount
    var isUpper = isUpper
    while offset < bytes.count {
      let first = bytes[offset]
      var value = Int(first)
      var width = 1
      if first >= 0x80 {
        if first < 0xE0 {
          value = Int(first & 0x1F) << 6 | Int(bytes[offset + 1] & 0x3F)
          width = 2
          // Eth of either size, which old fonts show in its place, is đ.
          if value == 0xD0 { value = 0x110 } else if value == 0xF0 { value = 0x111 }
        } else if first == 0xE1 {
          value =
            0x1000 | Int(bytes[offset + 1] & 0x3F) << 6 | Int(bytes[offset + 2] & 0x3F)
          width = 3
        } else {
          break
        }
        if value >= table.count { break }
      }
      let letter = AlphabetLetter(packed: table[value])
      guard letter.isKnown else { break }
      if count == 0 {
        isNumber = letter.isDigit
        startsUpper = letter.isUpper
        isUpper = letter.isUpper
      } else if letter.isDigit != isNumber {
        break
      } else if !letter.isUpper {
        isUpper = false
      }
      Spelling.append(letter.base, to: &plain)
      Spelling.append(letter.base, to: &marked)
      if letter.quality != 0 {
        Spelling.append(letter.quality, to: &marked)
        hasMarks = true
      }
      if letter.tone != 0 {
        tone = letter.tone
        hasMarks = true
      }
      count += 1
      offset += width
    }
    spelling.plain = plain
    spelling.marked = marked
    spelling.tone = tone
    spelling.hasMarks = hasMarks
    self.isUpper = isUpper
    letterCount = count
    return offset
  }
}
