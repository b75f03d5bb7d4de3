import Diagnostics
import Wording
import XML

// What is said of mending a problem.

extension LogProblem {
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
    case .separatorWrong(_, let seeming):
      Phrase(
        "xin bỏ --separator, hoặc viết --separator \"\(LogForm.name(of: seeming))\"",
        "leave out --separator, or write --separator \"\(LogForm.name(of: seeming))\"")
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
    case .momentMissing: MomentTrouble.unknown.remedy
    case .momentUnreadable(_, let trouble): trouble.remedy
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

  private static func remedy(_ role: Role, _ known: [String]) -> Phrase {
    let names = list(known)
    let halves =
      role == .moment
      ? Phrase(
        " (ngày và giờ ở hai cột thì ghép: --columns \"\(role.key)=NGÀY+GIỜ\")",
        " (a day and a time in two columns are joined: --columns \"\(role.key)=DAY+TIME\")")
      : Phrase("", "")
    return Phrase(
      "xin chỉ ra cột, ví dụ --columns \(role.key)=TÊN\(halves.vietnamese); dòng đầu có: \(names); "
        + "tiêu đề ở dòng khác thì thêm --header-line SỐ",
      "name the column, as in --columns \(role.key)=NAME\(halves.english); the first row has: "
        + "\(names); if the header is on another line, add --header-line NUMBER")
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
}
