import CommandOptions
import EventLogs
import Wording
import WorkCalendar

/// How `tapsu audit` is asked to read a register, and up to when to judge it.
struct AuditOptions {
  private(set) var log = LogOptions()
  /// Up to when the register tells everything, where that was said.
  private(set) var end: Instant?

  /// The options that make sense for one kind of log alone.
  private static let ofKind: [LogKind: [String]] = [
    .csv: ["columns", "separator", "header-line", "grouped", "fill-down"],
    .xes: ["complete", "classifier", "global-defaults"],
  ]

  init(_ options: ParsedOptions, _ language: Language) throws(Failure) {
    if options.has("csv") && options.has("json") {
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "--csv và --json loại trừ nhau: chỉ chọn một.",
            "--csv and --json cannot be used together: choose one.")[language]
        ])
    }
    if options.has("grouped") { log.order = .grouped }
    if options.has("fill-down") { log.fillsDown = true }
    if options.has("global-defaults") { log.defaults = .data }
    if options.has("midnight-as-day") { log.moments.midnightIsDay = true }
    if options.has("complete") { log.transitions = .complete }
    if options.has("month-first") { log.moments.dayOrder = .monthFirst }
    log.classifier = options.value("classifier")
    func read<Value>(
      _ name: String, _ shape: Phrase, _ parse: (String) -> Value?
    ) throws(Failure) -> Value? {
      guard let text = options.value(name) else { return nil }
      if let value = parse(text) { return value }
      let written = Phrase("viết", "write")[language]
      throw Failure(
        status: .usage,
        lines: ["--\(name): “\(text.printable)”: \(written) \(shape[language])"])
    }
    log.columns =
      try read(
        "columns",
        Phrase(
          "case=CỘT,activity=CỘT,timestamp=CỘT,data=CỘT,CỘT…, mỗi thứ một lần; CỘT là tên ở dòng đầu, hay số thứ tự",
          "case=COLUMN,activity=COLUMN,timestamp=COLUMN,data=COLUMN,COLUMN…, each once; a COLUMN is its "
            + "name in the first row, or its number")
      ) { ColumnMap(parsing: $0) } ?? log.columns
    log.separator = try read("separator", Phrase("; hay , hay | hay tab", "; or , or | or tab")) {
      Self.separator($0)
    }
    log.headerLine =
      try read("header-line", Phrase("một số từ 1 đến 1000", "a number from 1 to 1000")) { text in
        Int(text).flatMap { 1...1000 ~= $0 ? $0 : nil }
      } ?? log.headerLine
    log.moments.zone =
      try read(
        "zone",
        Phrase(
          "+07:00, Z, hoặc as-written (giờ ghi sao là giờ Việt Nam vậy)",
          "+07:00, Z, or as-written (times are Vietnam’s, whatever they say)")
      ) { MomentReading.Zone(parsing: $0) } ?? log.moments.zone
    let moments = log.moments
    end = try read(
      "until",
      Phrase(
        "như 31/12/2023, 2023-12-31 hoặc 2023-12-31T17:00",
        "it like 31/12/2023, 2023-12-31 or 2023-12-31T17:00")
    ) { moments.end(of: $0) }
    if end != nil { log.end = .said }
  }

  /// Says what rules look at: other data may be damaged without doubt about a case.
  mutating func ask(for names: Set<String>) { log.asked = names }

  /// Refuses what was asked for and has no meaning for a log of this kind.
  static func refuse(
    _ options: ParsedOptions, for kind: LogKind, _ language: Language
  ) throws(Failure) {
    let name = kind == .csv ? "CSV" : "XES"
    let other: LogKind = kind == .csv ? .xes : .csv
    let foreign = (ofKind[other] ?? []).filter { options.has($0) }.map { "--\($0)" }
    guard !foreign.isEmpty else { return }
    let list = foreign.joined(separator: ", ")
    let known = (ofKind[kind] ?? []).map { "--\($0)" }.joined(separator: ", ")
    throw Failure(
      status: .usage,
      lines: [
        Phrase(
          "Sổ này là \(name): không dùng được \(list). Riêng cho \(name) có: \(known).",
          "This register is \(name): \(list) cannot be used with it. Options only for \(name): \(known)."
        )[language]
      ])
  }

  /// Refuses an end that lies before everything that a register tells.
  func refuseEnd(before span: LogSpan, _ language: Language) throws(Failure) {
    guard let end, let first = span.first, first.moment > end else { return }
    let day =
      first.precision == .clock
      ? Phrase(
        "lúc \(first.moment.clock) ngày \(first.moment.date.text)",
        "at \(first.moment.clock) on \(first.moment.date.text)")
      : Phrase("từ ngày \(first.moment.date.text)", "on \(first.moment.date.text)")
    throw Failure(
      status: .usage,
      lines: [
        Phrase(
          "--until: sổ bắt đầu \(day.vietnamese) (dòng \(first.line)), sau lúc ấy; xin ghi lúc mà sổ còn ghi đủ.",
          "--until: the register begins \(day.english) (line \(first.line)), which is later; give a time up to "
            + "which it is complete.")[language]
      ])
  }

  /// What to say of an end that lies so far behind everything that its year may be mistyped: until then
  /// every limit that was running has run out.
  func doubt(aboutEndBehind span: LogSpan) -> Phrase? {
    guard let end, let last = span.last, let days = span.emptyDays(before: end) else { return nil }
    let day = last.moment.date.text
    return Phrase(
      "--until: sau sự kiện cuối cùng (dòng \(last.line), ngày \(day)) sổ trống \(days) ngày, mà mọi hạn "
        + "vẫn xét đến hết lúc đã ghi; ghi nhầm năm thì xin sửa.",
      "--until: behind its last event (line \(last.line), on \(day)) the register has nothing for "
        + "\(days) days, and every limit is judged up to the time given; correct it if the year is wrong."
    )
  }

  /// The byte that a separator stands for as it is said: a character, or `tab`.
  static func separator(_ text: String) -> UInt8? {
    if text == "tab" { return 0x09 }
    guard text.utf8.count == 1, let byte = text.utf8.first, byte >= 0x20, byte != 0x22 else {
      return nil
    }
    return byte
  }

  static let syntax = [
    OptionSyntax("rulebook", .rulebookOrFile, Phrase("bộ quy tắc", "the rulebook"), .required),
    OptionSyntax(
      "columns", .columns,
      Phrase(
        "CSV: cột nào là gì (tên hay số thứ tự; timestamp=Ngày+Giờ)",
        "CSV: which column is what (by name or number; timestamp=Day+Time)")),
    OptionSyntax(
      "separator", .separator,
      Phrase("dấu phân cách của CSV: ; , | tab", "CSV: the separator (; , | tab)")),
    OptionSyntax(
      "header-line", .number,
      Phrase("dòng tiêu đề của CSV", "CSV: the line that holds the header")),
    OptionSyntax(
      "month-first", nil, Phrase("tháng đứng trước ngày", "the month is written before the day")),
    OptionSyntax(
      "zone", .zone,
      Phrase(
        "múi giờ nơi không ghi; as-written: giờ ghi sao hiểu vậy",
        "the time zone where none is given; as-written: times as they read")),
    OptionSyntax(
      "grouped", nil,
      Phrase(
        "CSV đã xếp theo hồ sơ: không giữ trong bộ nhớ",
        "CSV sorted by case: not held in memory")),
    OptionSyntax(
      "fill-down", nil,
      Phrase(
        "CSV: ô mã hồ sơ trống là hồ sơ ở dòng trên",
        "CSV: a blank case cell repeats the one above")),
    OptionSyntax(
      "midnight-as-day", nil,
      Phrase("00:00 nghĩa là không ghi giờ", "00:00 means that the time is unknown")),
    OptionSyntax(
      "global-defaults", nil,
      Phrase(
        "XES: giá trị mặc định (global) là dữ liệu", "XES: defaults (global) count as data")),
    OptionSyntax("complete", nil, Phrase("XES: chỉ bước hoàn thành", "XES: completed steps only")),
    OptionSyntax(
      "classifier", .name,
      Phrase(
        "XES: tên việc theo bộ phân loại này", "XES: activities are named by this classifier")),
    OptionSyntax(
      "until", .date,
      Phrase(
        "sổ ghi đủ đến lúc nào (không nói: sự kiện cuối)",
        "log complete up to (default: its last event)")),
    OptionSyntax("calendar", .calendar, Phrase("lịch làm việc", "the working calendar")),
    OptionSyntax(
      "json", nil, Phrase("kết quả cho máy đọc", "machine-readable result"),
      .alternative("format")),
    OptionSyntax(
      "csv", nil, Phrase("kết quả cho bảng tính", "result for spreadsheets"),
      .alternative("format")),
  ]

  /// That an option found nothing in the register to act on.
  static func withoutEffect(_ option: LogOption) -> Phrase {
    let (name, why) = reason(ofNoEffect: option)
    return Phrase(
      "--\(name) không có tác dụng: \(why.vietnamese).", "--\(name) had no effect: \(why.english).")
  }

  private static func reason(ofNoEffect option: LogOption) -> (name: String, why: Phrase) {
    switch option {
    case .monthFirst:
      (
        "month-first",
        Phrase(
          "sổ này không có ngày nào mà tháng đứng trước hay sau lại khác nhau",
          "no date of this register reads differently with the month first")
      )
    case .midnightAsDay:
      (
        "midnight-as-day",
        Phrase("sổ này không có giờ nào ghi 00:00", "no time of this register says 00:00")
      )
    case .zone:
      (
        "zone",
        Phrase(
          "không có giờ nào của sổ này mà múi giờ ấy làm đổi khác",
          "no time of this register reads differently in that zone")
      )
    case .fillDown:
      (
        "fill-down",
        Phrase("sổ này không có ô mã hồ sơ nào trống", "no case cell of this register is blank")
      )
    case .grouped:
      (
        "grouped",
        Phrase(
          "sổ này không có hồ sơ nào quá một dòng", "no case of this register has more than one row"
        )
      )
    case .complete:
      (
        "complete",
        Phrase(
          "sổ này không có bước nào ghi là chưa hoàn thành",
          "no step of this register says that it is not completed")
      )
    case .globalDefaults:
      (
        "global-defaults",
        Phrase(
          "sổ này không có giá trị mặc định nào được dùng đến",
          "no default of this register is ever used")
      )
    }
  }

  static let shiftRules = Phrase(
    "Bộ quy tắc này gọi tên việc theo ca tập, không theo sổ; bộ cho sổ ghi “activities-of: log”.",
    "This rulebook uses the activity names of shifts; one for registers says “activities-of: log”.")
}
