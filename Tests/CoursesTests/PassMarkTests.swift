import Testing

@testable import Courses

@Suite struct `A mark that judges set` {
  private let items = [
    PassMark.Item(petition: "01", rule: "A", points: 40),
    PassMark.Item(petition: "01", rule: "B", points: 60),
    PassMark.Item(petition: "02", rule: "A", points: 40),
  ]

  private func made(_ estimates: [[Int]]) -> PassMark? {
    PassMark(
      scenario: "s", petitions: 2, items: items,
      judges: estimates.enumerated().map { PassMark.Judge(name: "\($0)", estimates: $1) })
  }

  @Test func `is the mean of what an officer just good enough would earn`() throws {
    let mark = try #require(made([[50, 50, 50], [75, 100, 100], [50, 75, 25]]))

    // 100 - 50 and 100 - 20; 100 - 10 and 100; 100 - 35 and 100 - 30.
    #expect(mark.marks == [65_00, 95_00, 67_50])
    #expect(mark.mean == 75_83)
    // statistics.stdev([65, 95, 67.5]) is 16.6458…, and that by the root of three 9.6105….
    #expect(mark.spread == 16_65)
    #expect(mark.error == 9_61)
    #expect(mark.percent == 76)
  }

  @Test func `has no spread where judges agree`() throws {
    let mark = try #require(made([[50, 50, 50], [50, 50, 50]]))

    #expect(mark.spread == 0 && mark.error == 0 && mark.mean == 65_00)
  }

  @Test func `takes no more from a petition than it is worth`() throws {
    let items = [
      PassMark.Item(petition: "01", rule: "A", points: 80),
      PassMark.Item(petition: "01", rule: "B", points: 80),
    ]
    let judges = ["a", "b"].map { PassMark.Judge(name: $0, estimates: [0, 0]) }

    let mark = try #require(PassMark(scenario: "s", petitions: 2, items: items, judges: judges))

    #expect(mark.mean == 50_00)
  }

  @Test
  func `says which petitions an officer just good enough would lose, and how far judges are apart`()
    throws
  {
    let many = (1...10).map { PassMark.Item(petition: "01", rule: "R\($0)", points: 80) }
    let judges = [70, 80, 95].map { estimate in
      PassMark.Judge(name: "\(estimate)", estimates: many.map { _ in estimate })
    }
    let mark = try #require(PassMark(scenario: "s", petitions: 1, items: many, judges: judges))

    // Of 800 points an officer who keeps 95 in a hundred loses 40, and whoever keeps 80 more than there are.
    #expect(mark.marks == [0, 0, 60_00])
    #expect(mark.mean == PassMark.least && mark.apart == 60_00)
    #expect(mark.emptied.map(\.petition) == ["01"] && mark.emptied.map(\.points) == [800])
    let fair = try #require(made([[50, 50, 50], [75, 100, 100]]))
    #expect(fair.emptied.isEmpty)
  }

  @Test func `needs two judges, and an estimate of each for everything`() {
    #expect(made([[50, 50, 50]]) == nil)
    #expect(made([[50, 50, 50], [50, 50]]) == nil)
    #expect(made([[50, 50, 50], [50, 50, 101]]) == nil)
  }

  @Test func `is read from a sheet as Excel saves it`() throws {
    let reading = JudgeReading(
      Array(
        """
        Giám khảo;Phiếu;Quy tắc;Ước lượng
        Hà;01;A;50%
        Hà;01;B;60
        Hà;02;A;70
        Bình;01;A;0
        Bình;01;B;100
        Bình;02;A;5
        """.utf8), of: items)

    #expect(reading.problems.isEmpty)
    #expect(
      reading.judges == [
        PassMark.Judge(name: "Hà", estimates: [50, 60, 70]),
        PassMark.Judge(name: "Bình", estimates: [0, 100, 5]),
      ])
  }

  @Test
  func `is read from sheets pasted one below another, with halves as either language writes them`()
  {
    let reading = JudgeReading(
      Array(
        """
        Giám khảo;Phiếu;Quy tắc;Ước lượng
        Hà;01;A;62,5
        Hà;01;B;60 %
        Hà;02;A;99.5%
        \u{FEFF}Giám khảo;Phiếu;Quy tắc;Ước lượng
        Bình;01;A;62.4
        Bình;01;B;100
        Bình;02;A;5
        """.utf8), of: items)

    #expect(reading.problems.isEmpty)
    #expect(reading.judges.map(\.estimates) == [[63, 60, 100], [62, 100, 5]])
    #expect(reading.roundedCount == 3)
    for text in ["", "%", "1,5,5", "-1", "+1", "100,5", "101", "6x", ",5"] {
      #expect(JudgeReading.percent(text) == nil, "\(text)")
    }
  }

  @Test func `has its sheet's faults named by line`() {
    let reading = JudgeReading(
      Array(
        """
        judge,petition,rule,estimate
        ,01,A,50
        Ha,03,A,50
        Ha,01,A,150
        Ha,01,A,50
        Ha,01,A,51
        Binh,01,A,1
        """.utf8), of: items)

    #expect(reading.problems.map(\.line) == [2, 3, 4, 6, nil, nil])
    #expect(JudgeReading(Array("a,b\n".utf8), of: items).problems.count == 4)
    #expect(JudgeReading([0xFF], of: items).problems.count == 1)
  }
}
