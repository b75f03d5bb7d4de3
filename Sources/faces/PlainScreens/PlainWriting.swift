import Petitions
import Scenarios
import Shifts
import Simulation
import Wording

/// A text that is being typed, line by line, for an action that is chosen already.
struct PlainWriting: Sendable {
  let petition: PetitionID
  let verb: Verb
  /// What the text becomes.
  let make: @Sendable (String) -> ActionContent
  var lines: [String] = []
  /// Whether the places of a template are being filled, one by one.
  var filling = Filling.none
  /// How it stood before each change that can be taken back, the last one last.
  private var earlier: [Stand] = []

  private struct Stand: Sendable {
    let lines: [String]
    let filling: Filling
  }

  /// How many changes can be taken back.
  private static let earlierMaximum = 100

  enum Filling: Hashable, Sendable {
    case none
    /// The next empty line begins it.
    case offered
    /// What is typed goes into the places of this name; those before it were passed over.
    case asking(String, passedOver: Int)
  }

  init(petition: PetitionID, verb: Verb, make: @escaping @Sendable (String) -> ActionContent) {
    self.petition = petition
    self.verb = verb
    self.make = make
  }

  var text: String {
    get { lines.joined(separator: "\n") }
    set {
      lines = newValue.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  var prompt: String {
    if case .asking(let place, _) = filling { "\(place.printable)? " } else { "| " }
  }

  /// What a question asks for.
  var facts: [Fact] {
    if case .question(let facts, _) = make("") { facts } else { [] }
  }

  /// Why the petition is declined with it.
  var reason: DeclineReason? {
    if case .refusal(let reason, _) = make("") { reason } else { nil }
  }

  /// The text as it is kept until it is taken up again, with what was chosen before it.
  var kept: ScratchText {
    guard !lines.isEmpty else { return ScratchText() }
    return ScratchText(text, facts: facts, reason: reason)
  }

  /// What is sent where nothing was typed: a question that asks for what was chosen.
  var suggestion: String? {
    facts.isEmpty ? nil : ShiftTexts.question(facts)
  }

  /// The open places of a text, each name once.
  var places: [String] { Placeholder.names(in: Array(text)) }

  /// Remembers how it stands, so that what changes it next can be taken back.
  mutating func remember() {
    earlier = Array((earlier + [Stand(lines: lines, filling: filling)]).suffix(Self.earlierMaximum))
  }

  /// Takes the last change back and returns whether there was one.
  mutating func takeBack() -> Bool {
    guard let before = earlier.popLast() else { return false }
    lines = before.lines
    filling = before.filling
    return true
  }

  /// Its lines, each with its number.
  var numbered: [String] {
    lines.enumerated().map { "  \($0 + 1). \($1)" }
  }
}

/// What a line means that is typed while a text is being written.
enum PlainTextLine: Hashable {
  /// A line of the text.
  case text(String)
  case end
  case putAside
  case clear
  /// Takes a line out: that of a number, else the last.
  case remove(Int?)
  /// Takes back what was done last.
  case takeBack
  case show
  case template(Int?)
  case fill
  /// It begins like a command and is none; it must not reach a citizen.
  case unknown

  /// The line that ends a text.
  static let textEnd = "."

  init(_ line: String) {
    if line == Self.textEnd {
      self = .end
    } else if line.hasPrefix("!!") {
      self = .text(String(line.dropFirst()))
    } else if line.hasPrefix("!") {
      let words = line.folded.split(whereSeparator: \.isWhitespace)
      switch (words.first ?? "", words.count) {
      case ("!bo", 1), ("!cancel", 1): self = .putAside
      case ("!xoa", 1), ("!clear", 1): self = .clear
      case ("!xoa", 2), ("!clear", 2):
        let number = words.last.flatMap { Int($0) }
        let isLine = ["dong", "line"].contains(words.last)
        self = number != nil || isLine ? .remove(number) : .unknown
      case ("!lui", 1), ("!undo", 1): self = .takeBack
      case ("!xem", 1), ("!show", 1): self = .show
      case ("!mau", ...2), ("!template", ...2): self = .template(words.last.flatMap { Int($0) })
      case ("!dien", 1), ("!fill", 1): self = .fill
      default: self = .unknown
      }
    } else {
      self = .text(line)
    }
  }
}

extension PlainShift {
  /// Begins a text, from what was typed before if the same one was put aside.
  mutating func begin(_ text: PlainWriting) -> PlainAnswer {
    var text = text
    let kept = scratch[text.petition, text.verb].text
    let begun = kept.isEmpty ? shift.beginning(of: text.verb, on: text.petition) : kept
    if !begun.isEmpty { text.text = begun }
    let templates = templates(for: text)
    var lines = PlainText.writeText.map { $0[language] }
    if let least = shift.wordsMinimum(for: text.verb) {
      lines.append(PlainText.writeAtLeast(least)[language])
    }
    if let suggestion = text.suggestion, kept.isEmpty {
      lines += [PlainText.useSuggestion[language]] + indented(suggestion)
    }
    if !templates.isEmpty {
      lines.append(
        PlainText.howToUseTemplates(shift.templates(for: text.verb, because: text.reason).count)[
          language])
    }
    lines += templates
    if !begun.isEmpty {
      let head = kept.isEmpty ? PlainText.draftGoesOn : PlainText.textGoesOn
      lines += [head[language]] + text.numbered
      let left = text.places.count
      if left > 0 {
        text.filling = .offered
        lines.append(PlainText.placesLeft(left)[language])
      }
    }
    writing = text
    return PlainAnswer(lines: lines)
  }

  /// Puts the text aside that is being typed and says it back; nothing where nothing was typed.
  mutating func putAside(_ text: PlainWriting) -> [String] {
    writing = nil
    scratch[text.petition, text.verb] = text.kept
    return text.lines.isEmpty ? [] : kept(text.text, on: text.petition)
  }

  /// That a text is kept, and how it reads.
  func kept(_ text: String, on petition: PetitionID) -> [String] {
    let isOver = shift.isClosed || shift.petitionCase(petition)?.isTimeUsedUp == true
    return [(isOver ? PlainText.textKeptToRead : PlainText.textKept)[language]]
      + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Takes in a line while a text is being written.
  mutating func write(
    _ line: String, in text: PlainWriting, _ elapsed: Int64
  ) -> PlainAnswer {
    var text = text
    let meaning = PlainTextLine(line)
    switch (meaning, text.filling) {
    case (.text(let value), .asking(let place, let passedOver)):
      return fill(place, with: value, passedOver, in: text)
    case (.text(""), .offered): return ask(in: text, passingOver: 0)
    case (.text(let line), _):
      text.remember()
      text.filling = .none
      text.lines.append(line)
      writing = text
      // Nothing is lost, whichever it was meant to be.
      return PlainAnswer(
        lines: isCommand(line)
          ? [PlainText.commandWritten(line.trimmed)[language].printable] : [])
    case (.end, .asking):
      // A full stop ends the filling first: nobody means to send what is not filled in.
      return readBack(text)
    case (.end, _): return finish(text, elapsed)
    case (.putAside, _):
      let lines = putAside(text)
      return PlainAnswer(lines: lines.isEmpty ? [PlainText.notDone[language]] : lines)
    case (.clear, _):
      text.remember()
      text.lines = []
      text.filling = .none
      writing = text
      scratch[text.petition, text.verb] = ScratchText()
      return PlainAnswer(lines: [PlainText.textCleared[language]])
    case (.remove(let number), _): return remove(number, from: text)
    case (.takeBack, _): return takeBack(in: text)
    case (.show, _): return PlainAnswer(lines: readNumbered(text))
    case (.template(let number), _): return use(number, in: text)
    case (.fill, _): return ask(in: text, passingOver: 0)
    case (.unknown, _): return PlainAnswer(lines: PlainText.textCommands.map { $0[language] })
    }
  }

  /// Whether a line of a text was hardly meant to be one.
  private func isCommand(_ line: String) -> Bool {
    PlainCommand.isBare(line) || PlainCommand.isLook(line)
      || PlainCommand.isWhole(line) { shift.petitionCase($0) != nil }
  }

  /// Takes a line out of the text, the last where none is named.
  private mutating func remove(_ number: Int?, from text: PlainWriting) -> PlainAnswer {
    var text = text
    let index = (number ?? text.lines.count) - 1
    guard text.lines.indices.contains(index) else {
      return PlainAnswer(lines: [PlainText.noSuchLine(text.lines.count)[language]])
    }
    text.remember()
    text.lines.remove(at: index)
    text.filling = .none
    writing = text
    return PlainAnswer(lines: readNumbered(text))
  }

  private mutating func takeBack(in text: PlainWriting) -> PlainAnswer {
    var text = text
    guard text.takeBack() else {
      return PlainAnswer(lines: [PlainText.nothingToTakeBack[language]])
    }
    writing = text
    return PlainAnswer(lines: [PlainText.takenBack[language]] + readNumbered(text))
  }

  /// How a text reads now, line by line under its numbers.
  private func readNumbered(_ text: PlainWriting) -> [String] {
    text.lines.isEmpty
      ? [PlainText.nothingWritten[language]]
      : [PlainText.filled[language]] + text.numbered.map(\.printable)
  }

  /// Does what the text was written for; until that is done, the text is kept.
  private mutating func finish(_ text: PlainWriting, _ elapsed: Int64) -> PlainAnswer {
    writing = nil
    var text = text
    if text.lines.isEmpty, let suggestion = text.suggestion { text.text = suggestion }
    guard let action = Action(text.verb, text.make(text.text)) else { return PlainAnswer() }
    scratch[text.petition, text.verb] = text.kept
    var answer = confirm(action, text.petition, elapsed)
    // What was done has left nothing behind; what is asked about is not lost yet.
    if question == nil, !scratch[text.petition, text.verb].isEmpty {
      answer.lines += kept(text.text, on: text.petition)
    }
    return answer
  }
}

// MARK: - Templates

extension PlainShift {
  /// The templates that suit a text, each under its number.
  private func templates(for text: PlainWriting) -> [String] {
    let templates = shift.templates(for: text.verb, because: text.reason)
    // One alone is read at once; of many, the names: each is read when it is taken.
    if let only = templates.first, templates.count == 1, text.lines.isEmpty {
      return ["— 1. \(only.title[language]):".printable]
        + indented(shift.text(of: only, for: text.petition, asking: text.facts), by: 6)
    }
    return templates.enumerated().map { "— \($0 + 1). \($1.title[language])".printable }
  }

  /// Puts a template in the place of what is written, as on the screen, with what is known filled in.
  private mutating func use(_ number: Int?, in text: PlainWriting) -> PlainAnswer {
    let templates = shift.templates(for: text.verb, because: text.reason)
    guard !templates.isEmpty else { return PlainAnswer(lines: [PlainText.noTemplates[language]]) }
    let index = (number ?? (templates.count == 1 ? 1 : 0)) - 1
    guard templates.indices.contains(index) else {
      return PlainAnswer(lines: [PlainText.whichTemplate(templates.count)[language]])
    }
    var text = text
    text.remember()
    let template = shift.text(of: templates[index], for: text.petition, asking: text.facts)
    let isReplacing = !text.text.allSatisfy(\.isWhitespace)
    text.text = template
    var answer = readBack(text)
    if isReplacing { answer.lines.insert(PlainText.templateReplaced[language], at: 0) }
    return answer
  }

  /// Says how a text reads now, and offers to fill in what is open.
  private mutating func readBack(_ text: PlainWriting) -> PlainAnswer {
    var text = text
    let left = text.places.count
    text.filling = left > 0 ? .offered : .none
    writing = text
    return PlainAnswer(
      lines: [PlainText.filled[language]] + text.lines.map(\.printable)
        + (left > 0 ? [PlainText.placesLeft(left)[language]] : []))
  }

  /// Asks for the next open place, or reads the text back after the last.
  private mutating func ask(in text: PlainWriting, passingOver count: Int) -> PlainAnswer {
    var text = text
    let places = text.places
    guard !places.isEmpty else {
      text.filling = .none
      writing = text
      return PlainAnswer(lines: [PlainText.nothingToFill[language]])
    }
    guard places.indices.contains(count) else { return readBack(text) }
    let isFirst = text.filling == .offered || text.filling == .none
    text.filling = .asking(places[count], passedOver: count)
    writing = text
    return PlainAnswer(lines: isFirst ? [PlainText.howToFill[language]] : [])
  }

  private mutating func fill(
    _ place: String, with value: String, _ passedOver: Int, in text: PlainWriting
  ) -> PlainAnswer {
    var text = text
    if value.allSatisfy(\.isWhitespace) { return ask(in: text, passingOver: passedOver + 1) }
    text.remember()
    text.text = Placeholder.fill(place, with: value, in: text.text)
    return text.places.isEmpty ? readBack(text) : ask(in: text, passingOver: passedOver)
  }
}
