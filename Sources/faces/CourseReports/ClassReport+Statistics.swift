import Attainment
package import Documents
import Rules
import Scenarios
import Statistics
package import Wording

extension ClassReport {
  /// How far the points of this class can be trusted, item by item, and by which formulas.
  package func statistics(_ language: Language) -> Document {
    let title = Phrase("Thống kê", "Statistics") + ": \(results.scenario.title[language])"
    var blocks = courseBlocks(language) + ([whose] + provisional).map { .paragraph($0[language]) }
    if results.handlings.count < ClassSize.judged {
      blocks.append(.paragraph(ClassSize.tooSmall(results.handlings.count)[language]))
    }
    blocks.append(section("Độ tin cậy", "Reliability", reliabilityBlocks(language), language))
    blocks.append(
      section("Từng phản ánh", "Each petition", itemBlocks(petitions.items, language), language))
    blocks.append(
      section(
        "Từng quy tắc", "Each rule",
        [.paragraph(Self.aboutRules[language])] + itemBlocks(rules.items, language), language))
    let matrices = Decision.allCases.compactMap { decision in
      matrixTable(of: decision, language).map {
        Block.section(decision.name[language], [.table($0)])
      }
    }
    if !matrices.isEmpty {
      blocks.append(section("Ma trận nhầm lẫn", "Confusion matrices", matrices, language))
    }
    blocks.append(section("Cách tính", "How it is worked out", Self.methods(language), language))
    return Document(title[language], in: language, blocks)
  }

  private static let aboutRules = Phrase(
    "Điểm của một quy tắc ở mỗi người là phần điểm giữ được trên mọi phiếu mà quy tắc được xét; ai "
      + "không có phiếu nào thì để trống, không tính là không.",
    "A trainee’s points for a rule are the part kept over all petitions on which it was judged; "
      + "trainees without any are left out, and do not count as 0.")

  // MARK: - Reliability

  private func reliabilityBlocks(_ language: Language) -> [Block] {
    guard let reliability = petitions.reliability else {
      let words = Phrase(
        "Chưa tính được: cần ít nhất hai phiếu, hai học viên, và điểm khác nhau.",
        "Cannot be calculated: it takes two petitions, two trainees and points that differ.")
      return [.paragraph(words[language])]
    }
    let error = Cell.fraction(reliability.standardError.rounded(to: 10), digits: 1)
    let chance = Cell.permille(reliability.errorRatio.rounded(to: 1000))
    var blocks: [Block] = [
      .term(
        Phrase("Cronbach alpha", "Cronbach’s alpha")[language],
        reliability.alpha.phrase(.decimal)[language]),
      .term(
        Phrase("Sai số chuẩn của phép đo", "Standard error of measurement")[language],
        Phrase(
          "\(error.text(.vietnamese)) điểm: làm lại nhiều đề như thế, hai phần ba số lần điểm nằm trong khoảng ấy.",
          "\(error.text(.english)) points: over many such tests, two thirds of the results lie within it."
        )[language]),
      .term(
        Phrase("Tỷ lệ sai số", "Error ratio")[language],
        Phrase(
          "\(chance.text(.vietnamese)) độ lệch giữa các học viên là do ngẫu nhiên.",
          "\(chance.text(.english)) of the deviation between trainees is chance.")[language]),
    ]
    if let trust = reliability.trust { blocks.append(.paragraph(trust.phrase[language])) }
    if let totals = petitions.totals { blocks.append(contentsOf: shape(of: totals, language)) }
    return blocks
  }

  private func shape(of totals: Totals, _ language: Language) -> [Block] {
    let numbers = [totals.deviation, totals.skewness, totals.kurtosis]
    let cells = numbers.map { number in
      number.map { NumberForm.decimal.cell($0.rounded(to: 100)) } ?? .nothing
    }
    let names = [
      Phrase("Độ lệch chuẩn (điểm)", "Standard deviation (points)"),
      Phrase("Độ xiên", "Skewness"), Phrase("Độ nhọn", "Kurtosis"),
    ]
    return zip(names, cells).filter { $0.1 != .nothing }.map { name, cell in
      .term(name[language], cell.text(language))
    }
  }

  // MARK: - Items

  private func itemBlocks(_ items: [ItemStatistics], _ language: Language) -> [Block] {
    let discrimination = IntervalChart(
      Phrase("Độ phân biệt (−1 đến 1)", "Discrimination (−1 to 1)")[language],
      items.compactMap { item in item.discrimination?.point("#" + item.item.name, of: 100) },
      scale: -100...100, digits: 2)
    let table = Block.table(itemTable(items, language))
    return discrimination.points.isEmpty ? [table] : [table, .intervals(discrimination)]
  }

  private func itemTable(_ items: [ItemStatistics], _ language: Language) -> Table {
    var columns = [
      Column("item", Phrase("Mục", "Item")[language]),
      Column("count", Phrase("Số người", "Trainees")[language], .number),
    ]
    columns += estimateColumns("facility", Phrase("Điểm đạt", "Facility"), .percent, language)
    columns += estimateColumns(
      "discrimination", Phrase("Độ phân biệt", "Discrimination"), .number, language)
    columns += [
      Column("efficiency", Phrase("Hiệu quả phân biệt", "Efficiency")[language], .percent),
      Column("difficulty", Phrase("Độ khó", "Difficulty")[language]),
      Column("sharpness", Phrase("Nhận xét", "In words")[language]),
    ]
    let rows = items.map { item -> [Cell] in
      var cells: [Cell] = [.text(item.item.name), .number(item.count)]
      cells += item.facility.cells(.percent) + item.discrimination.cells(.decimal)
      cells.append(item.efficiency.map { .permille($0.rounded(to: 1000)) } ?? .nothing)
      cells.append(.text(item.difficulty?.phrase[language] ?? ""))
      cells.append(.text(item.sharpness?.phrase[language] ?? ""))
      return cells
    }
    return Table(columns, rows)
  }

  // MARK: - Methods

  private static func methods(_ language: Language) -> [Block] {
    [
      Phrase(
        "Điểm đạt, độ phân biệt (tương quan giữa điểm của mục và tổng điểm các mục còn lại), hiệu quả "
          + "phân biệt, độ tin cậy và sai số chuẩn theo thống kê bài kiểm tra của Moodle.",
        "Facility, discrimination (the correlation of an item’s points with those of all other items), "
          + "efficiency, reliability and standard error are those of Moodle’s quiz statistics."),
      Phrase(
        "Khoảng tin cậy 95 %: tỷ lệ theo Wilson (1927), alpha theo Feldt (1965), trung bình theo Student, "
          + "còn lại theo \(Interval.Method.bootstrap(seed: Bootstrap.usualSeed).name.vietnamese) "
          + "(Efron và Tibshirani, 1993).",
        "95 % intervals: shares by Wilson (1927), alpha by Feldt (1965), means by Student, all others by a "
          + "\(Interval.Method.bootstrap(seed: Bootstrap.usualSeed).name.english) "
          + "(Efron and Tibshirani, 1993)."),
      Phrase(
        "Dưới \(ClassSize.judged) người thì chỉ nêu con số, không kết luận: với \(ClassSize.judged) người, một tỷ lệ "
          + "50 % còn xê dịch 17 điểm, và tương quan dưới 0,36 chưa phân biệt được với không.",
        "Below \(ClassSize.judged) people numbers stand without a verdict: with \(ClassSize.judged), a share of 50 % is "
          + "known to within 17 points, and a correlation below 0.36 cannot be told from none."),
    ].map { .item(ListItem($0[language])) }
  }
}
