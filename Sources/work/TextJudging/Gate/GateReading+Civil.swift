import OfficialText
import Rules

extension GateReading {
  /// Where the text insults, mocks, blames, threatens or shouts at its reader, in the order in which it is
  /// told.
  func civilFindings() -> [GateFinding] {
    let insult = text.first(of: .insults, .said).map {
      finding(.civil, .insult, at: $0, by: .facts)
    }
    let contempts = text.occurrences(of: .contempts, .meant).map {
      finding(.civil, .contempt, at: $0, by: .words)
    }
    let threats = text.occurrences(of: .threats, .meant).map {
      finding(.civil, .threat, at: $0, by: .words)
    }
    let blames = (blamePlaces() + failingPlaces()).map {
      finding(.civil, .blame, at: $0, by: .words)
    }
    let persistence = threatPlace().map { finding(.civil, .threat, at: $0, by: .facts) }
    let shouting = shoutingPlace().map { finding(.civil, .shouting, at: $0, by: .facts) }
    return [insult].compactMap(\.self) + contempts + threats + blames
      + [persistence, shouting].compactMap(\.self)
  }

  /// "lỗi tại bà": the reader is the one who is blamed.
  private func blamePlaces() -> [Range<Int>] {
    text.occurrences(of: .blames, .meant).filter { words in
      text.begins(.citizens, at: words.upperBound) && !isName(words.upperBound + 1)
        && !isAnybody(words.upperBound) && !isOfficial(words.upperBound)
    }.map { $0.lowerBound..<$0.upperBound + 1 }
  }

  /// "trách nhiệm thuộc về ai" asks and blames nobody.
  private func isAnybody(_ index: Int) -> Bool { split.words[index].marked == Self.anybody }

  /// "là tại anh chị công chức": whoever is called so works for an office.
  private func isOfficial(_ index: Int) -> Bool {
    var next = index
    while let length = lexicon[.citizens].length(from: next, in: split) { next += length }
    return text.begins(.officials, at: next)
  }

  private static let anybody = SplitText("ai").words[0].marked

  /// "bà không chịu đọc": what the sender did wrong, told without an "if".
  private func failingPlaces() -> [Range<Int>] {
    text.occurrences(of: .failings, .said).compactMap { words in
      guard !text.isQuoted(words.lowerBound) else { return nil }
      let sentence = text.sentence(around: words.lowerBound)
      let reach = max(sentence.lowerBound, words.lowerBound - lexicon[.failingReach])
      let before = reach..<words.lowerBound
      guard let reader = before.last(where: { isReader($0) }),
        !split.words[reader + 1...words.lowerBound].contains(where: { $0.gap >= .clause }),
        // "chị chờ lâu là do phường chủ quan": somebody else's.
        !text.contains(.others, in: reader..<words.lowerBound),
        !text.contains(.conditions, in: sentence.lowerBound..<words.lowerBound),
        !text.isDenied(words)
      else { return nil }
      return reader..<words.upperBound
    }
  }

  /// Whether a word calls the reader, and is no part of a name: "bà Lụa", "phó bí thư".
  private func isReader(_ index: Int) -> Bool {
    text.begins(.citizens, at: index) && !isName(index + 1) && !isOwner(index)
  }

  /// "hồ sơ của chị quá hẹn, đã không báo sớm": what belongs to the reader is not the reader.
  private func isOwner(_ index: Int) -> Bool {
    index > 0 && split.words[index].gap == .blank && split.words[index - 1].plain == "cua"
  }

  /// Whether a word goes on with a name, and whoever it belongs to is spoken of, not to.
  private func isName(_ index: Int) -> Bool {
    index < split.words.count && split.words[index].startsUpper
      && split.words[index].gap == .blank
  }

  /// "còn nhắn nữa thì …": to speak up has consequences.
  private func threatPlace() -> Range<Int>? {
    text.occurrences(of: .persistence, .said).first { words in
      let sentence = text.sentence(around: words.lowerBound)
      let behind = words.upperBound..<max(words.upperBound, sentence.upperBound)
      return text.contains(.powers, in: behind) && text.contains(.punishments, in: behind)
    }
  }

  /// Capitals within a sentence; a heading is a line of its own.
  private func shoutingPlace() -> Range<Int>? {
    let words = split.words
    var start: Int?
    for index in 0...words.count {
      if index < words.count, words[index].isUpper || words[index].isNumber && start != nil,
        start == nil || words[index].gap < .sentence
      {
        start = start ?? index
        continue
      }
      if let from = start, index - from >= lexicon[.shoutedWords], isShouted(from..<index) {
        return from..<index
      }
      start = index < words.count && words[index].isUpper ? index : nil
    }
    return nil
  }

  private func isShouted(_ run: Range<Int>) -> Bool {
    // Quoted capitals are the citizen's; acronyms alone are no words.
    guard !text.isQuoted(run.lowerBound),
      split.words[run].count(where: { $0.letterCount > 1 && $0.isSyllable })
        >= lexicon[.shoutedWords]
    else { return false }
    if text.sentence(around: run.lowerBound) != run, !isHeading(run) { return true }
    return split.endsWithExclamation(run.upperBound)
  }

  /// "VIỆC HỒ SƠ CẤP SỐ NHÀ (khiếu nại):", "SỞ XÂY DỰNG trả lời": what begins a line and names a matter or
  /// an office, and calls nobody.
  private func isHeading(_ run: Range<Int>) -> Bool {
    guard split.beginsLine(run.lowerBound), !text.contains(.citizens, in: run),
      !lexicon.hasNegator(split.words[run])
    else { return false }
    return split.closesHeading(run.upperBound)
      || text.begins(.others, at: run.lowerBound) || text.begins(.knownOffices, at: run.lowerBound)
  }
}
