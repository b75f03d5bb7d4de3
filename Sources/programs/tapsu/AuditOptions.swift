import CommandOptions
import EventLogs
import Wording
import WorkCalendar

/// How `tapsu audit` is asked to read a register, and up to when to judge it.
struct AuditOptions {
  private(set) var log = LogOptions()
  /// Up to when the register tells everything, where that was said.
  private(set) var end: Instant?

  init(_ options: ParsedOptions, _ language: Language) throws(Failure) {
    if options.has("grouped") { log.order = .grouped }
    if options.has("complete") { log.transitions = .complete }
    if options.has("month-first") { log.moments.dayOrder = .monthFirst }
    log.classifier = options.value("classifier")
    func read<Value>(
      _ name: String, _ shape: Phrase, _ parse: (String) -> Value?
    ) throws(Failure) -> Value? {
      guard let text = options.value(name) else { return nil }
      if let value = parse(text) { return value }
      let written = Phrase("viết như", "written as")[language]
      throw Failure(
        status: .usage,
        lines: ["--\(name): “\(text.printable)”: \(written) \(shape[language])"])
    }
    log.columns =
      try read(
        "columns",
        Phrase(
          "case=CỘT,activity=CỘT,timestamp=CỘT,data=CỘT,CỘT…; CỘT là tên ở dòng đầu, hay số thứ tự",
          "case=COLUMN,activity=COLUMN,timestamp=COLUMN,data=COLUMN,COLUMN…; a COLUMN is its name "
            + "in the first row, or its number")
      ) { ColumnMap(parsing: $0) } ?? log.columns
    log.separator = try read("separator", Phrase("; , | tab", "; , | tab")) { Self.separator($0) }
    log.headerLine =
      try read("header-line", Phrase(verbatim: "3")) { text in
        Int(text).flatMap { 1...1000 ~= $0 ? $0 : nil }
      } ?? log.headerLine
    log.moments.zone =
      try read(
        "zone",
        Phrase(
          "+07:00, Z, hoặc as-written (giờ ghi sao là giờ Việt Nam vậy)",
          "+07:00, Z, or as-written (clocks are Vietnam’s, whatever they claim)")
      ) { MomentReading.Zone(parsing: $0) } ?? log.moments.zone
    let moments = log.moments
    end = try read(
      "until",
      Phrase(
        "31/12/2023, 2023-12-31 hoặc 2023-12-31T17:00",
        "31/12/2023, 2023-12-31 or 2023-12-31T17:00")
    ) { moments.end(of: $0) }
  }

  private static func separator(_ text: String) -> UInt8? {
    if text == "tab" { return 0x09 }
    guard text.utf8.count == 1, let byte = text.utf8.first, byte >= 0x20, byte != 0x22 else {
      return nil
    }
    return byte
  }

  static func usage(_ language: Language) -> [String] {
    let lines = [
      Phrase(
        "Cách dùng: tapsu audit SỔ --rulebook BỘ|TỆP", "Usage: tapsu audit LOG --rulebook ID|FILE"),
      Phrase(
        "  --columns case=…,activity=…,timestamp=…,data=…   cột nào là gì (tên hay số thứ tự)",
        "  --columns case=…,activity=…,timestamp=…,data=…   which column is what (name or number)"),
      Phrase(
        "  --separator ; | --header-line 3                  dấu phân cách, dòng tiêu đề của CSV",
        "  --separator ; | --header-line 3                  a CSV’s separator, its header’s line"),
      Phrase(
        "  --month-first                                    tháng đứng trước ngày",
        "  --month-first                                    the month stands before the day"),
      Phrase(
        "  --zone +07:00 | as-written                       múi giờ nơi không ghi; giờ ghi sao hiểu vậy",
        "  --zone +07:00 | as-written                       the zone where none is written; clocks as written"
      ),
      Phrase(
        "  --grouped                                        CSV đã xếp theo hồ sơ: không giữ trong bộ nhớ",
        "  --grouped                                        a CSV sorted by case: nothing is held"),
      Phrase(
        "  --complete, --classifier TÊN                     XES: chỉ bước hoàn thành; tên việc theo bộ phân loại",
        "  --complete, --classifier NAME                    XES: completed steps only; activities by a classifier"
      ),
      Phrase(
        "  --until 2023-12-31                               sổ ghi đủ đến lúc nào (không nói: sự kiện cuối)",
        "  --until 2023-12-31                               up to when it tells everything (else: its last event)"
      ),
      Phrase(
        "  --calendar LỊCH, --json, --csv                   lịch làm việc; kết quả cho máy đọc, cho bảng tính",
        "  --calendar ID, --json, --csv                     working calendar; results for programs, for spreadsheets"
      ),
    ]
    return lines.map { $0[language] }
  }

  static let shiftRules = Phrase(
    "Bộ quy tắc này gọi tên việc theo ca tập, không theo sổ; bộ cho sổ ghi “activities-of: log”.",
    "This rulebook names the activities of shifts; one for registers says “activities-of: log”.")
}
