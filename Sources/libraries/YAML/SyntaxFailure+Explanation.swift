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

extension SourceText {
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
