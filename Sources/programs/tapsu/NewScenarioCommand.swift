import Authoring
import CommandOptions
import Diagnostics
import Disk
import ScenarioFiles
import Scenarios
import Wording
import WorkCalendar

/// Writes a scenario to begin with: `tapsu new`.
struct NewScenarioCommand {
  private let environment: Environment
  private let options: ParsedOptions
  private let questions: Questions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
    questions = Questions(options: options, language: environment.language)
  }

  func run() throws(Failure) {
    let library = try environment.library()
    guard let calendar = library.calendar(ScenarioPeriod.calendar) else {
      throw unread("calendars/\(ScenarioPeriod.calendar).yaml", in: library)
    }
    let title = try title()
    let name = try name(for: title, in: library)
    let level = try level()
    let (date, period) = try date(in: calendar)
    let patterns = try patterns()
    guard let units = library.units(period.units),
      let setting = PatternSetting(date: date, units: units, calendar: calendar)
    else { throw unread("units/\(period.units).yaml", in: library) }
    let plan = ScenarioPlan(
      title: title, name: name, level: level, period: period, setting: setting, patterns: patterns,
      language: language)
    guard let plan, let path = library.path(of: name, level) else {
      preconditionFailure("what is answered can be written")
    }
    try write(plan.text, to: path)
    tell(path, library)
  }

  private func write(_ text: String, to path: String) throws(Failure) {
    let shown = path.onOneLine
    let refusal: Phrase
    do throws(DiskError) {
      if try Files.create(path, Array(text.utf8), for: .everybody) { return }
      refusal = Phrase(
        "Đã có tệp “\(shown)”, nên không ghi đè.",
        "The file “\(shown)” is there already and stays as it is.")
    } catch {
      refusal = Phrase(
        "Không ghi được tệp “\(shown)”.", "The file “\(shown)” cannot be written.")
    }
    throw Failure(status: .cannotCreate, lines: [refusal[language]])
  }

  /// Says where the file is, what a check finds in it, and how to go on.
  private func tell(_ path: String, _ library: ScenarioLibrary) {
    let report = library.check(paths: [path])
    for diagnostic in report.diagnostics {
      Output.show(report.render(diagnostic, language: language))
    }
    let shown = path.onOneLine
    Output.say(Phrase("Đã viết \(shown)", "Written: \(shown)")[language])
    Output.say(
      Phrase(
        "Sửa tệp ấy, rồi: tapsu check, tapsu rehearse, tapsu run. Thêm phiếu: tapsu new petition",
        "Change it, then: tapsu check, tapsu rehearse, tapsu run. A petition more: tapsu new petition"
      )[
        language])
  }

  private func unread(_ file: String, in library: ScenarioLibrary) -> Failure {
    let shown = "\(library.root)/\(file)".onOneLine
    return Failure(
      status: .noInput,
      lines: [
        Phrase(
          "Cần tệp “\(shown)”, mà không đọc được. Xem: tapsu check \(shown)",
          "The file “\(shown)” is needed and cannot be read. See: tapsu check \(shown)")[language]
      ])
  }
}

// MARK: - What is asked

extension NewScenarioCommand {
  private func title() throws(Failure) -> String {
    try questions.answer(
      "title", Phrase("Tên tình huống, cho học viên chọn?", "The title, for trainees to choose by?")
    ) {
      text throws(Questions.Refusal) in
      guard let title = ScenarioPlan.title(from: text) else {
        let most = ScenarioPlan.titleMaximum
        throw .init(
          "một dòng chữ đọc được, nhiều nhất \(most) ký tự",
          "a readable line of at most \(most.counted("character"))")
      }
      return title
    }
  }

  /// The folder: named, or by the title; asked for where the title was asked for, or gives none.
  private func name(for title: String, in library: ScenarioLibrary) throws(Failure) -> String {
    let proposal = ScenarioPlan.name(from: title)
    func free(_ text: String) throws(Questions.Refusal) -> String {
      let name = text.filter { !$0.isWhitespace }
      guard library.path(of: name, .starter) != nil else {
        throw .init(
          "chỉ dùng chữ thường không dấu, chữ số và gạch nối, như ca-dau-tien",
          "only small letters without marks, figures and hyphens, as in ca-dau-tien")
      }
      if let level = library.levels(holding: name).first {
        throw .init(
          "đã có \(level.rawValue)/\(name); ghi tên khác",
          "\(level.rawValue)/\(name) is there already; write another name")
      }
      return name
    }
    if options.value("name") == nil, options.value("title") != nil, let proposal {
      do throws(Questions.Refusal) {
        return try free(proposal)
      } catch {
        throw Failure(
          status: .cannotCreate, lines: [(Phrase(verbatim: "--name: ") + error.phrase)[language]])
      }
    }
    return try questions.answer(
      "name", Phrase("Tên thư mục, không dấu?", "The name of its folder?"), proposal: proposal, free
    )
  }

  private func level() throws(Failure) -> Level {
    let titles = [
      Phrase("starter: nhập môn", "starter"), Phrase("basic: cơ bản", "basic"),
      Phrase("advanced: nâng cao", "advanced"),
    ]
    return try questions.choice(
      "level", Phrase("Mức độ?", "The level?"), of: Level.allCases,
      named: Level.allCases.map(\.rawValue), as: titles, proposal: "1")
  }

  private func date(in calendar: WorkingCalendar) throws(Failure) -> (CivilDate, ScenarioPeriod) {
    let periods = ScenarioPeriod.all
    let (first, last) = (periods[0].first.text, periods[periods.count - 1].last.text)
    return try questions.answer(
      "date",
      Phrase(
        "Ngày của ca, một ngày làm việc từ \(first) đến \(last)? Ngày ấy quyết định quy tắc và cơ quan.",
        "The day of the shift, a working day from \(first) to \(last)? It decides the rules and the units."
      )
    ) { text throws(Questions.Refusal) in
      guard let date = CivilDate(typed: text), let period = ScenarioPeriod.of(date) else {
        throw .init(
          "một ngày từ \(first) đến \(last), như 2026-03-02 hay 02/03/2026",
          "a day from \(first) to \(last), such as 2026-03-02 or 02/03/2026")
      }
      guard calendar.isWorkingDay(date) else {
        throw .init("\(date.text) không phải ngày làm việc", "\(date.text) is not a working day")
      }
      return (date, period)
    }
  }

  private func patterns() throws(Failure) -> [PetitionPattern] {
    let all = PetitionPattern.allCases
    let names = all.map(\.rawValue)
    let question = Phrase(
      "Những phiếu nào? Gõ các số, như 1 2 3; mẫu nào cũng lặp lại được.",
      "Which petitions? Type the numbers, such as 1 2 3; a pattern may come again.")
    return try questions.answer(
      "petitions", question, among: all.map(\.named), proposal: "1 2 3"
    ) { text throws(Questions.Refusal) in
      let words = text.split { $0 == "," || $0.isWhitespace }
      var patterns: [PetitionPattern] = []
      for word in words {
        guard let place = Questions.place(word, among: names) else {
          let shown = String(word).onOneLine
          let list = names.joined(separator: ", ")
          throw .init(
            "không có mẫu “\(shown)”; có: \(list)", "there is no “\(shown)”; there are: \(list)")
        }
        patterns.append(all[place])
      }
      if let refusal = refusal(of: patterns) { throw refusal }
      return patterns
    }
  }

  /// Why these petitions make no shift.
  private func refusal(of patterns: [PetitionPattern]) -> Questions.Refusal? {
    let most = ScenarioPlan.petitionsMaximum
    guard 1...most ~= patterns.count else {
      return .init("từ 1 đến \(most) phiếu", "from 1 to \(most.counted("petition"))")
    }
    for pattern in PetitionPattern.allCases where pattern != .duplicate {
      let (count, tales) = (patterns.count { $0 == pattern }, pattern.subjects.count)
      guard count <= tales else {
        return .init(
          "mẫu \(pattern.rawValue) có \(tales) chuyện, nên nhiều nhất \(tales) phiếu",
          "\(pattern.rawValue) has \(tales.counted("tale")), so no more petitions than that")
      }
    }
    let again = patterns.count { $0 == .duplicate }
    guard again <= patterns.count(where: { $0 == .conduct }) else {
      return .init(
        "mỗi phiếu duplicate cần một phiếu conduct để gộp vào",
        "each duplicate needs a conduct to merge into")
    }
    return nil
  }
}

extension PetitionPattern {
  /// What is practised, behind the word that options use.
  var named: Phrase { Phrase(verbatim: "\(rawValue): ") + title }
}

extension CivilDate {
  /// A day as people type it: 2026-03-02, or 02/03/2026.
  fileprivate init?(typed text: String) {
    let text = text.filter { !$0.isWhitespace }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] {
      self.init(year: year, month: month, day: day)
    } else {
      self.init(iso: text)
    }
  }
}
