package import Documents
import Scoring
package import Statistics
package import Wording

/// What a class learned between two tests, as a document.
package struct GainReport: Sendable {
  private let gain: LearningGain
  private let before: Phrase
  private let after: Phrase
  /// Of which course it is.
  private let course: Phrase?
  /// How many of the attempts that were read for it are provisional.
  private let provisionalCount: Int

  package init(
    _ gain: LearningGain, before: Phrase, after: Phrase, of course: Phrase? = nil,
    provisional provisionalCount: Int = 0
  ) {
    self.course = course
    self.provisionalCount = provisionalCount
    self.gain = gain
    self.before = before
    self.after = after
  }

  package func document(_ language: Language) -> Document {
    let heads = [course, OpenMatters.phrase(ofAttempts: provisionalCount)].compactMap(\.self)
    var blocks: [Block] =
      heads.map { .paragraph($0[language]) } + [
        .paragraph(
          "\(before[language]) → \(after[language])"), .table(who(language)),
      ]
    if let difference = gain.difference {
      blocks.append(
        .term(
          Phrase("Chênh lệch trung bình (điểm %)", "Mean difference (points of 100)")[language],
          difference.phrase(.points)[language]))
    }
    if let effect = gain.effect {
      blocks.append(
        .term(
          Phrase("Cỡ ảnh hưởng d_av (số độ lệch chuẩn)", "Effect size d_av (standard deviations)")[
            language],
          effect.phrase(.decimal)[language]))
    }
    if let normalised = gain.normalised {
      blocks.append(
        .term(
          Phrase("Phần đã tiến bộ trên phần có thể tiến bộ (Hake)", "Normalised gain (Hake)")[
            language],
          normalised.phrase(.percent)[language]))
    }
    blocks.append(
      .paragraph((gain.verdict?.phrase ?? ClassSize.tooSmall(gain.pairs))[language]))
    if gain.lost.count > 0 { blocks.append(.note(dropouts[language])) }
    return Document(Phrase("Tiến bộ", "Learning gain")[language], in: language, blocks)
  }

  private func who(_ language: Language) -> Table {
    func cells(_ name: Phrase, _ moments: MeanAndSpread) -> [Cell] {
      [
        .text(name[language]), .number(moments.count),
        moments.count == 0 ? .nothing : .fraction(moments.mean.rounded(to: 10), digits: 1),
        moments.deviation.map { .fraction($0.rounded(to: 10), digits: 1) } ?? .nothing,
      ]
    }
    return Table(
      [
        Column("who", Phrase("Ai", "Who")[language]),
        Column("count", Phrase("Số người", "People")[language], .number),
        Column("mean", Phrase("Trung bình", "Mean")[language], .number),
        Column("deviation", Phrase("Độ lệch chuẩn", "Standard deviation")[language], .number),
      ],
      [
        cells(Phrase("Làm cả hai, lần trước", "Sat both, before"), gain.before),
        cells(Phrase("Làm cả hai, lần sau", "Sat both, after"), gain.after),
        cells(Phrase("Chỉ làm lần trước", "Sat only the first"), gain.lost),
        cells(Phrase("Chỉ làm lần sau", "Sat only the second"), gain.joined),
      ])
  }

  /// What those who left do to the difference.
  private var dropouts: Phrase {
    let (stayed, left) = (gain.before.mean, gain.lost.mean)
    let number = gain.lost.count
    guard gain.pairs > 0 else {
      return Phrase("Không ai làm cả hai lần.", "Nobody sat both tests.")
    }
    let distance = Cell.fraction((stayed - left).magnitude.rounded(to: 10), digits: 1)
    guard (stayed - left).magnitude.rounded(to: 10) > 0 else {
      return Phrase(
        "\(number) người không làm lần sau; lần trước họ bằng điểm những người ở lại. Chênh lệch trên chỉ nói về người làm cả hai.",
        "\(number) did not sit the second; the first time they had as many points as those who stayed. The difference above covers only those who sat both."
      )
    }
    let direction = left < stayed ? Phrase("thấp hơn", "lower") : Phrase("cao hơn", "higher")
    return Phrase(
      "\(number) người không làm lần sau; lần trước họ \(direction.vietnamese) những người ở lại "
        + "\(distance.text(.vietnamese)) điểm. Chênh lệch trên chỉ nói về người làm cả hai.",
      "\(number) did not sit the second; the first time they were \(direction.english) than those who "
        + "stayed by \(distance.text(.english)) points. The difference above covers only those who sat both."
    )
  }
}
