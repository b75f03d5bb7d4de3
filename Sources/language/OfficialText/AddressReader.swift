/// Recognises where somebody lives: a house in its street or hamlet, a flat in its building.
///
/// The place of a matter ("trước số nhà 12", "cột đèn số 15") and the seat of an agency are nobody's
/// address.
struct AddressReader {
  let text: SplitText
  let lexicon: Lexicon

  /// The end of the address that begins at a word.
  func end(at start: Int) -> Int? {
    let place = AddressPlace(text: text, lexicon: lexicon)
    guard let end = flat(at: start) ?? house(at: start), !place.isThing(start),
      !place.isGoal(start),
      !place.isAgency(start, upTo: end)
    else { return nil }
    return end
  }

  private func word(_ index: Int) -> Word? {
    text.words.indices.contains(index) ? text.words[index] : nil
  }

  private func plain(_ index: Int) -> WordKey? { word(index)?.plain }

  // MARK: - Houses

  private func house(at start: Int) -> Int? {
    if let length = lexicon[.houseNames].length(from: start, in: text) {
      guard word(start + length)?.gap ?? .sentence <= .clause else { return nil }
      return namedNumber(at: start + length).map { placeEnd($0, .named) ?? $0 }
    }
    if lexicon[.numberNames].begins(at: start, in: text),
      !lexicon[.houseNames].ends(at: start, in: text)
    {
      guard let end = namedNumber(at: start + 1), word(start + 1)?.gap ?? .none <= .blank else {
        return nil
      }
      return placeEnd(end, .named) ?? (plain(start) == "so" ? nameEnd(end, behind: start) : nil)
    }
    guard isSeat(start), let end = number(at: start) else { return nil }
    if let place = placeEnd(end, .bare) { return place }
    return lexicon[.dwellings].ends(at: start - 1, in: text) ? nameEnd(end, behind: start) : nil
  }

  /// "nhà em số 36 Hàng Sổ": a street without the word for it, where somebody plainly lives.
  private func nameEnd(_ end: Int, behind start: Int) -> Int? {
    guard let first = word(end), first.startsUpper, !first.isUpper, first.gap == .blank,
      (1...3).contains(where: { lexicon[.houseSeats].ends(at: start - $0, in: text) })
    else { return nil }
    let length = nameLength(end)
    return length >= 2 ? end + length : nil
  }

  /// Whether a number may be that of a house although nothing names it one.
  private func isSeat(_ start: Int) -> Bool {
    guard let word = word(start), word.isNumber, word.gap != .none else { return false }
    guard let before = self.word(start - 1) else { return true }
    if lexicon[.numberNames].ends(at: start - 1, in: text) { return false }
    if word.joint.count == 1, "./-".utf8.contains(word.joint.last) { return false }
    if word.gap >= .comma || lexicon[.houseSeats].ends(at: start - 1, in: text) { return true }
    // Behind a name: "bà Hạnh 19 ngõ Giếng Mơ".
    return before.startsUpper && !before.isUpper && !before.isNumber
      && AddressPlace(text: text, lexicon: lexicon).isPerson(start - 2)
  }

  /// A number with the letter of its block before it: "nhà A5".
  private func namedNumber(at start: Int) -> Int? {
    guard let letter = word(start), !letter.isNumber, letter.isUpper, letter.letterCount == 1,
      word(start + 1)?.gap == Word.Gap.none
    else { return number(at: start) }
    return number(at: start + 1)
  }

  /// "12", "12A", "12A/3B", "12 - 14".
  private func number(at start: Int) -> Int? {
    guard let first = word(start), first.isNumber, first.letterCount <= 4 else { return nil }
    var end = start + 1
    while let next = word(end),
      next.isNumber && next.letterCount <= 4
        && (text.isJoined(end, by: .slash) || text.isLooselyJoined(end, by: UInt8(ascii: "-")))
        || next.gap == .none && next.letterCount == 1
    {
      end += 1
    }
    guard let next = word(end) else { return end }
    return next.gap == .none || text.isJoined(end, by: .slash) ? nil : end
  }

  private enum Strength {
    /// Something says that the number is a house's.
    case named
    case bare
  }

  /// The end of the street or hamlet that begins at a word, with its name.
  private func placeEnd(_ start: Int, _ strength: Strength) -> Int? {
    guard let first = word(start), first.gap <= .comma,
      !lexicon[.noStreets].begins(at: start, in: text)
    else { return nil }
    let street = lexicon[.streets].length(from: start, in: text)
    guard let length = street ?? lexicon[.hamlets].length(from: start, in: text) else { return nil }
    let isWhole = length > 1
    let name = start + length
    let end = name + nameLength(name)
    if end > name { return end }
    switch strength {
    case .named: return street != nil || isWhole ? name : nil
    case .bare: return nil
    }
  }

  /// The words of a name, as far as they are in capitals, or a number.
  private func nameLength(_ start: Int) -> Int {
    guard let first = word(start), first.gap <= .blank else { return 0 }
    if first.isNumber { return number(at: start).map { $0 - start } ?? 0 }
    var length = 0
    while let word = word(start + length), word.gap <= .blank, length < 4,
      word.startsUpper || length > 0 && word.gap == .none
    {
      length += 1
    }
    return length
  }

  // MARK: - Flats

  private func flat(at start: Int) -> Int? {
    guard let length = lexicon[.flatNames].length(from: start, in: text), plain(start - 1) != "van"
    else { return nil }
    var index = start + length
    if plain(index) == "so" { index += 1 }
    if let letter = word(index), letter.letterCount == 1, !letter.isNumber,
      word(index + 1)?.gap ?? .sentence <= .light
    {
      index += 1
    }
    guard let first = word(index), first.isNumber, 1...4 ~= first.letterCount,
      first.gap <= .light
        || first.gap == .blank
    else { return nil }
    let isLong = first.letterCount >= 3
    index += 1
    if let letter = word(index), letter.gap == .none {
      guard letter.letterCount == 1, !lexicon[.flatCounts].begins(at: index, in: text) else {
        return nil
      }
      index += 1
    }
    if let building = buildingEnd(index) { return building }
    if isInBuilding(start) { return index }
    let isFlat = length == 2 && plain(start) == "can"
    return isFlat && isLong && !lexicon[.flatCounts].begins(at: index, in: text) ? index : nil
  }

  private func buildingEnd(_ start: Int) -> Int? {
    guard let first = word(start), first.gap <= .comma else { return nil }
    if let length = lexicon[.flatBuildings].length(from: start, in: text) {
      return start + length + nameLength(start + length)
    }
    // CT2, CT2A.
    guard first.isUpper, !first.isNumber, word(start + 1)?.isNumber ?? false,
      word(start + 1)?.gap == Word.Gap.none
    else { return nil }
    return start + nameLength(start)
  }

  private func isInBuilding(_ start: Int) -> Bool {
    (2...4).contains { offset in
      lexicon[.flatBuildings].ends(at: start - offset, in: text)
        && !(word(start - offset + 1)?.gap ?? .sentence >= .clause)
    }
  }
}
