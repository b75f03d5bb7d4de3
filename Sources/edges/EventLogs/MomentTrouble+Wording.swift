import Diagnostics
import Wording

// What is said of a moment that cannot be read, and how it should be written.

extension MomentTrouble {
  func message(of text: String) -> Phrase {
    let shown = text.excerpt
    return switch self {
    case .notClock, .excelClock:
      Phrase("“\(shown)” không phải giờ", "“\(shown)” is not a time of day")
    case .clockTwice:
      Phrase(
        "thêm giờ “\(shown)” vào một thời điểm đã có giờ",
        "the time “\(shown)” is added to a date that has one already")
    case .unknown, .excelNumber, .otherDayOrder, .clockAlone:
      Phrase("“\(shown)” không phải thời điểm", "“\(shown)” is not a date and time")
    }
  }

  var remedy: Phrase {
    switch self {
    case .excelNumber:
      Phrase(
        "đây là số đếm ngày của Excel: xin định dạng cột thành ngày giờ rồi lưu lại",
        "this is Excel’s count of days: format the column as date and time and save it again")
    case .otherDayOrder:
      Phrase(
        "ngày và tháng có vẻ đổi chỗ: tháng đứng trước thì dùng --month-first, ngày đứng trước thì bỏ",
        "day and month seem swapped: --month-first reads the month first, without it the day")
    case .clockAlone:
      Phrase(
        "đây chỉ là giờ: ngày ở cột khác thì ghép lại, ví dụ --columns timestamp=Ngày+Giờ",
        "this is a time alone: if the date is in another column, join them, as in "
          + "--columns timestamp=Day+Time")
    case .excelClock:
      Phrase(
        "đây là giờ mà Excel ghi thành phần của một ngày: xin định dạng cột thành giờ rồi lưu lại",
        "this is a time that Excel wrote as a fraction of a day: format the column as time and save it again"
      )
    case .notClock:
      Phrase(
        "xin viết giờ như 08:30, 8h30 hoặc 17:05:20, từ 00:00 đến 24:00; không rõ giờ thì để trống",
        "write the time as 08:30, 8h30 or 17:05:20, from 00:00 to 24:00; leave it blank if it is not known"
      )
    case .clockTwice:
      Phrase(
        "xin để giờ ở một ô thôi, hoặc bỏ cột giờ khỏi --columns timestamp=",
        "keep the time in one cell only, or leave the second column out of --columns timestamp=")
    case .unknown:
      Phrase(
        "xin viết như 2023-02-13T08:12:00+07:00, 13/02/2023 08:12 hoặc 13/02/2023",
        "write it as 2023-02-13T08:12:00+07:00, 13/02/2023 08:12 or 13/02/2023")
    }
  }
}
