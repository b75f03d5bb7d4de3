package import Attainment
package import Documents
import Scoring
import Statistics
package import Wording

/// A course’s results by agency, for the yearly score of administrative reform.
package struct AgencyReport: Sendable {
  /// Below so many petitions a share says too little to compare agencies by it.
  static let petitionsMinimum = 30

  private let course: String
  private let results: AgencyResults

  /// Takes the title of a course, or what several are called together, and the results.
  package init(_ course: String, _ results: AgencyResults) {
    self.course = course
    self.results = results
  }

  package func document(_ language: Language) -> Document {
    var blocks: [Block] = [.paragraph(course)]
    if let provisional = OpenMatters.phrase(ofAttempts: results.provisionalCount) {
      blocks.append(.paragraph(provisional[language]))
    }
    blocks.append(.table(table(language)))
    if results.agencies.contains(where: { 1..<Self.petitionsMinimum ~= $0.petitions }) {
      blocks.append(.paragraph(Self.tooFew[language]))
    }
    blocks.append(
      .section(
        Phrase("Cách tính", "How it is counted")[language],
        Self.terms.map { .term($0.name[language], $0.meaning[language]) }))
    blocks.append(.note(Self.caution[language]))
    let title = Phrase("Kết quả theo cơ quan", "Results by agency")
    return Document(title[language], in: language, blocks)
  }

  package func table(_ language: Language) -> Table {
    let columns =
      [
        Column("agency", Phrase("Cơ quan", "Agency")[language]),
        Column("trainees", Phrase("Học viên", "Trainees")[language], .number),
        Column("sat", Phrase("Đã làm", "Worked")[language], .number),
        Column("petitions", Phrase("Phiếu", "Petitions")[language], .number),
      ]
      + Self.shareColumns("passed", Phrase("Lượt đạt", "Passed"), language)
      + Self.shareColumns("onTime", Phrase("Đúng hạn", "On time"), language)
      + Self.shareColumns("right", Phrase("Đúng", "Right"), language)
      + Self.shareColumns("satisfied", Phrase("Hài lòng", "Satisfied"), language)
    return Table(
      columns,
      results.agencies.map { row($0, name: Self.name(of: $0.agency)[language]) }
        + [row(results.all, name: Phrase("Tất cả", "All")[language])])
  }

  /// A count as a part of a whole, and the same in percent.
  private static func shareColumns(
    _ key: String, _ title: Phrase, _ language: Language
  ) -> [Column] {
    [
      Column(key, title[language]),
      Column(key + "Percent", "%", .percent),
    ]
  }

  private func row(_ tally: AgencyTally, name: String) -> [Cell] {
    [
      .text(name), .number(tally.trainees), .number(tally.sat), .number(tally.petitions),
    ] + [tally.passed, tally.onTime, tally.right, tally.satisfied].flatMap(Self.cells)
  }

  private static func cells(_ share: Share) -> [Cell] {
    guard let estimate = share.estimate else { return [.nothing, .nothing] }
    return [.text("\(share.part)/\(share.whole)"), .permille(estimate.rounded(to: 1000))]
  }

  private static func name(of agency: String) -> Phrase {
    agency.isEmpty ? Phrase("(không rõ cơ quan)", "(agency not known)") : Phrase(verbatim: agency)
  }

  private static let tooFew = Phrase(
    "Cơ quan có dưới \(petitionsMinimum) phiếu: tỷ lệ chưa đủ chắc để xếp hạng.",
    "Agencies with fewer than \(petitionsMinimum) petitions: their shares are too uncertain to rank by."
  )

  private static let terms: [(name: Phrase, meaning: Phrase)] = [
    (
      Phrase("Đúng hạn (theo QĐ 766/QĐ-TTg năm 2022)", "On time (as QĐ 766/QĐ-TTg of 2022 counts)"),
      Phrase(
        "Số phiếu đúng hạn chia cho số phiếu thuộc thẩm quyền. Riêng của TapSu: phiếu đúng hạn là phiếu đã kết thúc "
          + "hay đã chuyển đi, không quy tắc nào có thời hạn bị vi phạm hay mất điểm ở đó.",
        "Petitions on time by petitions within the authority. TapSu’s own: a petition is on time that was ended or passed on, "
          + "with no rule with a limit broken or losing points there.")
    ),
    (
      Phrase(
        "Hài lòng (theo QĐ 766/QĐ-TTg năm 2022)", "Satisfied (as QĐ 766/QĐ-TTg of 2022 counts)"),
      Phrase(
        "Tổng số phiếu trừ số phiếu không hài lòng hoặc quá hạn, chia cho tổng số. Riêng của TapSu: không hài lòng là người gửi "
          + "trong tình huống cho dưới \(AgencyResults.starsSatisfying) sao.",
        "All petitions less those unsatisfied or overdue, by all. TapSu’s own: unsatisfied is where the sender in the scenario "
          + "gave fewer than \(AgencyResults.starsSatisfying) stars.")
    ),
    (
      Phrase("Đúng (riêng của TapSu)", "Right (TapSu’s own)"),
      Phrase(
        "Phiếu được từ mức đạt trở lên và không phạm điểm liệt. QĐ 766 không có tỷ lệ này.",
        "A petition that came to the pass mark without an automatic fail. QĐ 766 has no such share."
      )
    ),
    (
      Phrase("Phiếu", "Petitions"),
      Phrase(
        "Phiếu tập trong kịch bản, ở lượt đầu được tính của mỗi người ở mỗi bài; không phải phản ánh, kiến nghị có thật.",
        "Petitions of scenarios, in everybody’s first attempt at each assignment that counts; none is a real one."
      )
    ),
  ]

  private static let caution = Phrase(
    "Đây là kết quả tập huấn, không phải chỉ số của QĐ 766 và không đổi ra điểm của bộ chỉ số ấy. Cơ quan chỉ có một học viên "
      + "thì con số là của một người.",
    "These are results of training, not the index of QĐ 766, and are not turned into its points. Of an agency with one trainee "
      + "the numbers are that person’s.")
}
