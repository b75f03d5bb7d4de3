extension TextEditor {
  /// Does what a key means in a text field and returns whether it meant anything.
  ///
  /// What could not be written is in ``refusal`` until the next key.
  @discardableResult
  package mutating func handle(_ key: Key, width: Int, height: Int = 1) -> Bool {
    forgetRefusal()
    layout.setWidth(width)
    let isMove = move(key, width: width, height: height)
    guard isMove || change(key) else { return false }
    followCaret(width: width, height: height)
    return true
  }

  private mutating func move(_ key: Key, width: Int, height: Int) -> Bool {
    switch key {
    case .left, .control("b"): moveLeft()
    case .right, .control("f"): moveRight()
    case .wordLeft, .alt("b"): moveWordLeft()
    case .wordRight, .alt("f"): moveWordRight()
    case .home, .control("a"): moveToLineStart(width: width)
    case .end, .control("e"): moveToLineEnd(width: width)
    case .textStart, .alt("<"): move(to: 0)
    case .textEnd, .alt(">"): move(to: characters.count)
    case .up where kind == .multipleLines: moveLines(by: -1, width: width)
    case .down where kind == .multipleLines: moveLines(by: 1, width: width)
    case .pageUp where kind == .multipleLines: moveLines(by: -max(1, height - 1), width: width)
    case .pageDown where kind == .multipleLines: moveLines(by: max(1, height - 1), width: width)
    default: return false
    }
    return true
  }

  private mutating func change(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(character)
    case .paste(let text): insert(text)
    case .enter where kind == .multipleLines: insertNewline()
    case .backspace: deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .alt("\u{7F}"), .control("w"): deleteWordBackward()
    case .alt("d"): deleteWordForward()
    case .control("u"): deleteToLineStart()
    case .control("k"): deleteToLineEnd()
    case .control("z"), .control("_"): undo()
    case .control("y"), .alt("_"): redo()
    default: return false
    }
    return true
  }
}
