import Diagnostics
import Disk
import Gzip
import Wording
import WorkCalendar
import XML

/// One thing wrong with a log, with what is said of it: the one catalogue of this module's sentences.
enum LogProblem {
  case unreadable(DiskError)
  case notUTF8
  case unknownFormat
  case emptyLog
  case damagedGzip(GzipError)
  case malformedXML(XMLError)
  case documentType
  case limit(Limit)
  case columnMissing(Role, known: [String])
  case nameUnknown(String, of: Named, nearest: String?, known: [String])
  case columnTwice(String)
  case rowWidth(found: Int, expected: Int, lacking: [Role])
  case quote(Quote)
  case caseMissing(Outside)
  case activityMissing
  case classifierEmpty(String, keys: [String], count: Int)
  case momentMissing
  case momentUnreadable(String, MomentTrouble)
  case caseReturned(String, first: Int)
  case valueUnreadable(String, key: String)
  case caseValueDiffers(String, case: String)
  case farEvents(FarEvents, LogOptions.End)
  case noEvents(LogKind)
  case valuePassedOver(String)
  case keyTwice(String)
  case traceTwice(String, first: Int, count: Int)
  case clockApart(String, day: String)
  case objectCentric

  enum Limit {
    case logBytes
    case rowBytes
    case columns
    case valueBytes
    case attributes
    case events
    case held
    case depth
    case markup
  }

  enum Role: CaseIterable {
    case caseIdentifier
    case activity
    case moment
  }

  /// What is called by names that whoever asks for an audit may give.
  enum Named {
    case column
    case classifier
  }

  enum Quote {
    case unclosed
    case followed
  }

  enum Outside {
    case cell
    /// The same, where the cell above was to be repeated and there is none.
    case firstCell
    case trace
    case event
  }
}

extension LogProblem {
  func diagnostic(at location: SourceLocation) -> Diagnostic {
    kind.diagnostic(at: location, message: message, remedy: remedy)
  }

  /// The kind of the problem, under whose number the handbook explains it.
  var kind: LogProblemKind {
    switch self {
    case .unreadable: .unreadable
    case .notUTF8: .notUTF8
    case .unknownFormat, .objectCentric: .unknownFormat
    case .emptyLog: .emptyLog
    case .damagedGzip: .damagedGzip
    case .malformedXML: .malformedXML
    case .documentType: .documentType
    case .limit: .limit
    case .columnMissing: .columnMissing
    case .nameUnknown: .nameUnknown
    case .columnTwice: .columnTwice
    case .rowWidth: .rowWidth
    case .quote: .quote
    case .caseMissing: .caseMissing
    case .activityMissing, .classifierEmpty: .activityMissing
    case .momentMissing: .momentMissing
    case .momentUnreadable: .momentUnreadable
    case .caseReturned: .caseReturned
    case .valueUnreadable: .valueUnreadable
    case .caseValueDiffers: .caseValueDiffers
    case .farEvents: .farEvents
    case .noEvents: .noEvents
    case .valuePassedOver: .valuePassedOver
    case .keyTwice: .keyTwice
    case .traceTwice: .traceTwice
    case .clockApart: .clockApart
    }
  }

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
    case .momentUnreadable(let text, .notClock), .momentUnreadable(let text, .excelClock):
      Phrase("“\(text.excerpt)” không phải giờ", "“\(text.excerpt)” is not a time of day")
    case .momentUnreadable(let text, .clockTwice):
      Phrase(
        "thêm giờ “\(text.excerpt)” vào một thời điểm đã có giờ",
        "the time “\(text.excerpt)” is added to a date that has one already")
    case .momentUnreadable(let text, _):
      Phrase(
        "“\(text.excerpt)” không phải thời điểm", "“\(text.excerpt)” is not a date and time")
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

  var remedy: Phrase? {
    switch self {
    case .unreadable, .caseValueDiffers, .valuePassedOver: nil
    case .farEvents(let far, let end):
      switch (far.side, end) {
      case (.early, _): Phrase("ghi sai ngày thì xin sửa", "correct the date if it is wrong")
      case (.late, .lastEvent):
        Phrase(
          "ghi sai ngày thì xin sửa; còn lại thì dùng --until để nói sổ ghi đủ đến ngày nào",
          "correct the date if it is wrong; otherwise use --until to say up to when the register is complete"
        )
      case (.late, .said):
        Phrase(
          "ghi sai ngày thì xin sửa; việc chưa làm thì xin bỏ khỏi sổ",
          "correct the date if it is wrong; take out of the register what has not been done yet")
      }
    case .noEvents(.csv):
      Phrase(
        "xin xuất lại sổ cùng các sự kiện, mỗi sự kiện một dòng dưới dòng tiêu đề",
        "export the register with its events, one on each line below the header")
    case .noEvents(.xes):
      Phrase(
        "xin xuất lại sổ cùng các sự kiện; với --complete, chỉ bước ghi “complete” được tính",
        "export the register with its events; with --complete only steps that say “complete” count")
    case .keyTwice:
      Phrase("xin bỏ bớt một giá trị", "remove one of the values")
    case .traceTwice:
      Phrase(
        "nếu là một hồ sơ, xin gộp các sự kiện vào một trace; nếu không, xin đặt tên khác",
        "if they are one case, put their events into one trace; if not, give them different names")
    case .clockApart(let clock, let day):
      Phrase(
        "xin ghép hai cột: --columns \"timestamp=\(day.excerpt)+\(clock.excerpt)\"",
        "join the two columns: --columns \"timestamp=\(day.excerpt)+\(clock.excerpt)\"")
    case .objectCentric:
      Phrase(
        "xin xuất theo một loại đối tượng (ví dụ hồ sơ) thành XES hoặc CSV",
        "export it as XES or CSV for one type of object, such as the case")
    case .notUTF8:
      Phrase(
        "xin lưu lại theo UTF-8 (trong Excel: “CSV UTF-8”)",
        "save it again as UTF-8 (in Excel: “CSV UTF-8”)")
    case .unknownFormat:
      Phrase(
        "xin xuất ra XES, hoặc lưu bảng tính thành “CSV UTF-8”",
        "export it as XES, or save the spreadsheet as “CSV UTF-8”")
    case .emptyLog, .damagedGzip:
      Phrase("xin xuất hoặc tải lại tệp", "export or download the file again")
    case .malformedXML(let error):
      error.kind == .encodingRefused
        ? Phrase("xin lưu lại theo UTF-8", "save it again as UTF-8")
        : Phrase("xin xuất lại nhật ký", "export the log again")
    case .documentType: Phrase("xin bỏ dòng DOCTYPE", "remove the DOCTYPE line")
    case .limit(let limit): limit.remedy
    case .columnMissing(let role, let known): Self.remedy(role, known)
    case .nameUnknown(_, _, let nearest, let known): Self.remedy(nearest: nearest, known)
    case .columnTwice:
      Phrase(
        "xin đổi tên một cột, hoặc chỉ ra cột cần dùng",
        "rename one column, or name the one that counts")
    case .rowWidth(_, _, let lacking):
      if lacking.isEmpty {
        Phrase(
          "ô có dấu phân cách hoặc xuống dòng phải đặt trong dấu nháy kép",
          "a cell that contains a separator or a line break must be in quotation marks")
      } else {
        Phrase(
          "xin ghi những ô còn thiếu; ô có xuống dòng phải đặt trong dấu nháy kép",
          "write the cells that are missing; a cell with a line break must be in quotation marks")
      }
    case .quote:
      Phrase(
        "xin viết dấu nháy kép bên trong ô thành hai dấu liền nhau",
        "write a quotation mark inside a cell twice")
    case .caseMissing(.cell):
      Phrase(
        "xin ghi mã hồ sơ vào ô này; ô trống vì gộp ô, thuộc hồ sơ ở dòng trên, thì thêm --fill-down",
        "write the case identifier here; if cells were merged and the row belongs to the case above, "
          + "add --fill-down")
    case .caseMissing(.firstCell):
      Phrase("xin ghi mã hồ sơ vào ô này", "write the case identifier in this cell")
    case .caseMissing(.trace):
      Phrase(
        #"xin thêm <string key="concept:name" value="…"/> vào trace"#,
        #"add <string key="concept:name" value="…"/> to the trace"#)
    case .caseMissing(.event):
      Phrase("xin đặt sự kiện vào trong một trace", "put the event into a trace")
    case .activityMissing: Phrase("xin ghi tên hoạt động", "write the activity's name")
    case .classifierEmpty:
      Phrase(
        "xin chọn bộ phân loại khác, hoặc bỏ --classifier để gọi theo concept:name",
        "choose another classifier, or leave out --classifier to go by concept:name")
    case .momentUnreadable(_, .excelNumber):
      Phrase(
        "đây là số đếm ngày của Excel: xin định dạng cột thành ngày giờ rồi lưu lại",
        "this is Excel’s count of days: format the column as date and time and save it again")
    case .momentUnreadable(_, .otherDayOrder):
      Phrase(
        "ngày và tháng có vẻ đổi chỗ: tháng đứng trước thì dùng --month-first, ngày đứng trước thì bỏ",
        "day and month seem swapped: --month-first reads the month first, without it the day")
    case .momentUnreadable(_, .clockAlone):
      Phrase(
        "đây chỉ là giờ: ngày ở cột khác thì ghép lại, ví dụ --columns timestamp=Ngày+Giờ",
        "this is a time alone: if the date is in another column, join them, as in "
          + "--columns timestamp=Day+Time")
    case .momentUnreadable(_, .excelClock):
      Phrase(
        "đây là giờ mà Excel ghi thành phần của một ngày: xin định dạng cột thành giờ rồi lưu lại",
        "this is a time that Excel wrote as a fraction of a day: format the column as time and save it again"
      )
    case .momentUnreadable(_, .notClock):
      Phrase(
        "xin viết giờ như 08:30, 8h30 hoặc 17:05:20, từ 00:00 đến 24:00; không rõ giờ thì để trống",
        "write the time as 08:30, 8h30 or 17:05:20, from 00:00 to 24:00; leave it blank if it is not known"
      )
    case .momentUnreadable(_, .clockTwice):
      Phrase(
        "xin để giờ ở một ô thôi, hoặc bỏ cột giờ khỏi --columns timestamp=",
        "keep the time in one cell only, or leave the second column out of --columns timestamp=")
    case .momentMissing, .momentUnreadable(_, .unknown):
      Phrase(
        "xin viết như 2023-02-13T08:12:00+07:00, 13/02/2023 08:12 hoặc 13/02/2023",
        "write it as 2023-02-13T08:12:00+07:00, 13/02/2023 08:12 or 13/02/2023")
    case .caseReturned:
      Phrase(
        "xin sắp xếp theo hồ sơ, hoặc bỏ --grouped",
        "sort the rows by case, or leave out --grouped")
    case .valueUnreadable:
      Phrase(
        "xin sửa giá trị, hoặc đổi loại thành string",
        "correct the value, or change its type to string")
    }
  }

  /// How many of the names that are there a remedy lists.
  private static let namesListed = 30

  private static func list(_ names: [String]) -> String {
    let shown = names.filter { !$0.isEmpty }.prefix(namesListed).map { "“\($0.excerpt)”" }
    return shown.joined(separator: ", ") + (names.count > namesListed ? ", …" : "")
  }

  private static func list(_ roles: [Role]) -> Phrase {
    roles.map(\.name).joined(separator: Phrase(verbatim: ", "))
  }

  /// "the activity and the timestamp".
  private static func series(_ roles: [Role]) -> String {
    let names = roles.map(\.name.english)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func remedy(_ role: Role, _ known: [String]) -> Phrase {
    let names = list(known)
    return Phrase(
      "xin chỉ ra cột, ví dụ --columns \(role.key)=TÊN; dòng đầu có: \(names); tiêu đề ở dòng khác "
        + "thì thêm --header-line SỐ",
      "name the column, as in --columns \(role.key)=NAME; the first row has: \(names); if the "
        + "header is on another line, add --header-line NUMBER")
  }

  private static func remedy(nearest: String?, _ known: [String]) -> Phrase? {
    let names = list(known)
    guard !names.isEmpty else { return nil }
    guard let nearest = nearest?.excerpt else {
      return Phrase("ở đó có: \(names)", "the log has: \(names)")
    }
    return Phrase(
      "có phải là “\(nearest)”? Ở đó có: \(names)",
      "did you mean “\(nearest)”? The log has: \(names)"
    )
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

extension LogProblem.Role {
  var name: Phrase {
    switch self {
    case .caseIdentifier: Phrase("mã hồ sơ", "the case")
    case .activity: Phrase("hoạt động", "the activity")
    case .moment: Phrase("thời điểm", "the timestamp")
    }
  }

  var key: String {
    switch self {
    case .caseIdentifier: "case"
    case .activity: "activity"
    case .moment: "timestamp"
    }
  }
}
