import OfficialText
import Rules

extension GateReading {
  /// The values that the text has in its writer's own words, each at its place.
  func placesTold(_ values: [FoundValue]) -> [PlacedValue] {
    text.placedValues(values).filter { mine in
      let start = mine.words.lowerBound
      return !text.isQuoted(start) && !text.isDenied(mine.words) && !text.isToldOfOthers(start)
        && !text.isSupposed(mine.words, reaching: .sentence)
    }
  }

  /// A value that stands where those who know have another: "quầy số 3 bộ phận một cửa phường Yên Hạc"
  /// of the counter 2, "hẹn lại một lần duy nhất: 03/07" of the 2nd.
  ///
  /// A letter that has the other one as well tells of both. What stands elsewhere in the case may be told
  /// in other words: it is wrong only where nothing around it is as it is there.
  func placeFault(_ places: [PlacedValue], _ knowledge: CaseKnowledge) -> GateFault? {
    for mine in places {
      let other = knowledge.telling(inThePlaceOf: mine) { isTold($0, among: places) }
      guard let other else { continue }
      let same = knowledge.standing(of: mine, in: split)
      guard isWrong(mine, sharing: other.shared, besides: same) else { continue }
      return fault(.faithful, .opposite(of: other.sentence), at: mine.words)
    }
    return nil
  }

  /// Whether a value is not the one of its place, which shares so much with that of another, and so much
  /// with where the case has it; nothing where it does not.
  private func isWrong(_ value: PlacedValue, sharing shared: Int, besides same: Int?) -> Bool {
    let (least, byKnown) = (lexicon[.placeShared], lexicon[.placeSharedByKnown])
    guard let same else { return shared >= (value.isOffice ? byKnown : least) }
    if value.isOffice { return false }
    // Of one thing several days are told, all in much the same words.
    if same > 0 { return !value.isOfDay && shared - same >= least + byKnown }
    return shared >= byKnown
  }

  /// Whether the text has a value too, somewhere.
  private func isTold(_ value: PlacedValue, among places: [PlacedValue]) -> Bool {
    if case .number(let number) = value.content {
      return split.words.indices.contains { index in
        split.words[index].isNumber && split.words[index].plain.number == number
          && !places.contains { $0.isOfDay && $0.words.contains(index) }
      }
    }
    return places.contains { $0.isOfSort(value) && $0.isSame(value) }
  }
}

extension CaseKnowledge {
  /// What those who know have where a letter has a value, with the most around it that is the same.
  fileprivate func telling(
    inThePlaceOf mine: PlacedValue, besides isTold: (PlacedValue) -> Bool
  ) -> (shared: Int, sentence: String)? {
    var best: (shared: Int, value: PlacedValue, text: StatedText)?
    for text in tellings {
      for theirs in text.places where theirs.isOfSort(mine) && !theirs.isSame(mine) {
        let shared = theirs.shared(with: mine)
        if shared > best?.shared ?? 0, !isTold(theirs) { best = (shared, theirs, text) }
      }
    }
    return best.map { best in
      let sentence = best.text.spoken.sentence(around: best.value.words.lowerBound)
      return (best.shared, best.text.split.quote(sentence))
    }
  }

  /// How much of what stands around a value stands around the same in the case; nothing where the case
  /// does not have it at all.
  fileprivate func standing(of mine: PlacedValue, in split: SplitText) -> Int? {
    var most: Int?
    func look(_ text: StatedText) {
      for theirs in text.places where theirs.isOfSort(mine) && theirs.isSame(mine) {
        most = max(most ?? 0, theirs.around(mine))
      }
    }
    for text in texts { look(text) }
    for text in tellings { look(text) }
    look(desk.told)
    return most ?? (isKnownAnywhere(mine, in: split) ? 0 : nil)
  }

  /// Whether the case has a value, told in whatever way.
  private func isKnownAnywhere(_ mine: PlacedValue, in split: SplitText) -> Bool {
    switch mine.content {
    // That a ward is told of somewhere says nothing of where this happened.
    case .value(.agency): false
    case .number(let number): containsTold { $0.split.hasInDigits(number) }
    case .value(let value): isKnown(value, as: SoughtPhrase(split.quote(mine.words)))
    }
  }
}
