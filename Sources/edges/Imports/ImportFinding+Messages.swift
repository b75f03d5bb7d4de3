import Diagnostics
import Disk
import EventLogs
import JSON
import Wording
import XML

extension ImportFinding {
  static func unreadable(_ error: DiskError) -> ImportFinding {
    let why =
      switch error {
      case .missing: Phrase("không có tệp ở đó", "there is no file there")
      case .notPermitted: Phrase("không có quyền đọc", "you may not read it")
      case .notARegularFile, .notAFolder:
        Phrase("đó không phải một tệp thường", "it is not a regular file")
      case .tooLarge(let maximum):
        Phrase("tệp lớn hơn \(maximum >> 20) MiB", "it is larger than \(maximum >> 20) MiB")
      case .tooManyEntries, .failed:
        Phrase("hệ thống báo lỗi khi đọc", "the system failed to read it")
      }
    let remedy =
      switch error {
      case .tooLarge: Phrase("chia tệp thành nhiều phần", "split the file into parts")
      case .missing, .notPermitted, .notARegularFile, .notAFolder, .tooManyEntries, .failed:
        Phrase(
          "xem lại đường dẫn và quyền đọc tệp",
          "check the path and whether you may read the file")
      }
    return ImportFinding(
      .unreadable,
      Phrase("không đọc được tệp: \(why.vietnamese)", "cannot be read: \(why.english)"),
      remedy: remedy)
  }

  static let notText = ImportFinding(
    .notText,
    Phrase("dòng này không phải chữ UTF-8", "this row is not text in UTF-8"),
    remedy: Phrase(
      "lưu lại tệp với bảng mã UTF-8; các dòng khác vẫn được nhập",
      "save the file as UTF-8; the other rows are imported all the same"))

  static func malformed(_ error: JSONError) -> ImportFinding {
    let why =
      switch error.reason {
      case .unexpectedEnd: Phrase("JSON bị cắt giữa chừng", "the JSON breaks off")
      case .unexpectedCharacter: Phrase("JSON sai cú pháp", "the JSON is not well formed")
      case .notAnInteger, .integerOutOfRange:
        Phrase("số không đọc được", "a number cannot be read")
      case .invalidEscape: Phrase("ký hiệu sau \\ không có", "an unknown escape follows \\")
      case .loneSurrogate: Phrase("nửa ký tự đứng một mình", "half a character stands alone")
      case .controlCharacter:
        Phrase("ký tự điều khiển trong chuỗi", "a control character stands in a string")
      case .duplicateKey: Phrase("một khóa ghi hai lần", "a key is given twice")
      case .tooDeep: Phrase("JSON lồng quá sâu", "the JSON is nested too deep")
      case .tooLong: Phrase("JSON quá dài", "the JSON is too long")
      }
    return malformed(why)
  }

  static func malformed(_ trouble: CSVTableRow.Trouble) -> ImportFinding {
    switch trouble {
    case .notUTF8: notText
    case .quoteUnclosed:
      malformed(
        Phrase(
          "dấu nháy kép mở ở dòng này không đóng", "the quotation mark of this row never closes"))
    case .quoteFollowed:
      malformed(
        Phrase(
          "có chữ ngay sau dấu nháy kép đóng", "something follows a closing quotation mark"))
    case .tooLong: rowTooLong
    }
  }

  static func malformed(_ error: XMLError) -> ImportFinding {
    switch error.kind {
    case .documentTypeRefused:
      malformed(
        Phrase(
          "khai báo DOCTYPE không được nhận", "a document type declaration is not accepted"))
    case .encodingRefused:
      malformed(Phrase("XML phải viết bằng UTF-8", "the XML has to be in UTF-8"))
    case .tooDeep(let maximum):
      malformed(
        Phrase("XML lồng quá \(maximum) tầng", "the XML is nested deeper than \(maximum)"))
    case .markupTooLong: rowTooLong
    case .truncated: malformed(Phrase("XML bị cắt giữa chừng", "the XML breaks off"))
    case .malformed, .invalidCharacter, .outOfMemory:
      malformed(Phrase("XML sai cú pháp", "the XML is not well formed"))
    }
  }

  private static func malformed(_ why: Phrase) -> ImportFinding {
    ImportFinding(
      .malformed, why,
      remedy: Phrase(
        "sửa chỗ này rồi nhập lại; những gì đọc được vẫn có trong bản nháp",
        "mend this and import again; what could be read is in the draft all the same"))
  }

  static func formUnknown(_ expected: Phrase) -> ImportFinding {
    ImportFinding(
      .formUnknown,
      Phrase("tệp này không phải \(expected.vietnamese)", "this is not \(expected.english)"),
      remedy: Phrase(
        "xuất lại dữ liệu cho đúng loại, hoặc dùng loại nhập khác (zalo, open311, csv)",
        "export the data in that form, or import another kind (zalo, open311, csv)"))
  }

  static func fieldMissing(_ name: String) -> ImportFinding {
    ImportFinding(
      .fieldMissing,
      Phrase(
        "thiếu “\(name)”, hoặc giá trị ở đó không dùng được",
        "“\(name)” is missing, or its value cannot be used"),
      remedy: Phrase(
        "bổ sung trong dữ liệu gốc, hoặc bỏ qua: các dòng khác vẫn được nhập",
        "add it to the data, or leave it: the other rows are imported all the same"))
  }

  static func momentUnreadable(_ text: String) -> ImportFinding {
    let shown = text.importExcerpt
    return ImportFinding(
      .momentUnreadable,
      Phrase(
        "“\(shown)” không phải một ngày giờ dùng được", "“\(shown)” is not a usable date and time"),
      remedy: Phrase(
        "viết như 13/02/2023 08:12 hay 2023-02-13T08:12; trong bản nháp giờ đến là TODO",
        "write it like 13/02/2023 08:12 or 2023-02-13T08:12; in the draft its time is TODO"))
  }

  static func timestampUnusable(_ text: String) -> ImportFinding {
    let shown = text.importExcerpt
    return ImportFinding(
      .momentUnreadable,
      Phrase(
        "“\(shown)” không phải số mili giây từ năm 1970",
        "“\(shown)” is no number of milliseconds since 1970"),
      remedy: Phrase(
        "lấy lại sự kiện từ nhật ký webhook", "take the event from the webhook's log again"))
  }

  static let rowTooLong = ImportFinding(
    .limit,
    Phrase(
      "dòng này dài quá \(ImportLimits.rowByteMaximum >> 10) KiB",
      "this row is longer than \(ImportLimits.rowByteMaximum >> 10) KiB"),
    remedy: Phrase("bỏ dòng này khỏi tệp", "take the row out of the file"))

  static let textTooLong = ImportFinding(
    .limit,
    Phrase(
      "tin này dài quá \(ImportLimits.textCharacters) ký tự nên không được nhập",
      "this message is longer than \(ImportLimits.textCharacters) characters and was left out"),
    remedy: Phrase(
      "rút gọn tin trong dữ liệu gốc rồi nhập lại",
      "shorten it in the data and import again"))

  static func tooManyRequests(_ count: Int) -> ImportFinding {
    ImportFinding(
      .limit,
      Phrase(
        "có \(count) yêu cầu; chỉ nhập \(ImportLimits.requestsMaximum) yêu cầu đầu",
        "there are \(count.counted("request")); the first \(ImportLimits.requestsMaximum) were imported"
      ),
      remedy: Phrase("chia tệp thành nhiều phần", "split the file into parts"))
  }

  static func columnUnknown(_ name: String, known: [String]) -> ImportFinding {
    let (shown, meant) = (name.importExcerpt, nearest(to: name, among: known))
    let listed = known.filter { !$0.isEmpty }.map(\.importExcerpt).joined(separator: ", ")
    return ImportFinding(
      .columnUnknown,
      Phrase("không có cột “\(shown)”", "there is no column “\(shown)”"),
      remedy: meant.map {
        Phrase(
          "có phải ý là “\($0.importExcerpt)”?", "did you mean “\($0.importExcerpt)”?")
      } ?? Phrase("các cột: \(listed)", "the columns are: \(listed)"))
  }

  static func columnTwice(_ name: String) -> ImportFinding {
    let shown = name.importExcerpt
    return ImportFinding(
      .columnUnknown,
      Phrase("có hai cột tên “\(shown)”", "two columns are called “\(shown)”"),
      remedy: Phrase(
        "đổi tên một cột, hoặc chỉ cột bằng số thứ tự của nó",
        "rename one, or name the column by its number"))
  }

  static let nothingFound = ImportFinding(
    .nothing,
    Phrase(
      "tệp không có yêu cầu nào của người dân", "the file has no request of a citizen"),
    remedy: Phrase("xem lại tệp đã chọn", "check which file this is"))
}

extension String {
  /// The begin of a text from outside, on one line, for a message.
  var importExcerpt: String {
    let text = onOneLine
    return text.count > 60 ? text.prefix(60) + "…" : text
  }
}
