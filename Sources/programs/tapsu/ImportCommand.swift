import CommandOptions
import Diagnostics
import Disk
import Imports
import ScenarioFiles
import Scenarios
import Wording
import WorkCalendar

/// Makes drafts of scenarios: `tapsu import zalo|open311|csv FILE`.
struct ImportCommand {
  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    // The table of commands asks for both, the first as one of the words.
    guard let kind = operands.first.flatMap(ImportKind.init(rawValue:)), operands.count > 1 else {
      return
    }
    let path = operands[1]
    let reader = try self.reader(of: kind)
    let place = try self.place()
    let date = try self.date()
    let calendar = try self.calendar(for: date)
    let reading = reader.read(file: path)
    tell(reading)
    let problems = reading.findings.diagnostics
    guard !reading.requests.isEmpty else {
      let isUnread = problems.contains { $0.code == ImportProblem.unreadable.code }
      throw Failure(status: isUnread ? .noInput : .badData, lines: [])
    }
    let draft = ScenarioDraft(
      ScenarioDraft.Setting(
        name: place?.name ?? ScenarioDraft.usualName, level: place?.level ?? .basic, kind: kind,
        file: path.split(separator: "/").last.map(String.init) ?? path, date: date,
        calendar: calendar))
    let files = draft.files(of: reading.requests)
    if let place {
      try save(files, beside: place)
    } else {
      try show(files)
    }
    summarise(files)
    if problems.hasErrors { throw Failure(status: .badData, lines: []) }
  }

  // MARK: - Options

  private func reader(of kind: ImportKind) throws(Failure) -> RequestReader {
    let ofOthers = ["map": ImportKind.csv, "separator": .csv, "gap": .zalo]
    for (name, owner) in ofOthers.sorted(by: { $0.key < $1.key })
    where owner != kind && options.has(name) {
      throw misused(
        Phrase(
          "--\(name) chỉ dùng cho \(owner.rawValue).", "--\(name) is for \(owner.rawValue) alone."))
    }
    switch kind {
    case .zalo: return .zalo(ZaloEvents(gapHours: try gapHours()))
    case .open311: return .open311(Open311Requests())
    case .csv: return .table(TableRequests(try columns(), separator: try separator()))
    }
  }

  private func columns() throws(Failure) -> RequestColumns {
    let fields = RequestColumns.Field.allCases.map(\.rawValue).joined(separator: ", ")
    guard let text = options.value("map") else {
      throw misused(
        Phrase(
          "csv cần --map để biết cột nào là lời người dân, như --map \"text=Nội dung\".",
          "csv needs --map to know which column has what people wrote, like --map \"text=Content\"."
        ))
    }
    if let columns = RequestColumns(parsing: text) { return columns }
    throw misused(
      Phrase(
        "--map: viết MỤC=CỘT, cách nhau bằng dấu phẩy, mỗi mục một lần, có text; các mục: \(fields).",
        "--map: write FIELD=COLUMN with commas between, each field once, text among them; the fields: \(fields)."
      ))
  }

  private func separator() throws(Failure) -> UInt8? {
    guard let text = options.value("separator") else { return nil }
    if let byte = AuditOptions.separator(text) { return byte }
    throw misused(
      Phrase("--separator: viết ; hay , hay | hay tab.", "--separator: write ; or , or | or tab."))
  }

  private func gapHours() throws(Failure) -> Int {
    guard let text = options.value("gap") else { return ImportLimits.gapHours }
    let range = ImportLimits.gapHoursRange
    if let hours = Int(text), range.contains(hours) { return hours }
    throw misused(
      Phrase(
        "--gap: viết số giờ, từ \(range.lowerBound) đến \(range.upperBound).",
        "--gap: write a number of hours, from \(range.lowerBound) to \(range.upperBound)."))
  }

  private func date() throws(Failure) -> CivilDate? {
    guard let text = options.value("date") else { return nil }
    if let date = CivilDate(iso: text) { return date }
    throw misused(
      Phrase(
        "--date: ngày phải có thật và viết như 2023-02-13.",
        "--date: the date must exist and be written like 2023-02-13."))
  }

  /// The working days of the library; a draft can do without where none is named.
  private func calendar(for date: CivilDate?) throws(Failure) -> WorkingCalendar? {
    let library = options.has("scenarios") ? try environment.library() : try? environment.library()
    let calendar = library?.calendar("viet-nam")
    if let date, let calendar, !calendar.isWorkingDay(date) {
      throw misused(
        Phrase(
          "--date: \(date.text) không phải ngày làm việc.",
          "--date: \(date.text) is no working day.")
      )
    }
    return calendar
  }

  private func misused(_ reason: Phrase) -> Failure {
    Commands.importing.misused(reason, language)
  }

  // MARK: - Where drafts go

  /// A folder for a scenario, and what its place says of it.
  private struct Place {
    /// The folder around, with its slash; nothing for the current one.
    let parent: String
    let name: String
    let level: Level?
  }

  private func place() throws(Failure) -> Place? {
    guard let path = options.value("to") else { return nil }
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    let name = parts.last ?? ""
    let isName =
      !name.isEmpty && name.utf8.count <= Bounds.identifierCharacters && name.first != "-"
      && name.last != "-"
      && name.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }
    guard isName else {
      throw misused(
        Phrase(
          "--to: tên thư mục là tên tình huống: chỉ chữ thường không dấu, chữ số và gạch nối.",
          "--to: the folder has the scenario's name: small letters without marks, digits and hyphens."
        ))
    }
    let parent = (path.hasPrefix("/") ? "/" : "") + parts.dropLast().map { $0 + "/" }.joined()
    return Place(
      parent: parent, name: name, level: parts.dropLast().last.flatMap(Level.init(rawValue:)))
  }

  private func show(_ files: [ScenarioDraft.File]) throws(Failure) {
    guard let file = files.first, files.count == 1 else {
      throw misused(
        Phrase(
          "Có nhiều hơn \(Bounds.petitions) phiếu, phải thành \(files.count) tình huống: hãy dùng --to THƯ_MỤC.",
          "More than \(Bounds.petitions.counted("petition")) make \(files.count.counted("scenario")): use --to FOLDER."
        )
      )
    }
    Output.show(String(file.text.dropLast()))
  }

  /// Writes each draft into a folder of its own, and over nothing that is there.
  private func save(_ files: [ScenarioDraft.File], beside place: Place) throws(Failure) {
    let paths = files.map { place.parent + $0.name + "/scenario.yaml" }
    for path in paths where (try? Files.kind(of: path)) != nil { throw taken(path) }
    for (path, file) in zip(paths, files) {
      do throws(DiskError) {
        guard try Files.create(path, Array(file.text.utf8)) else { throw DiskError.notPermitted }
      } catch {
        throw unwritten(path)
      }
      Output.say(path)
    }
  }

  private func taken(_ path: String) -> Failure {
    let shown = path.onOneLine
    return Failure(
      status: .cannotCreate,
      lines: [
        Phrase(
          "Đã có “\(shown)”; tapsu import không ghi đè lên bài đang soạn.",
          "“\(shown)” is there already; tapsu import writes over nobody’s work.")[language]
      ])
  }

  private func unwritten(_ path: String) -> Failure {
    let shown = path.onOneLine
    return Failure(
      status: .cannotCreate,
      lines: [
        Phrase("Không ghi được tệp “\(shown)”.", "The file “\(shown)” cannot be written.")[language]
      ])
  }

  // MARK: - What is said

  /// The names of events that are told, where there are many.
  private static let namesMaximum = 6

  private func tell(_ reading: RequestReading) {
    let problems = reading.findings.diagnostics
    for problem in problems { Output.complain(problem.render(language: language, sourceLine: nil)) }
    if let remark = problems.remark { Output.complain(remark[language]) }
    if reading.repeatedCount > 0 {
      let count = reading.repeatedCount
      Output.complain(
        Phrase(
          "\(count) sự kiện được gửi lại, chỉ tính một lần.",
          "\(count.counted("event")) came again and counted once.")[language])
    }
    guard !reading.passedOver.isEmpty else { return }
    let names = reading.passedOver.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let list = names.prefix(Self.namesMaximum).map { "\($0.key.onOneLine.prefix(40)) \($0.value)" }
      .joined(separator: ", ")
    let more = names.count > Self.namesMaximum ? ", …" : ""
    Output.complain(
      Phrase(
        "Bỏ qua sự kiện không phải tin của người dân: \(list)\(more).",
        "Passed over, as no messages of citizens: \(list)\(more).")[language])
  }

  private func summarise(_ files: [ScenarioDraft.File]) {
    let petitions = files.reduce(0) { $0 + $1.petitionCount }
    let masks = files.reduce(0) { $0 + $1.maskCount }
    Output.complain(
      Phrase(
        "Bản nháp có \(petitions) phiếu, \(masks) chỗ đã che (xem các dòng SOÁT). Máy không nhận ra hết: hãy đọc từng tin.",
        "The draft has \(petitions.counted("petition")) and \(masks.counted("masked place")) (see the lines with SOÁT). Not everything is recognised: read every message."
      )[language])
    Output.complain(
      Phrase(
        "Quyết định mọi chỗ TODO, rồi chạy tapsu check.",
        "Decide every TODO, then run tapsu check.")[language])
  }
}
