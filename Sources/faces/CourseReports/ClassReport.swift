package import Attainment
package import Documents
import Petitions
import Rules
import Scenarios
import Scoring
package import Statistics
package import Wording
import WorkCalendar

/// A class's results at one scenario, as documents: what it came to, and how far that can be trusted.
package struct ClassReport: Sendable {
  /// The rules that a report names, those that cost the class most first.
  static let rulesShown = 15
  /// The confusions that a report names of each decision.
  static let confusionsShown = 10

  let results: ClassResults
  let petitions: TestStatistics
  let rules: TestStatistics
  /// Who a trainee is, where that may be told.
  package struct Person: Hashable, Sendable {
    package let name: String
    package let unit: String

    package init(name: String, unit: String) {
      self.name = name
      self.unit = unit
    }
  }

  /// Of which course it is, if it is of one.
  private let course: Phrase?
  /// Who people are, by the names that they have here; nobody where those are pseudonyms.
  private let people: [String: Person]

  /// Works out a class.
  ///
  /// Complexity: that of the statistics, which draw the class anew for each interval.
  package init(
    _ results: ClassResults, _ bootstrap: Bootstrap = Bootstrap(), of course: Phrase? = nil,
    people: [String: Person] = [:]
  ) {
    self.course = course
    self.people = people
    self.results = results
    petitions = TestStatistics(results.pointsOfPetitions, bootstrap)
    rules = TestStatistics(results.pointsOfRules, bootstrap)
  }

  /// The report for whoever holds the course: results, tasks, mistakes and times.
  package func document(_ language: Language) -> Document {
    let title =
      Phrase("Kết quả lớp", "Results of a class") + ": \(results.scenario.title[language])"
    return Document(
      title[language], in: language,
      courseBlocks(language) + summary(language) + [
        .bars(tenthsChart(language)),
        section(
          "Học viên", "Trainees", [.table(Self.trainees(results, language, people))], language),
        section("Phản ánh", "Petitions", petitionBlocks(language), language),
        section(
          "Quy tắc mất điểm nhiều nhất", "Rules that cost most", ruleBlocks(language), language),
        section(
          "Nhầm lẫn khi chọn", "What was taken for what", confusionBlocks(language), language),
        section("Thời gian", "Time", timeBlocks(language), language),
        .note(Self.caution[language]),
      ])
  }

  /// Of which course it is, in a paragraph of its own.
  func courseBlocks(_ language: Language) -> [Block] {
    course.map { [.paragraph($0[language])] } ?? []
  }

  static let caution = Phrase(
    "Khoảng trong ngoặc là khoảng tin cậy 95 %: lớp càng ít người thì càng rộng. Chi tiết về độ khó, "
      + "độ phân biệt và độ tin cậy nằm ở báo cáo thống kê.",
    "The figures in brackets are 95% intervals: the smaller the class, the wider they are. Difficulty, discrimination and "
      + "reliability in full are in the statistics report.")

  func section(
    _ vietnamese: String, _ english: String, _ blocks: [Block], _ language: Language
  ) -> Block {
    .section(Phrase(vietnamese, english)[language], blocks)
  }

  // MARK: - Summary

  private func summary(_ language: Language) -> [Block] {
    var lines = [whose] + provisional
    if let passed = results.passed.estimate {
      lines.append(
        Phrase("Đạt: ", "Passed: ") + "\(results.passed.part)/\(results.passed.whole), "
          + passed.phrase(.percent) + ".")
    }
    if let totals = petitions.totals {
      let possible = totals.possible
      let (low, high) = (totals.lowest, totals.highest)
      let median = Cell.fraction(totals.quartiles.median.rounded(to: 10), digits: 1)
      lines.append(
        Phrase("Điểm trung bình: ", "Mean points: ") + totals.mean.phrase(.points)
          + Phrase(
            " trên \(possible); trung vị \(median.text(.vietnamese)), thấp nhất \(low), cao nhất \(high).",
            " of \(possible); median \(median.text(.english)), lowest \(low), highest \(high)."))
    }
    if results.handlings.count < ClassSize.judged {
      lines.append(ClassSize.tooSmall(results.handlings.count))
    }
    return lines.map { .paragraph($0[language]) }
  }

  /// Whose results these are, and which attempts were taken.
  var whose: Phrase {
    let count = results.handlings.count
    let taken =
      switch results.choice {
      case .first: Phrase("lượt đầu của mỗi người", "the first attempt of each")
      case .last: Phrase("lượt cuối của mỗi người", "the last attempt of each")
      case .highest: Phrase("lượt cao điểm nhất của mỗi người", "the best attempt of each")
      }
    var line = Phrase(
      "\(count) học viên, \(taken.vietnamese)",
      "\(count.counted("trainee")), \(taken.english)")
    let (further, differing) = (results.furtherCount, results.differingCount)
    if further > 0 {
      line =
        line
        + Phrase("; không tính \(further) lượt khác", "; further attempts not counted: \(further)")
    }
    if differing > 0 {
      line =
        line
        + Phrase(
          "; bỏ \(differing) lượt làm trên bộ đề khác",
          "; \(differing.counted("attempt")) at another version left out")
    }
    return line + "."
  }

  /// That something of it is provisional and why; nothing where nothing is.
  var provisional: [Phrase] {
    let count = results.handlings.count { $0.open.isProvisional }
    return OpenMatters.phrase(ofAttempts: count).map { [$0] } ?? []
  }

  private func tenthsChart(_ language: Language) -> BarChart {
    BarChart(
      Phrase("Số học viên theo điểm (%)", "Trainees by their points (%)")[language],
      results.tenths.enumerated().map { tenth, count in
        .init(tenth == 9 ? "90–100" : "\(tenth * 10)–\(tenth * 10 + 9)", count)
      })
  }

  /// The trainees with what each came to; also the report's table for spreadsheets.
  ///
  /// `people` says who they are, where that may be told.
  package static func trainees(
    _ results: ClassResults, _ language: Language, _ people: [String: Person] = [:]
  ) -> Table {
    let who =
      people.isEmpty
      ? []
      : [
        Column("name", Phrase("Họ tên", "Name")[language]),
        Column("unit", Phrase("Đơn vị", "Unit")[language]),
      ]
    return Table(
      [Column("trainee", Phrase("Học viên", "Trainee")[language])] + who + [
        Column("percent", Phrase("Điểm (%)", "Result (%)")[language], .number),
        Column("points", Phrase("Điểm", "Points")[language], .number),
        Column("pointsPossible", Phrase("Tối đa", "Of")[language], .number),
        Column("result", Phrase("Kết quả", "Outcome")[language]),
        Column("failPoints", Phrase("Điểm liệt", "Automatic fails")[language]),
        Column("time", Phrase("Thời gian làm", "Time taken")[language], .duration),
        Column("startedAt", Phrase("Bắt đầu", "Began")[language], .moment),
        Column("provisional", Phrase("Tạm tính vì còn", "Provisional, because")[language]),
      ],
      results.handlings.map { handling in
        let card = handling.card
        let outcome = card.isPassed ? Phrase("đạt", "passed") : Phrase("chưa đạt", "not passed")
        let person = people[handling.trainee]
        let told = who.isEmpty ? [] : [person?.name ?? "", person?.unit ?? ""]
        return [.text(handling.trainee)] + told.map { .text($0) } + [
          .number(card.percent), .number(card.pointsEarned),
          .number(card.pointsPossible), .text(outcome[language]),
          .text(card.failPoints.map { "\($0.rule.id) #\($0.petition)" }.joined(separator: ", ")),
          .milliseconds(card.elapsedMilliseconds),
          .moment(Instant(unixMilliseconds: handling.startedAt)),
          handling.open.reason.map { .text($0[language]) } ?? .nothing,
        ]
      })
  }
}
