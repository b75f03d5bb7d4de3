import Diagnostics
import Wording

/// What can be wrong with a file as YAML: the one catalogue of this module's sentences.
enum Problem {
  case notUTF8
  case otherEncoding
  case hiddenCharacter(Unicode.Scalar?, HiddenScalar)
  case fileTooLarge(bytes: Int)
  case emptyFile
  case tabIndent
  case tooDeep
  case scalarTooLong
  case tooManyNodes
  case duplicateKey(String, first: SourcePosition)
  case keyNotText
  case anchorRefused
  case aliasRefused
  case tagRefused
  case severalDocuments
  case directiveRefused
  case colonInText
  case keyTooDeep
  case unevenIndent
  case missingColon
  case unclosedQuote
  case unclosedBracket
  case textNeedsQuotes(Character?)
  case unknownEscape
  case textAfterEnd
  case blockHeader
  case itemOnKeyLine
  case wordCharacter(Character, meant: String)
  case quoteInText
  case textIsComment(String)
  case otherSyntax(String)
}

extension Problem {
  func diagnostic(at location: SourceLocation, length: Int = 1) -> Diagnostic {
    var elsewhere: SourceLocation?
    if case .duplicateKey(_, let first) = self {
      elsewhere = SourceLocation(file: location.file, position: first)
    }
    return kind.diagnostic(
      at: location, length: length, message: message, remedy: remedy, elsewhere: elsewhere)
  }

  var kind: YAMLProblem {
    switch self {
    case .notUTF8: .notUTF8
    case .otherEncoding: .otherEncoding
    case .hiddenCharacter: .hiddenCharacter
    case .fileTooLarge: .fileTooLarge
    case .emptyFile: .emptyFile
    case .tabIndent: .tabIndent
    case .tooDeep: .tooDeep
    case .scalarTooLong: .scalarTooLong
    case .tooManyNodes: .tooManyNodes
    case .duplicateKey: .duplicateKey
    case .keyNotText: .keyNotText
    case .anchorRefused, .aliasRefused: .aliasRefused
    case .tagRefused: .tagRefused
    case .severalDocuments: .severalDocuments
    case .directiveRefused: .directiveRefused
    case .colonInText: .colonInText
    case .keyTooDeep, .unevenIndent: .wrongIndent
    case .missingColon: .missingColon
    case .unclosedQuote: .unclosedQuote
    case .unclosedBracket: .unclosedBracket
    case .textNeedsQuotes: .textNeedsQuotes
    case .unknownEscape: .unknownEscape
    case .textAfterEnd: .textAfterEnd
    case .blockHeader: .blockHeader
    case .itemOnKeyLine: .itemOnKeyLine
    case .wordCharacter: .wordCharacter
    case .quoteInText: .quoteInText
    case .textIsComment: .textIsComment
    case .otherSyntax: .otherSyntax
    }
  }

  var message: Phrase {
    switch self {
    case .notUTF8:
      Phrase("chỗ này không phải chữ theo bảng mã UTF-8", "this is not text in UTF-8")
    case .otherEncoding:
      Phrase(
        "tệp lưu theo bảng mã UTF-16 hoặc UTF-32, không phải UTF-8",
        "the file is saved as UTF-16 or UTF-32, not UTF-8")
    case .hiddenCharacter(let scalar, let reason): Problem.message(of: scalar, reason)
    case .fileTooLarge(let bytes):
      Phrase(
        "tệp dài \(bytes) byte, quá giới hạn \(Limits.fileByteMaximum) byte",
        "the file has \(bytes) bytes, over the limit of \(Limits.fileByteMaximum) bytes")
    case .emptyFile:
      Phrase("tệp không có nội dung", "the file has no content")
    case .tabIndent:
      Phrase("thụt dòng bằng phím Tab", "the line is indented with a tab")
    case .tooDeep:
      Phrase(
        "các mục lồng nhau quá \(Limits.depthMaximum) cấp; phần sau chưa được đọc",
        "entries are nested more than \(Limits.depthMaximum) levels deep; "
          + "the rest was not read")
    case .scalarTooLong:
      Phrase(
        "đoạn chữ dài quá \(Limits.scalarByteMaximum) byte",
        "the text is longer than \(Limits.scalarByteMaximum) bytes")
    case .tooManyNodes:
      Phrase(
        "tệp có quá \(Limits.nodeCountMaximum) mục; phần sau chưa được đọc",
        "the file has more than \(Limits.nodeCountMaximum) entries; the rest was not read")
    case .duplicateKey(let key, let first):
      Phrase(
        "khóa “\(key.excerpt)” đã có ở dòng \(first.line), cột \(first.column)",
        "the key “\(key.excerpt)” is already on line \(first.line), column \(first.column)")
    case .keyNotText:
      Phrase(
        "tên khóa phải là chữ, không thể là danh sách hay nhóm khóa",
        "a key must be text, not a list or a mapping")
    case .anchorRefused:
      Phrase(
        "không dùng được dấu neo & của YAML ở đây", "YAML anchors (&) are not accepted here")
    case .aliasRefused:
      Phrase(
        "không dùng được tham chiếu * của YAML ở đây", "YAML aliases (*) are not accepted here")
    case .tagRefused:
      Phrase("không dùng được thẻ ! của YAML ở đây", "YAML tags (!) are not accepted here")
    case .severalDocuments:
      Phrase(
        "tệp có hơn một tài liệu; phần từ đây chưa được đọc",
        "the file has more than one document; the rest from here was not read")
    case .directiveRefused:
      Phrase(
        "không dùng được chỉ thị % của YAML ở đây", "YAML directives (%) are not accepted here")
    case .colonInText:
      Phrase(
        "dòng này có thêm một dấu hai chấm nên không rõ đâu là khóa",
        "a second colon on this line makes it unclear which part is the key")
    case .keyTooDeep:
      Phrase(
        "dòng này thụt sâu hơn dòng trên, mà dòng trên đã có nội dung",
        "this line is indented deeper than the one above, which already has content")
    case .unevenIndent:
      Phrase(
        "dòng này không thẳng hàng với các dòng cùng nhóm, hoặc có chữ thừa sau dấu ngoặc",
        "this line is not aligned with the others of its group, or text follows a closing quote")
    case .missingColon:
      Phrase("thiếu dấu hai chấm sau tên khóa", "a colon is missing after the key")
    case .unclosedQuote:
      Phrase(
        "dấu ngoặc kép hoặc nháy đơn mở ở đây không được đóng",
        "the quote opened here is not closed")
    case .unclosedBracket:
      Phrase(
        "dấu ngoặc mở ở đây không được đóng, hoặc bên trong thiếu dấu phẩy",
        "the bracket opened here is not closed, or a comma is missing inside")
    case .textNeedsQuotes(let character):
      Phrase(
        "chữ không thể bắt đầu bằng \(Problem.quoted(character))",
        "text cannot start with \(Problem.quoted(character))")
    case .unknownEscape:
      Phrase(
        "trong ngoặc kép, dấu \\ mở đầu một mã mà ở đây mã ấy không đúng",
        "inside double quotes \\ starts a code, and this code is not known")
    case .textAfterEnd:
      Phrase("có chữ sau khi nội dung đã kết thúc", "there is text after the content has ended")
    case .blockHeader:
      Phrase(
        "sau dấu | hoặc > không được có chữ trên cùng dòng",
        "no text may follow | or > on the same line")
    case .itemOnKeyLine:
      Phrase(
        "mục bắt đầu bằng dấu “-” không thể đứng cùng dòng với khóa",
        "an item that starts with “-” cannot be on the same line as its key")
    case .wordCharacter(let character, let meant):
      Phrase(
        "“\(character)” là ký tự mà Word hay bộ gõ đặt vào, không phải “\(meant)” của YAML",
        "“\(character)” is what Word or an input method puts in, and not the “\(meant)” of YAML")
    case .quoteInText:
      Phrase(
        "dấu nháy này đóng đoạn chữ, mà chữ còn viết tiếp: trong chữ có dấu nháy",
        "this quote closes the text, and the text goes on: there is a quote inside it")
    case .textIsComment(let text):
      Phrase(
        "từ “\(text.excerpt)” trở đi bị coi là ghi chú, nên dấu đóng ngoặc cũng mất",
        "from “\(text.excerpt)” on this is taken for a comment, with the closing bracket")
    case .otherSyntax(let reason):
      Phrase(
        "không đọc được YAML ở chỗ này (\(reason.excerpt))",
        "YAML cannot be read here (\(reason.excerpt))")
    }
  }

  var remedy: Phrase? {
    switch self {
    case .notUTF8, .otherEncoding:
      Phrase(
        "trong phần mềm soạn thảo, chọn Lưu với bảng mã UTF-8",
        "in your editor, choose to save with encoding UTF-8")
    case .hiddenCharacter:
      Phrase(
        "xóa ký tự ấy (hay mã \\ của nó) rồi gõ lại chữ quanh nó",
        "delete it, or its \\ code, and retype the text around it")
    case .fileTooLarge, .tooManyNodes:
      Phrase("tách tệp thành nhiều tệp nhỏ hơn", "split the file into smaller ones")
    case .emptyFile:
      Phrase(
        "bắt đầu từ một kịch bản mẫu rồi sửa dần", "start from an example scenario and change it")
    case .tabIndent:
      Phrase(
        "thay phím Tab bằng dấu cách, mỗi cấp hai dấu cách",
        "replace the tab with spaces, two for each level")
    case .tooDeep:
      Phrase("kiểm tra lại cách thụt dòng và các dấu ngoặc", "check the indentation and brackets")
    case .scalarTooLong:
      Phrase("rút ngắn hoặc chia đoạn chữ này", "shorten or divide this text")
    case .duplicateKey:
      Phrase(
        "xóa một trong hai, hoặc đổi tên nếu gõ nhầm",
        "remove one of the two, or rename it if it was mistyped")
    case .keyNotText:
      Phrase(
        "nếu đây là chữ có dấu { } hoặc [ ], đặt cả chữ trong ngoặc kép",
        "if this is text with { } or [ ], put the whole text in double quotes")
    case .anchorRefused, .aliasRefused:
      Phrase(
        "viết đủ nội dung; nếu đây là chữ, đặt trong ngoặc kép",
        "write the content out; if this is text, put it in double quotes")
    case .tagRefused:
      Phrase(
        "bỏ thẻ; nếu đây là chữ, đặt trong ngoặc kép",
        "remove the tag; if this is text, put it in double quotes")
    case .severalDocuments:
      Phrase(
        "mỗi tệp chỉ một tài liệu: bỏ dòng --- hoặc tách thành tệp khác",
        "keep one document per file: remove the line ---, or move the rest to another file")
    case .directiveRefused:
      Phrase("xóa dòng này", "remove this line")
    case .colonInText:
      Phrase(
        "đặt phần chữ sau dấu hai chấm đầu tiên trong ngoặc kép",
        "put the text after the first colon in double quotes")
    case .keyTooDeep:
      Phrase(
        "thụt dòng thẳng hàng với khóa ở trên, hoặc để trống sau dấu hai chấm của khóa ấy",
        "align the line with the key above, or leave nothing after that key's colon")
    case .unevenIndent:
      Phrase(
        "thụt dòng bằng số dấu cách như các dòng cùng nhóm; xóa chữ thừa",
        "indent with as many spaces as the lines of its group; remove stray text")
    case .missingColon:
      Phrase(
        "viết “khóa: nội dung”, có dấu cách sau dấu hai chấm",
        "write “key: content”, with a space after the colon")
    case .unclosedQuote:
      Phrase(
        "thêm dấu đóng cùng loại; trong chữ có dấu ngoặc kép thì viết \\\"",
        "add the same mark at the end; a double quote inside is written \\\"")
    case .unclosedBracket:
      Phrase(
        "thêm dấu đóng ] hoặc }, và dấu phẩy giữa các mục",
        "add the closing ] or }, and commas between items")
    case .textNeedsQuotes:
      Phrase("đặt cả đoạn chữ trong ngoặc kép", "put the whole text in double quotes")
    case .unknownEscape:
      Phrase(
        "viết \\\\ nếu muốn có dấu \\, hoặc dùng nháy đơn",
        "write \\\\ for a \\ itself, or use single quotes")
    case .textAfterEnd:
      Phrase(
        "kiểm tra dấu ngoặc đóng quá sớm và cách thụt dòng phía trên",
        "look above for a bracket or quote closed too early, and at the indentation")
    case .blockHeader:
      Phrase(
        "xuống dòng sau | hoặc >, rồi thụt vào hai dấu cách",
        "start a new line after | or >, indented by two spaces")
    case .itemOnKeyLine:
      Phrase(
        "xuống dòng trước dấu “-”; nếu đây là chữ, đặt trong ngoặc kép",
        "start a new line before “-”; if this is text, put it in double quotes")
    case .wordCharacter(_, let meant):
      Phrase("xóa đi rồi gõ “\(meant)”", "delete it and type “\(meant)”")
    case .quoteInText:
      Phrase(
        "viết \\\" cho dấu ngoặc kép bên trong, hay hai dấu '' cho nháy đơn trong nháy đơn",
        "write \\\" for a double quote inside, or '' for a single one between single quotes")
    case .textIsComment:
      Phrase("đặt cả đoạn chữ trong ngoặc kép", "put the whole text in double quotes")
    case .otherSyntax:
      Phrase(
        "so với một kịch bản mẫu; chữ có ký hiệu lạ thì đặt trong ngoặc kép",
        "compare with an example scenario; put text with symbols in double quotes")
    }
  }

  private static func quoted(_ character: Character?) -> String {
    character.map { "“\(String($0).excerpt)”" } ?? "…"
  }

  private static func message(of scalar: Unicode.Scalar?, _ reason: HiddenScalar) -> Phrase {
    let name = name(scalar)
    return switch reason {
    case .control:
      Phrase(
        "có ký tự điều khiển không nhìn thấy\(name)",
        "there is an invisible control character\(name)")
    case .direction:
      Phrase(
        "có ký tự không nhìn thấy làm đổi chiều chữ\(name)",
        "there is an invisible character that changes the direction of the text\(name)")
    case .lineBreak:
      Phrase(
        "có dấu ngắt dòng không nhìn thấy\(name)", "there is an invisible line break\(name)")
    case .invisible:
      Phrase("có ký tự không nhìn thấy\(name)", "there is an invisible character\(name)")
    case .noncharacter:
      Phrase("có mã không phải là chữ\(name)", "there is a code that is not a character\(name)")
    }
  }

  private static func name(_ scalar: Unicode.Scalar?) -> String {
    guard let scalar else { return "" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return " (U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ")"
  }
}
