/// Recognises the numbers and codes of people that begin at a word.
struct PersonalDataReader {
  let text: SplitText
  let lexicon: Lexicon

  func datum(at start: Int) -> PersonalDatum? {
    let end: (PersonalDatum.Kind, Int)? =
      if let end = email(at: start) {
        (.email, end)
      } else if let end = fileNumber(at: start) {
        (.fileNumber, end)
      } else if let end = plate(at: start) {
        (.plate, end)
      } else if let end = identityNumber(at: start) {
        (.identityNumber, end)
      } else {
        phone(at: start).map { (.phone, $0) }
      }
    return end.map { PersonalDatum(kind: $0, words: start..<$1) }
  }

  /// Whether a datum, a mail address aside, may begin at a word; a no is sure.
  func mayBegin(at index: Int, _ leads: WordSieve) -> Bool {
    let word = text.words[index]
    if word.isNumber || leads.mayContain(word) { return true }
    // "H26.17", "O6": a letter that digits follow.
    return word.letterCount == 1 && self.word(index + 1)?.gap == Word.Gap.none
  }

  func word(_ index: Int) -> Word? {
    text.words.indices.contains(index) ? text.words[index] : nil
  }

  func plain(_ index: Int) -> WordKey? { word(index)?.plain }

  /// The digits of a number, of which no more than sixteen are known.
  func digits(_ index: Int) -> String? {
    guard let word = word(index), word.isNumber else { return nil }
    return word.plain.description
  }

  /// Whether a number begins here and is no tail of a code or of a longer number.
  func beginsNumber(_ index: Int) -> Bool {
    guard let word = word(index) else { return false }
    if word.gap == .none {
      return self.word(index - 1).map(lexicon.words(.numberLabels).hasPlain) ?? false
    }
    guard self.word(index - 1)?.isNumber ?? false else { return true }
    return !(word.joint.count == 1 && ".-".utf8.contains(word.joint.last))
      && !(word.joint.isOne(.slash) && (self.word(index - 1)?.letterCount ?? 0) < Self.shortest)
  }

  /// The digits of the shortest number that a slash may divide from another.
  private static let shortest = 3

  /// Whether a number goes on as a code: "0601215348A", "29A-1234/QĐ".
  func isCut(_ end: Int) -> Bool {
    guard let next = word(end) else { return false }
    if next.gap == .none { return true }
    guard text.isJoined(end, by: .slash) else { return false }
    guard next.isNumber else { return next.isUpper && next.letterCount > 1 }
    let isPhone = next.letterCount >= 3 && digits(end)?.hasPrefix("0") ?? false
    return next.letterCount < 9 && !isPhone
  }

  // MARK: - Numbers

  /// The groups of digits that stand together from a word on, each with its end; the letter O that
  /// touches a digit is a zero, as it is to whoever dials.
  private func groups(from start: Int, atMost maximum: Int) -> [(digits: String, end: Int)] {
    var groups: [(String, Int)] = []
    var index = start
    while groups.count < maximum, let digits = digits(index) ?? zero(index),
      index == start || text.isGroupJoint(index) || text.words[index].gap == .none
    {
      groups.append((digits, index + 1))
      index += 1
    }
    return groups
  }

  private func zero(_ index: Int) -> String? {
    guard let word = word(index), word.plain == "o", !word.hasMarks else { return nil }
    let isBefore = self.word(index + 1).map { $0.isNumber && $0.gap == .none } ?? false
    let isBehind = word.gap == .none && self.word(index - 1)?.isNumber ?? false
    return isBefore || isBehind ? "0" : nil
  }

  private static let groupMaximum = 12

  /// Whether a number is named as something, a few words before it in its clause.
  private func isNamed(_ start: Int, _ names: PhraseSet, unless others: PhraseSet = []) -> Bool {
    var index = start
    while index > 0, start - index < lexicon[.numberNameReach] {
      let word = text.words[index]
      if word.gap == .comma || word.gap == .sentence || word.joint.contains(UInt8(ascii: ";")) {
        return false
      }
      index -= 1
      if others.ends(at: index, in: text) { return false }
      if names.ends(at: index, in: text) { return true }
    }
    return false
  }

  private var zeroDigit: UInt8 { UInt8(ascii: "0") }
  private var eightDigit: UInt8 { UInt8(ascii: "8") }

  private func phone(at start: Int) -> Int? {
    let first = text.words[start]
    // A number to call begins with a zero or with the country's 84.
    guard
      first.isNumber
        ? first.plain.first == zeroDigit || first.plain.first == eightDigit
        : zero(start) != nil, beginsNumber(start)
    else { return nil }
    let groups = groups(from: start, atMost: Self.groupMaximum)
    guard let first = groups.first?.digits else { return nil }
    let isDate =
      first.utf8.count <= 2 && groups.count >= 3 && groups[1].digits.utf8.count <= 2
      && groups[2].digits.utf8.count == 4
    if isDate { return nil }
    var number = ""
    for group in groups {
      number += group.digits
      if number.utf8.count > 14 { return nil }
      guard isMobile(number), !isCut(group.end) else { continue }
      if lexicon[.sums].begins(at: group.end, in: text) { return nil }
      if isNamed(start, lexicon[.otherNumbers], unless: lexicon[.phoneNames]) { return nil }
      let isList = first.utf8.count <= 2 && lexicon[.countedPlaces].ends(at: start - 1, in: text)
      return isList ? nil : group.end
    }
    return nil
  }

  private func isMobile(_ number: String) -> Bool {
    let abroad = number.hasPrefix("0084") ? String(number.dropFirst(2)) : number
    let national =
      abroad.hasPrefix("840")
      ? String(abroad.dropFirst(2))
      : abroad.hasPrefix("84") ? "0" + abroad.dropFirst(2) : abroad
    return national.utf8.count == 10 && national.hasPrefix("0")
      && "356789".contains(national.dropFirst().first ?? "0")
  }

  /// The last province that numbers begin with.
  private static let provinceLast = 96
  private static let identityGroupMinimum = 3

  private func identityNumber(at start: Int) -> Int? {
    let first = text.words[start]
    guard first.isNumber, first.letterCount >= Self.identityGroupMinimum, beginsNumber(start) else {
      return nil
    }
    var number = ""
    for group in groups(from: start, atMost: 5) {
      guard group.digits.utf8.count >= Self.identityGroupMinimum else { return nil }
      number += group.digits
      let length = number.utf8.count
      guard length == 12 || length == 9 && digits(group.end) == nil, !isCut(group.end),
        !lexicon[.money].begins(at: group.end, in: text)
      else { continue }
      if isNamed(start, lexicon[.accountNames]) { return nil }
      let province = Int(number.prefix(3)) ?? .max
      if length == 12 && province <= Self.provinceLast || isIdentity(start) { return group.end }
    }
    return nil
  }

  private func isIdentity(_ start: Int) -> Bool {
    var index = start
    while index > 0, start - index < lexicon[.identityReach], text.words[index].gap != .sentence {
      index -= 1
      if lexicon[.identityNames].ends(at: index, in: text) { return true }
    }
    return false
  }
}
