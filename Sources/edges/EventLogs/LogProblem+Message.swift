import Diagnostics
import Disk
import Gzip
import Wording
import WorkCalendar
import XML

// What is said of a problem.

extension LogProblem {
  var message: Phrase {
    switch self {
    case .unreadable(let error): Self.message(error)
    case .notUTF8:
      Phrase("chỗ này không phải chữ theo bảng mã UTF-8", "this is not text in UTF-8")
    case .unknownFormat:
      Phrase("tệp này không phải nhật ký XES hay CSV", "this file is not a log in XES or CSV")
    case .emptyLog: Phrase("tệp không có nội dung", "the file has no content")
    case .damagedGzip(let error): Self.message(error)
    case .malformedXML(let error): Self.message(error)
    case .documentType:
      Phrase(
        "tệp khai báo loại tài liệu (DOCTYPE), là điều không được nhận",
        "the file declares a document type (DOCTYPE), which is not accepted")
    case .limit(let limit): limit.message
    case .columnMissing(let role, _):
      Phrase(
        "không thấy cột \(role.name.vietnamese)", "there is no column for \(role.name.english)")
    case .separatorWrong(let said, let seeming):
      Phrase(
        "--separator “\(LogForm.name(of: said))”: dòng tiêu đề không có dấu ấy; sổ này có vẻ dùng "
          + "“\(LogForm.name(of: seeming))”",
        "--separator “\(LogForm.name(of: said))”: the header has none of it; this register seems to use "
          + "“\(LogForm.name(of: seeming))”")
    case .nameUnknown(let name, .column, _, _):
      Phrase(
        "nhật ký không có cột “\(name.excerpt)”", "the log has no column “\(name.excerpt)”")
    case .nameUnknown(let name, .classifier, _, _):
      Phrase(
        "nhật ký không có bộ phân loại “\(name.excerpt)”",
        "the log has no classifier “\(name.excerpt)”")
    case .columnTwice(let name):
      Phrase(
        "có hai cột cùng hợp với “\(name.excerpt)”", "two columns both fit “\(name.excerpt)”")
    case .rowWidth(let found, let expected, let lacking):
      lacking.isEmpty
        ? Phrase(
          "dòng có \(found) ô, trong khi dòng đầu có \(expected) ô",
          "the row has \(found.counted("cell")), while the first row has \(expected)")
        : Phrase(
          "dòng chỉ có \(found) ô, thiếu \(Self.list(lacking).vietnamese)",
          "the row has only \(found.counted("cell")) and lacks \(Self.series(lacking))")
    case .quote(.unclosed):
      Phrase(
        "dấu nháy kép mở ở đây không được đóng", "the quotation mark opened here is never closed")
    case .quote(.followed):
      Phrase(
        "sau dấu nháy kép đóng còn có chữ", "there is text after the closing quotation mark")
    case .caseMissing(.cell):
      Phrase(
        "dòng không có mã hồ sơ, nên có thể là của bất kỳ hồ sơ nào",
        "the row has no case identifier, so it may belong to any case")
    case .caseMissing(.firstCell):
      Phrase(
        "dòng không có mã hồ sơ, và phía trên chưa có hồ sơ nào để lấy theo",
        "the row has no case identifier, and there is no case above for it to belong to")
    case .caseMissing(.trace):
      Phrase("hồ sơ (trace) không có tên", "the case (trace) has no name")
    case .caseMissing(.event):
      Phrase("sự kiện đứng ngoài mọi hồ sơ (trace)", "the event is outside any case (trace)")
    case .activityMissing:
      Phrase("sự kiện không có tên hoạt động", "the event has no activity")
    case .classifierEmpty(let classifier, let keys, let count):
      Phrase(
        "không sự kiện nào có tên theo bộ phân loại “\(classifier.excerpt)” ("
          + (keys.isEmpty ? "không nêu khóa nào" : "cả \(count) đều thiếu \(Self.list(keys))")
          + ")",
        "no event has a name by the classifier “\(classifier.excerpt)” ("
          + (keys.isEmpty
            ? "it names no key"
            : "\(count.counted("event lacks", "events lack")) \(Self.list(keys))") + ")")
    case .momentMissing: Phrase("sự kiện không có thời điểm", "the event has no date or time")
    case .momentUnreadable(let text, let trouble): trouble.message(of: text)
    case .caseReturned(let identifier, let first):
      Phrase(
        "hồ sơ “\(identifier.excerpt)” trở lại, dù các dòng của nó đã hết từ trước (bắt đầu ở dòng \(first))",
        "case “\(identifier.excerpt)” comes back although its rows had already ended (it began on line \(first))"
      )
    case .valueUnreadable(let text, let key):
      Phrase(
        "giá trị “\(text.excerpt)” của “\(key.excerpt)” không đọc được theo loại đã ghi",
        "the value “\(text.excerpt)” of “\(key.excerpt)” is not of the type stated")
    case .caseValueDiffers(let column, let identifier):
      Phrase(
        "cột “\(column.excerpt)” có nhiều giá trị trong hồ sơ “\(identifier.excerpt)”; "
          + "lấy giá trị đầu tiên",
        "the column “\(column.excerpt)” has several values in case “\(identifier.excerpt)”; "
          + "the first one counts")
    case .farEvents(let far, let end): Self.message(far, end)
    case .noEvents:
      Phrase("trong tệp không có sự kiện nào để xét", "the file has no events to judge")
    case .valuePassedOver(let name):
      Phrase(
        "không đọc được giá trị của “\(name.excerpt)”, mà cũng không quy tắc nào hỏi đến; bỏ qua",
        "the value of “\(name.excerpt)” cannot be read, and no rule looks at it; it is ignored")
    case .keyTwice(let name):
      Phrase(
        "“\(name.excerpt)” được ghi hai lần; lấy giá trị đầu tiên",
        "“\(name.excerpt)” appears twice; the first one counts")
    case .traceTwice(let name, let first, let count):
      Phrase(
        "hồ sơ “\(name.excerpt)” đã có ở dòng \(first)"
          + (count == 1 ? "" : ", và còn \(count - 1) trace nữa trùng tên như vậy")
          + "; mỗi trace được xét riêng như một hồ sơ",
        "case “\(name.excerpt)” is on line \(first) already"
          + (count == 1
            ? ""
            : ", and \((count - 1).counted("more trace repeats", "more traces repeat")) a name")
          + "; each trace is judged by itself, as a case of its own")
    case .clockApart(let clock, let day):
      Phrase(
        "cột “\(day.excerpt)” chỉ có ngày; giờ có vẻ ở cột “\(clock.excerpt)” mà chưa được ghép vào, nên hạn tính "
          + "theo giờ không xét được",
        "the column “\(day.excerpt)” has dates alone; the times seem to be in “\(clock.excerpt)” and are not "
          + "joined to them, so that limits in hours cannot be judged")
    case .objectCentric:
      Phrase(
        "đây là nhật ký theo đối tượng (OCEL), trong đó sự kiện không thuộc hồ sơ nào",
        "this is an object-centric log (OCEL), whose events belong to no case")
    }
  }

  private static func message(_ far: FarEvents, _ end: LogOptions.End) -> Phrase {
    let (day, nearest) = (far.day.text, far.nearest.text)
    let events =
      switch (far.side, far.count) {
      case (.early, 1):
        Phrase(
          "sự kiện này ghi ngày \(day), cách xa mọi sự kiện khác (sau nó là ngày \(nearest))",
          "this event is dated \(day), far from all others (the one after it: \(nearest))")
      case (.early, let count):
        Phrase(
          "\(count) sự kiện, đến ngày \(day), cách xa mọi sự kiện khác (sau đó là ngày \(nearest))",
          "\(count) events up to \(day) are far from all others (after them: \(nearest))")
      case (.late, 1):
        Phrase(
          "sự kiện này ghi ngày \(day), cách xa mọi sự kiện khác (trước nó là ngày \(nearest))",
          "this event is dated \(day), far from all others (the one before it: \(nearest))")
      case (.late, let count):
        Phrase(
          "\(count) sự kiện, từ ngày \(day), cách xa mọi sự kiện khác (trước đó là ngày \(nearest))",
          "\(count) events from \(day) on are far from all others (before them: \(nearest))")
      }
    guard far.side == .late, end == .lastEvent else { return events }
    return events
      + (far.count == 1
        ? Phrase(
          "; hạn của cả sổ được xét đến lúc ấy",
          "; the limits of the whole register are judged up to it")
        : Phrase(
          "; hạn của cả sổ được xét đến những ngày ấy",
          "; the limits of the whole register are judged up to them"))
  }

  /// How many of the names that are there a remedy lists.
  static let namesListed = 30

  static func list(_ names: [String]) -> String {
    let shown = names.filter { !$0.isEmpty }.prefix(namesListed).map { "“\($0.excerpt)”" }
    return shown.joined(separator: ", ") + (names.count > namesListed ? ", …" : "")
  }

  static func list(_ roles: [Role]) -> Phrase {
    roles.map(\.name).joined(separator: Phrase(verbatim: ", "))
  }

  /// "the activity and the timestamp".
  static func series(_ roles: [Role]) -> String {
    let names = roles.map(\.name.english)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func message(_ error: DiskError) -> Phrase {
    switch error {
    case .missing: Phrase("không có tệp này", "there is no such file")
    case .notPermitted:
      Phrase("không có quyền đọc tệp này", "you are not permitted to read this file")
    case .notARegularFile, .notAFolder:
      Phrase("đây không phải là một tệp thông thường", "this is not a regular file")
    case .tooLarge, .tooManyEntries: Phrase("tệp quá lớn", "the file is too large")
    case .failed(let number):
      Phrase(
        "hệ thống báo lỗi \(number) khi đọc", "the system reports error \(number) while reading")
    }
  }

  private static func message(_ error: GzipError) -> Phrase {
    switch error.kind {
    case .truncated:
      Phrase(
        "dữ liệu nén bị cụt ở byte \(error.offset)",
        "the compressed data ends early, at byte \(error.offset)")
    case .damaged:
      Phrase(
        "dữ liệu nén bị hỏng ở khoảng byte \(error.offset)",
        "the compressed data is damaged near byte \(error.offset)")
    case .trailingBytes:
      Phrase(
        "sau dữ liệu nén còn có byte lạ, từ byte \(error.offset)",
        "foreign bytes follow the compressed data, from byte \(error.offset)")
    case .outOfMemory: Phrase("không đủ bộ nhớ", "there is not enough memory")
    }
  }

  private static func message(_ error: XMLError) -> Phrase {
    switch error.kind {
    case .malformed(let reason):
      Phrase(
        "XML sai cú pháp (\(reason.excerpt))", "this is not well-formed XML (\(reason.excerpt))")
    case .truncated: Phrase("tệp bị cụt ở đây", "the file ends too early here")
    case .invalidCharacter:
      Phrase("ký tự này không được phép trong XML", "this character is not allowed in XML")
    case .encodingRefused:
      Phrase(
        "tệp khai báo một bảng mã không đọc được",
        "the file declares an encoding that cannot be read")
    case .documentTypeRefused, .tooDeep, .markupTooLong, .outOfMemory:
      Phrase("không đọc tiếp được XML", "the XML cannot be read any further")
    }
  }
}
