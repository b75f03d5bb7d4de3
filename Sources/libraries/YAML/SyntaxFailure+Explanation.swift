import Diagnostics

/// What a syntax error means, and what to replace so that reading can go on behind it.
struct Explanation {
  let problem: Problem
  /// The byte that is meant.
  let offset: Int
  /// Bytes whose replacement by underscores makes text of what libyaml stumbled over.
  var repair: Range<Int>?
}

extension SyntaxFailure {
  /// Translates libyaml's words into a problem, its place, and a repair where one is sound.
  ///
  /// A repair turns one character into plain text. It cannot invent an error that the file did
  /// not have: only the text of one scalar changes, and the file is refused anyway.
  func explanation(in source: SourceText, reading bytes: [UInt8]) -> Explanation {
    let offset = source.offset(of: mark)
    let start = source.offset(of: contextMark)
    let byte = offset < bytes.count ? bytes[offset] : 0
    let startByte = start < bytes.count ? bytes[start] : 0

    if let cause = source.cause(ofFailureAt: offset, context: start, isBracket: isOfBracket) {
      return cause
    }
    switch problem {
    case _ where byte == 0x09 && problem.contains("tab character"),
      "found character that cannot start any token" where byte == 0x09:
      return Explanation(problem: .tabIndent, offset: offset)
    case "found character that cannot start any token":
      let character = Character(Unicode.Scalar(byte))
      return Explanation(
        problem: .textNeedsQuotes(character), offset: offset, repair: offset..<offset + 1)
    case "mapping keys are not allowed in this context":
      return Explanation(
        problem: .textNeedsQuotes("?"), offset: offset, repair: offset..<offset + 1)
    case "mapping values are not allowed in this context", "found unexpected ':'":
      if source.hasColon(beforeByte: offset) {
        return Explanation(problem: .colonInText, offset: offset, repair: offset..<offset + 1)
      }
      let lineStart = source.textStart(ofLineWithByte: offset)
      if bytes[lineStart] == 0x09 { return Explanation(problem: .tabIndent, offset: lineStart) }
      return Explanation(problem: .keyTooDeep, offset: lineStart, repair: offset..<offset + 1)
    case "block sequence entries are not allowed in this context":
      return Explanation(problem: .itemOnKeyLine, offset: offset, repair: offset..<offset + 1)
    case "did not find expected key", "did not find expected '-' indicator":
      return Explanation(problem: .unevenIndent, offset: offset)
    case "could not find expected ':'":
      return Explanation(problem: .missingColon, offset: start)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return Explanation(problem: .unclosedBracket, offset: start)
    case "found unexpected end of stream", "found unexpected document indicator":
      return Explanation(problem: .unclosedQuote, offset: start)
    case "found unknown escape character":
      return Explanation(problem: .unknownEscape, offset: offset, repair: offset..<offset + 1)
    case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
      return Explanation(problem: .unknownEscape, offset: max(0, offset - 2))
    case "did not find expected <document start>":
      return Explanation(problem: .textAfterEnd, offset: offset)
    default:
      break
    }

    if context.contains("anchor") || context.contains("alias") {
      let isAlias = startByte == UInt8(ascii: "*")
      return Explanation(
        problem: isAlias ? .aliasRefused : .anchorRefused, offset: start, repair: start..<start + 1)
    }
    if context.contains("directive") || problem.contains("%") || problem.contains("incompatible") {
      return Explanation(problem: .directiveRefused, offset: context.isEmpty ? offset : start)
    }
    if context.contains("tag") || problem.contains("tag") {
      let place = startByte == UInt8(ascii: "!") ? start : offset
      return Explanation(problem: .tagRefused, offset: place, repair: place..<place + 1)
    }
    if context.contains("block scalar") {
      return Explanation(problem: .blockHeader, offset: offset)
    }
    return Explanation(problem: .otherSyntax(problem), offset: offset)
  }
}

extension SyntaxFailure {
  /// Whether a list or mapping in brackets came to no end.
  fileprivate var isOfBracket: Bool { problem.contains("did not find expected ',' or") }
}

extension SourceText {
  /// What an author did that libyaml stumbles over, where it can be told from the line itself.
  fileprivate func cause(
    ofFailureAt offset: Int, context: Int, isBracket: Bool
  ) -> Explanation? {
    let near = isBracket ? [context] : [offset, context]
    for place in near {
      let line = lineIndex(ofByte: min(place, max(0, bytes.count - 1)))
      if let cause = wordCharacter(onLine: line) { return cause }
      if let cause = quoteInText(onLine: line) { return cause }
      if isBracket, let cause = comment(onLine: line, behind: context) { return cause }
    }
    return isBracket ? nil : openQuote(before: offset)
  }

  private func text(ofLine line: Int) -> Range<Int> {
    let end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    return lineStarts[line]..<end
  }

  /// A dash of Word where an item begins, or a full-width colon behind a key.
  private func wordCharacter(onLine line: Int) -> Explanation? {
    let range = text(ofLine: line)
    let text = String(decoding: bytes[range], as: UTF8.self)
    guard let first = text.firstIndex(where: { $0 != " " }) else { return nil }
    if "–—−‐•·".contains(text[first]), text.index(after: first) < text.endIndex,
      text[text.index(after: first)] == " "
    {
      let place = range.lowerBound + text.utf8.distance(from: text.startIndex, to: first)
      return Explanation(problem: .wordCharacter(text[first], meant: "-"), offset: place)
    }
    guard !text.contains(": "), let colon = text.firstIndex(of: "：") else { return nil }
    let place = range.lowerBound + text.utf8.distance(from: text.startIndex, to: colon)
    return Explanation(problem: .wordCharacter("：", meant: ":"), offset: place)
  }

  /// A closing quote with a letter right behind it.
  private func quoteInText(onLine line: Int) -> Explanation? {
    let range = text(ofLine: line)
    var open: UInt8?
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if let mark = open {
        if mark == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") {
          offset += 1
        } else if byte == mark {
          let next = offset + 1 < range.upperBound ? bytes[offset + 1] : 0x0A
          if next == mark, mark == UInt8(ascii: "'") {
            offset += 1
          } else if next >= 0x80 || next.isLetterOrDigit {
            return Explanation(problem: .quoteInText, offset: offset)
          } else {
            open = nil
          }
        }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), isValueStart(offset, range)
      {
        open = byte
      } else if byte == UInt8(ascii: "#"), offset > range.lowerBound, bytes[offset - 1] == 0x20 {
        return nil
      }
      offset += 1
    }
    return nil
  }

  /// Whether a quote at an offset opens a value: behind a colon, a dash, a comma or a bracket.
  private func isValueStart(_ offset: Int, _ line: Range<Int>) -> Bool {
    var before = offset
    while before > line.lowerBound, bytes[before - 1] == 0x20 { before -= 1 }
    guard before > line.lowerBound else { return true }
    let byte = bytes[before - 1]
    let isSpaced = before < offset
    return "[{,".utf8.contains(byte) || isSpaced && ":-".utf8.contains(byte)
  }

  /// A sign # that takes the rest of the line, closing bracket and all.
  private func comment(onLine line: Int, behind start: Int) -> Explanation? {
    let range = text(ofLine: line)
    let place = (max(start, range.lowerBound) + 1..<max(range.upperBound, start + 2)).first {
      offset in
      offset + 1 < bytes.count && offset < range.upperBound && bytes[offset] == UInt8(ascii: "#")
        && bytes[offset - 1] == 0x20
        && bytes[offset..<range.upperBound].contains {
          $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]")
        }
    }
    guard let place else { return nil }
    let rest = String(decoding: bytes[place..<range.upperBound], as: UTF8.self)
    return Explanation(
      problem: .textIsComment(String(rest.prefix { !$0.isNewline && $0 != " " })), offset: place)
  }

  /// The first double quote that opens a value and is not closed on its line, where what fails stands behind it.
  private func openQuote(before offset: Int) -> Explanation? {
    let last = lineIndex(ofByte: min(offset, max(0, bytes.count - 1)))
    for line in 0..<last {
      let range = text(ofLine: line)
      guard
        let quote = range.first(where: {
          bytes[$0] == UInt8(ascii: "\"") && isValueStart($0, range)
        })
      else { continue }
      let rest = bytes[quote + 1..<range.upperBound]
      var count = 0
      var isEscaped = false
      for byte in rest {
        if byte == UInt8(ascii: "\""), !isEscaped { count += 1 }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      }
      if count == 0, opensText(range, at: quote) {
        return Explanation(problem: .unclosedQuote, offset: quote)
      }
    }
    return nil
  }

  /// Whether what stands before a quote is a key and its colon, or a dash, and so no block of text.
  private func opensText(_ line: Range<Int>, at quote: Int) -> Bool {
    let before = String(decoding: bytes[line.lowerBound..<quote], as: UTF8.self)
    let key = before.drop { " -".contains($0) }.prefix { $0 != ":" }
    return key.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
  }

  /// Whether a key's colon stands on the line before the byte.
  fileprivate func hasColon(beforeByte offset: Int) -> Bool {
    let start = lineStarts[lineIndex(ofByte: offset)]
    return bytes[start..<offset].contains(UInt8(ascii: ":"))
  }

  /// The first byte of the line that is no space.
  fileprivate func textStart(ofLineWithByte offset: Int) -> Int {
    let start = lineStarts[lineIndex(ofByte: offset)]
    return bytes[start..<offset].firstIndex { $0 != 0x20 } ?? offset
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    0x30...0x39 ~= self || 0x41...0x5A ~= self || 0x61...0x7A ~= self
  }
}
