import CommandOptions
import Wording

/// Questions to the person at the terminal, each answered by an option where that is given.
struct Questions {
  /// Why something is no answer.
  struct Refusal: Error {
    let phrase: Phrase

    init(_ vietnamese: String, _ english: String) {
      phrase = Phrase(vietnamese, english)
    }
  }

  let options: ParsedOptions
  let language: Language

  /// What an option says, or else the line that somebody types until it is an answer; choices are shown with
  /// numbers from 1, and an empty line stands for what is proposed.
  func answer<Value>(
    _ option: String, _ question: Phrase, among choices: [Phrase] = [], proposal: String? = nil,
    _ read: (String) throws(Refusal) -> Value
  ) throws(Failure) -> Value {
    if let given = options.value(option) {
      do throws(Refusal) {
        return try read(given)
      } catch {
        throw Failure(
          status: .usage, lines: [(Phrase(verbatim: "--\(option): ") + error.phrase)[language]])
      }
    }
    Output.say(question[language])
    for (place, choice) in choices.enumerated() {
      Output.say("  \(place + 1). \(choice[language])")
    }
    while let line = TypedLine.line(proposal.map { "[\($0)] > " } ?? "> ", .endless) {
      let isEmpty = line.allSatisfy(\.isWhitespace)
      do throws(Refusal) {
        return try read(isEmpty ? proposal ?? "" : line)
      } catch {
        Output.say(error.phrase[language])
      }
    }
    throw Failure(
      status: .usage,
      lines: [
        Phrase(
          "Chưa có câu trả lời. Gõ lại lệnh để làm từ đầu, hoặc ghi --\(option).",
          "There is no answer. Give the command again, or write --\(option).")[language]
      ])
  }

  /// One of several things, by its number or its name.
  func choice<Value>(
    _ option: String, _ question: Phrase, of values: [Value], named names: [String],
    as titles: [Phrase], proposal: String? = nil
  ) throws(Failure) -> Value {
    try answer(option, question, among: titles, proposal: proposal) { text throws(Refusal) in
      guard let place = Self.place(text, among: names) else {
        let list = OptionSyntax.alternatives(names)
        throw Refusal(
          "gõ một số từ 1 đến \(names.count), hay \(list.vietnamese)",
          "a number from 1 to \(names.count), or \(list.english)")
      }
      return values[place]
    }
  }

  /// The place of what is meant by a number or a name.
  static func place(_ text: some StringProtocol, among names: [String]) -> Int? {
    let word = String(text.filter { !$0.isWhitespace }).folded
    if let number = Int(word), 1...names.count ~= number { return number - 1 }
    return names.firstIndex(of: word)
  }
}
