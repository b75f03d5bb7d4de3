import OfficialText

/// Names word by word, so that the longest of hundreds that begin alike is found in a few steps.
struct NameTree: Sendable {
  /// A name that ends here, with the marks of its words.
  private struct Name: Sendable {
    let marked: [WordKey]
    let id: String
  }

  /// A word that goes on from some words before it.
  private struct Step: Sendable {
    let from: Int32
    let word: WordKey
    let to: Int32

    static func slot(from: Int32, _ word: WordKey, of count: Int) -> Int {
      let key = (word.fingerprint ^ UInt64(truncatingIfNeeded: from)) &* 0xD6E8_FEB8_6659_FD93
      return Int(truncatingIfNeeded: key >> 33) & (count - 1)
    }
  }

  private var steps: [Step] = []
  /// The place of a step and one, zero where none is; as many as are a power of two.
  private var slots: [Int32] = [0, 0]
  /// Of each beginning of a name, the names that end with it, the first one first.
  private var names: [[Name]] = [[]]

  var isEmpty: Bool { steps.isEmpty }

  /// The words with which names begin.
  var firstWords: [WordKey] { steps.filter { $0.from == 0 }.map(\.word) }

  /// Adds a name, which stays that of the first who has it.
  mutating func insert(_ words: ArraySlice<Word>, _ id: String) {
    guard !words.isEmpty else { return }
    var place: Int32 = 0
    for word in words { place = step(from: place, word.plain) ?? addStep(from: place, word.plain) }
    let marked = words.map(\.marked)
    guard !names[Int(place)].contains(where: { $0.marked == marked }) else { return }
    names[Int(place)].append(Name(marked: marked, id: id))
  }

  private func step(from: Int32, _ word: WordKey) -> Int32? {
    var slot = Step.slot(from: from, word, of: slots.count)
    while slots[slot] != 0 {
      let step = steps[Int(slots[slot]) - 1]
      if step.from == from, step.word == word { return step.to }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func addStep(from: Int32, _ word: WordKey) -> Int32 {
    let to = Int32(names.count)
    names.append([])
    steps.append(Step(from: from, word: word, to: to))
    if steps.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for place in steps.indices { note(place) }
    } else {
      note(steps.count - 1)
    }
    return to
  }

  private mutating func note(_ place: Int) {
    var slot = Step.slot(from: steps[place].from, steps[place].word, of: slots.count)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(place + 1)
  }

  /// The longest name that begins at a word, each word with its marks or without any.
  func longest(at start: Int, in text: SplitText) -> (id: String, end: Int)? {
    var place: Int32 = 0
    var index = start
    var longest: (id: String, end: Int)?
    while text.words.indices.contains(index), index == start || Self.isJoined(text.words[index]),
      let next = step(from: place, text.words[index].plain)
    {
      place = next
      index += 1
      let name = names[Int(place)].first { name in
        name.marked.indices.allSatisfy { offset in
          let word = text.words[start + offset]
          return !word.hasMarks || word.marked == name.marked[offset] || word.isNumber
        }
      }
      if let name { longest = (name.id, index) }
    }
    return longest
  }

  /// Whether a word goes on with the name of the word before it.
  private static func isJoined(_ word: Word) -> Bool {
    word.gap <= .light || word.joint == dash || word.joint == point
  }

  private static let dash: WordKey = " - "
  private static let point: WordKey = ". "
}
