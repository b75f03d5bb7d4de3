/// A text with each question that it answers at once put as the statement that both come to.
///
/// "Có phải nộp lại không? Không, anh giữ giấy." says "không phải nộp lại, anh giữ giấy."
package struct AnsweredQuestions: Sendable {
  /// The text, a statement for each such question and its answer.
  package let stated: SplitText
  /// Of each sentence of ``stated``, the words of the text as it was written.
  package let written: [Range<Int>]

  /// Nothing where no question is answered so.
  ///
  /// Complexity: linear in the length of the text.
  package init?(_ split: SplitText, _ sentences: [Sentence], by lexicon: Lexicon) {
    guard sentences.contains(where: \.isQuestion) else { return nil }
    let reader = AnswerReader(text: split, lexicon: lexicon)
    var text = ""
    var written: [Range<Int>] = []
    var end = 0
    var isChanged = false
    var number = 0
    while number < sentences.count {
      let words = sentences[number].words
      if sentences[number].isQuestion, number + 1 < sentences.count,
        let statement = reader.statement(words, answeredBy: sentences[number + 1].words)
      {
        let answer = sentences[number + 1].words
        text += split.quote(bytes: end..<split.words[words.lowerBound].range.lowerBound)
        // A sentence begins with a capital letter, or might be taken for the end of another.
        text += statement.text.prefix(1).uppercased() + statement.text.dropFirst()
        end = split.words[statement.answerEnd - 1].range.upperBound
        written.append(words.lowerBound..<answer.upperBound)
        isChanged = true
        number += 2
      } else {
        written.append(words)
        number += 1
      }
    }
    guard isChanged else { return nil }
    text += split.quote(bytes: end..<split.byteCount)
    stated = SplitText(text)
    self.written = written
    // Where the statements fall into other sentences than they should, nothing is known.
    guard stated.sentencesWithHeadings.count == written.count else { return nil }
  }
}

/// Reads what a question and its answer come to.
private struct AnswerReader {
  let text: SplitText
  let lexicon: Lexicon

  func statement(
    _ question: Range<Int>, answeredBy answer: Range<Int>
  ) -> (text: String, answerEnd: Int)? {
    if let length = length(of: .denyingAnswers, in: answer) {
      let asked = Array(text.words[question])
      // Of "không phải nộp à? Không" nobody knows what it denies; the closing word denies nothing.
      guard !lexicon.hasNegator(Array(asked.prefix(core(question).count))) else { return nil }
      let words = answer.lowerBound..<answer.lowerBound + length
      return (denied(core(question), by: words), words.upperBound)
    }
    if let length = length(of: .affirmingAnswers, in: answer) {
      return (affirmed(core(question)), answer.lowerBound + length)
    }
    return nil
  }

  /// The words of an answer of a list that a clause is no more than, courtesy aside.
  private func length(of list: Lexicon.List, in answer: Range<Int>) -> Int? {
    guard let length = lexicon[list].length(from: answer.lowerBound, in: text) else { return nil }
    var end = answer.lowerBound + length
    while end < answer.upperBound, text.words[end].gap < .comma, lexicon.isCourtesy(text.words[end])
    {
      end += 1
    }
    guard end >= answer.upperBound || text.words[end].gap >= .comma else { return nil }
    return end - answer.lowerBound
  }

  /// The words of a question without those that close it.
  private func core(_ question: Range<Int>) -> Range<Int> {
    var end = question.upperBound
    while end > question.lowerBound + 1, lexicon[.particles].ends(at: end - 1, in: text) {
      end -= 1
    }
    if let length = lexicon[.questionClosings].length(upTo: end - 1, in: text),
      end - length > question.lowerBound
    {
      end -= length
    }
    return question.lowerBound..<end
  }

  /// Where the last clause of a question has the word that opens what is asked.
  ///
  /// "Có phải làm lại, đóng thêm gì không": the word before all of them opens each.
  private func opening(_ core: Range<Int>) -> Range<Int>? {
    let openings = lexicon[.questionOpenings]
    if let found = openings.first(in: text, lastClause(core)) { return found }
    return openings.length(from: core.lowerBound, in: text)
      .map { core.lowerBound..<core.lowerBound + $0 }
  }

  private func lastClause(_ core: Range<Int>) -> Range<Int> {
    let start = core.dropFirst().last { text.words[$0].gap >= .comma }
    return (start ?? core.lowerBound)..<core.upperBound
  }

  private func affirmed(_ core: Range<Int>) -> String {
    guard let opening = opening(core), opening.lowerBound + 1 < core.upperBound,
      text.words[opening.lowerBound].plain == "co"
    else { return text.quote(core) }
    return join(
      text.quote(core.lowerBound..<opening.lowerBound),
      text.quote(opening.lowerBound + 1..<core.upperBound))
  }

  private func denied(_ core: Range<Int>, by answer: Range<Int>) -> String {
    let denial = lexicon.denial(of: Array(text.words[answer]))
    let place = (opening(core) ?? lastClause(core)).lowerBound
    var rest = place
    if opening(core) != nil { rest += 1 }
    var lead = text.quote(core.lowerBound..<place)
    if !lead.isEmpty, text.words[place].gap >= .comma { lead += "," }
    // "Có phải nộp không? Không phải." denies "phải" once.
    if rest < core.upperBound, let last = denial.last, denial.count > 1,
      text.words[rest].marked == last.marked
    {
      rest += 1
    }
    let words = text.quote(answer.lowerBound..<answer.lowerBound + denial.count)
    return join(lead, words, text.quote(rest..<core.upperBound))
  }

  private func join(_ pieces: String...) -> String {
    pieces.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Lexicon {
  /// The words of an answer up to its courtesy.
  fileprivate func denial(of answer: [Word]) -> [Word] {
    var words = answer
    while words.count > 1, let last = words.last, isCourtesy(last) { words.removeLast() }
    return words
  }

  /// Whether a word says nothing at the end of an answer: "không đâu ạ".
  fileprivate func isCourtesy(_ word: Word) -> Bool {
    words(.particles).has(word) || words(.rhetoricalEnds).hasMarked(word)
  }
}
