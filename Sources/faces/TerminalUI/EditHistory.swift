/// What can be undone and done again: changes, gathered into steps that a person takes for one.
///
/// A step is a word with the blank after it, however an input method sends it: taking letters of the
/// word back and sending others belongs to writing it. Letters taken back one after the other are a
/// step, and so is each paste and each deletion of a word or a line.
struct EditHistory: Hashable, Sendable {
  /// Characters replaced at a place.
  struct Change: Hashable, Sendable {
    var start: Int
    var removed: [Character]
    var inserted: [Character]

    var end: Int { start + inserted.count }
    var reversed: Change { Change(start: start, removed: inserted, inserted: removed) }
  }

  /// What a change was made by, as far as it decides what belongs together.
  enum Deed: Hashable, Sendable {
    case letter
    case blank
    case backspace
    case delete
    case other
  }

  struct Step: Hashable, Sendable {
    var change: Change
    let caretBefore: Int
    var caretAfter: Int
  }

  /// A word that was taken back letter by letter and written anew is one step up to this length.
  private static let rewrittenMaximum = 12

  let maximum: Int
  private var undoable: [Step] = []
  private var redoable: [Step] = []
  /// What the last step can still take in; nil once the caret has moved.
  private var lastDeed: Deed?

  init(maximum: Int) {
    self.maximum = maximum
  }

  /// Ends the last step; every move of the caret does.
  mutating func endStep() {
    lastDeed = nil
  }

  mutating func note(_ change: Change, by deed: Deed, caretBefore: Int, caretAfter: Int) {
    redoable.removeAll()
    if continuesStep(change, deed), undoable[undoable.count - 1].take(change) {
      undoable[undoable.count - 1].caretAfter = caretAfter
    } else {
      if undoable.count == maximum { undoable.removeFirst() }
      undoable.append(Step(change: change, caretBefore: caretBefore, caretAfter: caretAfter))
    }
    lastDeed = deed == .other ? nil : deed
  }

  /// The change that takes the last step back, and where the caret was before it.
  mutating func undo() -> (change: Change, caret: Int)? {
    guard let step = undoable.popLast() else { return nil }
    redoable.append(step)
    lastDeed = nil
    return (step.change.reversed, step.caretBefore)
  }

  /// The change that does the last step again that was taken back.
  mutating func redo() -> (change: Change, caret: Int)? {
    guard let step = redoable.popLast() else { return nil }
    undoable.append(step)
    lastDeed = nil
    return (step.change, step.caretAfter)
  }

  private func continuesStep(_ change: Change, _ deed: Deed) -> Bool {
    guard let last = undoable.last, let lastDeed else { return false }
    let written = last.change.inserted
    switch (lastDeed, deed) {
    case (.letter, .letter), (.letter, .blank): return true
    // A blank ends the word, unless more blanks follow.
    case (.blank, .blank): return true
    case (.blank, .letter): return false
    case (.letter, .backspace), (.blank, .backspace): return !written.isEmpty
    case (.backspace, .backspace), (.delete, .delete): return true
    case (.backspace, .letter):
      return !written.isEmpty
        || last.change.removed.count <= Self.rewrittenMaximum
          && !last.change.removed.contains(where: \.isWhitespace)
    case (.backspace, .blank): return !written.isEmpty
    default: return false
    }
  }
}

extension EditHistory.Step {
  /// Takes in a change that follows; returns whether both are one change in one place.
  fileprivate mutating func take(_ next: EditHistory.Change) -> Bool {
    let removedEnd = next.start + next.removed.count
    if next.start >= change.start, removedEnd <= change.end {
      // Inside what this step has written.
      let from = next.start - change.start
      change.inserted.replaceSubrange(from..<from + next.removed.count, with: next.inserted)
      return true
    }
    if next.start < change.start, removedEnd == change.end {
      // What this step has written, and letters before it.
      change.removed.insert(contentsOf: next.removed.prefix(change.start - next.start), at: 0)
      change.start = next.start
      change.inserted = next.inserted
      return true
    }
    if change.inserted.isEmpty, next.inserted.isEmpty, next.start == change.start {
      // Letters deleted after the caret, one after the other.
      change.removed += next.removed
      return true
    }
    return false
  }
}
