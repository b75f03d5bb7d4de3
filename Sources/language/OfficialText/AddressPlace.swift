/// Tells whose place a number in a text is: a person's, an agency's, or that of a thing.
struct AddressPlace {
  let text: SplitText
  let lexicon: Lexicon

  func isPerson(_ index: Int) -> Bool { lexicon[.residents].ends(at: index, in: text) }

  /// Whether the number is that of a thing, or says where a matter is.
  func isThing(_ start: Int) -> Bool {
    guard start > 0, text.words[start].gap < .comma else { return false }
    if lexicon[.numberedThings].ends(at: start - 1, in: text)
      || lexicon[.besidePlaces].ends(at: start - 1, in: text)
    {
      return true
    }
    return false
  }

  /// Whether somebody is sent there: "từ số 2 đến số 40" is a stretch of road, "mời bà đến số 1" a
  /// way to an office.
  func isGoal(_ start: Int) -> Bool {
    guard let way = before(start, { lexicon[.ways].ends(at: $0, in: text) }),
      let invitation = before(start, { lexicon[.wayStarts].ends(at: $0, in: text) })
    else { return false }
    let home = before(start) { lexicon[.homes].ends(at: $0, in: text) }
    return invitation < way && home.map { $0 < way } ?? true
  }

  /// Whether an address is that of an office: "UBND phường Tân Lệ, số 1 phố Hàng Sổ".
  func isAgency(_ start: Int, upTo end: Int) -> Bool {
    let person = before(start) { isPerson($0) && !lexicon[.seatedOffices].begins(at: $0, in: text) }
    let agency = before(start) { lexicon[.seatedOffices].ends(at: $0, in: text) }
    if let agency { return person.map { $0 < agency } ?? true }
    guard person == nil else { return false }
    return (end..<min(end + 6, text.words.count)).prefix { text.words[$0].gap != .sentence }
      .contains { lexicon[.seatedOffices].begins(at: $0, in: text) }
  }

  /// The last word before one, in its sentence, that is what is asked for.
  private func before(_ start: Int, _ isWanted: (Int) -> Bool) -> Int? {
    var index = start
    while index > 0, start - index < lexicon[.addressReach], text.words[index].gap != .sentence {
      index -= 1
      if isWanted(index) { return index }
    }
    return nil
  }
}
