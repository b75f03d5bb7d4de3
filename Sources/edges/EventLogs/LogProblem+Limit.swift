import Wording

extension LogProblem.Limit {
  var message: Phrase {
    let (vietnamese, english, maximum): (String, String, Int) =
      switch self {
      case .logBytes:
        ("nhật ký quá dài, tính theo byte", "the log has too many bytes", LogLimits.byteMaximum)
      case .rowBytes:
        ("dòng quá dài, tính theo byte", "the row has too many bytes", LogLimits.rowByteMaximum)
      case .columns:
        ("bảng có quá nhiều cột", "the table has too many columns", LogLimits.columnsMaximum)
      case .valueBytes:
        (
          "giá trị quá dài, tính theo byte", "the value has too many bytes",
          LogLimits.valueByteMaximum
        )
      case .attributes:
        (
          "sự kiện có quá nhiều giá trị", "the event has too many values",
          LogLimits.attributesMaximum
        )
      case .events:
        (
          "hồ sơ có quá nhiều sự kiện", "the case has too many events",
          LogLimits.eventsPerCaseMaximum
        )
      case .held:
        (
          "bảng quá lớn để giữ trong bộ nhớ, tính theo byte",
          "the table is too large to hold in memory, in bytes",
          LogLimits.heldByteMaximum
        )
      case .depth: ("các phần tử lồng nhau quá sâu", "elements are nested too deeply", 64)
      case .markup: ("thẻ XML quá dài, tính theo byte", "the markup has too many bytes", 1 << 20)
      }
    return Phrase("\(vietnamese) (giới hạn \(maximum))", "\(english) (the limit is \(maximum))")
  }

  var remedy: Phrase? {
    switch self {
    case .held:
      Phrase(
        "xin sắp xếp các dòng theo hồ sơ và thêm --grouped, hoặc chia nhỏ tệp",
        "sort the rows by case and add --grouped, or split the file")
    case .logBytes: Phrase("xin chia nhỏ tệp", "split the file")
    case .rowBytes, .columns, .valueBytes, .attributes, .events, .depth, .markup: nil
    }
  }
}
