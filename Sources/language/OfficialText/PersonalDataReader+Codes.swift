/// Codes that letters and digits make up: mail addresses, numbers of files, number plates.
extension PersonalDataReader {
  /// The most words that either side of an address has.
  private static let mailWordMaximum = 40

  func email(at start: Int) -> Int? {
    guard text.signs.hasAt else { return nil }
    let words = text.words
    guard !text.isJoined(start, by: .at) else { return nil }
    var index = start
    while index + 1 < words.count, isMailJoint(index + 1), index - start < Self.mailWordMaximum {
      index += 1
    }
    guard text.isJoined(index + 1, by: .at) else { return nil }
    var end = index + 2
    var label: Int?
    while end < words.count, isMailJoint(end), end - index < Self.mailWordMaximum {
      if text.isJoined(end, by: .point) { label = end }
      end += 1
    }
    guard let label, !words[label].isNumber, words[label].letterCount > 1 else { return nil }
    // "hanh@vidu.example.Xin cảm ơn" wants a blank.
    if label == end - 1, words[label].startsUpper, !words[label - 1].startsUpper,
      text.isJoined(label - 1, by: .point)
    {
      end = label
    }
    let isAgency = plain(end - 1) == "vn" && plain(end - 2) == "gov"
    return isAgency ? nil : end
  }

  private func isMailJoint(_ index: Int) -> Bool {
    let joint = text.words[index].joint
    return joint.count <= 2
      && (0..<joint.count).allSatisfy { "._-+".utf8.contains(joint.letter(fromEnd: $0)) }
  }

  /// H26.17-230213-0005 or 000.00.16.H26-230201-0001: the agency, the day, the number.
  func fileNumber(at start: Int) -> Int? {
    guard let first = word(start), first.gap != .none || start == 0 else { return nil }
    var index = start
    var hasLetter = false
    for segment in 0..<6 {
      if segment > 0 {
        guard text.isJoined(index, by: .point) || !hasLetter && text.isJoined(index, by: .hyphen)
        else {
          break
        }
      }
      if let letter = word(index), !letter.isNumber {
        guard letter.letterCount == 1, !hasLetter, word(index + 1)?.gap == Word.Gap.none,
          digits(index + 1)?.utf8.count == 2
        else { return nil }
        hasLetter = true
        index += 1
      } else if (digits(index)?.utf8.count ?? .max) > 3 {
        return nil
      }
      index += 1
    }
    let dash = UInt8(ascii: "-")
    guard hasLetter, text.isLooselyJoined(index, by: dash), let day = digits(index), isDay(day),
      text.isLooselyJoined(index + 1, by: dash), let number = digits(index + 1),
      3...6 ~= number.utf8.count, word(index + 2)?.gap != Word.Gap.none
    else { return nil }
    return index + 2
  }

  /// Whether six digits are a year, a month and a day.
  private func isDay(_ digits: String) -> Bool {
    guard digits.utf8.count == 6, let number = Int(digits) else { return false }
    return 1...12 ~= number / 100 % 100 && 1...31 ~= number % 100
  }

  func plate(at start: Int) -> Int? {
    guard beginsNumber(start), let province = digits(start), province.utf8.count == 2,
      province >= "11", let series = word(start + 1), !series.isNumber, series.letterCount <= 2,
      !series.hasMarks || series.marked == "md-", series.joint.count <= 1,
      series.gap <= .light, !lexicon[.codedPlaces].ends(at: start - 1, in: text)
    else { return nil }
    var index = start + 2
    // Motorcycles have a digit behind the letter, electric ones behind MĐ.
    var isMotorcycle = false
    if series.letterCount == 1 || series.plain == "md", digits(index)?.utf8.count == 1,
      word(index)?.gap == Word.Gap.none
    {
      isMotorcycle = true
      index += 1
    }
    guard let serial = digits(index), isSerialJoint(index) else { return nil }
    let isSpaced = series.gap == .blank
    let isKnown = isVehicle(start)
    if serial.utf8.count == 3, digits(index + 1)?.utf8.count == 2, !isCut(index + 2) {
      if text.isJoined(index + 1, by: .point) { return index + 2 }
      return text.isJoined(index + 1, by: .blank) && isKnown ? index + 2 : nil
    }
    guard 4...5 ~= serial.utf8.count, !isCut(index + 1), isKnown || !isSpaced || isMotorcycle else {
      return nil
    }
    // "50k 1000", "20h 2023": small letters may be units.
    let isUnit =
      !series.startsUpper && !isMotorcycle
      && (serial.utf8.count == 4 || lexicon.words(.smallUnits).hasPlain(series))
    return isUnit && !isKnown ? nil : index + 1
  }

  private func isSerialJoint(_ index: Int) -> Bool {
    let joint = text.words[index].joint
    return joint.count <= 3
      && (0..<joint.count).allSatisfy { " -.".utf8.contains(joint.letter(fromEnd: $0)) }
  }

  private func isVehicle(_ start: Int) -> Bool {
    (1...5).contains { offset in
      lexicon[.vehicles].ends(at: start - offset, in: text)
    }
  }
}
