extension SplitText {
  /// The number of words (*tiếng*) as people count them.
  ///
  /// What stands between blanks is one word if it is one sign: a number, a date, a code, an address on
  /// the net, an acronym ("20/2008/NĐ-CP", "TP.HCM"). Words that only want a blank between them are
  /// several: "và/hoặc", "xong.Cảm ơn".
  package var wordCount: Int {
    var count = 0
    var isCode = false
    for (index, word) in words.enumerated() {
      if index > 0, continuesWord(index, isCode) {
        isCode = isCode || word.isNumber
      } else {
        count += 1
        isCode = word.isNumber
      }
      if word.joint == .scheme || signs.hasAt && word.joint.contains(UInt8(ascii: "@")) {
        isCode = true
      }
    }
    return count
  }

  /// Whether a word is written in one sign with the one before it.
  private func continuesWord(_ index: Int, _ isCode: Bool) -> Bool {
    let word = words[index]
    let before = words[index - 1]
    if word.gap == .none { return true }
    let joint = word.joint
    if joint.isOne(.blank) { return false }
    guard !joint.contains(UInt8(ascii: " ")), !joint.contains(UInt8(ascii: "\n")) else {
      return false
    }
    if joint.isOne(.at) || joint == .scheme { return true }
    if word.gap >= .comma {
      return before.isNumber && word.isNumber && (joint.isOne(.comma) || joint.isOne(.colon))
    }
    if isCode || word.isNumber || before.isUpper && word.isUpper { return true }
    return joint.isOne(.point) && !word.startsUpper || joint.isOne(.underscore)
  }
}
