/// Something in a text that tells who somebody is or where to find them.
package struct PersonalDatum: Hashable, Sendable {
  /// The kinds that rules can name.
  package enum Kind: String, CaseIterable, Sendable {
    case phone
    case identityNumber = "identity-number"
    case email
    case houseNumber = "house-number"
    case plate
    case fileNumber = "file-number"
    case senderName = "sender-name"
  }

  package let kind: Kind
  /// The words that make it up.
  package let words: Range<Int>
}

extension SplitText {
  /// The personal data of the wanted kinds, in the order of the text.
  ///
  /// Agencies' own numbers (1022, 1800…, 024 …) are not personal, nor is an agency's address.
  ///
  /// Complexity: linear in the length of the text.
  package func personalData(
    _ kinds: Set<PersonalDatum.Kind>, sender: PersonName?
  ) -> [PersonalDatum] {
    var found: [PersonalDatum] = []
    let reader = PersonalDataReader(text: self)
    var index = 0
    while index < words.count {
      if let datum = reader.datum(at: index, sender) {
        if kinds.contains(datum.kind) { found.append(datum) }
        index = datum.words.upperBound
      } else {
        index += 1
      }
    }
    return found
  }
}

extension SplitText {
  /// A datum as it was written, with the plus sign or bracket that opens a phone number.
  package func quote(_ datum: PersonalDatum) -> String {
    let start = datum.words.lowerBound
    guard datum.kind == .phone, let sign = between(start).last, "+(".utf8.contains(sign) else {
      return quote(datum.words)
    }
    return String(decoding: [sign], as: UTF8.self) + quote(datum.words)
  }
}

/// Recognises what begins at a word.
struct PersonalDataReader {
  let text: SplitText

  func datum(at start: Int, _ sender: PersonName?) -> PersonalDatum? {
    let candidates: [(PersonalDatum.Kind, Int?)] = [
      (.email, email(at: start)), (.fileNumber, fileNumber(at: start)),
      (.plate, plate(at: start)), (.identityNumber, identityNumber(at: start)),
      (.phone, phone(at: start)), (.houseNumber, houseNumber(at: start)),
      (.senderName, sender?.end(at: start, in: text)),
    ]
    for case (let kind, let end?) in candidates {
      return PersonalDatum(kind: kind, words: start..<end)
    }
    return nil
  }

  private func word(_ index: Int) -> Word? {
    text.words.indices.contains(index) ? text.words[index] : nil
  }

  private func plain(_ index: Int) -> WordKey? { word(index)?.plain }

  private func digits(_ index: Int) -> String? {
    guard let word = word(index), word.isNumber else { return nil }
    return text.quote(index..<index + 1)
  }

  /// Whether a number begins here and is no tail of a code or of a longer number.
  private func beginsNumber(_ index: Int) -> Bool {
    guard let word = word(index), word.isNumber else { return false }
    if word.gap == .none {
      return plain(index - 1).map { ["sdt", "dt", "tel", "phone", "zalo"].contains($0) } ?? false
    }
    let joint = text.between(index)
    return index == 0 || !(joint.count == 1 && ".-/".utf8.contains(joint.first ?? 0))
      || !(self.word(index - 1)?.isNumber ?? false)
  }

  /// The groups of digits that stand together from a word on, each with its end.
  private func groups(from start: Int, atMost maximum: Int = 6) -> [(digits: String, end: Int)] {
    var groups: [(String, Int)] = []
    var index = start
    while groups.count < maximum, let digits = digits(index),
      index == start || text.isGroupJoint(index)
    {
      groups.append((digits, index + 1))
      index += 1
    }
    return groups
  }

  private func isCut(_ end: Int) -> Bool {
    guard let next = word(end) else { return false }
    return next.gap == .none || text.isJoined(end, by: "/")
  }

  // MARK: - Numbers

  private func phone(at start: Int) -> Int? {
    guard beginsNumber(start) else { return nil }
    let groups = groups(from: start)
    guard let first = groups.first?.digits else { return nil }
    let isDate =
      first.count <= 2 && groups.count >= 3 && groups[1].digits.count <= 2
      && groups[2].digits.count == 4
    if isDate { return nil }
    var number = ""
    for group in groups {
      number += group.digits
      if number.utf8.count > 12 { return nil }
      if isMobile(number), !isCut(group.end) { return group.end }
    }
    return nil
  }

  private func isMobile(_ number: String) -> Bool {
    let national =
      number.hasPrefix("840")
      ? String(number.dropFirst(2))
      : number.hasPrefix("84") ? "0" + number.dropFirst(2) : number
    return national.utf8.count == 10 && national.hasPrefix("0")
      && "356789".contains(national.dropFirst().first ?? "0")
  }

  private static let identityWords: Set<WordKey> = [
    "cccd", "cmnd", "cmt", "cmtnd", "cuoc", "dan", "chieu", "thu",
  ]

  private func identityNumber(at start: Int) -> Int? {
    guard beginsNumber(start) else { return nil }
    let isNamed = (1...4).contains { offset in
      plain(start - offset).map(Self.identityWords.contains) ?? false
    }
    var number = ""
    for group in groups(from: start) {
      guard group.digits.utf8.count >= 3 else { return nil }
      number += group.digits
      let length = number.utf8.count
      let isOne = length == 12 && (number.hasPrefix("0") || isNamed) || length == 9 && isNamed
      if isOne, !isCut(group.end), length == 12 || digits(group.end) == nil { return group.end }
    }
    return nil
  }

  // MARK: - Codes

  private func email(at start: Int) -> Int? {
    let words = text.words
    guard start == 0 || !text.isJoined(start, by: "@") else { return nil }
    var index = start
    while index + 1 < words.count, isMailJoint(index + 1) { index += 1 }
    guard text.isJoined(index + 1, by: "@") else { return nil }
    var end = index + 2
    var hasPoint = false
    while end < words.count, isMailJoint(end) {
      if text.isJoined(end, by: ".") { hasPoint = true }
      end += 1
    }
    return hasPoint ? end : nil
  }

  private func isMailJoint(_ index: Int) -> Bool {
    let joint = text.between(index)
    return joint.isEmpty || joint.count == 1 && "._-+".utf8.contains(joint.first ?? 0)
  }

  private func fileNumber(at start: Int) -> Int? {
    var index = start
    if plain(index) == "h", word(index + 1)?.gap == Word.Gap.none { index += 1 }
    guard beginsNumber(index) || index > start else { return nil }
    // H26.17-230213-0005 or 000.00.16.H26-230201-0001.
    var points = 0
    while text.isJoined(index + 1, by: ".") {
      points += 1
      index += 1
      if plain(index) == "h", word(index + 1)?.gap == Word.Gap.none { index += 1 }
    }
    if points > 0, text.isJoined(index + 1, by: "-"), digits(index + 1)?.utf8.count == 6,
      text.isJoined(index + 2, by: "-"), let last = digits(index + 2), last.utf8.count >= 3
    {
      return index + 3
    }
    return nil
  }

  private func plate(at start: Int) -> Int? {
    guard beginsNumber(start), let province = digits(start), province.utf8.count == 2,
      let number = Int(province), number >= 11
    else { return nil }
    var index = start + 1
    guard let series = word(index), !series.isNumber, series.letterCount <= 2,
      !series.hasMarks, series.gap == .none || text.isJoined(index, by: "-")
    else { return nil }
    index += 1
    if series.letterCount == 1, digits(index)?.utf8.count == 1, word(index)?.gap == Word.Gap.none {
      index += 1
    }
    guard let serial = digits(index) else { return nil }
    let joint = text.between(index)
    guard joint.isEmpty || joint.count <= 3 && joint.allSatisfy({ " -.".utf8.contains($0) }) else {
      return nil
    }
    if serial.utf8.count == 3, text.isJoined(index + 1, by: "."),
      digits(index + 1)?.utf8.count == 2, !isCut(index + 2)
    {
      return index + 2
    }
    return (4...5).contains(serial.utf8.count) && !isCut(index + 1) ? index + 1 : nil
  }

  // MARK: - Places

  private static let streets: Set<WordKey> = ["pho", "duong", "ngo", "ngach", "hem", "kiet"]
  private func houseNumber(at start: Int) -> Int? {
    // "ngõ 4 đường Tân Lệ" is where something happens, not where somebody lives.
    if let before = plain(start - 1), Self.streets.contains(before) { return nil }
    var index = start
    let isHouse =
      plain(index) == "so" && plain(index + 1) == "nha"
      || plain(index) == "nha" && plain(index + 1) == "so" || plain(index) == "sn"
    if isHouse {
      index += plain(index) == "sn" ? 1 : 2
    } else if plain(index) == "so" {
      index += 1
    }
    guard let first = word(index), first.isNumber, first.letterCount <= 4,
      index > start || beginsNumber(index)
    else { return nil }
    index += 1
    while let next = word(index),
      next.isNumber && text.isJoined(index, by: "/")
        || next.gap == .none && next.letterCount == 1
    {
      index += 1
    }
    let isStreet = word(index).map { Self.streets.contains($0.plain) && $0.gap <= .comma } ?? false
    guard isHouse || isStreet, !isAgency(before: start) else { return nil }
    return isStreet ? index + 1 + nameLength(index + 1) : index
  }

  /// The words of a street's name, as far as they are in capitals.
  private func nameLength(_ start: Int) -> Int {
    var length = 0
    while let word = word(start + length), word.gap <= .blank, word.startsUpper, length < 4 {
      length += 1
    }
    return length
  }

  /// Whether an address belongs to an office: "UBND phường Tân Lệ, số 1 phố Hàng Sổ".
  private func isAgency(before start: Int) -> Bool {
    for offset in 1...6 {
      guard let word = word(start - offset), self.word(start - offset + 1)?.gap != .sentence else {
        return false
      }
      if ["ubnd", "so", "doan", "tuyen", "buyt"].contains(word.plain), offset <= 2 { return true }
      if ["ubnd", "tru", "ban", "phan", "tram", "truong", "cong", "trung"].contains(word.plain) {
        return true
      }
    }
    return false
  }
}
