import Petitions
import Shifts
import Simulation
import TerminalUI
import Wording

// What is asked before it is done, and what becomes of it.
extension PlainShift {
  /// What is done when the next line says yes.
  enum Question: Sendable {
    /// To do something, asked when there were so many events.
    case input(Input, since: Int)
    /// To wait, asked when there were so many events.
    case wait(since: Int)
    case leave
  }

  /// Does an action, or asks once more where it cannot be taken back, and otherwise what it may be asked.
  mutating func confirm(
    _ action: Action, _ petition: PetitionID, _ elapsed: Int64,
    otherwise other: Confirmation? = nil
  ) -> PlainAnswer {
    if let refusal = simulation.refusal(of: action, on: petition) {
      return PlainAnswer(
        lines: [shift.words(for: refusal, of: action.verb, on: petition)[language]])
    }
    guard let asked = shift.confirmation(of: action, on: petition) ?? other else {
      return take(.act(action, on: petition), elapsed)
    }
    // Whoever says no to the question has not lost what they wrote.
    if let text = action.content.text, !text.isEmpty { scratch[petition, action.verb].text = text }
    return ask(.input(.act(action, on: petition), since: shift.events.count), asked)
  }

  /// Asks once more, with everything that would be sent or shown.
  mutating func ask(_ question: Question, _ asked: Confirmation) -> PlainAnswer {
    self.question = question
    let lines = ([asked.question] + asked.remarks).map { $0[language].printable }
    let text = asked.text.map { indented($0) } ?? []
    return PlainAnswer(lines: lines + text + [PlainText.goOn[language]])
  }

  mutating func answer(
    _ question: Question, _ line: String, _ elapsed: Int64
  ) -> PlainAnswer {
    self.question = nil
    let word = line.folded.filter { !$0.isWhitespace }
    guard PlainText.yes.contains(word) else {
      // A command is no answer, and is not carried out behind a question that was not agreed to.
      let isCommand = PlainCommand(line) != nil
      return PlainAnswer(
        lines: [PlainText.notDone[language]]
          + (isCommand ? [PlainText.typeAgain(line.trimmed)[language].printable] : [])
          + textKept(for: question))
    }
    switch question {
    case .input(.act(_, let petition), let count)
    where shift.events.dropFirst(count).bringLetter(on: petition):
      return PlainAnswer(
        lines: [ShiftTexts.readFirst(petition)[language]] + textKept(for: question))
    case .input(let input, _):
      var answer = take(input, elapsed)
      answer.lines += textKept(for: question)
      return answer
    case .wait(let count): return wait(since: count, elapsed)
    case .leave: return leave()
    }
  }

  /// Takes a question back when a letter comes on its petition: nobody agrees to what was asked before.
  mutating func withdrawQuestion(after events: [Event]) -> PlainAnswer? {
    guard case .input(.act(_, let petition), _)? = question, let asked = question,
      events.bringLetter(on: petition)
    else { return nil }
    question = nil
    return PlainAnswer(lines: [ShiftTexts.readFirst(petition)[language]] + textKept(for: asked))
  }

  /// What a question asked, in short.
  func again(_ question: Question) -> Phrase {
    let asked: Phrase? =
      switch question {
      case .input(.act(let action, let petition), _):
        shift.confirmation(of: action, on: petition)?.question
      case .input: shift.finishConfirmation.question
      case .wait: shift.waitingConfirmation.question
      case .leave: PlainText.examClock
      }
    return [asked, PlainText.goOn].compactMap(\.self).joined(separator: " ")
  }

  /// That the text is kept that an action would have sent, as long as it was not done.
  func textKept(for question: Question) -> [String] {
    guard case .input(.act(let action, let petition), since: _) = question, isKept(action, petition)
    else {
      return []
    }
    return kept(scratch[petition, action.verb].text, on: petition)
  }

  /// Whether the text of an action is the one that is kept for its verb.
  func isKept(_ action: Action, _ petition: PetitionID) -> Bool {
    let text = scratch[petition, action.verb].text
    return !text.isEmpty && text == action.content.text
  }
}
