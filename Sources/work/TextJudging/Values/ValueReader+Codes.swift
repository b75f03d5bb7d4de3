import OfficialText

// Numbers to call, addresses on the net, and the numbers of files and things.

extension ValueReader {
  private static let phoneDigits = 8...11
  private static let groupsMaximum = 6

  func phone(at start: Int) -> Found? {
    guard text.words[start].gap != .none, text.words[start].isNumber,
      !lexicon[.uncalledNumbers].ends(at: start - 1, in: text)
    else { return nil }
    var digits = ""
    var index = start
    while let word = word(index), word.isNumber, index - start < Self.groupsMaximum,
      index == start || word.gap == .none || isGroup(word)
    {
      digits += word.plain.description
      index += 1
      if digits.utf8.count > 13 { return nil }
    }
    if digits.hasPrefix("84"), digits.utf8.count >= 11 { digits = "0" + digits.dropFirst(2) }
    let isCut = word(index).map { $0.gap == .none || $0.joint == "/" } ?? false
    let opens = digits.hasPrefix("0") || digits.hasPrefix("1800") || digits.hasPrefix("1900")
    if opens, !isCut, Self.phoneDigits.contains(digits.utf8.count), !Self.isMoney(digits) {
      return (.phone(digits), index)
    }
    // "gọi 1022": short numbers are told by what stands before them.
    guard index == start + 1, 3...5 ~= digits.utf8.count, digits.hasPrefix("1"), !isCut,
      lexicon[.callLeads].ends(at: start - 1, in: text)
    else { return nil }
    return (.phone(digits), index)
  }

  private static func isMoney(_ digits: String) -> Bool { digits.hasSuffix("00000") }

  private func isGroup(_ word: Word) -> Bool {
    word.joint == " " || word.joint == "." || word.joint == "-" || word.joint == ") "
      || word.joint == ")"
  }

  // MARK: - The net

  private static let domains = WordIndex([
    "vn", "com", "net", "org", "info", "edu", "gov", "me", "io", "example",
  ])
  private static let netJoints = WordIndex([".", "/", "-", "_", "@", ":", "://", "+"])

  func netAddress(at start: Int) -> Found? {
    guard text.words[start].gap != .none, text.words[start].joint != "@" else { return nil }
    var first = start
    if ["http", "https"].contains(text.words[first].plain), word(first + 1)?.joint == "://" {
      first += 1
    }
    if plain(first) == "www", word(first + 1)?.joint == "." { first += 1 }
    var end = first + 1
    var isMail = false
    var hasDomain = false
    while let word = word(end), word.gap == .none || Self.netJoints.contains(word.joint) {
      if word.joint == "@" { isMail = true }
      if word.joint == ".", Self.domains.contains(word.plain), end > first { hasDomain = true }
      end += 1
    }
    guard end > first + 1, hasDomain || isMail || first > start else { return nil }
    return (.netAddress(text.quote(first..<end).lowercased()), end)
  }

  // MARK: - Codes

  private static let codeJoints = WordIndex(["/", "-", ".", "_"])
  private static let longNumber = 5
  private static let codeMinimum = 4

  /// "H26.17-230206-0071", "123/UBND-VP", "BL-00127", "0071".
  func code(at start: Int) -> Found? {
    let first = text.words[start]
    guard first.gap != .none else { return nil }
    var end = start + 1
    while let word = word(end), word.gap == .none || Self.codeJoints.contains(word.joint) {
      // "12.2. Nơi nhận": a point at the end of a sentence is none within a code.
      guard word.gap <= .light else { break }
      end += 1
    }
    var letterCount = 0
    var digitCount = 0
    for index in start..<end {
      if text.words[index].isNumber {
        digitCount += text.words[index].letterCount
      } else {
        // Small words joined by a slash are no code: "anh/chị", "xã/phường".
        guard text.words[index].isUpper || text.words[index].letterCount <= 2 else { return nil }
        letterCount += text.words[index].letterCount
      }
    }
    if letterCount == 0 {
      let isLong =
        digitCount >= Self.longNumber
        || digitCount == Self.codeMinimum && first.plain.description.hasPrefix("0")
      guard end == start + 1, isLong else { return nil }
    } else {
      guard digitCount >= 2, letterCount + digitCount >= Self.codeMinimum else { return nil }
    }
    return (.code(text.quote(start..<end).lowercased()), end)
  }
}
